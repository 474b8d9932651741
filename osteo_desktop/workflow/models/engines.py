"""What can compute a model on this computer, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from osteo_desktop.inference import engine
from osteo_desktop.inference.engine import EngineKind

if TYPE_CHECKING:
    from osteo_desktop.records.finding import ModelCard


def milliseconds(card: ModelCard) -> Mapping[str, float] | None:
    """Of a radiograph, by engine and threads, as measured when the fastest was chosen on this
    machine; None where another way chose."""
    from osteo_desktop.inference.engines import choice

    kept = choice.kept(card)
    return None if kept is None else kept.milliseconds


def measure_again(card: ModelCard) -> None:
    """When the model is loaded next."""
    from osteo_desktop.inference.engines import choice

    choice.forget(card)


def engines() -> tuple[EngineKind, ...]:
    """Where none is asked for, the fastest is taken."""
    return engine.ENGINES
