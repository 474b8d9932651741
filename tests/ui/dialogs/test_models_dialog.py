"""Models in the window: listed, verified, added, and another one set to read, by real clicks."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from osteo_desktop import settings
from osteo_desktop.inference.card import write_card
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.settings import Settings, load_settings, own_models_folder
from osteo_desktop.ui.dialogs.information import InformationDialog
from osteo_desktop.ui.dialogs.models_dialog import ConfirmModelDialog, ModelsDialog
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.models.library import add_model
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.model import make_model
from tests.ui.window_driving import archive_of, press, select, wait_until_shown

MakeWindow = Callable[..., MainWindow]
ABROAD = {"radiographs": 90, "fractured": 30, "auc": 0.44, "auc_low": 0.31, "auc_high": 0.47}
FILE = "06-phantom-whole.png"


def made(folder: Path, name: str, **card: object) -> Path:
    folder.mkdir(exist_ok=True)
    weights = make_model(folder, network=NetworkSpec("cnn"), name=name, **card)
    weights.with_suffix(".json").rename(folder / f"{name}.json")
    return weights.rename(folder / f"{name}.safetensors")


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    weights = made(tmp_path / "installed", "default")
    monkeypatch.setattr(settings, "installed_folder", lambda name: weights.parent)
    return weights


@pytest.fixture
def wrists(tmp_path: Path) -> Path:
    """A model of one's own that finds a fracture everywhere, and says where it is weak."""
    return made(
        tmp_path / "usb stick",
        "wrists",
        operating_points={"t_low": 0.0, "t_high": 0.0},
        metrics={"by_source": {"abroad": ABROAD}},
        limitations=["It knows no <children>."],
    )


@pytest.fixture
def room(tmp_path: Path) -> ReadingRoom:
    return ReadingRoom(tmp_path / "archive.sqlite", Path("default"), "cpu", score_anyway=True)


@pytest.fixture
def dialog_of(qtbot: QtBot) -> Callable[[MainWindow], ModelsDialog]:
    """Opens the dialog with its keys and waits until the library is in it."""

    def show(window: MainWindow) -> ModelsDialog:
        press(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        dialog = window.findChild(ModelsDialog)
        qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=20_000)
        qtbot.waitUntil(lambda: "✓" in items(dialog), timeout=20_000)
        return dialog

    return show


def items(dialog: ModelsDialog) -> str:
    return "; ".join(dialog.list.item(row).text() for row in range(dialog.list.count()))


def click(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def confirm_of(dialog: ModelsDialog, qtbot: QtBot) -> ConfirmModelDialog:
    click(dialog.use)
    qtbot.waitUntil(lambda: dialog.findChild(ConfirmModelDialog) is not None)
    confirm = dialog.findChild(ConfirmModelDialog)
    qtbot.waitUntil(confirm.isVisible)
    return confirm


def started(window: MainWindow, qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.folder_job.prepared, timeout=30_000):
        window.start()
    return window


def test_the_list_marks_the_model_in_use_and_the_card_leads_with_its_weak_spots(
    make_window: MakeWindow,
    dialog_of: Callable[[MainWindow], ModelsDialog],
    qtbot: QtBot,
    wrists: Path,
) -> None:
    add_model(wrists)
    dialog = dialog_of(started(make_window(), qtbot))
    assert items(dialog) == "✓ default\nin use, comes with the program; wrists\nadded"
    assert not dialog.use.isEnabled()
    dialog.list.setCurrentRow(1)
    text = dialog.card.toPlainText()
    assert text.index("Weak spots") < text.index("abroad: AUC 0.440") < text.index("What it is for")
    assert "Worse than chance." in text
    assert "It knows no <children>." in text
    assert "Network and training" not in text, "the first page is short"
    dialog.everything.setChecked(True)
    assert "Network and training" in dialog.card.toPlainText()
    assert dialog.use.isEnabled()


def test_another_model_reads_after_its_weak_spots_were_seen(
    make_window: MakeWindow,
    dialog_of: Callable[[MainWindow], ModelsDialog],
    qtbot: QtBot,
    wrists: Path,
    phantoms: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_model(wrists)
    window = make_window()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(phantoms)
    wait_until_shown(qtbot, window)
    before = select(qtbot, window, FILE).finding
    threads: list[threading.Thread] = []
    load = Classifier.load.__func__  # type: ignore[attr-defined]

    def noted(kind: type, *arguments: object, **options: object) -> Classifier:
        threads.append(threading.current_thread())
        return load(kind, *arguments, **options)

    monkeypatch.setattr(Classifier, "load", classmethod(noted))
    dialog = dialog_of(window)
    dialog.list.setCurrentRow(1)
    confirm = confirm_of(dialog, qtbot)
    assert "abroad: AUC 0.440" in confirm.text.toPlainText()
    assert confirm.keep_button.isDefault()
    with qtbot.waitSignal(window.folder_job.model_used, timeout=30_000):
        click(confirm.accept_button)
    assert [thread.name for thread in threads] == ["osteo-model"]
    qtbot.waitUntil(lambda: "✓ wrists\nin use" in items(dialog))
    assert "wrists · CPU" in window.strip.device.full_text
    assert "found by the one before" in window.messages.text
    assert window.worklist.selected_row().finding == before, "what is shown stays"

    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        click(window.messages.action)
    wait_until_shown(qtbot, window)
    after = select(qtbot, window, FILE).finding
    assert before is not None
    assert after is not None
    assert after.model_id.startswith("wrists-")
    assert after.decision == "FRACTURE"
    qtbot.waitUntil(lambda: not window.preferences.is_waiting)
    qtbot.waitUntil(lambda: not window.jobs.archive.busy)
    assert load_settings().model == "wrists"
    with archive_of(window) as archive:
        known = archive.known_findings(before.sha256, before.model_id, before.pipeline)
    assert known[before.frame].score == before.score, "what the other model found stays"


def test_keeping_the_present_model_changes_nothing(
    make_window: MakeWindow,
    dialog_of: Callable[[MainWindow], ModelsDialog],
    qtbot: QtBot,
    wrists: Path,
) -> None:
    add_model(wrists)
    window = started(make_window(), qtbot)
    dialog = dialog_of(window)
    dialog.list.setCurrentRow(1)
    click(confirm_of(dialog, qtbot).keep_button)
    assert not window.jobs.model.busy
    assert window.preferences.settings.model == ""
    assert "default" in window.strip.device.full_text


@pytest.fixture
def asked_while_reading(
    make_window: MakeWindow,
    dialog_of: Callable[[MainWindow], ModelsDialog],
    qtbot: QtBot,
    wrists: Path,
    phantoms: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> tuple[MainWindow, threading.Event]:
    """A window that is to use another model while a folder is read; what lets that go on."""
    add_model(wrists)
    window = started(make_window(), qtbot)
    dialog = dialog_of(window)
    dialog.list.setCurrentRow(1)
    confirm = confirm_of(dialog, qtbot)
    begun, go_on = threading.Event(), threading.Event()
    judge = Classifier.judge

    def slow(self: Classifier, *arguments: object, **options: object) -> object:
        begun.set()
        go_on.wait(20)
        return judge(self, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Classifier, "judge", slow)
    window.open(phantoms)
    assert begun.wait(20)
    click(confirm.accept_button)
    return window, go_on


def test_a_folder_that_is_being_read_is_read_again_with_the_new_model(
    asked_while_reading: tuple[MainWindow, threading.Event], qtbot: QtBot
) -> None:
    window, go_on = asked_while_reading
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        go_on.set()
    wait_until_shown(qtbot, window)
    finding = select(qtbot, window, FILE).finding
    assert finding is not None
    assert finding.model_id.startswith("wrists-")


def test_a_folder_opened_while_the_model_is_loaded_is_not_left_for_the_one_before(
    asked_while_reading: tuple[MainWindow, threading.Event],
    qtbot: QtBot,
    phantoms: Path,
    tmp_path: Path,
) -> None:
    window, go_on = asked_while_reading
    other = tmp_path / "other"
    shutil.copytree(phantoms, other)
    window.open(other)
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        go_on.set()
    assert window.folder_job.root == other
    assert window.windowTitle().startswith("other ")
    assert not window.folder_job.busy


def test_a_model_that_was_damaged_meanwhile_leaves_the_present_one_reading(
    make_window: MakeWindow,
    dialog_of: Callable[[MainWindow], ModelsDialog],
    qtbot: QtBot,
    wrists: Path,
) -> None:
    own = add_model(wrists).path
    window = started(make_window(), qtbot)
    dialog = dialog_of(window)
    dialog.list.setCurrentRow(1)
    confirm = confirm_of(dialog, qtbot)
    own.write_bytes(own.read_bytes()[:-1] + b"\xff")
    with qtbot.waitSignals(
        [window.folder_job.cannot_use, window.folder_job.prepared], timeout=30_000
    ):
        click(confirm.accept_button)
    assert "does not match the hash" in window.messages.text
    assert "the model before goes on" in dialog.outcome.toPlainText()
    assert "default · CPU" in window.strip.device.full_text
    assert window.preferences.settings.model == ""


def test_verify_and_add_answer_in_the_dialog(
    make_window: MakeWindow,
    dialog_of: Callable[[MainWindow], ModelsDialog],
    qtbot: QtBot,
    wrists: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = dialog_of(started(make_window(), qtbot))
    click(dialog.verify)
    assert not dialog.add.isEnabled(), "one thing at a time"
    qtbot.waitUntil(lambda: "✓ Score" in dialog.outcome.toPlainText(), timeout=20_000)
    assert dialog.outcome.toPlainText().startswith("default is whole\n✓ Card")
    assert "✓ Weights: SHA-256" in dialog.outcome.toPlainText()

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrists), ""))
    qtbot.waitUntil(dialog.add.isEnabled)
    click(dialog.add)
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=20_000)
    assert dialog.outcome.toPlainText().startswith("✓ Added: wrists")
    assert dialog.list.currentRow() == 1
    assert (own_models_folder() / "wrists.json").is_file()

    qtbot.waitUntil(dialog.add.isEnabled)
    click(dialog.add)
    qtbot.waitUntil(lambda: "called 'wrists' already" in dialog.outcome.toPlainText())


def test_a_model_that_cannot_be_used_says_why_and_cannot_be_chosen(
    make_window: MakeWindow,
    dialog_of: Callable[[MainWindow], ModelsDialog],
    qtbot: QtBot,
    wrists: Path,
) -> None:
    add_model(wrists).path.with_suffix(".json").write_text("{ damaged")
    dialog = dialog_of(started(make_window(), qtbot))
    dialog.list.setCurrentRow(1)
    assert "✕ wrists\ncannot be used, added" in items(dialog)
    assert "card cannot be read" in dialog.card.toPlainText()
    assert not dialog.use.isEnabled()


def test_the_window_starts_with_the_model_that_was_chosen(
    make_window: MakeWindow, qtbot: QtBot, wrists: Path, tmp_path: Path
) -> None:
    add_model(wrists)
    settings.save_settings(Settings(model="wrists"))
    room = ReadingRoom(tmp_path / "archive.sqlite", None, "cpu")
    window = started(make_window(own_room=room), qtbot)
    assert "wrists · CPU" in window.strip.device.full_text


def test_about_shows_the_card_of_the_model_that_reads(
    make_window: MakeWindow, qtbot: QtBot, installed: Path
) -> None:
    card = json.loads(installed.with_suffix(".json").read_text("utf-8"))
    card["limitations"] = ["Hips & shoulders."]
    write_card(installed, card)
    window = started(make_window(), qtbot)
    window.help.show_about()
    about = window.findChild(InformationDialog)
    text = about.text.text()
    assert "Weak spots" in text
    assert "Hips &amp; shoulders." in text
    assert "Network and training" not in text, "the first page is short"
    assert about.height() <= 700, "fits a small screen"


def test_everything_is_named_for_screen_readers_and_fits_a_clinic_s_screen(
    make_window: MakeWindow,
    dialog_of: Callable[[MainWindow], ModelsDialog],
    qtbot: QtBot,
    wrists: Path,
) -> None:
    add_model(wrists)
    dialog = dialog_of(started(make_window(), qtbot))
    for widget in (dialog.list, dialog.card, dialog.outcome):
        assert widget.accessibleName()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert dialog.list.item(0).data(role) == "default, in use, comes with the program"
    for button in dialog.findChildren(QPushButton):
        assert button.text()
        assert button.width() >= button.sizeHint().width(), "no text is cut off"
    dialog.list.setCurrentRow(1)
    confirm = confirm_of(dialog, qtbot)
    assert confirm.text.accessibleName() == "Weak spots of wrists"
    for shown in (dialog, confirm):
        QApplication.processEvents()
        assert shown.width() <= 1366
        assert shown.height() <= 700
        assert shown.minimumSizeHint().width() <= shown.width()
        assert shown.minimumSizeHint().height() <= shown.height()
    assert any(DISCLAIMER in child.text() for child in dialog.children() if hasattr(child, "text"))
    confirm.reject()
