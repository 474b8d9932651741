"""Files that by their plain names are views of one study.

A wrong guess puts two patients under one name, so that little is believed: a view's word behind the
same name, a short count behind an identifier, or the folders in which MURA lays its studies. A
number alone is a camera's or a folder's count (IMG_0001.jpg), and a date is shared by all who came
that day; neither is believed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePosixPath

_VIEW = re.compile(
    r"(?P<name>.+?)[ _.-]+(?P<view>ap|pa|lat|lateral|ll|rl|obl|oblique|axial|frontal|mortise)",
    re.IGNORECASE,
)
_COUNT = re.compile(r"(?P<name>.*[a-z0-9])[ _-](?P<count>[1-9]\d?)", re.IGNORECASE)
_IDENTIFIER = re.compile(r"\d{3,}")
_DATE = re.compile(
    r"(19|20)\d\d([-_.]?(0\d|1[0-2])([-_.]?[0-3]\d)?)?|[0-3]?\d[-_.][01]?\d[-_.]\d{2,4}"
)
_COUNTED = re.compile(
    r"(img|image|dsc[fn]?|scan|pic|picture|photo|screenshot|whatsapp|page|film|x-?ray)",
    re.IGNORECASE,
)
"""Words that cameras, scanners and people put before a running number."""
_MURA = re.compile(r"(.*/)?patient\d+/study\d+(_positive|_negative)?", re.IGNORECASE)
_MURA_IMAGE = re.compile(r"image\d", re.IGNORECASE)
_MOST = 6
"""More views have no study whose names were made by hand."""


def named_alike(files: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Groups of two files and more, each sorted; ``files`` with '/' between their folders."""
    groups: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    twice: set[tuple[str, str]] = set()
    for file in sorted(files):
        found = _group_and_place(PurePosixPath(file))
        if found is not None:
            group, place = found
            if place in groups[group]:  # 17_1.png and 17_1.jpg: which is which is not known
                twice.add(group)
            groups[group][place] = file
    return tuple(
        tuple(sorted(places.values()))
        for group, places in groups.items()
        if group not in twice and 2 <= len(places) <= _MOST and _is_whole(places)
    )


def _group_and_place(path: PurePosixPath) -> tuple[tuple[str, str], str] | None:
    folder, stem = str(path.parent), path.stem
    if _MURA.fullmatch(folder) and _MURA_IMAGE.fullmatch(stem):
        return (folder, ""), stem.lower()
    view = _VIEW.fullmatch(stem)
    if view is not None and re.search("[a-z0-9]", _DATE.sub("", view["name"]), re.IGNORECASE):
        return (folder, view["name"].lower()), view["view"].lower()
    count = _COUNT.fullmatch(stem)
    if count is None or _COUNTED.match(count["name"]):
        return None
    if not _IDENTIFIER.search(_DATE.sub(" ", count["name"])):
        return None
    return (folder, count["name"].lower()), count["count"]


def _is_whole(places: Iterable[str]) -> bool:
    """Counts run from one without a gap; words and counts are not mixed."""
    numbers = sorted(int(place) for place in places if place.isdigit())
    words = [place for place in places if not place.isdigit()]
    return not numbers or (not words and numbers == list(range(1, len(numbers) + 1)))
