"""The demo's work: every made file has its row, its own archive, and it can be run again."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from osteo_desktop.errors.files import BadDestination
from osteo_desktop.imaging.phantom import Syntax
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.settings import default_archive
from osteo_desktop.workflow.installation.demo import run_demo
from osteo_desktop.workflow.reading.batch import open_classifier
from tests.made.model import make_model

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def classifier(tmp_path_factory: pytest.TempPathFactory) -> Classifier:
    return open_classifier(make_model(tmp_path_factory.mktemp("model")), "cpu")


def test_demo_reads_scores_and_reports_all_it_made(tmp_path: Path, classifier: Classifier) -> None:
    result = run_demo(tmp_path / "new" / "place", classifier, Progress())
    with result.csv.open(encoding="utf-8-sig", newline="") as stream:
        rows = {row["file"]: row for row in csv.DictReader(stream)}
    assert set(rows) == {path.name for path in result.samples.iterdir()}
    assert rows["notes.dcm"]["decision"] == "ERROR"
    scored = [row for name, row in rows.items() if name != "notes.dcm"]
    assert all(row["decision"] in ("FRACTURE", "DOUBT", "NO_FRACTURE") for row in scored)
    assert len(scored) >= len(Syntax) + 3
    assert "ends early" in rows["08-truncated.jpg"]["message"]
    assert rows["01-ap-explicit.dcm"]["patient_id"] == "PHANTOM-1"
    assert result.pdf.read_bytes().startswith(b"%PDF-")
    assert result.archive.is_file()
    assert not default_archive().exists()


@pytest.mark.heavy
def test_demo_runs_again_into_the_same_folder(tmp_path: Path, classifier: Classifier) -> None:
    first = run_demo(tmp_path, classifier, Progress())
    second = run_demo(tmp_path, classifier, Progress())
    assert first.batch.summary.rows == second.batch.summary.rows
    assert second.batch.summary.computed == 0
    assert first.batch.summary.session.session_id == second.batch.summary.session.session_id


def test_demo_in_the_place_of_a_file_is_told(tmp_path: Path, classifier: Classifier) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(BadDestination):
        run_demo(tmp_path / "taken", classifier, Progress())


def test_demo_can_be_stopped(tmp_path: Path, classifier: Classifier) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        run_demo(tmp_path, classifier, progress)
