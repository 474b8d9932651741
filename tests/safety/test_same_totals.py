"""What there is in a folder is counted once and said alike wherever it is said (W24)."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.commands.export import export
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom, write_png
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.rules.totals import Totals, totals_of
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.parts.status_strip import summary_text
from osteo_desktop.ui.worklist.pane import WorklistPane
from osteo_desktop.ui.worklist.view import WorklistView
from osteo_desktop.wording.status import totals_text
from osteo_desktop.workflow.reading.export import export_session
from osteo_desktop.workflow.reading.formats import offered
from osteo_desktop.workflow.reading.read_folder import read_folder

EXPECTED = Totals(studies=3, radiographs=4, unreadable=2, no_radiographs=3)
SAID = "Studies: 3 · radiographs: 4 · cannot be read: 2 · no radiographs: 3"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two views of one study, two films in sub-folders, two damaged, three that are none."""
    films = tmp_path / "films"
    (films / "sub").mkdir(parents=True)
    jane = Patient("Doe^Jane", "17")
    for seed, name in enumerate(("ap.dcm", "lat.dcm")):
        write_dicom(films / name, phantom(160, 120, seed=seed), patient=jane, study="wrist")
    for seed in (7, 8):
        small = (phantom(160, 120, seed=seed) >> 4).astype("uint8")
        write_png(films / "sub" / f"film{seed}.png", small)
    (films / "IM0001").write_bytes(b"what was meant for a radiograph, and is none")
    (films / "sub" / "empty.dcm").write_bytes(b"")
    (films / "read me.txt").write_text("no radiograph")
    (films / "sub" / "list.csv").write_text("a,b")
    (films / "sub" / "viewer.exe").write_bytes(b"MZ" + bytes(200))
    return films


def test_list_strip_dialog_reports_and_command_line_say_the_same_totals(
    folder: Path, tmp_path: Path, tiny_model: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    path = tmp_path / "archive.sqlite"
    pdf_and_csv = {"csv": tmp_path / "r.csv", "pdf": tmp_path / "r.pdf"}
    with Archive(path) as archive:
        classifier = Classifier.load(tiny_model, device="cpu")
        rows: list = []
        summary = read_folder(
            folder, archive, classifier, Progress(), score_anyway=True, on_rows=rows.extend
        )
        session, readings = summary.session, archive.readings(summary.session.session_id)
        request = ExportRequest(session.session_id, {"csv": pdf_and_csv["csv"]})
        exported = export_session(request, archive, card=classifier.card, progress=Progress())
        kept = archive.rows(session.session_id)
    assert summary.totals == totals_of(kept) == exported.totals == EXPECTED
    assert totals_text(EXPECTED) == SAID

    pane = WorklistPane(WorklistView())
    qtbot.addWidget(pane)
    pane.view.add_rows(rows)
    qtbot.waitUntil(lambda: not pane.view.filling)
    pane.count()
    assert pane.bar.counts.text() == f"{SAID} · signed:\u00a00"
    assert pane.view.rows.rowCount() == EXPECTED.studies + EXPECTED.unreadable
    table = pane.view.rows.table
    assert summary_text(summary, table.totals, ai_hidden=True).startswith(SAID)

    dialog = ExportDialog(offered())
    qtbot.addWidget(dialog)
    jobs = Jobs()
    with qtbot.waitSignal(jobs.reports.idle):
        dialog.follow(jobs.reports.start(lambda _task: exported))
    jobs.shutdown()
    assert SAID in dialog.outcome.toPlainText()

    facts = {f.label: f.value for f in build_report(session, kept, readings, None).summary.facts}
    said = ("Studies", "Radiographs", "Cannot be read", "No radiographs")
    assert [facts[name] for name in said] == ["3", "4", "2", "3"]

    lines = list(csv.DictReader(io.StringIO(pdf_and_csv["csv"].read_text("utf-8-sig"))))
    words = Counter(line["decision_words"] for line in lines)
    assert words["No radiograph"] == EXPECTED.no_radiographs
    assert words["Cannot be read"] == EXPECTED.unreadable
    assert len(lines) == EXPECTED.radiographs + EXPECTED.unreadable + EXPECTED.no_radiographs

    told = CliRunner().invoke(
        export, [str(session.session_id), "--archive", str(path), "--csv", str(tmp_path / "x.csv")]
    )
    assert SAID in told.output


def test_what_may_be_a_radiograph_is_never_among_the_files_that_are_none(folder: Path) -> None:
    with Archive(folder.parent / "archive.sqlite") as archive:
        summary = read_folder(folder, archive, None, Progress())
        rows = archive.rows(summary.session.session_id)
    pane = WorklistView()
    pane.rows.add(rows)
    others = [row.file for row in pane.rows.table.others]
    assert others == ["read me.txt", "sub/list.csv", "sub/viewer.exe"]
    listed = {pane.rows.row_at(n).file for n in range(pane.rows.rowCount())}
    assert {"IM0001", "sub/empty.dcm"} <= listed
    assert not listed & {*others}


def test_the_files_that_are_none_are_folded_and_say_why(folder: Path, qtbot: QtBot) -> None:
    with Archive(folder.parent / "archive.sqlite") as archive:
        summary = read_folder(folder, archive, None, Progress())
        rows = archive.rows(summary.session.session_id)
    pane = WorklistPane(WorklistView())
    qtbot.addWidget(pane)
    pane.show()
    pane.view.rows.add(rows)
    pane.count()
    assert pane.others.isVisible()
    assert pane.others.fold.text() == "▸ No radiographs: 3"
    assert not pane.others.list.isVisible()
    pane.others.fold.click()
    assert pane.others.list.isVisible()
    files = pane.others.files
    told = [[str(files.index(n, c).data()) for c in (0, 1)] for n in range(files.rowCount())]
    assert [file for file, _ in told] == ["read me.txt", "sub/list.csv", "sub/viewer.exe"]
    assert all("not an image" in reason for _, reason in told)
