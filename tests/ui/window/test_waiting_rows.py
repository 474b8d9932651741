"""What is opened can be looked at, decided and described before the AI has seen it (W12)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.models import DamagedModel
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom, write_png
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.room_model import RoomModel
from tests.made.folder import write_many, write_view
from tests.ui.window_driving import is_seen

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twenty-four radiographs, one of them of a named patient, and a text file."""
    films = tmp_path / "films"
    films.mkdir()
    small = (phantom(160, 120, broken=False, seed=1) >> 4).astype("uint8")
    for number in range(23):
        write_png(films / f"{number:03}.png", small + number)
    write_dicom(films / "last.dcm", phantom(160, 120, broken=True, seed=2))
    (films / "read me.txt").write_text("no radiograph")
    return films


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The model scores nothing before this is set."""
    go_on = threading.Event()
    judge = Classifier.judge

    def wait(self: Classifier, *arguments: object, **named: object) -> object:
        assert go_on.wait(30)
        return judge(self, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Classifier, "judge", wait)
    yield go_on
    go_on.set()


def begin(window: MainWindow, folder: Path, qtbot: QtBot, rows: int = 25) -> None:
    window.start(folder)
    qtbot.waitUntil(lambda: window.worklist.rows.rowCount() == rows, timeout=10_000)


def open_row(window: MainWindow, qtbot: QtBot, file: str) -> None:
    window.worklist.select((file, 1))
    qtbot.waitUntil(
        lambda: window.showing.radiograph is not None and is_seen(window), timeout=10_000
    )


def decision(window: MainWindow, file: str) -> str:
    rows = window.worklist.rows
    position = rows.position((file, 1))
    assert position is not None
    return str(rows.index(position, Column.DECISION).data())


def test_files_are_in_the_list_before_the_model_is_loaded(
    make_window: MakeWindow,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on, prepare = threading.Event(), RoomModel.prepare

    def wait(self: RoomModel) -> object:
        assert go_on.wait(30)
        return prepare(self)

    monkeypatch.setattr(RoomModel, "prepare", wait)
    window = make_window()
    begun = time.monotonic()
    begin(window, folder, qtbot)
    assert time.monotonic() - begun < 1.0
    assert decision(window, "000.png") == "… waiting"
    open_row(window, qtbot, "last.dcm")
    go_on.set()
    qtbot.waitUntil(lambda: not window.folder_job.busy, timeout=30_000)


def top_of_the_selected(window: MainWindow) -> int:
    return window.worklist.visualRect(window.worklist.selectionModel().currentIndex()).top()


def test_a_row_that_waits_is_decided_and_the_finding_comes_without_moving_anything(
    make_window: MakeWindow, folder: Path, held: threading.Event, qtbot: QtBot, room: ReadingRoom
) -> None:
    window = make_window(Settings(reader_name="Dr. Roe"))
    begin(window, folder, qtbot)
    open_row(window, qtbot, "020.png")
    assert decision(window, "020.png") == "… waiting"
    assert "waiting" in window.panel.finding.decision.text().lower()
    window.viewer.actions().actual_size.trigger()
    transform = window.viewer.view.transform()
    window.deciding.decide(Verdict.FRACTURE)
    window.panel.texts.notes.setFocus()
    QTest.keyClicks(window.panel.texts.notes, "A word that is being typed")
    centre = window.worklist.ScrollHint.PositionAtCenter
    window.worklist.scrollTo(window.worklist.selectionModel().currentIndex(), centre)
    moved = []
    place = top_of_the_selected(window)

    def look() -> None:
        nonlocal place
        bar, now = window.worklist.verticalScrollBar(), top_of_the_selected(window)
        if now != place and bar.value() not in (bar.minimum(), bar.maximum()):
            moved.append((place, now))
        place = now

    window.worklist.rows_shown.connect(look)
    held.set()
    qtbot.waitUntil(
        lambda: not window.folder_job.busy and not window.worklist.filling, timeout=30_000
    )
    row = window.worklist.selected_row()
    assert row is not None
    assert row.file == "020.png"
    assert row.finding is not None
    assert window.viewer.view.transform() == transform
    assert window.panel.texts.notes.toPlainText() == "A word that is being typed"
    assert moved == [], "only an end of the list moves it"
    assert decision(window, "020.png") != "… waiting"
    window.showing.flush()
    qtbot.waitUntil(lambda: not window.jobs.archive.busy)
    session = window.readings.session
    assert session is not None
    reading = room.readings(session.session_id)["file:020.png"]
    assert reading.verdicts == {("020.png", 1): Verdict.FRACTURE}
    assert reading.before_score == (("020.png", 1),)
    assert reading.ai_hidden


def test_the_trail_says_which_verdicts_were_given_without_the_ai(
    make_window: MakeWindow,
    folder: Path,
    held: threading.Event,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    window = make_window(Settings(reader_name="Dr. Roe"))
    begin(window, folder, qtbot)
    open_row(window, qtbot, "020.png")
    window.deciding.decide(Verdict.FRACTURE)
    window.signing.sign()
    reading = window.readings
    qtbot.waitUntil(lambda: reading.reading("file:020.png").signature is not None, timeout=5000)
    held.set()
    qtbot.waitUntil(lambda: not window.folder_job.busy, timeout=30_000)
    with Archive(tmp_path / "archive.sqlite") as archive:
        told = [
            (event.kind.value, event.details.get("decided_without_ai"))
            for event in archive.audit()
            if event.study_key == "file:020.png" and event.kind.value.startswith("reading")
        ]
    assert told == [
        ("reading saved", [["020.png", 1]]),
        ("reading signed", [["020.png", 1]]),
    ]


def test_a_file_that_is_no_radiograph_says_so_when_it_is_opened(
    make_window: MakeWindow, folder: Path, held: threading.Event, qtbot: QtBot
) -> None:
    window = make_window()
    begin(window, folder, qtbot)
    window.worklist.select(("read me.txt", 1))
    qtbot.waitUntil(lambda: window.viewer.says("This file cannot be read"), timeout=5000)
    assert window.worklist.rows.position(("read me.txt", 1)) is None
    assert window.worklist.rows.table.totals.no_radiographs == 1
    held.set()


def test_nothing_is_said_of_a_file_before_it_is_known_whose_it_is(
    make_window: MakeWindow, folder: Path, held: threading.Event, qtbot: QtBot
) -> None:
    window = make_window()
    begin(window, folder, qtbot)
    window.worklist.select(("last.dcm", 1))
    case = window.showing.case_in_sight()
    assert case is not None
    assert not case.can_edit
    qtbot.waitUntil(lambda: window.showing.case_in_sight().can_decide, timeout=5000)  # type: ignore[union-attr]
    row = window.worklist.selected_row()
    assert row is not None
    assert row.header is not None
    assert row.study_key == row.header.StudyInstanceUID
    window.commands.next_unread.trigger()
    following = window.worklist.selected_row()
    assert following is not None
    assert following.key != row.key, "what waits is next where nothing else is unread"
    held.set()


def test_without_a_model_what_is_found_can_be_opened_as_well(
    make_window: MakeWindow, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    own = ReadingRoom(tmp_path / "other.sqlite", tmp_path / "no model.safetensors", "cpu")
    window = make_window(own_room=own)
    window.start(folder)
    qtbot.waitUntil(lambda: window.worklist.rows.rowCount() >= 24, timeout=10_000)
    open_row(window, qtbot, "020.png")
    qtbot.waitUntil(lambda: not window.folder_job.busy, timeout=30_000)


def test_a_model_that_fails_leaves_all_that_waits_to_be_opened(
    make_window: MakeWindow,
    folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(self: Classifier, *_arguments: object, **_named: object) -> object:
        raise DamagedModel(detail="it gives no figures")

    monkeypatch.setattr(Classifier, "judge", fail)
    window = make_window()
    with qtbot.waitSignal(window.folder_job.failed, timeout=20_000):
        window.start(folder)
    qtbot.waitUntil(lambda: window.worklist.rows.rowCount() >= 24, timeout=5000)
    open_row(window, qtbot, "020.png")
    assert decision(window, "020.png") == "… waiting"
    caplog.clear()


def test_who_has_one_scored_meanwhile_stops_no_reading(
    make_window: MakeWindow,
    tmp_path: Path,
    tiny_model: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A chest is refused in the first batch; while the second is scored, two readers' demands
    come."""
    films, go_on, batches = tmp_path / "films", threading.Event(), []
    write_many(films, 20)
    for number in range(2):
        write_view(films / f"000-chest{number}.dcm", number, str(number), BodyPartExamined="CHEST")
    judge = Classifier.judge

    def wait(self: Classifier, *arguments: object, **named: object) -> object:
        batches.append(arguments)
        assert len(batches) == 1 or go_on.wait(30)
        return judge(self, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Classifier, "judge", wait)
    room = ReadingRoom(tmp_path / "archive.sqlite", tiny_model, "cpu")
    window = make_window(Settings(reader_name="Dr. Roe"), room)
    window.start(films)
    qtbot.waitUntil(lambda: len(batches) == 2)
    for number in range(2):
        file = f"000-chest{number}.dcm"
        row = window.worklist.rows.row
        qtbot.waitUntil(lambda: row((file, 1)).decision is Decision.NOT_SCORED)  # noqa: B023
        open_row(window, qtbot, file)
        demand = window.panel.finding.overrule
        qtbot.waitUntil(lambda: demand.isVisible() and window.showing.row.file == file)  # noqa: B023
        demand.click()
    assert "as soon as the folder has been read" in window.messages.text
    with qtbot.waitSignal(window.folder_job.finished):
        go_on.set()
    rows = window.worklist.rows.table.all_rows
    qtbot.waitUntil(lambda: all(row.score is not None for row in rows()))
    assert len(rows()) == 22
    assert not window.folder_job.busy
