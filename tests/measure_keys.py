"""Type the whole keyboard in every field, on list and radiograph, in every state of the window.

    python -m pytest -q -s tests/measure_keys.py

Takes minutes, so the suite types only some keys (tests/safety/test_wrong_key.py). Prints how many
combinations there were; anything that changes and was not meant fails.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from tests.safety.conftest import (  # noqa: F401
    english,
    make_window,
    phantoms,
    read_window,
    room,
)
from tests.scripted_reader import (
    FOREIGN,
    PRINTABLE,
    Keyboard,
    type_everywhere,
    type_on_list_and_radiograph,
)


@pytest.mark.timeout(3600)
def test_no_key_changes_what_was_not_meant(
    read_window: Callable[..., MainWindow],  # noqa: F811
    qtbot: QtBot,
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    keyboard = Keyboard(window)
    unmeant = list(type_everywhere(qtbot, window, keyboard, PRINTABLE + FOREIGN))
    unmeant += type_on_list_and_radiograph(qtbot, window, keyboard, PRINTABLE + FOREIGN)
    print(f"\n{keyboard.typed:,} keys typed")
    assert unmeant == []
