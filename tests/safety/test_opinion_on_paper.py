"""Hazard: on paper and on a stick, a colleague's marks are taken for the reader's, or stand where
the colleague's words do not.

Controls: one function says what is drawn of a second opinion, and with whose name; each picture of
it is its own, dashed and of another ink; what is de-identified has none.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from osteo_desktop.archive.store import Archive
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest, LetterOptions, LettersRequest
from osteo_desktop.records.marks.ink import OTHERS, OWN
from osteo_desktop.records.marks.kinds import LENGTH
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.opinion.second_opinion import SecondOpinion, key_of
from osteo_desktop.records.paper.printing import PrintRequest
from osteo_desktop.records.sending.requests import StickRequest
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.others.opinions import opinion_words
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.reading.export import export_session
from osteo_desktop.workflow.reading.letters import studies_of
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.sending.stick import write_stick
from tests.made.letters import letter
from tests.made.opinions import LINE, opinion, signed_by

WHOSE = "with the marks of Dr Ngozi Second, Consultant radiologist"
OWN_LINE = Mark(LENGTH.key, ((60.0, 20.0), (60.0, 70.0)))


class Session:
    """A signed study with marks, a second opinion of it, and what is made of both."""

    def __init__(self, archive: Archive, number: int, decoders: Decoders) -> None:
        self.archive, self.number, self._decoders = archive, number, decoders
        (self.row,) = archive.rows(number)
        self.reading = signed_by(
            [self.row], "Dr Reader", drawings={self.row.key: Drawing((OWN_LINE,))}
        )
        archive.sign_reading(number, self.reading)
        self.opinion: SecondOpinion = opinion([self.row], drawings={self.row.key: Drawing((LINE,))})
        archive.keep_opinion(self.opinion)

    def stick(self, out: Path, **asked: object) -> Path:
        letters = LettersRequest(self.number, out, options=LetterOptions())
        request = replace(StickRequest(letters), **asked)
        return write_stick(request, self.archive, None, Progress(), self._decoders).path

    def pdf(self, path: Path) -> Path:
        request = ExportRequest(self.number, {"pdf": path})
        export_session(request, self.archive, None, Progress(), self._decoders)
        return path


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    home = tmp_path_factory.mktemp("opinion-on-paper")
    (home / "films").mkdir()
    write_dicom(home / "films" / "wrist.dcm", phantom(96, 80))
    room = ReadingRoom(home / "own.sqlite", home / "no.safetensors")
    read = room.read(home / "films", Progress(), lambda _: None, lambda _: None)
    room.close()
    with Archive(home / "own.sqlite") as archive, Decoders() as decoders:
        yield Session(archive, read.session.session_id, decoders)


def own_part(page: str) -> str:
    """The frame of the second opinion."""
    (part,) = re.findall(r'<div class="apart">\n<h3>Second opinion.*?</div>\n</div>', page, re.S)
    assert isinstance(part, str)
    return part


def is_inked(jpeg: Path, colour: tuple[int, int, int]) -> bool:
    """Whether more than a grain of it is as colourful as this, and nearly of it."""
    with Image.open(jpeg) as opened:
        pixels = np.asarray(opened.convert("RGB")).astype(int)
    colourful = np.ptp(pixels, axis=-1) > np.ptp(colour) * 0.7
    return int((colourful & (np.abs(pixels - colour).max(axis=-1) < 40)).sum()) > 20


def lines_of(pdf: Path) -> set[tuple[tuple[int, ...], bool]]:
    """(RGB, is dashed) of all lines that are drawn in it."""
    found = set()
    with pikepdf.open(pdf) as opened:
        for page in opened.pages:
            colour: tuple[int, ...] = ()
            dashed = False
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name == "RG":
                    colour = tuple(round(float(value) * 255) for value in operands)
                elif name == "d":
                    dashed = len(operands[0]) > 0
                elif name == "S":
                    found.add((colour, dashed))
    return found


@pytest.mark.slow
def test_screen_letter_pdf_and_stick_draw_the_same_of_it_under_its_name(
    session: Session, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    row: Row = session.row
    said = opinion_words(session.opinion, {key_of(row): "wrist"})
    assert said.drawing(key_of(row)) == session.opinion.views[0].drawing
    assert said.with_marks == WHOSE

    (part,) = letter([row], session.reading, opinions=[session.opinion]).studies
    (figure,) = part.opinions[0].figures
    assert WHOSE in figure.caption
    assert OTHERS.hex in figure.svg
    assert OWN.hex not in figure.svg
    numbered = figure.note
    assert "step in the cortex" in numbered

    stick = session.stick(tmp_path)
    page = (stick / "INDEX.HTM").read_text("utf-8")
    theirs = own_part(page)
    assert f"· {WHOSE}</figcaption>" in theirs
    assert page.count("<img") == 2
    assert WHOSE not in page.replace(theirs, "")
    (name,) = re.findall(r'<img src="(.*?)"', theirs)
    (other,) = {one.name for one in (stick / "PICTURES").iterdir()} - {Path(name).name}
    assert is_inked(stick / name, OTHERS.colour)
    assert not is_inked(stick / name, OWN.colour)
    assert is_inked(stick / "PICTURES" / other, OWN.colour)
    assert not is_inked(stick / "PICTURES" / other, OTHERS.colour)

    pdf = session.pdf(tmp_path / "batch.pdf")
    assert (OTHERS.colour, True) in lines_of(pdf)
    assert (OWN.colour, False) in lines_of(pdf)
    assert not {(OTHERS.colour, False), (OWN.colour, True)} & lines_of(pdf)
    text = subprocess.run([require_tool("pdftotext"), pdf, "-"], capture_output=True, check=True)
    words = " ".join(text.stdout.decode().split())
    places = ("Second opinion of", WHOSE, " ".join(numbered.split()), "What the AI said")
    assert sorted(places, key=words.index) == list(places)


@pytest.mark.slow
def test_while_it_is_hidden_from_the_reader_nothing_of_it_is_handed_on(session: Session) -> None:
    for hidden in (False, True):
        options = LetterOptions(without_opinions=hidden)
        letters = LettersRequest(session.number, Path(), options=options)
        for request in (letters, PrintRequest(session.number, options)):
            ((told,),) = studies_of(request, session.archive)
            assert told.opinions == (() if hidden else (session.opinion,))


@pytest.mark.slow
def test_a_de_identified_stick_has_neither_words_nor_marks_of_it(
    session: Session, tmp_path: Path
) -> None:
    stick = session.stick(tmp_path, deidentify=True)
    page = (stick / "INDEX.HTM").read_text("utf-8")
    assert not [word for word in ("Second opinion", "Ngozi", "cortex") if word in page]
    (picture,) = (stick / "PICTURES").iterdir()
    assert not is_inked(picture, OTHERS.colour)
