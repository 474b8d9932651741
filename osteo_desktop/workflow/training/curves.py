"""A training run's log -> its curves as a picture; reading the log, also while it is written."""

from __future__ import annotations

from pathlib import Path

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.system import about_system
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.documents.text import WrongDocument
from osteo_desktop.errors.data import DataError
from osteo_desktop.records.models.training_log import TrainingLog
from osteo_desktop.workflow.training.files.event_lines import event_from

_INCHES, _DPI = (9.0, 7.0), 110
_COLOURS = ("#d1541f", "#2f6fb2", "#2e8b62", "#8a5fb0", "#b08a1e")
"""Of the sources; the mean is black."""


class LogReader:
    """Reads what a training run appends to its log, each line once it is whole."""

    def __init__(self, path: Path, log: TrainingLog | None = None, offset: int = 0) -> None:
        """``log`` is what stands before ``offset`` bytes of the file."""
        self._path = path
        self._offset = offset
        self.log = TrainingLog() if log is None else log

    @property
    def offset(self) -> int:
        """Bytes that were read."""
        return self._offset

    def read(self) -> TrainingLog:
        """The log with what is new; as it is while there is no file.

        A line that is no event (a power cut ends a line anywhere), or one of a later version, is
        passed over: hours of training are not lost to it. Raises DataError where the file cannot
        be read.
        """
        try:
            with self._path.open("rb") as file:
                if file.seek(0, 2) < self._offset:  # a new run wrote it anew
                    self._offset, self.log = 0, TrainingLog()
                file.seek(self._offset)
                new = file.read()
        except FileNotFoundError:
            return self.log
        except OSError as error:
            raise DataError(self._path, detail=about_system(error)) from error
        whole, newline, _rest = new.rpartition(b"\n")
        self._offset += len(whole) + len(newline)
        for line in whole.splitlines():
            self.log = _after(self.log, line)
        return self.log


def _after(log: TrainingLog, line: bytes) -> TrainingLog:
    try:
        return log.after(event_from(line))
    except WrongDocument:
        return log


def read_log(path: Path) -> TrainingLog:
    """The whole log of a run. Raises DataError if it cannot be read or tells of no training."""
    log = LogReader(path).read()
    if log == TrainingLog():
        raise DataError(path, detail=TrainingDetail.NO_TRAINING_LOG.notice)
    return log


def draw_curves(log: TrainingLog, png: Path) -> None:
    """Write loss and AUC by epoch as a PNG of 990 x 770 pixels, whole or not at all.

    Raises DiskFull, BadDestination or WriteError.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=_INCHES, dpi=_DPI, layout="constrained")
    canvas = FigureCanvasAgg(figure)
    losses, aucs = figure.subplots(2, 1, sharex=True)
    numbers = [epoch.number for epoch in log.history]
    losses.plot(numbers, _gaps([e.loss for e in log.history]), color="black", marker=".")
    losses.set_ylabel("Loss")
    for index, source in enumerate(log.sources):
        values = _gaps([epoch.auc_by_source.get(source) for epoch in log.history])
        colour = _COLOURS[index % len(_COLOURS)]
        aucs.plot(numbers, values, label=source, color=colour, marker=".", linewidth=1)
    overall = _gaps([epoch.auc for epoch in log.history])
    aucs.plot(numbers, overall, label="AUC", color="black", marker=".", linewidth=2)
    aucs.axhline(0.5, color="grey", linestyle=":", linewidth=1)
    aucs.set_ylabel("AUC")
    aucs.set_xlabel("Epoch")
    aucs.legend(loc="lower right")
    aucs.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    aucs.set_xlim(0.5, max(log.epochs, *numbers, 1) + 0.5)
    for axes in (losses, aucs):
        axes.grid(alpha=0.3)
    figure.suptitle(_title(log))
    with replacing(png, shared=True) as partial:
        canvas.print_png(str(partial), metadata={"Software": ""})


def _gaps(values: list[float | None]) -> list[float]:
    return [float("nan") if value is None else value for value in values]


def _title(log: TrainingLog) -> str:
    parts = [log.recipe or "Training", f"{len(log.history)} of {log.epochs} epochs"]
    best = log.best
    if best is not None:
        parts.append(f"best AUC {best.auc:.3f} in epoch {best.number}")
    return " · ".join(parts)
