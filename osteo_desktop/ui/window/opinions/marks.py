"""Another reader's marks on the radiograph in sight: dashed, in another colour, with the name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject

from osteo_desktop.records.marks.ink import OTHERS
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.ui.viewer.marks.layer import MarksLayer
from osteo_desktop.ui.viewer.marks.scene import Painted, painted_marks
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer


class OpinionMarks(QObject):
    """Over the reader's own, which stay as they are; the mouse takes hold of none of these."""

    def __init__(self, viewer: RadiographViewer) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._marks: tuple[Painted, ...] = ()
        self.layer = MarksLayer(viewer, viewer.overlay.taken, ink=OTHERS)
        self.layer.setGeometry(viewer.rect())
        self.layer.stackUnder(viewer.marks.layer)
        viewer.installEventFilter(self)
        viewer.view.placement_changed.connect(self._paint)
        viewer.bare.changed.connect(self._paint)
        viewer.shown_changed.connect(self._paint)
        self._paint()

    def show_drawings(self, drawings: Iterable[tuple[str, Drawing]]) -> None:
        """Of the radiograph in sight: whose each is, and what is drawn."""
        self._marks = tuple(
            replace(mark, words=f"{who}: {mark.words}" if mark.words else who, label=None)
            for who, drawing in drawings
            for mark in painted_marks(drawing, drawing.spacing, None, None)
        )
        self._paint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._viewer and event.type() == QEvent.Type.Resize:
            self.layer.setGeometry(self._viewer.rect())
        return super().eventFilter(watched, event)

    def _paint(self) -> None:
        is_shown = bool(self._marks) and not self._viewer.bare.is_on
        self.layer.show_marks(self._marks if is_shown else (), self._viewer.view.placement)
        self.layer.setVisible(is_shown)
