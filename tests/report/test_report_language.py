"""A report in another language: words, dates and head of every page; names as they are spelt."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from gettext import GNUTranslations
from pathlib import Path

import numpy as np
import pytest

from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import ReadingStatus
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.pdf_text import Line, Style, TextPdf
from osteo_desktop.report.reading.content import Report, build_report
from osteo_desktop.report.reading.pdf import write_pdf
from osteo_desktop.report.reading.pdf_pages import Sheet
from osteo_desktop.settings import installed_folder
from osteo_desktop.wording.languages.direction import (
    isolated,
    runs_right_to_left,
    whole_isolates,
)
from osteo_desktop.wording.languages.language import LANGUAGES, Language, language_of
from tests.made.records import CARD, JANE, SESSION, header, row, signed, unreadable

REPORT = Path(__file__).resolve().parents[2] / "osteo_desktop" / "report"
OPEN, CLOSE = "⟦", "⟧"


def report_in(language: Language) -> Report:
    rows = [row("a.dcm", 0.9, header=header(JANE, StudyDate="20261103")), unreadable("z.dcm")]
    return build_report(
        SESSION, rows, {rows[0].study_key: signed([rows[0]])}, CARD, language=language
    )


def printed(report: Report, path: Path) -> str:
    result = write_pdf(report, path, lambda _: None, Progress())
    assert result.without_font == ()
    run = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return run.stdout.decode()


def test_a_french_report_says_it_in_french(tmp_path: Path) -> None:
    french = language_of("fr")
    text = printed(report_in(french), tmp_path / "fr.pdf")
    assert "3 nov. 2026" in text
    assert "2026-11-03" not in text
    assert "DOE, Jane Mary" in text
    for english in (
        "Fracture suspected",
        "female",
        "left",
        "signed",
    ):
        assert french.say(english) in text, english
        assert french.say(english) != english
    assert b"/Lang (fr)" in (tmp_path / "fr.pdf").read_bytes()


def test_an_arabic_report_is_printed_whole(tmp_path: Path) -> None:
    report = report_in(language_of("ar"))
    assert "[U+" not in printed(report, tmp_path / "ar.pdf")
    assert report.sections[0].status == language_of("ar").say("signed") != "signed"


def test_every_word_of_every_language_has_letters_in_the_fonts_that_ship() -> None:
    pdf = TextPdf(installed_folder("resources") / "fonts")
    folder = installed_folder("resources") / "translations"
    for code in LANGUAGES:
        if code == "en":
            continue
        with (folder / f"osteo_{code}.mo").open("rb") as file:
            words = "".join(GNUTranslations(file)._catalog.values())  # type: ignore[attr-defined]
        printed_words = pdf.printable("".join(sorted({*words} - {"\n"})))
        assert "[U+" not in printed_words, code
    pdf.close_fonts()


def test_emphasis_is_seen_in_scripts_without_a_bold_font_and_ends_with_its_line(
    tmp_path: Path,
) -> None:
    words = {"hi": "निष्कर्ष", "bn": "ফলাফল", "ar": "النتائج"}
    file = tmp_path / "emphasis.pdf"
    pdf = TextPdf(installed_folder("resources") / "fonts")
    pdf.add_page()
    for number, word in enumerate(words.values()):
        for place, bold in enumerate((False, True, False)):
            line = pdf.line_of(word)
            pdf.put(10 + 60 * place, 10 + 20 * number, line, Style(16, bold=bold), 50, "left")
    pdf.put(10, 90, Line("plain"), Style(16), 50)
    pdf.close_fonts()
    file.write_bytes(pdf.output())
    command = ["pdftoppm", "-r", "100", "-gray", "-singlefile", file]
    drawn = subprocess.run(command, capture_output=True, check=True).stdout
    _, size, _, grey = drawn.split(b"\n", 3)
    columns, rows_of_it = map(int, size.split())
    page = 255.0 - np.frombuffer(grey, np.uint8).reshape(rows_of_it, columns)
    for number in range(len(words)):
        rows = page[int((8 + 20 * number) / 0.254) : int((26 + 20 * number) / 0.254)]
        before, heavy, after = (
            rows[:, int((8 + 60 * place) / 0.254) : int((60 + 60 * place) / 0.254)].sum()
            for place in range(3)
        )
        assert heavy > before * 1.15
        assert after == pytest.approx(before, rel=0.03)


def test_figures_and_names_are_not_turned_round_among_arabic_words(tmp_path: Path) -> None:
    """ ">0.999" would be read as "0.999<", the ID 12-34 as 34-12."""
    patient = Patient("DOE^Jane", "12-34")
    rows = [row(f"0{n}-a.dcm", 0.99999 - n / 10, header=header(patient)) for n in (0, 1)]
    arabic = language_of("ar")
    report = build_report(SESSION, rows, {rows[0].study_key: signed(rows)}, CARD, language=arabic)
    (section,) = report.sections
    for spelt, text in (
        (">0.999", section.highest_view),
        ("00-a.dcm", section.highest_view),
        ("Dr Rosalind Reader", section.signature),
        ("Dr Adams, emergency", section.critical),
    ):
        assert f"\u2066{spelt}\u2069" in text
    sheet = Sheet(installed_folder("resources") / "fonts", "", "", language=arabic)
    assert "\u206612-34\u2069" in sheet.id_line("12-34")
    assert "\u2066" not in build_report(SESSION, rows, {}, CARD).sections[0].highest_view
    sheet.close_fonts()
    assert "[U+" not in printed(report, tmp_path / "ar.pdf")


def test_what_a_notice_names_keeps_its_order_among_arabic_words() -> None:
    arabic = language_of("ar")
    untrue = Notice.of(Code.READ_AS_UTF8, origin="ISO_IR 6 -")
    gone = Notice.of(NoSuchFile.code, path="00-a (2).dcm")
    rows = [
        row("a.dcm", 0.9, header=header(JANE, truncated=True, warnings=(untrue,))),
        Row("07-z.dcm", "/x/07-z.dcm", error=gone),
    ]
    report = build_report(SESSION, rows, {}, CARD, language=arabic)
    (view,) = report.sections[0].views
    assert "\u2066ISO_IR 6 -\u2069" in view.warnings[0]
    assert view.file == "\u2066a.dcm\u2069"
    assert "\u2066AP\u2069" in view.title
    assert "\u206600-a (2).dcm\u2069" in report.summary.unreadable[0][1]
    assert "\u2066ISO_IR 6 -\u2069" in report.summary.not_whole[0][1]
    device = next(fact for fact in report.summary.facts if fact.value == "CPU")
    assert "(" not in device.value


def test_a_line_that_is_broken_keeps_its_isolates_whole() -> None:
    lines = whole_isolates(["a \u2066b", "c", "d\u2069 e"])
    assert lines == ["a \u2066b\u2069", "\u2066c\u2069", "\u2066d\u2069 e"]
    assert runs_right_to_left("\u206600-a.dcm\u2069: انتهى")
    assert not runs_right_to_left("a.dcm: انتهى")
    assert isolated("20 نوفمبر 2025") == "20 نوفمبر 2025"


WORD = re.compile(r"[A-Za-z]{3,}")


def test_nothing_of_a_report_stays_english() -> None:
    """Said in a language in which every text of ours stands in brackets."""
    report = report_in(Language("xx", lambda text: f"{OPEN}{text}{CLOSE}" if text else ""))
    summary, section = report.summary, report.sections[0]
    said = [
        *(fact.label for fact in (*summary.facts, *section.facts)),
        *(words for _, words, _ in summary.counts),
        *(line.status for line in summary.worklist),
        *(line.decision_words for line in summary.worklist),
        *summary.terms,
        *(why for _, why in summary.unreadable),
        *(view.title.split(" · ")[0] for view in section.views),
        section.status,
        section.signature,
        section.critical,
        *(who for who, _ in section.addenda),
        *section.notices,
    ]
    assert len(said) > 40
    kept = (OPEN, "The file is empty")  # what the made row holds as it stands
    assert [text for text in said if text and not text.startswith(kept)] == []
    assert ReadingStatus.SIGNED.value in section.status


def _unmarked(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Texts with words that are handed to what prints, and looked up by nobody."""
    printing = {"heading", "labelled", "warning", "Running", "Fact", "Column"}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in printing and node.args:
            for part in node.args[:2]:
                if isinstance(part, ast.Constant | ast.JoinedStr):
                    yield from (
                        (node.lineno, one.value)
                        for one in ast.walk(part)
                        if isinstance(one, ast.Constant) and WORD.search(str(one.value))
                    )


def test_what_a_report_prints_is_marked() -> None:
    files = sorted((REPORT / "reading").glob("*.py"))
    found = {
        f"{file.name}:{line}": text
        for file in files
        for line, text in _unmarked(ast.parse(file.read_text("utf-8")))
        if file.name != "columns.py"  # its keys are no words
    }
    assert found == {}
