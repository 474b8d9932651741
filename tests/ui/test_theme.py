"""Both themes can be read by everyone, and all that is painted follows the one that is applied."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from osteo_desktop import settings
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.models.training_log import Epoch, TrainingLog
from osteo_desktop.ui.look.style_sheet import STYLE
from osteo_desktop.ui.look.theme import DARK, LIGHT, THEMES, Theme, apply_theme, current_theme
from osteo_desktop.ui.training.curves_view import CurvesView
from osteo_desktop.ui.window.main_window import MainWindow

EITHER = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
WORDS = ("text", "quiet", "disabled", "fracture", "doubt", "no_fracture", "warning", "safe", "link")

# Machado, Oliveira and Fernandes (IEEE TVCG 2009), severity 1.0, on linear sRGB.
EYES = {
    "all cones": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}


@pytest.fixture(autouse=True)
def palette_and_style_as_before(qapp: QApplication) -> Iterator[None]:
    style, palette, sheet = qapp.style().objectName(), qapp.palette(), qapp.styleSheet()
    yield
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def linear(colour: str) -> np.ndarray:
    rgb = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """WCAG 2: of the relative luminances."""
    luminances = sorted(float(linear(c) @ [0.2126, 0.7152, 0.0722]) for c in (one, other))
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    """CIELAB under D65, of linear sRGB."""
    red, green, blue = (0.4124, 0.2126, 0.0193), (0.3576, 0.7152, 0.1192), (0.1805, 0.0722, 0.9505)
    xyz = np.array([red, green, blue]).T @ np.clip(rgb, 0, 1) / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_the_contrast_is_that_of_the_definition() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@EITHER
def test_every_word_can_be_read_on_every_ground(theme: Theme) -> None:
    values = asdict(theme)
    pairs = [*itertools.product(WORDS, ("ground", "surface", "raised"))]
    pairs += [("on_accent", "accent"), ("quiet_on_accent", "accent")]
    pairs += [("text", "informing"), ("text", "failing")]
    pairs += [("ground", "text"), ("ground", "quiet")]  # the verdict that was chosen
    weak = {pair: round(contrast(values[pair[0]], values[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@EITHER
def test_where_the_keyboard_is_and_what_is_chosen_stand_out(theme: Theme) -> None:
    """WCAG 2.2, 1.4.11: what tells a control's state has 3:1."""
    for ground in (theme.ground, theme.surface, theme.raised):
        assert contrast(theme.focus, ground) >= 3.0


@EITHER
@pytest.mark.parametrize("eye", EYES.values(), ids=EYES.keys())
def test_decisions_stay_apart_for_every_eye(theme: Theme, eye: np.ndarray) -> None:
    """By 15 units of CIELAB; some 2 can just be seen."""
    colours = [lab(eye @ linear(c)) for c in (theme.fracture, theme.doubt, theme.no_fracture)]
    assert min(np.linalg.norm(a - b) for a, b in itertools.combinations(colours, 2)) > 15


def test_the_style_names_colours_of_the_theme_and_has_none_of_its_own() -> None:
    assert re.findall(r"#[0-9a-f]{3,6}\b", STYLE) == []
    assert set(re.findall(r"\$(\w+)", STYLE)) <= {*asdict(DARK), "tick"}


@EITHER
def test_a_ticked_box_has_a_tick_and_not_a_colour_alone(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    box = QCheckBox("Include all")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    middle = box.style().subElementRect(
        QStyle.SubElement.SE_CheckBoxIndicator, QStyleOptionButton(), box
    )
    inside = box.grab(middle.adjusted(3, 3, -3, -3)).toImage()
    points = itertools.product(range(inside.width()), range(inside.height()))
    seen = [inside.pixelColor(x, y) for x, y in points]
    bright = sum(min(colour.red(), colour.green(), colour.blue()) > 200 for colour in seen)
    assert 0.1 * len(seen) < bright < 0.6 * len(seen)


def test_the_settings_know_the_same_themes() -> None:
    assert tuple(THEMES) == settings.THEMES


@EITHER
def test_what_was_applied_is_what_painters_get(qapp: QApplication, theme: Theme) -> None:
    apply_theme(qapp, theme)
    assert current_theme() is theme


def ground_of(widget: QWidget) -> str:
    """The commonest colour of its picture."""
    image = widget.grab().toImage()
    pixels = np.frombuffer(image.constBits(), np.uint32)
    values, counts = np.unique(pixels, return_counts=True)
    return QColor.fromRgb(int(values[counts.argmax()])).name()


def test_an_open_window_follows_and_the_radiograph_stays_on_its_dark_ground(
    read_window: Callable[..., MainWindow], qapp: QApplication
) -> None:
    apply_theme(qapp, DARK)
    window = read_window()
    window.viewer.set_map_visible(False)
    window.worklist.clearSelection()
    before = window.viewer.grab().toImage()
    assert ground_of(window.worklist.viewport()) == DARK.surface
    apply_theme(qapp, LIGHT)
    qapp.processEvents()
    assert ground_of(window.worklist.viewport()) == LIGHT.surface
    assert ground_of(window.panel.identity) == LIGHT.raised
    assert window.viewer.grab().toImage() == before


def test_the_ai_decision_is_worded_in_the_colour_of_the_theme(
    read_window: Callable[..., MainWindow], qapp: QApplication
) -> None:
    apply_theme(qapp, DARK)
    window = read_window()
    row = window.worklist.selected_row()
    assert row is not None
    decision = row.decision
    assert decision in (Decision.FRACTURE, Decision.DOUBT, Decision.NO_FRACTURE)
    label = window.panel.finding.decision
    for theme in (DARK, LIGHT):
        apply_theme(qapp, theme)
        qapp.processEvents()
        assert label.palette().color(label.foregroundRole()).name() == theme.of_decision(decision)


def test_curves_that_are_drawn_already_follow(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    view = CurvesView()
    qtbot.addWidget(view)
    epochs = [Epoch(n, 1 / n, 0.7, {"a": 0.9, "b": 0.6}) for n in (1, 2, 3)]
    view.show_log(TrainingLog(epochs=3, history=tuple(epochs)))
    assert view.aucs.series[0].colour == DARK.fracture
    apply_theme(qapp, LIGHT)
    qapp.processEvents()
    assert [one.colour for one in view.aucs.series] == [
        LIGHT.fracture,
        LIGHT.no_fracture,
        LIGHT.text,
    ]
