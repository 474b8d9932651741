"""What can compute a model on this computer, by name."""

from __future__ import annotations

from osteo_desktop.inference import engine
from osteo_desktop.inference.engine import EngineKind


def engines() -> tuple[EngineKind, ...]:
    """The first one is taken where none is asked for."""
    return engine.ENGINES
