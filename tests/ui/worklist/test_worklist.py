"""The worklist: most suspicious first, filling live, never moving under the reader's eyes."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, Signature, Verdict
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.worklist import Row, suspicion_order
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.model import WorklistModel
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.view import WorklistView

MakeRow = Callable[..., Row]


@pytest.fixture
def view(qtbot) -> WorklistView:
    view = WorklistView()
    qtbot.addWidget(view)
    view.resize(420, 500)
    view.show()
    return view


def files(model: WorklistModel) -> list[str]:
    return [model.row_at(number).file for number in range(model.rowCount())]


def text(model: WorklistModel, position: int, column: Column) -> str:
    return str(model.index(position, column).data())


def everything_shown(model: WorklistModel, position: int) -> str:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    roles += (Qt.ItemDataRole.AccessibleTextRole,)
    cells = [model.index(position, column) for column in Column]
    return " ".join(str(cell.data(role)) for cell in cells for role in roles)


def test_rows_lie_in_suspicion_order_however_they_come(make_row: MakeRow) -> None:
    model = WorklistModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [make_row(f"{n}.png", score) for n, score in enumerate((0.1, 0.9, 0.3, None, 0.7, 0.2))]
    rows.append(make_row("broken.dcm", error="The file is empty (0 bytes)."))
    random.Random(3).shuffle(rows)
    for row in rows:
        model.add([row])
    assert files(model) == [row.file for row in sorted(rows, key=suspicion_order)]
    assert files(model)[0] == "1.png"
    assert files(model)[-1] == "broken.dcm"


def test_a_row_that_comes_again_replaces_the_older_one(make_row: MakeRow) -> None:
    model = WorklistModel()
    model.add([make_row("a.png", 0.1), make_row("b.png", 0.5)])
    model.add([make_row("a.png", 0.9)])
    assert files(model) == ["a.png", "b.png"]
    assert text(model, 0, Column.SCORE) == "0.900"


def test_every_column_says_its_field(make_row: MakeRow) -> None:
    model = WorklistModel()
    model.add(
        [make_row("s/a.dcm", 0.75, ViewPosition="PA", Laterality="L", AccessionNumber="ACC-3")]
    )
    assert [text(model, 0, column) for column in Column][1:] == [
        "Doe, Jane",
        "17",
        "2026-01-02",
        "wrist",
        "PA L",
        "left",
        "1",
        "ACC-3",
        "▲ Fracture",
        "0.750",
        "○ unread",
        "",
        "s",
        "s/a.dcm",
    ]


def test_a_file_name_never_stands_in_for_a_patient(make_row: MakeRow) -> None:
    model = WorklistModel()
    model.add([make_row("jane-doe.png", 0.75, patient=Patient())])
    assert text(model, 0, Column.PATIENT) == ""
    model.set_readings(
        {"file:jane-doe.png": Reading("file:jane-doe.png", entered=Patient(PatientID="9"))}
    )
    assert text(model, 0, Column.PATIENT) == "9 (by hand)"


def test_an_unreadable_file_says_why(make_row: MakeRow) -> None:
    model = WorklistModel()
    model.add([make_row("broken.dcm", error="The file is empty (0 bytes).")])
    assert text(model, 0, Column.DECISION) == "✕ Unreadable"
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "broken.dcm\nThe file is empty (0 bytes)."


def test_live_insertion_keeps_the_selected_row_selected_and_in_its_place(
    view: WorklistView, make_row: MakeRow, qtbot
) -> None:
    numbers = random.Random(1)
    view.add_rows([make_row(f"{n:03}.png", numbers.random() * 0.5) for n in range(60)])
    qtbot.waitUntil(lambda: view.rows.rowCount() == 60)
    chosen = view.rows.row_at(30)
    view.select(chosen.key)
    heard: list[object] = []
    view.row_selected.connect(heard.append)
    place = view.visualRect(view.selectionModel().currentIndex()).top()
    assert 0 <= place < view.viewport().height()
    for batch in range(4):
        count = view.rows.rowCount()
        view.add_rows([make_row(f"new{batch}-{n}.png", numbers.random()) for n in range(25)])
        qtbot.waitUntil(lambda count=count: view.rows.rowCount() == count + 25)
        selected = view.selected_row()
        assert selected is chosen
        assert view.visualRect(view.selectionModel().currentIndex()).top() == place
    assert view.rows.position(chosen.key) > 40
    assert heard == []


def test_the_list_stays_in_place_when_the_reader_has_scrolled_away_from_the_selection(
    view: WorklistView, make_row: MakeRow, qtbot
) -> None:
    view.add_rows([make_row(f"{n:03}.png", 0.5 - n / 1000) for n in range(100)])
    qtbot.waitUntil(lambda: view.rows.rowCount() == 100)
    view.select(("000.png", 1))
    view.verticalScrollBar().setValue(2000)
    top = view.rows.row_at(view.rowAt(0)).file
    view.add_rows([make_row(f"new{n}.png", 0.9) for n in range(20)])
    qtbot.waitUntil(lambda: view.rows.rowCount() == 120)
    assert view.rows.row_at(view.rowAt(0)).file == top


def test_rows_are_shown_in_beats_not_one_by_one(
    view: WorklistView, make_row: MakeRow, qtbot
) -> None:
    beats = []
    view.rows_shown.connect(lambda: beats.append(view.rows.rowCount()))
    for n in range(300):
        view.add_rows([make_row(f"{n}.png", 0.3)])
    qtbot.waitUntil(lambda: view.rows.rowCount() == 300)
    assert len(beats) <= 3


@pytest.mark.slow
def test_20_000_rows_come_in_by_small_portions_and_in_order(
    view: WorklistView, make_row: MakeRow, qtbot
) -> None:
    numbers = random.Random(2)
    model = make_row("x.png", 0.5)
    assert model.finding is not None
    rows = [make_row(f"{n:05}.png", numbers.random()) for n in range(2000)]
    many = [
        Row(f"{copy}/{row.file}", row.source_path, header=row.header, finding=row.finding)
        for copy in range(10)
        for row in rows
    ]
    view.add_rows(many)
    counts: list[int] = []
    view.rows_shown.connect(lambda: counts.append(view.rows.rowCount()))
    qtbot.waitUntil(lambda: not view.filling, timeout=30_000)
    portions = [now - before for before, now in pairwise([0, *counts])]
    assert view.rows.rowCount() == 20_000
    assert files(view.rows) == [row.file for row in sorted(many, key=suspicion_order)]
    assert max(portions) <= 20_000 // 10


def test_the_first_hundreds_of_a_folder_are_told_from_garbage(
    view: WorklistView, make_row: MakeRow, qtbot
) -> None:
    """A search through all that the program holds would hold the window up with them."""
    gc.unfreeze()
    view.add_rows([make_row(f"{n:03}.png", 0.5) for n in range(299)])
    qtbot.waitUntil(lambda: not view.filling)
    before = gc.get_freeze_count()
    view.add_rows([make_row(f"{n:03}.png", 0.5) for n in range(299, 310)])
    qtbot.waitUntil(lambda: not view.filling)
    assert gc.get_freeze_count() > before + 300
    gc.unfreeze()


def test_hidden_ai_leaks_nothing_of_undecided_studies(make_row: MakeRow) -> None:
    model = WorklistModel()
    rows = [
        make_row("b.png", 0.9, warnings=(as_it_stands("The file ends early."),)),
        make_row("a.png", 0.1),
        make_row("d.png", 0.4),
        make_row("c.png", None),
    ]
    model.add(rows)
    model.set_blindness(Blindness(True))
    assert files(model) == ["a.png", "b.png", "c.png", "d.png"]
    for position in range(4):
        shown = everything_shown(model, position).lower()
        for word in ("fracture", "doubt", "0.", "not scored", "chest", "▲", "◆", "●"):
            assert word not in shown, (word, shown)
    assert "The file ends early." in everything_shown(model, 1)
    assert text(model, 0, Column.DECISION) == "hidden"


def test_hidden_ai_is_shown_once_every_view_of_the_study_is_decided(make_row: MakeRow) -> None:
    model = WorklistModel()
    model.set_blindness(Blindness(True))
    model.add([make_row("1.dcm", 0.9, StudyInstanceUID="1.2")])
    model.add([make_row("2.dcm", 0.1, StudyInstanceUID="1.2")])
    one = Reading("1.2", verdicts={("1.dcm", 1): Verdict.FRACTURE})
    model.set_readings({"1.2": one})
    assert text(model, 0, Column.SCORE) == ""
    both = Reading("1.2", verdicts={**one.verdicts, ("2.dcm", 1): Verdict.DOUBT})
    model.set_readings({"1.2": both})
    assert text(model, 0, Column.SCORE) == "0.900"
    assert files(model) == ["1.dcm"], "one line stands for the study"


def test_switching_the_ai_off_and_on_keeps_the_selection(
    view: WorklistView, make_row: MakeRow, qtbot
) -> None:
    view.add_rows([make_row(f"{n:03}.png", n / 100) for n in range(90)])
    qtbot.waitUntil(lambda: view.rows.rowCount() == 90)
    view.select(("080.png", 1))
    for hidden in (True, False):
        view.set_blindness(Blindness(hidden))
        selected = view.selected_row()
        assert selected is not None
        assert selected.file == "080.png"
    assert view.rows.position(("080.png", 1)) == 9


def test_a_view_that_comes_after_signing_is_marked(make_row: MakeRow) -> None:
    model = WorklistModel()
    model.add([make_row(f"{n}.dcm", 0.5, StudyInstanceUID="1.2") for n in (1, 2)])
    signed = Reading(
        "1.2", verdicts={("1.dcm", 1): Verdict.DOUBT}, signature=Signature("Dr A", "2026-01-01")
    )
    model.set_readings({"1.2": signed})
    model.set_unfolded("1.2", True)
    assert text(model, 0, Column.STATUS) == "✓ signed"
    assert text(model, 1, Column.STATUS) == "! new view"


def test_next_unread_goes_down_and_round_and_skips_what_cannot_be_read(
    view: WorklistView, make_row: MakeRow, qtbot
) -> None:
    view.add_rows([make_row(f"{n}.png", 0.9 - n / 10) for n in range(3)])
    view.add_rows([make_row("x.dcm", error="The file is empty.")])
    qtbot.waitUntil(lambda: view.rows.rowCount() == 4)
    view.select(("1.png", 1))
    assert view.next_with(Progress.UNREAD).file == "2.png"
    view.select(("2.png", 1))
    assert view.next_with(Progress.UNREAD).file == "0.png"


@pytest.mark.parametrize("width", [400, 1100])
def test_all_columns_fit_the_pane(view: WorklistView, make_row: MakeRow, qtbot, width: int) -> None:
    view.add_rows([make_row("a.png", 0.9)])
    qtbot.waitUntil(lambda: view.rows.rowCount() == 1)
    view.resize(width, 500)
    assert view.horizontalScrollBar().maximum() == 0
    shown = {column for column in Column if not view.isColumnHidden(column)}
    assert shown >= {Column.PATIENT, Column.DECISION, Column.STATUS}
    lines = {Column.DATE, Column.BODY_PART, Column.VIEW, Column.SCORE}
    assert shown & lines == (set() if width == 400 else lines)
