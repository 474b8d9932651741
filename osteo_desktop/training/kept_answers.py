"""Teachers' answers computed once, on the whole limb as it is read, and kept on disk.

A pupil on a processor then does not pay for its teachers at every step. What they said of the limb
is cut by the same affine transform as the example: the places' logits, and of these the soft
maximum. So a teacher says the same of an example however it is turned, enlarged or its grey levels
are varied. Of what lies beyond the limb it has read it says no.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import safetensors
import safetensors.torch
import torch
from torch import Tensor
from torch.nn.functional import affine_grid, grid_sample

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.system import about_system
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.details.words import both
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import json_from
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.errors.models import UnfitTeacher
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.networks.heads import LocatedHead
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.training.distributed import Team
from osteo_desktop.training.framing import Examples, Framer
from osteo_desktop.training.prepared import PreparedSet
from osteo_desktop.training.recipe import Framing, Recipe
from osteo_desktop.training.teachers import Taught, Teachers, fit_to_teach

MOST_BYTES = 2 << 30
"""Of one teacher's answers."""
_BATCH = 16
_NO = -8.0
"""The logit of a place that the teacher has not read."""
_META = "osteo"
_Shapes = tuple[tuple[int, int], ...]


@dataclass(frozen=True, eq=False)
class _Answers:
    """Of one teacher on n radiographs, each in the upper left corner of a grid for all shapes.

    ``places``: (n, 1, rows, columns) fp16 logits above ``_NO``, 0 where there is none.
    ``onto``: (n, 2, 3) from the prepared picture to that grid, each -1..1. ``stride``: of its
    places, in pixels.
    """

    places: Tensor
    onto: Tensor
    stride: float


@dataclass(frozen=True)
class _Index:
    """What a file of kept answers says of itself."""

    whose: Mapping[str, str]
    """Digests of what the answers depend on."""
    stride: float


_DOCUMENTS = Documents()


def load_teachers(
    paths: Sequence[Path],
    recipe: Recipe,
    judging: PreparedSet,
    device: str,
    folder: Path,
    team: Team = Team(),  # noqa: B008 - frozen
) -> Teachers | None:
    """The models of ``paths``, to teach as ``recipe`` wants it; None without any.

    ``folder``: for their answers, where they are kept. Raises as :func:`fit_to_teach`.
    """
    if not paths:
        return None
    networks, places = fit_to_teach(paths, recipe, judging), bool(recipe.teacher.places)
    if recipe.teacher.kept:
        return KeptTeachers(networks, device, places, folder, team)
    return Teachers(networks, device, places)


class KeptTeachers(Teachers):
    """As :class:`Teachers`; every example's answers are cut from those on the whole limb."""

    def __init__(
        self,
        networks: Sequence[Network],
        device: str,
        places: bool,
        folder: Path,
        team: Team = Team(),  # noqa: B008 - frozen
    ) -> None:
        """``folder``: where the answers lie; it may be deleted when no training needs them.

        Raises UnfitTeacher for one that judges no places.
        """
        super().__init__(networks, device, places)
        self._device, self._folder, self._team = device, folder, team
        if not all(isinstance(network.head, LocatedHead) for network in networks):
            raise UnfitTeacher(detail=TrainingDetail.JUDGES_NO_PLACES.notice)
        self._kept: list[_Answers] = []

    def begin(
        self, fit: PreparedSet, framing: Framing, shapes: _Shapes, progress: Progress
    ) -> None:
        """Have every teacher's answers at hand; those that lie on the disk are not made again.

        Raises UnfitTeacher where they would be too large, WriteError, Cancelled.
        """
        kind = "whole" if framing.kind == "whole" else "limbs"
        plain = Framing(kind=kind, canvas=framing.canvas)
        framer = Framer(fit, plain, shapes, self._device)
        pictures = hashlib.sha256()
        for one in fit.prepared:
            pictures.update(one.picture.tobytes())
        self._kept = []
        for number, network in enumerate(self._networks, start=1):
            path = self._folder / f"teacher-{number}-{plain.kept_at}.safetensors"
            whose = {
                "the teacher": _digest_of(network),
                "the preparation": repr((kind, plain.kept_at, shapes)),
                "the radiographs": pictures.hexdigest(),
            }
            found = _read(path, whose, progress) if path.is_file() else None
            if found is None:
                if self._team.leads:
                    _write(path, whose, _answers(network, framer, len(fit.items), progress))
                self._team.wait()
                found = _read(path, whose, progress)
            if found is None:
                raise UnfitTeacher(path, detail=TrainingDetail.ANSWERS_LOST.notice)
            places, onto = found.places.to(self._device), found.onto.to(self._device)
            self._kept.append(_Answers(places, onto, found.stride))

    def of(self, examples: Examples, index: Tensor) -> Taught:
        """What was kept of the radiographs of ``index``, cut as ``examples`` were."""
        n, _, rows, columns = examples.pictures.shape
        answers, places = [], []
        for network, kept in zip(self._networks, self._kept, strict=True):
            there = index.to(kept.places.device)
            matrix = _after(kept.onto[there], examples.matrix.to(kept.onto.device))
            size = [n, 1, math.ceil(rows / kept.stride), math.ceil(columns / kept.stride)]
            grid = affine_grid(matrix, size, align_corners=False)
            whole = kept.places[there].float()
            cut = grid_sample(whole, grid, align_corners=False).squeeze(1) + _NO
            head = network.head
            assert isinstance(head, LocatedHead)
            places.append(cut)
            answers.append(head.pooled(cut))
        return self._mean(answers, places)


@torch.no_grad()
def _answers(network: Network, framer: Framer, count: int, progress: Progress) -> _Answers:
    head = network.head
    assert isinstance(head, LocatedHead)
    found: list[tuple[Tensor, Tensor, Tensor]] = []
    stride = 0.0
    for done, (index, examples) in enumerate(framer.unvaried(_BATCH)):
        progress.check_cancelled()
        progress.say(Notice.of(Code.TEACHER_READS, done=min(count, done * _BATCH), count=count))
        x = examples.pictures.contiguous(memory_format=torch.channels_last)
        places = head.places(network.features(x)).cpu()
        stride = x.shape[2] / places.shape[1]
        found.append((index, places, examples.matrix.cpu()))
        rows, columns = (max(p.shape[side] for _, p, _ in found) for side in (1, 2))
        if (size := 2 * count * rows * columns) > MOST_BYTES:
            raise UnfitTeacher(
                detail=TrainingDetail.ANSWERS_TOO_LARGE.of(gigabytes=f"{size / (1 << 30):.1f}")
            )
    together = torch.zeros(count, 1, rows, columns, dtype=torch.float16)
    onto = torch.zeros(count, 2, 3)
    for index, places, matrix in found:
        down, across = places.shape[1:]
        together[index, 0, :down, :across] = (places - _NO).clamp(min=0.0).half()
        corner = torch.tensor([[across / columns, 0.0], [0.0, down / rows]])
        start = torch.tensor([across / columns - 1.0, down / rows - 1.0])
        inverse = torch.linalg.inv(matrix[:, :, :2])
        back = torch.cat([inverse, -inverse @ matrix[:, :, 2:]], dim=2)
        moved = corner @ back
        moved[:, :, 2] += start
        onto[index] = moved
    return _Answers(together, onto, stride)


def _after(second: Tensor, first: Tensor) -> Tensor:
    """(n, 2, 3): ``first``, then ``second``."""
    both = second[:, :, :2] @ first
    both[:, :, 2] += second[:, :, 2]
    return both


def _digest_of(network: Network) -> str:
    said = hashlib.sha256(json.dumps(network.spec.document(), sort_keys=True).encode())
    for name, value in sorted(network.state_dict().items()):
        said.update(name.encode())
        said.update(value.detach().cpu().contiguous().numpy().tobytes())
    return said.hexdigest()


def _write(path: Path, whose: dict[str, str], answers: _Answers) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadDestination(path.parent, detail=about_system(error)) from error
    tensors = {"places": answers.places, "onto": answers.onto}
    meta = {_META: json.dumps(_DOCUMENTS.document(_Index(whose, answers.stride)))}
    with replacing(path) as partial:
        partial.write_bytes(safetensors.torch.save(tensors, meta))


def _read(path: Path, whose: dict[str, str], progress: Progress) -> _Answers | None:
    """None, and told, where the file is of something else or damaged: it is made anew then."""
    try:
        with safetensors.safe_open(path, "pt") as file:
            index = _DOCUMENTS.value(json_from(file.metadata()[_META]), _Index)
            places, onto = file.get_tensor("places"), file.get_tensor("onto")
        other = [name for name, own in whose.items() if index.whose.get(name) != own]
    except (safetensors.SafetensorError, OSError, KeyError, TypeError, ValueError):
        progress.say(Notice.of(Code.ANSWERS_DAMAGED, file=path.name))
        return None
    if other:
        progress.say(Notice.of(Code.ANSWERS_OF_OTHERS, what=both(other), file=path.name))
        return None
    return _Answers(places, onto, index.stride)
