"""Hazard: a radiograph told otherwise on screen than in PDF, table or JSON.

One made radiograph with its finding, reading, marks and fractures is shown in the window's own
widgets and written in every format; whatever two of them say, they say it alike.
"""

from __future__ import annotations

import csv
import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.notice import as_it_stands
from osteo_desktop.progress import Progress
from osteo_desktop.records.bone import Bone, Place
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.finding import Decision, Finding, OperatingPoints
from osteo_desktop.records.fracture import (
    SIDES,
    Direction,
    Displacement,
    FractureDescription,
    FractureType,
    Joint,
)
from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind, JointName
from osteo_desktop.records.marks.kinds import KINDS
from osteo_desktop.records.marks.mark import Drawing, Mark, RegionValues
from osteo_desktop.records.radiograph import Header, Patient, PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import CriticalResult, Reading, Signature, Unusable, Verdict
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.report.formats import FORMATS
from osteo_desktop.report.reading.content import Report, build_report
from osteo_desktop.report.reading.csv import harmless
from osteo_desktop.report.reading.mark_lines import numbered
from osteo_desktop.report.reading.material import Material
from osteo_desktop.report.reading.study_content import Section
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.finding_box import FindingBox
from osteo_desktop.ui.reading_panel.marks_box import MarksBox, drawing_lines
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.model import WorklistModel

pytestmark = pytest.mark.slow

SIGNED = Signature("Dr Roe", "2025-11-20T23:30:00-08:00")
SESSION = Session(
    1,
    "/x/films",
    "2025-11-20T09:00:00+01:00",
    "2025-11-21T09:00:00+01:00",
    folder=Coverage(7, 4),
)
"""Three of its files were not read."""

# --- made rows -------------------------------------------------------------------------------

_words = st.text("Abc é山=+-@'\"\n;,·", max_size=20)
_unit = st.floats(0, 1) | st.sampled_from([0.0, 1e-9, 0.0005, 0.4927, 0.9996, 1.0])
_points = st.tuples(_unit, _unit).map(lambda two: OperatingPoints(*sorted(two)))
_place = st.tuples(st.floats(0, 3000), st.floats(0, 3000))
_spacings = st.none() | st.builds(
    PixelSpacing, st.floats(0.05, 1), st.floats(0.05, 1), st.sampled_from(SpacingOrigin)
)
_greys = st.builds(RegionValues, st.floats(0, 60_000), st.floats(0, 9_000), st.integers(1, 10**7))


@st.composite
def _findings(draw: st.DrawFn) -> Finding:
    if draw(st.integers(0, 4)) == 0:
        return Finding(
            "a" * 64, 1, Decision.NOT_SCORED, "m", "1", reason=as_it_stands("Body part CHEST.")
        )
    score, points = draw(_unit), draw(_points)
    whole = points.decide(score)
    outside = draw(st.booleans())
    return Finding(
        "a" * 64, 1, whole, "m", "1", score=score, operating_points=points, outside_scope=outside
    )


@st.composite
def _marks(draw: st.DrawFn) -> Mark:
    kind = draw(st.sampled_from(KINDS))
    number = draw(st.integers(kind.points, min(kind.most or kind.points, 5)))
    points = draw(st.tuples(*[_place] * number))
    values = draw(st.none() | _greys) if kind.region is not None else None
    return Mark(kind.key, points, draw(st.sampled_from(["", "step", "±2 mm"])), values)


_fractures = st.builds(
    FractureDescription,
    st.sampled_from(Bone),
    st.sampled_from(["", *SIDES]),
    st.none() | st.sampled_from(FractureType),
    place=st.none() | st.sampled_from(Place),
    displacement=st.none() | st.sampled_from(Displacement),
    displaced_to=st.none() | st.sampled_from(Direction),
    angulation=st.none() | st.integers(0, 180),
    joint=st.none() | st.sampled_from(Joint),
)
_further = st.builds(
    FurtherFinding,
    st.none() | st.sampled_from(FurtherKind),
    st.none() | st.sampled_from(JointName),
    st.sampled_from(["", *SIDES]),
    st.sampled_from(["", "to dorsal", "=1+1", "a\nb"]),
)


@st.composite
def made(draw: st.DrawFn) -> tuple[Row, Reading]:
    patient = Patient(draw(st.sampled_from(["DOE^Jane^^Dr", "=1+1", "山田^太郎"])), "ID-1")
    header = Header(
        media="DICOM",
        rows=4000,
        columns=4000,
        patient=patient,
        StudyInstanceUID="1.2.3",
        StudyDate=draw(st.sampled_from(["20240309", "1999.01.02", "unknown", ""])),
        BodyPartExamined="WRIST",
        ViewPosition="PA",
        Laterality=draw(st.sampled_from(["L", "R", "U", ""])),
        truncated=draw(st.booleans()),
        warnings=draw(st.sampled_from([(), (as_it_stands("The lower part is missing."),)])),
    )
    row = Row("a.dcm", "/x/a.dcm", 1, "a" * 64, header, draw(_findings()))
    verdict = draw(st.none() | st.sampled_from(Verdict))
    drawing = Drawing(
        tuple(draw(st.lists(_marks(), max_size=4))),
        is_key_image=draw(st.booleans()),
        spacing=draw(_spacings),
    )
    fractures = tuple(draw(st.lists(_fractures, max_size=2)))
    further = tuple(draw(st.lists(_further, max_size=2)))
    signed = verdict is not None and draw(st.booleans())
    told = CriticalResult("Dr Adams", "2025-11-20T10:05:00+01:00", "Dr Roe")
    reading = Reading(
        row.study_key,
        verdicts={} if verdict is None else {row.key: verdict},
        impression=draw(_words),
        notes=draw(_words),
        critical=draw(st.sampled_from([None, CriticalResult(), told])),
        signature=SIGNED if signed else None,
        findings={row.key: row.finding} if signed and row.finding else {},
        drawings={} if drawing.is_empty else {row.key: drawing},
        fractures={row.key: fractures} if fractures else {},
        further={row.key: further} if further else {},
        reasons={row.key: "old fracture"} if draw(st.booleans()) else {},
        unusable={row.key: draw(st.sampled_from(Unusable))} if draw(st.booleans()) else {},
    )
    return row, reading


# --- where it is said ------------------------------------------------------------------------


@dataclass(frozen=True)
class Told:
    table: Mapping[str, str]
    json: Mapping[str, Any]
    report: Report

    @property
    def section(self) -> Section:
        return self.report.sections[0]


def told(row: Row, reading: Reading) -> Told:
    readings = {reading.study_key: reading}
    material = Material(
        SESSION,
        [row],
        readings,
        None,
        include_all=True,
        chosen=False,
        picture=lambda _row: None,
        progress=Progress(),
    )
    write = {entry.format.key: entry.write for entry in FORMATS}
    with tempfile.TemporaryDirectory() as folder:
        table, lines = Path(folder) / "x.csv", Path(folder) / "x.jsonl"
        assert write["csv"](material, table) == {"rows": 1}
        assert write["jsonl"](material, lines) == {"lines": 1}
        with table.open(encoding="utf-8-sig", newline="") as file:
            (cells,) = csv.DictReader(file, strict=True)
        (line,) = lines.read_text(encoding="utf-8").split("\n")[:-1]
    report = build_report(SESSION, [row], readings, None, include_all=True)
    return Told(cells, json.loads(line), report)


class Screen:
    def __init__(self, row: Row, reading: Reading) -> None:
        self._model = WorklistModel()
        self._model.add([row])
        self._model.set_readings({row.study_key: reading})
        self.finding, self.marks = FindingBox(), MarksBox()
        for box in (self.finding, self.marks):
            box.show_case(Case(row, (row,), reading, in_sight=True))

    def cell(self, column: Column) -> str:
        return str(self._model.index(0, column).data())


# --- it is said alike ------------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(made())
def test_whatever_is_said_of_a_radiograph_is_said_alike_everywhere(
    qapp: object, one: tuple[Row, Reading]
) -> None:
    row, reading = one
    screen, out = Screen(row, reading), told(row, reading)
    words, line, view = out.json["words"], out.report.summary.worklist[0], out.section.views[0]
    for column, text in words.items():
        assert out.table[column] in (text, harmless(text)), column
    alike = {
        "score": (words["score"], screen.cell(Column.SCORE), line.score.replace("–", "")),
        "date": (words["study_date"], screen.cell(Column.DATE), line.date),
        "patient": (words["patient_name"], screen.cell(Column.PATIENT), line.name),
        "verdict": (words["verdict_words"] or "not stated", view.verdict),
        "decision": (words["decision_words"], view.decision_words),
        "status": (words["status"], out.section.status),
        "impression": (words["impression"], out.section.impression),
        "notes": (words["notes"], out.section.notes),
        "fractures": (words["fractures"], "; ".join(view.fractures)),
        "further": (words["further_findings"], "; ".join(view.further)),
        "why": (words["reason_for_disagreement"], view.reason_for_disagreement),
        "incomplete": (out.json["batch"]["notice"], out.report.summary.incomplete),
    }
    assert {name: said for name, said in alike.items() if len(set(said)) > 1} == {}
    assert words["decision_words"] in screen.finding.decision.text()
    assert words["message"].startswith(out.report.summary.incomplete)


@settings(max_examples=30, deadline=None)
@given(made())
def test_marks_are_listed_alike_and_measure_alike_everywhere(
    qapp: object, one: tuple[Row, Reading]
) -> None:
    row, reading = one
    drawing = reading.drawing(row.key)
    out, lines = told(row, reading), drawing_lines(drawing)
    on_screen = [said.removeprefix("• ") for said in lines if said.startswith("• ")]
    on_paper = [said.split("  ", 1)[1] for said in numbered(drawing)]
    in_json = [mark["words"] for mark in out.json["marks"]]
    assert on_screen == on_paper == in_json
    assert out.json["words"]["marks"] == "; ".join(in_json)
    assert out.section.views[0].drawing == drawing, "what the PDF draws"
    assert out.json["key_image"] is ("Key image" in lines)
    for mark in out.json["marks"]:
        for figure in mark["figures"].values():
            assert _shown(figure) in mark["words"], mark
            assert figure.get("origin", "") in mark["words"]
        has_origin = any("origin" in figure for figure in mark["figures"].values())
        assert ("mm" in mark["words"].replace(mark["text"], "")) is has_origin, mark


def _shown(figure: Mapping[str, Any]) -> str:
    if figure["value"] is None:
        return "–"
    shown = f"{figure['value']:.{0 if figure['unit'].startswith('px') else 1}f}"
    return shown.lstrip("-") if float(shown) == 0 else shown.replace("-", "−")


@settings(max_examples=30, deadline=None)
@given(made())
def test_numbers_and_truths_of_json_are_those_that_were_found(
    qapp: object, one: tuple[Row, Reading]
) -> None:
    row, reading = one
    out = told(row, reading)
    finding, said, words = row.finding, out.json["finding"], out.json["words"]
    assert finding is not None
    points = finding.operating_points
    assert said["score"] == finding.score
    assert words["score_exact"] == ("" if said["score"] is None else repr(said["score"]))
    assert (said["t_low"], said["t_high"]) == (
        (None, None) if points is None else (points.t_low, points.t_high)
    )
    truths = {
        "not_whole": out.json["not_whole"],
        "key_image": out.json["key_image"],
        "outside_scope": said["outside_scope"],
        "highest_view_in_study": out.json["highest_view_in_study"],
        "identity_entered_by_hand": bool(out.json["identity_entered_by_hand"]),
        "patient_chosen_by_reader": out.json["patient_chosen_by_reader"],
    }
    assert {name: ("no", "yes")[truth] for name, truth in truths.items()} == {
        name: words[name] for name in truths
    }
    assert (out.json["reading"]["verdict"] or "") == words["verdict"]
    assert out.json["decision"] == words["decision"]
    assert out.json["batch"]["complete"] is False


def test_a_word_that_one_of_them_changed_would_be_missed() -> None:
    """That the comparison above can fail."""
    row = Row("a.dcm", "/x/a.dcm", 1, "a" * 64, Header(media="PNG", rows=9, columns=9))
    mark = Mark("LENGTH", ((0.0, 0.0), (3.0, 4.0)))
    reading = Reading(row.study_key, drawings={row.key: Drawing((mark,))})
    other = replace(mark, points=((0.0, 0.0), (6.0, 8.0)))
    moved = Reading(row.study_key, drawings={row.key: Drawing((other,))})
    assert told(row, reading).json["words"]["marks"] == "Length 5 pixels"
    assert told(row, moved).table["marks"] == "Length 10 pixels"
