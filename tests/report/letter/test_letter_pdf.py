"""The letter as PDF, judged from outside: pikepdf (qpdf), pdfua, poppler."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pdfua
import pikepdf
import pytest
from PIL import Image

from osteo_desktop.records.export import LetterOptions, LetterPicture, Paper
from osteo_desktop.records.marks.kinds import LENGTH
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.report.letter.content import Letter
from osteo_desktop.report.letter.typesetting import SetDocument
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.made.letters import letter, streams, typesetter
from tests.made.records import draft, header, row, signed

ROWS = [row("a.dcm", 0.9), row("b.dcm", 0.3, header=header(ViewPosition="LATERAL"))]
NAMES = {
    "Latin": "MÜLLER^Łukasz",
    "Greek": "Παπαδόπουλος^Γιώργος",
    "Cyrillic": "Иванов^Иван",
    "Hindi": "कुमार^राम",
    "Bengali": "হাসান^মোহাম্মদ",
    "Arabic": "حسن^محمد",
    "Thai": "ใจดี^สมชาย",
    "Tamil": "குமார்^ராமன்",
    "Chinese": "王^小明",
}
HOSTILE = (
    '#link("http://x") $x^2$ `raw` *bold* _it_ @ref <lab> \\ // /* {nb} #import "@preview/x:1.0.0"'
)


@pytest.fixture
def text_of(require_tool: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory):
    def text(pdf: bytes) -> list[str]:
        """Each page's words."""
        ran = subprocess.run(
            [require_tool("pdftotext"), "-", "-"], input=pdf, capture_output=True, check=True
        )
        return [" ".join(page.split()) for page in ran.stdout.decode().split("\f")[:-1]]

    return text


def made(told: Letter) -> SetDocument:
    return typesetter().set(told)


def told(**changes: object) -> Letter:
    return replace(letter(ROWS, signed(ROWS)), **changes)


@pytest.mark.slow
def test_whole_tagged_archival_and_the_same_bytes_twice(text_of: Callable) -> None:
    full = made(told())
    assert full == made(told())
    assert full.not_archival == ""
    with pikepdf.open(io.BytesIO(full.pdf)) as opened:
        assert opened.check_pdf_syntax() == []
        assert opened.Root.MarkInfo.Marked
        assert (str(opened.Root.Lang), len(opened.pages)) == ("en", full.pages)
        assert "Doe" not in str(opened.docinfo).title(), "file managers show it"
        metadata = opened.Root.Metadata.read_bytes().decode()
        fonts = [one for one in opened.objects if _is(one, "/FontDescriptor")]
        assert fonts
        assert all("/FontFile2" in one or "/FontFile3" in one for one in fonts)
    assert re.search(r"pdfaid:part>2<.*pdfaid:conformance>A<", metadata, re.S)
    assert "pdfuaid:part>1<" in metadata
    judged = pdfua.validate(io.BytesIO(full.pdf))
    assert (judged.exit_code, list(judged.findings)) == (0, [])
    pages = text_of(full.pdf)
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert DISCLAIMER in page
    assert all("DOE, Jane Mary" in page for page in pages), "no page is anybody's"
    assert "First line of the notes." in pages[0]
    assert pages[0].index("Impression") < pages[0].index("What the AI said")


def _is(value: object, kind: str) -> bool:
    return isinstance(value, pikepdf.Dictionary) and value.get("/Type") == kind


@pytest.mark.parametrize("script", NAMES)
def test_names_come_back_from_the_page(script: str, text_of: Callable) -> None:
    """Known exceptions: الله and vocalised Arabic come back in another order."""
    name = NAMES[script]
    rows = [row("a.dcm", header=header(Patient(name, "ID-1")))]
    one = made(letter(rows, signed(rows, notes=name), LetterOptions(pictures=())))
    assert one.not_archival == ""
    (page,) = text_of(one.pdf)
    found = re.sub("[\u200b\u202a-\u202e\u2066-\u2069 ]", "", page)
    assert all(part in found for part in name.split("^"))


def test_what_is_typed_is_never_a_program(text_of: Callable) -> None:
    one = made(letter(ROWS, signed(ROWS, notes=HOSTILE), LetterOptions(pictures=())))
    assert HOSTILE in text_of(one.pdf)[0]
    assert b"http://x" not in one.pdf


def test_what_no_font_has_is_named_and_overrides_turn_nothing_round(text_of: Callable) -> None:
    notes = "\U0001f9b4 \u202eabc\u0000\u0007 \ue000\ttab"
    one = made(letter(ROWS, signed(ROWS, notes=notes), LetterOptions(pictures=())))
    assert one.not_archival == ""
    page = text_of(one.pdf)[0]
    assert "[U+1F9B4] [U+202E]abc[U+0000][U+0007] [U+E000]" in page


@pytest.mark.slow
def test_ten_thousand_words_and_endless_ones_lose_nothing(text_of: Callable) -> None:
    words = " ".join(f"word{n}" for n in range(10_000))
    rows = [row("a.dcm", header=header(Patient("X" * 300, "9" * 64)))]
    one = made(letter(rows, signed(rows, notes=words), LetterOptions(pictures=())))
    text = " ".join(text_of(one.pdf))
    found = {*re.findall(r"word\d+", text)}
    assert found == {*words.split()}
    joined = re.sub("[\u200b ]", "", text_of(one.pdf)[0])
    assert "X" * 300 in joined
    assert "9" * 64 in joined
    assert one.pages > 5


def test_a_draft_says_so_on_every_page(text_of: Callable) -> None:
    one = made(letter(ROWS, draft(ROWS)))
    pages = text_of(one.pdf)
    assert len(pages) == one.pages == 2
    assert all("DRAFT – not signed" in page for page in pages)
    assert not any("DRAFT" in page for page in text_of(made(told()).pdf))


@pytest.mark.parametrize("paper", Paper)
def test_the_short_form_is_one_page_of_either_paper(paper: Paper) -> None:
    one = made(letter(ROWS, signed(ROWS), LetterOptions(paper=paper, short=True)))
    assert one.pages == 1
    with pikepdf.open(io.BytesIO(one.pdf)) as opened:
        width = float(opened.pages[0].MediaBox[2])
    assert width == pytest.approx({Paper.A4: 595.28, Paper.LETTER: 612.0}[paper], abs=0.1)


def test_what_cannot_be_archived_is_set_all_the_same_and_why_is_said(text_of: Callable) -> None:
    """As where a font lacks what a mark is joined to: here the lines are not asked which font."""

    class Unasked(type(typesetter().fonts)):
        def lines(self, text: str) -> list[tuple[str, bool]]:
            return [(text, False)]

    setter = type(typesetter())()
    setter.fonts = Unasked(setter.fonts.folder)
    one = setter.set(
        replace(letter(ROWS, signed(ROWS), LetterOptions(pictures=())), patient_name="\ue000 DOE")
    )
    assert "could not be displayed" in one.not_archival
    assert "DOE" in text_of(one.pdf)[0]


def test_nothing_but_what_ships_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """No package, no system font: the families are those of resources/fonts."""
    for template in (typesetter().fonts.folder.parent / "typst").glob("*.typ"):
        asked_for = re.findall("#?(?:import|include|read) (.*)", template.read_text("utf-8"))
        assert {*asked_for} <= {'"heavy.typ": heavier'}, template.name
    fonts = typesetter().fonts
    assert {font.path for font in fonts.loaded.fonts()} == {
        str(file) for file in fonts.folder.glob("*.ttf")
    }
    assert fonts.families[0] == "Noto Sans"
    assert b"preview" not in streams(made(told(studies=())).pdf)


def test_the_radiograph_is_the_right_way_round_and_the_mark_where_it_was_drawn(
    require_tool: Callable[[str], str], tmp_path: Path
) -> None:
    """Of 400 x 300 pixels, white at the top left, grey at the bottom left, dark on the right."""
    rows = [row("a.dcm")]
    mark = Mark(LENGTH.key, ((210.0, 60.0), (270.0, 60.0)))
    options = LetterOptions(pictures=(LetterPicture.MARKS,))
    one = made(letter(rows, signed(rows, drawings={rows[0].key: Drawing((mark,))}), options))
    path = tmp_path / "letter.pdf"
    path.write_bytes(one.pdf)
    command = [require_tool("pdftoppm"), "-r", "72", "-f", str(one.pages), "-singlefile"]
    subprocess.run([*command, str(path), str(tmp_path / "page")], check=True)
    page = np.asarray(Image.open(tmp_path / "page.ppm")).astype(int)

    def like(red: int, green: int, blue: int) -> np.ndarray:
        return np.abs(page - (red, green, blue)).max(axis=2) < 12

    def bounds(mask: np.ndarray) -> tuple[int, int, int, int]:
        """Top, bottom, left, right of an area; letters are none."""
        rows = np.flatnonzero(mask.sum(axis=1) > 50)
        columns = np.flatnonzero(mask.sum(axis=0) > 50)
        return rows[0], rows[-1], columns[0], columns[-1]

    top, bottom, middle, right = bounds(like(40, 40, 40))
    within = np.zeros(page.shape[:2], dtype=bool)
    within[top : bottom + 1] = True
    white, grey = (bounds(like(tone, tone, tone) & within) for tone in (230, 130))
    assert max(white[3], grey[3]) <= middle
    assert white[1] <= grey[0]
    left = white[2]
    wide, high = right - left, bottom - top
    assert wide / high == pytest.approx(300 / 400, rel=0.02)
    line = np.argwhere(like(102, 224, 255))
    line = line[line[:, 0] < top + 0.16 * high]  # above its number
    assert (line[:, 1].min() - left) / wide == pytest.approx(0.70, abs=0.02)
    assert (line[:, 1].max() - left) / wide == pytest.approx(0.90, abs=0.02)
    assert (np.median(line[:, 0]) - top) / high == pytest.approx(0.15, abs=0.02)
