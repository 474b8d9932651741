"""Fit a model's scope gate anew: what it refuses to score. Its network stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.imaging.any_picture import ENDINGS
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import JUDGING_FOLD, with_folds
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.training.evaluation_files import labelled, read_leaks
from osteo_desktop.workflow.training.rights import stated_rights

if TYPE_CHECKING:
    from osteo_desktop.records.finding import ModelCard
    from osteo_desktop.training.scope.learning import PictureFolder

_MOST_OF_A_FOLDER = 300
_MOST_LABELLED = 1200
_ENDINGS = ENDINGS | {".dcm"}


@dataclass(frozen=True)
class ScopePictures:
    """What a gate learns from beside labelled radiographs, and the rights in it."""

    bones: tuple[Path, ...] = ()
    """Folders of bone radiographs without labels: to be taken."""
    foreign: tuple[Path, ...] = ()
    """Folders of pictures of anything else: to be refused. Each is left out once and judged."""
    rights: Path | None = None
    """JSON: by name of a folder "source" and "rights" of what lies in it."""
    most: int = _MOST_OF_A_FOLDER
    """Pictures of each folder, drawn by chance; 0: all."""
    photographs: int = 0
    """So many of each source, labelled ones too, are shown as photographs of films as well."""

    def told(self) -> list[dict[str, str]]:
        """For the card. Raises DataError where the rights of a folder are not stated."""
        folders = (*self.bones, *self.foreign)
        if not folders:
            return []
        if self.rights is None:
            raise DataError(detail=TrainingDetail.RIGHTS_MISSING.notice)
        stated = stated_rights(self.rights, folders, TrainingDetail.A_GATE.notice)
        return [
            {
                "folder": name,
                "taken as": "bones" if folder in self.bones else "foreign",
                "source": stated[name]["source"],
                "rights": stated[name]["rights"],
            }
            for folder in folders
            for name in (folder.resolve().name,)
        ]


def picture_folders(folders: Iterable[Path], most: int) -> list[PictureFolder]:
    from osteo_desktop.training.scope.learning import PictureFolder

    return [PictureFolder(folder.resolve().name, tuple(_drawn(folder, most))) for folder in folders]


def _drawn(folder: Path, most: int) -> list[Path]:
    files = sorted(p for p in folder.rglob("*") if p.suffix.lower() in _ENDINGS and p.is_file())
    order = np.random.default_rng(0).permutation(len(files))
    return [files[n] for n in sorted(order[: most or None])]


def refit_scope(
    model: Path,
    data: Sequence[Path],
    pictures: ScopePictures,
    stages: Callable[[Notice], Progress],
    *,
    out: Path | None = None,
    leaks: Path | None = None,
    shelf: Path | None = None,
    most_labelled: int = _MOST_LABELLED,
    device: str = "cpu",
) -> ModelCard:
    """Fit the gate on folds 1-4 of ``data`` and on ``pictures``, and write weights and card again.

    ``most_labelled``: of each labelled source every n-th, so that no more remain; 0: all.
    ``shelf``: a folder where descriptions of pictures are kept, for fitting again.

    Scores, maps, operating points and what bears int8 stay; the id is another one, for other
    radiographs are scored.
    Raises ModelError, DataError, WriteError, Cancelled.
    """
    from osteo_desktop.inference import device as devices
    from osteo_desktop.inference.card import preparation_of, write_card
    from osteo_desktop.inference.engines.few_bits import same_network
    from osteo_desktop.inference.graphs.make import write_graph
    from osteo_desktop.inference.weights import exchange_gate, load_model
    from osteo_desktop.training.scope.learning import learn_scope

    weights = model_file(model)
    told = pictures.told()
    loaded = load_model(weights)
    items = labelled(data, leaks=read_leaks(leaks))
    chosen = [item for item in with_folds(_thinned(items, most_labelled)) if _is_for_fitting(item)]
    fit = learn_scope(
        loaded.network.to(devices.choose(device).name),
        preparation_of(loaded.card),
        chosen,
        stages(Notice.of(Code.LEARNING_SCOPE)),
        bones=picture_folders(pictures.bones, pictures.most),
        foreign=picture_folders(pictures.foreign, pictures.most),
        photographs=pictures.photographs,
        shelf=shelf,
    )
    if fit is None:
        raise DataError(detail=ModelDetail.TOO_FEW_FOR_SCOPE.notice)
    scope = {**(loaded.card.document.get("scope") or {}), "gate": gate_document(fit.figures, told)}
    written = weights if out is None else out
    card = exchange_gate(weights, fit.gate, {**loaded.card.document, "scope": scope}, written)
    card = write_card(written, same_network(loaded.card, card))
    write_graph(written)
    return card


def gate_document(figures: dict[str, Any], told: list[dict[str, str]]) -> dict[str, Any]:
    return figures | ({"pictures": told} if told else {})


def _is_for_fitting(item: LabelledRadiograph) -> bool:
    return item.fold != JUDGING_FOLD and item.part in ("", "train")


def _thinned(items: Sequence[LabelledRadiograph], most: int) -> list[LabelledRadiograph]:
    """Every n-th of each source, before anything else, so that blocks stay spread."""
    kept: list[LabelledRadiograph] = []
    for source in dict.fromkeys(item.source for item in items):
        own = [item for item in items if item.source == source]
        kept += own[:: -(-len(own) // most) if most else 1]
    return kept
