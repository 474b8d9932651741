"""The fonts of the words over the radiograph, each made once."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics

from osteo_desktop.ui.viewer.corners.captions import Tone

_SIZE = {Tone.LARGE: 2.6}
_SMALLER = 0.85


class Lettering:
    """Of one pane, while its own font stays and it stays small or large."""

    def __init__(self, font: QFont, is_small: bool) -> None:
        self.font, self.is_small = QFont(font), is_small
        self._fonts: dict[tuple[Tone, float], QFont] = {}
        self._metrics: dict[Tone, QFontMetrics] = {}

    def is_of(self, font: QFont, is_small: bool) -> bool:
        return self.is_small == is_small and self.font == font

    def of(self, tone: Tone, factor: float = 1.0) -> QFont:
        if (tone, factor) not in self._fonts:
            self._fonts[tone, factor] = self._made(tone, factor)
        return self._fonts[tone, factor]

    def metrics_of(self, tone: Tone) -> QFontMetrics:
        if tone not in self._metrics:
            self._metrics[tone] = QFontMetrics(self.of(tone))
        return self._metrics[tone]

    def _made(self, tone: Tone, factor: float) -> QFont:
        font = QFont(self.font)
        factor *= _SIZE.get(tone, 1.0) * (_SMALLER if self.is_small else 1.0)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * factor)
        else:
            font.setPixelSize(round(font.pixelSize() * factor))
        font.setBold(tone in (Tone.STRONG, Tone.LARGE))
        return font
