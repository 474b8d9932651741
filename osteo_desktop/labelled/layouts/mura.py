"""MURA v1.1's layout: ``{train,valid}_labeled_studies.csv`` and ``{train,valid}_image_paths.csv``.

Neither has a header; paths run ``MURA-v1.1/train/XR_WRIST/patient00001/study1_positive/image1.png``
from the folder's parent, or from the folder itself (which may have any name).

**"Fractured" is MURA's label 1 here, which means abnormal**: metal, arthrosis and tumours too. A
patient is a block, and a study's score is the mean of its views (Rajpurkar et al.,
arXiv:1712.06957).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.words import either
from osteo_desktop.errors.data import DisagreeingLabels, UnreadableTable
from osteo_desktop.labelled.layouts.csv_rows import Row, rows
from osteo_desktop.labelled.layouts.listing import PARTS, Listing, brief, is_file
from osteo_desktop.labelled.radiograph import REGIONS, LabelledRadiograph
from osteo_desktop.notice import Notice

NAME = "mura"
_STUDIES, _IMAGES = "{}_labeled_studies.csv", "{}_image_paths.csv"
_STUDY = re.compile(r"(?:[^/]+/)?((train|valid)/(XR_\w+)/(patient\d+)/[^/]+)")
_REGION_OF = {"XR_HAND": "hand", "XR_WRIST": "hand", "XR_FINGER": "hand", "XR_SHOULDER": "shoulder"}


def missed(root: Path) -> Notice | None:
    """What ``root`` lacks to be of this layout; None when it is."""
    parts = list(_parts(root))
    if not parts:
        wanted = either(_STUDIES.format(part) for part in ("train", "valid"))
        return DataDetail.LACKS.of(what=wanted)
    bare = [part for part in parts if not is_file(root / _IMAGES.format(part))]
    if not bare:
        return None
    return DataDetail.BUT_LACKS.of(there=_STUDIES.format(bare[0]), what=_IMAGES.format(bare[0]))


def read(root: Path, source: str, with_copies: bool) -> list[LabelledRadiograph]:
    """Raises DataError. Nothing here tells copies, so ``with_copies`` changes nothing."""
    return [item for part in _parts(root) for item in _part(root, source, part)]


def _parts(root: Path) -> Iterator[str]:
    for part in ("train", "valid"):
        if is_file(root / _STUDIES.format(part)):
            yield part


def _part(root: Path, source: str, part: str) -> list[LabelledRadiograph]:
    labels = _labels(root / _STUDIES.format(part))
    listing = Listing(root / _IMAGES.format(part))
    unseen = set(labels)
    for row in rows(listing.path, needed=(), names=("image",)):
        name = row.file("image")
        place, _, image = name.rpartition("/")
        study, region, patient = _study(place, row)
        if study not in labels:
            raise row.unreadable(
                DataDetail.NO_LABEL_FOR.of(file=_STUDIES.format(part), study=study)
            )
        unseen.discard(study)
        item = LabelledRadiograph(
            source=source,
            file=f"{study}/{image}",
            path=root / study / image,
            fractured=labels[study],
            block=f"{source}/{patient}",
            regions=tuple(_REGION_OF.get(region) == ours for ours in REGIONS),
            part=PARTS[part],
            study=study,
        )
        listing.add(item, row.where)
    if unseen:
        detail = DataDetail.STUDIES_WITHOUT_IMAGE.of(count=len(unseen), first=min(unseen))
        raise UnreadableTable(listing.path, detail=detail)
    return listing.radiographs()


def _labels(path: Path) -> dict[str, bool]:
    """By study, "train/XR_WRIST/patient00001/study1_positive"."""
    found: dict[str, tuple[bool, Notice]] = {}
    for row in rows(path, needed=(), names=("study", "label")):
        study, _, _ = _study(row.file("study"), row)
        label, other = found.setdefault(study, (row.label("label"), row.where))
        if label != row.label("label"):
            raise DisagreeingLabels(path, where=row.where, other=other, name=study)
    return {study: label for study, (label, _) in found.items()}


def _study(place: str, row: Row) -> tuple[str, str, str]:
    """The study (from the folder of the data), region and patient that ``place`` names."""
    match = _STUDY.fullmatch(place)
    if match is None:
        expected = either(("train", "valid/XR_.../patient.../study..."))
        raise row.unreadable(DataDetail.PATH_UNLIKE.of(value=brief(place), expected=expected))
    study, _, region, patient = match.groups()
    return study, region, patient
