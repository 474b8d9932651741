"""Files are told by content, never by suffix."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.imaging.sniff import Media, media_of


@pytest.mark.parametrize(
    ("head", "media"),
    [
        (b"\x89PNG\r\n\x1a\n....", Media.PNG),
        (b"\xff\xd8\xff\xe0....", Media.JPEG),
        (b"II*\0....", Media.TIFF),
        (b"MM\0*....", Media.TIFF),
        (b"PK\x03\x04....", Media.ZIP),
        (b"\0" * 128 + b"DICM\x02\0\0\0UL", Media.DICOM),
        (b"\0" * 128 + b"DICM\x02\0\x02\0UI\x14\x001.2.840.10008.1.3.10\0", Media.DICOMDIR),
        (b"\x08\0\x05\0CS\x0a\0ISO_IR 100", Media.DICOM),
        (b"\x08\0\x16\0\x1a\0\0\x001.2.840.10008.5.1.4.1.1.1", Media.DICOM),
        (b"\0\x08\0\x16\0\0\0\x1a1.2.840", Media.DICOM),
        (b"%PDF-1.7", Media.UNKNOWN),
        (b"Patient notes: fell on outstretched hand", Media.UNKNOWN),
        (b"", Media.UNKNOWN),
    ],
)
def test_media_of_known_beginnings(head: bytes, media: Media) -> None:
    assert media_of(head) is media


@given(st.text(min_size=1))
def test_text_is_never_taken_for_an_image(text: str) -> None:
    assert media_of(("Report: " + text).encode()) is Media.UNKNOWN
