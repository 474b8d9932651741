"""Scores -> every figure, and the files that hold them: metrics.json, CSV, PDF and HTML."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument, json_from
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.evaluation import curves, detection, figures, localisation, misses, subgroups
from osteo_desktop.evaluation.misses import MapOf
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.evaluation.scores_file import key
from osteo_desktop.labelled.known_copies import without_copies
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.records.maps.map_region import RegionRule
from osteo_desktop.records.models.evaluation import Detection, Evaluation, Group, Localisation
from osteo_desktop.records.models.leaks import Copies, Leaks
from osteo_desktop.wording.others.disclaimer import DISCLAIMER

SEEN_NOTE = (
    "{seen} of the {scored} radiographs were seen in training: their figures are worth nothing, "
    "so no headline is given."
)


@dataclass(frozen=True)
class Subject:
    """What was evaluated, in words, and what cannot be read off its scores."""

    title: str
    model: str
    protocol: str
    map_of: MapOf
    rule: RegionRule | None = None
    """By which the maps of the misses are cut into regions."""
    external: tuple[Group, ...] = ()
    external_detection: Mapping[str, Detection] = field(default_factory=dict)
    """By name of the external source, where maps are cut into regions."""
    notes: tuple[str, ...] = ()
    leaks: Leaks | None = None


@dataclass(frozen=True)
class Written:
    """The evaluation and where it was written."""

    evaluation: Evaluation
    metrics: dict[str, Any]
    metrics_file: Path
    scores_file: Path
    pdf: Path
    html: Path


def labelled(
    data: Sequence[Path],
    folds: frozenset[int] = frozenset(),
    leaks: Leaks | None = None,
) -> list[LabelledRadiograph]:
    """The radiographs of all ``data``, only those of ``folds`` when given.

    Without the copies that the audit ``leaks`` found. Raises DataError.
    """
    items = [item for folder in data for item in read_labels(folder)]
    names = [key(item) for item in items]
    if len(set(names)) < len(names):
        raise DataError(detail=TrainingDetail.SAME_DATA_NAME.notice)
    items = without_copies(items, leaks)
    if folds:
        items = [item for item in items if item.fold in folds]
        if not items:
            chosen = ", ".join(map(str, sorted(folds)))
            raise DataError(detail=TrainingDetail.FOLD_EMPTY.of(fold=chosen))
    return items


def read_leaks(path: Path | None) -> Leaks | None:
    """What the leak audit wrote as JSON; None without a file. Raises DataError."""
    if path is None:
        return None
    document = read_json(path, DataDetail.LEAK_AUDIT.notice)
    try:
        copies = _DOCUMENTS.value(document, Copies)
        if len(copies.groups) != len(copies.originals):
            raise WrongDocument(DataDetail.ORIGINAL_FOR_EACH.notice, "originals")
    except WrongDocument as error:
        raise DataError(path, detail=DataDetail.AUDIT_UNUSABLE.of(what=about(error))) from error
    return Leaks(copies, document)


_DOCUMENTS = Documents()


def read_json(path: Path, what: Notice) -> dict[str, Any]:
    """``what`` a JSON file holds, in words. Raises DataError unless it is a table."""
    try:
        found = json_from(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(
            path, detail=TrainingDetail.THE_UNREADABLE.of(what=what, why=about(error))
        ) from error
    if not isinstance(found, dict):
        raise DataError(path, detail=TrainingDetail.HOLDS_NO.of(what=what))
    return found


def make_folder(out: Path) -> None:
    """Raises BadDestination."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadDestination(out, detail=about_system(error)) from error


def evaluation_of(
    scored: Sequence[ScoredRadiograph], left_out: int, subject: Subject
) -> Evaluation:
    """Every figure of these scores. Raises DataError when there are none."""
    if not scored:
        raise DataError(detail=TrainingDetail.NO_RADIOGRAPH_READ.notice)
    seen = sum(s.seen == "training" for s in scored)
    sources = figures.by_source(scored)
    whole = figures.group("all", "all radiographs", scored) if not seen else None
    groups = [] if seen else subgroups.subgroups(scored)
    return Evaluation(
        title=subject.title,
        model=subject.model,
        protocol=subject.protocol,
        notes=(*_notes(scored, left_out, seen), *subject.notes),
        headline=whole,
        points=_points(scored),
        sources=tuple(sources),
        curves=_by_group(scored, curves.curves),
        subgroups=tuple(groups),
        localisation={
            name: lines
            for name, lines in _by_group(scored, localisation.localisation).items()
            if lines
        },
        detection={
            **{k: one for k, one in _by_group(scored, detection.detection).items() if one},
            **subject.external_detection,
        },
        weak_spots=tuple(subgroups.weak_spots(sources, groups)),
        external=subject.external,
        misses=tuple(misses.worst_misses(scored, subject.map_of, subject.rule)),
        leaks=None if subject.leaks is None else subject.leaks.document,
    )


def _by_group(scored: Sequence[ScoredRadiograph], make: Any) -> dict[str, Any]:
    """``make`` of all radiographs and of each source's."""
    sources = sorted({s.item.source for s in scored})
    made = {"all": make(scored)}
    if len(sources) == 1:
        return made | {sources[0]: made["all"]}
    return made | {name: make([s for s in scored if s.item.source == name]) for name in sources}


def _notes(scored: Sequence[ScoredRadiograph], left_out: int, seen: int) -> list[str]:
    notes = []
    if seen:
        notes.append(SEEN_NOTE.format(seen=seen, scored=len(scored)))
    fitted = sum(s.seen == "calibration" for s in scored)
    if fitted:
        notes.append(
            f"{fitted} radiographs chose the epoch, the calibration and the operating points of "
            "this very model: their figures are optimistic, and the calibration error leaves them "
            "out."
        )
    outside = sum(s.outside_scope for s in scored)
    if outside:
        notes.append(
            f"{outside} radiographs lie outside the model's scope by its own gate; scored anyway."
        )
    if left_out:
        notes.append(f"{left_out} radiographs are left out: copies, or not to be read.")
    notes.append(_points(scored))
    if len({s.item.fractured for s in scored}) < 2:
        notes.append("All radiographs are of one class: AUC undefined, and all that needs both.")
    return notes


def _points(scored: Sequence[ScoredRadiograph]) -> str:
    low, high = ({getattr(s, name) for s in scored} for name in ("t_low", "t_high"))
    return f"Operating points: t_low {_span(low)}, t_high {_span(high)}."


def _span(values: set[float]) -> str:
    """One value, or the range over the rounds."""
    low, high = min(values), max(values)
    return f"{low:.3f}" if low == high else f"{low:.3f}–{high:.3f} (by round)"


def document(evaluation: Evaluation, seen: int, left_out: int) -> dict[str, Any]:
    """``metrics.json``: the headline at the top level unless something was seen in training."""
    found: dict[str, Any] = {
        "disclaimer": DISCLAIMER,
        "title": evaluation.title,
        "model": evaluation.model,
        "protocol": evaluation.protocol,
        "notes": list(evaluation.notes),
    }
    if evaluation.headline is not None:
        found |= figures.document(evaluation.headline)
    return found | {
        "seen_in_training": seen,
        "left_out": left_out,
        "by_source": {group.name: figures.document(group) for group in evaluation.sources},
        "external": {group.name: figures.document(group) for group in evaluation.external},
        "subgroups": [
            {
                "source": group.source,
                "by": group.kind,
                "group": group.name,
                **figures.document(group),
            }
            for group in evaluation.subgroups
        ],
        "localisation": {
            name: localisation.document(lines) for name, lines in _localised(evaluation).items()
        },
        "regions": {name: detection.document(one) for name, one in evaluation.detection.items()},
        "calibration_curve": {
            name: [dict(vars(one)) for one in found.calibration]
            for name, found in evaluation.curves.items()
        },
        "weak_spots": list(evaluation.weak_spots),
    }


def _localised(evaluation: Evaluation) -> Mapping[str, tuple[Localisation, ...]]:
    return evaluation.localisation or {}


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Raises WriteError."""
    with replacing(path, shared=True) as partial:
        text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False)
        partial.write_text(text + "\n", encoding="utf-8")


def write_all(
    scored: Sequence[ScoredRadiograph],
    left_out: int,
    subject: Subject,
    out: Path,
    scores_file: Path,
    more: Mapping[str, Any] | None = None,
) -> Written:
    """metrics.json, evaluation.pdf and evaluation.html in ``out``; ``scores_file`` exists already.

    ``more`` is added to metrics.json. Raises DataError or WriteError.
    """
    evaluation = evaluation_of(scored, left_out, subject)
    seen = sum(s.seen == "training" for s in scored)
    metrics = document(evaluation, seen, left_out) | dict(more or {})
    write_json(out / "metrics.json", metrics)
    pdf, html = write_page(evaluation, out, "evaluation")
    return Written(evaluation, metrics, out / "metrics.json", scores_file, pdf, html)


def write_page(evaluation: Evaluation, out: Path, name: str) -> tuple[Path, Path]:
    """The page as PDF and as HTML, with the same content. Raises WriteError."""
    from osteo_desktop.report.evaluation.page import page_of
    from osteo_desktop.report.page_html import write_html
    from osteo_desktop.report.page_pdf import write_pdf

    page = page_of(evaluation)
    pdf, html = out / f"{name}.pdf", out / f"{name}.html"
    write_pdf(page, pdf)
    write_html(page, html)
    return pdf, html
