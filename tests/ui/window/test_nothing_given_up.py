"""An export that is being written is given up for nothing that is laid out or written meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.ui.window.main_window import MainWindow


@pytest.mark.parametrize("what", ["print", "messenger", "report"])
def test_an_export_goes_on_while_another_dialog_works(
    what: str, read_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = read_window()
    written, go_on = [], threading.Event()
    export = window.jobs.reports.start(lambda task: go_on.wait(20))
    export.result.connect(written.append)
    image = window.image
    if what == "print":
        image.printing.show()
        dialog = image.printing.dialog
    elif what == "messenger":
        image.messenger.show()
        dialog = image.messenger.dialog
    else:
        image.letters.show()
        dialog = letters = image.letters.dialog
        assert letters is not None
        letters.folder.setText(str(tmp_path / "letters"))
        letters.save.click()
    qtbot.waitUntil(lambda: not window.jobs.archive.busy)
    go_on.set()
    qtbot.waitUntil(lambda: written == [True])
    assert dialog is not None
    dialog.close()
