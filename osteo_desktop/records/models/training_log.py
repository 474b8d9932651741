"""What a training run has said of itself: its log, as a value."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.records.models.training_events import (
    EpochDone,
    Finished,
    Started,
    TrainingEvent,
)


@dataclass(frozen=True)
class Epoch:
    """Figures of one whole epoch; None where one is not defined or not a number."""

    number: int
    """From 1."""
    loss: float | None
    auc: float | None
    auc_by_source: Mapping[str, float | None] = field(default_factory=dict)
    learning_rate: float | None = None
    seconds: float | None = None
    seconds_left: float | None = None


@dataclass(frozen=True)
class TrainingLog:
    """Everything is empty until its event has come."""

    recipe: str = ""
    device: str = ""
    epochs: int = 0
    """That the run will take."""
    radiographs: int = 0
    fractured: int = 0
    history: tuple[Epoch, ...] = ()
    """In order; an epoch that was trained again after a kill stands once."""
    model: str = ""
    """The finished model's file."""
    model_id: str = ""
    auc: float | None = None
    """Of the finished model."""
    failure: Notice | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        """In the order in which they first appear."""
        return tuple(dict.fromkeys(name for e in self.history for name in e.auc_by_source))

    @property
    def best(self) -> Epoch | None:
        """The epoch with the highest AUC, the first of equals; None while there is none."""
        judged = [epoch for epoch in self.history if epoch.auc is not None]
        return max(judged, key=lambda epoch: epoch.auc or 0.0, default=None)

    def going_on(self) -> TrainingLog:
        """The log as a run that is started again takes it up: empty after a finished one."""
        return TrainingLog() if self.model else replace(self, failure=None)

    def after(self, event: TrainingEvent) -> TrainingLog:
        """The log with one more event."""
        if isinstance(event, Started):
            return replace(
                self.going_on() if event.recipe == self.recipe else TrainingLog(),
                recipe=event.recipe,
                device=event.device,
                epochs=event.epochs,
                radiographs=event.radiographs,
                fractured=event.fractured,
            )
        if isinstance(event, EpochDone):
            epoch = _epoch_of(event)
            # A killed run may do its last epoch again, and a new run begins at 1.
            kept = tuple(e for e in self.history if e.number < epoch.number)
            return replace(self, epochs=event.epochs, history=(*kept, epoch))
        if isinstance(event, Finished):
            auc = _defined(event.auc)
            return replace(self, model=event.model, model_id=event.model_id, auc=auc)
        return replace(self, failure=event.notice or as_it_stands(event.message))


def _epoch_of(event: EpochDone) -> Epoch:
    return Epoch(
        number=event.epoch,
        loss=_defined(event.loss),
        auc=_defined(event.auc),
        auc_by_source={name: _defined(auc) for name, auc in event.auc_by_source.items()},
        learning_rate=_defined(event.learning_rate),
        seconds=_defined(event.seconds),
        seconds_left=_defined(event.seconds_left),
    )


def _defined(number: float | None) -> float | None:
    return number if number is not None and math.isfinite(number) else None
