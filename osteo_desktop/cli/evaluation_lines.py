"""What ``evaluate`` prints of its figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from osteo_desktop.cli.language.speech import said, tell, warn

if TYPE_CHECKING:
    from osteo_desktop.records.models.evaluation import Figure, Group
    from osteo_desktop.workflow.training.evaluation_files import Written
    from osteo_desktop.workflow.training.photographs import Corners, PhotographedGroup
    from osteo_desktop.workflow.training.robustness import DamagedGroup

_COMPARED = ("auc", "sensitivity", "specificity", "ece", "pointing_game")


def difference_line(name: str, found: DamagedGroup | PhotographedGroup) -> str:
    """A line of figures, and how the AUC differs from that of the radiographs as they are."""
    figures = found.group.figures
    auc = figures["auc"]
    change = found.difference["auc"] if found.difference else None
    return said(
        "{name}: AUC {auc}; sensitivity {sensitivity}, specificity {specificity}; "
        "{refused} of {radiographs} refused",
        name=name,
        auc=auc if change is None else said("{auc}, change {change}", auc=auc, change=change),
        sensitivity=figures["sensitivity"],
        specificity=figures["specificity"],
        refused=found.refused,
        radiographs=found.group.radiographs,
    )


def show_corners(corners: Mapping[str, Corners]) -> None:
    """How well the films were found in photographs, by source."""
    for source, one in corners.items():
        tell(
            "{source}: {recognised} of {photographs} known as photographs; the film's corners sure "
            "in {sure}, within 1% of the side in {near}",
            source=source,
            recognised=one.recognised,
            photographs=one.photographs,
            sure=one.sure,
            near=one.near,
        )
        if one.largest_error is not None:
            tell("  the worst: {error} of the side", error=f"{one.largest_error:.1%}")


def show_differences(differences: Mapping[str, Mapping[str, Figure]]) -> None:
    """Between two models, by source."""
    for source, found in differences.items():
        for name in _COMPARED:
            words = name.replace("_", " ").replace("auc", "AUC").replace("ece", "ECE")
            tell(
                "{source}: difference in {what} {figure}",
                source=source,
                what=words,
                figure=found[name],
            )


def show_epoch(figures: dict[str, Any]) -> None:
    auc = figures["auc"]
    warn(
        "{round}, epoch {epoch}: loss {loss}, AUC of the judging radiographs {auc}",
        round=figures["round"],
        epoch=figures["epoch"],
        loss=f"{figures['loss']:.3f}",
        auc=said("undefined") if auc is None or auc != auc else f"{auc:.3f}",
    )


def show_evaluation(result: Written) -> None:
    evaluation = result.evaluation
    for note in evaluation.notes:
        click.echo(note)
    whole = [] if evaluation.headline is None else [evaluation.headline]
    show_groups([*(whole if len(evaluation.sources) > 1 else []), *evaluation.sources])
    show_groups(evaluation.external)
    for spot in evaluation.weak_spots:
        click.echo(spot)
    for line in (evaluation.localisation or {}).get("all", ()):
        tell(
            "{measure}: {model}; random map {random}, centre map {centre}",
            measure=line.words,
            model=line.model,
            random=f"{line.random:.3f}",
            centre=f"{line.centre:.3f}",
        )
    files = (result.metrics_file, result.scores_file, result.pdf, result.html)
    click.echo("\n".join(str(path) for path in files))


def show_groups(groups: Sequence[Group]) -> None:
    for group in groups:
        figures = group.figures
        tell(
            "{name}: {auc}; high-sensitivity point: sensitivity {sensitivity}, specificity "
            "{specificity}; {fractured} of {radiographs} fractured",
            name=group.name,
            auc=group.auc_words,
            sensitivity=figures["sensitivity"],
            specificity=figures["specificity"],
            fractured=group.fractured,
            radiographs=group.radiographs,
        )
