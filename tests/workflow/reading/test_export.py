"""Export: what the archive holds becomes PDF and CSV, with the pictures as they were read."""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.archive import NoSuchSession
from osteo_desktop.errors.files import BadDestination, ChangedFile, NoSuchFile
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.maps.outlines import outlines_of, with_outlines
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.reading import Reading, Signature, Verdict
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import picture_of
from osteo_desktop.workflow.reading.export import export_session
from osteo_desktop.workflow.reading.read_folder import read_folder
from tests.made.folder import grey


@pytest.fixture
def session_id(radiographs: Path, archive: Archive, classifier: Classifier) -> int:
    return read_folder(radiographs, archive, classifier, Progress()).session.session_id


@pytest.fixture
def text_of(require_tool: Callable[[str], str]) -> Callable[[Path], str]:
    def text(pdf: Path) -> str:
        command = [require_tool("pdftotext"), "-layout", str(pdf), "-"]
        return subprocess.run(command, capture_output=True, check=True).stdout.decode()

    return text


@pytest.fixture
def pictures_in(require_tool: Callable[[str], str]) -> Callable[[Path], int]:
    def count(pdf: Path) -> int:
        command = [require_tool("pdfimages"), "-list", str(pdf)]
        listed = subprocess.run(command, capture_output=True, check=True).stdout.decode()
        return sum(line.split()[2:3] == ["image"] for line in listed.splitlines())

    return count


def row_named(archive: Archive, session_id: int, file: str) -> Row:
    return next(row for row in archive.rows(session_id) if row.file == file)


def sign(archive: Archive, session_id: int, file: str) -> Row:
    row = row_named(archive, session_id, file)
    assert row.finding is not None
    archive.sign_reading(
        session_id,
        Reading(
            row.study_key,
            verdicts={row.key: Verdict.FRACTURE},
            notes="Seen twice",
            signature=Signature("Dr. Reader", "2026-03-01T10:00:00+01:00"),
            findings={row.key: row.finding},
        ),
    )
    return row


@pytest.mark.slow
def test_pdf_and_csv_tell_the_session(
    tmp_path: Path,
    archive: Archive,
    session_id: int,
    classifier: Classifier,
    text_of: Callable[[Path], str],
    pictures_in: Callable[[Path], int],
) -> None:
    sign(archive, session_id, "a.png")
    pdf, table = tmp_path / "report.pdf", tmp_path / "worklist.csv"
    summary = export_session(
        ExportRequest(session_id, {"pdf": pdf, "csv": table}, include_all=True),
        archive,
        card=classifier.card,
        progress=Progress(),
    )
    assert [written.path for written in summary.written] == [pdf, table]
    assert (summary.of("pdf").counts["studies"], summary.rows) == (3, 4)
    text = text_of(pdf)
    assert text.count("\f") == summary.of("pdf").counts["pages"]
    assert "MADE, UP" in text
    assert "Dr. Reader" in text
    assert classifier.card.model_id in text
    assert pictures_in(pdf) == 2 * summary.rows
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = {row["file"]: row for row in csv.DictReader(stream)}
    assert sorted(rows) == ["a.png", "b.jpg", "c-ap.dcm", "d-lateral.dcm"]
    assert rows["a.png"]["verdict"] == "FRACTURE"
    assert rows["c-ap.dcm"]["patient_id"] == "MADE-1"
    assert float(rows["a.png"]["score_exact"]) == pytest.approx(
        row_named(archive, session_id, "a.png").score, abs=1e-4
    )


def test_one_of_both_is_enough_and_none_is_a_mistake(
    tmp_path: Path, archive: Archive, session_id: int
) -> None:
    table = tmp_path / "only.csv"
    summary = export_session(
        ExportRequest(session_id, {"csv": table}), archive, card=None, progress=Progress()
    )
    assert [written.path for written in summary.written] == [table]
    assert table.is_file()
    with pytest.raises(ValueError, match="no format"):
        export_session(ExportRequest(session_id, {}), archive, card=None, progress=Progress())


def test_the_picture_is_the_radiograph_with_the_finding_s_map(
    archive: Archive, session_id: int, decoders: Decoders
) -> None:
    row = row_named(archive, session_id, "c-ap.dcm")
    picture = picture_of(row, decoders)
    radiograph = folder.load(row.file, row.source_path, row.frame)
    assert np.array_equal(picture.grey, display.render(radiograph))
    assert row.finding is not None
    assert row.finding.saliency is not None
    assert picture.with_map is not None
    outlines = outlines_of(row.finding, None, (), *picture.grey.shape)
    assert outlines
    assert np.array_equal(picture.with_map, with_outlines(picture.grey, outlines))
    assert picture.map_words == "Saliency map; outlined from 0.5 on"
    assert picture.note.startswith("Window ")


@pytest.mark.slow
def test_a_file_that_changed_since_is_not_shown(
    tmp_path: Path,
    archive: Archive,
    session_id: int,
    decoders: Decoders,
    text_of: Callable[[Path], str],
    pictures_in: Callable[[Path], int],
) -> None:
    row = sign(archive, session_id, "a.png")
    Image.fromarray(grey(77)).save(row.source_path)
    with pytest.raises(ChangedFile, match="since it was read"):
        picture_of(row, decoders)
    pdf = tmp_path / "report.pdf"
    export_session(
        ExportRequest(session_id, {"pdf": pdf}, include_all=True),
        archive,
        card=None,
        progress=Progress(),
    )
    assert "content has changed since it was read" in " ".join(text_of(pdf).split())
    assert pictures_in(pdf) == 2 * 3


@pytest.mark.slow
def test_a_file_read_anew_after_signing_is_not_shown_as_the_one_that_was_signed(
    radiographs: Path,
    tmp_path: Path,
    archive: Archive,
    session_id: int,
    classifier: Classifier,
    text_of: Callable[[Path], str],
) -> None:
    row = sign(archive, session_id, "a.png")
    Image.fromarray(grey(77)).save(row.source_path)
    read_folder(radiographs, archive, classifier, Progress())
    pdf = tmp_path / "report.pdf"
    export_session(ExportRequest(session_id, {"pdf": pdf}), archive, card=None, progress=Progress())
    assert "The file has changed since the study was signed" in " ".join(text_of(pdf).split())


@pytest.mark.slow
def test_a_file_that_is_gone_is_told_on_its_page(
    tmp_path: Path,
    archive: Archive,
    session_id: int,
    decoders: Decoders,
    text_of: Callable[[Path], str],
) -> None:
    row = sign(archive, session_id, "a.png")
    Path(row.source_path).unlink()
    with pytest.raises(NoSuchFile):
        picture_of(row, decoders)
    pdf = tmp_path / "report.pdf"
    summary = export_session(
        ExportRequest(session_id, {"pdf": pdf}), archive, card=None, progress=Progress()
    )
    assert summary.of("pdf").counts["studies"] >= 1
    assert "no such file" in text_of(pdf)


def test_bad_destinations_are_told_before_anything_is_written(
    tmp_path: Path, radiographs: Path, archive: Archive, session_id: int
) -> None:
    good = tmp_path / "good.pdf"
    original = (radiographs / "a.png").read_bytes()
    for pdf, table, why in (
        (good, tmp_path / "missing" / "x.csv", "folder does not exist"),
        (good, tmp_path, "it is a folder"),
        (good, good, "a file of its own"),
        (good, tmp_path / "missing" / ".." / "good.pdf", "folder does not exist"),
        (good, radiographs / ".." / "good.pdf", "a file of its own"),
        (good, radiographs / "a.png", "one of the radiographs"),
        (archive.path, None, "it is the archive"),
    ):
        with pytest.raises(BadDestination, match=why):
            export_session(
                ExportRequest(session_id, {"pdf": pdf, "csv": table}),
                archive,
                card=None,
                progress=Progress(),
            )
    assert not good.exists()
    assert (radiographs / "a.png").read_bytes() == original


@pytest.mark.slow
def test_a_cancelled_export_leaves_the_older_file(
    tmp_path: Path, archive: Archive, session_id: int
) -> None:
    pdf = tmp_path / "report.pdf"
    pdf.write_bytes(b"older")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        export_session(
            ExportRequest(session_id, {"pdf": pdf}, include_all=True),
            archive,
            card=None,
            progress=progress,
        )
    assert pdf.read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


@pytest.mark.slow
def test_progress_goes_on_where_the_reading_of_files_ended(
    tmp_path: Path, archive: Archive, session_id: int
) -> None:
    progress = Progress()
    progress.set_total(10)
    progress.step(10)
    summary = export_session(
        ExportRequest(session_id, {"pdf": tmp_path / "report.pdf"}, include_all=True),
        archive,
        card=None,
        progress=progress,
    )
    assert progress.state.done == progress.state.total == 10 + summary.of("pdf").counts["studies"]


def test_an_unknown_session_is_told(tmp_path: Path, archive: Archive) -> None:
    with pytest.raises(NoSuchSession, match="99"):
        export_session(
            ExportRequest(99, {"csv": tmp_path / "x.csv"}), archive, card=None, progress=Progress()
        )
