"""One word, one meaning: the glossary is sorted, complete, and names what is in the code."""

from __future__ import annotations

import re
from dataclasses import fields

from pydicom.datadict import tag_for_keyword

from osteo_desktop.records.radiograph import Header, Patient, VoiWindow
from tests.documents import REPOSITORY, code_spans, exists

GLOSSARY = "docs/glossary.md"
TEXT, _, KEYWORDS = (
    (REPOSITORY / GLOSSARY).read_text(encoding="utf-8").partition("## DICOM keywords")
)
LINES = re.findall(r"^\| ([^|`-][^|]*?) \| (.+?) \| (.+?) \|$", TEXT, re.MULTILINE)[1:]
TERMS = [term for term, _, _ in LINES]


def test_every_name_in_the_glossary_is_in_the_code() -> None:
    keywords = re.findall(r"`(\w+)`", KEYWORDS)
    known = {*keywords, "t_low", "t_high"}
    assert not [name for name in code_spans(GLOSSARY) if name not in known and not exists(name)]


def test_each_word_stands_once_and_names_its_place() -> None:
    assert sorted(set(TERMS), key=str.casefold) == TERMS
    assert len(TERMS) > 60
    for term, meaning, place in LINES:
        assert meaning, term
        assert re.findall(r"`[^`]+`", place), term


def test_the_records_that_everything_speaks_of_have_their_word() -> None:
    named = set(code_spans(GLOSSARY))
    assert named >= {"Radiograph", "Finding", "Reading", "Row", "Verdict", "Decision", "Content"}


def test_keywords_are_dicoms_and_those_of_the_records_are_all_there() -> None:
    listed = re.findall(r"`(\w+)`", KEYWORDS)
    assert not [keyword for keyword in listed if tag_for_keyword(keyword) is None]
    ours = {field.name for record in (Header, Patient, VoiWindow) for field in fields(record)}
    assert {name for name in ours if name[0].isupper()} == set(listed)
