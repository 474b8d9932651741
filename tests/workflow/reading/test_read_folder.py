"""Reading a folder: a row for every file, nothing computed twice, nothing lost."""

from __future__ import annotations

import logging
import shutil
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.archive import ArchiveError
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.errors.models import ModelError
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Cancelled, Progress, ProgressState
from osteo_desktop.records.finding import Decision, Finding
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.row import row_message
from osteo_desktop.workflow.decoding.decoders import Decoders, Outcome
from osteo_desktop.workflow.reading.read_folder import BATCH, read_folder
from tests import hostile_decoders
from tests.made.folder import CountingClassifier, grey, write_many, write_view

SCORED = {Decision.FRACTURE, Decision.DOUBT, Decision.NO_FRACTURE}


def by_file(rows: Sequence[Row]) -> dict[str, Row]:
    return {row.file: row for row in rows}


# --- what a run gives -----------------------------------------------------------------------


def test_every_radiograph_gets_its_row_header_thumbnail_and_score(
    radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    shown: list[Row] = []
    sessions: list[Session] = []
    summary = read_folder(
        radiographs,
        archive,
        classifier,
        Progress(),
        on_rows=shown.extend,
        on_session=sessions.append,
    )
    assert sessions == [summary.session]
    rows = by_file(shown)
    assert sorted(rows) == ["a.png", "b.jpg", "c-ap.dcm", "d-lateral.dcm"]
    assert {row.decision for row in shown} <= SCORED
    assert all(row.header is not None for row in shown)
    assert all(row.thumbnail.startswith(b"\xff\xd8") for row in shown)
    assert rows["c-ap.dcm"].study_key == rows["d-lateral.dcm"].study_key
    assert rows["c-ap.dcm"].header.ViewPosition == "AP"  # type: ignore[union-attr]
    assert (summary.files, summary.rows, summary.computed, summary.reused) == (4, 4, 4, 0)
    assert summary.model_id == classifier.card.model_id
    assert summary.device == classifier.device


def test_rows_are_saved_before_they_are_shown(
    radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    session_ids: list[int] = []

    def on_rows(rows: Sequence[Row]) -> None:
        saved = {row.key: row.sha256 for row in archive.rows(session_ids[0])}
        assert all(saved[row.key] == row.sha256 for row in rows)
        session_ids.append(session_ids[0])

    read_folder(
        radiographs,
        archive,
        classifier,
        Progress(),
        on_rows=on_rows,
        on_session=lambda session: session_ids.append(session.session_id),
    )
    assert len(session_ids) > 1


def test_progress_counts_files_up_to_the_total(
    radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    states: list[ProgressState] = []
    read_folder(radiographs, archive, classifier, Progress(states.append))
    assert states[-1].done == states[-1].total == 4


def test_an_empty_folder_has_no_rows(
    tmp_path: Path, archive: Archive, classifier: Classifier
) -> None:
    (tmp_path / "empty").mkdir()
    summary = read_folder(tmp_path / "empty", archive, classifier, Progress())
    assert (summary.files, summary.rows) == (0, 0)


def test_a_mistyped_folder_is_told_and_makes_no_session(
    tmp_path: Path, archive: Archive, classifier: Classifier
) -> None:
    with pytest.raises(NoSuchFile):
        read_folder(tmp_path / "radiogrpahs", archive, classifier, Progress())
    assert archive.sessions() == ()


def test_a_single_file_and_a_zip_are_read_like_folders(
    tmp_path: Path, radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    single = read_folder(radiographs / "a.png", archive, classifier, Progress())
    assert [row.file for row in archive.rows(single.session.session_id)] == ["a.png"]
    with zipfile.ZipFile(tmp_path / "cd.zip", "w") as cd:
        cd.write(radiographs / "c-ap.dcm", "IMAGES/IM1")
    summary = read_folder(tmp_path / "cd.zip", archive, classifier, Progress())
    assert [row.file for row in archive.rows(summary.session.session_id)] == ["cd.zip!/IMAGES/IM1"]


def test_pages_of_a_tiff_are_rows_of_their_own(
    tmp_path: Path, archive: Archive, classifier: Classifier
) -> None:
    root = tmp_path / "film"
    root.mkdir()
    pages = [Image.fromarray(grey(seed)) for seed in (1, 2, 3)]
    pages[0].save(root / "film.tiff", save_all=True, append_images=pages[1:])
    summary = read_folder(root, archive, classifier, Progress())
    rows = archive.rows(summary.session.session_id)
    assert [row.key for row in rows] == [("film.tiff", 1), ("film.tiff", 2), ("film.tiff", 3)]
    assert (summary.files, summary.rows, summary.computed) == (1, 3, 3)
    pages[0].save(root / "film.tiff")
    summary = read_folder(root, archive, classifier, Progress())
    assert [row.key for row in archive.rows(summary.session.session_id)] == [("film.tiff", 1)]


# --- nothing is computed twice --------------------------------------------------------------


def test_a_second_run_reuses_everything(
    radiographs: Path, archive: Archive, counting: CountingClassifier
) -> None:
    first_rows: list[Row] = []
    again: list[Row] = []
    read_folder(radiographs, archive, counting, Progress(), on_rows=first_rows.extend)
    counting.seen = []
    summary = read_folder(radiographs, archive, counting, Progress(), on_rows=again.extend)
    assert counting.seen == []
    assert (summary.computed, summary.reused, summary.rows) == (0, 4, 4)
    assert {row.key: row.score for row in again} == {row.key: row.score for row in first_rows}
    assert all(row.thumbnail for row in again)


def test_a_second_run_decodes_nothing(
    radiographs: Path,
    archive: Archive,
    classifier: Classifier,
) -> None:
    read_folder(radiographs, archive, classifier, Progress())
    decoded: list[str] = []

    class Counted(Decoders):
        def open(self, entry: Entry, progress: Progress | None = None, **options: Any) -> Outcome:
            decoded.append(entry.file)
            return super().open(entry, progress, **options)

    write_view(radiographs / "e-new.dcm", 9)
    summary = read_folder(radiographs, archive, classifier, Progress(), make_decoders=Counted)
    assert decoded == ["e-new.dcm"]
    assert (summary.computed, summary.reused) == (1, 4)


def test_copies_are_two_rows_and_one_computation(
    tmp_path: Path, archive: Archive, counting: CountingClassifier
) -> None:
    root = tmp_path / "copies"
    write_many(root, 2)
    shutil.copy(root / "000.png", root / "copy of 000.png")
    summary = read_folder(root, archive, counting, Progress())
    assert (summary.rows, summary.computed, summary.reused) == (3, 2, 1)
    assert len(counting.seen) == 2
    rows = by_file(archive.rows(summary.session.session_id))
    assert rows["000.png"].score == rows["copy of 000.png"].score is not None


def test_a_copy_in_another_folder_is_not_computed(
    tmp_path: Path, radiographs: Path, archive: Archive, counting: CountingClassifier
) -> None:
    read_folder(radiographs, archive, counting, Progress())
    shutil.copytree(radiographs, tmp_path / "elsewhere")
    counting.seen = []
    summary = read_folder(tmp_path / "elsewhere", archive, counting, Progress())
    assert counting.seen == []
    assert (summary.rows, summary.computed, summary.reused) == (4, 0, 4)


@pytest.mark.slow
def test_changed_content_is_computed_anew(
    radiographs: Path, archive: Archive, counting: CountingClassifier
) -> None:
    first = read_folder(radiographs, archive, counting, Progress())
    before = by_file(archive.rows(first.session.session_id))["a.png"]
    Image.fromarray(np.flipud(grey(40))).save(radiographs / "a.png")
    counting.seen = []
    second = read_folder(radiographs, archive, counting, Progress())
    after = by_file(archive.rows(second.session.session_id))["a.png"]
    assert counting.seen == [("a.png", 1)]
    assert after.sha256 != before.sha256
    assert after.finding is not None
    assert after.finding.sha256 == after.sha256


@pytest.mark.slow
def test_another_model_computes_anew(
    tmp_path: Path, radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    from tests.made.model import make_model

    other = CountingClassifier.load(make_model(tmp_path), device="cpu")
    read_folder(radiographs, archive, classifier, Progress())
    summary = read_folder(radiographs, archive, other, Progress())
    assert summary.computed == 4
    rows = archive.rows(summary.session.session_id)
    assert {row.finding.model_id for row in rows if row.finding} == {other.card.model_id}


_KILLED = """
import os, signal, sys
from pathlib import Path
from osteo_desktop.archive.store import Archive
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.workflow.reading.read_folder import read_folder

class Killed(Classifier):
    calls = 0
    def judge(self, inputs, **options):
        findings = super().judge(inputs, **options)
        self.calls += 1
        if self.calls == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return findings

root, archive, model = map(Path, sys.argv[1:])
read_folder(root, Archive(archive), Killed.load(model, device="cpu"), Progress())
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_run_killed_within_a_batch_resumes_without_computing_twice(
    tmp_path: Path, tiny_model: Path, counting: CountingClassifier
) -> None:
    root, store = tmp_path / "many", tmp_path / "killed.sqlite"
    write_many(root, 40)
    child = subprocess.run(
        [sys.executable, "-c", _KILLED, str(root), str(store), str(tiny_model)],
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert child.returncode == -signal.SIGKILL, child.stderr.decode()
    with Archive(store) as archive:
        session = archive.open_session(root)
        saved = {row.key for row in archive.rows(session.session_id)}
        assert len(saved) == BATCH
        summary = read_folder(root, archive, counting, Progress())
        assert (summary.reused, summary.computed) == (BATCH, 40 - BATCH)
        assert not saved & set(counting.seen)
        assert len(archive.rows(session.session_id)) == summary.rows == summary.files == 40


# --- stopping -------------------------------------------------------------------------------


@pytest.mark.slow
def test_cancelling_stops_within_one_batch_and_keeps_it(
    tmp_path: Path, archive: Archive, counting: CountingClassifier
) -> None:
    root = tmp_path / "many"
    write_many(root, 5 * BATCH)
    progress = Progress()
    shown: list[Row] = []

    def on_rows(rows: Sequence[Row]) -> None:
        shown.extend(rows)
        progress.cancel()

    with pytest.raises(Cancelled):
        read_folder(root, archive, counting, progress, on_rows=on_rows)
    assert 0 < len(shown) <= 2 * BATCH
    saved = archive.rows(archive.open_session(root).session_id)
    assert {row.key for row in saved} == {row.key for row in shown} == set(counting.seen)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("open")]
    summary = read_folder(root, archive, counting, Progress())
    assert summary.reused == len(saved)
    assert summary.computed == 5 * BATCH - len(saved)


def test_a_window_that_fails_leaves_no_thread_behind(
    radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    def on_rows(rows: Sequence[Row]) -> None:
        raise RuntimeError("the window is gone")

    with pytest.raises(RuntimeError, match="the window is gone"):
        read_folder(radiographs, archive, classifier, Progress(), on_rows=on_rows)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("open")]
    session = archive.open_session(radiographs)
    assert archive.rows(session.session_id)


@pytest.mark.slow
def test_an_archive_that_fails_stops_the_run_and_keeps_what_was_saved(
    tmp_path: Path, classifier: Classifier
) -> None:
    root = tmp_path / "many"
    write_many(root, 3 * BATCH)
    with Archive(tmp_path / "full.sqlite") as archive:
        session_id = archive.open_session(root).session_id

        def fill_the_disk(rows: Sequence[Row]) -> None:
            # SQLite itself reports the database as full once it may not grow any more.
            with archive._database.writing() as sql:
                pages = sql.execute("PRAGMA page_count").fetchone()[0]
                sql.execute(f"PRAGMA max_page_count = {pages}")

        with pytest.raises(ArchiveError, match="disk is full"):
            read_folder(root, archive, classifier, Progress(), on_rows=fill_the_disk)
        assert len(archive.rows(session_id)) >= BATCH


# --- files that give no radiograph ----------------------------------------------------------


def test_unreadable_files_are_rows_and_the_rest_goes_on(
    radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    (radiographs / "empty.dcm").touch()
    (radiographs / "letter.dcm").write_text("Dear colleague")
    (radiographs / "cut.dcm").write_bytes((radiographs / "c-ap.dcm").read_bytes()[:400])
    summary = read_folder(radiographs, archive, classifier, Progress())
    rows = by_file(archive.rows(summary.session.session_id))
    assert (summary.files, summary.rows, summary.errors, summary.computed) == (7, 7, 3, 4)
    for file in ("empty.dcm", "letter.dcm", "cut.dcm"):
        assert rows[file].decision is Decision.ERROR
        assert notice_text(rows[file].error).endswith(".")
        assert "\n" not in notice_text(rows[file].error)
        assert file not in notice_text(rows[file].error)
    assert notice_text(rows["empty.dcm"].error).startswith("The file is empty")


def test_a_truncated_jpeg_is_scored_and_its_row_says_so(
    tmp_path: Path, archive: Archive, classifier: Classifier
) -> None:
    from osteo_desktop.imaging.phantom import write_jpeg

    root = tmp_path / "cut"
    root.mkdir()
    write_jpeg(root / "cut.jpg", grey(3), keep=0.6)
    summary = read_folder(root, archive, classifier, Progress())
    (row,) = archive.rows(summary.session.session_id)
    assert row.decision in SCORED
    assert "ends early" in row_message(row)


@pytest.mark.usefixtures("ordinary_user")
def test_a_folder_without_permission_is_a_row_and_nothing_in_it_is_forgotten(
    radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    closed = radiographs / "closed"
    write_many(closed, 1)
    read_folder(radiographs, archive, classifier, Progress())
    closed.chmod(0)
    try:
        summary = read_folder(radiographs, archive, classifier, Progress())
    finally:
        closed.chmod(0o700)
    rows = by_file(archive.rows(summary.session.session_id))
    assert rows["closed"].decision is Decision.ERROR
    assert rows["closed/000.png"].decision in SCORED


def test_a_zip_that_is_damaged_now_forgets_none_of_its_rows(
    tmp_path: Path, radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    with zipfile.ZipFile(radiographs / "cd.zip", "w") as cd:
        cd.write(radiographs / "a.png", "x.png")
    read_folder(radiographs, archive, classifier, Progress())
    data = (radiographs / "cd.zip").read_bytes()
    (radiographs / "cd.zip").write_bytes(data[: len(data) // 2])
    summary = read_folder(radiographs, archive, classifier, Progress())
    rows = by_file(archive.rows(summary.session.session_id))
    assert rows["cd.zip"].decision is Decision.ERROR
    assert rows["cd.zip!/x.png"].decision in SCORED


def test_a_fault_of_ours_is_that_file_s_row_and_no_log_quotes_the_file(
    radiographs: Path,
    archive: Archive,
    classifier: Classifier,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (radiographs / "c-ap.dcm").rename(radiographs / "c-fault.dcm")
    with caplog.at_level(logging.DEBUG):
        make_decoders = partial(Decoders, decode=hostile_decoders.BY_NAME)
        summary = read_folder(
            radiographs, archive, classifier, Progress(), make_decoders=make_decoders
        )
    assert (summary.errors, summary.computed) == (1, 3)
    row = by_file(archive.rows(summary.session.session_id))["c-fault.dcm"]
    assert "ZeroDivisionError" in notice_text(row.error)
    assert "ZeroDivisionError" in caplog.text
    assert "MADE" not in notice_text(row.error) + caplog.text
    caplog.clear()
    repaired = read_folder(radiographs, archive, classifier, Progress())
    assert (repaired.errors, repaired.computed, repaired.reused) == (0, 1, 3)


def test_files_that_vanished_leave_the_list(
    radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    read_folder(radiographs, archive, classifier, Progress())
    (radiographs / "b.jpg").unlink()
    summary = read_folder(radiographs, archive, classifier, Progress())
    assert "b.jpg" not in by_file(archive.rows(summary.session.session_id))


def test_a_file_that_was_read_by_someone_and_comes_back_is_itself_again(
    radiographs: Path, archive: Archive, counting: CountingClassifier
) -> None:
    session_id = read_folder(radiographs, archive, counting, Progress()).session.session_id
    data = (radiographs / "b.jpg").read_bytes()
    reading = Reading("file:b.jpg", verdicts={("b.jpg", 1): Verdict.DOUBT})
    archive.save_reading(session_id, reading)
    (radiographs / "b.jpg").unlink()
    read_folder(radiographs, archive, counting, Progress())
    assert by_file(archive.rows(session_id))["b.jpg"].error
    (radiographs / "b.jpg").write_bytes(data)
    shown: list[Row] = []
    counting.seen = []
    read_folder(radiographs, archive, counting, Progress(), on_rows=shown.extend)
    assert by_file(shown)["b.jpg"].error is None
    assert by_file(archive.rows(session_id))["b.jpg"].error is None
    assert counting.seen == []
    assert archive.readings(session_id)["file:b.jpg"] == reading


# --- scope, and no model --------------------------------------------------------------------


def test_what_the_gate_refuses_can_be_scored_anyway_and_is_stamped(
    tmp_path: Path, archive: Archive, counting: CountingClassifier
) -> None:
    root = tmp_path / "chest"
    root.mkdir()
    write_view(root / "chest.dcm", 1, BodyPartExamined="CHEST")

    def run(*, score_anyway: bool) -> Row:
        counting.seen = []
        summary = read_folder(root, archive, counting, Progress(), score_anyway=score_anyway)
        (row,) = archive.rows(summary.session.session_id)
        return row

    refused = run(score_anyway=False)
    assert refused.decision is Decision.NOT_SCORED
    assert "CHEST" in row_message(refused)
    scored = run(score_anyway=True)
    assert counting.seen == [("chest.dcm", 1)]
    assert scored.decision in SCORED
    assert row_message(scored).startswith("Outside scope.")
    assert run(score_anyway=True).decision is scored.decision
    assert counting.seen == []
    assert run(score_anyway=False).decision is Decision.NOT_SCORED


def test_without_a_model_rows_can_be_looked_at_and_are_scored_later(
    radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    summary = read_folder(radiographs, archive, None, Progress())
    rows = archive.rows(summary.session.session_id)
    assert (summary.model_id, summary.device, summary.computed) == ("", None, 0)
    assert {row.decision for row in rows} == {Decision.NOT_SCORED}
    assert all(row.header and row.thumbnail and not row_message(row) for row in rows)
    assert read_folder(radiographs, archive, classifier, Progress()).computed == 4
    kept = read_folder(radiographs, archive, None, Progress())
    assert kept.reused == 4
    rows = archive.rows(summary.session.session_id)
    assert {row.decision for row in rows} <= SCORED


class FailingOn(CountingClassifier):
    """Fails on one file, as a bug or a broken driver would; ``error`` is what it raises."""

    file = "a.png"
    error: Exception = RuntimeError("CUDA error")

    def judge(self, inputs: Sequence, **options: object) -> list[Finding]:  # type: ignore[override]
        if any(one.radiograph.file == self.file for one in inputs):
            raise self.error
        return super().judge(inputs, **options)  # type: ignore[arg-type]


@pytest.mark.slow
def test_a_radiograph_on_which_the_model_fails_is_not_scored_and_tried_again(
    radiographs: Path,
    archive: Archive,
    classifier: Classifier,
    tiny_model: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    failing = FailingOn.load(tiny_model, device="cpu")
    summary = read_folder(radiographs, archive, failing, Progress())
    assert caplog.messages == ["Unexpected RuntimeError while a batch was scored"]
    caplog.clear()
    rows = by_file(archive.rows(summary.session.session_id))
    assert (summary.computed, summary.not_scored, summary.errors) == (3, 1, 0)
    assert rows["a.png"].decision is Decision.NOT_SCORED
    assert "RuntimeError" in row_message(rows["a.png"])
    again = read_folder(radiographs, archive, classifier, Progress())
    assert (again.computed, again.reused) == (1, 3)
    assert row_message(by_file(archive.rows(summary.session.session_id))["a.png"]) == ""


def test_a_model_that_can_no_longer_be_used_stops_the_run(
    radiographs: Path, archive: Archive, tiny_model: Path
) -> None:
    failing = FailingOn.load(tiny_model, device="cpu")
    failing.error = ModelError(detail="there is not enough memory")
    with pytest.raises(ModelError, match="not enough memory"):
        read_folder(radiographs, archive, failing, Progress())
