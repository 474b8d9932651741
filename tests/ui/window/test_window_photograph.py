"""From a phone's picture to a radiograph in the worklist, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.records.selection import folder_of
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.wording.photograph import photograph_text
from osteo_desktop.workflow.reading.photographs import films_folder
from tests.made.films import coloured_jpeg, on_lightbox
from tests.ui.window_driving import wait_until_shown

_ONE = ((180, 160), (850, 180), (840, 1050), (170, 1030))


@pytest.mark.slow
def test_a_photograph_in_sight_becomes_a_radiograph(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    photo = tmp_path / "DOE Jane.jpg"
    photo.write_bytes(coloured_jpeg(on_lightbox((1200, 1000), _ONE)))
    before = photo.read_bytes()
    window = make_window()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(photo)
    wait_until_shown(qtbot, window)
    assert "Make a radiograph of it" in window.messages.action.text()
    window.commands.photograph.trigger()
    qtbot.waitUntil(lambda: window.photographs.dialog is not None, timeout=20_000)
    dialog = window.photographs.dialog
    assert dialog is not None
    dialog.choices.mirror.click()
    dialog.choices.readable.click()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        dialog.make.click()
    wait_until_shown(qtbot, window)
    root = window.folder_job.root
    assert root is not None
    beside = folder_of(root)
    assert films_folder(window.photographs.today()) == beside
    (film,) = beside.glob("*.png")
    assert "DOE" not in film.name
    row = window.showing.row
    assert row is not None
    assert row.file == film.name
    said = photograph_text(row.header)
    for words in ("readable", "Mirrored: left and right", "corners that a reader saw"):
        assert words in said
    assert said in window.panel.finding.photograph.text()
    # The photograph: unchanged, and kept beside the film by its hash.
    assert photo.read_bytes() == before
    (kept,) = (beside / ".originals").iterdir()
    assert kept.read_bytes() == before
    # Nothing more is offered of what was made.
    assert window.photographs.in_sight is None
