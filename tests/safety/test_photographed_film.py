"""Hazard: a photographed film is read like a radiograph, though it may be mirrored or cut wrongly.

Its hazards' controls are that everybody is told, wherever the radiograph is shown, and that no
film is cut out where its corners are not sure (tests/imaging/test_film.py).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.evaluation.camera import photograph
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.wording.photograph import PHOTOGRAPH, RECTIFIED
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.layouts import made
from tests.made.model import make_model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A film photographed from its back, and a radiograph."""
    picture = made(2, rows=480, columns=384).picture
    place = tmp_path / "films"
    place.mkdir()
    taken = photograph(picture[:, ::-1], "lightbox", 2, as_it_hangs=True)
    (place / "back.jpg").write_bytes(taken.jpeg)
    Image.fromarray(picture).save(place / "own.png")
    return place


@pytest.mark.slow
def test_the_pdf_says_that_it_may_be_mirrored(folder: Path, tmp_path: Path) -> None:
    classifier = Classifier.load(make_model(tmp_path), device="cpu")
    with Archive(tmp_path / "archive.sqlite") as archive:
        summary = read_folder(folder, archive, classifier, Progress(), score_anyway=True)
        rows = archive.rows(summary.session.session_id)
        report = build_report(summary.session, rows, {}, None, include_all=True)
    for section in report.sections:
        (view,) = section.views
        said = " ".join(view.warnings)
        assert (PHOTOGRAPH in said) is (view.file == "back.jpg")
        assert (RECTIFIED in said) is (view.file == "back.jpg")


@pytest.mark.slow
def test_the_window_says_it_in_row_panel_and_picture(
    make_window: Callable[..., object], folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    from tests.ui.window_driving import select, wait_until_shown

    model = make_model(tmp_path)
    room = ReadingRoom(tmp_path / "archive.sqlite", model, "cpu", score_anyway=True)
    window = make_window(own_room=room)
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(folder)
    wait_until_shown(qtbot, window)
    rows, panel = window.worklist.rows, window.panel
    for name, is_photograph in (("back.jpg", True), ("own.png", False)):
        select(qtbot, window, name)
        line = rows.position((name, 1))
        assert line is not None
        tip = rows.index(line, Column.DECISION).data(3)  # ToolTipRole
        assert (PHOTOGRAPH in tip) is is_photograph
        assert panel.finding.photograph.isVisible() is is_photograph
        assert ("may be mirrored" in window.viewer.overlay.spoken()) is is_photograph
    select(qtbot, window, "back.jpg")
    assert RECTIFIED in panel.finding.photograph.text()
    window.commands.hide_ai.setChecked(True)
    assert panel.finding.photograph.text() == PHOTOGRAPH, "what the model saw is the AI's"
