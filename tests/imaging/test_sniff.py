"""Files are told by content, never by suffix."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.imaging.containers.kinds import CONTAINERS
from osteo_desktop.imaging.formats import format_of
from osteo_desktop.imaging.sniff import is_dicomdir


def media_of(head: bytes) -> str:
    """What one of the tables and containers says; two never agree."""
    form = format_of(head)
    found = [form.media] if form is not None else []
    found += [kind.name for kind in CONTAINERS if kind.is_one(head)]
    found += ["DICOMDIR"] if is_dicomdir(head) else []
    (media,) = found or [""]
    return media


@pytest.mark.parametrize(
    ("head", "media"),
    [
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"\xff\xd8\xff\xe0....", "JPEG"),
        (b"II*\0....", "TIFF"),
        (b"MM\0*....", "TIFF"),
        (b"PK\x03\x04....", "ZIP"),
        (bytes(257) + b"ustar\x0000", "TAR"),
        (gzip.compress(bytes(257) + b"ustar  \0", mtime=0), "TAR"),
        (gzip.compress(b"\x89PNG\r\n\x1a\n" + bytes(400), mtime=0), ""),
        (b"\0" * 128 + b"DICM\x02\0\0\0UL", "DICOM"),
        (b"\0" * 128 + b"DICM\x02\0\x02\0UI\x14\x001.2.840.10008.1.3.10\0", "DICOMDIR"),
        (b"\x08\0\x05\0CS\x0a\0ISO_IR 100", "DICOM"),
        (b"\x08\0\x16\0\x1a\0\0\x001.2.840.10008.5.1.4.1.1.1", "DICOM"),
        (b"\0\x08\0\x16\0\0\0\x1a1.2.840", "DICOM"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "WebP"),
        (b"RIFF\x24\0\0\0WAVEfmt ", ""),
        (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", "BMP"),
        (b"BMI of the patient: 31, fell on the left hand", ""),
        (b"%PDF-1.7", ""),
        (b"Patient notes: fell on outstretched hand", ""),
        (b"", ""),
    ],
)
def test_media_of_known_beginnings(head: bytes, media: str) -> None:
    assert media_of(head) == media


@given(st.text(min_size=1))
def test_text_is_never_taken_for_an_image(text: str) -> None:
    assert media_of(("Report: " + text).encode()) == ""
