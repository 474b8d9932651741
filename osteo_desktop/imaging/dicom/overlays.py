"""Overlays: pictures of one bit over the radiograph (PS3.3 C.9.2), in groups 6000 to 60FE."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from pydicom.dataset import Dataset

from osteo_desktop.imaging.dicom.values import Attributes
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Overlay

_GROUPS = range(0x6000, 0x6100, 2)
_MOST_PIXELS = 1 << 28
"""Of one plane; more is damage."""
Planes = Mapping[int, np.ndarray]
"""By bit position: (rows, columns) bool out of the cells of the pixels."""


def embedded_bits(dataset: Dataset) -> tuple[int, ...]:
    """The positions of overlays that lie in bits of the pixels that hold no values (retired)."""
    return tuple(sorted({bit for _, bit in _embedded(dataset)}))


def overlays_of(top: Attributes, frame: int, embedded: Planes) -> tuple[Overlay, ...]:
    """The planes over one frame (from 1); one that cannot be read is noted."""
    found = []
    in_pixels = dict(_embedded(top.dataset))
    for group in _groups(top.dataset):
        if (group, 0x3000) in top.dataset:
            overlay = _of_group(top, group, frame)
        elif in_pixels.get(group) in embedded:
            plane = embedded[in_pixels[group]]
            overlay = _cropped(group, _text(top.dataset, group, 0x1500), 0, 0, plane)
        else:
            continue
        if overlay is None:
            top.note(Code.OVERLAY_UNREADABLE)
        elif overlay.bits.size:
            found.append(overlay)
    return tuple(found)


def _embedded(dataset: Dataset) -> Iterator[tuple[int, int]]:
    """Group and bit position."""
    for group in _groups(dataset):
        bit = _numbers(dataset, group, 0x0102)
        if (group, 0x3000) not in dataset and bit and 0 < bit[0] < 64:
            yield group, bit[0]


def _groups(dataset: Dataset) -> Iterator[int]:
    for group in _GROUPS:
        if (group, 0x0010) in dataset or (group, 0x0102) in dataset:
            yield group


def _of_group(top: Attributes, group: int, frame: int) -> Overlay | None:
    dataset = top.dataset
    rows, columns = _numbers(dataset, group, 0x0010), _numbers(dataset, group, 0x0011)
    data = _value(dataset, group, 0x3000)
    if not rows or not columns or not isinstance(data, bytes | bytearray):
        return None
    height, width = rows[0], columns[0]
    if not (height > 0 and width > 0 and height * width <= _MOST_PIXELS):
        return None
    frames = (_numbers(dataset, group, 0x0015) or [1])[0]
    first = (_numbers(dataset, group, 0x0051) or [1])[0]
    number = frame - first if frames > 1 or first > 1 else 0
    if (frames > 1 and not 0 <= number < frames) or (first > 1 and number < 0):
        return Overlay(group, "", 0, 0, np.zeros((0, 0), bool))  # none over this frame
    start, count = (number if frames > 1 else 0) * height * width, height * width
    if dataset.original_encoding[1] is False and _vr(dataset, group) == "OW":
        data = np.frombuffer(data[: len(data) // 2 * 2], np.uint16).byteswap().tobytes()
    packed = np.frombuffer(data, np.uint8)[start // 8 : -(-(start + count) // 8)]
    bits = np.unpackbits(packed, bitorder="little")[start % 8 : start % 8 + count]
    if bits.size < count:
        return None
    origin = _numbers(dataset, group, 0x0050) or [1, 1]
    row, column = (origin[0], origin[1]) if len(origin) == 2 else (1, 1)
    label = _text(dataset, group, 0x1500) or _text(dataset, group, 0x0022)
    return _cropped(group, label, row - 1, column - 1, bits.reshape(height, width) > 0)


def _cropped(group: int, label: str, top: int, left: int, bits: np.ndarray) -> Overlay:
    """Without the margins that hold nothing."""
    rows, columns = np.flatnonzero(bits.any(axis=1)), np.flatnonzero(bits.any(axis=0))
    if not rows.size:
        return Overlay(group, label, 0, 0, np.zeros((0, 0), bool))
    cut = bits[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].copy()
    cut.setflags(write=False)
    return Overlay(group, label, top + int(rows[0]), left + int(columns[0]), cut)


def _value(dataset: Dataset, group: int, element: int) -> object:
    try:
        return dataset[group, element].value if (group, element) in dataset else None
    except Exception:  # a damaged value raises whatever its converter stumbles on
        return None


def _vr(dataset: Dataset, group: int) -> str:
    return str(dataset[group, 0x3000].VR)


def _numbers(dataset: Dataset, group: int, element: int) -> list[int]:
    value = _value(dataset, group, element)
    many = value if isinstance(value, list | tuple) or hasattr(value, "append") else [value]
    return [int(part) for part in many if isinstance(part, int)]  # type: ignore[attr-defined]


def _text(dataset: Dataset, group: int, element: int) -> str:
    return " ".join(str(_value(dataset, group, element) or "").replace("\0", " ").split())
