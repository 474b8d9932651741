"""Should this image be scored at all, and if not, why.

Rules on what the file says and on what is plain from its pixels; it refuses little that a bone
radiologist would read. A refusal that is not final can be overruled, and the score is stamped.
"""

from __future__ import annotations

import numpy as np

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Header, Radiograph

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

"""Final too, but only the pixels tell."""

_LEAST_LEVELS = 8
_SAMPLE = 256


def refusal(radiograph: Radiograph) -> Notice | None:
    """Why the radiograph is not for this model; None when it may be scored."""
    final = final_refusal(radiograph.header)
    if final is not None:
        return final
    header = radiograph.header
    body_part = header.BodyPartExamined.upper()
    if any(part in body_part for part in REFUSED_BODY_PARTS):
        return Notice.of(Code.BODY_PART_FOREIGN, part=header.BodyPartExamined)
    if header.colourfulness > MOST_COLOURFUL and header.photograph is None:
        return Notice.of(Code.COLOUR_PICTURE)
    return Notice.of(Code.BLANK_PICTURE) if _is_blank(radiograph.pixels) else None


def final_refusal(header: Header) -> Notice | None:
    """As :func:`refusal`, by the rules that no reader overrules.

    A CT slice or an ultrasound is no projection, raw detector data have other grey levels, and in
    a few pixels there is nothing to judge: whoever looks, a score of these means nothing. What a
    file says of the body part, colour and the learned gate may be wrong of a radiograph that the
    reader sees: a code chosen at the console, a photographed film, a rare bone.
    """
    if header.Modality not in SCORED_MODALITIES:
        return Notice.of(Code.NO_RADIOGRAPH, modality=header.Modality)
    if header.PresentationIntentType == "FOR PROCESSING":
        return Notice.of(Code.RAW_DETECTOR_DATA)
    if min(header.rows, header.columns) < SMALLEST_SIDE:
        return Notice.of(Code.TOO_SMALL, columns=header.columns, rows=header.rows)
    return None


def _is_blank(pixels: np.ndarray) -> bool:
    rows, columns = pixels.shape
    sample = pixels[:: max(1, rows // _SAMPLE), :: max(1, columns // _SAMPLE)]
    middle = sample[len(sample) // 2 :][:_LEAST_LEVELS]  # of nearly every radiograph enough
    return all(np.unique(part).size < _LEAST_LEVELS for part in (middle, sample))
