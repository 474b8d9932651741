"""Nothing on the UI thread touches disk, SQL or the model while the window is driven."""

from __future__ import annotations

import sqlite3
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.screen import at_hand
from osteo_desktop.records.reading import Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.ui.dialogs.models_dialog import ModelsDialog
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import press, select, wait_until_shown

_DISK = {
    "open", "os.listdir", "os.scandir", "os.mkdir", "os.remove", "os.rename", "os.rmdir",
    "os.truncate", "os.chmod", "os.utime", "os.link", "os.symlink", "shutil.copyfile",
}  # fmt: skip


def _caller() -> str:
    """Where in Osteo Desktop it came from; reads no source file, that would be noted in turn."""
    for frame, line in traceback.walk_stack(None):
        code = frame.f_code
        if "osteo_desktop" in code.co_filename:
            return f"{code.co_filename}:{line} {code.co_name}"
    return "outside"


class Watch:
    """Notes what the UI thread does that it must not, and that the other threads did do it."""

    def __init__(self) -> None:
        self.active = False
        self.on_ui_thread: list[str] = []
        self.elsewhere: set[str] = set()

    def note(self, what: str, detail: str = "") -> None:
        if not self.active:
            return
        if threading.current_thread() is threading.main_thread():
            self.on_ui_thread.append(f"{what} {detail} from {_caller()}")
        else:
            self.elsewhere.add(what)

    def hook(self, event: str, arguments: tuple) -> None:
        if self.active and event in _DISK:
            self.note(event, str(arguments[0]) if arguments else "")


WATCH = Watch()
sys.addaudithook(WATCH.hook)  # an audit hook cannot be taken away again; it rests while inactive


class WatchedConnection(sqlite3.Connection):
    """Says on which thread it is used."""

    def execute(self, *arguments: object) -> sqlite3.Cursor:
        WATCH.note("sql")
        return super().execute(*arguments)  # type: ignore[arg-type]

    def executemany(self, *arguments: object) -> sqlite3.Cursor:
        WATCH.note("sql")
        return super().executemany(*arguments)  # type: ignore[arg-type]

    def executescript(self, *arguments: object) -> sqlite3.Cursor:
        WATCH.note("sql")
        return super().executescript(*arguments)  # type: ignore[arg-type]

    def cursor(self, *arguments: object) -> sqlite3.Cursor:
        WATCH.note("sql")
        return super().cursor(*arguments)  # type: ignore[call-overload]

    def commit(self) -> None:
        WATCH.note("sql")
        super().commit()


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    from torch.nn.modules.module import register_module_forward_pre_hook

    real_connect = sqlite3.connect

    def connect(*arguments: object, **options: object) -> sqlite3.Connection:
        WATCH.note("sql")
        return real_connect(*arguments, **{**options, "factory": WatchedConnection})

    monkeypatch.setattr(sqlite3, "connect", connect)
    model = register_module_forward_pre_hook(lambda module, inputs: WATCH.note("model"))
    WATCH.on_ui_thread, WATCH.elsewhere = [], set()
    yield WATCH
    WATCH.active = False
    model.remove()


def test_the_watch_sees_what_it_must_see(watch: Watch, tmp_path: Path) -> None:
    watch.active = True
    (tmp_path / "x").write_text("x")
    sqlite3.connect(tmp_path / "x.sqlite").execute("select 1").connection.close()
    watch.active = False
    assert any(line.startswith("open") for line in watch.on_ui_thread)
    assert any(line.startswith("sql") for line in watch.on_ui_thread)


def test_a_whole_reading_keeps_the_ui_thread_off_disk_sql_and_model(
    make_window: Callable[..., MainWindow],
    phantoms: Path,
    qtbot: QtBot,
    tmp_path: Path,
    watch: Watch,
) -> None:
    window = make_window(Settings(reader_name="Dr. Roe"))
    watch.active = True
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(phantoms)
    wait_until_shown(qtbot, window)
    for number in range(window.worklist.rows.rowCount()):
        select(qtbot, window, window.worklist.rows.row_at(number).file)
    _decide_and_sign(window, qtbot)
    _turn_everything(window)
    window.help.show_about()
    window.help.show_shortcuts()
    window.commands.models.trigger()
    models = window.findChild(ModelsDialog)
    qtbot.waitUntil(lambda: models.list.count() > 0, timeout=20_000)
    _export(window, qtbot, tmp_path)
    window.close()
    qtbot.waitUntil(lambda: window.closing.done, timeout=20_000)
    watch.active = False
    assert watch.on_ui_thread == []
    assert {"open", "sql", "model"} <= watch.elsewhere


def _decide_and_sign(window: MainWindow, qtbot: QtBot) -> None:
    select(qtbot, window, "06-phantom-whole.png")
    press(window, Qt.Key.Key_1)
    QTest.keyClicks(window.panel.texts.notes, "a line")
    QTest.keyClicks(window.panel.texts.impression, "fracture")
    with qtbot.waitSignal(window.readings.signed):
        window.signing.sign()
    select(qtbot, window, "07-phantom-broken-16-bit.png")
    window.deciding.decide(Verdict.DOUBT)


def _turn_everything(window: MainWindow) -> None:
    for action in window.viewer.actions().all():
        action.trigger()
    window.findChild(QSlider).setValue(30)
    window.commands.hide_ai.trigger()
    window.commands.hide_ai.trigger()
    window.preferences.save()


def _export(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    window.commands.export.trigger()
    dialog = window.findChild(ExportDialog)
    dialog.files["pdf"].line.setText(str(folder / "out.pdf"))
    dialog.files["csv"].line.setText(str(folder / "out.csv"))
    dialog.export.click()
    qtbot.waitUntil(lambda: "Written" in dialog.outcome.toPlainText(), timeout=60_000)


def test_what_takes_a_moment_is_found_of_a_radiograph_where_it_is_loaded(
    read_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe", map_visible=True))
    found: list[tuple[str, bool]] = []

    def noting(name: str) -> Callable[..., object]:
        made = getattr(at_hand, name)

        def note(*given: object) -> object:
            found.append((name, threading.current_thread() is threading.main_thread()))
            return made(*given)

        return note

    moments = ("window_choices", "outlines_of", "letter_boxes")
    for name in moments:
        monkeypatch.setattr(at_hand, name, noting(name))
    window.loader.forget()
    with_maps = [row for row in window.worklist.rows.table.all_rows() if row.finding is not None]
    for row in with_maps[:2]:
        select(qtbot, window, row.file)
    assert {name for name, _ in found} == {*moments}
    assert not any(on_ui_thread for _, on_ui_thread in found)
    _steps_to_one_at_hand(window, qtbot, monkeypatch)


def _steps_to_one_at_hand(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is brought to the screen once, and what is said on it is written once."""
    window.worklist.go_to_end(last=False)
    wait_until_shown(qtbot, window)
    following = window.worklist.next_row()
    assert following is not None
    qtbot.waitUntil(lambda: window.loader.holds(following), timeout=10_000)
    presented: list[object] = []
    written: list[object] = []
    window.showing.presented.connect(presented.append)
    monkeypatch.setattr(window.viewer.overlay, "set_content", written.append)
    window.worklist.step(1)
    assert presented == [following]
    assert len(written) == 1
