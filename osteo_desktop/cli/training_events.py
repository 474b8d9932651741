"""What becomes of a training run's events: log, curves, trackers, and lines in the terminal."""

from __future__ import annotations

import math
import shutil
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Literal

import click

from osteo_desktop.cli.curves_display import terminal_curves
from osteo_desktop.cli.language.speech import said, warn
from osteo_desktop.details.system import about
from osteo_desktop.errors.files import WriteError
from osteo_desktop.records.models.training_events import EpochDone, Finished, TrainingEvent
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

    def hear(self, event: TrainingEvent) -> None:
        """Whatever cannot be written down is told and passed over: the run matters more."""
        self._told = self._told.after(event)
        if isinstance(event, EpochDone):
            click.echo(_epoch_line(event))
        for write in (self._write_line, self._track, self._draw):
            try:
                write(event)
            except (OSError, WriteError) as error:
                why = error.notice_of_file if isinstance(error, WriteError) else about(error)
                warn("not written down: {why}", why=why)
        if isinstance(event, Finished):
            width = shutil.get_terminal_size().columns
            click.echo(terminal_curves(self._told, width, sys.stdout.encoding or "ascii"))

    def _write_line(self, event: TrainingEvent) -> None:
        if self._file is not None:
            from osteo_desktop.workflow.training.files.event_lines import line_of

            self._file.write(line_of(event) + "\n")
            self._file.flush()

    def _track(self, event: TrainingEvent) -> None:
        if self._tracker is not None:
            self._tracker.follow(event)

    def _draw(self, event: TrainingEvent) -> None:
        if self._curves is not None and isinstance(event, EpochDone):
            from osteo_desktop.workflow.training.curves import draw_curves

            draw_curves(self._told, self._curves)


def _epoch_line(event: EpochDone) -> str:
    sources = ", ".join(f"{name} {_auc_text(auc)}" for name, auc in event.auc_by_source.items())
    loss = math.nan if event.loss is None else event.loss
    return said(
        "Epoch {epoch}/{epochs} ({stage}): loss {loss}, judging AUC: {sources}; {seconds} s",
        epoch=event.epoch,
        epochs=event.epochs,
        stage=event.stage,
        loss=f"{loss:.3f}",
        sources=sources,
        seconds=f"{event.seconds or 0.0:.0f}",
    )


def _auc_text(auc: float | None) -> str:
    return said("undefined") if auc is None or math.isnan(auc) else f"{auc:.3f}"
