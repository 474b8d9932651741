"""Should this image be scored at all, and if not, why.

Rules on what the file says and on what is plain from its pixels; it refuses little that a bone
radiologist would read, and a refusal can be overruled ("score anyway") and is then stamped.
"""

from __future__ import annotations

import numpy as np

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


def refusal(radiograph: Radiograph) -> str:
    """One sentence why the radiograph is not for this model; empty when it may be scored."""
    header = radiograph.header
    if header.Modality not in SCORED_MODALITIES:
        return f"Not a radiograph: the modality is {header.Modality}."
    if header.PresentationIntentType == "FOR PROCESSING":
        return "Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION."
    body_part = header.BodyPartExamined.upper()
    if any(part in body_part for part in REFUSED_BODY_PARTS):
        return f"The model was not trained on this body part ({header.BodyPartExamined})."
    if header.colourfulness > MOST_COLOURFUL and header.photograph is None:
        return "A colour picture, not a radiograph."
    if min(header.rows, header.columns) < SMALLEST_SIDE:
        return f"Too small to be judged ({header.columns} x {header.rows} pixels)."
    if _is_blank(radiograph.pixels):
        return "The picture is blank."
    return ""


def _is_blank(pixels: np.ndarray) -> bool:
    rows, columns = pixels.shape
    sample = pixels[:: max(1, rows // _SAMPLE), :: max(1, columns // _SAMPLE)]
    return np.unique(sample).size < _LEAST_LEVELS
