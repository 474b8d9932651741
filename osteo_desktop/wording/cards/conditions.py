"""What a model's card says of pictures unlike those it learned: damaged, photographed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.card_figures import figure_text, mapping, metrics, number, percent_text
from osteo_desktop.wording.cards.values import mappings, said
from osteo_desktop.wording.dicom import NOT_STATED


def bad_picture_lines(card: ModelCard) -> list[str]:
    """What each defect costs, told or not, and every damage that was tried, worst first."""
    lines = []
    for one in mappings(mapping(card.document.get("quality")).get("defects")):
        told = "told" if one.get("told") else "not told, for no loss is certain"
        held = "" if one.get("clears", True) else ", never cleared"
        found = mapping(one.get("false_notices"))
        false = ", ".join(
            f"{source} {figure_text(found, source, percent=True)}" for source in found
        )
        lines.append(
            f"{said(one.get('defect')).capitalize()} ({told}{held}): sensitivity "
            f"{figure_text(one, 'sensitivity', percent=True)}, in others "
            f"{figure_text(one, 'usual_sensitivity', percent=True)}; specificity "
            f"{figure_text(one, 'specificity', percent=True)}, in others "
            f"{figure_text(one, 'usual_specificity', percent=True)}; said of radiographs as they "
            f"are: {false or NOT_STATED}"
        )
    rows = sorted(mappings(metrics(card).get("robustness")), key=_sensitivity)
    lines += [_damage_line(row) for row in rows]
    return lines or [NOT_STATED]


def _sensitivity(row: Mapping[str, Any]) -> float:
    known = number(row.get("sensitivity"))
    return 2.0 if known is None else known


def _damage_line(row: Mapping[str, Any]) -> str:
    named = ", ".join(part for part in (str(row.get("kind")), str(row.get("strength", ""))) if part)
    return (
        f"{row.get('source')}, {named}: sensitivity {figure_text(row, 'sensitivity', percent=True)}"
        f", specificity {figure_text(row, 'specificity', percent=True)}, AUC "
        f"{figure_text(row, 'auc')}; refused {row.get('refused')} of {row.get('radiographs')}"
    )


def photograph_lines(card: ModelCard) -> list[str]:
    """By source, what is found in photographs as the program reads them, and what is refused.

    Of each source the card has the radiographs as they are first, and the rectified ones last.
    """
    rows = list(mappings(mapping(metrics(card).get("photographs")).get("rows")))
    first = {row.get("source"): row for row in reversed(rows)}
    last = {row.get("source"): row for row in rows}
    return [_photographed(row, first[source]) for source, row in last.items()]


def _photographed(row: Mapping[str, Any], plain: Mapping[str, Any]) -> str:
    everyone, refused = number(row.get("radiographs")) or 1.0, number(row.get("refused")) or 0.0
    loss = mapping(mapping(row.get("differences")).get("auc"))
    return (
        f"{row.get('source')}: finds "
        f"{percent_text(number(row.get('sensitivity')) or 0.0)} of the fractures instead of "
        f"{percent_text(number(plain.get('sensitivity')) or 0.0)}, AUC "
        f"{number(loss.get('value')) or 0.0:+.2f}, refuses {percent_text(refused / everyone)}"
    )
