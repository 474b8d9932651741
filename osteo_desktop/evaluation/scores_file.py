"""Scores as CSV: the figures made from it are those of the run, to the last digit."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.system import about
from osteo_desktop.documents.text import WrongDocument
from osteo_desktop.errors.data import UnfitScores
from osteo_desktop.evaluation.scores import SEEN, ScoredRadiograph
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.records.maps.map_region import MapRegion, RegionLevel

COLUMNS = (
    "source", "file", "fold", "score", "t_low", "t_high", "peak_x", "peak_y", "mass_in_boxes",
    "iou", "rows", "columns", "outside_scope", "seen",
)  # fmt: skip
REGIONS_COLUMN = "regions"
"""After the others, and only in tables of models that have regions: "left top width height peak_x
peak_y value level" for each candidate, "; " between them, the level empty where none is reached."""
_OF_THE_MAP = ("peak_x", "peak_y", "mass_in_boxes", "iou")

_NO_REGION = "none"

Key = tuple[str, str]


def key(item: LabelledRadiograph) -> Key:
    """What names a radiograph on every machine."""
    return item.source, item.file


def write_scores(
    path: Path, scored: Sequence[ScoredRadiograph], left_out: Iterable[LabelledRadiograph] = ()
) -> None:
    """One row per radiograph; one that was left out (unread, or a copy) has one without a score.

    Labels are not written: they are the data's, and :func:`read_scores` joins them again.
    Raises WriteError.
    """
    with replacing(path) as partial, partial.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        regions = any(one.candidates is not None for one in scored)
        columns = (*COLUMNS, REGIONS_COLUMN) if regions else COLUMNS
        writer.writerow(columns)
        for one in scored:
            x, y = one.peak or ("", "")
            writer.writerow(
                (
                    *key(one.item), one.fold, one.score, one.t_low, one.t_high, x, y,
                    _or_empty(one.mass_in_boxes), _or_empty(one.iou), one.rows, one.columns,
                    int(one.outside_scope), one.seen, *([_regions_text(one)] if regions else []),
                )
            )  # fmt: skip
        for item in left_out:
            writer.writerow((*key(item), item.fold, *[""] * (len(columns) - 3)))


def keys_in(path: Path) -> frozenset[Key]:
    """Of every radiograph that has a row, scored or not. Raises UnfitScores."""
    return frozenset((row["source"], row["file"]) for _, row in _rows(path))


def read_scores(path: Path, items: Sequence[LabelledRadiograph]) -> list[ScoredRadiograph]:
    """The scores of exactly these ``items``, in the file's order, with their labels.

    A file without any map's figures, as of a model whose maps were not computed, says nothing of
    where maps point: its radiographs are given without their boxes.

    Raises UnfitScores where the file cannot be read, a radiograph is missing in it, stands twice,
    or is none of ``items``.
    """
    rows = _rows(path)
    mapped = any(row[name] for _, row in rows for name in _OF_THE_MAP)
    labelled = {key(item): item if mapped else replace(item, boxes=()) for item in items}
    found: set[Key] = set()
    scored: list[ScoredRadiograph] = []
    for line, row in rows:
        item = labelled.get((row["source"], row["file"]))
        name = DataDetail.FILE_AT_LINE.of(line=line, file=f"{row['source']}/{row['file']}")
        if item is None:
            raise UnfitScores(
                path, detail=DataDetail.NOT_LABELLED.of(name=name, sources=_sources(items))
            )
        if key(item) in found:
            raise UnfitScores(path, detail=DataDetail.THERE_TWICE.of(name=name))
        found.add(key(item))
        if row["score"]:
            scored.append(_scored(item, row, path, line))
    missing = [f"{source}/{file}" for source, file in labelled if (source, file) not in found]
    if missing:
        raise UnfitScores(
            path,
            detail=DataDetail.SCORES_MISSING.of(count=len(missing), first=missing[0]),
        )
    return scored


def _sources(items: Sequence[LabelledRadiograph]) -> str:
    return f"({', '.join(sorted({item.source for item in items})) or 'empty'})"


def _rows(path: Path) -> list[tuple[int, Mapping[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
            if missing:
                raise UnfitScores(path, detail=DataDetail.NO_COLUMNS.of(columns=tuple(missing)))
            return [(reader.line_num, _whole(row, path, reader.line_num)) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnfitScores(path, detail=about(error)) from error


def _whole(row: Mapping[str, str | None], path: Path, line: int) -> Mapping[str, str]:
    if None in row or None in row.values():
        raise UnfitScores(path, detail=DataDetail.CELLS_MISSING.of(line=line))
    return {name: value or "" for name, value in row.items()}


def _scored(
    item: LabelledRadiograph, row: Mapping[str, str], path: Path, line: int
) -> ScoredRadiograph:
    try:
        seen = {str(s): s for s in SEEN}[row["seen"]]
        x, y = _optional(row["peak_x"]), _optional(row["peak_y"])
        one = ScoredRadiograph(
            item=item,
            score=_number(row["score"]),
            t_low=_number(row["t_low"]),
            t_high=_number(row["t_high"]),
            fold=int(row["fold"]),
            rows=int(row["rows"]),
            columns=int(row["columns"]),
            peak=None if x is None or y is None else (x, y),
            mass_in_boxes=_optional(row["mass_in_boxes"]),
            iou=_optional(row["iou"]),
            candidates=_regions(row.get(REGIONS_COLUMN)),
            outside_scope={"0": False, "1": True}[row["outside_scope"]],
            seen=seen,
        )
        if not (0.0 <= one.score <= 1.0 and one.t_low <= one.t_high):
            raise WrongDocument(DataDetail.SCORE_OUT_OF_RANGE.notice)
        if one.located and (one.mass_in_boxes is None or one.iou is None):
            raise WrongDocument(DataDetail.PLACES_EMPTY.notice)
    except (ValueError, KeyError) as error:
        raise UnfitScores(
            path, detail=DataDetail.AT_LINE.of(line=line, what=about(error))
        ) from error
    return one


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise WrongDocument(DataDetail.TEXT_NO_NUMBER.of(value=repr(text)))
    return value


def _optional(text: str) -> float | None:
    return _number(text) if text else None


def _or_empty(value: float | None) -> float | str:
    return "" if value is None else value


def _regions_text(one: ScoredRadiograph) -> str:
    """Without outlines: no figure is made of them. NONE tells no candidates from no rule."""
    if one.candidates is None:
        return ""
    return "; ".join(_region_text(region) for region in one.candidates) or _NO_REGION


def _region_text(region: MapRegion) -> str:
    numbers = (*(region.left, region.top, region.width, region.height, *region.peak, region.value),)
    return " ".join([*map(repr, numbers), "" if region.level is None else region.level.value])


def _regions(text: str | None) -> tuple[MapRegion, ...] | None:
    if not text:
        return None
    return () if text == _NO_REGION else tuple(map(_region, text.split("; ")))


def _region(text: str) -> MapRegion:
    *numbers, level = text.split(" ")
    left, top, width, height, peak_x, peak_y, value = map(_number, numbers)
    reached = RegionLevel(level) if level else None
    return MapRegion(left, top, width, height, (), (peak_x, peak_y), value, reached)
