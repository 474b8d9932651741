"""Hazard: a signature's picture stands below what its owner did not sign."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.errors.letters import LetterheadError
from osteo_desktop.records.reading import Signature
from osteo_desktop.report.letter.letterhead import Head, own_head
from osteo_desktop.settings import Letterhead, ReaderEntry, clinic_folder
from tests.made.letters import letter, typesetter
from tests.made.records import draft, row, signed

ROW = row("a.dcm")


@pytest.fixture
def head() -> Head:
    clinic_folder().mkdir(parents=True)
    for name, grey in (("roe.png", 10), ("bo.png", 90)):
        Image.fromarray(np.full((20, 60), grey, np.uint8)).save(clinic_folder() / name)
    readers = (
        ReaderEntry("Dr  Roe", signature="roe.png"),
        ReaderEntry("Dr Bo", signature="bo.png"),
        ReaderEntry("Dr Ann", title="Consultant"),
    )
    return own_head(Letterhead(readers=readers))


def below(head: Head, reader: str) -> str:
    reading = signed([ROW], signature=Signature(reader, "2025-11-20T10:00:00+01:00"))
    (part,) = letter([ROW], reading, head=head).studies
    assert part.signature is not None
    return part.signature.signature_svg


def test_each_signature_stands_below_its_owners_signed_reading_alone(head: Head) -> None:
    assert below(head, "Dr Roe") == head.signatures["Dr Roe"] != ""
    assert below(head, "Dr Bo") == head.signatures["Dr Bo"] != below(head, "Dr Roe")
    for other in ("Dr Ann", "Dr Ro", "dr roe", "Dr Roe jun.", "Roe", "Nobody"):
        assert below(head, other) == "", other


def test_a_draft_and_an_unread_study_bear_none(head: Head) -> None:
    for reading in (draft([ROW]), None):
        made = letter([ROW], reading, head=head)
        assert made.studies[0].signature is None
        assert not [svg for svg in head.signatures.values() if svg in repr(made)]


def test_it_is_set_with_words_for_who_cannot_see_it(head: Head) -> None:
    reading = signed([ROW], signature=Signature("Dr Roe", "2025-11-20T10:00:00+01:00"))
    made = letter([ROW], reading, head=head)
    assert typesetter().set(made).not_archival == ""
    assert made.studies[0].signature is not None
    assert made.studies[0].signature.alt == "Signature of Dr Roe"


def test_a_picture_that_is_gone_stops_the_letter_and_is_named() -> None:
    readers = (ReaderEntry("Dr Roe", signature="gone.png"),)
    with pytest.raises(LetterheadError, match=r"signature 'gone\.png'"):
        own_head(Letterhead(readers=readers))
