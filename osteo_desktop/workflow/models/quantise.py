"""Which convolutions of a model bear int8: found on radiographs that trained it, for its card.

Nothing is chosen by it: the card says no more of the engine's bounds, until ``models bounds``
measures them anew on radiographs that did not train it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.models import ModelError
from osteo_desktop.progress import Progress
from osteo_desktop.workflow.models.bounds import CARD_KEY as MEASURED
from osteo_desktop.workflow.models.bounds import prepared_inputs
from osteo_desktop.workflow.models.library import model_file

if TYPE_CHECKING:
    import numpy as np

    from osteo_desktop.records.finding import ModelCard


def quantise_model(
    model: Path, data: Sequence[Path], progress: Progress, *, most: int = 400
) -> ModelCard:
    """The card, which now says what can be in int8.

    ``most``: radiographs of its training, evenly out of ``data``. Weights, points and id stay.
    Raises ModelError, DataError, WriteError, Cancelled.
    """
    from osteo_desktop.inference.card import read_card, write_card
    from osteo_desktop.inference.classifier import Classifier, near_points
    from osteo_desktop.inference.engine import EngineUnfit
    from osteo_desktop.inference.engines.few_bits import CARD_KEY, ENGINE
    from osteo_desktop.inference.engines.rounding import NEAR, Rounding

    weights = model_file(model)
    card = read_card(weights)
    try:
        rounding = Rounding(weights, lambda logits: near_points(card, logits, NEAR))
    except EngineUnfit as error:
        raise ModelError(weights, detail=error.why) from error
    classifier = Classifier.load(weights, device="cpu", engine="openvino")
    pictures: list[np.ndarray] = []
    for inputs in prepared_inputs(classifier, data, most, progress, trained=True):
        pictures += [one.shown.prepared.picture for one in inputs if one.shown is not None]

    def told(number: int, count: int) -> None:
        progress.check_cancelled()
        progress.set_total(len(pictures) + count)
        progress.step()

    try:
        found = rounding.few_bits(card.weights_sha256, pictures, told)
    except ValueError as error:
        raise DataError(detail=ModelDetail.NONE_NEAR_POINTS.notice) from error
    measured = {k: v for k, v in (card.document.get(MEASURED) or {}).items() if k != ENGINE}
    document = {**card.document, CARD_KEY: asdict(found), MEASURED: measured}
    return write_card(weights, document)
