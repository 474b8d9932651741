"""What a training run tells while it goes on: each event a value. What is not defined is None."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from osteo_desktop.notice import Notice


@dataclass(frozen=True)
class Started:
    recipe: str
    epochs: int
    """That the run will take."""
    radiographs: int
    fractured: int
    device: str


@dataclass(frozen=True, kw_only=True)
class EpochDone:
    """One whole epoch; ``epoch``: from 1. What has a default, earlier versions did not tell."""

    auc: float | None
    auc_by_source: Mapping[str, float | None]
    judging_loss: float | None = None
    judging_accuracy: float | None = None
    epoch: int
    epochs: int
    stage: str = ""
    loss: float | None
    learning_rate: float | None = None
    seconds: float | None = None
    seconds_left: float | None = None


@dataclass(frozen=True)
class Finished:
    model: str
    """The finished model's file."""
    model_id: str
    auc: float | None = None


@dataclass(frozen=True)
class Failed:
    message: str
    """In English, with the file's name."""
    notice: Notice | None = None
    """None from an earlier version."""


TrainingEvent = Started | EpochDone | Finished | Failed
EVENTS: Mapping[str, type[TrainingEvent]] = {
    "started": Started,
    "epoch": EpochDone,
    "finished": Finished,
    "failed": Failed,
}
"""By the name under which each is written."""
