"""Which engine computes a model fastest on this machine: measured once, and kept."""

from __future__ import annotations

import hashlib
import json
import logging
import platform
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path

from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import json_from
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.inference import engine as engines
from osteo_desktop.inference.engine import (
    TORCH,
    Engine,
    EngineKind,
    EngineUnfit,
    Wanted,
    processors,
)
from osteo_desktop.inference.graphs.graph_file import VERSION
from osteo_desktop.inference.graphs.phantom_answers import phantom_pictures
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.settings import folders

_log = logging.getLogger(__name__)

_ROUNDS = 4
_NEARLY = 0.9
_SHARED = 4
"""From so many processors on two may be threads of one core, so that half as many may do more."""
_MOST_SECONDS = 2.0
"""Of measuring, loading left out."""
_DOCUMENTS = Documents()


@dataclass(frozen=True)
class Choice:
    engine: str
    threads: int
    milliseconds: Mapping[str, float]
    """Of a radiograph, by what was tried: the engine's name, and threads."""


@dataclass(frozen=True)
class _Tried:
    kind: EngineKind
    threads: int
    engine: Engine

    @property
    def name(self) -> str:
        return f"{self.kind.name} × {self.threads}"


def fastest(weights: Path, card: ModelCard, wanted: Wanted) -> Engine:
    """The one that was chosen before, else what now proves fastest.

    Raises ModelError, DamagedModel; EngineUnfit where none but PyTorch can.
    """
    held = kept(card)
    if held is not None:
        with suppress(EngineUnfit, StopIteration):
            kind = next(one for one in candidates(card) if one.name == held.engine)
            return kind.load(weights, replace(wanted, threads=held.threads))
    rows, columns = card.document["preparation"]["shapes"][0]
    tried = list(_loaded(weights, card, wanted))
    taken = _measured(tried, int(rows), int(columns))
    best = _best(tried, taken)
    if _keep(card, Choice(best.kind.name, best.threads, taken)):
        return best.engine
    told = replace(wanted, threads=best.threads, note=Notice.of(Code.CHOICE_NOT_KEPT))
    return best.kind.load(weights, told)  # once more, which is little beside what measuring took


def candidates(card: ModelCard) -> tuple[EngineKind, ...]:
    """Engines that may be chosen for a model: those that compute as PyTorch does, and those of
    which the card says that scores, decisions and maps stay."""
    may = card.document.get("engines") or {}
    return tuple(
        kind
        for kind in engines.ENGINES
        if kind is not TORCH and kind.libraries and (kind.precision == "fp32" or _stays(may, kind))
    )


def _stays(may: object, kind: EngineKind) -> bool:
    said = may.get(kind.name) if isinstance(may, Mapping) else None
    return isinstance(said, Mapping) and said.get("within_bounds") is True


def _loaded(weights: Path, card: ModelCard, wanted: Wanted) -> Iterator[_Tried]:
    """Raises EngineUnfit where it is none."""
    counts = [processors()]
    if processors() >= _SHARED:
        counts.append(processors() // 2)
    why, some = None, False
    for kind in candidates(card):
        try:
            for count in counts:
                engine = kind.load(weights, replace(wanted, threads=count))
                some = True
                yield _Tried(kind, count, engine)
        except EngineUnfit as error:
            _log.info("%s is not used: %s", kind.name, error.why.code)
            why = why or Notice.of(Code.ENGINE_UNFIT, engine=kind.name, why=error.why)
    if not some:
        raise EngineUnfit(why or Notice.of(Code.NO_OTHER_ENGINE))


def _measured(tried: list[_Tried], rows: int, columns: int) -> dict[str, float]:
    """Milliseconds a radiograph, the best of several rounds, each in turn."""
    pictures = phantom_pictures(rows, columns) * processors()
    best = {one.name: float("inf") for one in tried}
    started = time.perf_counter()
    for number in range(_ROUNDS):
        for one in tried:
            before = time.perf_counter()
            one.engine.answer(pictures)
            taken = 1000.0 * (time.perf_counter() - before) / len(pictures)
            best[one.name] = min(best[one.name], round(taken, 3))
        if number and time.perf_counter() - started > _MOST_SECONDS:
            break
    return best


def _best(tried: Sequence[_Tried], taken: Mapping[str, float]) -> _Tried:
    """The first that is nearly the fastest: ONNX Runtime, where little is lost, for it takes half
    of OpenVINO's memory; and the same one again when the machine is a little busier."""
    least = min(taken.values())
    return next(one for one in tried if _NEARLY * taken[one.name] <= least)


def kept(card: ModelCard) -> Choice | None:
    """What was chosen for this model, this machine and these libraries; None before that."""
    try:
        document = json_from(_file(card).read_text(encoding="utf-8"))
        found = _DOCUMENTS.value(document, Choice)
    except (OSError, ValueError):  # none, or one that was damaged: chosen anew
        return None
    return found if 1 <= found.threads <= processors() else None


def forget(card: ModelCard) -> None:
    """It is measured again the next time."""
    with suppress(OSError):
        _file(card).unlink(missing_ok=True)


def _keep(card: ModelCard, chosen: Choice) -> bool:
    """Whether it could be; where it could not, it is chosen anew the next time."""
    path = _file(card)
    try:
        make_private_folder(path.parent)
        with replacing(path) as partial:
            partial.write_text(json.dumps(asdict(chosen), indent=2) + "\n", encoding="utf-8")
    except (OSError, OsteoError) as error:
        _log.info("The choice of an engine could not be kept: %s", type(error).__name__)
        return False
    return True


def _file(card: ModelCard) -> Path:
    """By all that the choice depends on."""
    named = [card.weights_sha256, VERSION, platform.processor(), platform.machine(), _model_name()]
    named += [str(processors()), *(kind.name for kind in candidates(card))]
    for library in sorted({name for kind in candidates(card) for name in kind.libraries}):
        try:
            named.append(metadata.version(library))
        except metadata.PackageNotFoundError:
            named.append("")
    digest = hashlib.sha256("\n".join(named).encode()).hexdigest()
    return folders().cache / "engines" / f"{digest[:24]}.json"


def _model_name() -> str:
    """Of the processor, and what it can, as Linux tells it; "" elsewhere."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return "\n".join(sorted({one for one in lines if one.startswith(("model name", "flags"))}))
