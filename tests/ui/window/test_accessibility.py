"""What a screen reader is told: every control has a name and a role, and Tab follows the eye."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from osteo_desktop.records.reading import Verdict
from osteo_desktop.ui.keys.action_keys import name_of
from osteo_desktop.ui.window.main_window import MainWindow

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
)
NAMELESS_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def controls(window: QWidget) -> Iterator[QWidget]:
    """All that can be used and is seen; not the parts that a control is made of."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar):
            continue
        own = isinstance(widget.parentWidget(), QComboBox | QSpinBox | QLineEdit)
        own = own or isinstance(widget, QHeaderView)  # of its table, which is one control
        if widget.isVisible() and not own and widget.objectName() != "qt_toolbar_ext_button":
            yield widget


def unnamed(window: QWidget) -> list[str]:
    found = []
    for widget in controls(window):
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name).strip()
        if not any(letter.isalpha() for letter in name) or told.role() in NAMELESS_ROLES:
            place = type(widget.parentWidget()).__name__
            found.append(f"{place}/{type(widget).__name__}: {name!r}, {told.role().name}")
    return found


def told_of(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{words} {widget.toolTip()}"


def unreachable(window: QWidget) -> list[str]:
    """Controls that no key leads to: not by Tab, not by a key of their own or of an action that the
    tooltip names."""
    found = []
    actions = window.window().findChildren(QAction)
    in_menus = {name_of(action) for action in actions}
    keys = {key.toString() for action in actions for key in action.shortcuts()}
    for widget in controls(window):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        action = widget.defaultAction() if isinstance(widget, QToolButton) else None
        in_menu = action is not None and bool(action.associatedObjects())
        own_key = isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty()
        told_key = bool(keys & set(re.split(r"[()\s]", told_of(widget))))
        named = widget.accessibleName().rstrip("…") in in_menus
        if widget.isEnabled() and not (by_tab or in_menu or own_key or told_key or named):
            place = type(widget.parentWidget()).__name__
            found.append(f"{place}/{type(widget).__name__} {widget.accessibleName()}")
    return found


def tab_order(pane: QWidget) -> list[QWidget]:
    """What Tab leads to within ``pane``, in its order."""
    order, at = [], pane.nextInFocusChain()
    while at is not pane and at is not None:
        is_there = pane.isAncestorOf(at) and at.isVisible() and at.isEnabled()
        if is_there and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None:
            order.append(at)
        at = at.nextInFocusChain()
    return order


def against_the_eye(pane: QWidget) -> list[str]:
    """Steps of Tab that lead up the page."""
    places = [(w, w.mapTo(pane, QPoint(0, 0)).y()) for w in tab_order(pane)]
    if not places:
        return []
    start = min(range(len(places)), key=lambda n: places[n][1])
    turned = places[start:] + places[:start]
    return [
        f"{type(one).__name__} at {high} before {type(other).__name__} at {low}"
        for (one, high), (other, low) in pairwise(turned)
        if low < high - max(one.height(), other.height())
    ]


@pytest.fixture
def window(read_window: Callable[..., MainWindow]) -> MainWindow:
    made = read_window()
    made.deciding.decide(Verdict.FRACTURE)
    QApplication.processEvents()
    return made


def test_that_every_control_of_the_window_has_a_name_and_a_role(window: MainWindow) -> None:
    assert len(list(controls(window))) > 20
    assert unnamed(window) == []


def test_that_every_control_of_the_window_is_reached_by_keys(window: MainWindow) -> None:
    assert unreachable(window) == []


def test_that_tab_follows_the_eye(window: MainWindow) -> None:
    assert len(tab_order(window.panel)) >= 5
    assert against_the_eye(window.panel) == []
    assert against_the_eye(window.worklist_pane) == []


def test_that_dialogs_are_named_and_reached_too(window: MainWindow, qtbot: QtBot) -> None:
    commands = window.commands
    asked = (commands.preferences, commands.archive, commands.models, commands.export)
    wrong = []
    for action in (*asked, commands.shortcuts, commands.about, commands.train):
        action.trigger()
        qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QDialog)))
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
        title = dialog.windowTitle()
        wrong += [f"{action.text()}: no title"] * (not title)
        wrong += [f"{title}: {one}" for one in (*unnamed(dialog), *unreachable(dialog))]
        dialog.close()
    assert wrong == []


def test_that_a_control_without_a_name_or_a_key_is_found(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    button = QToolButton(box)
    button.setText("✕")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    QLabel("Not a control", box)
    box.show()
    assert len(unnamed(box)) == len(unreachable(box)) == 1
    button.setAccessibleName("Close")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    assert unnamed(box) == unreachable(box) == []
