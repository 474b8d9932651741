"""Labelled data that only shows where fractures lie, as where every radiograph is fractured.

As a source of its own class its look would mean fracture. So its boxes supervise the places, of
its crops about half show a box; and it is never drawn for its label, never
judged, and has no part in calibration, operating points or the scope gate.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.labelled.known_copies import without_copies_of
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.models.leaks import Leaks
from osteo_desktop.training.recipe import Recipe
from osteo_desktop.workflow.training.evaluation_files import labelled
from osteo_desktop.workflow.training.rights import Stated, stated_rights


@dataclass(frozen=True)
class Places:
    """Boxed radiographs, and what is stated of their folders; nothing for a training without."""

    items: tuple[LabelledRadiograph, ...] = ()
    stated: Stated = field(default_factory=dict)

    def document(self) -> dict[str, dict[str, Any]]:
        """By source, for the card."""
        found = {}
        for source in sorted({item.source for item in self.items}):
            own = [item for item in self.items if item.source == source]
            boxes = sum(len(item.boxes) for item in own)
            found[source] = {"radiographs": len(own), "boxes": boxes, **self.stated[source]}
        return found


def read_places(
    folders: Sequence[Path],
    rights: Path | None,
    others: Sequence[LabelledRadiograph],
    tested: Sequence[Path],
    leaks: Leaks | None,
    progress: Callable[[Notice], Progress],
) -> Places:
    """The radiographs of ``folders`` that have boxes.

    Left out: folders that are among ``tested``, whose figures would else be of what was seen; and
    by ``leaks`` every copy of a radiograph of ``others``, all that trains, judges and is tested.
    Raises DataError, NoSuchFile.
    """
    if not folders:
        return Places()
    if rights is None:
        raise DataError(detail=TrainingDetail.PLACES_WITHOUT_RIGHTS.notice)
    stated = stated_rights(rights, folders, TrainingDetail.A_MODEL.notice)
    names = {folder.resolve().name for folder in tested}
    used = [folder for folder in folders if folder.resolve().name not in names]
    told = progress(Notice.of(Code.READING_PLACES))
    for folder in (folder for folder in folders if folder not in used):
        told.say(Notice.of(Code.PLACES_TESTED, name=folder.resolve().name))
    found = labelled(used) if used else []
    sources = {item.source for item in found}
    if clash := sources & {item.source for item in others}:
        raise DataError(detail=TrainingDetail.DATA_AND_PLACES.of(names=", ".join(sorted(clash))))
    kept = without_copies_of(found, others, leaks)
    boxed = tuple(replace(item, places_only=True) for item in kept if item.boxes)
    if len(boxed) < len(found):
        told.say(Notice.of(Code.COPIES_OR_UNBOXED, count=len(found) - len(boxed)))
    return Places(boxed, stated)


def draws_places(recipe: Recipe) -> bool:
    """Whether any of its stages draws radiographs that only show places."""
    return any(stage.sampling.places for stage in recipe.stages)


def check_drawn(recipe: Recipe, places: Places) -> None:
    """Raises DataError for places that no stage would draw: they would be given in vain."""
    if places.items and not draws_places(recipe):
        raise DataError(detail=TrainingDetail.PLACES_IN_VAIN.of(recipe=recipe.name))


def named_in_data(
    said: Sequence[Mapping[str, Any]], places: Mapping[str, Mapping[str, Any]]
) -> list[Mapping[str, Any]]:
    """The card's "data", with an entry for each source of ``places`` that people have not named."""
    known = {str(entry.get("name", "")).lower() for entry in said}
    return [
        *said,
        *(
            {
                "name": name,
                "source": own["source"],
                "licence": own["rights"],
                "population": f"{own['boxes']} boxes of {own['radiographs']} radiographs, all "
                "fractured: for places only, never for their label",
            }
            for name, own in places.items()
            if name.lower() not in known
        ),
    ]
