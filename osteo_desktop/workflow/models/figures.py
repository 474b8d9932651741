"""A model's card completed: the figures of its recipe's rounds, and what a person has to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import MissingKey, WrongDocument
from osteo_desktop.errors.data import DataError
from osteo_desktop.records.finding import OperatingPoints
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.training.evaluation_files import read_json
from osteo_desktop.workflow.training.files.card_text import read_card_text

if TYPE_CHECKING:
    from osteo_desktop.records.finding import ModelCard

_ENDS = ("", "_low", "_high")
_MEAN = ", mean of "
"""In metrics.json, between an external source and the number of rounds whose figures are meant."""

_WHAT = DataDetail.TABLE_OF_FIGURES.notice
_DOCUMENTS = Documents()
_Figures = Mapping[str, Any]
"""Of one group, as they go into the card."""
T = TypeVar("T")


@dataclass(frozen=True)
class _Recipe:
    """What a recipe's figures are of."""

    recipe: str | None = None
    changes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Rounds:
    """metrics.json of ``evaluate --recipe``."""

    by_source: Mapping[str, _Figures]
    protocol: str | None = None
    external: Mapping[str, _Figures] = field(default_factory=dict)
    subgroups: tuple[_Figures, ...] = ()
    calibration_curve: Mapping[str, tuple[_Figures, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Crossings:
    crossings: Mapping[str, _Figures]


@dataclass(frozen=True)
class _Model:
    """What a model's figures are of."""

    weights_sha256: str | None = None
    operating_points: OperatingPoints | None = None


@dataclass(frozen=True)
class _Photographs:
    note: str
    rows: tuple[_Figures, ...]
    corners: Mapping[str, _Figures]


@dataclass(frozen=True)
class _Damage:
    """Of a row of the robustness table: what a card keeps otherwise."""

    differences: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class _Robustness:
    rows: tuple[_Figures, ...]
    quality: _Figures


@dataclass(frozen=True)
class _Group:
    """What a subgroup is by."""

    by: str = ""


@dataclass(frozen=True)
class _Evaluation:
    """metrics.json of ``evaluate --model``."""

    failures: Mapping[str, Any]
    subgroups: tuple[_Figures, ...] = ()


@dataclass(frozen=True)
class _Time:
    time: _Figures


def complete_card(
    model: Path,
    *,
    rounds: Path | None = None,
    crossings: Path | None = None,
    photographs: Path | None = None,
    variants_tried: int | None = None,
    about: Path | None = None,
    robustness: Path | None = None,
    evaluation: Path | None = None,
    time: Path | None = None,
) -> ModelCard:
    """Put into the card of ``model``, a name of the library or a file, what it did not know.

    ``rounds``: metrics.json of ``evaluate --recipe``. ``crossings``: crossings.json of
    ``evaluate --recipe --crossings``. ``photographs``: photographs.json of ``evaluate
    --photographs`` for this very model. ``variants_tried``: how many others were trained before.
    ``about``: JSON of what people say of the model, as ``train`` takes it; it replaces what they
    said before. ``robustness``: robustness.json of ``evaluate --robustness`` with this very model;
    what it says of bad pictures gives the model another id, for some of them are not cleared any
    more. ``evaluation``: metrics.json of ``evaluate --model``, for what could not be read or was
    refused, and for sex and age. ``time``: what ``models time --out`` wrote. Weights and thresholds
    stay. Raises ModelError, DataError, WriteError.
    """
    from osteo_desktop.inference.card import read_card, write_card
    from osteo_desktop.workflow.training.places import named_in_data

    weights = model_file(model)
    card = read_card(weights)
    document = dict(card.document)
    metrics = dict(document.get("metrics") or {})
    recipe = str(document.get("recipe", ""))
    if rounds is not None:
        found = _measured(rounds, recipe, _Rounds)
        metrics["five_rounds"] = _of_rounds(found, variants_tried)
        metrics["subgroups"] = list(found.subgroups)
    if crossings is not None:
        metrics["crossings"] = dict(_measured(crossings, recipe, _Crossings).crossings)
    if photographs is not None:
        films = _of_this_model(photographs, card, _Photographs)
        metrics["photographs"] = _DOCUMENTS.document(films)
    if robustness is not None:
        damaged = _of_this_model(robustness, card, _Robustness)
        document["quality"] = _whole_quality(robustness, damaged.quality)
        metrics["robustness"] = [_damage(robustness, row) for row in damaged.rows]
    if evaluation is not None:
        evaluated = _of_this_model(evaluation, card, _Evaluation)
        metrics["failures"] = evaluated.failures
        metrics["patients"] = [
            group
            for group in evaluated.subgroups
            if _value(evaluation, group, _Group).by in ("sex", "age")
        ]
    if time is not None:
        metrics["time"] = _of_this_model(time, card, _Time).time
    document["metrics"] = metrics
    if about is not None:
        said = read_card_text(about, whole=False)
        scope = {**(document.get("scope") or {}), **(said.pop("scope", None) or {})}
        places = (document.get("training") or {}).get("places") or {}
        data = named_in_data(said.pop("data", None) or document.get("data") or (), places)
        document |= {**said, "data": data, "scope": scope}
    return write_card(weights, document)


def _of_rounds(found: _Rounds, variants_tried: int | None) -> dict[str, Any]:
    external = {
        name.split(_MEAN)[0]: figures for name, figures in found.external.items() if _MEAN in name
    }
    return {
        "note": "Figures of the recipe: each radiograph was scored by a training that never saw "
        "its fold; sources that never trained stand with the mean over the rounds.",
        "protocol": found.protocol,
        "variants_tried": variants_tried,
        "by_source": {**found.by_source, **external},
        "calibration_curve": list(found.calibration_curve.get("all", ())),
    }


_OF_A_DAMAGE = (
    *("source", "kind", "strength", "radiographs", "fractured", "refused"),
    *(f"{name}{end}" for name in ("auc", "sensitivity", "specificity") for end in _ENDS),
)


def _damage(path: Path, row: _Figures) -> dict[str, Any]:
    """A row of the robustness table, as far as a card keeps it."""
    kept = {key: row[key] for key in _OF_A_DAMAGE if key in row}
    change = (_value(path, row, _Damage).differences or {}).get("auc")
    return kept if change is None else {**kept, "auc_change": change}


def _whole_quality(path: Path, quality: _Figures) -> _Figures:
    """Raises DataError where a card with it could not be read again."""
    from osteo_desktop.inference.card import rules_of

    try:
        rules_of({"quality": quality})
    except WrongDocument as error:
        raise DataError(
            path, detail=TrainingDetail.THE_UNREADABLE.of(what=_WHAT, why=about(error))
        ) from error
    return quality


def _of_this_model(path: Path, card: ModelCard, kind: type[T]) -> T:
    """Raises DataError for figures of other weights or other thresholds."""
    document = read_json(path, _WHAT)
    found, of = _value(path, document, kind), _value(path, document, _Model)
    if (of.weights_sha256, of.operating_points) != (card.weights_sha256, card.operating_points):
        raise DataError(path, detail=ModelDetail.FIGURES_OF_OTHERS.notice)
    return found


def _measured(path: Path, recipe: str, kind: type[T]) -> T:
    """Figures of ``recipe`` as it ships. Raises DataError for those of another."""
    document = read_json(path, _WHAT)
    found, of = _value(path, document, kind), _value(path, document, _Recipe)
    if of.recipe != recipe:
        raise DataError(
            path,
            detail=ModelDetail.FIGURES_OF_ANOTHER.of(other=repr(of.recipe), recipe=repr(recipe)),
        )
    if of.changes:
        raise DataError(path, detail=ModelDetail.RECIPE_CHANGED.of(changes=of.changes))
    return found


def _value(path: Path, document: Mapping[str, Any], kind: type[T]) -> T:
    """Raises DataError; keys of which ``kind`` knows nothing are passed over."""
    try:
        return _DOCUMENTS.value(document, kind)
    except MissingKey as error:
        raise DataError(
            path, detail=ModelDetail.NOT_WHAT_WAS_ASKED.of(key=repr(error.key))
        ) from error
    except WrongDocument as error:
        raise DataError(
            path, detail=TrainingDetail.THE_UNREADABLE.of(what=_WHAT, why=about(error))
        ) from error
