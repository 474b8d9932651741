"""The tool bar: pictures that are there, in both themes, with a name for who cannot see them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton

from osteo_desktop.records.marks.kinds import KINDS
from osteo_desktop.ui.look.icons import icon_file, icon_name, icon_of, program_icon
from osteo_desktop.ui.look.theme import DARK, LIGHT, Theme, apply_theme
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.window.tool_bar import MeasureButton

DRAWINGS = sorted(file.stem for file in icon_file("fit").parent.glob("*.svg"))


@pytest.fixture
def window(qapp: QApplication, make_window: Callable[..., MainWindow]) -> Iterator[MainWindow]:
    palette, style = qapp.palette(), qapp.styleSheet()
    apply_theme(qapp, DARK)
    yield make_window()
    qapp.setPalette(palette)
    qapp.setStyleSheet(style)


def bar_of(window: MainWindow) -> QToolBar:
    (bar,) = window.findChildren(QToolBar)
    return bar


def buttons_of(window: MainWindow) -> list[QToolButton]:
    bar = bar_of(window)
    widgets = [bar.widgetForAction(action) for action in bar.actions()]
    return [widget for widget in widgets if isinstance(widget, QToolButton)]


def ink(image: QImage) -> set[str]:
    """The colours of its full pixels."""
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    colours = [image.pixelColor(*place) for place in places]
    return {colour.name() for colour in colours if colour.alpha() == 255}


def apart(one: str, other: str) -> int:
    """Of 255, what the drawing of half pixels may lose."""
    colours = [QColor(name) for name in (one, other)]
    red, green, blue = zip(*[(c.red(), c.green(), c.blue()) for c in colours], strict=True)
    return max(abs(a - b) for a, b in (red, green, blue))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_of_mark_has_a_drawing_and_a_step_for_each_click(kind: object) -> None:
    assert icon_file(kind.icon).is_file()  # type: ignore[attr-defined]
    steps, points = kind.steps, kind.points  # type: ignore[attr-defined]
    assert len(steps) == points or kind.most is not None  # type: ignore[attr-defined]
    assert all(re.match("click ", step) for step in steps)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("name", [name for name in DRAWINGS if name != "osteo-desktop"])
def test_a_drawing_is_of_one_ink_and_has_the_colour_of_the_theme(name: str, theme: Theme) -> None:
    text = icon_file(name).read_text(encoding="utf-8")
    assert "currentColor" in text
    assert not re.search("#[0-9a-f]{3}|rgb|<text|<image", text, re.IGNORECASE)
    found = ink(icon_of(name, theme).pixmap(QSize(40, 40)).toImage())
    assert theme.text in found
    assert all(apart(colour, theme.text) <= 2 for colour in found)


def test_every_button_has_a_drawing_a_name_and_a_tip(window: MainWindow) -> None:
    buttons = buttons_of(window)
    assert len(buttons) > 15
    for button in buttons:
        action = button.defaultAction()
        assert icon_file(icon_name(action)).is_file(), action.text()
        assert button.accessibleName() or button.text()
        assert button.toolTip()
        assert button.focusPolicy() in (Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.TabFocus)


def test_the_drawings_follow_the_theme(window: MainWindow, qapp: QApplication) -> None:
    (action,) = [one for one in bar_of(window).actions() if icon_name(one) == "fit"]
    assert ink(action.icon().pixmap(QSize(40, 40)).toImage()) == {DARK.text}
    apply_theme(qapp, LIGHT)
    qapp.processEvents()
    assert ink(action.icon().pixmap(QSize(40, 40)).toImage()) == {LIGHT.text}


def test_the_measuring_tool_that_was_used_last_is_on_top(window: MainWindow) -> None:
    button = bar_of(window).findChild(MeasureButton)
    tools = window.viewer.marks.actions.tools
    assert button.defaultAction() is tools["ANGLE"]
    tools["COBB"].setEnabled(True)  # as with a radiograph on the screen
    tools["COBB"].trigger()
    assert button.defaultAction() is tools["COBB"]
    assert button.accessibleName() == "Cobb angle"
    assert icon_name(button.defaultAction()) == "cobb"
    tools["LENGTH"].setEnabled(True)
    tools["LENGTH"].trigger()
    assert button.defaultAction() is tools["COBB"], "a length has a button of its own"


def test_length_fracture_site_and_tags_are_one_click_away(window: MainWindow) -> None:
    tools, shown = window.viewer.marks.actions.tools, bar_of(window).actions()
    assert {tools["LENGTH"], tools["SITE"], window.image.actions.tags} <= set(shown)


def test_every_measuring_tool_is_in_the_menu_of_the_tool_bar(window: MainWindow) -> None:
    menu = bar_of(window).findChild(MeasureButton).menu()
    found = [action for action in menu.actions() if action.menu() is None]
    for sub in [action.menu() for action in menu.actions() if action.menu() is not None]:
        found += sub.actions()
    assert set(window.viewer.marks.actions.tools.values()) <= set(found)


def test_what_does_not_fit_is_behind_a_button_with_a_name(window: MainWindow) -> None:
    window.resize(700, 700)
    window.show()
    more = bar_of(window).findChild(QToolButton, "qt_toolbar_ext_button")
    assert more.isVisible()
    assert more.accessibleName() == "More tools"


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_what_is_on_but_rests_looks_like_all_that_rests(theme: Theme, qapp: QApplication) -> None:
    icon, size = icon_of("ai-map", theme), QSize(40, 40)
    off, on = (
        icon.pixmap(size, QIcon.Mode.Disabled, state).toImage()
        for state in (QIcon.State.Off, QIcon.State.On)
    )
    assert on == off


def test_the_program_has_an_icon_of_its_own() -> None:
    sizes = {size.width() for size in program_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
    assert len(ink(program_icon().pixmap(QSize(64, 64)).toImage())) > 2


def test_buttons_have_their_room_within_the_bar(window: MainWindow) -> None:
    bar = bar_of(window)
    window.show()
    for button in buttons_of(window):
        if button.isVisible():
            assert bar.rect().contains(button.geometry()), button.accessibleName()
