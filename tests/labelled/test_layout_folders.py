"""Class folders, as Osteo-Synergy has them."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.errors.data import TooFewRadiographs, UnknownLabel
from osteo_desktop.labelled.layouts.listing import class_of
from osteo_desktop.labelled.layouts.reading import check_trainable, read_labels
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from tests.made.layouts import (
    make_class_folders,
    make_pictures,
)


def by_file(items: list[LabelledRadiograph]) -> dict[str, LabelledRadiograph]:
    return {item.file: item for item in items}


def test_class_folders_give_part_label_and_a_block_for_each_file(tmp_path: Path) -> None:
    root = make_class_folders(tmp_path / "south", 24)
    items = by_file(read_labels(root))
    assert items["val/not fractured/2.png"] == LabelledRadiograph(
        source="south",
        file="val/not fractured/2.png",
        path=root / "Data" / "val" / "not fractured" / "2.png",
        fractured=False,
        block="south/val/not fractured/2",
        part="val",
    )
    assert len({item.block for item in items.values()}) == 24
    assert Counter(item.part for item in items.values()) == {"train": 12, "val": 12}


def test_rotated_copies_are_left_out_or_share_the_block_of_their_original(tmp_path: Path) -> None:
    root = make_class_folders(tmp_path, 8, copies=2)
    assert all("rotated" not in item.file for item in read_labels(root))
    every = read_labels(root, with_copies=True)
    assert (len(read_labels(root)), len(every)) == (8, 24)
    assert set(Counter(item.block for item in every).values()) == {3}


@given(
    st.sampled_from(["fractured", "not fractured", "non fractured"]),
    st.sampled_from([" ", "_", "-", ""]),
    st.sampled_from([str.lower, str.upper, str.title]),
)
def test_a_class_is_known_in_any_spelling(name: str, gap: str, case: Callable[[str], str]) -> None:
    assert class_of(case(name).replace(" ", gap)) is (name == "fractured")


@pytest.mark.parametrize("name", ["", "fracture suspected", "notfracturedatall", "normal"])
def test_what_is_no_class_is_not_guessed_at(name: str) -> None:
    assert class_of(name) is None


def test_other_spellings_and_parts_are_read(tmp_path: Path) -> None:
    make_pictures(
        tmp_path, "Train/Fractured/1.png", "valid/Not_Fractured/2.png", "test/fractured/3.png"
    )
    read = {(item.part, item.fractured) for item in read_labels(tmp_path)}
    assert read == {("train", True), ("val", False), ("test", True)}


def test_litter_and_notes_are_no_radiographs_but_dicom_without_suffix_is(tmp_path: Path) -> None:
    folder = tmp_path / "train" / "fractured"
    make_pictures(folder, "1.png", "more/2.PNG", ".hidden/3.png", "__MACOSX/4.png", "._1.png")
    for name in (".DS_Store", "Thumbs.db", "notes.txt"):
        (folder / name).write_bytes(b"nothing to see")
    for name in ("1.2.840.7", "1.2.840.8"):
        (folder / name).write_bytes(bytes(128) + b"DICM" + bytes(40))
    (folder / "damaged.jpg").write_bytes(b"no JPEG at all")
    items = read_labels(tmp_path)
    files = [item.path.name for item in items]
    assert files == ["1.2.840.7", "1.2.840.8", "1.png", "damaged.jpg", "2.PNG"]
    assert len({item.block for item in items}) == 5


def test_a_third_class_is_told(tmp_path: Path) -> None:
    make_class_folders(tmp_path, 4)
    (tmp_path / "Data" / "train" / "empty").mkdir()
    read_labels(tmp_path)
    make_pictures(tmp_path / "Data" / "train" / "perhaps", "1.png")
    with pytest.raises(UnknownLabel, match="says 'perhaps' where only 'fractured' or 'not"):
        read_labels(tmp_path)


def test_one_class_alone_can_be_read_but_not_trained_on(tmp_path: Path) -> None:
    make_class_folders(tmp_path, 8)
    for part in ("train", "val"):
        shutil.rmtree(tmp_path / "Data" / part / "not fractured")
    items = read_labels(tmp_path)
    assert all(item.fractured for item in items)
    with pytest.raises(TooFewRadiographs, match="4 fractured and 0 other"):
        check_trainable(items)


@pytest.mark.skipif(os.name != "posix", reason="such names are of POSIX disks")
def test_a_name_that_is_no_text_can_still_be_written_down(tmp_path: Path) -> None:
    folder = tmp_path / "train" / "fractured"
    folder.mkdir(parents=True)
    try:
        (folder / os.fsdecode(b"r\xf6ntgen.png")).write_bytes(b"x")
    except OSError:
        pytest.skip("this disk takes no such name")
    (item,) = read_labels(tmp_path)
    assert item.file.encode() == rb"train/fractured/r\udcf6ntgen.png"
    assert item.path.is_file()
