"""Hazard: a fracture lies in the part of a radiograph that the file does not hold, and the rest is
cleared. What is not whole is found out, never "no fracture suspected", and says so everywhere."""

from __future__ import annotations

import csv
import io
import json
import struct
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pydicom.uid import (
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.database import Database
from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.main import cli
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.imaging.folder import Entry, decode
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.finding import Decision, OperatingPoints
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.worklist import by_study
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.reading.export import export_session
from osteo_desktop.workflow.reading.predict import predict
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.dicom import compressed, made, rle
from tests.made.folder import CountingClassifier, grey
from tests.made.model import make_model

CLEARED = {"t_low": 0.9999999, "t_high": 0.99999999}
"""Operating points under which every radiograph is cleared."""

NOT_CLEARED = notice_text(Notice.of(Code.NOT_CLEARED))


def limb(rows: int = 96, columns: int = 80) -> np.ndarray:
    """(rows, columns) uint16, 12 bits: no two parts alike, and noise as detectors have it."""
    y, x = np.mgrid[:rows, :columns]
    noise = np.random.default_rng(0).normal(0, 30, (rows, columns))
    return ((np.sin(x / 9) + np.cos(y / 7)) * 900 + 2000 + noise).astype(np.uint16)


def raster(media: str, pixels: np.ndarray, **options: object) -> bytes:
    held = io.BytesIO()
    Image.fromarray(pixels).save(held, media, **options)
    return held.getvalue()


def interlaced_png(pixels: np.ndarray) -> bytes:
    """Pillow writes none: the seven passes of PNG 8.2."""

    def chunk(kind: bytes, value: bytes) -> bytes:
        return (
            struct.pack(">L", len(value))
            + kind
            + value
            + struct.pack(">L", zlib.crc32(kind + value))
        )

    passes = (
        (0, 0, 8, 8),
        (0, 4, 8, 8),
        (4, 0, 8, 4),
        (0, 2, 4, 4),
        (2, 0, 4, 2),
        (0, 1, 2, 2),
        (1, 0, 2, 1),
    )
    lines = b"".join(
        b"\0" + row.tobytes()
        for top, left, down, right in passes
        for row in pixels[top::down, left::right]
    )
    head = struct.pack(">LLBBBBB", pixels.shape[1], pixels.shape[0], 8, 0, 0, 0, 1)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(lines)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


DEEP, FLAT = limb(), (limb() >> 4).astype(np.uint8)
FILES: dict[str, Callable[[], bytes]] = {
    "JPEG": lambda: raster("JPEG", FLAT, quality=90),
    "JPEG progressive": lambda: raster("JPEG", FLAT, quality=90, progressive=True),
    "PNG": lambda: raster("PNG", FLAT),
    "PNG of 16 bits": lambda: raster("PNG", DEEP),
    "PNG interlaced": lambda: interlaced_png(FLAT),
    "TIFF": lambda: raster("TIFF", FLAT),
    "TIFF of 16 bits": lambda: raster("TIFF", DEEP),
    "TIFF LZW": lambda: raster("TIFF", FLAT, compression="tiff_lzw"),
    "TIFF deflated": lambda: raster("TIFF", FLAT, compression="tiff_adobe_deflate"),
    "TIFF JPEG": lambda: raster("TIFF", FLAT, compression="jpeg", quality=90),
    "DICOM": lambda: made(DEEP, BitsStored=12, HighBit=11),
    "DICOM RLE": lambda: compressed(DEEP, [rle(DEEP)], RLELossless),
    "DICOM JPEG": lambda: compressed(
        FLAT, [imagecodecs.jpeg8_encode(FLAT, level=90)], JPEGBaseline8Bit
    ),
    "DICOM JPEG Lossless": lambda: compressed(
        DEEP, [imagecodecs.ljpeg_encode(DEEP, bitspersample=16)], JPEGLosslessSV1
    ),
    "DICOM JPEG-LS": lambda: compressed(DEEP, [imagecodecs.jpegls_encode(DEEP)], JPEGLSLossless),
    "DICOM JPEG 2000": lambda: compressed(
        DEEP, [imagecodecs.jpeg2k_encode(DEEP, codecformat="j2k", level=0)], JPEG2000Lossless
    ),
    "DICOM HTJ2K": lambda: compressed(DEEP, [imagecodecs.htj2k_encode(DEEP)], HTJ2KLossless),
}
SHOW_NO_ZEROS = ("TIFF", "TIFF of 16 bits", "DICOM", "TIFF JPEG")
"""Uncompressed: zeros in the place of pixels cannot be told from black. Of the last, what is at the
end says how the pixels before it are to be decoded, and no pixel is."""


def read(data: bytes) -> list[Radiograph]:
    return decode(Entry("a", "/a"), data, sha256="0" * 64)


# --- it is found out ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "zeros"),
    [(kind, False) for kind in FILES]
    + [(kind, True) for kind in FILES if kind not in SHOW_NO_ZEROS],
)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_every_cut_that_loses_pixels_is_an_error_or_told(
    kind: str, zeros: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    """``zeros``: a copy that failed after the space had been set aside."""
    data = FILES[kind]()
    (whole,) = read(data)
    assert whole.header.is_whole
    told = 0
    spread = np.linspace(len(data) // 8, len(data) - 13, 40).astype(int)
    for end in (*spread, *range(len(data) - 12, len(data))):
        damaged = data[:end] + (b"\0" * (len(data) - end) if zeros else b"")
        try:
            radiographs = read(damaged)
        except OsteoError:
            told += 1
            continue
        (radiograph,) = radiographs
        told += not radiograph.header.is_whole
        same = np.array_equal(radiograph.pixels, whole.pixels)
        assert same or radiograph.header.truncated, f"cut at {end} of {len(data)}"
    assert told >= 38, "a cut through the middle loses pixels"
    capfd.readouterr()  # what libtiff prints of such files


def test_zeros_within_the_jpeg_of_a_tiff_are_told() -> None:
    data = FILES["TIFF JPEG"]()
    with Image.open(io.BytesIO(data)) as image:
        (start,), (length,) = image.tag_v2[273], image.tag_v2[279]
    (whole,) = read(data)
    assert whole.header.is_whole
    half, end = start + length // 2, start + length
    (damaged,) = read(data[:half] + b"\0" * (end - half) + data[end:])
    assert not damaged.header.is_whole


def test_frames_that_are_missing_are_missed() -> None:
    frames = np.stack([limb(), limb()[::-1], limb()[:, ::-1]])
    radiographs = read(made(frames)[: -frames[0].nbytes - 200])
    assert [r.header.frame for r in radiographs] == [1, 2]
    assert [r.header.missing_frames for r in radiographs] == [1, 1]
    assert not any(r.header.is_whole for r in radiographs)


# --- it is never cleared --------------------------------------------------------------------


@given(
    score=st.floats(0, 1),
    points=st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted),
)
def test_the_rule(score: float, points: list[float]) -> None:
    whole = OperatingPoints(*points).decide(score)
    part = OperatingPoints(*points).decide(score, whole=False)
    assert part is not Decision.NO_FRACTURE
    assert (part is Decision.FRACTURE) == (whole is Decision.FRACTURE)


@pytest.fixture(scope="session")
def clearing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real model that clears whatever it sees."""
    return make_model(tmp_path_factory.mktemp("clearing"), operating_points=CLEARED)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Each as whole.* and cut.*."""
    made_in = tmp_path / "radiographs"
    made_in.mkdir()
    pixels = grey(3)
    files = {
        ".jpg": raster("JPEG", pixels, quality=92),
        ".png": raster("PNG", pixels),
        ".dcm": made(pixels, StudyInstanceUID=None),
    }
    for suffix, data in files.items():
        (made_in / f"whole{suffix}").write_bytes(data)
        (made_in / f"cut{suffix}").write_bytes(data[: len(data) * 6 // 10])
    return made_in


@pytest.mark.slow
def test_the_classifier_doubts_what_it_would_clear(clearing: Path, folder: Path) -> None:
    classifier = Classifier.load(clearing, device="cpu")
    for path in folder.iterdir():
        (radiograph,) = read(path.read_bytes())
        (finding,) = classifier.classify([radiograph], score_anyway=True)
        is_cut = path.stem == "cut"
        assert finding.decision is (Decision.DOUBT if is_cut else Decision.NO_FRACTURE), path.name
        assert finding.is_held_back is is_cut


@pytest.mark.slow
def test_a_high_score_stays_a_fracture(tmp_path: Path, folder: Path) -> None:
    model = make_model(tmp_path, operating_points={"t_low": 0.0, "t_high": 0.0})
    predictions = list(
        predict([folder / "cut.png"], Classifier.load(model, device="cpu"), score_anyway=True)
    )
    assert [p.decision for p in predictions] == [Decision.FRACTURE]
    assert predictions[0].not_whole


@pytest.mark.slow
def test_read_predict_csv_and_pdf_say_so(clearing: Path, folder: Path, tmp_path: Path) -> None:
    run = CliRunner()
    table, archive = tmp_path / "out.csv", tmp_path / "archive.sqlite"
    options = ["--model", str(clearing), "--device", "cpu", "--score-anyway"]
    done = run.invoke(
        cli, ["read", str(folder), "--csv", str(table), "--archive", str(archive), *options]
    )
    assert done.exit_code == 0, done.output
    assert "Partial: 3;" in done.output
    with table.open(encoding="utf-8-sig") as file:
        for line in csv.DictReader(file):
            is_cut = line["file"].startswith("cut")
            assert line["decision"] == ("DOUBT" if is_cut else "NO_FRACTURE")
            assert line["not_whole"] == ("yes" if is_cut else "no")
            assert (NOT_CLEARED in line["message"]) is is_cut
            assert ("ends early" in line["message"]) is is_cut
    done = run.invoke(cli, ["predict", "--json", str(folder / "cut.jpg"), *options])
    said = json.loads(done.output.splitlines()[-1])
    assert (said["decision"], said["not_whole"]) == ("DOUBT", True)
    assert NOT_CLEARED in said["message"]

    with Archive(archive) as store:
        session = store.sessions()[0]
        rows = store.rows(session.session_id)
        report = build_report(session, rows, {}, None, include_all=True)
    for listed in report.summary.worklist:
        assert (", partial" in listed.decision_words) is listed.file.startswith("cut")
    assert sorted(file for file, _ in report.summary.not_whole) == ["cut.dcm", "cut.jpg", "cut.png"]
    for section in report.sections:
        (view,) = section.views
        assert (NOT_CLEARED in view.warnings) is view.file.startswith("cut")


@pytest.mark.slow
def test_what_an_archive_cleared_before_is_not_cleared_now(
    clearing: Path, folder: Path, tmp_path: Path
) -> None:
    """As versions before left it. The score is not computed anew."""
    classifier = CountingClassifier.load(clearing, device="cpu")
    with Archive(tmp_path / "archive.sqlite") as archive:
        summary = read_folder(folder, archive, classifier, Progress(), score_anyway=True)
        number = summary.session.session_id
        with closing(Database(tmp_path / "archive.sqlite")) as beside, beside.writing() as sql:
            sql.execute("UPDATE findings SET decision = 'NO_FRACTURE'")
        stored = {row.file: row.decision for row in archive.rows(number)}
        assert {stored[f"cut.{kind}"] for kind in ("jpg", "png", "dcm")} == {Decision.DOUBT}
        assert {stored[f"whole.{kind}"] for kind in ("jpg", "png", "dcm")} == {Decision.NO_FRACTURE}
        classifier.seen = []
        again = read_folder(folder, archive, classifier, Progress(), score_anyway=True)
        assert (again.computed, again.doubts, again.not_whole) == (0, 3, 3)
        assert classifier.seen == []
        copy = tmp_path / "copies"
        copy.mkdir()
        (copy / "other.png").write_bytes((folder / "cut.png").read_bytes())
        third = read_folder(copy, archive, classifier, Progress(), score_anyway=True)
        assert (third.computed, third.doubts) == (0, 1), "known by its content"


@pytest.mark.slow
def test_what_an_earlier_reader_took_for_whole_is_read_anew(
    clearing: Path, folder: Path, tmp_path: Path
) -> None:
    """A PNG whose end is zeros was called whole; its archived row must not keep it so."""
    data = (folder / "whole.png").read_bytes()
    path = folder / "zeros.png"
    path.write_bytes(data[: len(data) // 2] + b"\0" * (len(data) - len(data) // 2))
    classifier = CountingClassifier.load(clearing, device="cpu")
    with Archive(tmp_path / "archive.sqlite") as archive:
        summary = read_folder(path, archive, classifier, Progress(), score_anyway=True)
        number = summary.session.session_id
        (row,) = archive.rows(number)
        assert row.header is not None
        before = replace(row.header, truncated=False, warnings=(), reader=1)
        archive.save_rows(number, [replace(row, header=before)])
        read_folder(path, archive, classifier, Progress(), score_anyway=True)
        (row,) = archive.rows(number)
    assert not row.is_whole
    assert row.decision is Decision.DOUBT


@pytest.mark.slow
def test_a_sites_own_points_clear_it_no_more_than_the_models(folder: Path, tmp_path: Path) -> None:
    from osteo_desktop.records.models.site_points import card_with
    from osteo_desktop.workflow.models.points_proposal import propose
    from osteo_desktop.workflow.models.site_points import use_points
    from tests.made.signed_site import CARD, a_site

    model = make_model(tmp_path)
    classifier = Classifier.load(model, device="cpu")
    site = replace(
        use_points(propose(CARD, a_site()), "Dr. Roe"),
        model_id=classifier.card.model_id,
        points=OperatingPoints(CLEARED["t_low"], CLEARED["t_high"]),
    )
    with Archive(tmp_path / "archive.sqlite") as archive:
        read_folder(folder, archive, classifier, Progress(), score_anyway=True)
        classifier.card = card_with(classifier.card, site)
        summary = read_folder(folder, archive, classifier, Progress(), score_anyway=True)
        decisions = {r.file: r.decision for r in archive.rows(summary.session.session_id)}
    assert summary.computed == 0
    assert {decisions[f"cut.{kind}"] for kind in ("jpg", "png", "dcm")} == {Decision.DOUBT}
    assert decisions["whole.png"] is Decision.NO_FRACTURE


# --- and it is seen -------------------------------------------------------------------------


@pytest.mark.slow
def test_the_window_says_so_in_row_panel_and_picture(
    make_window: Callable[..., object],
    clearing: Path,
    folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    from tests.ui.window_driving import select, wait_until_shown

    room = ReadingRoom(tmp_path / "archive.sqlite", clearing, "cpu", score_anyway=True)
    window = make_window(own_room=room)
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(folder)
    wait_until_shown(qtbot, window)
    rows, panel = window.worklist.rows, window.panel
    for name, is_cut in (("cut.png", True), ("whole.png", False)):
        select(qtbot, window, name)
        line = rows.position((name, 1))
        assert line is not None
        spoken = rows.index(line, Column.STATUS).data(0x000B)  # AccessibleTextRole
        assert ("! partial" in spoken) is is_cut
        tip = rows.index(line, Column.DECISION).data(3)  # ToolTipRole
        assert (NOT_CLEARED in tip) is is_cut
        assert panel.finding.not_whole.isVisible() is is_cut
        assert ("TRUNCATED" in window.viewer.overlay.spoken()) is is_cut
        assert ("Doubt" in panel.finding.decision.text()) is is_cut
    select(qtbot, window, "cut.png")
    assert "does not clear" in panel.finding.not_whole.text()
    window.commands.hide_ai.setChecked(True)
    assert panel.finding.not_whole.isVisible(), "what is missing is no secret of the AI's"
    assert "score" not in panel.finding.not_whole.text()


@pytest.mark.slow
def test_a_pdf_is_written_of_them(clearing: Path, folder: Path, tmp_path: Path) -> None:
    classifier = Classifier.load(clearing, device="cpu")
    with Archive(tmp_path / "archive.sqlite") as archive:
        summary = read_folder(folder, archive, classifier, Progress(), score_anyway=True)
        number = summary.session.session_id
        pdf = tmp_path / "out.pdf"
        export_session(
            ExportRequest(number, {"pdf": pdf}), archive, card=classifier.card, progress=Progress()
        )
        sections = by_study(archive.rows(number))
    assert len(sections) == 6
    assert pdf.read_bytes().startswith(b"%PDF")
