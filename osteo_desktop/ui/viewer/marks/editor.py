"""Marks and measurements on the radiograph on the screen: drawn, moved, written on, deleted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from osteo_desktop.imaging.region import region_values
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark, calibrated
from osteo_desktop.records.marks.measurement import aspect_of
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing, Radiograph
from osteo_desktop.records.reading import Content
from osteo_desktop.ui.keys.action_keys import name_of
from osteo_desktop.ui.language import words
from osteo_desktop.ui.look.icons import icon_name, tool_cursor
from osteo_desktop.ui.viewer.image_view import ImageView
from osteo_desktop.ui.viewer.marks.changes import added, exchanged, without
from osteo_desktop.ui.viewer.marks.drafting import Draft
from osteo_desktop.ui.viewer.marks.grips import REACH, Grip, Hold, grip_at, is_too_small
from osteo_desktop.ui.viewer.marks.key_pointer import KeyPointer
from osteo_desktop.ui.viewer.marks.layer import Corners, MarksLayer
from osteo_desktop.ui.viewer.marks.mark_actions import (
    Calibrating,
    Tool,
    kind_drawn_by,
    make_mark_actions,
)
from osteo_desktop.ui.viewer.marks.scene import (
    Painted,
    marks_of,
    marks_with_draft,
    painted_draft,
    painted_marks,
)
from osteo_desktop.ui.viewer.marks.tool_hint import ToolHint, hint_words
from osteo_desktop.ui.viewer.marks.word_field import WordField
from osteo_desktop.ui.viewer.marks.writing import Writing
from osteo_desktop.wording.marks import origin_words

_END_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Of a mark that may have any number of points."""


class MarkEditor(QObject):
    """Draws on a layer over ``view``; the radiograph's pixels are never touched."""

    changed = Signal(object, object)
    """RadiographKey and its Drawing, when the reader has changed it."""

    def __init__(self, view: ImageView, parent: QWidget, corners: Corners) -> None:
        super().__init__(parent)
        self._view = view
        self._radiograph: Radiograph | None = None
        self._drawing = Drawing()
        self._editable = False
        self._tool: Tool | None = None
        self._draft: Draft | None = None
        self._pressed: QPointF | None = None
        self._drag: Hold | None = None
        self._selected: int | None = None
        self._visible = True
        self.layer = MarksLayer(parent, corners)
        self.field = WordField(parent)
        self.hint = ToolHint(parent, corners)
        self._writing = Writing(self.field, view)
        self.actions = make_mark_actions(parent)
        self._connect()
        self.clear()

    def _connect(self) -> None:
        self._view.installEventFilter(self)
        self._view.viewport().installEventFilter(self)
        self._view.placement_changed.connect(self._paint)
        self._by_key = KeyPointer(self._view, lambda: self._tool is not None)
        self._by_key.moved.connect(self._draw_on_to)
        self._by_key.pressed.connect(lambda at: self._press(at) and self._release(at))
        for tool, action in self.actions.tools.items():
            action.triggered.connect(lambda on=False, tool=tool: self._take(tool if on else None))
        self.actions.key_image.triggered.connect(self._mark_key_image)
        self.actions.delete.triggered.connect(self._delete)

    # --- what the viewer calls --------------------------------------------------------------

    def open(self, radiograph: Radiograph) -> None:
        """Another radiograph; nothing is drawn on it yet, and nothing may be."""
        self.finish()
        self._radiograph = radiograph
        self._drawing, self._editable = Drawing(), False
        self._forget()

    def set_drawing(self, drawing: Drawing, *, editable: bool) -> None:
        """What is drawn on the radiograph on the screen; what is under the hand stays there."""
        if editable != self._editable and not editable:
            self._forget()
        self._editable = editable
        if drawing != self._drawing:
            self._drawing = drawing
            self._drag = None
            if self._selected is not None and self._selected >= len(marks_of(self._drawing)):
                self._selected = None
        self._enable()
        self._paint()

    def clear(self) -> None:
        self.finish()
        self._radiograph = None
        self._drawing, self._editable = Drawing(), False
        self._forget()

    def finish(self) -> None:
        """Hand on what is being written; a half-drawn mark is let go."""
        self.field.finish()
        self.field.leave()

    def set_visible(self, visible: bool) -> None:
        """For a look at the bare radiograph."""
        self._visible = visible
        self._paint()

    @property
    def spacing(self) -> PixelSpacing | None:
        """That holds for the radiograph on the screen: the file's, or as calibrated by hand."""
        if self._radiograph is None:
            return None
        return calibrated(self._radiograph.header.spacing, self._drawing.calibration)

    @property
    def content(self) -> Content | None:
        """The very picture that is drawn on."""
        shown = self._radiograph
        return None if shown is None else Content(shown.file, shown.header.frame, shown.sha256)

    @property
    def is_key_image(self) -> bool:
        return self._drawing.is_key_image

    def _forget(self) -> None:
        """Whatever is under the hand."""
        self._draft = self._drag = self._selected = None
        self._take(None)
        self._enable()
        self._paint()

    # --- tools ------------------------------------------------------------------------------

    def _take(self, tool: Tool | None) -> None:
        self._tool, self._draft = tool, None
        self._by_key.leave()
        for other, action in self.actions.tools.items():
            with QSignalBlocker(action):
                action.setChecked(other is tool)
        viewport = self._view.viewport()
        if tool is None:
            viewport.unsetCursor()
        else:
            self._selected = None
            viewport.setCursor(tool_cursor(icon_name(self.actions.tools[tool])))
            self._view.setFocus()
        self._enable()
        self._paint()

    def _enable(self) -> None:
        may = self._editable and self._radiograph is not None
        for action in self.actions.all():
            action.setEnabled(may)
        self.actions.delete.setEnabled(may and self._selected is not None)
        with QSignalBlocker(self.actions.key_image):
            self.actions.key_image.setChecked(self._drawing.is_key_image)

    def _mark_key_image(self, is_one: bool) -> None:
        self._change(replace(self._drawing, is_key_image=is_one))

    def _delete(self) -> None:
        number, self._selected = self._selected, None
        if number is not None:
            self._change(without(self._drawing, number))

    def _change(self, drawing: Drawing) -> None:
        radiograph = self._radiograph
        if radiograph is None or not self._editable:
            return
        spacing = calibrated(radiograph.header.spacing, drawing.calibration)
        self._drawing = replace(drawing, spacing=spacing)
        self._enable()
        self._paint()
        self.changed.emit((radiograph.file, radiograph.header.frame), self._drawing)

    # --- mouse and keys ---------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self._view:
            return self._on_key(event)
        placed = self._radiograph is not None and self._view.placement is not None
        if isinstance(event, QMouseEvent) and placed and watched is self._view.viewport():
            return self._on_mouse(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Esc lets go of the tool, then of the selected mark, before it leads to the worklist.

        Return ends a mark that may have any number of points.
        """
        ends = self._draft is not None and self._draft.may_end and event.key() in _END_KEYS
        leaves = event.key() == Qt.Key.Key_Escape
        if not ends and not (leaves and (self._tool is not None or self._selected is not None)):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and ends:
            self._end()
        elif event.type() == QEvent.Type.KeyPress:
            self._selected = None
            self._take(None)
        return True

    def _on_mouse(self, event: QMouseEvent) -> bool:
        """Whether the event was ours; the rest windows, pans and zooms."""
        at, kind = event.position(), event.type()
        left = event.button() is Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseMove:
            return self._move(event, at)
        if kind == QEvent.Type.MouseButtonPress and left:
            return not event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._press(at)
        if kind == QEvent.Type.MouseButtonRelease and left:
            return self._release(at)
        if kind == QEvent.Type.MouseButtonDblClick and left:
            return self._double_click(at)
        if kind == QEvent.Type.MouseButtonPress and self._tool is not None:
            is_right = event.button() is Qt.MouseButton.RightButton
            if is_right and self._draft is not None and self._draft.may_end:
                self._end()
            elif is_right:
                self._take(None)
            return is_right
        return False

    def _press(self, at: QPointF) -> bool:
        self.field.finish()
        if self._tool is not None:
            draft = self._draft or Draft.of(kind_drawn_by(self._tool))
            self._pressed = at
            self._go_on(draft.pressed(self._pixel(at)))
            return True
        grip = self._grip(at)
        self._selected = None if grip is None else grip.mark
        if grip is not None and self._editable and grip.mark < len(self._drawing.marks):
            mark = self._drawing.marks[grip.mark]
            self._drag = Hold(grip, mark, self._pixel(at), self.layer.label_offset(grip.mark))
        if grip is not None:
            self._view.setFocus()
        self._enable()
        self._paint()
        return grip is not None

    def _move(self, event: QMouseEvent, at: QPointF) -> bool:
        if self._draw_on_to(at):
            return True
        if self._drag is not None:
            if not event.buttons():  # the release went to another window
                return self._release(at)
            self._paint(self._drag.moved_to(self._pixel(at)))
            return True
        if self._tool is None and not event.buttons():
            shape = Qt.CursorShape.PointingHandCursor
            over = self._grip(at) is not None
            self._view.viewport().setCursor(shape) if over else self._view.viewport().unsetCursor()
        return self._tool is not None and not event.buttons()

    def _release(self, at: QPointF) -> bool:
        if self._draft is not None and self._pressed is not None:
            far = (at - self._pressed).manhattanLength() > REACH
            self._go_on(self._draft.released(self._pixel(at), far))
            return True
        if self._drag is not None:
            moved = self._drag.moved_to(self._pixel(at))
            number, before, self._drag = self._drag.grip.mark, self._drag.mark, None
            if moved.points != before.points:
                self._replace(number, self._measured(moved))
            elif moved != before:
                self._replace(number, moved)
            self._paint()
            return True
        return self._tool is not None

    def _double_click(self, at: QPointF) -> bool:
        """Words for the mark under the pointer; with a tool it is a press like any other, or the
        end of a mark whose last point its first press has set."""
        if self._draft is not None and self._draft.may_end:
            self._end()
            return True
        if self._tool is not None:
            return self._press(at)
        grip = self._grip(at)
        if grip is None or not self._editable or grip.mark >= len(self._drawing.marks):
            return grip is not None
        self._drag = None
        mark = self._drawing.marks[grip.mark]
        self._writing.words_beside(mark, lambda written: self._replace(grip.mark, written))
        return True

    # --- drawing ----------------------------------------------------------------------------

    def _draw_on_to(self, at: QPointF) -> bool:
        """Whether something is being drawn whose next point may lie there."""
        if self._draft is not None:
            self._draft = self._draft.moved(self._pixel(at))
            self._paint()
        return self._draft is not None

    def _go_on(self, draft: Draft) -> None:
        self._draft = draft
        if draft.is_complete:
            tool = self._tool
            self._take(None)
            assert tool is not None
            self._complete(tool, draft.fixed)
        self._paint()

    def _end(self) -> None:
        if self._draft is not None:
            self._go_on(self._draft.ended())

    def _complete(self, tool: Tool, points: tuple[Point, ...]) -> None:
        if isinstance(tool, Calibrating):
            if points[0] != points[1]:
                self._writing.known_length((points[0], points[1]), self._calibrate)
            return
        mark = Mark(tool, points)
        assert self._view.placement is not None
        if is_too_small(mark, self._view.placement.to_view):
            return
        if kind_of(tool).is_words:
            self._writing.text(mark, self.add)
        else:
            self.add(self._measured(mark))

    def _calibrate(self, known: Calibration) -> None:
        self._change(replace(self._drawing, calibration=known))

    def add(self, mark: Mark) -> None:
        self._selected = len(self._drawing.marks)
        self._change(added(self._drawing, mark))

    def _replace(self, number: int, mark: Mark) -> None:
        self._change(exchanged(self._drawing, number, mark))

    def _measured(self, mark: Mark) -> Mark:
        if kind_of(mark.kind).region is None or self._radiograph is None:
            return mark
        return replace(mark, values=region_values(self._radiograph, mark))

    # --- geometry and painting --------------------------------------------------------------

    def _pixel(self, at: QPointF) -> Point:
        """Inside the radiograph: what lies beside it measures nothing."""
        placement = self._view.placement
        assert placement is not None
        return placement.to_pixel_within(at.x(), at.y())

    def _grip(self, at: QPointF) -> Grip | None:
        placement = self._view.placement
        if placement is None or not self._visible:
            return None
        label = self.layer.label_under(at)
        if label is not None:
            return Grip(label, None, is_label=True)
        aspect = aspect_of(self.spacing)
        return grip_at(marks_of(self._drawing), (at.x(), at.y()), placement.to_view, aspect)

    def _paint(self, under_hand: Mark | None = None) -> None:
        painted: list[Painted] = []
        if self._visible:
            moved = (self._drag.grip.mark, under_hand) if self._drag and under_hand else None
            painted = painted_marks(self._drawing, self.spacing, self._selected, moved)
        if self._draft is not None and self._draft.points:
            kind = kind_of(self._tool) if isinstance(self._tool, str) else None
            painted.append(painted_draft(kind, self._draft, self.spacing))
        self.layer.show_marks(painted, self._view.placement, self._origin())
        self._say_next()

    def _origin(self) -> str:
        """Whose word the millimetres beside the marks are."""
        kind = kind_of(self._tool) if isinstance(self._tool, str) else None
        marks = marks_with_draft(self._drawing, kind, self._draft)
        return origin_words(marks, self.spacing, words.word) if self._visible else ""

    def _say_next(self) -> None:
        if self._tool is None:
            self.hint.say("")
            return
        done = 0 if self._draft is None else len(self._draft.fixed)
        self.hint.say(
            hint_words(name_of(self.actions.tools[self._tool]), kind_drawn_by(self._tool), done)
        )
