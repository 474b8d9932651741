"""Our own layout: ``images/``, ``labels.csv`` and, where known, ``boxes.csv``.

``labels.csv``: ``file`` (below images/) and ``fractured``; where known ``block`` (neighbours that
stand in for one patient), ``fold`` (1-5), ``hand``, ``leg``, ``hip``, ``shoulder``, ``hardware``,
``frontal``, ``lateral``, ``oblique``, ``rows``, ``columns``, ``sex`` (F, M or O), ``age`` (years),
and ``copy`` and ``label_conflict``, whose rows are left out. ``boxes.csv``: ``file``, ``x``, ``y``,
``width``, ``height`` in pixels. ``mura_study.csv``, where there is one: ``file`` and
``mura_study``, "normal" or "abnormal", what MURA's radiologists said of its study; "not fractured"
in an abnormal study is doubtful.
"""

from __future__ import annotations

from pathlib import Path

from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.labelled.layouts.csv_rows import Row, rows
from osteo_desktop.labelled.layouts.listing import Listing
from osteo_desktop.labelled.radiograph import REGIONS, Box, LabelledRadiograph
from osteo_desktop.notice import Notice

NAME = "table"
_IMAGES, _LABELS, _BOXES, _STUDIES = "images", "labels.csv", "boxes.csv", "mura_study.csv"
_VIEWS = ("frontal", "lateral", "oblique")
_FOLDS = 5
_MOST_PIXELS = 100_000
_OLDEST = 130
_SEXES = {"": "", "f": "F", "female": "F", "m": "M", "male": "M", "o": "O", "other": "O"}


def missed(root: Path) -> Notice | None:
    """What ``root`` lacks to be of this layout; None when it is."""
    if not (root / _LABELS).is_file():
        return DataDetail.LACKS.of(what=_LABELS)
    if (root / _IMAGES).is_dir():
        return None
    return DataDetail.BUT_LACKS_BESIDE.of(there=_LABELS, what=f"{_IMAGES}/")


def read(root: Path, source: str, with_copies: bool) -> list[LabelledRadiograph]:
    """Raises DataError. A row whose copies disagree (``label_conflict``) is never read."""
    boxes, abnormal = _boxes(root / _BOXES), _abnormal(root / _STUDIES)
    listing = Listing(root / _LABELS)
    for row in rows(listing.path, needed=("file", "fractured")):
        if row.flag("label_conflict") or (row.flag("copy") and not with_copies):
            continue
        item = _radiograph(row, root, source, boxes, abnormal)
        if item.boxes and not item.fractured:
            raise row.unreadable(DataDetail.BOX_OF_NORMAL.of(table=_BOXES, file=item.file))
        listing.add(item, row.where)
    return listing.radiographs()


def _radiograph(
    row: Row, root: Path, source: str, boxes: dict[str, list[Box]], abnormal: frozenset[str]
) -> LabelledRadiograph:
    file = row.file("file")
    fractured = row.label("fractured")
    known = any(region in row.cells for region in REGIONS)
    return LabelledRadiograph(
        source=source,
        file=file,
        path=root / _IMAGES / file,
        fractured=fractured,
        block=f"{source}/{row.text('block') or file}",
        fold=row.whole("fold", _FOLDS),
        boxes=tuple(boxes.get(file, ())),
        regions=tuple(bool(row.flag(region)) for region in REGIONS) if known else (),
        hardware=row.flag("hardware"),
        views=tuple(view for view in _VIEWS if row.flag(view)),
        doubtful=file in abnormal and not fractured,
        sex=_sex(row),
        age=row.whole("age", _OLDEST) if row.text("age") else None,
        rows=row.whole("rows", _MOST_PIXELS),
        columns=row.whole("columns", _MOST_PIXELS),
    )


def _sex(row: Row) -> str:
    """DICOM's code, from one or from the word. Raises UnreadableTable for another."""
    said = row.text("sex").casefold()
    if said not in _SEXES:
        raise row.unreadable(TrainingDetail.SEX_UNCLEAR.of(value=row.text("sex")))
    return _SEXES[said]


def _abnormal(path: Path) -> frozenset[str]:
    """Files whose study was called abnormal; a study called neither way is an error."""
    found = set()
    for row in rows(path, needed=("file", "mura_study")) if path.is_file() else ():
        if row.text("mura_study") not in ("normal", "abnormal"):
            raise row.unreadable(DataDetail.MURA_STUDY_UNCLEAR.notice)
        if row.text("mura_study") == "abnormal":
            found.add(row.file("file"))
    return frozenset(found)


def _boxes(path: Path) -> dict[str, list[Box]]:
    """By file; boxes of files that labels.csv leaves out may stay, so that a part of it will do."""
    found: dict[str, list[Box]] = {}
    sides = ("x", "y", "width", "height")
    for row in rows(path, needed=("file", *sides)) if path.is_file() else ():
        box = Box(*(row.number(side) for side in sides))
        if box.width <= 0 or box.height <= 0:
            raise row.unreadable(DataDetail.BOX_WITHOUT_SIZE.notice)
        file = row.file("file")
        found.setdefault(file, []).append(box)
    return found
