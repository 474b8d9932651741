"""The library of models: those that ship, those the user added, and the one that was chosen.

A model is a pair of files, NAME.safetensors and NAME.json, its card. NAME.onnx beside them, its
graph, spares making one.
"""

from __future__ import annotations

import difflib
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop import settings
from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.details.base import Detail
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.details.words import WordDetail
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.errors.models import (
    CannotAddModel,
    CannotRemoveModel,
    DamagedModel,
    ModelError,
    NoSuchModel,
)
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.workflow.models.checks import ModelCheck, examine_model, sha256_of

if TYPE_CHECKING:
    from osteo_desktop.records.finding import ModelCard

DEFAULT = "default"
"""Name of the model that ships and that reads until another one is chosen."""

SUFFIX = ".safetensors"

_NAME = re.compile(r"\w[\w.+-]*")


@dataclass(frozen=True)
class ModelEntry:
    name: str
    """Of its files, without suffix; no two models of the library share one."""
    model_id: str
    """"" where its card cannot be read."""
    path: Path
    """The weights; the card lies beside them."""
    installed: bool
    """It came with the program and cannot be removed."""
    chosen: bool
    error: Notice | None = None
    """Why it cannot be used, as far as its card says."""


def list_models(chosen: str | None = None) -> tuple[ModelEntry, ...]:
    """Those that ship, then the user's own, by name. Only cards are read, no weights.

    ``chosen`` None: as the settings say.
    """
    name = chosen_name() if chosen is None else chosen or DEFAULT
    entries: list[ModelEntry] = []
    for folder, installed in _folders():
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            if path.name.startswith("."):  # being written
                continue
            taken = any(entry.name.casefold() == path.stem.casefold() for entry in entries)
            entries.append(_entry(path, installed=installed, chosen=name, taken=taken))
    return tuple(entries)


def _folders() -> tuple[tuple[Path, bool], ...]:
    return (settings.installed_folder("models"), True), (settings.own_models_folder(), False)


def _entry(path: Path, *, installed: bool, chosen: str, taken: bool) -> ModelEntry:
    from osteo_desktop.inference.card import read_card

    model_id, error = "", None
    try:
        model_id = read_card(path).model_id
    except ModelError as problem:
        error = problem.notice_of_file
    if taken:
        error = Notice.of(Code.INSTALLED_HAS_IT, path=path)
    is_chosen = path.stem == chosen and not taken
    return ModelEntry(path.stem, model_id, path, installed, is_chosen, error)


def chosen_name() -> str:
    """As the settings say; the default where they cannot be read, which the program tells."""
    return settings.settings_or_defaults()[0].model or DEFAULT


def model_file(model: Path | None) -> Path:
    """The weights meant by a name or id of the library, or by a file; None: the chosen model.

    What has a folder or the suffix .safetensors in it is a file. Raises NoSuchModel, ModelError.
    """
    if model is None:
        return _named(chosen_name(), WordDetail.CHOSEN_BY_SETTINGS)
    if len(model.parts) != 1 or model.suffix == SUFFIX:
        return model
    try:
        return _named(str(model))
    except NoSuchModel:
        if model.is_file():
            return model
        raise


def _named(name: str, remark: Detail | None = None) -> Path:
    entries = list_models(chosen=DEFAULT)
    return _find(name, entries, remark).path


def _find(name: str, entries: Iterable[ModelEntry], remark: Detail | None = None) -> ModelEntry:
    """The first one with that name or id. Raises NoSuchModel with the near miss."""
    entries = tuple(entries)
    for entry in entries:
        if name in (entry.name, entry.model_id):
            return entry
    known = [word for entry in entries for word in (entry.model_id, entry.name) if word]
    by_lower = {word.casefold(): word for word in known}
    near = difflib.get_close_matches(name.casefold(), list(by_lower), n=1)
    suggestion = WordDetail.AND_SUGGESTION.of(near=by_lower[near[0]]) if near else None
    if remark is not None:
        suggestion = remark.of(suggestion=suggestion)
    raise NoSuchModel(name=name, suggestion=suggestion)


def show_model(model: Path | None) -> ModelCard:
    """The card, for whatever :func:`model_file` takes. Raises NoSuchModel, ModelError."""
    from osteo_desktop.inference.card import read_card

    return read_card(model_file(model))


def verify_model(model: Path | None) -> tuple[ModelCheck, ...]:
    """Hash, layout, preparation and a score, one check each; after a failure no more follow.

    Raises NoSuchModel, ModelError where there is nothing to verify.
    """
    return tuple(examine_model(model_file(model)))


def choose_model(name: str) -> ModelCard:
    """From now on this model reads; its name or id. Raises NoSuchModel, ModelError, WriteError."""
    entry = _find(name, list_models())
    _raise_what_fails(entry.path)
    chosen, _ = settings.settings_or_defaults()
    settings.save_settings(replace(chosen, model=entry.name))
    return show_model(entry.path)


def add_model(file: Path) -> ModelEntry:
    """Copy weights and card into the user's own folder under the file's name.

    The pair appears whole or not at all, and only when it is verified; its graph is made
    anew. A card that an earlier version wrote without a seal is sealed by this; one that was
    altered is refused.

    Raises CannotAddModel (no card, bad or taken name), DamagedModel, ModelError, WriteError.
    """
    from osteo_desktop.inference.card import SEAL, card_path, read_card, write_card
    from osteo_desktop.inference.graphs.graph_file import graph_path
    from osteo_desktop.inference.graphs.make import write_graph

    _check_can_be_added(file, card_path(file))
    card = read_card(file, sealed=False)
    is_sealed = SEAL in card.document
    _raise_what_fails(file, sealed=is_sealed)
    destination = _own_folder() / file.name
    write_card(destination, card.document)
    try:
        # Last, for it alone makes the model seen.
        with replacing(destination, shared=True) as partial:
            shutil.copyfile(file, partial)
            if sha256_of(partial) != card.weights_sha256:
                raise DamagedModel(file, detail=ModelDetail.CHANGED_WHILE_COPIED.notice)
        write_graph(destination)  # never the one that was brought
    except BaseException:
        destination.unlink(missing_ok=True)
        card_path(destination).unlink(missing_ok=True)
        graph_path(destination).unlink(missing_ok=True)
        raise
    return _entry(destination, installed=False, chosen="", taken=False)


def _check_can_be_added(file: Path, card: Path) -> None:
    pair = WordDetail.AND.of(first=f"{file.stem}{SUFFIX}", second=card.name)
    if file.suffix != SUFFIX or not _NAME.fullmatch(file.stem):
        step = ModelDetail.CHOOSE_WEIGHTS.of(suffix=SUFFIX)
        raise CannotAddModel(file, detail=ModelDetail.NAME_UNFIT.of(suffix=SUFFIX), step=step)
    for part in (file, card):
        if not part.is_file():
            step = ModelDetail.COPY_BOTH.of(pair=pair)
            raise CannotAddModel(
                file, detail=ModelDetail.FILE_MISSING.of(name=part.name), step=step
            )
    for entry in list_models(chosen=DEFAULT):
        if entry.name.casefold() == file.stem.casefold():
            taken = ModelDetail.INSTALLED_HAS_NAME if entry.installed else ModelDetail.OWN_HAS_NAME
            detail = taken.of(name=entry.name)
            raise CannotAddModel(file, detail=detail, step=ModelDetail.RENAME_BOTH.of(pair=pair))


def remove_model(name: str) -> None:
    """Delete a model that the user added. Raises NoSuchModel, CannotRemoveModel."""
    from osteo_desktop.inference.card import card_path
    from osteo_desktop.inference.graphs.graph_file import graph_path

    entries = list_models()
    # The user's own first, for one copied there by hand may bear an installed model's name.
    entry = _find(name, sorted(entries, key=lambda entry: entry.installed))
    choose_another = ModelDetail.CHOOSE_ANOTHER.notice
    if entry.installed:
        raise CannotRemoveModel(
            entry.path,
            detail=ModelDetail.CAME_WITH_PROGRAM.notice,
            step=ModelDetail.LET_IT_BE.of(choose_another=choose_another),
        )
    if entry.chosen:
        raise CannotRemoveModel(
            entry.path,
            detail=ModelDetail.READS_NOW.notice,
            step=ModelDetail.FIRST_DO.of(choose_another=choose_another),
        )
    try:
        entry.path.unlink(missing_ok=True)  # first, for a card alone is no model
        card_path(entry.path).unlink(missing_ok=True)
        graph_path(entry.path).unlink(missing_ok=True)
    except OSError as error:
        detail = about_system(error)
        step = ModelDetail.CLOSE_WHAT_USES_IT.notice
        raise CannotRemoveModel(entry.path, detail=detail, step=step) from error


def seal_model(model: Path) -> ModelCard:
    """The card as it stands is meant, whoever wrote it; for a name of the library or a file.

    Raises NoSuchModel, ModelError where the model does not work with it, WriteError.
    """
    from osteo_desktop.inference.card import read_card, write_card

    weights = model_file(model)
    _raise_what_fails(weights, sealed=False)
    return write_card(weights, read_card(weights, sealed=False).document)


def _raise_what_fails(weights: Path, *, sealed: bool = True) -> None:
    for check in examine_model(weights, sealed=sealed):
        if check.error is not None:
            raise check.error


def _own_folder() -> Path:
    folder = settings.own_models_folder()
    try:
        make_private_folder(folder)
    except OSError as error:
        raise BadDestination(folder, detail=about_system(error)) from error
    return folder
