"""A radiograph that hangs beside the one that is read: to look at, and to go to with a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from osteo_desktop.imaging.screen.at_hand import AtHand
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.orientation import Orientation
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer


class Companion(RadiographViewer):
    """No keys and no tools of its own: those are for the radiograph that is read."""

    chosen = Signal()
    """Clicked: the reader wants to read this one."""

    is_mirrored = False
    """Left and right of it have changed places, to compare with what is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for action in (*self.actions().all(), *self.marks.actions.all()):
            action.setShortcuts([])
        # Or Ctrl and an arrow would move a radiograph that is not read.
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Viewer", "Other view of the study"))
        self.view.setAccessibleName(translate("Viewer", "Other radiograph of the study"))
        self.setToolTip(translate("Viewer", "Click to read this view"))
        self.view.viewport().installEventFilter(self)

    def clear(self) -> None:
        self.is_mirrored = False
        super().clear()

    def show_radiograph(
        self, radiograph: Radiograph, finding: Finding | None, prepared: AtHand | None = None
    ) -> None:
        """Never mirrored because it was mirrored before."""
        if self.is_mirrored:
            self.clear()
        super().show_radiograph(radiograph, finding, prepared)

    def show_mirrored(self, radiograph: Radiograph, prepared: AtHand | None = None) -> None:
        """To compare with: no map and no marks, which would lie on the other side of the bone."""
        self.clear()
        self.set_ai_hidden(True)
        super().show_radiograph(radiograph, None, prepared)
        self.view.turn(Orientation(mirrored=True))
        self.set_note(translate("Viewer", "MIRRORED FOR COMPARISON"))
        self.is_mirrored = True
        self.shown_changed.emit()

    def set_drawing(self, drawing: Drawing, *, editable: bool) -> None:
        super().set_drawing(Drawing() if self.is_mirrored else drawing, editable=editable)

    def view_state(self) -> ViewState | None:
        """None while it is mirrored: nobody wants to find it so again."""
        return None if self.is_mirrored else super().view_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view.viewport() and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                self.chosen.emit()
            return True
        return super().eventFilter(watched, event)
