"""All that a model needs of a radiograph to judge it, made where the radiograph is decoded.

It is small, where a radiograph's pixels are not, and needs no model: what computes has only to put
inputs together. Nothing here imports torch, for decoders make it (``workflow.decoding``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from osteo_desktop.inference import scope
from osteo_desktop.inference.anatomy import find_anatomy
from osteo_desktop.inference.film import Place, seen_by_model
from osteo_desktop.inference.prepare import Preparation, Prepared, prepare_picture
from osteo_desktop.inference.quality import picture_quality
from osteo_desktop.inference.scope_statistics import statistics
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import Finding, Photographs
from osteo_desktop.records.quality import PictureQuality
from osteo_desktop.records.radiograph import Header, Radiograph, Stated


@dataclass(frozen=True)
class InputSpec:
    """What a model wants to be given (``Classifier.input_spec``)."""

    preparation: Preparation
    photographs: Photographs = Photographs.AUTO
    """Whether it is shown the film that is cut out of a photograph, or nothing of one."""
    has_gate: bool = False
    """It wants the statistics that its scope gate looks at."""
    has_quality: bool = False
    """Its card says something of bad pictures."""
    score_anyway: bool = False
    """What the rules of scope refuse is wanted too."""


@dataclass(frozen=True, eq=False)
class Shown:
    """What the model is shown of a radiograph, and what was measured on the same picture."""

    prepared: Prepared
    place: Place
    statistics: np.ndarray | None
    """(STATISTICS,) float32 where the model has a gate."""
    quality: PictureQuality | None

    @property
    def nbytes(self) -> int:
        measured = 0 if self.statistics is None else self.statistics.nbytes
        return self.prepared.picture.nbytes + measured


@dataclass(frozen=True, eq=False)
class ModelInput:
    radiograph: Stated
    refusal: Notice | None = None
    """Why it is not for this model, by what the file says and what is plain from the pixels."""
    shown: Shown | None = None
    """None of what is refused, and where it could not be prepared."""
    fault: str = ""
    """Class of an exception that kept it from being prepared, or from being judged elsewhere."""
    finding: Finding | None = None
    """What the model said of it already, where it was judged elsewhere (``workflow.cluster``)."""

    @property
    def nbytes(self) -> int:
        return 0 if self.shown is None else self.shown.nbytes


def model_input(
    radiograph: Radiograph, spec: InputSpec, rendered: np.ndarray | None = None
) -> ModelInput:
    """``rendered``: what ``display.render`` gave of it, where it is at hand."""
    refusal = scope.refusal(radiograph) or _waits(radiograph.header, spec.photographs)
    if refusal and not spec.score_anyway:
        return ModelInput(radiograph.stated(), refusal)
    seen = seen_by_model(
        radiograph, rectifies=spec.photographs is Photographs.AUTO, rendered=rendered
    )
    picture = seen.picture
    looks = spec.preparation.needs_anatomy or spec.has_quality
    anatomy = find_anatomy(picture) if looks else None
    shown = Shown(
        prepare_picture(picture, spec.preparation, anatomy),
        seen.place,
        statistics(picture, None if anatomy is None else anatomy.small) if spec.has_gate else None,
        picture_quality(picture, anatomy) if spec.has_quality else None,
    )
    return ModelInput(radiograph.stated(), refusal, shown)


def _waits(header: Header, photographs: Photographs) -> Notice | None:
    """Of a photograph that somebody must look at first."""
    taken = header.photograph
    if photographs is not Photographs.ASK or taken is None:
        return None
    looked_at = taken.cut_out is not None and taken.cut_out.by_hand
    return None if looked_at else Notice.of(Code.PHOTOGRAPH_WAITS)


def model_input_or_fault(
    radiograph: Radiograph, spec: InputSpec, rendered: np.ndarray | None = None
) -> ModelInput:
    """The same; what nobody expected is in ``fault``, for one picture must not stop the others."""
    try:
        return model_input(radiograph, spec, rendered)
    except Exception as error:  # its text may quote the file
        return ModelInput(radiograph.stated(), fault=type(error).__name__)
