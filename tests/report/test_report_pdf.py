"""The PDF, judged by poppler: every word, every stamp, the pictures the right way round."""

from __future__ import annotations

import re
import subprocess
import weakref
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from itertools import combinations, count
from pathlib import Path

import numpy as np
import pytest

from osteo_desktop.errors.files import BadDestination, NoSuchFile
from osteo_desktop.notice import as_it_stands
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription, FractureType
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark, RegionValues
from osteo_desktop.records.radiograph import Patient, PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.content import Report, build_report
from osteo_desktop.report.reading.pdf import PdfResult, write_pdf
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.status import NOT_READ
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
from tests.made.report_pictures import asymmetric, picture_of, pictures

pytestmark = pytest.mark.slow

Written = Callable[..., "Pdf"]
SPACING = PixelSpacing(0.1, 0.1, SpacingOrigin.AT_DETECTOR)


class Pdf:
    """A written report and what the outside tools find in it."""

    def __init__(self, path: Path, result: PdfResult, require_tool: Callable[[str], str]) -> None:
        self.path = path
        self.result = result
        self._require = require_tool

    def text(self, *options: str) -> str:
        command = [self._require("pdftotext"), *options, str(self.path), "-"]
        return subprocess.run(command, check=True, capture_output=True).stdout.decode()

    @cached_property
    def pages(self) -> list[str]:
        """Each page's words, one space between them."""
        return [" ".join(page.split()) for page in self.text().split("\f")[:-1]]

    def images(self, folder: Path) -> list[np.ndarray]:
        from PIL import Image

        folder.mkdir()
        command = [self._require("pdfimages"), "-png", str(self.path), str(folder / "i")]
        subprocess.run(command, check=True)
        return [np.asarray(Image.open(path)) for path in sorted(folder.iterdir())]

    def rendered(self, page: int) -> np.ndarray:
        """(rows, columns, 3) uint8 at 72 dots per inch."""
        from PIL import Image

        target = self.path.with_name(f"page{page}")
        command = [self._require("pdftoppm"), "-r", "72", "-f", str(page), "-l", str(page)]
        subprocess.run([*command, "-singlefile", str(self.path), str(target)], check=True)
        return np.asarray(Image.open(target.with_suffix(".ppm")))

    def words(self) -> list[list[tuple[float, float, float, float, str]]]:
        """For each page (left, top, right, bottom, word) in points."""
        pattern = (
            r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
        )
        return [
            [(*map(float, found[:4]), found[4]) for found in re.findall(pattern, page)]  # type: ignore[misc]
            for page in self.text("-bbox").split("<page ")[1:]
        ]


@pytest.fixture(scope="module")
def written(
    tmp_path_factory: pytest.TempPathFactory, require_tool: Callable[[str], str]
) -> Written:
    folder = tmp_path_factory.mktemp("reports")
    numbers = count(1)

    def write(
        rows: list[Row],
        readings: tuple[Reading, ...] = (),
        shown: Callable[[Row], Picture | None] | None = None,
        *,
        include_all: bool = False,
    ) -> Pdf:
        path = folder / f"{next(numbers)}.pdf"
        report = report_of(rows, readings, include_all=include_all)
        result = write_pdf(report, path, shown or pictures(), Progress())
        return Pdf(path, result, require_tool)

    return write


def report_of(
    rows: list[Row], readings: tuple[Reading, ...] = (), *, include_all: bool = False
) -> Report:
    by_key = {reading.study_key: reading for reading in readings}
    return build_report(SESSION, rows, by_key, CARD, include_all=include_all)


def two_views() -> tuple[list[Row], Reading]:
    views = [row("jane/ap.dcm", 0.91), row("jane/lat.dcm", 0.333, header=header(ViewPosition="LL"))]
    found = (FractureDescription(Bone.METACARPAL, "L", FractureType.SPIRAL),)
    against = {views[1].key: "missed by the AI"}
    reading = signed(views, ai_hidden=True, fractures={views[0].key: found}, reasons=against)
    return views, reading


@pytest.fixture(scope="module")
def signed_study(written: Written) -> Pdf:
    views, reading = two_views()
    return written(views, (reading,))


@pytest.fixture(scope="module")
def unread(written: Written) -> Pdf:
    """One radiograph that nobody has read, and a file that holds none."""
    return written([row("a.dcm", 0.9), unreadable("b.dcm")])


# --- words -----------------------------------------------------------------------------------


def test_a_signed_section_says_everything(signed_study: Pdf) -> None:
    pdf = signed_study
    text = " ".join(pdf.pages[1:])
    for words in (
        "DOE, Jane Mary",
        "ID-4711",
        "1980-02-29",
        "44 years",
        "female",
        "ACC-99",
        "2024-03-09",
        "hand",
        "AP, LL",
        "left",
        "Fall on the outstretched hand",
        "SMITH, John",
        "General Hospital",
        "jane/ap.dcm",
        "Fracture suspected",
        "0.91",
        "Doubt",
        "0.33",
        "0.731",
        "0.214",
        "not a probability of the study",
        "Transverse fracture of the fifth metacarpal.",
        "Told to Dr Adams, emergency, 2025-11-20 10:05 (UTC+01:00)",
        "Signed by Dr Rosalind Reader, 2025-11-20 10:00 (UTC+01:00)",
        "Addendum by Dr Second, 2025-11-22 08:30 (UTC+01:00)",
        "Side confirmed.",
        "AI hidden until decided",
        "Osteo ResNet18, id resnet18-test-1, pipeline p1",
        "Radiograph 2 of 2 · hand · LL · left",
        "Saliency map; outlined from 0.5 on",
        "metacarpal, left, spiral",
        "Against the AI: missed by the AI",
    ):
        assert words in text
    assert NOT_READ not in " ".join(pdf.pages)
    assert pdf.result.sections == 1
    for words in ("Key image", "Calibration by hand", "not stated"):
        assert words not in text.replace("spacing not stated", ""), "nothing is said of what is not"


def test_every_unsigned_page_bears_the_stamp_and_the_patient(written: Written) -> None:
    views = [row(f"{i}.dcm", 0.9 - i / 10) for i in range(5)]
    signed_view = row("s.dcm", 0.95, header=header(StudyInstanceUID="9"))
    pdf = written([*views, signed_view], (signed([signed_view]),))
    unsigned = [page for page in pdf.pages if "Study 2 of 2" in page]
    assert len(unsigned) > 2
    for page in unsigned:
        assert NOT_READ in page
        assert "DOE, Jane Mary" in page
        assert "ID-4711" in page
    assert not any(NOT_READ in page for page in pdf.pages if "Study 1 of 2" in page)


def test_a_draft_is_shown_as_a_draft_and_still_bears_the_stamp(written: Written) -> None:
    only = row("a.dcm", 0.9)
    pages = written([only], (draft([only]),)).pages
    assert all(NOT_READ in page for page in pages[1:])
    assert "draft, not signed" in pages[1]
    assert "Signature Draft, not signed" in pages[1]
    assert "Signed by" not in " ".join(pages)


def test_every_page_has_its_foot_and_none_has_the_disks_path(unread: Pdf) -> None:
    pdf = unread
    total = len(pdf.pages)
    assert total == pdf.result.pages
    for number, page in enumerate(pdf.pages, start=1):
        assert DISCLAIMER in page
        assert f"Page {number} of {total}" in page
        assert re.search(r"Osteo Desktop \S+ · Folder: radiographs", page)
    assert b"private" not in pdf.path.read_bytes()
    assert "private" not in pdf.text()


def test_the_summary_counts_lists_and_explains(written: Written) -> None:
    cut = row(
        "cut.jpg",
        0.5,
        header=bare_header(truncated=True, warnings=(as_it_stands("It ends early."),)),
    )
    gate = row(
        "chest.dcm",
        None,
        finding=finding(None, reason=as_it_stands("Body part CHEST is out of scope.")),
    )
    outside = row("o.png", 0.8, header=bare_header(), finding=finding(0.8, outside_scope=True))
    summary = written([cut, gate, outside, unreadable("bad.dcm")], include_all=True).pages[0]
    for words in (
        "Could not be read (1) File Reason bad.dcm The file is empty (0 bytes). Copy it again.",
        "Not scored (1) File Reason chest.dcm Body part CHEST is out of scope.",
        "Partial, read as far as they go (1) File Reason cut.jpg It ends early.",
        "Device CPU",
        CARD.model_id,
        CARD.name,
    ):
        assert words in summary
    order = [summary.index(name) for name in ("o.png", "cut.jpg", "chest.dcm", "bad.dcm")]
    assert order == sorted(order)
    assert "suspected, outside scope" in summary


def test_an_outside_scope_radiograph_is_stamped_in_its_section(written: Written) -> None:
    only = row(
        "o.png",
        0.8,
        finding=finding(0.8, outside_scope=True, reason=as_it_stands("It is no bone.")),
    )
    section = written([only]).pages[1]
    assert section.count("Outside scope.") == 2
    assert "It is no bone." in section


def test_an_empty_folder_gives_a_report_that_says_so(written: Written) -> None:
    pdf = written([])
    assert pdf.result == PdfResult(pages=1, sections=0)
    assert "The folder holds no radiograph." in pdf.pages[0]


def test_notes_keep_their_lines_indents_and_every_word_over_many_pages(written: Written) -> None:
    lines = [f"line {i} of the notes" for i in range(200)]
    notes = "first {nb} <b>&amp;\r\n\n    indented **not markdown**\n" + "\n".join(lines)
    only = row("a.dcm", 0.9)
    pdf = written([only], (signed([only], notes=notes),))
    assert "first {nb} <b>&amp;" in pdf.pages[1]
    found = re.findall(r"line \d+ of the notes", " ".join(pdf.pages))
    assert found == lines
    layout = pdf.text("-layout")
    before, after = (
        next(i for i, text in enumerate(layout.splitlines()) if words in text)
        for words in ("first {nb}", "indented **not markdown**")
    )
    assert after - before == 2
    assert len(pdf.pages) > 5


# --- scripts ---------------------------------------------------------------------------------


WORDS = (
    "ডান হাতের পঞ্চম মেটাকার্পাল অস্থিতে ভাঙন। র‍্যাডিওলজিস্ট",
    "पाँचवीं मेटाकार्पल में फ्रैक्चर है। कोई विस्थापन नहीं",
    "Ελληνικά Кириллица ďáčř ≥ 10° → CT",
    "山田 太郎 김희중 王小东",
    "กระดูกหัก",
    "எலும்பு முறிவு",
)
NAMES = (
    "Ελένη Παπαδοπούλου",
    "Марія Шевченко",
    "हेमा देवी",
    "রহিমা খাতুন",
    "தமிழ்ச்செல்வி",
    "สมชาย",
    "Արամ",
    "გიორგი",
    "ສົມສັກ",
    "အောင်ဆန်း",
    "አበበ ቢቂላ",
    "ગાયત્રી પટેલ",
    "శ్రీనివాస్",
    "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "නිමල් පෙරේරා",
    "សុខា",
    "བསྟན་འཛིན",
    "ಶ್ರೀಕಾಂತ್",
    "ശ്രീജിത്ത്",
    "ସୁଭାଷ ପଣ୍ଡା",
    "ᱨᱟᱢ",
    "ꯃꯅꯤ",
    "王小明",
    "たなか",
    "김민준",
)
"""25 scripts; those that run from right to left stand in the tests below."""


RIGHT_TO_LEFT = ("كسر في عظم المشط الخامس", "שבר בעצם")


@pytest.fixture(scope="module")
def scripts(written: Written) -> Pdf:
    """A study for each of WORDS, then one for all names and one for each of RIGHT_TO_LEFT."""
    rows, readings = [], []
    notes = (*WORDS, "\n".join(NAMES), *RIGHT_TO_LEFT)
    for number, words in enumerate(notes):
        name = f"{number}{words.split()[0]}" if number < len(WORDS) else f"{number}"
        patient = Patient(f"{words.split()[0]}^X", str(number))
        told = header(patient, StudyInstanceUID=str(number))
        rows.append(row(f"{name}.dcm", 0.9 - number / 100, header=told))
        readings.append(signed([rows[-1]], notes=words))
    return written(rows, tuple(readings))


def study_pages(pdf: Pdf, number: int) -> str:
    return " ".join(page for page in pdf.pages if f"Study {number} of " in page)


def test_words_names_and_file_names_of_any_script_come_back(scripts: Pdf) -> None:
    for number, words in enumerate(WORDS):
        family, text = words.split()[0], study_pages(scripts, number + 1)
        assert words in text
        assert f"{family}, X" in text
        assert f"{number}{family}.dcm" in scripts.pages[0]
        # fpdf2 forgets which font is set when a line begins and ends in a fallback font.
        assert "Window 128 / 256 · spacing not stated" in text
    text = study_pages(scripts, len(WORDS) + 1)
    assert [name for name in NAMES if name not in text] == []
    assert "[U+" not in " ".join(scripts.pages)


def test_right_to_left_words_come_back_in_order_and_begin_at_the_right(scripts: Pdf) -> None:
    for number, words in enumerate(RIGHT_TO_LEFT, start=len(WORDS) + 2):
        place = f"Study {number} of {scripts.result.sections}"
        index = next(n for n, page in enumerate(scripts.pages) if place in page)
        assert words in re.sub("[\u202a-\u202e]", "", scripts.pages[index])
        boxes = {word: left for left, top, _, _, word in scripts.words()[index] if top > 150}
        first, last = words.split()[0][::-1], words.split()[-1][::-1]  # letters as they lie
        assert boxes[first] > boxes[last] > 300


def test_a_character_of_no_font_is_replaced_visibly(written: Written) -> None:
    only = row("a\udcff.dcm", 0.9)
    notes = "bone 🦴 bell \x07 private \uf8f0\uf8f1 override \u202e end"
    text = written([only], (signed([only], notes=notes),)).pages[1]
    assert "bone [U+1F9B4] bell [U+0007] private [U+F8F0][U+F8F1] override [U+202E] end" in text
    assert "a[U+DCFF].dcm" in text


# --- layout ----------------------------------------------------------------------------------


def crowded() -> list[Row]:
    patient = Patient("Featherstonehaugh-Wellington^Maximiliana^Theodora" * 3, "9" * 64)
    stated = header(patient, ReasonForStudy="A long reason. " * 60, InstitutionName="I" * 90)
    name = "folder/" + "a_long_name" * 20
    return [row(f"{name}{i}.dcm", 0.9 - i / 10, header=stated) for i in range(5)]


def test_nothing_is_cut_off_or_overlaps_with_long_names_and_five_views(written: Written) -> None:
    rows = crowded()
    endless = unreadable("e" * 4000 + ".dcm", "Because. " * 900)
    pdf = written([*rows, endless], (draft(rows, notes="word " * 2000 + "w" * 5000),))
    for words in pdf.words():
        for left, top, right, bottom, word in words:
            assert left > 50, word
            assert right < 546, word
            assert top > 25, word
            assert bottom < 830, word
        for one, other in combinations(sorted(words, key=lambda w: w[1])[:250], 2):
            across = min(one[2], other[2]) - max(one[0], other[0])
            down = min(one[3], other[3]) - max(one[1], other[1])
            assert across < 1.5 or down < 5, (one, other)
    text = "".join(pdf.pages).replace(" ", "")
    assert "9" * 64 in text
    assert len(re.findall("Because", text)) == 900


@pytest.mark.slow
def test_the_table_titles_come_again_over_hundreds_of_rows(written: Written) -> None:
    rows = [
        row(f"images/IMG{i:07d}.jpg", None, header=bare_header(), finding=finding(i / 700 * 0.2))
        for i in range(700)
    ]
    pdf = written(rows)
    pages = pdf.pages
    assert pdf.result.sections == 0
    assert len(re.findall(r"IMG\d{7}\.jpg", " ".join(pages))) == 700
    assert all("AI decision" in page for page in pages[:-1])


# --- pictures --------------------------------------------------------------------------------


def test_pictures_keep_orientation_and_levels(unread: Pdf, tmp_path: Path) -> None:
    grey, mapped = unread.images(tmp_path / "images")
    assert grey.shape == (400, 300)
    assert mapped.shape == (400, 300, 3)
    assert np.abs(grey.astype(int) - asymmetric()).mean() < 2
    assert np.abs(mapped[300, 20].astype(int) - 130).max() < 6
    assert np.abs(mapped[20, 290].astype(int) - (247, 131, 17)).max() < 12


def test_pictures_lie_side_by_side_and_undistorted_on_the_page(unread: Pdf) -> None:
    page = unread.rendered(2).astype(int)
    bright = np.abs(page - 230).max(axis=2) < 4
    bright[bright.sum(axis=1) < 60] = False  # the edges of letters
    white = np.argwhere(bright)
    left = white[white[:, 1] < 300]
    top, leftmost = left.min(axis=0)
    height, width = left.max(axis=0) - (top, leftmost) + 1
    assert height / width == pytest.approx(200 / 150, rel=0.03)
    right = white[white[:, 1] > 300]
    assert abs(right[:, 0].min() - top) <= 1
    below = page[top + int(height * 1.5), leftmost + width // 2]
    beside = page[top + height // 2, leftmost + int(width * 1.5)]
    assert np.abs(below - 130).max() < 6
    assert np.abs(beside - 40).max() < 6


def test_pixels_that_are_not_square_keep_their_true_shape(written: Written) -> None:
    tall = replace(picture_of(asymmetric()), pixel_aspect=0.5)
    page = written([row("a.dcm", 0.9)], shown=lambda _: tall).rendered(2).astype(int)
    bright = np.abs(page - 230).max(axis=2) < 4
    bright[bright.sum(axis=1) < 60] = False  # the edges of letters
    left = np.argwhere(bright[:, :300])
    height, width = left.max(axis=0) - left.min(axis=0) + 1
    assert height / width == pytest.approx(0.5 * 200 / 150, rel=0.05)


@pytest.mark.slow
def test_a_large_radiograph_is_reduced_and_a_thin_one_survives(
    written: Written, tmp_path: Path
) -> None:
    large = written([row("a.dcm", 0.9)], shown=pictures(asymmetric(4000, 3000)))
    for image in large.images(tmp_path / "large"):
        assert 700 < max(image.shape) <= 1400
    assert large.path.stat().st_size < 1_000_000
    thin = written([row("b.dcm", 0.9)], shown=pictures(asymmetric(1, 5000)))
    assert len(thin.images(tmp_path / "thin")) == 2


def test_a_radiograph_that_cannot_be_shown_says_why_without_its_path(written: Written) -> None:
    def gone(shown: Row) -> Picture | None:
        if shown.file == "none.dcm":
            return None
        raise NoSuchFile("/home/somebody/private/a.dcm")

    other = row("none.dcm", 0.8, header=header(StudyInstanceUID="8"))
    text = " ".join(written([row("a.dcm", 0.9), other], shown=gone).pages)
    assert "The radiograph could not be shown: There is no such file or folder." in text
    assert "The radiograph could not be shown: its file gave no picture." in text
    assert "private" not in text


def test_a_radiograph_without_a_map_says_so(written: Written) -> None:
    gate = row("chest.dcm", None, finding=finding(None, reason=as_it_stands("Out of scope.")))
    text = written(
        [gate], shown=lambda _: picture_of(asymmetric(), mapped=False), include_all=True
    ).pages[1]
    assert "No saliency map: not scored" in text
    assert "Saliency map;" not in text


def test_only_one_picture_is_held_at_a_time(written: Written) -> None:
    alive: list[weakref.ref[np.ndarray]] = []

    def counted(shown: Row) -> Picture:
        assert sum(reference() is not None for reference in alive) <= 1
        grey = asymmetric()
        alive.append(weakref.ref(grey))
        return picture_of(grey)

    written([row(f"{i}.dcm", 0.9) for i in range(6)], shown=counted)
    assert len(alive) == 6


# --- the file --------------------------------------------------------------------------------


def test_the_same_input_gives_the_same_bytes(
    written: Written, signed_study: Pdf, scripts: Pdf
) -> None:
    """Whatever was printed between the two."""
    views, reading = two_views()
    assert written(views, (reading,)).path.read_bytes() == signed_study.path.read_bytes()


def test_the_metadata_name_no_patient_and_are_dated_by_the_signature(
    signed_study: Pdf, require_tool: Callable[[str], str]
) -> None:
    path = signed_study.path
    command = [require_tool("pdfinfo"), "-isodates", str(path)]
    facts = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    assert "DOE" not in facts
    assert "Title:           Radiograph reading report" in facts
    assert "2025-11-22T07:30:00Z" in facts
    assert "A4" in facts


def test_a_stop_keeps_the_older_file_and_leaves_nothing_behind(tmp_path: Path) -> None:
    destination = tmp_path / "report.pdf"
    destination.write_bytes(b"older")
    progress = Progress()

    def stopping(shown: Row) -> Picture:
        progress.cancel()
        return picture_of(asymmetric())

    rows = [row(f"{i}.dcm", 0.9, header=header(StudyInstanceUID=str(i))) for i in range(3)]
    with pytest.raises(Cancelled):
        write_pdf(report_of(rows), destination, stopping, progress)
    assert destination.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [destination]
    assert progress.state.done == 1


def test_a_folder_that_is_not_there_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(BadDestination):
        write_pdf(report_of([]), tmp_path / "missing" / "r.pdf", pictures(), Progress())


# --- marks -----------------------------------------------------------------------------------


def with_marks(one: Row, *marks: Mark, **more: object) -> Reading:
    drawing = Drawing(marks, spacing=SPACING, **more)  # type: ignore[arg-type]
    return signed([one], drawings={one.key: drawing})


def test_marks_are_drawn_at_their_place_numbered_and_listed(written: Written) -> None:
    one = row("a.dcm", 0.9)
    box = Mark("RECTANGLE", ((150, 200), (300, 400)), values=RegionValues(40.0, 0.5, 30_000))
    line = Mark("LENGTH", ((30, 40), (60, 80)), "gap")
    pdf = written([one], (with_marks(one, box, line),))
    (number,) = [n for n, text in enumerate(pdf.pages, start=1) if "Rectangle" in text]
    text = pdf.pages[number - 1]
    assert "1 Rectangle mean 40, SD 0.5 · 300.0 mm² (at the detector)" in text
    assert "2 Length gap · 5.0 mm (at the detector)" in text
    page = pdf.rendered(number).astype(int)
    bright = np.abs(page - 230).max(axis=2) < 4
    bright[bright.sum(axis=1) < 40] = False  # the edges of letters
    top, left = np.argwhere(bright[:, :300]).min(axis=0)
    scale = (np.argwhere(bright[:, :300]).max(axis=0) - (top, left) + 1) / (200, 150)
    height, width = np.rint(scale * (400, 300)).astype(int) + 2
    shown = page[top : top + height, left : left + width]
    ink = np.argwhere(shown[..., 2] - shown[..., 0] > 40) + np.array([top, left])
    low_right = ink[ink[:, 0] > top + scale[0] * 190]
    assert low_right.max(axis=0) == pytest.approx((top, left) + scale * (400, 300), abs=3)
    assert low_right[:, 0].min() == pytest.approx(top + scale[0] * 200, abs=3)
    assert low_right[:, 1].min() == pytest.approx(left + scale[1] * 150, abs=3)


def test_polyline_and_perpendicular_are_drawn_and_listed(written: Written) -> None:
    """Pixels twice as high as wide, so that 200 by 100 of them are a square."""
    flat = PixelSpacing(0.2, 0.1, SpacingOrigin.CALIBRATED)
    across = Mark("PERPENDICULAR", ((50.0, 50.0), (250.0, 150.0), (250.0, 50.0)))
    path = Mark("POLYLINE", ((20.0, 300.0), (60.0, 300.0), (60.0, 380.0)))
    rows, readings = [], []
    for number, marks in enumerate(((), (across,), (across, path))):
        told = header(StudyInstanceUID=str(number))
        one = row(f"{number}.dcm", 0.9 - number / 10, header=told)
        rows.append(one)
        readings.append(signed([one], drawings={one.key: Drawing(marks, spacing=flat)}))
    pdf = written(rows, tuple(readings))
    ink = []
    for number, text in enumerate(pdf.pages, start=1):
        if "Window 128" in text:
            page = pdf.rendered(number).astype(int)
            ink.append(int(np.count_nonzero(page[..., 2] - page[..., 0] > 100)))
    assert ink[0] < ink[1] < ink[2]
    text = study_pages(pdf, 3)
    assert "1 Perpendicular 14.1 mm (calibrated)" in text
    assert "2 Polyline 20.0 mm (calibrated)" in text


def test_a_key_image_and_a_calibration_by_hand_are_said(written: Written) -> None:
    one = row("a.dcm", 0.9)
    known = Calibration(((0, 0), (100, 0)), 25.4)
    reading = with_marks(one, calibration=known, is_key_image=True)
    text = " ".join(written([one], (reading,)).pages)
    assert "Key image" in text
    assert "1 Calibration by hand: this line is 25.4 mm long" in text
