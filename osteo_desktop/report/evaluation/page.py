"""What an evaluation's page says, in words, tables and pictures: weak spots first."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.models.evaluation import (
    Detection,
    Evaluation,
    Figure,
    Group,
    Localisation,
    Miss,
)
from osteo_desktop.report.evaluation import plots as evaluation_plots
from osteo_desktop.report.page import Block, Heading, Page, Picture, Pictures, Table, Text
from osteo_desktop.report.reading.content import program_version
from osteo_desktop.wording.score import score_text
from osteo_desktop.wording.status import DECISION_WORDS

MAP_TITLE = "Where the map points"
HEADLINE: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Scores",
        (
            ("auc", "AUC"),
            ("average_precision", "Average precision"),
            ("log_loss", "Loss (binary cross-entropy)"),
            ("brier", "Brier score"),
            ("ece", "Calibration error (ECE, 15 bins of equal mass)"),
        ),
    ),
    (
        "High-sensitivity point",
        (
            ("sensitivity", "Sensitivity (recall)"),
            ("specificity", "Specificity"),
            ("accuracy", "Accuracy"),
            ("precision", "Precision"),
            ("f1", "F1"),
            ("kappa", "Cohen's kappa"),
        ),
    ),
    (
        "High-specificity point",
        (
            ("sensitivity_high_specificity", "Sensitivity (recall)"),
            ("specificity_high_specificity", "Specificity"),
            ("accuracy_high_specificity", "Accuracy"),
            ("precision_high_specificity", "Precision"),
            ("f1_high_specificity", "F1"),
            ("kappa_high_specificity", "Cohen's kappa"),
        ),
    ),
    (
        "Share of each decision",
        (
            ("fracture_share", DECISION_WORDS[Decision.FRACTURE]),
            ("doubt_share", DECISION_WORDS[Decision.DOUBT]),
            ("no_fracture_share", DECISION_WORDS[Decision.NO_FRACTURE]),
        ),
    ),
    (
        MAP_TITLE,
        (
            ("pointing_game", "Pointing game"),
            ("mass_in_boxes", "Map's mass in the boxes"),
            ("iou", "IoU of the map with the boxes"),
        ),
    ),
)

_SIDE_BY_SIDE = 4
"""Groups in one table of figures."""
_IN_LINE = 3
"""So many leave room for a figure and its interval on one line."""
_SUBGROUP_FIGURES = (
    ("auc", "AUC"),
    ("sensitivity", "Sensitivity"),
    ("specificity", "Specificity"),
    ("sensitivity_high_specificity", "Sensitivity, high-spec. point"),
    ("specificity_high_specificity", "Specificity, high-spec. point"),
    ("doubt_share", "Doubt"),
)
_SHARE = "share fractured"
_KINDS = {
    "region": "By body region",
    "view": "By view",
    "hardware": "With and without metal or cast",
    "size": "By size of the original",
    "decision": "By decision",
    "fold": "By fold",
    "study": "Whole studies (mean score of the views)",
}
_INTERVALS = (
    "In brackets: 95% intervals, bootstrap over blocks of neighbouring files that stand in for "
    "patients, never over images. Undefined: one class is missing, or nothing was called."
)


def page_of(evaluation: Evaluation) -> Page:
    """The page, weak spots first; sections that there is nothing for are left out."""
    whole = [evaluation.headline] if evaluation.headline is not None else []
    groups = _shown(whole, evaluation.sources)
    blocks: list[Block] = [
        *(Text(note, "warning") for note in evaluation.notes if note != evaluation.points),
        *_section("Weak spots", [Text(spot) for spot in evaluation.weak_spots]),
        *_section("Figures", [*_figure_tables(groups), Text(_INTERVALS, "small")]),
        *_section("Curves", _curves(evaluation, groups)),
        *_section("Data never trained on", _figure_tables(evaluation.external)),
        *_section("Leak audit", _leaks(evaluation.leaks)),
        *_subgroups(evaluation.subgroups),
        *_section(MAP_TITLE, _localisation(evaluation.localisation or {})),
        *_section("Regions", _regions(evaluation.detection)),
        *_section("The worst misses", _misses(evaluation.misses)),
        *_section(
            "How it was measured",
            [
                Text(evaluation.protocol),
                *(Text(note) for note in evaluation.notes if note == evaluation.points),
            ],
        ),
    ]
    names = ", ".join(dict.fromkeys(group.name for group in evaluation.sources))
    return Page(
        title=evaluation.title,
        subtitle=f"Model: {evaluation.model}",
        program=f"Osteo Desktop {program_version()}",
        data=names,
        blocks=tuple(blocks),
    )


def _shown(whole: Sequence[Group], sources: Sequence[Group]) -> list[Group]:
    """The whole and its sources; of a single source the whole alone, under the source's name."""
    if len(sources) == 1 and whole:
        return list(sources)
    return [*whole, *sources]


def _section(title: str, blocks: Iterable[Block]) -> list[Block]:
    found = list(blocks)
    return [Heading(title), *found] if found else []


# --- figures --------------------------------------------------------------------------------


def _figure_tables(groups: Sequence[Group]) -> list[Block]:
    return [
        _figure_table(groups[start : start + _SIDE_BY_SIDE])
        for start in range(0, len(groups), _SIDE_BY_SIDE)
    ]


def _figure_table(groups: Sequence[Group]) -> Table:
    cell = str if len(groups) <= _IN_LINE else _cell
    rows: list[tuple[str, ...]] = [
        ("Radiographs", *(f"{group.radiographs:,}" for group in groups)),
        ("of these fractured", *(f"{group.fractured:,}" for group in groups)),
        ("Blocks (patients)", *(f"{group.blocks:,}" for group in groups)),
    ]
    for title, figures in HEADLINE:
        known = [
            (name, words)
            for name, words in figures
            if title != MAP_TITLE or any(group.located for group in groups)
        ]
        rows += [(title,)] if known else []
        rows += [(words, *(cell(group.figures[name]) for group in groups)) for name, words in known]
    label = 0.34
    width = (1.0 - label) / max(2, len(groups))
    return Table(
        titles=("", *(_named(group) for group in groups)),
        widths=(label, *[width] * len(groups)),
        rows=tuple(rows),
    )


def _named(group: Group) -> str:
    seen = f" – {group.seen_in_training} seen in training" if group.seen_in_training else ""
    return f"{group.name}{seen}"


def _cell(figure: Figure) -> str:
    """The value, its interval on a second line."""
    if figure.value is None or figure.low is None:
        return str(figure)
    value, _, interval = str(figure).partition(" ")
    return f"{value}\n{interval}"


def _subgroups(groups: Sequence[Group]) -> list[Block]:
    blocks: list[Block] = []
    several = len({group.source for group in groups}) > 1
    for kind, members in groupby(groups, key=lambda group: group.kind):
        rows = tuple(
            (
                f"{group.name}\n{group.source}" if several else group.name,
                f"{group.radiographs:,}\n{group.fractured:,} fractured",
                *(_subgroup_cell(group, name) for name, _ in _subgroup_figures(kind)),
            )
            for group in members
        )
        titles = tuple(words for _, words in _subgroup_figures(kind))
        widths = (0.22, 0.12, *[0.66 / len(titles)] * len(titles))
        unit = "Studies" if kind == "study" else "Radiographs"
        blocks += _section(
            _KINDS.get(kind, kind.capitalize()), [Table(("", unit, *titles), widths, rows)]
        )
    return blocks


def _subgroup_cell(group: Group, name: str) -> str:
    if name == _SHARE:
        return f"{group.fractured / group.radiographs:.1%}"
    return _cell(group.figures[name])


def _subgroup_figures(kind: str) -> tuple[tuple[str, str], ...]:
    """Within one decision the operating points say nothing; of studies kappa is asked for."""
    if kind == "decision":
        return (("auc", "AUC among them"), (_SHARE, "Share fractured"))
    if kind == "study":
        kappas = (
            ("kappa", "Kappa"),
            ("kappa_high_specificity", "Kappa, high-spec. point"),
        )
        return (*_SUBGROUP_FIGURES[:5], *kappas)
    return _SUBGROUP_FIGURES


def _curves(evaluation: Evaluation, groups: Sequence[Group]) -> list[Block]:
    made = [
        evaluation_plots.roc(evaluation.curves, groups),
        evaluation_plots.precision_recall(evaluation.curves, groups),
        evaluation_plots.calibration(evaluation.curves, groups),
        *(evaluation_plots.confusions(group) for group in groups),
    ]
    found = tuple(picture for picture in made if picture is not None)
    return [Pictures(found, columns=2, tallest=78.0)] if found else []


# --- maps and misses ------------------------------------------------------------------------


def _localisation(found: Mapping[str, Sequence[Localisation]]) -> list[Block]:
    if not found:
        return []
    rows: list[tuple[str, ...]] = []
    of_all = len(found) == 2  # with one source the two are the same
    for name, lines in list(found.items())[: 1 if of_all else None]:
        if not of_all:
            rows.append(("all radiographs" if name == "all" else name,))
        rows += [_localisation_row(line) for line in lines]
    titles = ("", "This model's map", "Random map", "Centre map", "× random", "× centre")
    return [
        Text(
            "Fractured radiographs with boxes. A random map is independent noise, its value the "
            "one to expect; a centre map is a cone in the radiograph's middle. Both point in every "
            "radiograph, this model's map only where the score reaches the high-sensitivity point.",
            "small",
        ),
        Table(titles, (0.34, 0.2, 0.13, 0.13, 0.1, 0.1), tuple(rows)),
    ]


def _localisation_row(line: Localisation) -> tuple[str, ...]:
    def times(other: float) -> str:
        ratio = line.times(other)
        return "–" if ratio is None else f"{ratio:.1f}"

    return (
        line.words[0].upper() + line.words[1:],
        _cell(line.model),
        f"{line.random:.3f}",
        f"{line.centre:.3f}",
        times(line.random),
        times(line.centre),
    )


_REGION_FIGURES = (
    ("ap50_fractured", "AP50, fractured radiographs alone"),
    ("ap50", "AP50, all radiographs"),
    ("hit_recall", "Fractures that a mark points into"),
    ("recall50", "Fractures that a mark covers (IoU 0.5)"),
    ("false_marks", "False marks for a radiograph"),
    ("false_marks_intact", "the same, not fractured"),
    ("right_marks", "Marks that point into a fracture"),
)


def _regions(found: Mapping[str, Detection]) -> list[Block]:
    if not found:
        return []
    groups = [(name, one) for name, one in found.items() if name != "all" or len(found) > 2]
    rows: list[tuple[str, ...]] = [
        ("Radiographs", *(f"{one.radiographs:,}" for _, one in groups)),
        ("Fractures (boxes)", *(f"{one.boxes:,}" for _, one in groups)),
    ]
    for ending, title in (("", "Dotted and solid"), ("_high_specificity", "Solid alone")):
        rows.append((title,))
        rows += [
            (words, *(_cell(one.figures[f"{name}{ending}"]) for _, one in groups))
            for name, words in _REGION_FIGURES
            if f"{name}{ending}" in groups[0][1].figures
        ]
    label = 0.34
    width = (1.0 - label) / max(2, len(groups))
    return [
        Text(
            "Outlines of the places that stand out on the map. A mark points into a fracture where "
            "its peak or its middle lies in the box. Nothing is marked below the high-sensitivity "
            "point. AP50: COCO's, 101 points of recall, over every candidate, shown or not.",
            "small",
        ),
        Table(("", *(name for name, _ in groups)), (label, *[width] * len(groups)), tuple(rows)),
    ]


def _misses(misses: Sequence[Miss]) -> list[Block]:
    if not misses:
        return []
    shown = tuple(
        Picture(miss.png, _png_size(miss.png), _miss_words(miss))
        for miss in misses
        if miss.png is not None
    )
    unread = [Text(f"{_miss_words(miss)}", "small") for miss in misses if miss.png is None]
    mapped = any(miss.with_map for miss in misses)
    right = "Right: the map over it." if mapped else "Cross: the peak of the model's map."
    text = (
        f"The {len(misses)} fractured radiographs with the lowest scores. Blue: the boxes of those "
        f"who labelled them. {right}"
    )
    pictures = [Pictures(shown, columns=2, tallest=62.0)] if shown else []
    return [Text(text, "small"), *pictures, *unread]


def _miss_words(miss: Miss) -> str:
    decision = DECISION_WORDS[Decision(miss.decision)].lower()
    words = f"{miss.source}/{miss.file}: score {score_text(miss.score, None)}, {decision}"
    return f"{words} ({miss.note.rstrip('.')})" if miss.note else words


def _png_size(png: bytes) -> tuple[int, int]:
    """(rows, columns) from the header (PNG specification, 11.2.2)."""
    columns, rows = struct.unpack(">II", png[16:24])
    return rows, columns


# --- the leak audit -------------------------------------------------------------------------


def _leaks(found: Mapping[str, Any] | None) -> list[Block]:
    if not found:
        return []
    rows = tuple(_leak_rows("", found))
    return [Table(("", "Found"), (0.6, 0.4), rows)]


def _leak_rows(before: str, found: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    for name, value in found.items():
        words = f"{before}{str(name).replace('_', ' ')}"
        if isinstance(value, Mapping):
            yield from _leak_rows(f"{words}: ", value)
        elif isinstance(value, list | tuple):
            yield words, f"{len(value):,}"
        elif isinstance(value, float):
            yield words, f"{value:.3f}"
        else:
            yield words, str(value)
