"""Hazard: a score shown as sure, or a patient shown as another, in one of many places.

Screen, PDF, CSV and command line show one radiograph in the same words, whatever its file says and
whatever the model says of it.
"""

from __future__ import annotations

import csv
import math
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from osteo_desktop.__main__ import main
from osteo_desktop.imaging.phantom import make_sample_folder
from osteo_desktop.progress import Progress
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.finding import Finding, OperatingPoints
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import EnteredView, Reading, Signature, Verdict
from osteo_desktop.records.rules.by_hand import FilledIn, completed, take
from osteo_desktop.records.rules.content import content_of
from osteo_desktop.records.rules.content import said as with_statement
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.report.reading.content import Report, build_report
from osteo_desktop.report.reading.csv import write_csv
from osteo_desktop.report.reading.pdf import write_pdf
from osteo_desktop.report.reading.study_content import Picture, Section, fracture_lines
from osteo_desktop.ui.language.translate import speak
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.finding_box import FindingBox
from osteo_desktop.ui.reading_panel.identity_box import IdentityBox
from osteo_desktop.ui.reading_panel.sign_box import SignBox
from osteo_desktop.ui.viewer.corners.captions import identity_lines, study_lines
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.model import WorklistModel

POINTS = OperatingPoints(t_low=0.0719224991383509, t_high=0.492758559276406)
"""Of the model that comes with the program."""
JANE = Patient("DOE^Jane^^Dr^Jr", "ID-4711", "19800229", "f", "034Y")
SESSION = Session(1, "/x", "2025-11-20T09:00:00+01:00", "2025-11-21T09:00:00+01:00")
SIGNED = Signature("Dr Roe", "2025-11-20T23:30:00-08:00")

Places = dict[str, str]
"""What each place says, by its name."""


def radiograph(
    score: float = 0.5,
    points: OperatingPoints = POINTS,
    patient: Patient = JANE,
    date: str = "20240309",
    side: str = "L",
) -> Row:
    finding = Finding(
        "a" * 64, 1, points.decide(score), "model-1", "1", score=score, operating_points=points
    )
    header = Header(
        media="DICOM",
        rows=40,
        columns=30,
        patient=patient,
        StudyInstanceUID="1.2.3",
        StudyDate=date,
        BodyPartExamined="WRIST",
        ViewPosition="PA",
        Laterality=side,
    )
    return Row("a.dcm", "/x/a.dcm", 1, "a" * 64, header, finding)


def reading_of(row: Row, *, signed: bool = False, verdict: Verdict | None = None) -> Reading:
    return Reading(
        row.study_key,
        verdicts={} if verdict is None else {row.key: verdict},
        signature=SIGNED if signed else None,
        findings={row.key: row.finding} if signed and row.finding else {},
    )


class Screen:
    """The real model and widgets of the window, showing one radiograph."""

    def __init__(self, row: Row, reading: Reading) -> None:
        self._model = WorklistModel()
        self._model.add([row])
        self._model.set_readings({row.study_key: reading})
        case = Case(row, (row,), reading, in_sight=True)
        self.finding, self.identity, self.signing = FindingBox(), IdentityBox(), SignBox()
        for box in (self.finding, self.identity, self.signing):
            box.show_case(case)
        assert row.header is not None
        self.corner = [
            line.text for line in identity_lines(row.header.patient, None, row.header.StudyDate)
        ]
        self.other_corner = [line.text for line in study_lines(row.header)]

    def cell(self, column: Column) -> str:
        return str(self._model.index(0, column).data())

    def field(self, name: str) -> str:
        (label,) = (
            label
            for label in self.identity.findChildren(QLabel)
            if label.accessibleName() == f"Patient: {name}"
        )
        return label.text()

    @property
    def details(self) -> list[str]:
        return self.identity.details.text().split(" · ")


def exported(row: Row, reading: Reading) -> tuple[Report, Section, dict[str, str]]:
    readings = {row.study_key: reading}
    report = build_report(SESSION, [row], readings, None, include_all=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.csv"
        write_csv([row], readings, path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            (line,) = csv.DictReader(file, strict=True)
    return report, report.sections[0], line


def fact(section: Section, label: str) -> str:
    return next(fact.value for fact in section.facts if fact.label == label)


def wordings(said: Places) -> set[str]:
    """How many they are, but for the apostrophe that keeps a spreadsheet from running a cell."""
    return {text.removeprefix("'") for text in said.values()}


# --- one score --------------------------------------------------------------------------------

_near = st.sampled_from(
    [0.0, 1.0, 5e-324, 1e-9, 4e-5, 1 - 1e-12, 1 - 2**-53, 0.9971, 0.9996, 0.5967, 0.59997, 0.0005]
)


def beside(point: float) -> st.SearchStrategy[float]:
    steps = (
        point,
        math.nextafter(point, 0),
        math.nextafter(point, 1),
        point - 3e-5,
        point + 3e-5,
        point - 7e-4,
        point + 7e-4,
    )
    return st.sampled_from([min(1.0, max(0.0, step)) for step in steps])


@st.composite
def scores_with_points(draw: st.DrawFn) -> tuple[float, OperatingPoints]:
    low, high = sorted(draw(st.tuples(*[st.floats(0, 1) | _near] * 2)))
    points = draw(st.sampled_from([POINTS, OperatingPoints(0.2, 0.6), OperatingPoints(low, high)]))
    near = beside(points.t_low) | beside(points.t_high)
    return draw(st.floats(0, 1) | _near | near), points


def scores(screen: Screen, report: Report, section: Section, line: dict[str, str]) -> Places:
    return {
        "worklist": screen.cell(Column.SCORE),
        "panel": screen.finding.decision.text().split(" · ")[1],
        "PDF, table": report.summary.worklist[0].score,
        "PDF, section": section.views[0].score,
        "CSV": line["score"],
    }


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(scores_with_points())
@example((0.9971, POINTS))
@example((0.00004, POINTS))
@example((0.5967, OperatingPoints(0.2, 0.6)))
@example((0.59997, OperatingPoints(0.2, 0.6)))
def test_a_score_is_said_alike_everywhere_and_never_surer_than_it_is(
    english: None, case: tuple[float, OperatingPoints]
) -> None:
    score, points = case
    row = radiograph(score, points)
    reading = reading_of(row)
    said = scores(Screen(row, reading), *exported(row, reading))
    assert len(set(said.values())) == 1, said
    words = said["CSV"]
    if words[0] not in "<>":
        assert (float(words) == 0) <= (score == 0), words
        assert (float(words) == 1) <= (score == 1), words
        assert points.decide(float(words)) is points.decide(score), words


@settings(max_examples=40, deadline=None)
@given(scores_with_points())
@example((0.4925, POINTS))
def test_who_reads_the_figures_decides_as_the_model_did(
    english: None, case: tuple[float, OperatingPoints]
) -> None:
    """The score against the points as they stand beside it in the table, not as they are stored."""
    score, points = case
    _, _, line = exported(radiograph(score, points), reading_of(radiograph(score, points)))
    low, high, words = float(line["t_low"]), float(line["t_high"]), line["score"]
    shown = OperatingPoints(low, high)
    if words[0] == ">":
        read_as = [math.nextafter(float(words[1:]), 1), 1.0]
    elif words[0] == "<":
        read_as = [0.0, math.nextafter(float(words[1:]), 0)]
    else:
        read_as = [float(words)]
    assert {shown.decide(number) for number in read_as} == {points.decide(score)}, line


def test_the_figures_that_testing_found_wrong(english: None) -> None:
    """0.9971 was "1.00", 0.00004 "0.00", 0.5967 "0.60" beside a point of 0.600 and "Doubt"."""
    for score, points, words in (
        (0.9971, POINTS, "0.997"),
        (0.99951, POINTS, ">0.999"),
        (0.00004, POINTS, "<0.001"),
        (0.5967, OperatingPoints(0.2, 0.6), "0.597"),
        (0.59997, OperatingPoints(0.2, 0.6), "0.59997"),
        (0.49274, POINTS, "0.4927"),
    ):
        row = radiograph(score, points)
        report, section, line = exported(row, reading_of(row))
        said = scores(Screen(row, reading_of(row)), report, section, line)
        assert set(said.values()) == {words}, said


# --- one patient ------------------------------------------------------------------------------

_letters = st.text("AbcÉ山李やا -'./0", max_size=12)
_names = st.builds(
    "=".join, st.lists(st.builds("^".join, st.lists(_letters, min_size=1, max_size=6)), max_size=3)
) | st.sampled_from(
    [
        "DOE^Jane^^Dr^Jr",
        "Yamada^Tarou=山田^太郎=やまだ^たろう",
        "=王^小東",
        "Adams^John Robert Quincy^^Rev.^B.A. M.Div.",
        "Plain Name",
    ]
)
_dates = st.dates().map(lambda day: day.strftime("%Y%m%d")) | st.sampled_from(
    ["20251399", "1999.01.02", "1999-01-02", "99990230", "1987", "unknown", " 20240309", "²0240309"]
)
_ages = st.sampled_from(["034Y", "001Y", "3M", "012W", "001D", "000D", "34", "about 30", "034y"])
_sexes = st.sampled_from(["f", "F", "M", "O", "m ", "X", "unknown"])
_sides = st.sampled_from(["L", "R", "B", "U", "X", "l", "BOTH"])


def stated(text: str) -> bool:
    return bool(text.replace("^", "").replace("=", "").strip())


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(_names.filter(stated), _dates.filter(stated))
@example("DOE^Jane^^Dr^Jr", "20251399")
def test_a_patients_name_and_dates_are_said_alike_everywhere(
    english: None, name: str, date: str
) -> None:
    patient = Patient(name, "1", date, "F", "")
    row = radiograph(patient=patient, date=date)
    screen = Screen(row, reading_of(row))
    report, section, line = exported(row, reading_of(row))
    names = {
        "worklist": screen.cell(Column.PATIENT),
        "panel": screen.field("Name"),
        "corner": screen.corner[0],
        "PDF, table": report.summary.worklist[0].name,
        "PDF, head": section.patient_name,
        "PDF, section": fact(section, "Patient"),
        "CSV": line["patient_name"],
    }
    dates = {
        "worklist": screen.cell(Column.DATE),
        "panel": screen.details[-2],
        "panel, birth": screen.field("Born"),
        "corner": screen.other_corner[-1],
        "corner, birth": screen.corner[2].removeprefix("born "),
        "PDF, table": report.summary.worklist[0].date,
        "PDF, section": fact(section, "Study date"),
        "PDF, birth": fact(section, "Birth date"),
        "CSV": line["study_date"],
    }
    assert len(wordings(names)) == 1, names
    assert len(wordings(dates)) == 1, dates


@settings(max_examples=25, deadline=None)
@given(_ages, _sexes, _sides)
@example("034Y", "f", "U")
def test_age_sex_and_side_are_said_alike_everywhere(
    english: None, age: str, sex: str, side: str
) -> None:
    row = radiograph(patient=replace(JANE, PatientAge=age, PatientSex=sex), side=side)
    screen = Screen(row, reading_of(row))
    _, section, line = exported(row, reading_of(row))
    said_sex, said_age, _, part = screen.details
    assert screen.corner[3].split(" · ") == [said_sex, said_age]
    assert (fact(section, "Sex"), fact(section, "Age")) == (said_sex, said_age)
    said_side = part.removeprefix("wrist PA ")
    assert said_side == fact(section, "Side") == line["laterality"]
    assert section.views[0].title.endswith(f" · {said_side}")
    letter = screen.cell(Column.VIEW).removeprefix("PA ")
    assert screen.other_corner[0] in (letter, f"{letter} – {said_side}", said_side)


def test_an_age_that_the_file_does_not_state_is_reckoned_alike(english: None) -> None:
    row = radiograph(patient=replace(JANE, PatientAge=""))
    screen = Screen(row, reading_of(row))
    _, section, _ = exported(row, reading_of(row))
    said = fact(section, "Age")
    assert said == "44 years, from the birth date"
    assert said in screen.details
    assert screen.corner[3].endswith(said)


@pytest.mark.parametrize(
    ("verdict", "signed"),
    [(None, False), *((verdict, signed) for verdict in Verdict for signed in (False, True))],
)
@pytest.mark.parametrize("score", [0.01, 0.3, 0.9])
def test_decision_verdict_status_and_signature_are_said_alike(
    english: None, score: float, verdict: Verdict | None, signed: bool
) -> None:
    row = radiograph(score)
    reading = reading_of(row, signed=signed, verdict=verdict)
    screen = Screen(row, reading)
    report, section, line = exported(row, reading)
    table, view = report.summary.worklist[0], section.views[0]
    decision = screen.finding.decision.text().split(" · ")[0][2:]
    assert decision == table.decision_words == view.decision_words == line["decision_words"]
    assert decision.startswith(screen.cell(Column.DECISION)[2:])
    status = screen.cell(Column.STATUS)[2:]
    assert status == table.status == section.status == line["status"]
    if verdict is not None:
        assert table.verdict == view.verdict == line["verdict_words"]
    if signed:
        assert line["signed_at"] == "2025-11-20 23:30 (UTC-08:00)"
        assert line["signed_at"] in screen.signing.state.text()
        assert line["signed_at"] in section.signature


# --- on paper, on the command line, from right to left ------------------------------------------


@pytest.mark.slow
def test_the_paper_itself_says_what_the_window_says(
    english: None, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    row = radiograph(0.9996, OperatingPoints(0.2, 0.6), date="20251399", side="B")
    reading = reading_of(row, signed=True, verdict=Verdict.FRACTURE)
    screen = Screen(row, reading)
    report, _, _ = exported(row, reading)
    path = tmp_path / "out.pdf"
    grey = np.full((40, 30), 90, np.uint8)
    write_pdf(report, path, lambda _row: Picture(grey, None), Progress())
    command = [require_tool("pdftotext"), "-layout", str(path), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    words = " ".join(text.split())
    for said in (
        screen.cell(Column.PATIENT),
        screen.cell(Column.SCORE),
        screen.cell(Column.DATE),
        *screen.details[:3],
        screen.details[3].removeprefix("wrist PA "),
    ):
        assert said in words, said
    assert words.count(">0.999") >= 2, "in the table and in the section"
    assert "DOE, Dr Jane, Jr" in words
    assert "1.00" not in words


@pytest.mark.slow
def test_predict_read_and_csv_say_the_same(
    tiny_model: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder, table = tmp_path / "films", tmp_path / "out.csv"
    make_sample_folder(folder, 96, 80)
    images = sorted(folder.rglob("*.dcm"))[:2]
    arguments = ("--model", str(tiny_model), "--score-anyway")
    main(["read", str(folder), "--csv", str(table), "--archive", str(tmp_path / "a"), *arguments])
    told = capfd.readouterr().out
    main(["predict", *map(str, images), *arguments])
    printed = capfd.readouterr().out.splitlines()
    with table.open(encoding="utf-8-sig", newline="") as file:
        lines = {line["file"]: line for line in csv.DictReader(file, strict=True)}
    assert len(printed) == len(images) == 2
    for image, said in zip(images, printed, strict=True):
        line = lines[image.relative_to(folder).as_posix()]
        decision, score, file = (part for part in said.split("  ") if part)
        assert (decision, score.strip()) == (line["decision_words"], line["score"])
        assert file.strip().startswith(str(image))
        assert decision in told


def test_a_score_is_not_turned_round_where_words_run_from_right_to_left(
    qapp: QApplication, english: None
) -> None:
    """Its ">" is a mirrored character of no direction: bare, ">0.999" is drawn "0.999<"."""
    folder = Path(__file__).parents[2] / "resources" / "translations"
    row = radiograph(0.9999)
    installed = speak(qapp, "ar", folder)
    try:
        screen = Screen(row, reading_of(row))
        isolated = "\u2066>0.999\u2069"
        assert screen.cell(Column.SCORE) == isolated
        assert screen.finding.decision.text().endswith(isolated)
        low, high = "\u20660.072\u2069", "\u20660.493\u2069"
        assert low in screen.finding.points.text()
        assert high in screen.finding.points.text()
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_finding_without_its_points_is_rounded_as_little(english: None) -> None:
    row = radiograph(0.99996)
    assert row.finding is not None
    row = replace(row, finding=replace(row.finding, operating_points=None))
    report, section, line = exported(row, reading_of(row))
    assert set(scores(Screen(row, reading_of(row)), report, section, line).values()) == {">0.999"}


def test_a_side_entered_by_hand_is_never_told_as_the_files() -> None:
    """A fracture of the other side contradicts the reader's own word, not the file."""
    row = Row("a.jpg", "/x/a.jpg", sha256="a" * 64, header=Header("JPEG", 9, 9))
    filled = FilledIn(views={row.key: EnteredView("WRIST", "R", "PA")})
    reading = take(Reading(row.study_key), [row], filled)
    reading = with_statement(
        reading, content_of(row), fractures=(FractureDescription(Bone.RADIUS, "L"),)
    )
    (line,) = fracture_lines(completed(row, reading), reading)
    assert "the side entered by hand is right" in line
    assert "file" not in line
