"""How large the words are: chosen in a menu, from the next start on."""

from __future__ import annotations

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from osteo_desktop.ui.dialogs.preferences.rows import TEXT_SIZES
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.preferences import Preferences


def add_text_size_menu(menu: QMenu, preferences: Preferences, bar: MessageBar) -> QMenu:
    """A new menu in ``menu``. Widgets measure the text once, hence the next start."""
    sizes = menu.addMenu(translate("Window", "Te&xt size"))
    group = QActionGroup(sizes)

    def choose(size: int) -> None:
        preferences.change(text_size=size)
        bar.inform(
            translate("Window", "The text is {size} % large from the next start on.").format(
                size=size
            )
        )

    for size in TEXT_SIZES:
        action = sizes.addAction(f"{size} %")
        action.setCheckable(True)
        action.setChecked(size == preferences.settings.text_size)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, size=size: choose(size))
    return sizes
