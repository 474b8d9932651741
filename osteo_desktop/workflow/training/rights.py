"""What a person states of the pictures in a folder: where they come from, and what may be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.details.words import both
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.notice import Notice
from osteo_desktop.workflow.training.evaluation_files import read_json

Stated = Mapping[str, Mapping[str, str]]
"""By a folder's name: "source" and "rights"."""


def stated_rights(path: Path, folders: Iterable[Path], made: Notice) -> Stated:
    """Of each of ``folders``, from the JSON at ``path`` (as resources/model-cards/pictures.json).

    ``made``: what is made of the pictures, for the message. Raises NoSuchFile for a folder that is
    not there, DataError unless the source and the rights of every one are stated.
    """
    stated = read_json(path, DataDetail.RIGHTS_OF_PICTURES.notice)
    found = {}
    for folder in folders:
        if not folder.is_dir():
            raise NoSuchFile(folder)
        name = folder.resolve().name
        own = stated.get(name)
        own = own if isinstance(own, dict) else {}
        missing = [key for key in ("source", "rights") if not str(own.get(key, "")).strip()]
        if missing:
            raise DataError(
                path,
                detail=TrainingDetail.RIGHTS_UNSTATED.of(what=both(missing), name=name, made=made),
            )
        found[name] = {"source": str(own["source"]), "rights": str(own["rights"])}
    return found
