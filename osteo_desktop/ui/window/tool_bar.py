"""The tool bar: what a reader reaches for with the mouse, as pictures with their words in the tip.

Where the window is too narrow, Qt puts what is left over behind a button ("»").
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QSlider, QToolBar, QToolButton, QWidget

from osteo_desktop.records.marks.kinds import SITE
from osteo_desktop.ui.keys.action_keys import name_of
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.icons import IconKeeper, set_button_icon
from osteo_desktop.ui.viewer.marks.mark_actions import MarkActions
from osteo_desktop.ui.viewer.marks.measure_menu import fill_measure_menu
from osteo_desktop.ui.viewer.viewer_actions import ViewerActions
from osteo_desktop.ui.window.commands import Commands

AT_ONCE = ("LENGTH", SITE)
"""The tools that are wanted most: one click away."""
OPACITY = "map_opacity"
"""Names the slider."""
_OVERFLOW = "qt_toolbar_ext_button"
"""What Qt calls the button for what does not fit."""


def fill_tool_bar(
    window: QMainWindow,
    bar: QToolBar,
    commands: Commands,
    viewer: ViewerActions,
    marks: MarkActions,
    tags: QAction,
    windows: QMenu,
    opacity: float,
    set_opacity: Callable[[float], None],
) -> None:
    bar.addActions([commands.open_folder, commands.export, commands.undo])
    bar.addSeparator()
    bar.addActions([viewer.fit, viewer.fit_field, viewer.actual_size])
    turns = [viewer.rotate_left, viewer.rotate_right]
    from_left = bar.layoutDirection() is Qt.LayoutDirection.LeftToRight
    bar.addActions(turns if from_left else turns[::-1])  # to the left stands on the left
    bar.addActions([viewer.flip_horizontal, viewer.flip_vertical])
    bar.addActions([viewer.invert, viewer.next_window, viewer.auto_window, viewer.reset])
    by_name = bar.widgetForAction(viewer.next_window)
    assert isinstance(by_name, QToolButton)
    by_name.setMenu(windows)
    by_name.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    bar.addSeparator()
    bar.addActions([marks.tools[tool] for tool in AT_ONCE])
    bar.addWidget(MeasureButton(marks))
    bar.addActions([marks.key_image, marks.delete, tags])
    bar.addSeparator()
    bar.addAction(viewer.toggle_map)
    by_look = bar.widgetForAction(viewer.toggle_map)
    assert isinstance(by_look, QToolButton)
    by_look.setMenu(_map_menu(viewer, bar))
    by_look.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    bar.addWidget(_opacity_slider(opacity, set_opacity))
    bar.addWidget(QLabel(" "))
    bar.addAction(commands.hide_ai)
    for action in (commands.open_folder, commands.export, viewer.toggle_map, commands.hide_ai):
        _with_words(bar, action)
    _name_buttons(bar)
    IconKeeper(window)


class MeasureButton(QToolButton):
    """All tools in its menu; on top the one used last that has no button of its own."""

    def __init__(self, marks: MarkActions) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self)
        fill_measure_menu(menu, marks)
        self.setMenu(menu)
        others = [action for tool, action in marks.tools.items() if tool not in AT_ONCE]
        for action in others:
            action.triggered.connect(lambda _on=False, action=action: self._put_on_top(action))
        self._put_on_top(marks.tools["ANGLE"])

    def _put_on_top(self, action: QAction) -> None:
        self.setDefaultAction(action)
        self.setAccessibleName(name_of(action))


def _map_menu(viewer: ViewerActions, parent: QWidget) -> QMenu:
    """How the map looks, and how it is made."""
    menu = QMenu(parent)
    menu.addActions([viewer.regions, viewer.contours, viewer.colours])
    menu.addSeparator()
    menu.addActions([viewer.grad_cam, viewer.hires_cam])
    menu.addActions([viewer.layer_cam, viewer.grad_cam_plus_plus])
    return menu


def _opacity_slider(opacity: float, set_opacity: Callable[[float], None]) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setObjectName(OPACITY)
    slider.setRange(0, 100)
    slider.setValue(round(opacity * 100))
    slider.setFixedWidth(90)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    slider.setToolTip(translate("Window", "Opacity of the AI map"))
    slider.setAccessibleName(translate("Window", "Opacity of the AI map"))
    slider.valueChanged.connect(lambda value: set_opacity(value / 100))
    return slider


def _with_words(bar: QToolBar, action: QAction) -> None:
    button = bar.widgetForAction(action)
    assert isinstance(button, QToolButton)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def _name_buttons(bar: QToolBar) -> None:
    """A picture says nothing to who hears the window."""
    for action in bar.actions():
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton) and action.text():
            button.setAccessibleName(name_of(action))
    more = bar.findChild(QToolButton, _OVERFLOW)
    if more is not None:
        more.setAccessibleName(translate("Window", "More tools"))
        more.setToolTip(translate("Window", "More tools"))
        set_button_icon(more, "more")  # Qt's own is black, and has no room
