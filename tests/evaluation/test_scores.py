"""Scores as CSV: nothing is lost, and what does not fit is an error."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from osteo_desktop.errors.data import UnfitScores
from osteo_desktop.evaluation import figures, localisation, subgroups
from osteo_desktop.evaluation.compare import differences
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.evaluation.scores_file import COLUMNS, read_scores, write_scores
from osteo_desktop.labelled.radiograph import Box
from tests.made.scores import item, many, scored

_NAMES = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=12
)
_SHARES = st.floats(0.0, 1.0)
_PLACES = st.floats(0.0, 5000.0)


@st.composite
def _scored(draw: st.DrawFn, number: int) -> ScoredRadiograph:
    boxes = draw(st.sampled_from([(), (Box(1.0, 2.0, 3.0, 4.0),)]))
    radiograph = item(number, draw(st.booleans()), file=f"{number}{draw(_NAMES)}", boxes=boxes)
    t_low = draw(_SHARES)
    return scored(
        radiograph,
        draw(_SHARES),
        t_low,
        draw(st.floats(t_low, 1.0)),
        rows=draw(st.integers(1, 9999)),
        columns=draw(st.integers(1, 9999)),
        peak=draw(st.none() | st.tuples(_PLACES, _PLACES)),
        mass_in_boxes=draw(_SHARES) if boxes else None,
        iou=draw(_SHARES) if boxes else None,
        outside_scope=draw(st.booleans()),
        seen=draw(st.sampled_from(["", "training", "calibration"])),
    )


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_is_written_is_read_again_to_the_last_digit(
    data: st.DataObject, tmp_path: Path
) -> None:
    rows = [data.draw(_scored(number)) for number in range(data.draw(st.integers(0, 4)))]
    write_scores(tmp_path / "s.csv", rows)
    assert read_scores(tmp_path / "s.csv", [row.item for row in rows]) == rows


@pytest.mark.slow
def test_the_figures_of_the_file_are_those_of_the_run(tmp_path: Path) -> None:
    rows = [*many(150), *many(100, seed=4, source="other")]
    write_scores(tmp_path / "s.csv", rows)
    again = read_scores(tmp_path / "s.csv", [row.item for row in rows])
    assert figures.group("all", "all", again) == figures.group("all", "all", rows)
    assert figures.by_source(again) == figures.by_source(rows)
    assert localisation.localisation(again) == localisation.localisation(rows)
    assert subgroups.subgroups(again) == subgroups.subgroups(rows)


def test_a_radiograph_that_could_not_be_read_has_a_row_but_no_score(tmp_path: Path) -> None:
    rows = many(5)
    broken = item(77, True)
    write_scores(tmp_path / "s.csv", rows, [broken])
    assert read_scores(tmp_path / "s.csv", [*(row.item for row in rows), broken]) == rows


def _edited(path: Path, **changes: Any) -> None:
    """The first row with other cells."""
    with path.open(newline="") as file:
        lines = list(csv.DictReader(file))
    lines[0] |= changes
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(lines)


@pytest.fixture
def written(tmp_path: Path) -> tuple[Path, list[ScoredRadiograph]]:
    rows = [scored(item(number, number % 2 == 1), 0.5) for number in range(6)]
    write_scores(tmp_path / "s.csv", rows)
    return tmp_path / "s.csv", rows


def test_a_radiograph_without_a_row_is_named(written: tuple[Path, list[ScoredRadiograph]]) -> None:
    path, rows = written
    more = item(99, True, file="images/more.png")
    with pytest.raises(UnfitScores, match=r"1 of the labelled .* first is hospital/images/more"):
        read_scores(path, [*(row.item for row in rows), more])


def test_a_row_that_stands_twice_or_is_not_labelled_is_named(
    written: tuple[Path, list[ScoredRadiograph]],
) -> None:
    path, rows = written
    with pytest.raises(UnfitScores, match=r"line 2: hospital/0000.png is not in the .*\(hospital"):
        read_scores(path, [row.item for row in rows[1:]])
    _edited(path, file="0001.png")
    with pytest.raises(UnfitScores, match=r"line 3: hospital/0001.png stands there twice"):
        read_scores(path, [row.item for row in rows])


@pytest.mark.parametrize(
    "changes",
    [
        {"score": "high"}, {"score": "1.5"}, {"score": "nan"}, {"t_low": "0.9"}, {"rows": ""},
        {"fold": "x"}, {"seen": "perhaps"}, {"outside_scope": "2"}, {"peak_x": "inf"},
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_meant_is_an_error_with_its_line(
    written: tuple[Path, list[ScoredRadiograph]], changes: dict[str, str]
) -> None:
    path, rows = written
    _edited(path, **changes)
    with pytest.raises(UnfitScores, match="line 2"):
        read_scores(path, [row.item for row in rows])


def test_boxes_without_map_figures_are_an_error(tmp_path: Path) -> None:
    row = scored(item(0, True, boxes=(Box(0, 0, 9, 9),)), 0.5)
    write_scores(tmp_path / "s.csv", [replace(row, iou=None)])
    with pytest.raises(UnfitScores, match="the data has boxes"):
        read_scores(tmp_path / "s.csv", [row.item])


def test_scores_without_any_map_say_nothing_of_where_the_maps_point(tmp_path: Path) -> None:
    """Scored where no map was computed: the figures of the scores hold, those of maps do not."""
    rows = many(60)
    bare = [replace(row, peak=None, mass_in_boxes=None, iou=None) for row in rows]
    assert any(row.located for row in rows)
    write_scores(tmp_path / "s.csv", bare)
    again = read_scores(tmp_path / "s.csv", [row.item for row in rows])
    assert [row.score for row in again] == [row.score for row in rows]
    found = figures.group("source", "hospital", again)
    assert found.figures["pointing_game"].value is None
    assert found.located == 0
    difference = differences(rows, again)
    assert difference["auc"].value == 0.0
    assert difference["pointing_game"].value is None


@pytest.mark.parametrize(
    "content",
    [b"", b"source,file\na,b\n", b"\xff\xfe\x00", ",".join(COLUMNS).encode() + b"\na,b\n"],
)
def test_what_is_no_file_of_scores_is_an_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "s.csv"
    path.write_bytes(content)
    with pytest.raises(UnfitScores):
        read_scores(path, [])
    with pytest.raises(UnfitScores):
        read_scores(tmp_path / "none.csv", [])
