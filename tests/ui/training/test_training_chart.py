"""The training's charts: round ticks, the right way up, gaps where nothing is defined."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from osteo_desktop.records.models.training_log import Epoch, TrainingLog
from osteo_desktop.ui.look.theme import DARK
from osteo_desktop.ui.training.chart import Chart, Series, span_of, ticks
from osteo_desktop.ui.training.curves_view import CurvesView


@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e6), st.integers(1, 20))
def test_ticks_lie_in_the_range_evenly_and_not_too_many(low: float, room: float, most: int) -> None:
    found = ticks(low, low + room, most)
    assert 1 <= len(found) <= most + 1
    assert low - room * 1e-3 <= found[0]
    assert found[-1] <= low + room * (1 + 1e-3)
    steps = np.diff(found)
    assert np.allclose(steps, steps[:1], rtol=1e-3)


def test_ticks_are_round() -> None:
    assert ticks(0.37, 0.81) == pytest.approx([0.4, 0.5, 0.6, 0.7, 0.8])
    assert ticks(1, 60, 12) == pytest.approx(list(range(5, 61, 5)))
    assert ticks(3, 3) == [3]


def test_the_axis_has_room_around_what_is_drawn() -> None:
    low, high = span_of([0.5, None, 0.7])
    assert low < 0.5
    assert high > 0.7
    low, high = span_of([0.3, 0.3])
    assert low < 0.3 < high
    assert span_of([0.6, 0.7], floor=0.4)[0] == 0.4
    assert span_of([0.2, 0.7], floor=0.4)[0] < 0.2


def places(chart: Chart, colour: str) -> np.ndarray:
    """(n, 2) of x, y of the pixels of that colour, within the axes."""
    image = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    wanted = QColor(colour)
    distance = np.abs(pixels - [wanted.red(), wanted.green(), wanted.blue()]).max(axis=2)
    rows, columns = np.nonzero(distance < 30)
    return np.stack([columns, rows], axis=1)


def test_a_falling_curve_falls_and_leaves_its_gap(qtbot: QtBot) -> None:
    chart = Chart("Loss", "nothing")
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    values = (0.9, 0.8, None, None, 0.3, 0.2)
    chart.show_series([Series("", DARK.fracture, values)], 12, (0.0, 1.0))
    found = places(chart, DARK.fracture)
    assert np.corrcoef(found.T)[0, 1] > 0.9  # rows grow downwards
    assert found[:, 0].max() < 62 + (600 - 62) / 2  # half of the epochs are yet to come
    between = (found[:, 0] > chart.x_of(2.3)) & (found[:, 0] < chart.x_of(4.7))
    assert not between.any()


def test_before_the_first_epoch_it_says_so(qtbot: QtBot) -> None:
    view = CurvesView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    assert not places(view.losses, DARK.fracture).size
    view.show_log(TrainingLog(epochs=3))
    view.grab()


def test_every_source_is_drawn_apart(qtbot: QtBot) -> None:
    view = CurvesView()
    qtbot.addWidget(view)
    view.resize(600, 500)
    epochs = [Epoch(n, 1 / n, 0.7, {"a": 0.9, "b": 0.6}) for n in (1, 2, 3)]
    view.show_log(TrainingLog(epochs=3, history=tuple(epochs)))
    upper, lower = (places(view.aucs, colour) for colour in (DARK.fracture, DARK.no_fracture))
    half = view.aucs.width() // 2  # the legend is on the right
    assert upper[upper[:, 0] < half, 1].max() < lower[lower[:, 0] < half, 1].min()
    assert view.aucs.accessibleDescription() == "best 0.700 in epoch 1"
