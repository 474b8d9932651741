"""What the next guided measurement takes: this one file, and menu, hint, panel, PDF have it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.serialise import reading_from, reading_json
from osteo_desktop.records.marks import kinds, measurement, outline
from osteo_desktop.records.marks.guided import GuidedSet, guided_kind
from osteo_desktop.records.marks.kind import Figure, Unit, Usual
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing, Radiograph
from osteo_desktop.records.reading import Reading
from osteo_desktop.report.reading.mark_lines import numbered
from osteo_desktop.ui.reading_panel.marks_box import drawing_lines
from osteo_desktop.ui.viewer.marks.measure_menu import fill_measure_menu
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from tests.guide import guide_tables

USUAL = Usual(3.0, 9.0, "Doe 1999", "Doe, J Made Bones 1999;1:1; 12 made shoulders, mean ± 2 SD")


def _slope(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return (Figure("angle", measurement.angle_at(points, spacing), Unit.ANGLE, usual=USUAL),)


SLOPE = GuidedSet(
    "SHOULDER_SLOPE",
    name="Shoulder slope",
    part="Shoulder",
    tip="Led through three clicks on a made shoulder",
    steps=("click the acromion", "click the middle of the joint", "click the humerus"),
    outline=outline.segments((0, 1), (1, 2)),
    figures=_slope,
    short="slope",
)
CLICKS = ((10.0, 40.0), (40.0, 40.0), (70.0, 40.0 + 30.0))
LISTED = f"Shoulder slope 135.0°, usually 3.0 to 9.0° ({USUAL.source})"


@pytest.fixture(autouse=True)
def with_slope(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "KINDS", (*kinds.KINDS, guided_kind(SLOPE)))


def test_the_reader_is_led_through_it_and_its_figure_is_said_everywhere(
    qtbot: QtBot, make_radiograph: Callable[..., Radiograph]
) -> None:
    viewer = RadiographViewer()
    qtbot.addWidget(viewer)
    viewer.resize(700, 500)
    viewer.show()
    qtbot.waitExposed(viewer)
    viewer.show_radiograph(make_radiograph(), None)
    viewer.set_drawing(Drawing(), editable=True)
    told: list[Drawing] = []
    viewer.marks.changed.connect(lambda _key, drawing: told.append(drawing))
    viewer.marks.actions.tools["SHOULDER_SLOPE"].trigger()
    placement = viewer.view.placement
    assert placement is not None
    for number, (step, point) in enumerate(zip(SLOPE.steps, CLICKS, strict=True), start=1):
        by_key = " · or arrow keys and Return" if number == 1 else ""
        words = f"Shoulder slope: {step} · {number} of 3{by_key} · Esc leaves"
        assert viewer.marks.hint.text() == words
        at = QPointF(*placement.to_view(*point)).toPoint()
        QTest.mouseClick(viewer.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    (painted,) = viewer.marks.layer.marks
    assert painted.words.startswith("slope 13")
    assert painted.words.endswith("°, usually 3.0 to 9.0° (Doe 1999)")
    (mark,) = told[-1].marks
    drawing = Drawing((type(mark)(mark.kind, CLICKS),))
    assert drawing_lines(drawing) == (f"• {LISTED}",)
    assert numbered(drawing) == (f"1  {LISTED}",)
    reading = Reading("s", drawings={("a.png", 1): drawing})
    assert reading_from(reading_json(reading)).drawings == reading.drawings


def test_it_stands_in_the_menu_under_its_part_of_the_body(qtbot: QtBot) -> None:
    viewer, menu = RadiographViewer(), QMenu()
    qtbot.addWidget(viewer)
    qtbot.addWidget(menu)
    fill_measure_menu(menu, viewer.marks.actions)
    (led,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    assert isinstance(led, QMenu)
    texts = [action.text() for action in led.actions()]
    assert texts[texts.index("Shoulder") + 1] == "Shoulder slope"


def test_the_guide_has_its_line_with_the_source() -> None:
    line = f"| – | Shoulder slope | Shoulder | {SLOPE.tip} | usually 3.0 to 9.0° ({USUAL.source}) |"
    assert line in guide_tables.tables()["guided"]
