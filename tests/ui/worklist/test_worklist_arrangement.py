"""The worklist by study: unfolding, sorting, filtering, columns; never under the reader's eyes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, Signature, Verdict
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.rules.totals import totals_of
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.worklist import arrangement, filling
from osteo_desktop.ui.worklist import model as worklist_model
from osteo_desktop.ui.worklist.arrangement import Filter, Sorting
from osteo_desktop.ui.worklist.columns import MAY_BE_HIDDEN, Column
from osteo_desktop.ui.worklist.lines import lines
from osteo_desktop.ui.worklist.model import PLACE_ROLE, UNFOLDED_ROLE, WorklistModel
from osteo_desktop.ui.worklist.pane import WorklistPane
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.tally import Share
from osteo_desktop.ui.worklist.view import WorklistView

MakeRow = Callable[..., Row]


@pytest.fixture
def pane(qtbot) -> WorklistPane:
    pane = WorklistPane(WorklistView())
    qtbot.addWidget(pane)
    pane.resize(420, 600)
    pane.show()
    return pane


@pytest.fixture
def view(pane: WorklistPane) -> WorklistView:
    return pane.view


def files(model: WorklistModel) -> list[str]:
    return [model.row_at(number).file for number in range(model.rowCount())]


def fill(qtbot, view: WorklistView, rows: list[Row]) -> None:
    view.add_rows(rows)
    qtbot.waitUntil(lambda: not view.filling)


def go_to_solo(qtbot, view: WorklistView) -> None:
    """Until what is unfolded for the reader is this study."""
    view.select(("solo.png", 1))
    qtbot.waitUntil(lambda: view.rows.arrangement.in_sight == view.selected_row().study_key)


def signed(study: str, *keys: tuple[str, int]) -> Reading:
    verdicts = dict.fromkeys(keys, Verdict.NO_FRACTURE)
    return Reading(study, verdicts=verdicts, signature=Signature("Dr A", "2026-01-01"))


@pytest.fixture
def studies(make_row: MakeRow) -> list[Row]:
    """Three studies of one, three and two views; highest 0.9, 0.7, 0.1."""
    return [
        make_row("solo.png", 0.7, patient=Patient(PatientName="Zoe^Q", PatientID="7")),
        make_row("w1.dcm", 0.3, StudyInstanceUID="1.2", StudyDate="20250101"),
        make_row("w2.dcm", 0.9, StudyInstanceUID="1.2", StudyDate="20250101"),
        make_row("w3.dcm", 0.5, StudyInstanceUID="1.2", StudyDate="20250101"),
        make_row("f1.dcm", 0.1, StudyInstanceUID="1.3", BodyPartExamined="FOOT", StudyDate=""),
        make_row("f2.dcm", 0.05, StudyInstanceUID="1.3", BodyPartExamined="FOOT", StudyDate=""),
    ]


# --- folding --------------------------------------------------------------------------------


def test_a_study_is_one_line_that_stands_for_its_highest_view(studies: list[Row]) -> None:
    model = WorklistModel()
    model.add(studies)
    assert files(model) == ["w2.dcm", "solo.png", "f1.dcm"]
    assert [model.index(n, 0).data(PLACE_ROLE) for n in range(3)] == [
        "highest of 3",
        "",
        "highest of 2",
    ]


def test_with_the_ai_hidden_the_first_file_stands_for_the_study(studies: list[Row]) -> None:
    model = WorklistModel()
    model.set_blindness(Blindness(True))
    model.add(studies)
    assert files(model) == ["f1.dcm", "solo.png", "w1.dcm"]
    assert model.index(2, 0).data(PLACE_ROLE) == "first of 3"


def test_unfolded_views_lie_below_the_first_highest_first(studies: list[Row]) -> None:
    model = WorklistModel()
    model.add(studies)
    model.set_unfolded("1.2", True)
    assert files(model) == ["w2.dcm", "w3.dcm", "w1.dcm", "solo.png", "f1.dcm"]
    assert [model.index(n, 0).data(UNFOLDED_ROLE) for n in range(5)] == [
        True,
        None,
        None,
        None,
        False,
    ]
    model.set_unfolded("1.2", False)
    assert files(model) == ["w2.dcm", "solo.png", "f1.dcm"]


def test_the_study_that_is_read_unfolds_and_the_one_before_folds(
    view: WorklistView, studies: list[Row], qtbot
) -> None:
    fill(qtbot, view, studies)
    view.select(("w2.dcm", 1))
    qtbot.waitUntil(lambda: "w1.dcm" in files(view.rows))
    view.select(("f2.dcm", 1))
    qtbot.waitUntil(lambda: files(view.rows) == ["w2.dcm", "solo.png", "f1.dcm", "f2.dcm"])
    assert view.selected_row().file == "f2.dcm"


def test_right_and_left_unfold_and_fold(view: WorklistView, studies: list[Row], qtbot) -> None:
    fill(qtbot, view, studies)
    view.select(("w2.dcm", 1))
    qtbot.waitUntil(lambda: view.rows.rowCount() == 5)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.rows.rowCount() == 3
    QTest.keyClick(view, Qt.Key.Key_Right)
    view.select(("w1.dcm", 1))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.selected_row().file == "w2.dcm", "from a further view to the first"
    go_to_solo(qtbot, view)
    assert "w1.dcm" in files(view.rows), "unfolded by hand it stays so"


def test_a_double_click_unfolds(view: WorklistView, studies: list[Row], qtbot) -> None:
    fill(qtbot, view, studies)
    go_to_solo(qtbot, view)
    place = view.visualRect(view.rows.index(2, Column.PATIENT)).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "f2.dcm" in files(view.rows)


# --- filter ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        (Filter("zoe"), ["solo.png"]),
        (Filter("FOOT doe"), ["f1.dcm"]),
        (Filter("foot zoe"), []),
        (Filter("w3"), ["w2.dcm"]),
        (Filter("2025-01-01"), ["w2.dcm"]),  # as it is shown
        (Filter("20250101"), ["w2.dcm"]),  # and as the file has it
        (Filter(decision=Decision.FRACTURE), ["w2.dcm", "solo.png"]),
        (Filter(decision=Decision.NO_FRACTURE), ["f1.dcm"]),
        (Filter(body_part="FOOT"), ["f1.dcm"]),
        (Filter(progress=Progress.SIGNED), ["solo.png"]),
        (Filter(progress=Progress.UNREAD), ["w2.dcm", "f1.dcm"]),
    ],
    ids=str,
)
def test_a_filter_leaves_studies_with_a_view_that_fits(
    studies: list[Row], asked: Filter, left: list[str]
) -> None:
    model = WorklistModel()
    model.add(studies)
    model.set_readings({"file:solo.png": signed("file:solo.png", ("solo.png", 1))})
    model.set_filter(asked)
    assert files(model) == left
    model.set_filter(Filter())
    assert len(files(model)) == 3


def test_while_the_ai_is_hidden_its_decision_cannot_be_asked_for(
    pane: WorklistPane, view: WorklistView, studies: list[Row], qtbot
) -> None:
    fill(qtbot, view, studies)
    qtbot.waitUntil(lambda: pane.bar.decision.count() > 1)
    choice = pane.bar.decision
    choice.setCurrentIndex(choice.findData(Decision.FRACTURE))
    choice.activated.emit(choice.currentIndex())
    assert files(view.rows) == ["w2.dcm", "solo.png"]
    view.set_blindness(Blindness(True))
    pane.blindness_changed()
    assert not choice.isEnabled()
    assert choice.currentData() is None
    assert len(files(view.rows)) == 3, "what is left would tell the decision"
    assert choice.count() == 1, "how many there are of each would tell as well"


def test_a_study_does_not_vanish_from_unread_when_it_is_read(
    view: WorklistView, studies: list[Row], qtbot
) -> None:
    readings: dict[str, Reading] = {}
    fill(qtbot, view, studies)
    view.set_readings(readings)
    view.set_filter(Filter(progress=Progress.UNREAD))
    view.select(("solo.png", 1))
    readings["file:solo.png"] = signed("file:solo.png", ("solo.png", 1))
    view.rows.reading_changed("file:solo.png")
    assert "solo.png" in files(view.rows)
    view.set_filter(Filter("", progress=Progress.UNREAD))
    assert "solo.png" not in files(view.rows), "asked again, it is read"


def test_what_is_filtered_away_leaves_the_radiograph_that_is_read_alone(
    view: WorklistView, studies: list[Row], qtbot
) -> None:
    fill(qtbot, view, studies)
    view.select(("solo.png", 1))
    heard: list[object] = []
    view.row_selected.connect(heard.append)
    view.set_filter(Filter("foot"))
    assert view.selected_row() is None
    assert heard == [], "no other radiograph is put before the reader"
    view.set_filter(Filter())
    assert view.selected_row().file == "solo.png"
    assert heard == []


def test_the_bar_says_how_much_is_filtered_away_and_shows_all_again(
    pane: WorklistPane, view: WorklistView, studies: list[Row], qtbot
) -> None:
    fill(qtbot, view, studies)
    qtbot.waitUntil(
        lambda: pane.bar.counts.text() == "Studies: 3 · radiographs: 6 · signed:\u00a00"
    )
    assert not pane.bar.show_all.isVisible()
    pane.start_find()
    QTest.keyClicks(pane.bar.text, "foot")
    QTest.keyClick(pane.bar.text, Qt.Key.Key_Return)
    assert files(view.rows)[0] == "f1.dcm"
    assert view.hasFocus() or view.selected_row().file == "f1.dcm"
    assert pane.bar.counts.text() == "Filtered: 1 of 3 lines"
    QTest.mouseClick(pane.bar.show_all, Qt.MouseButton.LeftButton)
    assert pane.bar.text.text() == ""
    assert pane.bar.counts.text() == "Studies: 3 · radiographs: 6 · signed:\u00a00"


def test_another_folder_starts_unfiltered(
    pane: WorklistPane, view: WorklistView, studies: list[Row], qtbot
) -> None:
    fill(qtbot, view, studies)
    pane.bar.text.setText("foot")
    qtbot.waitUntil(lambda: files(view.rows) == ["f1.dcm"])
    view.clear()
    fill(qtbot, view, studies)
    assert pane.bar.text.text() == ""
    assert len(files(view.rows)) == 3


# --- order ----------------------------------------------------------------------------------


def test_studies_lie_by_a_column_and_what_says_nothing_lies_last(studies: list[Row]) -> None:
    model = WorklistModel()
    model.add(studies)
    model.set_sorting(Sorting(Column.DATE))
    assert files(model) == ["w2.dcm", "solo.png", "f1.dcm"]
    model.set_sorting(Sorting(Column.DATE, descending=True))
    assert files(model) == ["solo.png", "w2.dcm", "f1.dcm"], "no date: last either way"
    model.set_sorting(Sorting(Column.PATIENT))
    assert files(model) == ["w2.dcm", "f1.dcm", "solo.png"], "the same name: by suspicion"
    model.set_sorting(Sorting(Column.FILE))
    assert files(model) == ["f1.dcm", "solo.png", "w2.dcm"]
    model.set_sorting(Sorting(Column.SCORE))
    assert files(model) == ["f1.dcm", "solo.png", "w2.dcm"]
    model.set_sorting(Sorting())
    assert files(model) == ["w2.dcm", "solo.png", "f1.dcm"]


def test_the_order_of_scores_is_not_to_be_had_while_the_ai_is_hidden(studies: list[Row]) -> None:
    model = WorklistModel()
    model.add(studies)
    model.set_sorting(Sorting(Column.SCORE, descending=True))
    model.set_blindness(Blindness(True))
    assert files(model) == ["w1.dcm", "solo.png", "f1.dcm"], "the files' order, turned round"
    model.set_sorting(Sorting(Column.DECISION))
    assert files(model) == ["f1.dcm", "solo.png", "w1.dcm"]


def test_rows_that_come_lie_in_the_order_asked_for(studies: list[Row], make_row: MakeRow) -> None:
    model = WorklistModel()
    model.set_sorting(Sorting(Column.FILE))
    model.add(studies)
    model.add([make_row("m.png", 0.99)])
    assert files(model) == ["f1.dcm", "m.png", "solo.png", "w2.dcm"]


def test_headings_sort_and_sort_the_other_way_round(
    view: WorklistView, studies: list[Row], qtbot
) -> None:
    fill(qtbot, view, studies)
    header = view.horizontalHeader()
    header.sectionClicked.emit(Column.DATE)
    assert view.rows.arrangement.sorting == Sorting(Column.DATE, descending=True), "newest first"
    header.sectionClicked.emit(Column.DATE)
    assert view.rows.arrangement.sorting == Sorting(Column.DATE)
    assert header.sortIndicatorSection() == Column.DATE
    view.resize(900, 500)  # where the picture has a heading of its own
    header.sectionClicked.emit(Column.THUMBNAIL)
    assert view.rows.arrangement.sorting == Sorting()


def test_the_menu_does_what_the_headings_do(
    pane: WorklistPane, view: WorklistView, studies: list[Row], qtbot
) -> None:
    fill(qtbot, view, studies)
    pane.menu.aboutToShow.emit()
    assert pane.menu.by_default.isChecked()
    pane.menu.orders[Column.PATIENT].trigger()
    assert files(view.rows)[-1] == "solo.png"
    pane.menu.aboutToShow.emit()
    assert pane.menu.orders[Column.PATIENT].isChecked()
    pane.menu.reverse.trigger()
    assert files(view.rows)[0] == "solo.png"


# --- columns --------------------------------------------------------------------------------


def test_columns_are_chosen_and_what_matters_cannot_be_hidden(
    pane: WorklistPane, view: WorklistView, studies: list[Row], qtbot
) -> None:
    fill(qtbot, view, studies)
    pane.resize(1100, 600)
    pane.menu.aboutToShow.emit()
    assert set(pane.menu.columns) == set(MAY_BE_HIDDEN)
    pane.menu.columns[Column.FILE].trigger()
    assert view.isColumnHidden(Column.FILE)
    assert view.horizontalScrollBar().maximum() == 0
    view.set_hidden_columns(list(Column))
    shown = {column for column in Column if not view.isColumnHidden(column)}
    assert shown == {Column.THUMBNAIL, Column.PATIENT, Column.DECISION, Column.STATUS}


# --- numbers --------------------------------------------------------------------------------


def test_the_tally_counts_studies_by_their_highest_view(
    studies: list[Row], make_row: MakeRow
) -> None:
    model = WorklistModel()
    model.add([*studies, make_row("broken.dcm", error="The file is empty.")])
    model.set_readings({"file:solo.png": signed("file:solo.png", ("solo.png", 1))})
    found = model.tallying.tally
    assert found.all == Share(4, 1)
    assert found.decisions[Decision.FRACTURE] == Share(2, 1)
    assert found.decisions[Decision.ERROR] == Share(1, 0)
    assert found.body_parts == {"FOOT": Share(1, 0), "WRIST": Share(2, 1)}
    assert found.progress == {Progress.UNREAD: 2, Progress.SIGNED: 1}


# --- anything at all ------------------------------------------------------------------------

_STUDIES = st.sampled_from(["1.1", "1.2", "1.3", ""])
_STEPS = st.one_of(
    st.tuples(st.just("add"), st.integers(0, 9), _STUDIES, st.floats(0, 1)),
    st.tuples(st.just("fold"), _STUDIES, st.booleans()),
    st.tuples(st.just("sight"), _STUDIES),
    st.tuples(st.just("filter"), st.sampled_from(["", "1", "2 doe", "nobody"])),
    st.tuples(st.just("sort"), st.sampled_from([None, *Column][:1] + list(Column)), st.booleans()),
    st.tuples(st.just("hide"), st.booleans()),
    st.tuples(st.just("clear")),
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(_STEPS, max_size=25))
def test_whatever_is_done_the_lines_are_the_studies_that_fit(
    make_row: MakeRow, steps: list[tuple]
) -> None:
    model = WorklistModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for step in steps:
        match step:
            case ("add", number, study, score):
                model.add([make_row(f"{number}.dcm", score, StudyInstanceUID=study)])
            case ("fold", study, unfolded):
                model.set_unfolded(study, unfolded)
            case ("sight", study):
                model.set_in_sight(study)
            case ("filter", words):
                model.set_filter(Filter(words))
            case ("sort", column, descending):
                model.set_sorting(Sorting(column, descending))
            case ("hide", hidden):
                model.set_blindness(Blindness(hidden))
            case _:
                model.clear()
        lines = [model.row_at(n) for n in range(model.rowCount())]
        assert [model.position(row.key) for row in lines] == list(range(len(lines)))
        by_study = list(dict.fromkeys(row.study_key for row in lines))
        assert len(by_study) == model.studies_shown
        for study in by_study:
            of_study = tuple(row for row in lines if row.study_key == study)
            views = model.table.study_rows(study)
            assert of_study in (views, views[:1])


def _lie_as_sorted_anew(model: WorklistModel, rows: list[Row]) -> None:
    """Whether all rows at once, in a list that never saw others, lie the same way."""
    anew = WorklistModel()
    anew.set_blindness(model.table.blindness)
    anew.set_sorting(model.arrangement.sorting)
    anew.set_filter(model.arrangement.filter)
    anew.add(rows)
    for study in (*model.arrangement.unfolded, model.arrangement.in_sight):
        anew.set_unfolded(study, True)
    assert files(model) == files(anew)
    assert model.table.totals == anew.table.totals == totals_of(rows)
    assert model.tallying.tally == anew.tallying.tally


_SCORES = st.sampled_from([None, 0.1, 0.5, 0.9])
"""None: found, and not scored yet."""


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    batches=st.lists(
        st.lists(st.tuples(st.integers(0, 12), _STUDIES, _SCORES), max_size=16), max_size=6
    ),
    sorting=st.builds(Sorting, st.sampled_from([None, *Column]), st.booleans()),
    chosen=st.integers(0, 12),
    asked=st.sampled_from(["", "1"]),
    unfolded=st.sampled_from(["", "1.1"]),
)
def test_batches_in_any_order_give_the_list_of_a_full_sort(
    make_row: MakeRow,
    batches: list[list[tuple]],
    sorting: Sorting,
    chosen: int,
    asked: str,
    unfolded: str,
) -> None:
    """Files found and scored batch by batch, some again, some as another study's: no row is lost,
    and what is chosen keeps to its radiograph."""
    model = WorklistModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_sorting(sorting)
    model.set_filter(Filter(asked))
    model.set_unfolded(unfolded, True)
    held: dict[str, Row] = {}
    key = (f"{chosen}.dcm", 1)
    index = QPersistentModelIndex()
    for batch in batches:
        rows = []
        for number, study, score in batch:
            file = f"{number}.dcm"
            rows.append(make_row(file, score or 0.0, StudyInstanceUID=study))
            if score is None:
                rows[-1] = Row(file, f"/x/{file}", waiting=True)
            if score is not None or file not in held:
                held[file] = rows[-1]
        if not index.isValid():
            place = model.position(key)
            index = QPersistentModelIndex(model.index(-1 if place is None else place, 0))
        model.add(rows)
        if index.isValid():
            assert model.row_at(index.row()).key == key, "it keeps to its radiograph"
        _lie_as_sorted_anew(model, list(held.values()))


def test_very_many_are_put_in_order_in_portions_while_rows_go_on_coming(
    pane: WorklistPane, view: WorklistView, make_row: MakeRow, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(filling, "_AT_ONCE", 1)
    rows = [make_row(f"{number:02}.dcm", number / 40) for number in range(40)]
    fill(qtbot, view, rows[:30])
    view.select(("07.dcm", 1))
    place = view.rowViewportPosition(view.rows.position(("07.dcm", 1)))
    view.set_sorting(Sorting(Column.FILE))
    assert view.rows.arranging
    assert files(view.rows)[0] == "29.dcm", "nothing is seen of it before it is whole"
    view.add_rows(rows[30:])
    qtbot.waitUntil(lambda: not view.rows.arranging and not view.filling)
    assert files(view.rows) == sorted(files(view.rows))
    assert len(files(view.rows)) == 40
    assert view.selected_row().file == "07.dcm"
    assert abs(view.rowViewportPosition(view.rows.position(("07.dcm", 1))) - place) <= place
    view.set_sorting(Sorting())
    view.set_filter(Filter("29.dcm"))
    pane.bar.left.emit()
    assert not view.rows.arranging, "what the reader goes to is what was asked for"
    assert files(view.rows) == ["29.dcm"]


def test_very_many_hide_the_ai_at_once_and_lose_its_order_in_portions(
    pane: WorklistPane, view: WorklistView, make_row: MakeRow, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(filling, "_AT_ONCE", 1)
    rows = [make_row(f"{number:02}.dcm", number / 40) for number in range(30)]
    fill(qtbot, view, rows)
    view.set_blindness(Blindness(True))
    pane.blindness_changed()
    assert view.rows.arranging, "their order is still the one of suspicion"
    index = view.rows.index(0, Column.DECISION)
    assert (index.data(), index.siblingAtColumn(Column.SCORE).data()) == ("hidden", "")
    assert view.rows.tallying.tally.decisions == {}
    qtbot.waitUntil(lambda: not view.rows.arranging)
    assert files(view.rows) == sorted(files(view.rows))
    view.set_blindness(Blindness(False))
    qtbot.waitUntil(lambda: not view.rows.arranging)
    assert files(view.rows) == sorted(files(view.rows), reverse=True)
    assert view.rows.tallying.tally.decisions != {}


def test_no_step_to_another_order_touches_more_than_a_portion(
    make_row: MakeRow, monkeypatch
) -> None:
    for module, name in (
        (arrangement, "PORTION"),
        (lines, "_PORTION"),
        (worklist_model, "PORTION"),
    ):
        monkeypatch.setattr(module, name, 10)
    model = WorklistModel()
    model.add([make_row(f"{number:03}.dcm", number / 200) for number in range(120)])
    placed: list[str] = []
    study_rows = model.table.study_rows

    def noted(study_key: str) -> tuple[Row, ...]:
        placed.append(study_key)
        return study_rows(study_key)

    monkeypatch.setattr(model.table, "study_rows", noted)
    model.hide(Blindness(True))
    steps = []
    while model.arranging:
        before = len(placed)
        model.arrange_more()
        steps.append(len(placed) - before)
    assert sum(steps) == 120
    assert max(steps) == 10
    assert len(steps) >= 5 * 12, "arranged, merged, lines, rows and what is kept: 12 portions each"
    let_go = 0
    while model.letting_go:
        model.let_go()
        let_go += 1
    assert let_go == 12
    assert files(model) == sorted(files(model))
