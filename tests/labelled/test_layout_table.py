"""Our own layout: what it tells, and what is wrong with a line."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from osteo_desktop.errors.data import (
    DataError,
    DisagreeingLabels,
    MissingRadiographs,
    UnknownLabel,
    UnreadableTable,
)
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import Box, LabelledRadiograph
from tests.made.layouts import (
    COLUMNS,
    ROWS,
    has_metal,
    made,
    make_pictures,
    make_table,
    write_csv,
)

QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def by_file(items: list[LabelledRadiograph]) -> dict[str, LabelledRadiograph]:
    return {item.file: item for item in items}


def test_the_table_gives_all_it_knows(tmp_path: Path) -> None:
    items = by_file(read_labels(make_table(tmp_path / "north", 40)))
    metal, normal = items["003.png"], items["006.png"]
    assert has_metal(3)
    assert metal == LabelledRadiograph(
        source="north",
        file="003.png",
        path=tmp_path / "north" / "images" / "003.png",
        fractured=True,
        block="north/0",
        fold=1,
        boxes=(Box(*made(3).box),),
        regions=(True, False, False, False),
        hardware=True,
        views=("lateral",),
        rows=ROWS,
        columns=COLUMNS,
    )
    assert (normal.fractured, normal.boxes, normal.hardware) == (False, (), False)
    assert (normal.block, normal.fold, normal.regions[1]) == ("north/1", 2, True)
    classes = {(item.fold, item.fractured) for item in items.values()}
    assert classes == {(fold, fractured) for fold in range(1, 6) for fractured in (False, True)}
    folds_of = Counter(block for block, _ in {(i.block, i.fold) for i in items.values()})
    assert set(folds_of.values()) == {1}


def test_sex_and_age_are_taken_where_the_table_has_them(tmp_path: Path) -> None:
    make_pictures(tmp_path / "images", "a.png", "b.png", "c.png")
    table = tmp_path / "labels.csv"
    table.write_text("file,fractured,sex,age\na.png,1,Female,7\nb.png,0,m,0\nc.png,0,,\n", "utf-8")
    assert [(i.sex, i.age) for i in read_labels(tmp_path)] == [("F", 7), ("M", 0), ("", None)]
    for wrong, said in (("a.png,1,woman,7", "sex is 'woman'"), ("a.png,1,F,old", "age is 'old'")):
        table.write_text(f"file,fractured,sex,age\n{wrong}\n", "utf-8")
        with pytest.raises(DataError, match=said):
            read_labels(tmp_path)


def test_a_made_box_holds_the_dark_gap_of_its_picture() -> None:
    one = made(1)
    x, y, width, height = one.box
    shaft = made(1).picture > 130
    assert 0 < width * height < 0.2 * ROWS * COLUMNS
    assert shaft[y - 6 : y, x : x + width].any()
    assert shaft[y + height : y + height + 6, x : x + width].any()


def test_a_table_of_two_columns_will_do(tmp_path: Path) -> None:
    make_pictures(tmp_path / "images", "a.png", "b/c.png")
    (tmp_path / "labels.csv").write_text(
        "\ufefffile, Fractured\n\na.png, YES\nb/c.png,0\n", "utf-8"
    )
    a, c = read_labels(tmp_path)
    source = tmp_path.name
    assert (a.fractured, a.block, a.fold, a.boxes) == (True, f"{source}/a.png", 0, ())
    assert (c.fractured, c.block, c.file) == (False, f"{source}/b/c.png", "b/c.png")
    assert (a.regions, a.hardware, a.views, a.rows) == ((), None, (), 0)


def test_copies_are_left_out_unless_asked_for_and_conflicts_always(tmp_path: Path) -> None:
    make_table(tmp_path, 8)
    rows = [
        {"file": f"{n:03d}.png", "fractured": n % 2, "copy": int(n == 2), "label_conflict": 0}
        for n in range(5)
    ]
    rows[4] |= {"copy": 1, "label_conflict": 1}
    write_csv(tmp_path / "labels.csv", rows)
    assert list(by_file(read_labels(tmp_path))) == ["000.png", "001.png", "003.png"]
    assert "002.png" in by_file(read_labels(tmp_path, with_copies=True))
    assert "004.png" not in by_file(read_labels(tmp_path, with_copies=True))


def test_boxes_of_radiographs_that_the_table_leaves_out_do_no_harm(tmp_path: Path) -> None:
    make_table(tmp_path, 8)
    lines = (tmp_path / "labels.csv").read_text().splitlines()
    (tmp_path / "labels.csv").write_text("\n".join(lines[:4]))
    assert len(read_labels(tmp_path)) == 3


@pytest.mark.parametrize(
    ("file", "text", "error", "says"),
    [
        ("labels.csv", "", UnreadableTable, "no column 'file'"),
        ("labels.csv", "file;fractured\n000.png;1\n", UnreadableTable, "'file', only: file;fract"),
        ("labels.csv", "file,broken\n000.png,1\n", UnreadableTable, "no column 'fractured'"),
        ("labels.csv", "file,fractured\n", DataError, "holds nothing"),
        ("labels.csv", "file,fractured\n000.png,2\n", UnknownLabel, "line 2, fractured says '2'"),
        ("labels.csv", "file,fractured\n000.png,\n", UnknownLabel, "only 1 or 0"),
        ("labels.csv", "file,fractured\n000.png\n", UnknownLabel, "line 2"),
        ("labels.csv", "file,fractured\n,1\n", UnreadableTable, "line 2: file is empty"),
        ("labels.csv", "file,fractured,hip\n000.png,1,left\n", UnknownLabel, "hip says 'left'"),
        ("labels.csv", "file,fractured,fold\n000.png,1,6\n", UnreadableTable, "fold is '6'"),
        ("labels.csv", "file,fractured,fold\n000.png,1,-1\n", UnreadableTable, "up to 5"),
        ("labels.csv", "file,fractured,rows\n000.png,1,1e3\n", UnreadableTable, "rows is '1e3'"),
        ("labels.csv", 'file,fractured\n000.png,"1\n', UnreadableTable, "labels.csv"),
        (
            "labels.csv",
            "file,fractured\n000.png,1\n001.png,1\n./000.png,0\n",
            DisagreeingLabels,
            "line 4 and line 2 disagree whether 000.png is fractured",
        ),
        ("labels.csv", "file,fractured\n001.png,0\n", UnreadableTable, "has a box for 001.png"),
        ("boxes.csv", "file,x,y,width\n", UnreadableTable, "no column 'height'"),
        ("boxes.csv", "file,x,y,width,height\n001.png,1,nan,5,5\n", UnreadableTable, "y is 'nan'"),
        ("boxes.csv", "file,x,y,width,height\n001.png,1,,5,5\n", UnreadableTable, "line 2"),
        ("boxes.csv", "file,x,y,width,height\n001.png,1,2,-5,5\n", UnreadableTable, "no width"),
    ],
)
def test_a_wrong_line_is_told_by_file_line_and_what_is_allowed(
    file: str, text: str, error: type[DataError], says: str, tmp_path: Path
) -> None:
    make_table(tmp_path, 4)
    (tmp_path / file).write_text(text)
    with pytest.raises(error, match=says) as caught:
        read_labels(tmp_path)
    assert type(caught.value) is error
    assert caught.value.message.count(".") >= 2, "it says what to do next"


def test_a_radiograph_named_twice_with_one_label_counts_once(tmp_path: Path) -> None:
    make_table(tmp_path, 4)
    (tmp_path / "labels.csv").write_text("file,fractured\n001.png,1\n001.png,1\n")
    assert len(read_labels(tmp_path)) == 1


def test_how_many_files_are_missing_and_which_is_first(tmp_path: Path) -> None:
    make_table(tmp_path, 8)
    for number in (5, 2):
        (tmp_path / "images" / f"{number:03d}.png").unlink()
    with pytest.raises(MissingRadiographs, match=r"2 of the 8 .* first 002\.png"):
        read_labels(tmp_path)


@QUICK
@given(
    tail=st.binary(max_size=60) | st.text('file,fractured\n001.png"', max_size=60).map(str.encode)
)
def test_whatever_the_bytes_of_a_table_only_a_data_error_comes_of_them(
    tail: bytes, tmp_path: Path
) -> None:
    make_table(tmp_path, 2)
    for head in (b"", b"file,fractured\n"):
        (tmp_path / "labels.csv").write_bytes(head + tail)
        try:
            items = read_labels(tmp_path)
        except DataError as error:
            str(error).encode()
        else:
            assert {item.file for item in items} <= {"000.png", "001.png"}


def test_not_fractured_in_a_study_called_abnormal_is_doubtful(tmp_path: Path) -> None:
    root = make_table(tmp_path / "hospital", 8)
    rows = [
        {"file": f"{n:03}.png", "mura_study": "normal" if n in (2, 3) else "abnormal"}
        for n in range(5)
    ]
    write_csv(root / "mura_study.csv", rows)
    found = by_file(read_labels(root))
    doubtful = {file for file, item in found.items() if item.doubtful}
    assert doubtful == {"000.png", "004.png"}  # odd ones are fractured, 2 is normal
    write_csv(root / "mura_study.csv", [{"file": "000.png", "mura_study": "maybe"}])
    with pytest.raises(DataError, match="neither normal nor abnormal"):
        read_labels(root)
