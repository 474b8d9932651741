"""The curves of an evaluation as PNG. Importing this module loads matplotlib."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any, Literal

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from osteo_desktop.records.models.evaluation import Confusion, Curves, Group
from osteo_desktop.report.page import Picture

Place = Literal["lower right", "upper right", "upper left"]

_DPI = 170
_SIDE = 4.1
_INK, _GREY, _RULE = "#1e2126", "#5c626c", "#ced2d8"
# Okabe & Ito's colours, told apart with every common form of colour blindness.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
_DASHES = ("-", "--", "-.", ":")
_POINTS = (
    ("high_sensitivity", "o", "high-sensitivity point"),
    ("high_specificity", "s", "high-specificity point"),
)


def roc(curves: Mapping[str, Curves], groups: Sequence[Group]) -> Picture | None:
    """One ROC curve a group, with both operating points; None where none has both classes."""
    drawn = [group for group in groups if _of(curves, group).roc]
    if not drawn:
        return None
    figure, axes = _square("1 − specificity", "Sensitivity")
    axes.plot([0, 1], [0, 1], color=_RULE, linewidth=1)
    for number, group in enumerate(drawn):
        style = _style(number)
        axes.plot(
            *zip(*_of(curves, group).roc, strict=True),
            label=f"{group.name}: {group.figures['auc'].value:.3f}",
            **style,
        )
        for point, marker, _ in _POINTS:
            if point in group.confusion:
                at = _roc_point(group.confusion[point])
                axes.plot(*at, marker=marker, markersize=5, color=style["color"], linestyle="")
    for _, marker, words in _POINTS:
        axes.plot([], [], marker=marker, color=_GREY, linestyle="", markersize=5, label=words)
    _legend(axes, "lower right", "AUC")
    return _picture(figure, "ROC curves")


def precision_recall(curves: Mapping[str, Curves], groups: Sequence[Group]) -> Picture | None:
    """One precision-recall curve a group; the short line at the right is its prevalence."""
    drawn = [group for group in groups if _of(curves, group).precision_recall]
    if not drawn:
        return None
    figure, axes = _square("Recall (sensitivity)", "Precision")
    for number, group in enumerate(drawn):
        style = _style(number)
        value = group.figures["average_precision"].value
        axes.plot(
            *zip(*_of(curves, group).precision_recall, strict=True),
            label=f"{group.name}: {value:.3f}",
            drawstyle="steps-pre",
            **style,
        )
        prevalence = group.fractured / group.radiographs
        axes.plot([0.94, 1.0], [prevalence] * 2, color=style["color"], linewidth=1)
    _legend(axes, "upper right", "Average precision")
    return _picture(
        figure, "Precision-recall curves; the short lines at the right: share fractured (chance)"
    )


def calibration(curves: Mapping[str, Curves], groups: Sequence[Group]) -> Picture | None:
    """Observed share of fractures against the mean score of each bin of equal mass."""
    drawn = [group for group in groups if _of(curves, group).calibration]
    if not drawn:
        return None
    figure, axes = _square("Mean score", "Share fractured")
    axes.plot([0, 1], [0, 1], color=_RULE, linewidth=1)
    for number, group in enumerate(drawn):
        bins = _of(curves, group).calibration
        error = group.figures["ece"].value
        axes.plot(
            [one.mean_score for one in bins],
            [one.observed for one in bins],
            marker=".",
            label=f"{group.name}: " + ("undefined" if error is None else f"{error:.3f}"),
            **_style(number),
        )
    _legend(axes, "upper left", "Calibration error")
    return _picture(
        figure, "Calibration: 15 bins of equal mass, on radiographs that did not fit it"
    )


def confusions(group: Group) -> Picture | None:
    """Both confusion matrices of a group, with the share of each row."""
    shown = [(name, words) for name, _, words in _POINTS if name in group.confusion]
    if not shown:
        return None
    figure = Figure(figsize=(_SIDE, _SIDE * 0.62), dpi=_DPI, layout="constrained")
    for axes, (name, words) in zip(
        figure.subplots(1, len(shown), squeeze=False)[0], shown, strict=True
    ):
        _matrix(axes, group.confusion[name], words.capitalize())
    return _picture(figure, f"Confusion matrices, {group.name}")


def _matrix(axes: Axes, counts: Confusion, title: str) -> None:
    rows = (
        (counts.true_positive, counts.false_negative),
        (counts.false_positive, counts.true_negative),
    )
    shares = [[count / max(1, sum(row)) for count in row] for row in rows]
    axes.imshow(shares, cmap="Blues", vmin=0.0, vmax=1.0)
    for y, row in enumerate(rows):
        for x, count in enumerate(row):
            colour = "white" if shares[y][x] > 0.55 else _INK
            words = f"{count:,}\n{shares[y][x]:.0%}" if sum(row) else "–"
            axes.text(x, y, words, ha="center", va="center", color=colour, fontsize=9)
    axes.set_xticks([0, 1], ["suspected", "not"], fontsize=7.5)
    axes.set_yticks([0, 1], ["fractured", "not"], fontsize=7.5, rotation=90, va="center")
    axes.set_title(title, fontsize=8, color=_INK)
    axes.tick_params(length=0)


def _roc_point(counts: Confusion) -> tuple[list[float], list[float]]:
    fractured = counts.true_positive + counts.false_negative
    others = counts.false_positive + counts.true_negative
    return [counts.false_positive / max(1, others)], [counts.true_positive / max(1, fractured)]


def _of(curves: Mapping[str, Curves], group: Group) -> Curves:
    """The whole's curves are kept under "all", each other group's under its name."""
    return curves.get("all" if group.kind == "all" else group.name, Curves())


def _square(across: str, up: str) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(_SIDE, _SIDE), dpi=_DPI, layout="constrained")
    axes = figure.add_subplot()
    axes.set_xlim(-0.01, 1.01)
    axes.set_ylim(-0.01, 1.01)
    axes.set_aspect("equal")
    axes.set_xlabel(across, fontsize=9, color=_INK)
    axes.set_ylabel(up, fontsize=9, color=_INK)
    axes.tick_params(labelsize=8, colors=_GREY)
    axes.grid(color="#eceef1", linewidth=0.8)
    for spine in axes.spines.values():
        spine.set_color(_RULE)
    return figure, axes


def _style(number: int) -> dict[str, Any]:
    return {
        "color": _COLOURS[number % len(_COLOURS)],
        "linestyle": _DASHES[number // len(_COLOURS) % len(_DASHES)],
        "linewidth": 1.5,
    }


def _legend(axes: Axes, place: Place, title: str) -> None:
    axes.legend(
        loc=place, title=title, fontsize=7, title_fontsize=7, framealpha=0.9, edgecolor=_RULE
    )


def _picture(figure: Figure, caption: str) -> Picture:
    canvas = FigureCanvasAgg(figure)
    buffer = BytesIO()
    canvas.print_png(buffer, metadata={"Software": None})
    columns, rows = canvas.get_width_height()
    return Picture(buffer.getvalue(), (int(rows), int(columns)), caption)
