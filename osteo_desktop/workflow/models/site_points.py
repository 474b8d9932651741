"""A site's own operating points in force: kept in the user's data folder, and taken back.

The model stays as it is. What was found and signed before stays too: findings under a site's
points have a model id of their own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osteo_desktop import settings
from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument, json_from
from osteo_desktop.errors.models import SitePointsError
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.models.site_points import (
    PointsProposal,
    SitePoints,
    Targets,
    card_with,
    own_card,
    own_id,
)
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.points import in_force_text
from osteo_desktop.wording.say import marked
from osteo_desktop.wording.score import points_text
from osteo_desktop.workflow.models.library import show_model

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier


def own_in_force(why: SitePointsError) -> Notice:
    """What is told when the points of the site cannot be used."""
    return Notice.of(Code.OWN_POINTS_IN_FORCE, why=why.notice_of_file)


_OWN_IN_FORCE = marked("The model's own operating points are in force: {low} and {high}.")
_VERSION = 1
_DOCUMENTS = Documents(
    needed={Targets: frozenset({"sensitivity", "specificity"})}  # as they were sought, not today's
)


def points_file() -> Path:
    return settings.folders().data / "site_points.json"


def load_points(model_id: str, path: Path | None = None) -> SitePoints | None:
    """The site's points for the model of this own id; None where the model's own are in force.

    Raises SitePointsError for a file that cannot be understood, and where the points were set
    for an earlier model of this name: other scores, so they do not fit.
    """
    path = path or points_file()
    models = _read(path)
    if model_id not in models:
        earlier = [other for other in models if _name(other) == _name(model_id)]
        if earlier:
            raise SitePointsError(
                path,
                detail=ModelDetail.POINTS_OF_OTHERS.of(others=tuple(earlier), model_id=model_id),
            )
        return None
    try:
        site = _DOCUMENTS.value(models[model_id], SitePoints)
    except WrongDocument as error:
        raise SitePointsError(path, detail=error.notice) from error
    if site.model_id != model_id:
        raise SitePointsError(
            path, detail=ModelDetail.POINTS_OF_ANOTHER.of(other=site.model_id, model_id=model_id)
        )
    if not 0.0 <= site.points.t_low <= site.points.t_high <= 1.0:
        raise SitePointsError(path, detail=ModelDetail.POINTS_UNORDERED.notice)
    return site


def _name(model_id: str) -> str:
    """Of the model, without the fingerprint of what it is made of."""
    return model_id.rpartition("-")[0]


def chosen_card() -> ModelCard:
    """Of the model that reads, its own points in it. Raises NoSuchModel, ModelError."""
    return show_model(None)


def in_force(card: ModelCard, path: Path | None = None) -> ModelCard:
    """The card, with the model's own points, under the site's where there are any.

    Raises SitePointsError where they cannot be used.
    """
    site = load_points(card.model_id, path)
    return card if site is None else card_with(card, site)


def points_in_force(card: ModelCard, language: Language = ENGLISH) -> str:
    """In words, for a card with the model's own; why others are not, where there are some."""
    why = ""
    try:
        if said := in_force_text(in_force(card), language.say, language.isolate):
            return f"{said}."
    except SitePointsError as error:
        why = f"{language.told(error.notice_of_file)} "
    low, high = map(language.isolate, points_text(card.operating_points))
    return why + language.say(_OWN_IN_FORCE).format(low=low, high=high)


def use_points(proposal: PointsProposal, reader: str, path: Path | None = None) -> SitePoints:
    """From now on the proposed points are in force. Raises WriteError, SitePointsError."""
    site = SitePoints(
        model_id=proposal.model_id,
        points=proposal.proposed,
        reader=reader,
        at=datetime.now().astimezone().isoformat(timespec="seconds"),
        radiographs=proposal.radiographs,
        fractured=proposal.fractured,
        blind=proposal.blind,
        targets=proposal.targets,
    )
    path = path or points_file()
    _write(path, {**_read(path), site.model_id: _DOCUMENTS.document(site)})
    return site


def reset_points(model_id: str, path: Path | None = None) -> bool:
    """Back to the model's own; whether others were set. Raises WriteError, SitePointsError.

    Those of an earlier model of the same name go too. A file that cannot be understood is put
    aside.
    """
    path = path or points_file()
    try:
        held = _read(path)
    except SitePointsError as damage:
        try:
            path.replace(path.with_suffix(".damaged"))
        except OSError as error:
            raise SitePointsError(
                path, detail=ModelDetail.DELETE_IT.of(why=about_system(error))
            ) from damage
        return True
    name = _name(own_id(model_id))
    kept = {other: points for other, points in held.items() if _name(other) != name}
    if len(kept) == len(held):
        return False
    _write(path, kept)
    return True


def under_site_points(classifier: Classifier, path: Path | None = None) -> None:
    """Let it decide by the site's points where there are any, else by the model's own.

    Raises SitePointsError where they cannot be used; the model's own are in force then.
    """
    classifier.card = own_card(classifier.card)
    classifier.card = in_force(classifier.card, path)


# --- the file --------------------------------------------------------------------------------


def _read(path: Path) -> dict[str, Mapping[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise SitePointsError(path, detail=ModelDetail.FILE_UNREADABLE.notice) from error
    document: object = None
    with suppress(WrongDocument):
        document = json_from(text)
    known = document if isinstance(document, dict) else {}
    models, version = known.get("models"), known.get("version")
    if not isinstance(models, dict) or version != _VERSION:
        raise SitePointsError(path, detail=ModelDetail.NOT_OURS.notice)
    return models


def _write(path: Path, models: Mapping[str, Mapping[str, Any]]) -> None:
    make_private_folder(path.parent)
    with replacing(path) as partial:
        document = {"version": _VERSION, "models": models}
        partial.write_text(json.dumps(document, indent=2), encoding="utf-8")
