"""An Osteo Desktop model as MLflow loads it; a copy of this file travels in the model's folder.

In: a table of radiographs, in each row either ``path`` (a file that this computer can read) or
``image`` (a whole file, base64). Out: a row for each radiograph, in order; ``row`` counts the rows
of the input from 0, and a file with several frames gives several. What cannot be read is a row with
decision ERROR and its reason; nothing is written to disk.
"""

from __future__ import annotations

import base64
import binascii
import logging
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import mlflow.models
import pandas as pd
from mlflow.pyfunc.model import PythonModel, PythonModelContext

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.inputs import InputSpec, model_input_or_fault
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import Decision
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.row import row_message
from osteo_desktop.workflow.reading.opening import Opened
from osteo_desktop.workflow.reading.predict import Prediction, predict
from osteo_desktop.workflow.reading.scoring import compute, rows_of

_log = logging.getLogger(__name__)


class RadiographScorer(PythonModel):
    """Gives the decisions and scores of ``osteo-desktop predict``."""

    def load_context(self, context: PythonModelContext) -> None:
        """Raises ModelError, DamagedModel."""
        weights, device = Path(context.artifacts["weights"]), context.model_config["device"]
        self._classifier = Classifier.load(weights, device=device)
        self._takes_paths = bool(context.model_config["paths"])
        self._one_at_a_time = threading.Lock()  # a server asks from several threads

    def predict(
        self,
        context: PythonModelContext,
        model_input: pd.DataFrame,
        params: dict[str, Any] | None = None,
    ) -> pd.DataFrame:
        rows: list[dict[str, Any]] = []
        for number, given in enumerate(model_input.to_dict("records")):
            with self._one_at_a_time:
                rows.extend(self._told(number, one) for one in self._predictions(given))
        return pd.DataFrame(rows, columns=COLUMNS).astype({"score": float})

    def _predictions(self, given: dict[str, Any]) -> Iterable[Prediction]:
        path, image = (_text(given.get(name)) for name in ("path", "image"))
        if bool(path) == bool(image):
            return [_unread("Give either a path or an image in base64.")]
        if image:
            try:
                data = base64.b64decode(image, validate=True)
            except (binascii.Error, ValueError):
                return [_unread("The image is not in base64. Send the whole file in base64.")]
            return self._of_bytes(data)
        if not self._takes_paths:
            return [_unread("Paths are not taken here. Send the file in base64, as image.")]
        return predict([Path(path)], self._classifier)

    def _of_bytes(self, data: bytes) -> Iterable[Prediction]:
        opened = _opened(data, self._classifier.input_spec())
        for row in rows_of(opened, compute(self._classifier, opened.inputs)):
            yield Prediction("", row.frame, row.decision, row.score, row_message(row))

    def _told(self, number: int, prediction: Prediction) -> dict[str, Any]:
        return {
            "row": number,
            "frame": prediction.frame,
            "decision": prediction.decision.value,
            "score": prediction.score,
            "model_id": self._classifier.card.model_id,
            "reason": prediction.message,
            "disclaimer": DISCLAIMER,
        }


COLUMNS = ["row", "frame", "decision", "score", "model_id", "reason", "disclaimer"]


def _text(value: Any) -> str:
    """Empty for what a table has where nothing was given: None, NaN."""
    return value if isinstance(value, str) else ""


def _unread(reason: str) -> Prediction:
    return Prediction("", 1, Decision.ERROR, None, reason)


def _opened(data: bytes, spec: InputSpec) -> Opened:
    """As ``open_entry`` does with a file, without a file."""
    entry = Entry("image", "")
    try:
        radiographs = tuple(folder.decode(entry, data))
    except OsteoError as error:
        return Opened(entry, error=error.notice)
    except Exception as error:  # its text may quote the file, and with that a patient
        kind = type(error).__name__
        _log.error("Unexpected %s while an image was read", kind)
        return Opened(entry, error=Notice.of(Code.READER_FAULT, kind=kind))
    inputs = tuple(model_input_or_fault(radiograph, spec) for radiograph in radiographs)
    return Opened(entry, radiographs[0].sha256, radiographs, (b"",) * len(radiographs), inputs)


mlflow.models.set_model(RadiographScorer())
