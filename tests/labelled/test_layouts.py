"""Labelled data is read from every layout, and bad data is told by one clear error."""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from osteo_desktop.errors.data import (
    DataError,
    MissingRadiographs,
    NoLayout,
    OutsideData,
    TooFewRadiographs,
)
from osteo_desktop.labelled.layouts.listing import within
from osteo_desktop.labelled.layouts.reading import check_trainable, layout_of, read_labels
from tests.made.layouts import (
    edit,
    make_class_folders,
    make_coco,
    make_kaggle,
    make_mura,
    make_table,
)

LAYOUTS: dict[str, Callable[[Path], Path]] = {
    "table": make_table,
    "class folders": make_class_folders,
    "coco": make_coco,
    "mura": make_mura,
    "kaggle": make_kaggle,
}
CLIMBING = ("../../etc/passwd", "/etc/passwd", "C:\\x.png", "..\\x.png", "\\\\host\\x.png")


QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_known_and_its_radiographs_read_the_same_from_it_or_the_folder_above(
    name: str, tmp_path: Path
) -> None:
    root = LAYOUTS[name](tmp_path / "hospital")
    above = root.parent if name in ("table", "mura") else root  # the others nest in Data/ by need
    nested = root / "Data" if name == "class folders" else root / "data"
    own = nested if nested.is_dir() else root

    items = read_labels(own)

    assert layout_of(own) == layout_of(above) == name
    assert items == read_labels(above)
    assert {item.source for item in items} == {"MURA-v1.1" if name == "mura" else "hospital"}
    assert all(item.path.is_file() and item.path.is_absolute() for item in items)
    assert len({item.file for item in items}) == len(items)
    assert sum(item.fractured for item in items) == len(items) / 2
    for part in {item.part for item in items}:
        check_trainable([item for item in items if item.part == part])


@pytest.mark.parametrize("name", LAYOUTS)
def test_no_file_name_depends_on_the_working_folder(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = LAYOUTS[name](tmp_path / "hospital")
    monkeypatch.chdir(root)
    assert read_labels(Path()) == read_labels(root) == read_labels(Path("..") / root.name)


@pytest.mark.parametrize("name", [name for name in LAYOUTS if name != "class folders"])
def test_a_file_that_went_missing_is_told_and_not_left_out(name: str, tmp_path: Path) -> None:
    root = LAYOUTS[name](tmp_path)
    gone = read_labels(root)[0]
    gone.path.unlink()

    with pytest.raises(MissingRadiographs) as caught:
        read_labels(root)

    assert caught.value.fields["missing"] == 1
    assert gone.file.endswith(str(caught.value.fields["first"]))
    assert "Put them in their place" in str(caught.value)


def test_a_folder_that_fits_no_layout_hears_what_each_missed(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    with pytest.raises(NoLayout) as caught:
        read_labels(tmp_path)
    for missed in (
        "table: no labels.csv",
        "mura: no train_labeled_studies.csv",
        "kaggle: no train/annotations.csv",
        "coco: no JSON file",
        "class folders: no folder train",
    ):
        assert missed in str(caught.value)
    assert "docs/models.md" in str(caught.value)


@pytest.mark.parametrize(
    ("there", "missed"),
    [
        (["labels.csv"], "table: labels.csv, but no images/ beside it"),
        (["train_labeled_studies.csv"], "train_labeled_studies.csv, but no train_image_paths.csv"),
        (["train/annotations.csv"], "train/annotations.csv, but no images/ beside it"),
        (["train/sound/1.png"], "train, but in it no folder 'fractured' or 'not fractured'"),
    ],
)
def test_a_layout_that_is_nearly_there_hears_what_is_left_to_do(
    there: list[str], missed: str, tmp_path: Path
) -> None:
    for name in there:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    with pytest.raises(NoLayout, match=missed):
        layout_of(tmp_path)


def test_a_folder_that_is_not_there_or_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").touch()
    for wrong in (tmp_path / "nowhere", tmp_path / "labels.csv"):
        with pytest.raises(DataError, match=wrong.name):
            read_labels(wrong)


def test_two_data_sets_in_one_folder_are_not_taken_for_one(tmp_path: Path) -> None:
    make_table(tmp_path / "north", 4)
    make_class_folders(tmp_path / "south", 4, top="")
    with pytest.raises(DataError, match=r"north, south fit each: give them one by one"):
        read_labels(tmp_path)


def test_what_a_mac_left_in_a_zip_is_no_second_data_set(tmp_path: Path) -> None:
    root = make_class_folders(tmp_path / "hospital", 4, top="")
    shutil.copytree(root, tmp_path / "__MACOSX")
    assert read_labels(tmp_path) == read_labels(root)


def test_training_needs_two_radiographs_of_each_class(tmp_path: Path) -> None:
    items = read_labels(make_table(tmp_path, 8))
    fractured, normal = items[1::2], items[0::2]
    check_trainable([*fractured[:2], *normal[:2]])
    for few in ([], fractured, normal, [*fractured, normal[0]], [fractured[0], *normal]):
        with pytest.raises(TooFewRadiographs, match="at least 2 of each"):
            check_trainable(few)


@pytest.mark.skipif(os.name != "posix", reason="permissions are set otherwise on Windows")
def test_a_class_folder_that_may_not_be_opened_is_no_empty_class(
    tmp_path: Path, ordinary_user: None
) -> None:
    make_class_folders(tmp_path, 8)
    closed = tmp_path / "Data" / "train" / "fractured"
    closed.chmod(0)
    try:
        with pytest.raises(DataError, match=r"fractured: .*Permission denied"):
            read_labels(tmp_path)
    finally:
        closed.chmod(0o700)


@QUICK
@given(st.text(max_size=20) | st.text("./\\:aC~ ", max_size=12))
def test_no_name_leads_out_of_the_data(name: str) -> None:
    root = Path("/data/hospital")
    try:
        inside = within(name, "line 2", Path("labels.csv"))
    except OutsideData:
        assert ".." in name or name[:1] in "/\\" or ":" in name
    else:
        assert Path(os.path.normpath(root / inside)).is_relative_to(root)
        str(root / inside).encode()


@pytest.mark.parametrize("name", CLIMBING)
def test_labels_that_point_outside_their_folder_are_refused(name: str, tmp_path: Path) -> None:
    table, boxes = make_table(tmp_path / "table", 4), make_table(tmp_path / "boxes", 4)
    edit(table / "labels.csv", ("001.png", name))
    edit(boxes / "boxes.csv", ("001.png", name))
    coco = make_coco(tmp_path / "coco", 8)
    edit(coco / "train" / "_annotations.coco.json", ('"1.png"', json.dumps(name)))
    kaggle = make_kaggle(tmp_path / "kaggle", 8)
    edit(kaggle / "data" / "train" / "annotations.csv", ("1.png", name))
    mura = make_mura(tmp_path, 8)
    edit(mura / "train_image_paths.csv", ("MURA-v1.1/train", f"{name}/train"))
    for data in (table, boxes, coco, kaggle, mura):
        with pytest.raises(OutsideData, match="outside the folder of the data"):
            read_labels(data)


def test_paths_written_on_windows_are_understood(tmp_path: Path) -> None:
    root = make_mura(tmp_path, 8)
    right = read_labels(root)
    for listing in root.glob("*.csv"):
        listing.write_text(listing.read_text().replace("/", "\\"))
    assert read_labels(root) == right


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "layout", "radiographs", "with_copies", "fractured", "boxes", "blocks"),
    [
        ("fracatlas", "table", 3356, 3429, 573, 735, 287),
        ("upperlimb", "table", 1267, 1267, 487, 574, 129),
        ("bonedata", "class folders", 190, 760, 121, 0, 190),
    ],
)
def test_the_real_data_are_read_whole(
    name: str,
    layout: str,
    radiographs: int,
    with_copies: int,
    fractured: int,
    boxes: int,
    blocks: int,
    data_folder: Path,
) -> None:
    items = read_labels(data_folder / name)
    assert layout_of(data_folder / name) == layout
    assert {item.source for item in items} == {name}
    assert len(items) == radiographs
    assert len(read_labels(data_folder / name, with_copies=True)) == with_copies
    assert sum(item.fractured for item in items) == fractured
    assert sum(len(item.boxes) for item in items) == boxes
    assert len({item.block for item in items}) == blocks


@pytest.mark.data
def test_bonedata_holds_191_radiographs_one_of_them_only_as_a_copy(data_folder: Path) -> None:
    every = read_labels(data_folder / "bonedata", with_copies=True)
    files_of = Counter(item.block for item in every)
    assert sorted(Counter(files_of.values()).items()) == [(1, 1), (3, 1), (4, 189)]
