"""Find copies within and across labelled data, and write what was found."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.system import about_system
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.leaks.audit import (
    LeakAudit,
    across,
    conflicts,
    division_of,
    find_copies,
)
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.progress import Progress

_COLUMNS = ("source", "file", "copy_source", "copy_file", "kind", "inliers", "correlation")
_NAMED = 10
"""Files that the text names of each sort; the JSON names all."""


@dataclass(frozen=True)
class AuditReport:
    document: dict[str, Any]
    """What leaks.json holds: counts first, then lists of files "source/file"."""
    text: str
    written: tuple[Path, ...]


def audit_data(data: Sequence[Path], out: Path | None, progress: Progress) -> AuditReport:
    """Audit all files of ``data``, also those that their data calls copies.

    With ``out`` (a folder, made if need be): leaks.json, leaks.txt and pairs.csv. Raises DataError,
    BadDestination, WriteError, Cancelled.
    """
    items = [item for one in data for item in read_labels(one, with_copies=True)]
    _check_distinct(items)
    if out is not None:
        _make_folder(out)
    audit = find_copies(items, progress)
    if len(audit.unread) == len(items):
        raise DataError(data[0], detail=TrainingDetail.NONE_READABLE.notice)
    document = document_of(audit, items)
    text = "\n".join(_lines(document)) + "\n"
    return AuditReport(
        document, text, () if out is None else _write(out, document, text, audit, items)
    )


def document_of(audit: LeakAudit, items: Sequence[LabelledRadiograph]) -> dict[str, Any]:
    names = [f"{item.source}/{item.file}" for item in items]
    sources = sorted({item.source for item in items})
    crossing_sources = across(audit, items, lambda item: item.source)

    def named(groups: Sequence[tuple[int, ...]]) -> list[list[str]]:
        return [[names[index] for index in group] for group in groups]

    disagreeing = conflicts(audit, items)
    return {
        **_counts(audit),
        "kinds": dict(_kinds(audit).most_common()),
        "by_source": {source: _of_source(audit, items, source) for source in sources},
        "in_more_than_one_source": len(crossing_sources.groups),
        "labels_disagree": len(disagreeing),
        "unreadable_files": [names[index] for index in audit.unread],
        "groups": named(audit.groups),
        "originals": [names[index] for index in audit.originals],
        "groups_across_sources": named(crossing_sources.groups),
        "groups_across_parts_or_folds": named(across(audit, items, _division_within).groups),
        "groups_with_labels_that_disagree": named(disagreeing),
    }


def _counts(audit: LeakAudit) -> dict[str, int]:
    return {
        "files": audit.files,
        "unreadable": len(audit.unread),
        "radiographs": audit.radiographs,
        "copies": audit.copies,
        "radiographs_with_copies": len(audit.groups),
    }


def _kinds(audit: LeakAudit) -> Counter[str]:
    """How often each thing was done, without the angles."""
    done = (word.split(" ") for pair in audit.pairs for word in pair.kind.split(", "))
    return Counter("rotated" if words[0] == "rotated" else " ".join(words) for words in done)


def _division_within(item: LabelledRadiograph) -> tuple[str, object]:
    return item.source, division_of(item)


def _of_source(
    audit: LeakAudit, items: Sequence[LabelledRadiograph], source: str
) -> dict[str, Any]:
    """Counts of one source, as if it had been audited alone."""
    own = [index for index, item in enumerate(items) if item.source == source]
    place = {index: n for n, index in enumerate(own)}
    groups = (tuple(place[i] for i in group if i in place) for group in audit.groups)
    alone = LeakAudit(
        files=len(own),
        groups=tuple(group for group in groups if len(group) > 1),
        pairs=(),
        unread=tuple(place[i] for i in audit.unread if i in place),
        originals=(),
    )
    own_items = [items[index] for index in own]
    crossing = across(alone, own_items)
    divisions = {division_of(item) for item in own_items}
    found: dict[str, Any] = _counts(alone)
    if len(divisions) > 1:
        found |= {
            "divided_by": "part" if own_items[0].part else "fold",
            "judged": crossing.judged,
            "judged_with_a_copy_in_training": crossing.seen,
            "share_with_a_copy_in_training": round(crossing.share or 0.0, 4),
        }
    return found


def _lines(found: dict[str, Any]) -> Iterator[str]:
    for source, counts in found["by_source"].items():
        yield (
            f"{source}: {counts['files']} files show {counts['radiographs']} radiographs; "
            f"{counts['copies']} are copies."
        )
        yield from _division_lines(counts)
    if len(found["by_source"]) > 1:
        yield f"In more than one source: {found['in_more_than_one_source']} radiographs."
        yield from _named(found["groups_across_sources"])
    if found["kinds"]:
        kinds = ", ".join(f"{kind} {count}" for kind, count in found["kinds"].items())
        yield f"What was done to copies (pairs): {kinds}."
    if found["labels_disagree"]:
        yield f"Copies disagree on the fracture in {found['labels_disagree']} radiographs:"
        yield from _named(found["groups_with_labels_that_disagree"])
    if found["unreadable"]:
        yield f"{found['unreadable']} files could not be read and are left out:"
        yield from _named([[file] for file in found["unreadable_files"]])


def _division_lines(counts: dict[str, Any]) -> Iterator[str]:
    if "divided_by" not in counts:
        return
    seen, judged = counts["judged_with_a_copy_in_training"], counts["judged"]
    share = f"{seen} of {judged} ({counts['share_with_a_copy_in_training']:.1%})"
    if counts["divided_by"] == "part":
        yield f"  Of the radiographs outside train, {share} are in train too."
    else:
        yield f"  Of its radiographs, {share} lie in more than one fold."


def _named(groups: Sequence[Sequence[str]]) -> Iterator[str]:
    for group in groups[:_NAMED]:
        yield "  " + " = ".join(group)
    if len(groups) > _NAMED:
        yield f"  and {len(groups) - _NAMED} more"


def _check_distinct(items: Sequence[LabelledRadiograph]) -> None:
    """A folder given twice would be called a leak."""
    paths = Counter(item.path.resolve() for item in items)
    path, times = paths.most_common(1)[0]
    if times > 1:
        raise DataError(path, detail=TrainingDetail.GIVEN_TWICE.notice)


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadDestination(out, detail=about_system(error)) from error


def _write(
    out: Path,
    document: dict[str, Any],
    text: str,
    audit: LeakAudit,
    items: Sequence[LabelledRadiograph],
) -> tuple[Path, ...]:
    json_file, text_file, table = out / "leaks.json", out / "leaks.txt", out / "pairs.csv"
    with replacing(json_file) as partial:
        content = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)
        partial.write_text(content + "\n", encoding="utf-8")
    with replacing(text_file) as partial:
        partial.write_text(text, encoding="utf-8")
    with replacing(table) as partial, partial.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        for pair in audit.pairs:
            ends = (items[pair.first], items[pair.second])
            who = (word for item in ends for word in (item.source, item.file))
            writer.writerow((*who, pair.kind, pair.inliers, pair.correlation))
    return json_file, text_file, table
