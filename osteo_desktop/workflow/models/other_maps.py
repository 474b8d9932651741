"""A map by another method of a radiograph that was scored, for who asks; nothing is kept of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.machine import MissingPackage, TooLittleMemory, is_of_memory
from osteo_desktop.errors.models import NoOtherMap
from osteo_desktop.inference.inputs import model_input
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import Finding, SaliencyMap
from osteo_desktop.records.maps.map_method import MapMethod
from osteo_desktop.records.models.site_points import own_id
from osteo_desktop.records.radiograph import Radiograph

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.inference.other_maps import Explainer


class OtherMaps:
    """Keeps the network that was needed last. Any thread may ask; one is served at a time."""

    def __init__(self, reader: Callable[[], Classifier]) -> None:
        """``reader``: what reads now; it is not asked, so that it may be busy. Raises ModelError
        where there is none."""
        self._reader = reader
        self._lock = threading.Lock()
        self._explainer: Explainer | None = None

    def map_of(
        self,
        radiograph: Radiograph,
        finding: Finding,
        method: MapMethod,
        progress: Progress | None = None,
    ) -> SaliencyMap:
        """The map of what the model found, on a scale of its own; see ``inference.other_maps``.

        Raises MissingPackage without PyTorch or pytorch-grad-cam; NoOtherMap where another model
        found it, or the weights are another's by now; ModelError, TooLittleMemory;
        Cancelled.
        """
        progress = progress or Progress()
        reader = self._reader()
        if own_id(finding.model_id) != own_id(reader.card.model_id):
            raise NoOtherMap(detail=ModelDetail.FOUND_BY_ANOTHER.of(found=finding.model_id))
        shown = model_input(radiograph, reader.input_spec(score_anyway=True)).shown
        if shown is None or finding.saliency is None:
            raise NoOtherMap(detail=ModelDetail.NOTHING_TO_EXPLAIN.notice)
        with self._lock:
            progress.check_cancelled()
            try:
                explainer = self._explained_by(reader)
                progress.check_cancelled()
                return explainer.map_of(shown, method)
            except (MemoryError, RuntimeError) as error:  # torch tells of memory so
                if not is_of_memory(error):
                    raise
                raise TooLittleMemory from error

    def _explained_by(self, reader: Classifier) -> Explainer:
        kept = self._explainer
        if kept is not None and kept.weights_sha256 == reader.card.weights_sha256:
            return kept
        try:
            from osteo_desktop.inference.other_maps import Explainer
        except ImportError as error:
            missing = "torch" if (error.name or "").split(".")[0] == "torch" else "grad-cam"
            purpose = ModelDetail.ANOTHER_MAP.notice
            raise MissingPackage(purpose=purpose, package=missing) from error
        self._explainer = Explainer(reader.weights, reader.card)
        return self._explainer
