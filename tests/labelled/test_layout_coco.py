"""COCO: labels from whole-image boxes, places from smaller ones."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from osteo_desktop.errors.data import DataError, DisagreeingLabels, UnknownLabel, UnreadableTable
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import Box, LabelledRadiograph
from tests.made.layouts import (
    COLUMNS,
    ROWS,
    edit,
    made,
    make_coco,
    make_pictures,
)

QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def by_file(items: list[LabelledRadiograph]) -> dict[str, LabelledRadiograph]:
    return {item.file: item for item in items}


def coco(folder: Path, name: str, boxes: list[dict], **more: object) -> None:
    """One image, a.png of 200 x 100 pixels, with ``boxes`` in the JSON file ``name``."""
    image = {"id": 7, "file_name": "a.png", "width": 200, "height": 100}
    document = {"images": [image], "annotations": boxes, **more}
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(json.dumps(document), "utf-8")


def box(category: object, *sides: float) -> dict:
    return {"image_id": 7, "category_id": category, "bbox": list(sides or (0, 0, 200, 100))}


def test_coco_gives_part_label_and_the_smaller_boxes(tmp_path: Path) -> None:
    items = by_file(read_labels(make_coco(tmp_path / "east", 24)))
    assert items["train/1.png"] == LabelledRadiograph(
        source="east",
        file="train/1.png",
        path=tmp_path / "east" / "train" / "1.png",
        fractured=True,
        block="east/train/1",
        boxes=(Box(*made(1).box),),
        part="train",
        rows=ROWS,
        columns=COLUMNS,
    )
    assert not any(item.boxes for item in items.values() if not item.fractured)
    assert Counter(item.part for item in items.values()) == {"train": 12, "val": 12}


@pytest.mark.parametrize(
    ("listing", "place", "part"),
    [
        ("valid/_annotations.coco.json", "valid", "val"),
        ("annotations/train.json", "train", "train"),
        ("annotations/instances_val2017.json", "images/val", "val"),
        ("annotations/test.json", "images", "test"),
        ("train.json", "train/images", "train"),
        ("test_coco.json", "", "test"),
        ("annotations.json", "images", ""),
    ],
)
def test_coco_files_and_their_images_lie_where_they_are_used_to(
    listing: str, place: str, part: str, tmp_path: Path
) -> None:
    coco(tmp_path, listing, [box(1)])
    make_pictures(tmp_path / place, "a.png")
    (item,) = read_labels(tmp_path)
    assert (item.path, item.part) == (tmp_path / place / "a.png", part)


@QUICK
@given(
    sides=st.lists(
        st.tuples(st.floats(0, 100), st.floats(0, 50), st.floats(0.5, 200), st.floats(0.5, 100)),
        min_size=1,
        max_size=4,
    ),
    fractured=st.booleans(),
)
def test_a_box_is_a_place_unless_it_covers_the_image_or_the_image_is_sound(
    sides: list[tuple[float, ...]], fractured: bool, tmp_path: Path
) -> None:
    make_pictures(tmp_path / "images", "a.png")
    coco(tmp_path, "annotations.json", [box(1 if fractured else 2, *four) for four in sides])
    (item,) = read_labels(tmp_path)
    small = [Box(*four) for four in sides if four[2] * four[3] < 0.95 * 200 * 100]
    assert item.fractured is fractured
    assert item.boxes == (tuple(small) if fractured else ())


@pytest.mark.parametrize(
    ("categories", "category", "fractured"),
    [
        (None, 1, True),
        (None, 2, False),
        ([(1, "A"), (2, "B")], 2, False),
        ([(1, "not fractured"), (2, "fractured")], 1, False),
        ([(1, "not fractured"), (2, "fractured")], 2, True),
        ([(0, "bones"), (5, "Fractured"), (9, "Not_Fractured")], 9, False),
        ([("f", "fractured")], "f", True),
    ],
)
def test_categories_are_told_by_name_and_else_by_number(
    categories: list | None, category: object, fractured: bool, tmp_path: Path
) -> None:
    make_pictures(tmp_path, "a.png")
    named = [{"id": key, "name": name} for key, name in categories or ()]
    coco(tmp_path, "train.json", [box(category)], **({"categories": named} if categories else {}))
    assert [item.fractured for item in read_labels(tmp_path)] == [fractured]


@pytest.mark.parametrize(
    ("boxes", "error", "says"),
    [
        ([], UnreadableTable, "a.png has no box, and so no label"),
        ([box(3)], UnknownLabel, "a.png: category_id says '3' where only 1 or 2"),
        ([box(1), box(2)], DisagreeingLabels, "disagree whether a.png is fractured"),
        ([box(None)], UnreadableTable, "'category_id' is None"),
        ([box(1, 0, 0, 5)], UnreadableTable, "a box of a.png is"),
        ([box(1, 0, 0, 5, 0)], UnreadableTable, r"not \[x, y, width, height\]"),
        ([box(1, 0, 0, 5, float("nan"))], UnreadableTable, "a box of a.png is"),
        ([box(1) | {"image_id": 8}], UnreadableTable, "image 8, which is not there"),
    ],
)
def test_a_wrong_box_is_told(
    boxes: list[dict], error: type[DataError], says: str, tmp_path: Path
) -> None:
    make_pictures(tmp_path, "a.png")
    coco(tmp_path, "train.json", boxes)
    with pytest.raises(error, match=says):
        read_labels(tmp_path)


def test_an_image_of_two_parts_is_refused(tmp_path: Path) -> None:
    make_pictures(tmp_path / "images", "a.png")
    for name in ("train.json", "val.json"):
        coco(tmp_path / "annotations", name, [box(1)])
    with pytest.raises(DataError, match=r"of part 'train', names images/a\.png too"):
        read_labels(tmp_path)


def test_coco_copies_are_known_by_their_names(tmp_path: Path) -> None:
    root = make_coco(tmp_path, 8)
    document = root / "train" / "_annotations.coco.json"
    edit(document, ('"1.png"', '"0-rotated1.png"'))
    (root / "train" / "1.png").rename(root / "train" / "0-rotated1.png")
    assert "train/0-rotated1.png" not in by_file(read_labels(root))
    every = by_file(read_labels(root, with_copies=True))
    assert every["train/0-rotated1.png"].block == every["train/0.png"].block


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)
entries = st.lists(
    st.dictionaries(
        st.sampled_from(
            ["id", "file_name", "width", "height", "image_id", "category_id", "bbox", "name"]
        ),
        json_values | st.sampled_from([1, 2, "a.png", "\ud800.png", [0, 0, 5, 5], 10**400]),
    )
    | json_values,
    max_size=3,
)


@pytest.mark.slow
@QUICK
@given(
    document=json_values
    | st.fixed_dictionaries(
        {"images": entries, "annotations": entries}, optional={"categories": entries}
    )
)
def test_whatever_a_coco_file_holds_only_a_data_error_comes_of_it(
    document: object, tmp_path: Path
) -> None:
    (tmp_path / "train.json").write_text(json.dumps(document), "utf-8")
    with pytest.raises(DataError) as caught:
        read_labels(tmp_path)
    str(caught.value).encode()


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"images": []}'])
def test_a_coco_file_that_is_none_is_told(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "train.json").write_bytes(content)
    with pytest.raises(UnreadableTable, match=r"train.json.*it is no"):
        read_labels(tmp_path)
