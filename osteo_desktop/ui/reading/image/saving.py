"""Saves the view in sight, or all of its study, as pictures; one after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.radiograph import Patient, Radiograph
from osteo_desktop.records.rules.by_hand import shown_with
from osteo_desktop.records.rules.hanging import hanging_order
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.save_views_dialog import SaveRequest, SaveViewsDialog
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.composing import Prepared, composed, preparation
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.saved_view import save_view


@dataclass(frozen=True, eq=False)
class _View:
    """One of the study that is not in sight, with what is to stand on it."""

    row: Row
    drawing: Drawing
    entered: tuple[Patient | None, Mapping[str, str]]
    ai_hidden: bool


class Saving(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        showing: Showing,
        messages: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._showing = room, jobs, showing
        self._viewer, self._messages, self._window = showing.viewer, messages, parent
        self._folder = ""
        self._request: SaveRequest | None = None
        self._waiting: list[_View | None] = []
        """None: the view in sight, which is drawn first and stands first in its place."""
        self._drawn: dict[int, np.ndarray] = {}
        self._number = 0
        self._saved: list[str] = []
        self.dialog: SaveViewsDialog | None = None

    def show(self) -> None:
        row = self._showing.row
        if row is None or self._viewer.radiograph is None:
            return
        places = QStandardPaths.StandardLocation.PicturesLocation
        folder = self._folder or QStandardPaths.writableLocation(places)
        name = f"radiograph-{row.sha256[:8]}"
        self.dialog = SaveViewsDialog(len(self._rows(row)), folder, name, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.requested.connect(self._begin)
        self.dialog.finished.connect(self._forget)
        self.dialog.setModal(True)  # the view that is saved is the one in sight
        self.dialog.show()

    def _rows(self, row: Row) -> list[Row]:
        views = self._showing.worklist.rows.table.study_rows(row.study_key)
        return [view for view in hanging_order(views) if not view.error]

    def _begin(self, request: SaveRequest) -> None:
        row = self._showing.row
        self._viewer.set_note("")
        if row is None or self._viewer.radiograph is None:
            return
        self._request, self._saved, self._number = request, [], 0
        rows = self._rows(row) if request.all_views else [row]
        self._waiting = [None if other.key == row.key else self._view(other) for other in rows]
        shown = self._viewer.radiograph
        self._compose(self._viewer, shown, request, self._on_view_in_sight)

    def _on_view_in_sight(self, rgb: np.ndarray) -> None:
        self._drawn = {self._waiting.index(None): rgb}
        self._next()

    def _compose(
        self,
        viewer: RadiographViewer,
        radiograph: Radiograph,
        request: SaveRequest,
        then: Callable[[np.ndarray], None],
    ) -> None:
        """What takes long of a large picture is made while the window goes on."""
        wanted = preparation(viewer, request.take)
        if wanted is not None and wanted.is_long:
            made = self._jobs.files.start(lambda _task: wanted.made())
            made.result.connect(
                lambda prepared: self._put(viewer, radiograph, request, then, prepared)
            )
            made.error.connect(self._fail)
        else:
            self._put(viewer, radiograph, request, then, None)

    def _put(
        self,
        viewer: RadiographViewer,
        radiograph: Radiograph,
        request: SaveRequest,
        then: Callable[[np.ndarray], None],
        prepared: Prepared | None,
    ) -> None:
        if self._request is not request:  # the dialog was closed meanwhile
            return
        if viewer.radiograph is not radiograph:  # no other patient's under this name
            if self.dialog is not None:
                self.dialog.reject()
            return
        image = composed(viewer, request.take, prepared)
        assert image is not None
        then(_rgb(image))

    def _view(self, row: Row) -> _View:
        reading = self._showing.reading_of(row)
        hidden = self._showing.blind.hides(row)
        return _View(row, reading.drawing(row.key), shown_with(row, reading), hidden)

    def _next(self) -> None:
        if self._number == len(self._waiting):
            self._end()
            return
        view = self._waiting[self._number]
        if view is None:
            self._write(self._drawn.pop(self._number))
            return
        request = self._jobs.files.start(lambda task: self._room.load(view.row, task.progress))
        request.result.connect(lambda radiograph: self._draw(view, radiograph))
        request.error.connect(self._fail)

    def _draw(self, view: _View, radiograph: Radiograph) -> None:
        """On a viewer that nobody sees, as large as the one in sight."""
        request = self._request
        if request is None:
            return
        viewer = RadiographViewer()
        viewer.setFont(self._viewer.font())
        viewer.resize(self._viewer.size())
        viewer.grab()  # its parts take their places, though it is never shown
        viewer.set_ai_hidden(view.ai_hidden)
        viewer.set_map_visible(self._viewer.actions().toggle_map.isChecked())
        viewer.set_map_opacity(self._viewer.map_opacity)
        viewer.map.set_style(self._viewer.map.style)
        viewer.map.set_rule(self._viewer.map.rule)
        viewer.show_radiograph(radiograph, view.row.finding)
        viewer.set_identity(*view.entered)
        viewer.set_drawing(view.drawing, editable=False)
        self._compose(viewer, radiograph, request, self._write)

    def _write(self, rgb: np.ndarray) -> None:
        request = self._request
        if request is None:
            return
        name = request.name
        if len(self._waiting) > 1:
            name = f"{name}-{self._number + 1}"
        writing = self._jobs.files.start(
            lambda task: save_view(rgb, request.folder, name, request.media)
        )
        writing.result.connect(lambda path: self._on_written(path.name))
        writing.error.connect(self._fail)

    def _on_written(self, name: str) -> None:
        self._saved.append(name)
        self._number += 1
        self._next()

    def _end(self) -> None:
        request, dialog = self._request, self.dialog
        assert request is not None
        self._folder = str(request.folder)
        text = translate("Image", "Saved in {folder}: {names}")
        self._messages.inform(text.format(folder=request.folder, names=", ".join(self._saved)))
        if dialog is not None:
            dialog.accept()

    def _fail(self, error: BaseException) -> None:
        """What was written before it stays."""
        log_error(error)
        if self.dialog is not None:
            self.dialog.show_error(error)

    def _forget(self) -> None:
        self.dialog = self._request = None
        self._waiting, self._drawn = [], {}


def _rgb(image: QImage) -> np.ndarray:
    """(rows, columns, 3) uint8, of its own."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return flat[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
