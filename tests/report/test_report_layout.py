"""What lies where on the pages: headings with what they head, side and name alike, the reader's
words before the AI's, and lines that begin where the language begins."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from osteo_desktop.notice import as_it_stands
from osteo_desktop.progress import Progress
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription, FractureType, Skin
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import EnteredView, Verdict
from osteo_desktop.report.reading.content import Report, build_report
from osteo_desktop.report.reading.pdf import _sheet, write_pdf
from osteo_desktop.report.reading.pdf_summary import lay_out_summary
from osteo_desktop.wording.languages.language import ENGLISH, Language, language_of
from tests.made.records import (
    CARD,
    SESSION,
    bare_header,
    draft,
    finding,
    header,
    row,
    signed,
    unreadable,
)
from tests.made.report_pictures import asymmetric, pictures

pytestmark = pytest.mark.slow

FOOT = 780.0
"""In points; below it stands what every page bears."""
SMALL = pictures(asymmetric(40, 30))
_WORD = re.compile(
    r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
)


@dataclass(frozen=True)
class Word:
    left: float
    top: float
    right: float
    bottom: float
    text: str


def words_of(pdf: Path, require_tool: Callable[[str], str]) -> list[list[Word]]:
    """Of each page, in points."""
    command = [require_tool("pdftotext"), "-bbox", str(pdf), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return [
        [Word(*map(float, found[:4]), found[4]) for found in _WORD.findall(page)]
        for page in text.split("<page ")[1:]
    ]


def report_of(rows: list, *readings: object, language: Language = ENGLISH) -> Report:
    by_key = {reading.study_key: reading for reading in readings}  # type: ignore[attr-defined]
    return build_report(SESSION, rows, by_key, CARD, include_all=True, language=language)


def last_line(page: list[Word]) -> str:
    above = [word for word in page if word.bottom < FOOT]
    lowest = max(word.bottom for word in above)
    return " ".join(word.text for word in above if word.bottom > lowest - 4)


def test_no_heading_and_no_title_of_a_table_stands_at_the_foot_of_a_page(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    """Whatever stands above them: 50 studies, each with a line more than the one before."""
    rows, readings = [], []
    for lines in range(1, 51):
        told = header(StudyInstanceUID=str(lines), warnings=(as_it_stands("Because. " * 60),))
        one = row(f"{lines}.dcm", 0.9, header=told)
        rows.append(one)
        notes = "\n".join(f"line {n}" for n in range(lines))
        readings.append(signed([one], notes=notes, critical=None, addenda=()))
    path = tmp_path / "studies.pdf"
    write_pdf(report_of(rows, *readings), path, SMALL, Progress())
    heads = ("Reading", "Radiographs", "What the AI said", "Notes", "Signature", "Impression")
    titles = ("Radiograph Reader's verdict", "Radiograph AI finding AI score")
    pages = words_of(path, require_tool)
    assert len(pages) > 90
    for number, page in enumerate(pages, start=1):
        last = last_line(page)
        assert last not in (*heads, *titles), (number, last)
        assert not last.startswith(("Radiograph ·", "Because.")), (number, last)  # a caption alone


def test_no_list_of_the_summary_begins_at_the_foot_of_a_page(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    cut = [row("cut.jpg", 0.5, header=bare_header(truncated=True))]
    bad = [unreadable(f"bad{n}.dcm", "Because. " * 20) for n in range(2)]
    gate = [row("gate.dcm", None, finding=finding(None))]
    base = report_of([*cut, *bad, *gate])
    with _sheet(base) as sheet:
        for count in range(20, 36):
            rows = [row(f"{n}.dcm", None, header=bare_header()) for n in range(count)]
            lay_out_summary(sheet, report_of([*cut, *bad, *gate, *rows]).summary, Progress())
        sheet.finish()
        (tmp_path / "summary.pdf").write_bytes(sheet.output())
    for number, page in enumerate(words_of(tmp_path / "summary.pdf", require_tool), start=1):
        last = last_line(page)
        assert not re.search(r"\(\d+\)$|first$|decides$|^File Reason$|^File Patient", last), number


def test_a_study_of_two_views_begins_its_pictures_on_its_first_page(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    views = [row("ap.dcm", 0.9), row("lat.dcm", 0.3, header=header(ViewPosition="LL"))]
    path = tmp_path / "two.pdf"
    write_pdf(report_of(views), path, pictures(asymmetric(90, 50)), Progress())
    _, first, second = words_of(path, require_tool)
    assert max(word.bottom for word in first if word.bottom < FOOT) > 700
    assert "Radiographs" in {word.text for word in first}
    assert sum(word.text == "map;" for word in first) == 1
    assert sum(word.text == "map;" for word in second) == 1


def test_the_page_of_a_signed_study(tmp_path: Path, require_tool: Callable[[str], str]) -> None:
    """Side as large as the name; the reader before the AI; descriptions across the page."""
    only = row("jane/ap.dcm", 0.1)
    found = FractureDescription(Bone.METACARPAL, "L", FractureType.SPIRAL, skin=Skin.OPEN)
    reading = replace(
        signed([only]),
        verdicts={only.key: Verdict.FRACTURE},
        fractures={only.key: (found,)},
        reasons={only.key: "n " * 45},
    )
    path = tmp_path / "one.pdf"
    write_pdf(report_of([only], reading), path, SMALL, Progress())
    page = words_of(path, require_tool)[1]
    name = next(word for word in page if word.text == "DOE,")
    side = next(word for word in page if word.text == "left")
    assert side.bottom - side.top == pytest.approx(name.bottom - name.top, abs=0.5)
    assert side.top == pytest.approx(name.top, abs=0.5)
    assert side.left > name.left + 200
    texts = [word.text for word in page]
    order = ["Reading", "verdict", "Fracture", "Impression", "Signature", "said", "score"]
    places = [texts.index(word) for word in order]
    assert places == sorted(places), "the reader's words come first"
    line = [word for word in page if word.text == "n"]
    assert len({word.top for word in line}) < 3, "across the page, not in a narrow column"
    assert "not stated" not in " ".join(texts)


def test_what_is_unknown_takes_one_line_and_what_must_be_seen_is_seen(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    bare = row("a.png", 0.9, header=bare_header())
    unwritten = draft([bare], impression="", notes="")
    path = tmp_path / "bare.pdf"
    write_pdf(report_of([bare], unwritten), path, SMALL, Progress())
    page = " ".join(word.text for word in words_of(path, require_tool)[1])
    for words in (
        "Name not stated",
        "Side not stated",
        "Not stated: ID, birth date",
        "Not stated: impression, notes",
        "Radiograph · side not stated",
    ):
        assert page.count(words) == 1, words
    assert len(re.findall("stated", page.replace("spacing not stated", ""))) == 5
    for label in ("Sex", "Accession", "Institution", "Referring", "none"):
        assert label not in page


def test_a_side_is_never_lent_from_one_radiograph_to_another() -> None:
    study = {"StudyInstanceUID": "7"}
    known, unknown = (row(f"{name}.png", 0.9, header=bare_header(**study)) for name in "ab")
    reading = draft([known, unknown], entered_views={known.key: EnteredView(Laterality="R")})
    side = report_of([known, unknown], reading).sections[0].side
    assert (side.value, side.mark) == ("right", "entered by hand; not stated of b.png")
    assert [view.has_side for view in report_of([known, unknown], reading).sections[0].views] == [
        True,
        False,
    ]
    stated = row("c.png", 0.9, header=bare_header(StudyInstanceUID="7", Laterality="R"))
    side = report_of([known, stated], reading).sections[0].side
    assert (side.value, side.mark) == ("right", "")
    left = row("d.png", 0.9, header=bare_header(StudyInstanceUID="7", Laterality="L"))
    side = report_of([known, left], reading).sections[0].side
    assert side.value == "right (entered by hand), left"


def test_an_arabic_page_begins_at_the_right_and_its_pictures_are_not_mirrored(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    only = row("a-07.dcm", 0.9, header=header(Patient("DOE^Jane", "12-34")))
    path = tmp_path / "ar.pdf"
    write_pdf(
        report_of([only], signed([only]), language=language_of("ar")),
        path,
        pictures(asymmetric(400, 300)),
        Progress(),
    )
    summary, page = words_of(path, require_tool)[:2]
    name = next(word for word in page if word.text == "DOE,")
    assert name.left > 400
    scores = [word for word in page if "0.900" in word.text]
    assert scores[0].left < 120, "the last column is the leftmost"
    assert any(word.right > 540 for word in summary if word.text == "a-07.dcm")
    assert any("12-34" in word.text for word in page), "in its own order, not 34-12"
    image = subprocess.run(
        [require_tool("pdftoppm"), "-r", "40", "-f", "3", "-l", "3", "-gray", str(path)],
        check=True,
        capture_output=True,
    ).stdout
    size, _, pixels = image.split(b"\n", 3)[1:]
    columns, rows = map(int, size.split())
    assert len(pixels) == rows * columns
    lines = [pixels[n * columns : (n + 1) * columns] for n in range(rows)]
    bright = [line for line in lines if line[: columns // 2].count(230) > 20]
    assert bright, "the bright quarter lies at the left, as it is displayed"
    assert all(line.index(230) < line.index(40) for line in bright if 40 in line)
