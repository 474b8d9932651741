"""The window under the mouse."""

from __future__ import annotations

import numpy as np
import pytest

from osteo_desktop.records.radiograph import LookupTable, VoiFunction, VoiWindow
from osteo_desktop.ui.viewer.window_level import as_window, change_from, changed, dragged, words


def test_right_widens_and_down_raises_the_centre() -> None:
    start = VoiWindow(1000.0, 400.0)
    assert dragged(start, 160, 0).WindowWidth == pytest.approx(800.0)
    assert dragged(start, -160, 0).WindowWidth == pytest.approx(200.0)
    assert dragged(start, 0, 100).WindowCenter == pytest.approx(1100.0)
    assert dragged(start, 0, -100).WindowCenter == pytest.approx(900.0)


def test_the_same_drag_does_more_in_a_wider_window() -> None:
    wide = dragged(VoiWindow(0.0, 4000.0), 0, 10).WindowCenter
    narrow = dragged(VoiWindow(0.0, 40.0), 0, 10).WindowCenter
    assert wide == pytest.approx(100 * narrow)


def test_the_function_stays_the_files_own() -> None:
    start = VoiWindow(10.0, 40.0, VoiFunction.SIGMOID, "BONE")
    after = dragged(start, 5, 5)
    assert after.VOILUTFunction is VoiFunction.SIGMOID
    assert after.explanation != "BONE"


def test_a_linear_window_is_never_narrower_than_one() -> None:
    assert dragged(VoiWindow(10.0, 4.0), -2000, 0).WindowWidth == 1.0
    exact = VoiWindow(0.5, 0.2, VoiFunction.LINEAR_EXACT)
    assert 0.0 < dragged(exact, -2000, 0).WindowWidth < 1e-3


def test_a_lookup_table_becomes_the_window_over_its_rise() -> None:
    table = np.concatenate([np.zeros(100), np.arange(0, 256), np.full(50, 255)]).astype(np.uint16)
    window = as_window(LookupTable(first=-20, table=table, bits=8))
    assert window.WindowCenter == pytest.approx(-20 + 100 + 255 / 2)
    assert window.WindowWidth == 255.0


def test_a_flat_table_still_gives_a_window() -> None:
    assert as_window(LookupTable(0, np.zeros(11, np.uint8), 8)).WindowWidth == 10.0


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        (VoiWindow(2048.0, 4096.0), "C 2048  W 4096"),
        (VoiWindow(2048.0, 4096.0, explanation="BONE"), "C 2048  W 4096  (BONE)"),
        (VoiWindow(0.5, 0.25, VoiFunction.LINEAR_EXACT), "C 0.500  W 0.250"),
        (LookupTable(0, np.arange(4), 2, "HARDER"), "Window table of the file  (HARDER)"),
    ],
)
def test_words(choice: VoiWindow | LookupTable, text: str) -> None:
    assert words(choice) == text


def test_a_change_is_the_same_for_another_radiograph() -> None:
    default = VoiWindow(2000.0, 1000.0, VoiFunction.SIGMOID, "BONE")
    change = change_from(default, VoiWindow(2500.0, 3000.0, VoiFunction.SIGMOID))
    assert change == (3.0, 0.5)
    other = changed(VoiWindow(0.5, 0.2, VoiFunction.LINEAR_EXACT, "SOFT"), *change)
    assert (other.WindowCenter, other.WindowWidth) == pytest.approx((0.6, 0.6))
    assert other.VOILUTFunction is VoiFunction.LINEAR_EXACT
    assert other.explanation == "adjusted"
    assert changed(VoiWindow(10.0, 4.0), 0.01, 0.0).WindowWidth == 1.0
