"""Words on the radiograph have a dark rim: as if written nine times, one beside another."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from osteo_desktop.ui.viewer.corners.kept_pictures import HALO, KeptPictures, paint_haloed

INK, GROUND = QColor(255, 200, 87), QColor(120, 130, 140)
RECT = QRect(10, 12, 120, 20)
AROUND = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0)]
LEFT = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
) | int(Qt.TextFlag.TextDontClip)


def painter_on(ratio: float) -> tuple[QImage, QPainter]:
    picture = QImage(QSize(150, 44) * ratio, QImage.Format.Format_RGB32)
    picture.fill(GROUND)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    return picture, painter


def pixels_of(picture: QImage) -> np.ndarray:
    flat = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1, 4)
    return flat[..., 2::-1].astype(int)


def written_nine_times(ratio: float, text: str) -> np.ndarray:
    picture, painter = painter_on(ratio)
    painter.setPen(HALO)
    for x, y in AROUND:
        painter.drawText(RECT.translated(QPoint(x, y)), LEFT, text)
    painter.setPen(INK)
    painter.drawText(RECT, LEFT, text)
    painter.end()
    return pixels_of(picture)


def haloed(ratio: float, text: str, kept: KeptPictures) -> np.ndarray:
    picture, painter = painter_on(ratio)
    kept.paint(painter, RECT, text, lambda within, rect: paint_haloed(within, rect, text, INK))
    painter.end()
    return pixels_of(picture)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_letters_and_rim_are_those_of_words_written_nine_times(ratio: float) -> None:
    expected, kept = written_nine_times(ratio, "8.9 mm ÄÇ"), KeptPictures()
    for _ in ("painted", "kept"):
        assert np.abs(haloed(ratio, "8.9 mm ÄÇ", kept) - expected).max() <= 2
    other = haloed(ratio, "7.9 mm ÄÇ", kept)
    assert np.abs(other - expected).max() > 100, "another word is another picture"


def test_in_a_copy_at_full_size_the_rim_grows_with_the_letters(qtbot: QtBot) -> None:
    """To the next pixel of the copy: six of them are one of the window."""
    expected, made = written_nine_times(5.6, "I"), haloed(5.6, "I", KeptPictures())
    for dark in (made.max(axis=2) < 60, expected.max(axis=2) < 60):
        assert dark.any()
    rows, columns = (np.nonzero((made.max(axis=2) < 60).any(axis=axis))[0] for axis in (1, 0))
    wanted = [np.nonzero((expected.max(axis=2) < 60).any(axis=axis))[0] for axis in (1, 0)]
    for found, right in zip((rows, columns), wanted, strict=True):
        assert abs(found[0] - right[0]) <= 1
        assert abs(found[-1] - right[-1]) <= 1
    bright = made[..., 0] > 240
    assert bright.any()
    assert abs(bright.sum() - (expected[..., 0] > 240).sum()) <= len(rows), "a column of pixels"
