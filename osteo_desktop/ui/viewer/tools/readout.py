"""The grey value under the cursor, said in a corner of the image."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QMouseEvent

from osteo_desktop.imaging.region import value_at
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer


class Readout(QObject):
    def __init__(self, viewer: RadiographViewer, action: QAction) -> None:
        super().__init__(viewer)
        self._viewer, self._action = viewer, action
        viewport = viewer.view.viewport()
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)
        action.toggled.connect(lambda: self._say(""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if not event.buttons():  # while something is dragged, that is what is looked at
                self._say(self._words(event.position().x(), event.position().y()))
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.MouseButtonPress):
            self._say("")
        return False

    def _words(self, x: float, y: float) -> str:
        radiograph, placement = self._viewer.radiograph, self._viewer.view.placement
        if radiograph is None or placement is None or not self._action.isChecked():
            return ""
        column, row = placement.to_pixel(x, y)
        if not (0 <= column < placement.columns and 0 <= row < placement.rows):
            return ""
        return value_words(radiograph, int(row), int(column))

    def _say(self, text: str) -> None:
        if text != self._viewer.extras.readout:
            self._viewer.set_extras(readout=text)


def value_words(radiograph: Radiograph, row: int, column: int) -> str:
    """The stored value, and where the file gives it a meaning, the modality value with its unit;
    rows and columns counted from 0."""
    stored, value = value_at(radiograph, row, column)
    unit = radiograph.header.RescaleType
    if radiograph.header.media == "DICOM" and (value != stored or unit):
        text = translate("Viewer", "Pixel {column}, {row}: {stored} stored, {value} {unit}")
        return text.format(
            column=column, row=row, stored=f"{stored:g}", value=f"{value:g}", unit=unit
        ).strip()
    text = translate("Viewer", "Pixel {column}, {row}: {stored}")
    return text.format(column=column, row=row, stored=f"{stored:g}")
