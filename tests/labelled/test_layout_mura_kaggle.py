"""The layouts of MURA v1.1 and of Kaggle."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from osteo_desktop.errors.data import DataError, DisagreeingLabels, UnknownLabel, UnreadableTable
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from tests.made.layouts import (
    edit,
    make_kaggle,
    make_mura,
    make_pictures,
)


def by_file(items: list[LabelledRadiograph]) -> dict[str, LabelledRadiograph]:
    return {item.file: item for item in items}


def test_mura_gives_studies_patients_parts_and_regions(tmp_path: Path) -> None:
    root = make_mura(tmp_path, 24)
    items = by_file(read_labels(root))
    study = "valid/XR_SHOULDER/patient00003/study1_positive"
    assert items[f"{study}/image2.png"] == LabelledRadiograph(
        source="MURA-v1.1",
        file=f"{study}/image2.png",
        path=root / study / "image2.png",
        fractured=True,
        block="MURA-v1.1/patient00003",
        regions=(False, False, False, True),
        part="val",
        study=study,
    )
    regions = {item.study.split("/")[1]: item.regions for item in items.values()}
    assert regions["XR_WRIST"] == (True, False, False, False)
    assert regions["XR_ELBOW"] == (False, False, False, False)
    assert set(Counter(item.study for item in items.values()).values()) == {2}
    assert set(Counter(item.block for item in items.values()).values()) == {4}


def test_mura_may_have_any_name_and_lie_without_it_in_its_paths(tmp_path: Path) -> None:
    right = by_file(read_labels(make_mura(tmp_path / "a", 8)))
    renamed = (tmp_path / "a" / "MURA-v1.1").rename(tmp_path / "bones")
    assert by_file(read_labels(renamed)).keys() == right.keys()
    for listing in renamed.glob("*.csv"):
        listing.write_text(listing.read_text().replace("MURA-v1.1/", ""))
    assert by_file(read_labels(renamed)).keys() == right.keys()


def test_the_label_counts_and_not_the_name_of_the_study(tmp_path: Path) -> None:
    root = make_mura(tmp_path, 8)
    edit(root / "train_labeled_studies.csv", ("study1_positive/,1", "study1_positive/,0"))
    items = read_labels(root)
    assert {i.fractured for i in items if i.study.endswith("00001/study1_positive")} == {False}
    assert {i.fractured for i in items if i.study.endswith("00002/study1_positive")} == {True}


FIRST_STUDY = "MURA-v1.1/train/XR_WRIST/patient00001/study1_positive/"


@pytest.mark.parametrize(
    ("file", "change", "error", "says"),
    [
        ("labeled_studies", (",1", ",2"), UnknownLabel, "line 1, label says '2'"),
        ("labeled_studies", (FIRST_STUDY, "a/b/"), UnreadableTable, "'a/b' is not a path like"),
        (
            "labeled_studies",
            (f"{FIRST_STUDY},1\n", f"{FIRST_STUDY},1\n{FIRST_STUDY},0\n"),
            DisagreeingLabels,
            "line 2 and line 1",
        ),
        ("labeled_studies", (f"{FIRST_STUDY},1\n", ""), UnreadableTable, "has no label for train"),
        (
            "image_paths",
            (f"{FIRST_STUDY}image1.png\n{FIRST_STUDY}image2.png\n", ""),
            UnreadableTable,
            "no image of 1 labelled studies, first train/XR_WRIST/patient00001/study1_positive",
        ),
    ],
)
def test_mura_lists_that_do_not_fit_are_told(
    file: str, change: tuple[str, str], error: type[DataError], says: str, tmp_path: Path
) -> None:
    root = make_mura(tmp_path, 8)
    edit(root / f"train_{file}.csv", change)
    with pytest.raises(error, match=says):
        read_labels(root)


def test_kaggle_gives_parts_labels_and_types(tmp_path: Path) -> None:
    root = make_kaggle(tmp_path / "west", 24)
    items = by_file(read_labels(root))
    assert items["test/images/3.png"] == LabelledRadiograph(
        source="west",
        file="test/images/3.png",
        path=root / "data" / "test" / "images" / "3.png",
        fractured=True,
        block="west/test/images/3.png",
        part="test",
        fracture_type="Oblique",
    )
    assert items["train/images/1.png"].fracture_type == "Transverse"
    assert not any(item.fracture_type for item in items.values() if not item.fractured)


@pytest.mark.parametrize("column", ["file", "filename", "Image", "image_id"])
@pytest.mark.parametrize(("yes", "no"), [("yes", "no"), ("1", "0"), ("True", "False")])
def test_kaggle_columns_and_answers_have_several_spellings(
    column: str, yes: str, no: str, tmp_path: Path
) -> None:
    make_pictures(tmp_path / "train" / "images", "a.png", "b.jpg", "c.png")
    (tmp_path / "train" / "annotations.csv").write_text(
        f"{column},Fracture,Fracture Type\na,{yes},None\nimages/b.jpg,{no},Normal\n"
        f"c.png,{yes},Spiral\n"
    )
    read = {i.path.name: (i.fractured, i.fracture_type) for i in read_labels(tmp_path)}
    assert read == {"a.png": (True, ""), "b.jpg": (False, ""), "c.png": (True, "Spiral")}


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        (("yes", "perhaps"), UnknownLabel, r"line 3, fracture says 'perhaps' where only 1 or 0"),
        (("file,", "picture,"), UnreadableTable, "no column is named file or filename"),
        (("Fracture,", "Broken,"), UnreadableTable, "no column 'fracture'"),
        (("1.png,yes", "0.png,yes"), DisagreeingLabels, "line 3 and line 2 disagree"),
    ],
)
def test_kaggle_tables_that_do_not_fit_are_told(
    change: tuple[str, str], error: type[DataError], says: str, tmp_path: Path
) -> None:
    root = make_kaggle(tmp_path, 8)
    edit(root / "data" / "train" / "annotations.csv", change)
    with pytest.raises(error, match=says):
        read_labels(root)
