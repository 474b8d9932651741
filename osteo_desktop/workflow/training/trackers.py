"""A training run's events to TensorBoard or MLflow, on this machine and nowhere else."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Literal, Protocol

from osteo_desktop.details.system import about
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.files import WriteError
from osteo_desktop.errors.machine import MissingPackage
from osteo_desktop.records.models.training_events import EpochDone, Finished, Started, TrainingEvent
from osteo_desktop.records.models.training_log import Epoch, TrainingLog
from osteo_desktop.workflow.training.tensorboard_events import EventFile

Kind = Literal["tensorboard", "mlflow"]
KINDS: tuple[Kind, ...] = ("tensorboard", "mlflow")


class Tracker(Protocol):
    """Give it each event of the run, as it goes to the log; use it in a ``with``."""

    def follow(self, event: TrainingEvent) -> None:
        """Raises WriteError."""

    def __enter__(self) -> Tracker: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...


def tracker(kind: Kind, folder: Path) -> Tracker:
    """A tracker that writes below ``folder``, made with it.

    Raises MissingPackage (MLflow is optional; TensorBoard's files need no library), WriteError.
    """
    return _TensorBoard(folder) if kind == "tensorboard" else _MLflow(folder)


class _TensorBoard:
    def __init__(self, folder: Path) -> None:
        self._file = EventFile(folder)
        self._log = TrainingLog()

    def follow(self, event: TrainingEvent) -> None:
        self._log = self._log.after(event)
        if isinstance(event, EpochDone):
            epoch = self._log.history[-1]
            for name, value in _figures(epoch):
                self._file.add(name, value, epoch.number)

    def __enter__(self) -> _TensorBoard:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


class _MLflow:
    """Its plain file store: ``mlflow ui --backend-store-uri FOLDER`` shows it."""

    def __init__(self, folder: Path) -> None:
        # Before it is imported: it would tell its makers of its use, and refuses its file store.
        os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
        os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"
        try:
            from mlflow.tracking import MlflowClient
        except ImportError as error:
            raise MissingPackage(
                purpose=TrainingDetail.MLFLOW.notice, package="mlflow-skinny"
            ) from error
        self._folder = folder
        self._log = TrainingLog()
        self._ended = False
        with _explained(folder):
            folder.mkdir(parents=True, exist_ok=True)
            self._client = MlflowClient(tracking_uri=folder.absolute().as_uri())
            experiment = self._client.get_experiment_by_name("osteo-desktop")
            if experiment is None:
                number = self._client.create_experiment("osteo-desktop")
            else:
                number = experiment.experiment_id
            self._run: str = self._client.create_run(number).info.run_id

    def follow(self, event: TrainingEvent) -> None:
        self._log = self._log.after(event)
        with _explained(self._folder):
            self._write(event)

    def _write(self, event: TrainingEvent) -> None:
        log = self._log
        if isinstance(event, Started):
            for name in ("recipe", "device", "epochs", "radiographs", "fractured"):
                self._client.log_param(self._run, name, getattr(log, name))
        elif isinstance(event, EpochDone):
            for name, value in _figures(log.history[-1]):
                allowed = re.sub(r"[^/\w.\- :]", "_", name)
                self._client.log_metric(self._run, allowed, value, step=log.history[-1].number)
        elif isinstance(event, Finished):
            self._client.set_tag(self._run, "model_id", log.model_id)
            self._end("FINISHED")
        else:
            self._end("FAILED")

    def _end(self, status: str) -> None:
        if not self._ended:
            self._ended = True
            self._client.set_terminated(self._run, status)

    def __enter__(self) -> _MLflow:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        with _explained(self._folder):
            self._end("FINISHED" if kind is None else "KILLED")


@contextmanager
def _explained(folder: Path) -> Iterator[None]:
    """OSError and MLflow's own error become WriteError."""
    from mlflow.exceptions import MlflowException

    try:
        yield
    except (OSError, MlflowException) as error:
        raise WriteError(folder, detail=about(error)) from error


def _figures(epoch: Epoch) -> Iterator[tuple[str, float]]:
    """Name and value of what is defined."""
    named = {"loss": epoch.loss, "auc": epoch.auc, "learning_rate": epoch.learning_rate}
    named.update({f"auc_by_source/{name}": auc for name, auc in epoch.auc_by_source.items()})
    for name, value in named.items():
        if value is not None:
            yield name, value
