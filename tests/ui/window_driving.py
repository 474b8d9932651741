"""How the tests of the window drive it: keys, rows, waiting."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.reading.showing import SEEN_SECONDS
from osteo_desktop.ui.window.main_window import MainWindow


def hurry(window: MainWindow) -> None:
    """Half a second of looking passes in half a millisecond."""
    window.viewer.view.clock = lambda: time.monotonic() * 1000


def is_seen(window: MainWindow) -> bool:
    """The radiograph was painted, and long enough ago to be decided."""
    return window.viewer.view.seen_seconds >= SEEN_SECONDS


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    focus = window.focusWidget() or window
    QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)


def select(qtbot: QtBot, window: MainWindow, file: str) -> Row:
    window.worklist.select((file, 1))
    row = window.worklist.selected_row()
    assert row is not None
    assert row.file == file
    if not row.error:
        qtbot.waitUntil(
            lambda: window.showing.radiograph is not None and is_seen(window), timeout=10_000
        )
    return row


def reading_of(window: MainWindow, file: str) -> Reading:
    """As it stands before the reader, saved or not."""
    return window.readings.reading(window.worklist.rows.row((file, 1)).study_key)


@contextmanager
def archive_of(window: MainWindow) -> Iterator[Archive]:
    """What another program would find on the disk now."""
    with Archive(window.readings.room.archive_path) as archive:
        yield archive


def wait_until_shown(qtbot: QtBot, window: MainWindow) -> None:
    """Until all rows are there and the selected radiograph is on the screen and may be decided."""

    def shown() -> bool:
        row = window.worklist.selected_row()
        buttons = window.panel.verdicts.buttons.values()
        return (
            not window.worklist.filling
            and row is not None
            and is_seen(window)
            and (window.panel.sign_box.addendum.isVisible() or all(b.isEnabled() for b in buttons))
        )

    qtbot.waitUntil(shown, timeout=20_000)
