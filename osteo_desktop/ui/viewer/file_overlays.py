"""The lines and words that a file lays over its radiograph, thick enough for the zoom."""

from __future__ import annotations

from PySide6.QtGui import QAction

from osteo_desktop.imaging.overlay import file_overlays, outlined
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.viewer.image_view import ImageView


class FileOverlays:
    def __init__(self, view: ImageView, action: QAction) -> None:
        self._view, self._action = view, action
        self._radiograph: Radiograph | None = None
        self._level = 0

    def open(self, radiograph: Radiograph) -> None:
        self._radiograph, self._level = radiograph, 0

    def enable(self) -> None:
        self._action.setEnabled(self._radiograph is not None and bool(self._radiograph.overlays))

    def clear(self) -> None:
        self._radiograph = None

    def draw(self, level: int, scale: float) -> None:
        """``level``: of the picture. Where pixels are smaller than the screen's, no line of one
        pixel may fall between two of those."""
        level = level if scale >= 1.0 else 2 * level
        if self._radiograph is None or level == self._level:
            return
        self._level = level
        longest = -(-max(self._radiograph.pixels.shape) // level)
        drawn = file_overlays(self._radiograph, longest)
        self._view.set_overlays(None if drawn is None else outlined(drawn))

    def is_shown(self, *, bare: bool) -> bool:
        return self._action.isChecked() and not bare

    def show(self, *, bare: bool) -> None:
        self._view.show_overlays(self.is_shown(bare=bare))
