"""Make backbones to begin training with, from teachers and pictures without labels."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.documents.records import Documents
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.models import UnfitTeacher
from osteo_desktop.imaging.any_picture import ENDINGS, grey_picture
from osteo_desktop.inference import device as devices
from osteo_desktop.inference.card import card_path, preparation_of
from osteo_desktop.inference.engine import processors
from osteo_desktop.inference.networks.build import DEVIATION, MEAN, build
from osteo_desktop.inference.networks.published import load_answering
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.prepare import Preparation, prepare_picture
from osteo_desktop.inference.weights import load_model
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import JUDGING_FOLD, with_folds
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.models.leaks import Leaks
from osteo_desktop.training.distil import (
    CANVAS,
    Pupil,
    Settings,
    Teacher,
    distil,
    mean_losses,
    pupil,
    squares,
)
from osteo_desktop.training.heap import keep_freed_memory
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.training.evaluation_files import labelled, make_folder, write_json
from osteo_desktop.workflow.training.rights import Stated, stated_rights

_WORKERS = min(16, processors())
_AS_READ = Preparation("anatomy", "letterbox", ((2 * CANVAS, 2 * CANVAS),), "anatomy")
"""What a radiograph becomes before it is cut into squares: its limb alone, its grey levels set."""

Stages = Callable[[Notice], Progress]
OnEpoch = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class DistilRequest:
    out: Path
    """The folder for the backbones, a file and a card each, and for the saved run."""
    backbones: tuple[str, ...]
    teachers: tuple[str, ...]
    """Backbones with ImageNet weights by name, or model files."""
    rights: Path
    """JSON: by name of a folder "source" and "rights" of what lies in it."""
    pictures: tuple[Path, ...] = ()
    """Folders of pictures of anything; taken as they are."""
    radiographs: tuple[Path, ...] = ()
    """Folders of radiographs; prepared as they are when a model reads them."""
    data: tuple[Path, ...] = ()
    """Labelled radiographs, of which folds 1-4 are taken, without their labels."""
    leaks: Leaks | None = None
    settings: Settings = Settings()  # noqa: RUF009 - frozen
    device: str = "auto"


def settings(**how: Any) -> Settings:
    """As the command line gives them."""
    return Settings(**how)


class _Folder(NamedTuple):
    """What one folder gave."""

    name: str
    files: int
    squares: list[np.ndarray]
    failed: list[str]
    """File and reason."""
    digest: str


def distil_backbones(request: DistilRequest, stages: Stages, on_epoch: OnEpoch) -> dict[str, Path]:
    """Read the pictures, distil, write each backbone with its card; gives the files by backbone.

    A picture that cannot be decoded is counted and named, and never stops the run. Stopped or
    killed, the same request goes on after the last whole epoch. Raises DataError, ModelError,
    TrainingFailed, WriteError, Cancelled.
    """
    keep_freed_memory()
    folders = (*request.pictures, *request.radiographs, *request.data)
    rights = stated_rights(request.rights, folders, TrainingDetail.A_BACKBONE.notice)
    teachers = [_teacher(name) for name in request.teachers]
    pupils = _pupils(request, [teacher for teacher, _ in teachers])
    make_folder(request.out)
    read = list(_folders(request, stages))
    pictures = [square for folder in read for square in folder.squares]
    if not pictures:
        raise DataError(detail=TrainingDetail.NO_PICTURE_READ.notice)
    said = _Said(
        teachers=tuple(words for _, words in teachers),
        pictures=tuple(_told(folder, rights) for folder in read),
        settings=request.settings,
    )
    device = devices.choose(request.device).name
    state = request.out / "distillation.training"
    found = distil(
        np.stack(pictures),
        [teacher for teacher, _ in teachers],
        pupils,
        request.settings,
        device=device,
        state=state,
        identity=_digest([sorted(pupils), _DOCUMENTS.document(said)]),
        progress=stages(Notice.of(Code.DISTILLING)),
        on_epoch=on_epoch,
    )
    written = {
        name: _write(name, data, request.out, said, mean_losses(found.history, name))
        for name, data in found.weights.items()
    }
    state.unlink(missing_ok=True)
    return written


def _teacher(name: str) -> tuple[Teacher, dict[str, str]]:
    """With what the card says of it. Raises UnfitTeacher, UnfitWeights, ModelError."""
    path = Path(name)
    if path.suffix == ".safetensors":
        model = load_model(path)
        own = preparation_of(model.card)
        if (own.field, own.contrast) != (_AS_READ.field, _AS_READ.contrast):
            raise UnfitTeacher(
                card_path(path),
                detail=TrainingDetail.FIELD_OTHERWISE.of(
                    field=own.field,
                    contrast=own.contrast,
                    our_field=_AS_READ.field,
                    our_contrast=_AS_READ.contrast,
                ),
            )
        return Teacher(model.network.backbone, None), {"model_id": model.card.model_id}
    network = build(NetworkSpec.from_document({"backbone": name}))
    answers = load_answering(network)
    return Teacher(network.backbone, answers), {"backbone": name, "weights": "imagenet"}


def _pupils(request: DistilRequest, teachers: Sequence[Teacher]) -> dict[str, Pupil]:
    return {name: pupil(name, teachers, request.settings.seed) for name in request.backbones}


def _folders(request: DistilRequest, stages: Stages) -> Iterator[_Folder]:
    for folder in request.pictures:
        yield _read(folder.resolve().name, _files(folder), squares, stages)
    for folder in request.radiographs:
        yield _read(folder.resolve().name, _files(folder), _limb, stages)
    for folder in request.data:
        items = with_folds(labelled([folder], leaks=request.leaks))
        yield _read(folder.resolve().name, _training_files(items), _limb, stages)


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.suffix.lower() in ENDINGS and p.is_file())


def _training_files(items: Sequence[LabelledRadiograph]) -> list[Path]:
    return [item.path for item in items if item.fold != JUDGING_FOLD and item.part in ("", "train")]


def _limb(picture: np.ndarray) -> list[np.ndarray]:
    """The squares of a radiograph as a model is shown it, without the black that fills up."""
    shown = prepare_picture(picture, _AS_READ).picture
    down, across = np.flatnonzero(shown.any(axis=1)), np.flatnonzero(shown.any(axis=0))
    if not down.size:
        return squares(shown)
    return squares(shown[down[0] : down[-1] + 1, across[0] : across[-1] + 1])


def _read(
    name: str,
    files: Sequence[Path],
    cut: Callable[[np.ndarray], list[np.ndarray]],
    stages: Stages,
) -> _Folder:
    progress = stages(Notice.of(Code.READING_PICTURES, name=name))
    progress.set_total(len(files))
    found: list[np.ndarray] = []
    failed: list[str] = []
    digest = hashlib.sha256()
    with ThreadPoolExecutor(_WORKERS) as pool:
        for path, read in zip(files, pool.map(_picture, files), strict=True):
            progress.check_cancelled()
            progress.step()
            if isinstance(read, str):
                failed.append(f"{path.name}: {read}")
                progress.say(Notice.of(Code.LEFT_OUT, why=path.name))
                continue
            own = cut(read)
            found += own
            for square in own:
                digest.update(square.tobytes())
    return _Folder(name, len(files), found, failed, digest.hexdigest())


def _picture(path: Path) -> np.ndarray | str:
    """Or the reason why there is none."""
    try:
        return grey_picture(path)
    except OsteoError as error:
        detail = error.fields.get("detail", error)
        return notice_text(detail) if isinstance(detail, Notice) else str(detail)


_NAMED = 20
"""So many undecodable files are named in the card; all are counted."""


@dataclass(frozen=True)
class _Pictures:
    """What a card says of a folder of pictures."""

    folder: str
    pictures: int
    squares: int
    undecodable: int
    undecodable_files: tuple[str, ...]
    source: str
    rights: str
    sha256: str


@dataclass(frozen=True)
class _Said:
    """Of what the backbones were made, and how; another one is another distillation."""

    teachers: tuple[Mapping[str, str], ...]
    pictures: tuple[_Pictures, ...]
    settings: Settings


@dataclass(frozen=True)
class _Card:
    """What lies beside a backbone's weights."""

    name: str
    what: str
    created: str
    disclaimer: str
    backbone: str
    layout: str
    teachers: tuple[Mapping[str, str], ...]
    pictures: tuple[_Pictures, ...]
    settings: Settings
    history: tuple[Mapping[str, float], ...]
    losses: str
    weights_sha256: str


_DOCUMENTS = Documents()


def _told(folder: _Folder, rights: Stated) -> _Pictures:
    return _Pictures(
        folder=folder.name,
        pictures=folder.files - len(folder.failed),
        squares=len(folder.squares),
        undecodable=len(folder.failed),
        undecodable_files=tuple(folder.failed[:_NAMED]),
        source=rights[folder.name]["source"],
        rights=rights[folder.name]["rights"],
        sha256=folder.digest,
    )


def _write(
    name: str, data: bytes, out: Path, said: _Said, history: Sequence[Mapping[str, float]]
) -> Path:
    """The card is written last."""
    path = out / f"{name}-distilled.safetensors"
    with replacing(path) as partial:
        partial.write_bytes(data)
    card = _Card(
        name=path.stem,
        what="a backbone to begin training with; it reads nothing by itself",
        created=date.today().isoformat(),
        disclaimer=DISCLAIMER,
        backbone=name,
        layout="torchvision's tensor names on one channel, without the classification layer; "
        f"input (grey - {MEAN}) / {DEVIATION}, grey 0-1",
        teachers=said.teachers,
        pictures=said.pictures,
        settings=said.settings,
        history=tuple(history),
        losses="mean square error of the standardised features at stride 16 and 32 through a "
        "1x1 convolution, Kullback-Leibler divergence of the teacher's answers",
        weights_sha256=hashlib.sha256(data).hexdigest(),
    )
    write_json(card_path(path), _DOCUMENTS.document(card))
    return path


def _digest(said: Any) -> str:
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
