"""Hands of a scripted reader: a mouse and a keyboard that send events to what is in sight, counted.

A task is a generator of steps. A step waits until what it needs is in sight, and is then done from
the event loop: so menus and dialogs that run a loop of their own are used as a person uses them.
Nothing of the window's own is called: what is aimed at is found by the words that it shows.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

PATIENCE = 15.0
"""Seconds within which a step's target must come in sight."""
_BETWEEN_MS = 15
_FURTHER_MS = 100
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NONE = Qt.MouseButton.NoButton

Place = tuple[QWidget, QPoint]
Find = Callable[[], Place | None]


@dataclass(frozen=True)
class Step:
    what: str
    """For who is told that it never came in sight."""
    find: Callable[[], Any]
    """None as long as it cannot be done."""
    do: Callable[[Any], object]


Task = Iterator[Step]


def carry_out(task: Task, patience: float = PATIENCE) -> None:
    """Raises AssertionError, naming the step, where one cannot be done for so many seconds."""
    _Doing(task, patience).until_done()


class _Doing:
    def __init__(self, task: Task, patience: float) -> None:
        self._task, self._patience = task, patience
        self._step: Step | None = None
        self._since = 0.0
        self._loop = QEventLoop()
        self._error: BaseException | None = None
        self._held: list[QWidget] = []
        """Python forgets what lies in a window that Qt made, once it forgets the window."""

    def until_done(self) -> None:
        QTimer.singleShot(0, self._tick)
        self._loop.exec()  # and not processEvents, which lets no other thread run
        if self._error is not None:
            raise self._error

    def _tick(self) -> None:
        try:
            self._go_on()
        except StopIteration:
            self._loop.quit()
        except BaseException as error:  # Qt would only print it
            self._error = error
            close_what_is_open()
            self._loop.quit()

    def _go_on(self) -> None:
        if self._step is None:
            self._step, self._since = next(self._task), time.monotonic()
        self._held = QApplication.topLevelWidgets()
        step, found = self._step, self._step.find()
        if found is not None:
            self._step = None
            QTimer.singleShot(_BETWEEN_MS, self._tick)  # comes inside a menu's own loop too
            step.do(found)
        elif time.monotonic() - self._since > self._patience:
            task = getattr(self._task, "__name__", "")
            raise AssertionError(f"never in sight, {task}: {step.what}")
        else:
            QTimer.singleShot(_FURTHER_MS, self._tick)


def close_what_is_open() -> None:
    """Menus and dialogs, whose own loops would never end."""
    while (
        open_one := QApplication.activePopupWidget() or QApplication.activeModalWidget()
    ) is not None:
        open_one.close()


# --- what is in sight ---------------------------------------------------------------------------


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def _in_front() -> list[QWidget]:
    """Where the mouse may go: an open menu or list, else the dialog in front, else all windows."""
    shown = [w for w in QApplication.topLevelWidgets() if isValid(w) and w.isVisible()]
    popups = [w for w in shown if w.windowType() == Qt.WindowType.Popup]
    modal = QApplication.activeModalWidget()
    return popups or ([modal] if modal is not None else shown)


def all_shown(kind: type[Any]) -> Iterator[Any]:
    for window in _in_front():
        if isinstance(window, kind):
            yield window
        inside = (w for w in window.findChildren(kind) if isValid(w) and w.isVisible())
        yield from (w for w in inside if w.window() is window)


def uncovered(widget: QWidget, at: QPoint) -> Place | None:
    """If a mouse there would hit it, and nothing that lies over it."""
    window = widget.window()
    hit = window.childAt(widget.mapTo(window, at)) if widget is not window else window
    is_hit = hit is not None and (hit is widget or widget.isAncestorOf(hit))
    is_on_it = widget.isEnabled() and widget.rect().contains(at)
    return (widget, at) if is_on_it and is_hit else None


def _best(names: list[tuple[str, QWidget]], name: str) -> QWidget | None:
    """The one that is called so, else the first whose name begins so."""
    exact = [widget for said, widget in names if said == name]
    begins = [widget for said, widget in names if said.startswith(name)]
    return next(iter(exact + begins), None)


def button(name: str) -> Find:
    def find() -> Place | None:
        names = [
            (_plain(said), one)
            for one in all_shown(QAbstractButton)
            for said in (one.text(), one.accessibleName())
        ]
        found = _best(names, name)
        return None if found is None else uncovered(found, found.rect().center())

    return find


def arrow_of(*names: str) -> Find:
    """The part of a button, or of a field of choices, that opens its menu; by what it may be
    called by then."""

    def find() -> Place | None:
        kinds = [*all_shown(QAbstractButton), *all_shown(QComboBox)]
        said = [(_plain(one.accessibleName()), one) for one in kinds]
        found = next(filter(None, (_best(said, name) for name in names)), None)
        if found is None:
            return None
        return uncovered(found, QPoint(found.width() - 6, found.height() // 2))

    return find


def field(name: str) -> Find:
    def find() -> Place | None:
        kinds = [*all_shown(QLineEdit), *all_shown(QPlainTextEdit)]
        found = _best([(_plain(one.accessibleName()), one) for one in kinds], name)
        if found is None:
            return None
        inner = found.viewport() if isinstance(found, QPlainTextEdit) else found
        return uncovered(inner, inner.rect().center())

    return find


def entry(name: str) -> Find:
    """Of the menu bar, or of a menu that is open."""

    def find() -> Place | None:
        for menu in (*reversed([*all_shown(QMenu)]), *all_shown(QMenuBar)):
            for action in menu.actions():
                said = _plain(action.text()).rstrip("…")
                if said.startswith(name) and action.isVisible() and action.isEnabled():
                    return menu, menu.actionGeometry(action).center()
        return None

    return find


def _lines(view: QAbstractItemView) -> Iterator[tuple[list[str], QAbstractItemView, QRect]]:
    """What stands in each line, and where that is."""
    model, root = view.model(), view.rootIndex()
    for row in range(model.rowCount(root)):
        cells = [model.index(row, column, root) for column in range(model.columnCount(root))]
        rects = [rect for cell in cells if not (rect := view.visualRect(cell)).isEmpty()]
        if rects:
            yield [str(cell.data() or "").casefold() for cell in cells], view, rects[0]


def line(words: str) -> Find:
    """Of a list or table, by words that stand in it."""

    def find() -> Place | None:
        views = [view for view in all_shown(QAbstractItemView) if not isinstance(view, QHeaderView)]
        lines = [one for view in views for one in _lines(view)]
        wanted = words.casefold()
        exact = [one for one in lines if wanted in one[0]]
        having = [one for one in lines if any(wanted in cell for cell in one[0])]
        for _, view, rect in (*exact, *having):
            return uncovered(view.viewport(), rect.center())
        return None

    return find


def in_dialog(kind: type[Any], name: str) -> Find:
    """In the first dialog that is open; the window behind may have words that begin alike."""

    def find() -> Place | None:
        for one in all_shown(kind):
            said = _plain(one.text()) if isinstance(one, QAbstractButton) else ""
            if isinstance(one.window(), QDialog) and said == name:
                inner = one.viewport() if isinstance(one, QAbstractScrollArea) else one
                return uncovered(inner, inner.rect().center())
        return None

    return find


def window_at(across: float, down: float) -> Find:
    """Whatever lies there in the main window, for the wheel; shares of its width and height."""

    def find() -> Place | None:
        for window in all_shown(QMainWindow):
            at = QPoint(round(across * window.width()), round(down * window.height()))
            inner = window.childAt(at)
            return None if inner is None else (inner, inner.mapFrom(window, at))
        return None

    return find


def radiograph(across: float, down: float) -> Find:
    """A place on the view in which it hangs, as shares of its width and height."""

    def find() -> Place | None:
        for view in all_shown(QAbstractScrollArea):
            if view.accessibleName() == "Radiograph":
                seen = view.viewport()
                at = QPoint(round(across * seen.width()), round(down * seen.height()))
                return uncovered(seen, at)
        return None

    return find


def says(words: str) -> bool:
    """Whether it stands anywhere in sight."""
    texts = [one.text() for kind in (QLabel, QAbstractButton, QLineEdit) for one in all_shown(kind)]
    texts += [one.toPlainText() for one in all_shown(QPlainTextEdit)]
    return any(words in text for text in texts)


def is_pressed(name: str) -> bool:
    return any(
        one.isChecked() and _plain(said).startswith(name)
        for one in all_shown(QAbstractButton)
        for said in (one.text(), one.accessibleName())
    )


def current_line() -> str:
    """What stands in the line of the worklist that is chosen."""
    for view in all_shown(QAbstractItemView):
        if view.accessibleName() == "Worklist":
            at, model = view.currentIndex(), view.model()
            cells = (at.siblingAtColumn(column).data() for column in range(model.columnCount()))
            return " ".join(str(cell) for cell in cells if cell)
    return ""


def seen(what: str, is_so: Callable[[], bool]) -> Step:
    """Waits, and counts nothing: it is how a task tells that it was done."""
    return Step(what, lambda: is_so() or None, lambda _: None)


def pause(seconds: float) -> Step:
    """The reader looks."""
    begun: list[float] = []

    def over() -> bool:
        begun.append(time.monotonic())
        return begun[-1] - begun[0] >= seconds

    return seen(f"{seconds} s", over)


# --- hands --------------------------------------------------------------------------------------


class Mouse:
    """Every click, double click, drag and turn of the wheel is one step."""

    def __init__(self) -> None:
        self.steps = 0

    def click(self, target: Find, what: str = "") -> Step:
        return self._step(
            what, target, lambda place: QTest.mouseClick(place[0], LEFT, pos=place[1])
        )

    def right_click(self, target: Find, what: str = "") -> Step:
        return self._step(what, target, _click_right)

    def double_click(self, target: Find, what: str = "") -> Step:
        return self._step(
            what, target, lambda place: QTest.mouseDClick(place[0], LEFT, pos=place[1])
        )

    def drag(self, start: Find, end: Find, what: str = "") -> Step:
        def do(places: tuple[Place, Place]) -> None:
            (widget, first), (_, last) = places
            half = (first + last) / 2
            for kind, at, button, held in (
                (QEvent.Type.MouseButtonPress, first, LEFT, LEFT),
                (QEvent.Type.MouseMove, half, _NONE, LEFT),
                (QEvent.Type.MouseMove, last, _NONE, LEFT),
                (QEvent.Type.MouseButtonRelease, last, LEFT, _NONE),
            ):
                _send(widget, kind, at, button, held)

        def both() -> tuple[Place, Place] | None:
            one, other = start(), end()
            return None if one is None or other is None else (one, other)

        return self._step(what, both, do)

    def wheel(self, target: Find, notches: int, what: str = "") -> Step:
        def do(place: Place) -> None:
            """Qt hands on what a widget does not want only of events that the system sent."""
            widget, at = place
            while not _turn(widget, at, notches) and not widget.isWindow():
                widget, at = widget.parentWidget(), widget.mapToParent(at)

        return self._step(what, target, do)

    def _step(self, what: str, find: Callable[[], Any], do: Callable[[Any], object]) -> Step:
        def counted(found: Any) -> None:
            self.steps += 1
            do(found)

        return Step(what or f"step {self.steps + 1} of the mouse", find, counted)


def _send(
    widget: QWidget, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton
) -> None:
    place, none = QPointF(at), Qt.KeyboardModifier.NoModifier
    on_screen = QPointF(widget.mapToGlobal(at))
    QApplication.sendEvent(widget, QMouseEvent(kind, place, on_screen, button, held, none))


def _turn(widget: QWidget, at: QPoint, notches: int) -> bool:
    """Whether it wanted the turn of the wheel."""
    turned = QWheelEvent(
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        _NONE,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    return QApplication.sendEvent(widget, turned) and turned.isAccepted()


def _click(place: Place) -> None:
    QTest.mouseClick(place[0], LEFT, pos=place[1])


def _click_right(place: Place) -> None:
    """And what the system makes of it where the widget does not: the wish for a menu."""
    widget, at = place
    QTest.mouseClick(widget, RIGHT, pos=at)
    if QApplication.activePopupWidget() is None:
        wish = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, wish)


class Keyboard:
    """Every key, with what is held, is one step; letters of a text are counted apart."""

    def __init__(self) -> None:
        self.steps = 0
        self.letters = 0

    def press(self, keys: str, times: int = 1) -> Step:
        """As Qt writes them in English, as "Ctrl+O"; to what has the focus by then."""
        combination = QKeySequence(keys)[0]
        held: Qt.KeyboardModifier = combination.keyboardModifiers()

        def do(target: QWidget) -> None:
            for _ in range(times):
                self.steps += 1
                QTest.keyClick(_target() or target, combination.key(), held)

        return Step(f"a widget for {keys}", _target, do)

    def type(self, text: str) -> Step:
        def do(target: QWidget) -> None:
            for letter in text:  # the first may open the field that has the others
                self.letters += 1
                QTest.keyClicks(_target() or target, letter)

        return Step(f"a widget for {text!r}", _target, do)


def _target() -> QWidget | None:
    """Where a keyboard's next key goes."""
    popup = QApplication.activePopupWidget()
    front = popup or QApplication.activeModalWidget() or QApplication.activeWindow()
    if front is None:  # a screen in memory has nobody who gives the next window its turn
        for window in QApplication.topLevelWidgets():
            if isValid(window) and window.isVisible():
                window.activateWindow()
    return None if front is None else (front.focusWidget() or front)
