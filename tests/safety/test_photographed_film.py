"""Hazard: a photographed film is read like a radiograph, though it may be mirrored or cut wrongly.

Its hazards' controls are that everybody is told, wherever the radiograph is shown, and that no
film is cut out where its corners are not sure (tests/imaging/test_film.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from zlib import crc32

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.serialise import row_columns, row_from
from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.files import ChangedFile
from osteo_desktop.evaluation.camera import Stand, photograph
from osteo_desktop.imaging.folder import Entry, decode
from osteo_desktop.imaging.photographs.opening import read_photograph
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.film_photograph import Letter
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.wording.photograph import PHOTOGRAPH, RECTIFIED, SLANTED, photograph_text
from osteo_desktop.wording.row import row_message
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import radiograph_of
from osteo_desktop.workflow.reading.photographs import film_file, proposed
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.films import coloured_jpeg, on_lightbox
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


@pytest.mark.slow
def test_of_several_films_none_is_shown_for_another(tmp_path: Path) -> None:
    """Each row has the picture that its finding speaks of; were the films found otherwise one day,
    the file is said to have changed, and no other film is shown."""
    photo = tmp_path / "two.jpg"
    films = (
        ((80, 100), (620, 110), (615, 800), (90, 790)),
        ((760, 100), (1300, 120), (1290, 800), (770, 790)),
    )
    scene = on_lightbox((1000, 1400), *films)
    scene[500:560, 880:980] = 240  # the right film alone has metal
    photo.write_bytes(coloured_jpeg(scene))
    classifier = Classifier.load(make_model(tmp_path), device="cpu")
    with Archive(tmp_path / "archive.sqlite") as archive, Decoders() as decoders:
        summary = read_folder(photo, archive, classifier, Progress(), score_anyway=True)
        left, right = archive.rows(summary.session.session_id)
        shown = [radiograph_of(row, decoders).pixels for row in (left, right)]
        assert [int(picture[350:500].max()) > 205 for picture in shown] == [False, True]
        assert left.finding is not None
        assert right.finding is not None
        assert left.finding.is_rectified
        for number, row in enumerate((left, right), start=1):
            assert f"Film {number} of 2" in row_message(row)
        assert left.header is not None
        exchanged = replace(left, header=right.header)
        with pytest.raises(ChangedFile):
            radiograph_of(exchanged, decoders)


@pytest.mark.slow
def test_what_was_done_with_a_made_film_is_part_of_its_content(tmp_path: Path) -> None:
    """Made again otherwise it is another radiograph: no verdict of the one stands beside it."""
    data = coloured_jpeg(
        on_lightbox((1200, 1000), ((180, 160), (850, 180), (840, 1050), (170, 1030)))
    )
    photograph = read_photograph(Entry("a.jpg", "/a.jpg"), data, sha256(data).hexdigest())
    (cut,) = proposed(photograph)
    ways = (cut, replace(cut, mirrored=True), replace(cut, letter=Letter.READABLE))
    files = [film_file(photograph, way) for way in ways]
    read = [decode(Entry("film.png", "/film.png"), file)[0] for file in files]
    assert len({one.sha256 for one in read}) == 3
    assert film_file(photograph, cut) == files[0]
    assert (read[1].pixels == read[0].pixels[:, ::-1]).all()
    assert "Mirrored: left and right were exchanged" in photograph_text(read[1].header)
    assert "may be mirrored" not in photograph_text(read[2].header)
    # Damaged on the way, or written by somebody else: it is still told that it is a photograph.
    broken = files[0].replace(b'"number": 1', b'"number": x')
    text = photograph_text(decode(Entry("film.png", "/film.png"), _mended(broken))[0].header)
    assert "may be mirrored" in text


def _mended(png: bytes) -> bytes:
    """With checksums as a PNG must have them."""
    found, at = png[:8], 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        body = png[at + 4 : at + 8 + length]
        found += png[at : at + 4] + body + crc32(body).to_bytes(4, "big")
        at += length + 12
    return found


@pytest.mark.slow
def test_a_film_taken_from_the_side_and_from_afar_is_told_to_be_pressed_together(
    tmp_path: Path,
) -> None:
    """Its corners are sure, for little runs together on it: told by file, radiograph and worklist
    row, of what was cut out by hand too; straight on nothing is told."""
    picture = made(2, rows=480, columns=384).picture
    for stand, is_told in ((Stand(60, 90, 4.0), True), (None, False)):
        taken = photograph(picture, "lightbox", 3, as_it_hangs=True, stand=stand)
        (read,) = decode(Entry("a.jpg", "/a.jpg"), taken.jpeg)
        about = read.header.photograph
        assert about is not None
        assert about.doubt is None
        assert about.slanted is is_told
        opened = read_photograph(Entry("a.jpg", "/a.jpg"), taken.jpeg, "ab")
        (cut,) = proposed(opened)
        (film,) = decode(Entry("f.png", "/f.png"), film_file(opened, replace(cut, by_hand=True)))
        for header in (read.header, film.header):
            assert (SLANTED in photograph_text(header)) is is_told
        row = Row("f.png", "/f.png", sha256=film.sha256, header=film.header)
        assert (SLANTED in row_message(row)) is is_told
        kept = row_from({**row_columns(row), "absent": 0}, None)
        assert kept.header == film.header
