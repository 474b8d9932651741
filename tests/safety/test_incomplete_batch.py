"""A batch that is not complete never looks as if it were: in list, PDF, CSV and command line."""

from __future__ import annotations

import csv
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.selection import Root, Selection
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.report.reading.completeness import NOT_RECORDED, ONLY_CHOSEN
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.settings import load_settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.reading.export import ExportSummary, export_session
from osteo_desktop.workflow.reading.read_folder import read_folder

FILES = 150
"""More than are read ahead, so that a reading can be stopped in its midst."""
SCORED = 60


def fill(folder: Path, files: int) -> Path:
    for number in range(files):
        grey = np.full((64, 48), number % 200, np.uint8)
        grey[::2] += 20
        Image.fromarray(grey).save(folder / f"{number:03}.png")
    return folder


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("many"), FILES)


@pytest.fixture
def scored(tmp_path: Path) -> Path:
    """For the window, whose model takes its time."""
    (tmp_path / "scored").mkdir()
    return fill(tmp_path / "scored", SCORED)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive(tmp_path / "archive.sqlite") as made:
        yield made


def read(archive: Archive, root: Root) -> Session:
    summary = read_folder(root, archive, None, Progress())
    return archive.session(summary.session.session_id)


def stopped(archive: Archive, root: Root) -> Session:
    """Read until the first batch is there and all files were counted, then stop."""
    progress = Progress()

    def on_rows(_rows: Sequence[Row]) -> None:
        deadline = time.monotonic() + 20.0
        while progress.state.total is None and time.monotonic() < deadline:
            time.sleep(0.001)  # the folder is walked beside
        progress.cancel()

    with pytest.raises(Cancelled) as error:
        read_folder(root, archive, None, progress, on_rows=on_rows)
    assert "NOT COMPLETE" in notice_text(error.value.how_far)
    (session, *_) = archive.sessions()
    return session


def exported(
    archive: Archive, session: Session, tmp_path: Path, files: Sequence[str] | None = None
) -> tuple[ExportSummary, list[str]]:
    """And the messages of the CSV's rows."""
    out = tmp_path / "out.csv"
    done = export_session(
        ExportRequest(session.session_id, {"csv": out}, files=files),
        archive,
        card=None,
        progress=Progress(),
    )
    with out.open(encoding="utf-8-sig", newline="") as file:
        return done, [line["message"] for line in csv.DictReader(file)]


def notes(archive: Archive, session: Session) -> tuple[str, tuple[str, ...]]:
    report = build_report(session, archive.rows(session.session_id), {}, None)
    return report.summary.incomplete, report.summary.notes


# --- what a session knows ---------------------------------------------------------------------


def test_a_reading_that_was_stopped_says_so_in_every_row_and_on_the_report(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    session = stopped(archive, folder)
    assert session.folder is not None
    assert (session.folder.found, session.folder.completed) == (FILES, False)
    assert 0 < session.folder.read < FILES
    assert len(archive.rows(session.session_id)) == session.folder.read
    said = f"NOT COMPLETE: {FILES - session.folder.read} of 150 files of this folder were not read."
    assert notes(archive, session)[0] == said
    done, messages = exported(archive, session, tmp_path)
    assert done.incomplete == said
    assert len(messages) == session.folder.read
    assert all(message.startswith(said) for message in messages)


def test_a_reading_that_came_to_its_end_says_nothing(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    stopped(archive, folder)
    session = read(archive, folder)
    assert session.folder == Coverage(FILES, FILES, completed=True)
    done, messages = exported(archive, session, tmp_path)
    assert done.incomplete == ""
    assert not any("COMPLETE" in message for message in messages)
    first, others = notes(archive, session)
    assert first == ""
    assert NOT_RECORDED not in others


def test_a_report_made_while_the_folder_is_still_being_read_says_so(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    said = []

    def on_rows(_rows: Sequence[Row]) -> None:
        (session,) = archive.sessions()
        if len(archive.rows(session.session_id)) < FILES:
            said.append(exported(archive, session, tmp_path)[0].incomplete)

    read_folder(folder, archive, None, Progress(), on_rows=on_rows)
    assert said
    assert all(text.startswith("NOT COMPLETE: ") for text in said)


@pytest.mark.slow
def test_a_reading_that_was_killed_is_known_not_to_be_complete(
    folder: Path, tmp_path: Path
) -> None:
    program = (
        "import sys, time\nfrom pathlib import Path\n"
        "from osteo_desktop.archive.store import Archive\n"
        "from osteo_desktop.progress import Progress\n"
        "from osteo_desktop.workflow.reading.read_folder import read_folder\n"
        "def on_rows(rows):\n    print(len(rows), flush=True); time.sleep(60)\n"
        "read_folder(Path(sys.argv[1]), Archive(Path(sys.argv[2])), None, Progress(),"
        " on_rows=on_rows)\n"
    )
    command = [sys.executable, "-c", program, str(folder), str(tmp_path / "archive.sqlite")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = int(child.stdout.readline())
        child.kill()
    assert child.returncode == -signal.SIGKILL
    with Archive(tmp_path / "archive.sqlite") as archive:
        (session,) = archive.sessions()
        assert session.folder is not None
        assert (session.folder.read, session.folder.completed) == (first, False)
        assert "NOT COMPLETE" in notes(archive, session)[0]


def test_a_folder_opened_again_and_stopped_names_what_stands_from_before(
    archive: Archive, folder: Path
) -> None:
    read(archive, folder)
    session = stopped(archive, folder)
    assert session.folder is not None
    assert len(archive.rows(session.session_id)) == FILES
    assert notes(archive, session)[0] == (
        f"NOT COMPLETE: {FILES - session.folder.read} of 150 files of this folder were not read "
        "this time; what an earlier reading left of them is listed."
    )


def test_files_that_were_chosen_are_complete_and_the_folder_is_not_called_so(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    chosen = Selection(folder, ("000.png", "001.png"))
    session = read(archive, chosen)
    assert session.folder is None
    assert session.chosen == Coverage(2, 2, completed=True)
    done, messages = exported(archive, session, tmp_path, files=chosen.names)
    assert done.incomplete == ""
    assert not any("NOT" in message for message in messages)
    done, messages = exported(archive, session, tmp_path)
    assert done.incomplete == ONLY_CHOSEN
    assert all(message.startswith(ONLY_CHOSEN) for message in messages)
    read(archive, folder)
    session = read(archive, chosen)
    assert exported(archive, session, tmp_path)[0].incomplete == "", "the folder was read before"


def test_chosen_files_that_were_stopped_leave_the_folder_as_complete_as_it_was(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    read(archive, folder)
    names = tuple(f"{number:03}.png" for number in range(120))
    session = stopped(archive, Selection(folder, names))
    assert session.chosen is not None
    unread = 120 - session.chosen.read
    assert exported(archive, session, tmp_path)[0].incomplete == ""
    said = f"NOT COMPLETE: {unread} of 120 chosen files were not read."
    assert exported(archive, session, tmp_path, files=names)[0].incomplete == said


def test_of_a_session_of_an_earlier_version_it_is_said_that_nobody_knows(
    archive: Archive, folder: Path
) -> None:
    read(archive, Selection(folder, ("000.png",)))
    archive.close()
    with closing(sqlite3.connect(archive.path)) as older:
        older.execute("UPDATE sessions SET chosen_found = NULL, chosen_read = NULL")
        older.commit()
    with Archive(archive.path) as opened:
        (session,) = opened.sessions()
        assert (session.folder, session.chosen) == (None, None)
        first, others = notes(opened, session)
    assert first == ""
    assert NOT_RECORDED in others


# --- on paper, in the window ------------------------------------------------------------------


@pytest.mark.slow
def test_the_printed_report_says_it_first_and_at_the_foot_of_every_page(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    pdftotext = shutil.which("pdftotext")
    if pdftotext is None:
        pytest.skip("pdftotext of poppler-utils is not installed")
    session = stopped(archive, folder)
    out = tmp_path / "out.pdf"
    done = export_session(
        ExportRequest(session.session_id, {"pdf": out}), archive, card=None, progress=Progress()
    )
    command = [pdftotext, "-layout", str(out), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    pages = [page for page in text.split("\f") if page.strip()]
    assert len(pages) == done.of("pdf").counts["pages"]
    assert pages[0].index("NOT COMPLETE") < pages[0].index("Radiographs")
    assert pages[0].count(done.incomplete) == 2
    assert all(done.incomplete in page.strip().splitlines()[-1] for page in pages)


@pytest.mark.slow
def test_the_list_says_how_far_it_came_and_a_button_goes_on(
    make_window: Callable[..., MainWindow], scored: Path, qtbot: QtBot
) -> None:
    window = make_window()
    reader, line = window.folder_job, window.worklist_pane.incomplete
    stop = reader.rows_came.connect(lambda _rows: reader.cancel())
    with qtbot.waitSignal(reader.stopped, timeout=60_000):
        window.start(scored)
    reader.rows_came.disconnect(stop)
    qtbot.waitUntil(lambda: not window.worklist.filling, timeout=10_000)
    rows = window.worklist.rows
    assert rows.rowCount() == SCORED, "what was found stays in the list, and waits"
    read = sum(not rows.row_at(n).waiting for n in range(SCORED))
    assert 0 < read < SCORED
    assert line.isVisible()
    assert line.text.text() == f"! Not complete: {read} of {SCORED} files read"
    with qtbot.waitSignal(reader.finished, timeout=60_000):
        line.go_on.click()
        assert not line.isVisible()
    qtbot.waitUntil(lambda: not window.worklist.filling, timeout=10_000)
    assert window.worklist.rows.rowCount() == SCORED
    assert not line.isVisible()


@pytest.mark.slow
def test_a_window_closed_while_it_reads_offers_to_go_on_at_the_next_start(
    make_window: Callable[..., MainWindow], scored: Path, qtbot: QtBot
) -> None:
    window = make_window()
    with qtbot.waitSignal(window.folder_job.rows_came, timeout=60_000):
        window.start(scored)
    window.close()
    qtbot.waitUntil(lambda: window.closing.done, timeout=20_000)
    settings = load_settings()
    assert settings.unfinished == str(scored)
    again = make_window(settings)
    again.start()
    assert "Not everything was finished" in again.messages.text
    with qtbot.waitSignal(again.folder_job.finished, timeout=60_000):
        again.messages.action.click()
    qtbot.waitUntil(lambda: not again.worklist.filling, timeout=10_000)
    assert again.worklist.rows.rowCount() == SCORED
