"""Whole sentences that the core says of a file or a picture, in the language of the window.

They are kept in the archive as they were said, in English, with names and numbers in them. Here
they are known again by what stands round these. A test holds the list against the core's own.
"""

from __future__ import annotations

import re
from functools import cache

from osteo_desktop.ui.language.translate import marked, translate

SENTENCES = (
    marked("Sentences", "The file ends early: the lower part of the radiograph is missing."),
    marked(
        "Sentences",
        "Only {count} of {frames} frames can be read; the file ends early or is damaged.",
    ),
    marked("Sentences", "The radiograph is not whole: a low score does not clear it."),
    marked("Sentences", "An overlay of the file cannot be read and is not shown."),
    marked(
        "Sentences",
        "The display shutter cannot be used and is ignored; all of the picture is shown.",
    ),
    marked("Sentences", "The file states that texts, perhaps names, are burned into its pixels."),
    marked("Sentences", "Texts of the file do not fit its character set; names may be garbled."),
    marked("Sentences", "Some values of the header break the DICOM standard; read as they stand."),
    marked("Sentences", "BitsStored {stored} cannot be true; BitsAllocated {allocated} is used."),
    marked(
        "Sentences",
        "The compressed pixels and PixelRepresentation contradict each other about the sign; "
        "PixelRepresentation is used.",
    ),
    marked(
        "Sentences",
        "PhotometricInterpretation {photometric} contradicts SamplesPerPixel {samples}; "
        "{usual} is assumed.",
    ),
    marked("Sentences", "NumberOfFrames {frames} cannot be true; 1 is assumed."),
    marked("Sentences", "{keyword} is not a pair of positive numbers and is ignored."),
    marked("Sentences", "{keyword} {factor} cannot be true and is ignored."),
    marked("Sentences", "The Modality LUT cannot be read and is ignored."),
    marked("Sentences", "RescaleSlope is 0 and is ignored."),
    marked(
        "Sentences",
        "MONOCHROME1 and PresentationLUTShape IDENTITY contradict each other; black and white"
        " may be exchanged.",
    ),
    marked(
        "Sentences",
        "WindowCenter and WindowWidth differ in number; what has no pair is ignored.",
    ),
    marked("Sentences", "A VOI LUT cannot be read and is ignored."),
    marked("Sentences", "A window with an impossible center or width is ignored."),
    marked("Sentences", "VOILUTFunction is unknown; its windows are shown as LINEAR."),
    marked("Sentences", "The file states {origin}; its texts were read as UTF-8."),
    marked("Sentences", "{keyword} is not a number and is ignored."),
    marked(
        "Sentences",
        "The file states {origin}; its texts were read as Latin-1, names may be garbled.",
    ),
    marked("Sentences", "{keyword} cannot be read and is ignored."),
    marked("Sentences", "{keyword} is too long to be true and is ignored."),
    marked("Sentences", "The decoder reports: {printed}."),
    marked("Sentences", "Not a radiograph: the modality is {modality}."),
    marked(
        "Sentences",
        "Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION.",
    ),
    marked("Sentences", "The model was not trained on this body part ({part})."),
    marked("Sentences", "A colour picture, not a radiograph."),
    marked("Sentences", "Too small to be judged ({columns} x {rows} pixels)."),
    marked("Sentences", "The picture is blank."),
    marked(
        "Sentences",
        "The model has not seen pictures like this one (it may be a chest film, a photograph,"
        " a document or another kind of scan).",
    ),
    marked(
        "Sentences",
        "The model's own features find nothing like this picture in what it was trained on.",
    ),
)
"""Those without a {place} first recognise themselves; the others by their places."""

_PLACE = re.compile(r"{(\w+)}")


def sentence(text: str) -> str:
    """``text`` in the language of the window; as it is where it is none of the core's."""
    if text in SENTENCES:
        return translate("Sentences", text)
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            return translate("Sentences", template).format(**found.groupdict())
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """For each sentence with places, what it looks like."""
    return tuple(
        (template, re.compile(_as_pattern(template)))
        for template in SENTENCES
        if _PLACE.search(template)
    )


def _as_pattern(template: str) -> str:
    parts = _PLACE.split(template)  # text, name, text, name … text
    return "".join(
        f"(?P<{part}>.+)" if number % 2 else re.escape(part) for number, part in enumerate(parts)
    )
