"""Should this image be scored at all, and if not, why.

Rules on what the file says and on what is plain from its pixels; it refuses little that a bone
radiologist would read, and a refusal can be overruled ("score anyway") and is then stamped.
"""

from __future__ import annotations

import numpy as np

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Radiograph

SCORED_MODALITIES = frozenset({"CR", "DX", "RG", "OT", "SC", ""})
"""Projection radiography; OT and SC may hold one; raster files state none."""

REFUSED_BODY_PARTS = (
    "CHEST",
    "THORAX",
    "SKULL",
    "HEAD",
    "SPINE",
    "BREAST",
    "ABDOMEN",
    "NECK",
    "JAW",
    "TEETH",
)
"""Fragments of BodyPartExamined (CSPINE, LSPINE, ...), PS3.16 Annex L."""

SMALLEST_SIDE = 64
MOST_COLOURFUL = 0.06
"""Mean chroma. Radiographs saved in colour, with coloured marks, stay below; photographs do not."""

_LEAST_LEVELS = 8
_SAMPLE = 256


def refusal(radiograph: Radiograph) -> Notice | None:
    """Why the radiograph is not for this model; None when it may be scored."""
    header = radiograph.header
    if header.Modality not in SCORED_MODALITIES:
        return Notice.of(Code.NO_RADIOGRAPH, modality=header.Modality)
    if header.PresentationIntentType == "FOR PROCESSING":
        return Notice.of(Code.RAW_DETECTOR_DATA)
    body_part = header.BodyPartExamined.upper()
    if any(part in body_part for part in REFUSED_BODY_PARTS):
        return Notice.of(Code.BODY_PART_FOREIGN, part=header.BodyPartExamined)
    if header.colourfulness > MOST_COLOURFUL and header.photograph is None:
        return Notice.of(Code.COLOUR_PICTURE)
    if min(header.rows, header.columns) < SMALLEST_SIDE:
        return Notice.of(Code.TOO_SMALL, columns=header.columns, rows=header.rows)
    if _is_blank(radiograph.pixels):
        return Notice.of(Code.BLANK_PICTURE)
    return None


def _is_blank(pixels: np.ndarray) -> bool:
    rows, columns = pixels.shape
    sample = pixels[:: max(1, rows // _SAMPLE), :: max(1, columns // _SAMPLE)]
    return np.unique(sample).size < _LEAST_LEVELS
