"""What tells who the patient is, and texts without it.

Texts are searched for what is known of the patient, and for what looks like a date, a number of a
register or of a telephone. A name that nobody entered anywhere else is not found in them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row

REMOVED = "[…]"
"""Stands where something was taken out; of no language."""

_LOOKS_LIKE = re.compile(
    r"\S+@\S+"
    r"|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b"
    r"|\b\d{1,2}\.?(?:\s+de)?\s+[^\W\d_]{3,}\.?,?(?:\s+de)?\s+(?:19|20)\d\d\b"
    r"|\b[^\W\d_]{3,}\.?\s+\d{1,2},?\s+(?:19|20)\d\d\b"
    r"|\+?\d[\d ()/-]{6,}\d"
    r"|\d{5,}"
)
"""An address, a date in figures or words, a telephone, a number of five figures or more."""
_TITLES = frozenset(
    ("dr", "drs", "prof", "med", "md", "mr", "mrs", "ms", "miss", "sir", "ing", "phd", "jr", "sr")
)
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
"""Thai, Lao, Burmese, Khmer, Chinese, Japanese, Korean: a name has no end of its own."""
_SHORTEST = 3


@dataclass(frozen=True)
class Identifying:
    """``names``: parts of people's names; ``whole``: what tells by being there as it is."""

    names: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()

    def removed_from(self, text: str) -> str:
        """``text`` with REMOVED in place of what identifies; every other letter stays."""
        if not text:
            return text
        text = unicodedata.normalize("NFC", text)
        for pattern in (*self._patterns, _LOOKS_LIKE):
            text = pattern.sub(REMOVED, text)
        return "".join(REMOVED if self._is_name(word) else word for word in _words(text))

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        inside = {name for name in self.names if _WITHOUT_SPACES.search(name) and len(name) > 1}
        longest_first = sorted({*self.whole, *inside}, key=lambda one: (-len(one), one))
        return tuple(
            re.compile(
                re.escape(one) if one in inside else rf"(?<!\w){re.escape(one)}(?!\w)",
                re.IGNORECASE,
            )
            for one in longest_first
        )

    @cached_property
    def _folded(self) -> frozenset[str]:
        return frozenset(map(_folded, self.names))

    def _is_name(self, word: str) -> bool:
        """A name of two letters only where it is written as one: "Do", not "do"."""
        if len(word) < 2 or _folded(word) not in self._folded:
            return False
        return len(word) >= _SHORTEST or word[0].isupper()


def identifying_of(rows: Iterable[Row], reading: Reading) -> Identifying:
    """All that the files and the reader say of who the patient, and who the doctors, are."""
    names: set[str] = set()
    whole: set[str] = set()
    for row in rows:
        if row.header is not None:
            _add_header(row.header, names, whole)
        path = PurePath(row.file.replace("!", ""))
        whole.update((row.file, path.name))
        if re.search(r"[\W\d_]", path.stem):  # "hand" names no patient
            whole.add(path.stem)
        if row.finding is not None and row.finding.overruled is not None:
            names.update(_parts(row.finding.overruled.reader))
    kept = reading.signed_for
    for patient in (reading.entered, reading.for_patient, None if kept is None else kept.patient):
        if patient is not None:
            _add_patient(patient, names, whole)
    for picture in kept.pictures if kept else ():
        if picture.header is not None:
            _add_header(picture.header, names, whole)
    readers = [one.reader for one in reading.addenda]
    readers += [reading.signature.reader] if reading.signature else []
    for critical in (reading.critical, reading.told_since):
        if critical is not None:
            readers.append(critical.by)
            whole.add(critical.told.strip())
    for reader in readers:
        names.update(_parts(reader))
    return Identifying(
        frozenset(unicodedata.normalize("NFC", name) for name in names),
        frozenset(
            unicodedata.normalize("NFC", one.strip())
            for one in whole
            if len(one.strip()) >= _SHORTEST
        ),
    )


def _add_header(header: Header, names: set[str], whole: set[str]) -> None:
    _add_patient(header.patient, names, whole)
    names.update(_parts(header.ReferringPhysicianName))
    whole.update(
        (
            header.AccessionNumber,
            header.StudyInstanceUID,
            header.SeriesInstanceUID,
            header.SOPInstanceUID,
            header.InstitutionName,
            header.StudyDate,
        )
    )


def _add_patient(patient: Patient, names: set[str], whole: set[str]) -> None:
    names.update(_parts(patient.PatientName))
    whole.update((patient.PatientName, patient.PatientID, patient.PatientBirthDate))
    for group in patient.PatientName.split("="):
        family, *given = (part.strip() for part in group.split("^"))
        first = next((part for part in given if part), "")
        if first:
            whole.update(
                (f"{family} {first}", f"{first} {family}", f"{family}, {first}", family + first)
            )


def _parts(name: str) -> Iterator[str]:
    """The words of a name, titles left out."""
    for word in _words(name):
        if word[0].isalpha() and len(word) > 1 and word.casefold() not in _TITLES:
            yield word


def _words(text: str) -> list[str]:
    """``text`` cut into words, marks with their letters, and what stands between them."""
    words: list[str] = []
    was_letter = False
    for char in text:
        is_letter = unicodedata.category(char)[0] in "LMN"
        if words and is_letter and was_letter:
            words[-1] += char
        else:
            words.append(char)
        was_letter = is_letter
    return words


def _folded(word: str) -> str:
    """Without accents and case."""
    apart = unicodedata.normalize("NFKD", word)
    return "".join(char for char in apart if not unicodedata.combining(char)).casefold()
