"""Nothing that decides is ever cut, in any language at any width; columns come with room (W14)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import CriticalResult, Reading, Signature, Verdict
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.worklist import Row
from osteo_desktop.settings import SavedFilter, Settings
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language import words
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.worklist.arrangement import Filter
from osteo_desktop.ui.worklist.column_layout import MARGIN
from osteo_desktop.ui.worklist.columns import ALWAYS, Column, heading
from osteo_desktop.ui.worklist.model import PLACE_ROLE
from osteo_desktop.ui.worklist.pane import WorklistPane
from osteo_desktop.ui.worklist.remembering import remember_arrangement
from osteo_desktop.ui.worklist.view import WorklistView
from osteo_desktop.wording.languages.language import LANGUAGES

MakeRow = Callable[..., Row]


def worst_rows(make_row: MakeRow) -> tuple[list[Row], dict[str, Reading]]:
    """Every decision, verdict, state and sign, together where they come together."""
    long = Patient("Müller-Lüdenscheidt^Anna Katharina Theodora", "MRN-0000031887-2026")
    rows, readings = [], {}
    for number, score in enumerate((0.9, 0.4, 0.1, None, 0.9995)):
        row = make_row(f"a/very/long/folder/name/of/a/file-{number}.dcm", score, patient=long)
        assert row.header is not None
        row = replace(row, header=replace(row.header, truncated=True))
        verdict = list(Verdict)[number % 3]
        signed = Signature("Dr. Roe", "2026-01-01T10:00:00+00:00") if number % 2 else None
        readings[row.study_key] = Reading(
            row.study_key,
            verdicts={row.key: verdict},
            critical=CriticalResult(),
            signature=signed,
            later=number == 4,
            made_on={row.key: row.sha256},
        )
        rows.append(row)
    rows += [make_row(f"views/{n}.dcm", 0.5, StudyInstanceUID="1.2") for n in range(12)]
    rows += [
        make_row("several/1.dcm", 0.5, StudyInstanceUID="1.3"),
        make_row("several/2.dcm", 0.5, StudyInstanceUID="1.3", patient=Patient("Other", "2")),
        Row("waits.dcm", "/x/waits.dcm", waiting=True),
        make_row("damaged.dcm", error="It is damaged."),
    ]
    readings["1.2"] = Reading("1.2", signature=Signature("Dr. Roe", "2026-01-01T10:00:00+00:00"))
    return rows, readings


def cut(view: WorklistView) -> list[tuple[str, int, int]]:
    """The lines of deciding columns that are wider than their cell. Which of its study's views it
    is may be shortened where the list is narrowest: it decides nothing, and the tip has it."""
    metrics, found = view.fontMetrics(), []
    for place in range(view.rows.rowCount()):
        for column in (Column.DECISION, Column.STATUS, Column.SCORE):
            if view.isColumnHidden(column):
                continue
            room = view.columnWidth(column) - 2 * MARGIN
            for text in view.itemDelegate().lines(view.rows.index(place, column), column):
                needs = metrics.horizontalAdvance(text)
                is_place = text == view.rows.index(place, column).data(PLACE_ROLE)
                if needs > room and not (is_place and view.columns.slim):
                    found.append((text, needs, room))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_verdict_finding_critical_signed_and_changed_are_never_cut(
    language: str,
    speaking: Callable[[str], None],
    dressed: None,
    make_row: MakeRow,
    qtbot: QtBot,
) -> None:
    speaking(language)
    pane = WorklistPane(WorklistView())
    qtbot.addWidget(pane)
    view = pane.view
    rows, readings = worst_rows(make_row)
    view.rows.set_readings(readings)
    view.rows.add(rows)
    view.rows.set_unfolded("1.2", True)
    pane.show()
    for width in (pane.minimumWidth(), 500, 700, 1100, 1600, 2560, 3840):
        pane.resize(max(width, pane.minimumWidth()), 600)
        view.columns.lay_out()
        assert cut(view) == [], f"{width} wide"
        assert view.horizontalScrollBar().maximum() == 0, f"{width} wide"
        for choice in (pane.bar.decision, pane.bar.progress, pane.bar.body_part):
            assert choice.shown_text() == choice.currentText(), f"{width} wide"
        header = view.columns.header
        room = header.room_of(Column.PATIENT).width() - 2 * MARGIN
        heading_needs = header.fontMetrics().horizontalAdvance(heading(Column.PATIENT))
        assert heading_needs <= room, f"{width} wide"
    assert view.columns.pitch >= view.fontMetrics().size(0, words.disclaimer()).height()


def test_what_tells_a_study_apart_comes_first(make_row: MakeRow, qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.resize(440, 500)
    view.rows.add(
        [
            make_row("a.dcm", 0.9, StudyInstanceUID="1"),
            make_row("2026/wrists/b.jpg", 0.8, patient=Patient()),
            make_row("c.dcm", 0.7, patient=Patient(PatientID="88"), StudyInstanceUID="3"),
        ]
    )
    lines = [
        view.itemDelegate().lines(view.rows.index(place, Column.PATIENT), Column.PATIENT)[:2]
        for place in range(3)
    ]
    assert lines == [
        ("Doe, Jane", "17 · 2026-01-02"),
        ("b.jpg", "2026/wrists"),
        ("88", "2026-01-02"),
    ]


def test_a_click_sorts_by_the_heading_that_stands_there(qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.resize(320, 300)
    view.show()
    header = view.columns.header
    assert view.columns.slim
    needs = header.fontMetrics().horizontalAdvance(heading(Column.PATIENT))
    room = header.room_of(Column.PATIENT).width()
    assert max(needs, header.sectionSize(Column.PATIENT)) < room
    header.sectionClicked.emit(Column.THUMBNAIL)
    assert view.rows.arrangement.sorting.column is Column.PATIENT, "it reaches over the pictures"
    view.resize(900, 300)
    header.sectionClicked.emit(Column.THUMBNAIL)
    assert view.rows.arrangement.sorting.column is None


def test_which_view_it_is_is_said_once_in_a_narrow_row(make_row: MakeRow, qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.rows.set_blindness(Blindness(on=True))
    view.rows.add([make_row(f"{n}.dcm", 0.9, StudyInstanceUID="1") for n in range(2)])
    for width in range(320, 520, 20):
        view.resize(width, 500)
        view.columns.lay_out()
        said = [
            line
            for column in (Column.PATIENT, Column.DECISION)
            for line in view.itemDelegate().lines(view.rows.index(0, column), column)
            if "first of 2" in line
        ]
        assert len(said) == 1, f"{width} wide"


def test_more_columns_come_as_there_is_room_up_to_4k(make_row: MakeRow, qtbot: QtBot) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.show()
    shown = []
    for width in (420, 900, 1400, 2200, 3800):
        view.resize(width, 500)
        shown.append({column for column in Column if not view.isColumnHidden(column)})
    assert shown[0] == set(ALWAYS)
    assert shown[-1] == set(Column)
    assert all(less <= more for less, more in pairwise(shown))


def test_columns_widths_and_filters_are_kept(qtbot: QtBot) -> None:
    jobs = Jobs()
    try:
        preferences = Preferences(Settings(), jobs)
        pane = WorklistPane(WorklistView())
        qtbot.addWidget(pane)
        pane.resize(1500, 500)
        pane.show()
        remember_arrangement(pane, preferences)
        pane.view.horizontalHeader().resizeSection(Column.DATE, 190)
        pane.view.horizontalHeader().resizeSection(Column.DECISION, 20)
        pane.view.set_hidden_columns([Column.SIDE])
        pane.bar.ask_for(Filter(text="wrist"))
        pane.saved.save("My wrists")
        kept = preferences.settings
        assert kept.worklist_widths["date"] == 190
        assert kept.worklist_filters == (SavedFilter("My wrists", "wrist"),)
        pane.view.columns.lay_out()
        assert cut(pane.view) == []

        again = WorklistPane(WorklistView())
        qtbot.addWidget(again)
        again.resize(1500, 500)
        again.show()
        remember_arrangement(again, Preferences(kept, jobs))
        assert again.view.columnWidth(Column.DATE) == 190
        assert again.view.columnWidth(Column.DECISION) > 60, "what decides is not cut"
        assert again.view.isColumnHidden(Column.SIDE)
        action = next(a for a in again.saved.actions() if a.text() == "My wrists")
        action.trigger()
        assert again.bar.filter == Filter(text="wrist")
        again.saved.remove("My wrists")
        assert not again.saved.filters
    finally:
        jobs.shutdown()
