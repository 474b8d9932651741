"""What a newcomer's mark takes: this one file, and viewer, panel, PDF, tables and guide have it."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.serialise import reading_from, reading_json
from osteo_desktop.progress import Progress
from osteo_desktop.records.marks import kinds, outline
from osteo_desktop.records.marks.kind import Figure, Kind, Unit
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import Header, PixelSpacing, Radiograph, SpacingOrigin
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.report.reading.csv import write_csv
from osteo_desktop.report.reading.json_lines import write_json_lines
from osteo_desktop.report.reading.mark_lines import numbered
from osteo_desktop.report.reading.material import Material
from osteo_desktop.ui.reading_panel.marks_box import drawing_lines
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from tests.guide import guide_tables

SPACING = PixelSpacing(0.1, 0.1, SpacingOrigin.AT_DETECTOR)


def _steepness(points: Sequence[Point], _spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    (x1, y1), (x2, y2) = points
    return (Figure("steepness", math.degrees(math.atan2(y2 - y1, x2 - x1)), Unit.ANGLE),)


SLOPE = Kind(
    "SLOPE",
    name="Slope",
    menu="Slo&pe",
    shortcut="Shift+N",
    tip="Measure how steep a line is: drag it",
    points=2,
    outline=outline.joined,
    is_too_small=outline.short_side((0, 1)),
    icon="length",
    steps=("click one end", "click the other end"),
    figures=_steepness,
)
MARK = ("SLOPE", ((10.0, 10.0), (40.0, 40.0)))
ROW = Row("a.png", "/x/a.png", 1, "a" * 64, Header(media="PNG", rows=96, columns=80))


@pytest.fixture(autouse=True)
def with_slope(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "KINDS", (*kinds.KINDS, SLOPE))


def reading() -> Reading:
    drawing = Drawing((Mark(*MARK),), spacing=SPACING)
    return Reading(ROW.study_key, drawings={ROW.key: drawing})


def test_it_has_a_tool_a_key_and_a_place_in_the_menu_and_is_drawn(
    qtbot: QtBot, make_radiograph: Callable[..., Radiograph]
) -> None:
    viewer = RadiographViewer()
    qtbot.addWidget(viewer)
    viewer.resize(600, 500)
    viewer.show()
    qtbot.waitExposed(viewer)
    radiograph = make_radiograph()
    header = replace(radiograph.header, spacing=SPACING)
    viewer.show_radiograph(replace(radiograph, header=header), None)
    viewer.set_drawing(Drawing(), editable=True)
    viewer.view.setFocus()
    tool = viewer.marks.actions.tools["SLOPE"]
    assert (tool.text(), tool.shortcut().toString()) == ("Slo&pe", "Shift+N")
    assert "how steep" in tool.toolTip()
    told: list[Drawing] = []
    viewer.marks.changed.connect(lambda _key, drawing: told.append(drawing))
    tool.trigger()
    placement, target = viewer.view.placement, viewer.view.viewport()
    assert placement is not None
    start, end = (QPointF(*placement.to_view(*point)).toPoint() for point in MARK[1])
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(target, end)
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)
    (mark,) = told[-1].marks
    assert mark.kind == "SLOPE"
    assert drawing_lines(told[-1])[0].startswith("• Slope 4")


def test_panel_pdf_csv_and_json_say_it_alike(tmp_path: Path) -> None:
    drawing, words = reading().drawing(ROW.key), "Slope 45.0°"
    assert drawing_lines(drawing) == (f"• {words}",)
    assert numbered(drawing) == (f"1  {words}",)
    write_csv([ROW], {ROW.study_key: reading()}, tmp_path / "x.csv")
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["marks"] == words
    session = Session(1, "/x", "2025-11-20T09:00:00+01:00", "2025-11-20T09:00:00+01:00")
    material = Material(
        session,
        [ROW],
        {ROW.study_key: reading()},
        None,
        include_all=True,
        chosen=False,
        picture=lambda _row: None,
        progress=Progress(),
    )
    write_json_lines(material, tmp_path / "x.jsonl")
    (mark,) = json.loads((tmp_path / "x.jsonl").read_text(encoding="utf-8"))["marks"]
    assert mark["kind"] == "SLOPE"
    assert mark["figures"] == {"steepness": {"value": pytest.approx(45.0), "unit": "deg"}}


def test_the_archive_keeps_it() -> None:
    assert reading_from(reading_json(reading())).drawings == reading().drawings


def test_the_guide_has_its_line() -> None:
    line = "| Slope | Shift+N | Measure how steep a line is: drag it |"
    assert line in guide_tables.tables()["marks"]
