"""The exposed field of the radiograph in sight: fitted into the window, its surround kept dark."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from osteo_desktop.imaging.display import (
    ExposedField,
    Window,
    border_brightness,
    exposed_field,
)
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.image_view import ImageView
from osteo_desktop.ui.viewer.pyramid import Pyramid
from osteo_desktop.ui.viewer.viewer_actions import ViewerActions

_GLARES = 0.55
"""A surround shown brighter than this is darkened."""
_LEAST = 0.02
"""Of the picture: less surround glares nobody."""


class FieldControl:
    """Finding the field takes a moment: done once, and only where it is asked for."""

    def __init__(self, view: ImageView, actions: ViewerActions) -> None:
        self._view, self._actions = view, actions
        self._radiograph: Radiograph | None = None
        self._pyramid: Pyramid | None = None
        self._found: ExposedField | None = None
        self._bordered: tuple[Window, bool, float] | None = None
        self._cover = QGraphicsPathItem(view.frame)
        self._cover.setPen(Qt.PenStyle.NoPen)
        self._cover.setBrush(Qt.GlobalColor.black)
        self._cover.setZValue(-1)  # over the picture, under all that is laid over it
        self._cover.hide()
        actions.fit.triggered.connect(lambda: view.fit())
        actions.actual_size.triggered.connect(lambda: view.actual_size())
        actions.fit_field.triggered.connect(lambda: self._fit())
        actions.shutter.toggled.connect(lambda: self._lift())

    def open(self, radiograph: Radiograph | None, pyramid: Pyramid | None) -> None:
        """Each comes covered as its file says."""
        self._radiograph, self._pyramid, self._found = radiograph, pyramid, None
        self._bordered = None
        self._cover.hide()
        with QSignalBlocker(self._actions.shutter):
            self._actions.shutter.setChecked(True)

    def enable(self) -> None:
        shutter = None if self._radiograph is None else self._radiograph.shutter
        self._actions.shutter.setEnabled(shutter is not None)

    @property
    def words(self) -> tuple[str, ...]:
        """What is covered of the picture, or uncovered."""
        said = []
        if self._radiograph is not None and self._radiograph.header.ShutterShape:
            is_lifted = self._pyramid is not None and self._pyramid.lifted
            applied = translate("Viewer", "Shutter applied")
            said.append(translate("Viewer", "Shutter lifted") if is_lifted else applied)
        if self.is_covered:
            said.append(translate("Viewer", "Surround shown dark"))
        return tuple(said)

    def _lift(self) -> None:
        if self._pyramid is not None:
            self._pyramid.lifted = not self._actions.shutter.isChecked()

    def draw(self, window: Window, *, inverted: bool, bare: bool) -> None:
        """Cover the surround where it would glare, as the picture is shown now."""
        shown, covers = self._radiograph, self._actions.surround.isChecked() and not bare
        covers = (
            covers
            and shown is not None
            and self._border(shown, window, inverted) > _GLARES
            and self._has_surround()
        )
        if covers:
            self._cover.setPath(self._surround())
        self._cover.setVisible(covers)

    def _border(self, shown: Radiograph, window: Window, inverted: bool) -> float:
        if self._bordered is None or self._bordered[:2] != (window, inverted):
            brightness = border_brightness(shown, window, inverted=inverted)
            self._bordered = window, inverted, brightness
        return self._bordered[2]

    @property
    def is_covered(self) -> bool:
        return self._cover.isVisible()

    def _field(self) -> ExposedField:
        if self._found is None:
            assert self._radiograph is not None
            self._found = exposed_field(self._radiograph)
        return self._found

    def _has_surround(self) -> bool:
        assert self._radiograph is not None
        left, top, right, bottom = self._field().plain_beyond
        inside = (right - left) * (bottom - top)
        return inside <= (1 - _LEAST) * self._radiograph.pixels.size

    def _surround(self) -> QPainterPath:
        assert self._radiograph is not None
        rows, columns = self._radiograph.pixels.shape
        left, top, right, bottom = self._field().plain_beyond
        path = QPainterPath()  # odd and even: the inner one is a hole
        beyond = max(rows, columns)  # cut off where the picture is, to the pixel of the screen
        path.addRect(QRectF(-beyond, -beyond, columns + 2 * beyond, rows + 2 * beyond))
        path.addRect(QRectF(left, top, right - left, bottom - top))
        return path

    def _fit(self) -> None:
        """The field; pressed once more, the whole."""
        if self._radiograph is None:
            return
        left, top, right, bottom = self._field().rectangle
        part = (float(left), float(top), float(right), float(bottom))
        self._view.fit_to(None if self._view.fitted_part == part else part)
