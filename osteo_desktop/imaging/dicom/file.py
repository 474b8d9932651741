"""A DICOM file taken apart: its data set up to the pixels, and the bytes of the pixels.

The pixels are found and cut here, not by pydicom: it loses the whole data set when a file ends
within compressed pixels, and it takes a delimiter's bytes inside a fragment for the end.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass, replace

import pydicom
from pydicom.dataset import Dataset
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import DamagedImage, NoPixels, NotAnImage
from osteo_desktop.imaging.dicom.codestream import syntax_of
from osteo_desktop.imaging.dicom.values import Attributes, is_cut
from osteo_desktop.imaging.limits import (
    MOST_ELEMENTS,
    Bomb,
    CountedHeader,
    inflated,
    pieces,
)
from osteo_desktop.imaging.sniff import is_dicom, is_dicomdir

_PIXEL_KEYWORDS = {0x0008: "FloatPixelData", 0x0009: "DoubleFloatPixelData", 0x0010: "PixelData"}
_NATIVE = (
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
)
_UNDEFINED = 0xFFFFFFFF
_ITEM = b"\xfe\xff\x00\xe0"
_DELIMITER = b"\xfe\xff\xdd\xe0"


@dataclass(frozen=True, eq=False)
class Fragment:
    """One item of encapsulated pixel data; ``offset`` counts from the first fragment's item."""

    offset: int
    data: memoryview


@dataclass(frozen=True, eq=False)
class DicomFile:
    """``dataset`` ends before the pixels; exactly one of ``native`` and ``fragments`` is used."""

    dataset: Dataset
    stated_syntax: str
    """TransferSyntaxUID as the file has it; "" without file meta information."""
    syntax: UID
    """How the pixels really are encoded."""
    pixel_keyword: str
    pixel_vr: str
    native: memoryview
    basic_offsets: tuple[int, ...]
    fragments: tuple[Fragment, ...]
    has_its_end: bool = True
    """False where what must follow the pixels does not: the end of a deflated data set, or the
    sequence delimiter behind whole fragments. The file was cut, or its end overwritten."""


def open_dicom(data: bytes, file: str) -> DicomFile:
    """Take a file apart. Raises NotAnImage, NoPixels or DamagedImage."""
    if is_dicomdir(data):
        raise NoPixels(file, detail=FileDetail.IS_DICOMDIR.notice)
    if not is_dicom(data):
        raise NotAnImage(file, detail=FileDetail.NOT_DICOM.notice)
    unpacked, has_its_end = _inflated(data, file)
    stream = CountedHeader(unpacked)
    try:
        dataset = pydicom.dcmread(stream, stop_before_pixels=True, force=True)
        stated = str(dataset.file_meta.get("TransferSyntaxUID", ""))
    except Exception as error:  # pydicom meets damage with whatever it stumbles on
        detail = FileDetail.HEADER_UNREADABLE.of(kind=type(error).__name__)
        if stream.is_endless:
            detail = FileDetail.TOO_MANY_ELEMENTS.of(most=MOST_ELEMENTS)
        raise DamagedImage(file, detail=detail) from error
    if unpacked is not data:
        stated = str(DeflatedExplicitVRLittleEndian)
    dicom = _with_pixels(dataset, stated, stream, file)
    return replace(dicom, has_its_end=dicom.has_its_end and has_its_end)


def _with_pixels(dataset: Dataset, stated: str, stream: io.BytesIO, file: str) -> DicomFile:
    start = stream.tell()
    rest = memoryview(stream.getvalue())[start:]
    little = stated != ExplicitVRBigEndian and dataset.original_encoding[1] is not False
    order = "<" if little else ">"
    element = _pixel_element(bytes(rest[:12]), order)
    if element is None:
        raise _without_pixels(dataset, len(rest), file)
    keyword, vr, head, length = element
    value = rest[head:]
    states_compression = bool(stated) and stated not in _NATIVE
    encapsulated = bytes(value[:4]) == _ITEM and (length == _UNDEFINED or states_compression)
    if not encapsulated:
        native = value if length == _UNDEFINED else value[:length]
        syntax = _native_syntax(dataset, stated, little)
        return DicomFile(dataset, stated, syntax, keyword, vr, native, (), ())
    offsets, fragments, has_its_end = _fragments(value, length)
    first = fragments[0].data if fragments else b""
    syntax = UID(stated) if states_compression else syntax_of(first)
    return DicomFile(
        dataset, stated, syntax, keyword, vr, value[:0], offsets, fragments, has_its_end
    )


def _pixel_element(head: bytes, order: str) -> tuple[str, str, int, int] | None:
    """Keyword, VR, size of the element's head and length of its value."""
    if len(head) < 8:
        return None
    group, number = struct.unpack(order + "HH", head[:4])
    if group != 0x7FE0 or number not in _PIXEL_KEYWORDS:
        return None
    vr = head[4:6].decode("latin-1")
    if vr in ("OB", "OW", "OF", "OD", "UN"):
        if len(head) < 12:
            return None
        (length,) = struct.unpack(order + "L", head[8:12])
        return _PIXEL_KEYWORDS[number], vr, 12, length
    (length,) = struct.unpack(order + "L", head[4:8])
    return _PIXEL_KEYWORDS[number], "OW", 8, length


def _native_syntax(dataset: Dataset, stated: str, little: bool) -> UID:
    """The byte order of pixels that are not compressed, whatever the header states."""
    if not little:
        return ExplicitVRBigEndian
    if stated in _NATIVE:
        return UID(stated)
    implicit = dataset.original_encoding[0]
    return ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian


def _fragments(
    value: memoryview, stated: int
) -> tuple[tuple[int, ...], tuple[Fragment, ...], bool]:
    """Basic offsets, fragments, the last as far as the file goes (PS3.5 A.4), and whether they are
    whole: the delimiter follows them, or their ``stated`` length is reached."""
    items: list[Fragment] = []
    at, tag = 0, b""
    while at + 8 <= len(value):
        tag = bytes(value[at : at + 4])
        (length,) = struct.unpack("<L", value[at + 4 : at + 8])
        if tag != _ITEM or length == _UNDEFINED:  # the sequence delimiter, or damage
            break
        items.append(Fragment(at, value[at + 8 : at + 8 + length]))
        at += 8 + length
    has_its_end = tag == _DELIMITER or at == stated <= len(value)
    if not items:
        return (), (), has_its_end
    table, *rest = items
    count = len(table.data) // 4
    offsets = struct.unpack(f"<{count}L", table.data[: 4 * count])
    start = rest[0].offset if rest else 0
    fragments = tuple(Fragment(f.offset - start, f.data) for f in rest if f.data)
    return offsets, fragments, has_its_end


def _inflated(data: bytes, file: str) -> tuple[bytes, bool]:
    """The data set of a deflated file (PS3.5 A.5), and whether it is whole; every other file as it
    is.

    What can be inflated of a damaged file is used. Without its meta information the result is
    read as what it is then: explicit VR, little endian.
    """
    meta = data[132:144]
    if meta[:6] != b"\x02\x00\x00\x00UL":
        return data, True
    start = 144 + int.from_bytes(meta[8:12], "little")
    if str(DeflatedExplicitVRLittleEndian).encode() not in data[144:start]:
        return data, True
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        packed = pieces(memoryview(data)[start:])
        return b"".join(inflated(packed, inflate)), inflate.eof
    except zlib.error as error:
        raise DamagedImage(file, detail=FileDetail.DATA_SET_NOT_INFLATED.notice) from error
    except Bomb as error:
        raise DamagedImage(file, detail=error.what) from error


def _without_pixels(dataset: Dataset, left_over: int, file: str) -> NoPixels | DamagedImage:
    if not len(dataset) or left_over or is_cut(dataset, max(dataset.keys())):
        return DamagedImage(file, detail=FileDetail.ENDS_IN_HEADER.notice)
    kind = Attributes(dataset.file_meta, []).text("MediaStorageSOPClassUID")
    kind = kind or Attributes(dataset, []).text("SOPClassUID")
    return NoPixels(file, detail=UID(kind).name if kind else FileDetail.NO_PIXEL_DATA.notice)
