"""Hazard: two windows over one archive, and what was said in one is written over in the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.errors.reading import ChangedElsewhere, ReadingLocked
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.settings import Letterhead, Settings, load_settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.models.library import choose_model
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.archive_records import a_draft, a_row, a_signed, plain
from tests.ui.window_driving import archive_of, press, reading_of, select, wait_until_shown

STUDY = "1.2.826.7"
FILE = "06-phantom-whole.png"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.sqlite"


@pytest.fixture
def one(path: Path) -> Iterator[Archive]:
    with Archive(path) as opened:
        yield opened


@pytest.fixture
def other(path: Path) -> Iterator[Archive]:
    """Of another window."""
    with Archive(path) as opened:
        yield opened


@pytest.fixture
def session(one: Archive, tmp_path: Path) -> int:
    session_id = one.open_session(tmp_path / "radiographs").session_id
    one.save_reading(session_id, a_draft(notes="first"))
    return session_id


def opened_in_both(one: Archive, other: Archive, session: int) -> Reading:
    """The reading that both show."""
    shown = one.readings_to_change(session)[STUDY]
    assert other.readings_to_change(session)[STUDY] == shown
    return shown


def test_words_of_another_window_are_not_written_over(
    one: Archive, other: Archive, session: int
) -> None:
    shown = opened_in_both(one, other, session)
    one.save_reading(session, replace(shown, notes="of the first window"))
    with pytest.raises(ChangedElsewhere, match="another window"):
        other.save_reading(session, replace(shown, impression="of the second"))
    newest = one.readings(session)[STUDY]
    assert newest.notes == "of the first window"
    versions = one.reading_versions(session, STUDY)
    assert "of the second" in [version.impression for version in versions], "nothing is lost"
    assert verify_archive(one.path).faults == ()
    one.save_reading(session, replace(newest, notes="and it goes on"))


def test_a_study_nobody_had_spoken_of_counts_too(
    one: Archive, other: Archive, session: int
) -> None:
    opened_in_both(one, other, session)
    one.save_reading(session, a_draft("new", notes="of the first window"))
    with pytest.raises(ChangedElsewhere):
        other.save_reading(session, a_draft("new", notes="of the second"))
    assert one.readings(session)["new"].notes == "of the first window"


def test_what_is_stale_is_not_signed(one: Archive, other: Archive, session: int) -> None:
    opened_in_both(one, other, session)
    one.save_reading(session, a_draft(notes="an afterthought"))
    with pytest.raises(ChangedElsewhere):
        other.sign_reading(session, a_signed(notes="first"))
    assert one.readings(session)[STUDY].signature is None


def test_what_is_signed_elsewhere_stays_locked(one: Archive, other: Archive, session: int) -> None:
    opened_in_both(one, other, session)
    one.sign_reading(session, a_signed(notes="first"))
    with pytest.raises(ReadingLocked):
        other.save_reading(session, a_draft(notes="later"))


def test_what_was_taken_over_may_be_changed(one: Archive, other: Archive, session: int) -> None:
    shown = opened_in_both(one, other, session)
    said = replace(shown, notes="of the first window")
    one.save_reading(session, said)
    assert plain(other.changed_elsewhere(session)) == plain({STUDY: said})
    with pytest.raises(ChangedElsewhere):
        other.save_reading(session, replace(said, impression="told, but not yet taken over"))
    found = other.changed_elsewhere(session)
    other.take(session, found)
    assert other.changed_elsewhere(session) == {}
    other.save_reading(session, replace(found[STUDY], impression="of the second"))
    newest = one.readings(session)[STUDY]
    assert (newest.notes, newest.impression) == ("of the first window", "of the second")


def test_the_same_words_in_both_windows_contradict_nobody(
    one: Archive, other: Archive, session: int
) -> None:
    shown = opened_in_both(one, other, session)
    said = replace(shown, notes="both say so")
    for window in (one, other):
        window.save_reading(session, said)
    other.save_reading(session, replace(said, notes="and the second goes on"))
    assert list(one.changed_elsewhere(session)) == [STUDY]


def test_a_window_is_not_held_up_by_what_it_wrote_itself(one: Archive, session: int) -> None:
    reading = one.readings_to_change(session)[STUDY]
    for notes in ("a", "b", "a"):
        reading = replace(reading, notes=notes)
        one.save_reading(session, reading)
    signed = a_signed(notes="a")
    one.sign_reading(session, signed)
    assert signed.signature is not None
    draft = one.withdraw_signature(session, STUDY, signed.signature.reader)
    one.save_reading(session, replace(draft, notes="c"))
    one.save_rows(session, [replace(a_row(f"{n}.png", study=""), finding=None) for n in "ab"])
    done = one.put_together(session, ["file:a.png", "file:b.png"])
    key = done.rows[0].study_key
    one.save_reading(session, Reading(key, {("a.png", 1): Verdict.DOUBT}))
    assert one.changed_elsewhere(session) == {}


def test_who_was_given_nothing_writes_as_before(one: Archive, other: Archive, session: int) -> None:
    one.save_reading(session, a_draft(notes="one"))
    other.save_reading(session, a_draft(notes="other"))
    assert one.readings(session)[STUDY].notes == "other"
    assert one.changed_elsewhere(session) == {}


@pytest.fixture
def windows(
    read_window: Callable[..., MainWindow],
    make_window: Callable[..., MainWindow],
    room: ReadingRoom,
    tiny_model: Path,
    phantoms: Path,
    qtbot: QtBot,
) -> Iterator[tuple[MainWindow, MainWindow]]:
    """Two windows of two programs, in which the same radiograph is in sight."""
    first = read_window(Settings(reader_name="Dr Ada"))
    other = ReadingRoom(room.archive_path, tiny_model, "cpu", True)
    second = make_window(Settings(reader_name="Dr Ada"), other)
    with qtbot.waitSignal(second.folder_job.finished):
        second.start(phantoms)
    wait_until_shown(qtbot, second)
    for window in (first, second):
        select(qtbot, window, FILE)
    yield first, second
    if not second.closing.done:
        second.closing.go_anyway()
        second.close()
        qtbot.waitUntil(lambda: second.closing.done)
    other.close()


def saved(qtbot: QtBot, *windows: MainWindow) -> None:
    for window in windows:
        qtbot.waitUntil(lambda window=window: not window.jobs.archive.busy)


def come_back_to(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    saved(qtbot, window)


def test_a_window_shows_what_was_said_in_the_other_when_the_reader_is_back(
    windows: tuple[MainWindow, MainWindow], qtbot: QtBot
) -> None:
    first, second = windows
    come_back_to(qtbot, first)
    press(first, Qt.Key.Key_1)
    first.panel.texts.notes.setPlainText("Fracture of the shaft.")
    first.panel.flush()
    saved(qtbot, first)
    assert second.panel.texts.notes.toPlainText() == "", "not there yet"
    come_back_to(qtbot, second)
    notes = second.panel.texts.notes
    qtbot.waitUntil(lambda: notes.toPlainText() == "Fracture of the shaft.")
    assert second.panel.verdicts.buttons[Verdict.FRACTURE].isChecked()
    QTest.keyClicks(second.panel.texts.impression, "Fracture")
    second.panel.flush()
    saved(qtbot, second)
    come_back_to(qtbot, first)
    qtbot.waitUntil(lambda: reading_of(first, FILE).impression == "Fracture")
    assert reading_of(first, FILE).notes == "Fracture of the shaft."
    assert not first.messages.text
    assert not second.messages.text


def test_words_said_in_both_at_once_are_both_kept_and_it_is_told(
    windows: tuple[MainWindow, MainWindow], qtbot: QtBot
) -> None:
    first, second = windows
    come_back_to(qtbot, second)
    saved(qtbot, *windows)
    for window, words in ((first, "said in the first"), (second, "said in the second")):
        window.panel.texts.notes.setPlainText(words)
        window.panel.flush()
        saved(qtbot, window)
    assert "changed meanwhile in another window" in second.messages.text
    qtbot.waitUntil(lambda: reading_of(second, FILE).notes == "said in the first")
    assert second.panel.texts.notes.toPlainText() == "said in the first"
    assert second.readings.unsaved == 0
    press(second, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    saved(qtbot, second)
    assert reading_of(second, FILE).notes == "said in the second"
    with archive_of(second) as archive:
        assert second.readings.session is not None
        key = reading_of(second, FILE).study_key
        session_id = second.readings.session.session_id
        versions = archive.reading_versions(session_id, key)
        assert archive.readings(session_id)[key].notes == "said in the second"
    assert [version.notes for version in versions][-4:] == [
        "said in the first",
        "said in the second",
        "said in the first",
        "said in the second",
    ]


def test_a_stale_window_signs_nothing_and_shows_what_it_would_have_signed(
    windows: tuple[MainWindow, MainWindow], qtbot: QtBot
) -> None:
    first, second = windows
    come_back_to(qtbot, second)
    press(second, Qt.Key.Key_3)
    saved(qtbot, second)
    come_back_to(qtbot, first)
    press(first, Qt.Key.Key_1)
    saved(qtbot, first)
    row = second.worklist.selected_row()
    assert row is not None
    with qtbot.waitSignal(second.readings.not_signed):
        second.signing.sign()
    assert "NOT signed" in second.messages.text
    qtbot.waitUntil(lambda: reading_of(second, FILE).verdicts == {row.key: Verdict.FRACTURE})
    with archive_of(second) as archive:
        assert second.readings.session is not None
        session_id = second.readings.session.session_id
        assert archive.readings(session_id)[row.study_key].signature is None


def test_a_window_that_closes_takes_nothing_back_that_was_chosen_elsewhere(
    windows: tuple[MainWindow, MainWindow], qtbot: QtBot
) -> None:
    """Settings are no words of a reader's, but a clinic's letterhead is typed once."""
    first, second = windows
    letterhead = Letterhead(clinic="Clinic of the valley", address=("1 River Road",))
    second.preferences.change(clinic=letterhead, reader_name="Dr Bo")
    second.preferences.save()
    saved(qtbot, second)
    choose_model("photographs")
    first.preferences.change(map_opacity=0.3)
    for window in windows:
        window.close()
        qtbot.waitUntil(lambda window=window: window.closing.done)
    kept = load_settings()
    assert (kept.clinic, kept.reader_name) == (letterhead, "Dr Bo")
    assert (kept.model, kept.map_opacity) == ("photographs", 0.3)
