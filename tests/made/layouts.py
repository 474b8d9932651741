"""Small labelled data of every layout, made by code: a dark gap across a bright shaft = fracture.

The shafts lie at varying places and angles, so no pixel says by itself which is which. The same
arguments make the same files. Odd pictures are fractured, in every part and fold.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

ROWS, COLUMNS = 120, 96
FOLDS = 5
BLOCK = 4
"""Neighbouring pictures of one block in the table: two of each class."""
FRACTURE_TYPES = ("Transverse", "Oblique")
_SHAFT, _GAP, _HALF_LENGTH = 13.0, 4.0, 60.0
_REGIONS = ("hand", "leg", "hip", "shoulder")


@dataclass(frozen=True)
class Made:
    picture: np.ndarray
    """(rows, columns) uint8."""
    box: tuple[int, int, int, int]
    """x, y, width, height of the gap in pixels; zeros without one."""


def made(number: int, *, seed: int = 3, rows: int = ROWS, columns: int = COLUMNS) -> Made:
    """Picture ``number`` of a series; fractured when odd, with metal beside the shaft now and then.

    Type ``FRACTURE_TYPES[number // 2 % 2]``: the gap lies square or at 30 degrees to the shaft.
    """
    rng = np.random.default_rng((seed, number))
    y, x = np.mgrid[:rows, :columns].astype(float)
    x -= columns * rng.uniform(0.4, 0.6)
    y -= rows * rng.uniform(0.4, 0.6)
    angle = np.radians(rng.uniform(-25, 25))
    across, along = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    picture = rng.normal(60, 8, (rows, columns)) + rng.uniform(-10, 10)
    shaft = (np.abs(across) < _SHAFT) & (np.abs(along) < _HALF_LENGTH)
    picture[shaft] += 120
    box = (0, 0, 0, 0)
    if number % 2:
        slant = np.tan(np.radians(30)) * (number // 2 % 2)
        place = rng.uniform(-25, 25)
        gap = shaft & (np.abs(along - place - slant * across) < _GAP)
        picture[gap] -= 105
        box = _bounds(gap)
    if has_metal(number):
        picture[2:12, 2:22] = 250
    return Made(np.clip(picture, 0, 255).astype(np.uint8), box)


def has_metal(number: int) -> bool:
    """One fractured and one other picture of each sixteen."""
    return number % 16 in (3, 10)


def _bounds(inside: np.ndarray) -> tuple[int, int, int, int]:
    rows, columns = np.nonzero(inside.any(axis=1))[0], np.nonzero(inside.any(axis=0))[0]
    left, top = int(columns[0]), int(rows[0])
    return left, top, int(columns[-1]) + 1 - left, int(rows[-1]) + 1 - top


def make_table(folder: Path, n: int = 40, *, seed: int = 3) -> Path:
    """Ours: images/000.png ..., labels.csv and boxes.csv; folds 1-5 of blocks of four.

    Twenty pictures or more put both classes into every fold.
    """
    labels, boxes = list[dict[str, object]](), list[dict[str, object]]()
    for number in range(n):
        file, block = f"{number:03d}.png", number // BLOCK
        one = made(number, seed=seed)
        _save(folder / "images" / file, one.picture)
        regions = {region: int(block % 4 == k) for k, region in enumerate(_REGIONS)}
        labels.append(
            {"file": file, "fractured": number % 2, **regions}
            | {"hardware": int(has_metal(number)), "frontal": 1 - number // 2 % 2}
            | {"lateral": number // 2 % 2, "oblique": 0, "columns": COLUMNS, "rows": ROWS}
            | {"copy": 0, "label_conflict": 0, "block": block, "fold": block % FOLDS + 1}
        )
        if number % 2:
            boxes.append(dict(zip(("x", "y", "width", "height"), one.box, strict=True)))
            boxes[-1] = {"file": file, **boxes[-1]}
    write_csv(folder / "labels.csv", labels)
    write_csv(folder / "boxes.csv", boxes)
    return folder


def make_class_folders(
    folder: Path,
    n: int = 24,
    *,
    seed: int = 3,
    parts: Sequence[str] = ("train", "val"),
    copies: int = 0,
    top: str = "Data",
) -> Path:
    """``[Data/]{train,val}/{fractured,not fractured}/0.png ...``.

    With ``copies``, each picture also lies there turned, as ``0-rotated1.png``, ...
    ``top=""`` leaves the Data folder out.
    """
    for number, part in _divided(n, parts):
        place = folder / top / part / ("fractured" if number % 2 else "not fractured")
        picture = made(number, seed=seed).picture
        _save(place / f"{number}.png", picture)
        for copy in range(1, copies + 1):
            turned = Image.fromarray(picture).rotate(copy * 360 / (copies + 1))
            turned.save(place / f"{number}-rotated{copy}.png")
    return folder


def make_coco(
    folder: Path, n: int = 24, *, seed: int = 3, parts: Sequence[str] = ("train", "val")
) -> Path:
    """``{train,val}/_annotations.coco.json`` beside its pictures.

    Every picture has a whole-image box; category 1 is fractured, 2 is not. A fractured one has a
    second box around its gap.
    """
    for part in parts:
        images: list[dict] = []
        annotations: list[dict] = []
        for number in [k for k, p in _divided(n, parts) if p == part]:
            one = made(number, seed=seed)
            _save(folder / part / f"{number}.png", one.picture)
            images.append(
                {"id": number, "file_name": f"{number}.png", "width": COLUMNS, "height": ROWS}
            )
            whole = (0, 0, COLUMNS, ROWS)
            for box in (whole, one.box) if number % 2 else (whole,):
                category = 1 if number % 2 else 2
                annotations.append(
                    {"id": len(annotations), "image_id": number, "category_id": category}
                    | {"bbox": list(box), "area": box[2] * box[3], "iscrowd": 0}
                )
        categories = [{"id": 1, "name": "fractured"}, {"id": 2, "name": "not fractured"}]
        document = {"images": images, "annotations": annotations, "categories": categories}
        (folder / part / "_annotations.coco.json").write_text(json.dumps(document), "utf-8")
    return folder


def make_mura(folder: Path, n: int = 24, *, seed: int = 3) -> Path:
    """MURA v1.1 below ``folder``: two views a study, two studies a patient, one of them positive.

    Patients take wrist, shoulder and elbow in turn; every third one is of the valid part. Returns
    the folder MURA-v1.1 itself.
    """
    root = folder / "MURA-v1.1"
    studies: dict[str, list[str]] = {"train": [], "valid": []}
    images: dict[str, list[str]] = {"train": [], "valid": []}
    for patient in range(1, -(-n // 4) + 1):
        part = "train" if patient % 3 else "valid"
        region = ("XR_WRIST", "XR_SHOULDER", "XR_ELBOW")[patient // 3 % 3]
        for study, label in ((1, "positive"), (2, "negative")):
            place = f"{part}/{region}/patient{patient:05d}/study{study}_{label}/"
            studies[part].append(f"MURA-v1.1/{place},{int(label == 'positive')}\n")
            for view in (1, 2):
                number = patient * 4 + view * 2 + (label == "positive")
                _save(root / place / f"image{view}.png", made(number, seed=seed).picture)
                images[part].append(f"MURA-v1.1/{place}image{view}.png\n")
    for part in ("train", "valid"):
        (root / f"{part}_labeled_studies.csv").write_text("".join(studies[part]), "utf-8")
        (root / f"{part}_image_paths.csv").write_text("".join(images[part]), "utf-8")
    return root


def make_kaggle(
    folder: Path, n: int = 24, *, seed: int = 3, parts: Sequence[str] = ("train", "test")
) -> Path:
    """``data/{train,test}/{images/, annotations.csv}`` with file, Fracture and Fracture Type."""
    for part in parts:
        rows = []
        for number in [k for k, p in _divided(n, parts) if p == part]:
            _save(
                folder / "data" / part / "images" / f"{number}.png", made(number, seed=seed).picture
            )
            kind = FRACTURE_TYPES[number // 2 % 2] if number % 2 else ""
            fracture = "yes" if number % 2 else "no"
            rows.append({"file": f"{number}.png", "Fracture": fracture, "Fracture Type": kind})
        write_csv(folder / "data" / part / "annotations.csv", rows)
    return folder


def write_csv(path: Path, rows: Sequence[dict]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def make_pictures(folder: Path, *names: str) -> None:
    """One made picture under each of ``names``."""
    for name in names:
        _save(folder / name, made(0).picture)


def edit(path: Path, *changes: tuple[str, str]) -> None:
    """Replace the first of each old text, which must be there."""
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")


def _divided(n: int, parts: Sequence[str]) -> Iterable[tuple[int, str]]:
    """Pairs of pictures go to the parts in turn, the first part getting every other pair too."""
    turns = [part for other in parts[1:] for part in (parts[0], other)] or [parts[0]]
    return [(number, turns[number // 2 % len(turns)]) for number in range(n)]


def _save(path: Path, picture: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture).save(path)
