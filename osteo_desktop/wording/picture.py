"""What a file's compression lost, in words."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.radiograph import Header
from osteo_desktop.wording.say import Say, marked

_LOSSY = marked("Lossy compressed")
_METHODS: Mapping[str, str] = {
    "ISO_10918_1": "JPEG",
    "ISO_14495_1": "JPEG-LS",
    "ISO_15444_1": "JPEG 2000",
    "ISO_15444_15": "HTJ2K",
    "ISO_13818_2": "MPEG-2",
    "ISO_14496_10": "H.264",
    "ISO_23008_2": "H.265",
}
"""LossyImageCompressionMethod, PS3.3 C.7.6.1.1.5.1."""


def lossy_text(header: Header, say: Say = str) -> str:
    """ "Lossy compressed 12:1 (JPEG 2000)", as far as the file says; "" where nothing was lost."""
    if not header.lossy:
        return ""
    ratios = [part for part in header.LossyImageCompressionRatio.split(", ") if part]
    stated = [part for part in header.LossyImageCompressionMethod.split(", ") if part]
    methods = [_METHODS.get(part, part) for part in stated]
    if not methods and header.media not in ("DICOM", "TIFF"):
        methods = [header.media]
    parts = [say(_LOSSY), ", ".join(f"{ratio}:1" for ratio in ratios)]
    parts += [f"({', '.join(methods)})"] if methods else []
    return " ".join(part for part in parts if part)
