"""Modality LUT, VOI LUTs and windows, inversion and padding of a DICOM image, as records."""

from __future__ import annotations

from typing import Any

import numpy as np

from osteo_desktop.imaging.dicom.values import Attributes
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import LookupTable, Rescale, VoiFunction, VoiWindow


def modality_transform(source: Attributes, signed: bool) -> Rescale | LookupTable:
    """ModalityLUTSequence, else RescaleSlope and RescaleIntercept (PS3.3 C.11.1)."""
    for item in source.items("ModalityLUTSequence"):
        table = lookup_table(item, "LUT", signed, item.text("LUTExplanation"))
        if table is not None:
            return table
        source.note(Code.MODALITY_LUT_UNREADABLE)
    slope, intercept = source.number("RescaleSlope"), source.number("RescaleIntercept")
    if slope == 0:
        source.note(Code.SLOPE_ZERO)
        slope = None
    return Rescale(1.0 if slope is None else slope, intercept or 0.0)


def modality_unit(source: Attributes) -> str:
    """RescaleType, else ModalityLUTType; "" where neither is stated, or it is "unspecified"."""
    tables = source.items("ModalityLUTSequence")
    stated = tables[0].text("ModalityLUTType") if tables else source.text("RescaleType")
    return "" if stated.upper() == "US" else stated


def voi_choices(
    source: Attributes, modality: Rescale | LookupTable, signed: bool
) -> tuple[VoiWindow | LookupTable, ...]:
    """VOILUTSequence, then each window (PS3.3 C.11.2)."""
    may_be_negative = isinstance(modality, Rescale) and (
        signed or modality.RescaleIntercept < 0 or modality.RescaleSlope < 0
    )
    tables: list[VoiWindow | LookupTable] = []
    for item in source.items("VOILUTSequence"):
        table = lookup_table(item, "LUT", may_be_negative, item.text("LUTExplanation"))
        if table is None:
            source.note(Code.VOI_LUT_UNREADABLE)
        else:
            tables.append(table)
    return (*tables, *_windows(source))


def is_inverted(top: Attributes, photometric: str) -> bool:
    """Whether the smallest value is shown white.

    MONOCHROME1 and PresentationLUTShape INVERSE state the same thing (PS3.3 C.7.6.3.1.2, C.11.6);
    a file that states both is inverted once. Where they contradict each other, the shape counts,
    as in other viewers.
    """
    if not photometric.startswith("MONOCHROME"):
        return False
    shape = top.text("PresentationLUTShape")
    if shape == "IDENTITY" and photometric == "MONOCHROME1":
        top.note(Code.SHAPE_CONTRADICTED)
    return shape == "INVERSE" or (photometric == "MONOCHROME1" and shape != "IDENTITY")


def padding_range(top: Attributes, bits_allocated: int, signed: bool) -> tuple[float, float] | None:
    """PixelPaddingValue to PixelPaddingRangeLimit, in stored values (PS3.3 C.7.5.1.1.2)."""
    value, limit = top.whole("PixelPaddingValue"), top.whole("PixelPaddingRangeLimit")
    if value is None:
        return None
    ends = [
        _as_stored(v, bits_allocated, signed) for v in (value, value if limit is None else limit)
    ]
    return float(min(ends)), float(max(ends))


def lookup_table(
    item: Attributes, prefix: str, may_be_negative: bool, explanation: str = ""
) -> LookupTable | None:
    """``prefix`` + Descriptor and Data; None when they cannot be used (PS3.3 C.11.1.1.1).

    A first input written unsigned although inputs can be negative is read as signed.
    """
    descriptor = item.numbers(f"{prefix}Descriptor")
    if len(descriptor) != 3 or None in descriptor:
        return None
    entries, first, bits = (int(value or 0) for value in descriptor)
    entries = (entries & 0xFFFF) or 0x10000
    if first > 0x7FFF and may_be_negative:
        first -= 0x10000
    table = _table(item, f"{prefix}Data", entries)
    if table is None:
        return None
    if not 1 <= bits <= 16 or int(table.max()) >= 1 << bits:
        bits = max(8, int(table.max()).bit_length())
    return LookupTable(first, table, bits, explanation)


def _table(item: Attributes, keyword: str, entries: int) -> np.ndarray | None:
    value: Any = item.value(keyword)
    if isinstance(value, bytes | bytearray):
        little = item.dataset.original_encoding[1] is not False
        if len(value) >= 2 * entries:
            table = np.frombuffer(value, "<u2" if little else ">u2")
        elif len(value) >= entries:  # 8-bit entries, one per byte
            table = np.frombuffer(value, np.uint8)
        else:
            return None
    elif isinstance(value, int):
        table = np.array([value])
    else:
        table = np.array(list(value or ()), dtype=np.int64)
    if len(table) < entries <= 2 * len(table):  # 8-bit entries, two to a word
        table = (table & 0xFFFF).astype("<u2").view(np.uint8)
    if len(table) < entries:
        return None
    # A copy in machine order; US or SS data may have been read as signed.
    return (table[:entries].astype(np.int64) & 0xFFFF).astype(np.uint16)


def _windows(source: Attributes) -> list[VoiWindow]:
    centres, widths = source.numbers("WindowCenter"), source.numbers("WindowWidth")
    explanations = source.value("WindowCenterWidthExplanation") or ()
    if isinstance(explanations, str):
        explanations = (explanations,)
    function = _function(source)
    if len(centres) != len(widths):
        source.note(Code.WINDOWS_UNPAIRED)
    windows = []
    for number, (centre, width) in enumerate(zip(centres, widths, strict=False)):
        if centre is None or width is None or not _is_possible(width, function):
            source.note(Code.WINDOW_IMPOSSIBLE)
            continue
        explanation = str(explanations[number]).strip() if number < len(explanations) else ""
        windows.append(VoiWindow(centre, width, function, explanation))
    return windows


def _is_possible(width: float, function: VoiFunction) -> bool:
    return width >= 1 if function is VoiFunction.LINEAR else width > 0


def _function(source: Attributes) -> VoiFunction:
    name = source.text("VOILUTFunction")
    try:
        return VoiFunction(name or "LINEAR")
    except ValueError:
        source.note(Code.VOI_FUNCTION_UNKNOWN)
        return VoiFunction.LINEAR


def _as_stored(value: int, bits_allocated: int, signed: bool) -> int:
    """Values of VR US or SS, read with the wrong sign, brought to that of the pixels."""
    size = 1 << bits_allocated
    if signed and value >= size // 2:
        return value - size
    return value + size if not signed and value < 0 else value
