"""The model that reads in a room, under the operating points in force, loaded when first needed."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.machine import is_of_memory
from osteo_desktop.errors.models import ModelError, NoMemoryForModel, SitePointsError
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import ModelCard, OperatingPoints
from osteo_desktop.records.models.site_points import PointsProposal
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.models.site_points import (
    own_in_force,
    reset_points,
    under_site_points,
    use_points,
)

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RoomStatus:
    device: Notice | None
    """None without a model; the next two are empty then."""
    model_name: str
    model_id: str
    operating_points: OperatingPoints | None
    archive_path: Path
    warnings: tuple[Notice, ...] = ()
    """What the reader must know, such as why there is no AI."""
    card: ModelCard | None = None
    points_warning: Notice | None = None
    """Why the operating points of this site are not in force; among the warnings too."""


class RoomModel:
    """One model at a time: it is one resource. Every method may be called from any thread."""

    def __init__(
        self, model: Path | None, device: str, archive_path: Path, engine: str = ""
    ) -> None:
        """``model``: a name of the library or a file; None: the one that the settings chose."""
        self._model = model
        self._device, self._engine = device, engine
        self._archive_path = archive_path
        self._lock = threading.Lock()
        """Held while the model is loaded or used."""
        self._classifier: Classifier | None = None
        self._why_none: Notice | None = None
        self._points_warning: Notice | None = None
        self._is_prepared = False

    def prepare(self) -> RoomStatus:
        """Load it; without one, reading goes on without AI."""
        with self._lock:
            self._prepare()
            return self._status()

    def use(self, model: Path) -> RoomStatus:
        """Raises ModelError, after which the model that was there goes on."""
        with self._lock:
            classifier = _load(model, self._device, self._engine)
            self._find_points(classifier)
            self._model, self._classifier, self._is_prepared = model, classifier, True
            return self._status()

    @contextmanager
    def in_use(self) -> Iterator[Classifier | None]:
        """Who else wants it waits. None where there is none."""
        with self._lock:
            self._prepare()
            yield self._classifier

    @property
    def card(self) -> ModelCard | None:
        """Of the model that is loaded."""
        return None if self._classifier is None else self._classifier.card

    def reader(self) -> Classifier:
        """What it is, to be looked at and not asked: it may be at work. Raises ModelError where no
        model is loaded."""
        classifier = self._classifier
        if classifier is None:
            raise ModelError(detail=self._why_none or ModelDetail.NONE_LOADED.notice)
        return classifier

    def card_in_force(self) -> ModelCard:
        """Raises ModelError where no model is loaded."""
        with self._lock:
            card = self.card
        if card is None:
            raise ModelError(detail=self._why_none or ModelDetail.NONE_LOADED.notice)
        return card

    def use_points(self, proposal: PointsProposal, reader: str) -> RoomStatus:
        """The proposed points are in force from now on. Raises WriteError, SitePointsError."""
        use_points(proposal, reader)
        return self.decide_anew()

    def reset_points(self) -> RoomStatus:
        """The model's own are in force again. Raises WriteError, SitePointsError."""
        with self._lock:
            card = self.card
        if card is not None:
            reset_points(card.model_id)
        return self.decide_anew()

    def decide_anew(self) -> RoomStatus:
        """By the points that are kept now."""
        with self._lock:
            if self._classifier is not None:
                self._find_points(self._classifier)
            return self._status()

    def _prepare(self) -> None:
        if self._is_prepared:
            return
        try:
            self._classifier = _load(self._model, self._device, self._engine)
            self._find_points(self._classifier)
        except ModelError as error:
            self._why_none = error.notice_of_file
        self._is_prepared = True

    def _find_points(self, classifier: Classifier) -> None:
        self._points_warning = None
        try:
            under_site_points(classifier)
        except SitePointsError as error:
            self._points_warning = own_in_force(error)

    def _status(self) -> RoomStatus:
        classifier = self._classifier
        if classifier is None:
            warning = Notice.of(Code.WITHOUT_AI, why=self._why_none)
            return RoomStatus(None, "", "", None, self._archive_path, (warning,))
        card = classifier.card
        warnings = (self._points_warning,) if self._points_warning else ()
        return RoomStatus(
            device=classifier.device,
            model_name=card.name,
            model_id=card.model_id,
            operating_points=card.operating_points,
            archive_path=self._archive_path,
            card=card,
            warnings=warnings,
            points_warning=self._points_warning,
        )


def _load(model: Path | None, device: str, engine: str) -> Classifier:
    """Raises ModelError, whatever keeps the model from being loaded."""
    try:
        from osteo_desktop.inference.classifier import Classifier  # torch is slow to import

        classifier = Classifier.load(model_file(model), device=device, engine=engine)
    except ModelError:
        raise
    except (ImportError, MemoryError, OSError, RuntimeError) as error:  # a broken PyTorch
        if is_of_memory(error):
            raise NoMemoryForModel(detail=ModelDetail.NO_MEMORY_TO_LOAD.notice) from error
        kind = type(error).__name__
        _log.error("Unexpected %s while the model was loaded", kind)
        raise ModelError(detail=ModelDetail.WHILE_LOADING.of(kind=kind)) from error
    if not gc.get_freeze_count():
        # PyTorch's 400,000 objects stay as long as the program; looking through them for garbage
        # held every thread up for a third of a second, the window's too.
        gc.freeze()
    return classifier
