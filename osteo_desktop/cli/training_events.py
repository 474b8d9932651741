"""What becomes of a training run's events: log, curves, trackers, and lines in the terminal."""

from __future__ import annotations

import json
import math
import shutil
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Literal

import click

from osteo_desktop.cli.curves_display import terminal_curves
from osteo_desktop.errors.files import WriteError
from osteo_desktop.records.models.training_log import TrainingLog


class Listener:
    """Give it each event. Files are opened with the first one, and closed with ``stack``."""

    def __init__(
        self,
        stack: ExitStack,
        *,
        log: Path | None,
        curves: Path | None,
        track: Literal["tensorboard", "mlflow"] | None,
        out: Path,
    ) -> None:
        self._file = stack.enter_context(log.open("a", encoding="utf-8")) if log else None
        self._curves = curves
        self._tracker = None
        if track:
            from osteo_desktop.workflow.training.trackers import tracker

            self._tracker = stack.enter_context(tracker(track, out.with_suffix(f".{track}")))
        self._told = TrainingLog()

    def hear(self, event: Mapping[str, Any]) -> None:
        """Whatever cannot be written down is told and passed over: the run matters more."""
        plain = _without_nan(event)
        self._told = self._told.after(plain)
        if event["event"] == "epoch":
            click.echo(_epoch_line(event))
        for write in (self._write_line, self._track, self._draw):
            try:
                write(plain)
            except (OSError, WriteError) as error:
                click.echo(f"not written down: {error}", err=True)
        if event["event"] == "finished":
            width = shutil.get_terminal_size().columns
            click.echo(terminal_curves(self._told, width, sys.stdout.encoding or "ascii"))

    def _write_line(self, event: Mapping[str, Any]) -> None:
        if self._file is not None:
            self._file.write(json.dumps(event) + "\n")
            self._file.flush()

    def _track(self, event: Mapping[str, Any]) -> None:
        if self._tracker is not None:
            self._tracker.follow(event)

    def _draw(self, event: Mapping[str, Any]) -> None:
        if self._curves is not None and event["event"] == "epoch":
            from osteo_desktop.workflow.training.curves import draw_curves

            draw_curves(self._told, self._curves)


def _epoch_line(event: Mapping[str, Any]) -> str:
    sources = ", ".join(
        f"{name} {'undefined' if math.isnan(auc) else f'{auc:.3f}'}"
        for name, auc in event["auc_by_source"].items()
    )
    return (
        f"Epoch {event['epoch']}/{event['epochs']} ({event['stage']}): loss {event['loss']:.3f}, "
        f"judging AUC: {sources}; {event['seconds']:.0f} s"
    )


def _without_nan(value: Any) -> Any:
    """JSON has no NaN: what is not defined is null."""
    if isinstance(value, Mapping):
        return {k: _without_nan(v) for k, v in value.items()}
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
