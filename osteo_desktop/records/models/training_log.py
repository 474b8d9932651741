"""What a training run has said of itself: its log, one JSON object per event, as a value."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from osteo_desktop.notice import Notice
from osteo_desktop.records.stored_notices import notice_from


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

    def after(self, event: Mapping[str, Any]) -> TrainingLog:
        """The log with one more event; an event of an unknown kind changes nothing.

        Raises KeyError, TypeError or ValueError if the event lacks what its kind must have.
        """
        kind = event["event"]
        if kind == "started":
            recipe = str(event["recipe"])
            return replace(
                self.going_on() if recipe == self.recipe else TrainingLog(),
                recipe=recipe,
                device=str(event["device"]),
                epochs=int(event["epochs"]),
                radiographs=int(event["radiographs"]),
                fractured=int(event["fractured"]),
            )
        if kind == "epoch":
            epoch = _epoch_of(event)
            # A killed run may do its last epoch again, and a new run begins at 1.
            kept = tuple(e for e in self.history if e.number < epoch.number)
            return replace(self, epochs=int(event["epochs"]), history=(*kept, epoch))
        if kind == "finished":
            return replace(
                self,
                model=str(event["model"]),
                model_id=str(event["model_id"]),
                auc=_number(event.get("auc")),
            )
        if kind == "failed":
            said = event.get("notice", str(event["message"]))
            return replace(self, failure=notice_from(said))
        return self


def _epoch_of(event: Mapping[str, Any]) -> Epoch:
    by_source = event.get("auc_by_source") or {}
    return Epoch(
        number=int(event["epoch"]),
        loss=_number(event["loss"]),
        auc=_number(event["auc"]),
        auc_by_source={str(name): _number(auc) for name, auc in by_source.items()},
        learning_rate=_number(event.get("learning_rate")),
        seconds=_number(event.get("seconds")),
        seconds_left=_number(event.get("seconds_left")),
    )


def _number(value: Any) -> float | None:
    if value is None:
        return None
    number = float(value)
    return number if math.isfinite(number) else None
