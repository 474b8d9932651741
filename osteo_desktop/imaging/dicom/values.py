"""Tolerant access to a DICOM data set: what cannot be read is noted, never raised."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from pydicom.charset import convert_encodings, default_encoding, python_encoding
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

from osteo_desktop.imaging.limits import LARGEST_SEQUENCE
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code

_TEXT_NUMBERS = ("DS", "IS")
_ESCAPE = 0x1B
_UNDEFINED = 0xFFFFFFFF


class Attributes:
    """One data set (or sequence item); ``notes`` collects what goes into Header.warnings."""

    def __init__(self, dataset: Dataset, notes: list[Notice]) -> None:
        self.dataset = dataset
        self.notes = notes

    def note(self, code: Code, **fields: object) -> None:
        notice = Notice.of(code, **fields)
        if notice not in self.notes:
            self.notes.append(notice)

    def value(self, keyword: str) -> Any:
        """The value as pydicom gives it; None when absent, empty or unreadable."""
        if keyword not in self.dataset:
            return None
        try:
            value = self.dataset[keyword].value
        except Exception:  # a damaged value raises whatever its converter stumbles on
            self.note(Code.VALUE_UNREADABLE, keyword=keyword)
            return None
        return None if value is None or value == "" else value

    def raw(self, keyword: str) -> Any:
        """The value's bytes as the file has them where they are not yet converted."""
        tag = tag_for_keyword(keyword)
        element = None if tag is None else self.dataset.get_item(tag, keep_deferred=True)
        return None if element is None else element.value

    def text(self, keyword: str, joint: str = ", ") -> str:
        """All values in one line without padding; "" when absent."""
        value = self.value(keyword)
        if value is None:
            return ""
        parts = value if _is_many(value) else [value]
        return joint.join(part for part in map(_one_line, parts) if part)

    def first_text(self, *keywords: str) -> str:
        """The text of the first of these attributes that has one."""
        return next((text for text in map(self.text, keywords) if text), "")

    def numbers(self, keyword: str) -> tuple[float | None, ...]:
        """Each value as a finite number, None where it is none; () when absent or empty."""
        parts = self._texts_of_numbers(keyword)
        if parts is None:
            value = self.value(keyword)
            parts = [] if value is None else list(value) if _is_many(value) else [value]
        if not any(str(part).strip() for part in parts):
            return ()
        return tuple(map(_number, parts))

    def number(self, keyword: str) -> float | None:
        """The first value; None, with a note, when it is no finite number."""
        values = self.numbers(keyword)
        if not values:
            return None
        if values[0] is None:
            self.note(Code.NOT_A_NUMBER, keyword=keyword)
        return values[0]

    def whole(self, keyword: str) -> int | None:
        number = self.number(keyword)
        return None if number is None else int(number)

    def items(self, keyword: str) -> list[Attributes]:
        """The items of a sequence; [] when absent or unreadable."""
        raw = self.raw(keyword)
        if isinstance(raw, bytes) and len(raw) > LARGEST_SEQUENCE:
            self.note(Code.TOO_LONG_TO_BE_TRUE, keyword=keyword)
            return []
        value = self.value(keyword)
        if value is None or isinstance(value, str | bytes):
            return []
        return [Attributes(item, self.notes) for item in value if isinstance(item, Dataset)]

    def _texts_of_numbers(self, keyword: str) -> list[str] | None:
        """Decimal strings, undecoded: pydicom gives up all values when one of them is bad."""
        tag = tag_for_keyword(keyword)
        element = None if tag is None else self.dataset.get_item(tag, keep_deferred=True)
        if (
            not isinstance(element, RawDataElement)
            or not isinstance(element.value, bytes)
            or element.VR not in (None, "UN", *_TEXT_NUMBERS)
            or dictionary_VR(keyword) not in _TEXT_NUMBERS
        ):
            return None
        return element.value.decode("latin-1").replace("\0", " ").split("\\")


def is_cut(dataset: Dataset, tag: int) -> bool:
    """Whether the file ends within this element, which is not yet converted."""
    element = dataset.get_item(tag, keep_deferred=True)
    if not isinstance(element, RawDataElement) or element.length == _UNDEFINED:
        return False
    return len(element.value or b"") < element.length


def settle_character_set(attributes: Attributes, keywords: Iterable[str]) -> None:
    """Choose the encoding of the texts of ``keywords`` where SpecificCharacterSet cannot be right.

    Missing, unknown, or Latin-1 stated over what is UTF-8: the texts decide, and the reader is
    told (PS3.3 C.12.1.1.2). What is stated and fits is left to pydicom.
    """
    raws = [raw for raw in map(attributes.raw, keywords) if isinstance(raw, bytes)]
    foreign = [raw for raw in raws if any(byte >= 0x80 or byte == _ESCAPE for byte in raw)]
    if not foreign:
        return
    stated = attributes.text("SpecificCharacterSet", joint="\\")
    names = stated.split("\\")
    if stated not in ("", "ISO_IR 6", "ISO_IR 100"):
        if all(map(_is_known, names)):
            return
        origin = Notice.of(Code.CHARACTER_SET_UNKNOWN, stated=stated)
    elif stated:
        origin = Notice.of(Code.CHARACTER_SET_STATED, stated=stated)
    else:
        origin = Notice.of(Code.CHARACTER_SET_MISSING)
    if _is_utf8(foreign):
        _set_encoding(attributes.dataset, "utf8")
        attributes.note(Code.READ_AS_UTF8, origin=origin)
    elif stated != "ISO_IR 100":
        _set_encoding(attributes.dataset, "latin_1")
        attributes.note(Code.READ_AS_LATIN1, origin=origin)


def _is_known(name: str) -> bool:
    """Whether pydicom knows a character set, or what its misspelt name means."""
    return name in python_encoding or convert_encodings(name) != [default_encoding]


def _set_encoding(dataset: Dataset, encoding: str) -> None:
    implicit, little = dataset.original_encoding
    dataset.set_original_encoding(implicit, little, [encoding])


def _is_utf8(raws: Sequence[bytes]) -> bool:
    if any(_ESCAPE in raw for raw in raws):
        return False  # ISO 2022 code extensions, whose stating was forgotten
    try:
        for raw in raws:
            raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_many(value: object) -> bool:
    return isinstance(value, MultiValue | list | tuple)


def _one_line(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    return " ".join(str(value).replace("\0", " ").split())


def _number(value: object) -> float | None:
    text = str(value).strip()
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) and "_" not in text else None
