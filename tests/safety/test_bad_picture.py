"""Hazard: a picture so blurred, moved or inverted that the model misses most fractures in it is
cleared as if it were a good one. Such are told, never cleared, and say so everywhere."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.cli.main import cli
from osteo_desktop.imaging import folder as files
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import Decision, Finding, OperatingPoints
from osteo_desktop.records.quality import Defect
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.quality import quality_text
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.model import make_model
from tests.made.quality import made_picture, made_quality

pytestmark = pytest.mark.slow

CLEARED = {"t_low": 0.9999999, "t_high": 0.99999999}
"""Operating points under which every radiograph is cleared."""
BAD = {
    "blurred": "blurred, 4 px",
    "moved": "moved, 12 px",
    "inverted": "inverted without a tag",
    "cut": "cut off, the last half",
}
NOISY = "Noisy: of such radiographs without a fracture this model clears 5%, of others 62%."
BLURRED = (
    "Blurred or moved: of such radiographs this model finds 65% of the fractures, of others 93%. "
    "A low score does not clear it."
)

NOT_CLEARED = notice_text(Notice.of(Code.NOT_CLEARED))


@pytest.fixture(scope="session")
def clearing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real model that clears whatever it sees, and whose card knows what bad pictures cost."""
    made_in = tmp_path_factory.mktemp("clearing")
    return make_model(made_in, operating_points=CLEARED, quality=made_quality())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made_in = tmp_path / "radiographs"
    made_in.mkdir()
    named = {"good": "as it is", "noisy": "noisy, 30 grey levels", **BAD}
    for name, damage in named.items():
        Image.fromarray(made_picture(damage)).save(made_in / f"{name}.png")
    return made_in


def findings(model: Path, folder: Path) -> dict[str, Finding]:
    classifier = Classifier.load(model, device="cpu")
    radiographs = [files.load(path.name, str(path), 1) for path in sorted(folder.iterdir())]
    found = classifier.classify(radiographs, score_anyway=True)
    return {Path(r.file).stem: f for r, f in zip(radiographs, found, strict=True)}


# --- it is never cleared --------------------------------------------------------------------


@given(score=st.floats(0, 1), points=st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted))
def test_the_rule(score: float, points: list[float]) -> None:
    legible = OperatingPoints(*points).decide(score)
    not_legible = OperatingPoints(*points).decide(score, legible=False)
    assert not_legible is not Decision.NO_FRACTURE
    assert (not_legible is Decision.FRACTURE) == (legible is Decision.FRACTURE)


def test_what_the_model_misses_too_much_in_is_doubt_with_the_reason(
    clearing: Path, folder: Path
) -> None:
    found = findings(clearing, folder)
    for name in BAD:
        assert found[name].decision is Decision.DOUBT, name
        assert found[name].is_held_back
        assert "A low score does not clear it." in quality_text(found[name])
    assert [notice.defect for notice in found["blurred"].quality] == [Defect.BLURRED]
    assert [notice.defect for notice in found["moved"].quality] == [Defect.BLURRED]
    assert Defect.INVERTED in {notice.defect for notice in found["inverted"].quality}
    assert Defect.CUT_OFF in {notice.defect for notice in found["cut"].quality}
    assert quality_text(found["blurred"]) == BLURRED


def test_a_defect_that_costs_specificity_alone_is_told_and_holds_nothing_back(
    clearing: Path, folder: Path
) -> None:
    found = findings(clearing, folder)["noisy"]
    assert found.decision is Decision.NO_FRACTURE
    assert quality_text(found) == NOISY


def test_a_good_picture_is_left_alone(clearing: Path, folder: Path) -> None:
    good = findings(clearing, folder)["good"]
    assert (good.decision, good.quality) == (Decision.NO_FRACTURE, ())


def test_a_high_score_stays_a_fracture(tmp_path: Path, folder: Path) -> None:
    points = {"t_low": 0.0, "t_high": 0.0}
    model = make_model(tmp_path, operating_points=points, quality=made_quality())
    assert {f.decision for f in findings(model, folder).values()} == {Decision.FRACTURE}


def test_only_a_loss_that_was_measured_is_told(tmp_path: Path, folder: Path) -> None:
    """A card that knows nothing of bad pictures says nothing, and no score differs by a bit."""
    for name in ("silent", "some"):
        (tmp_path / name).mkdir()
    silent = make_model(tmp_path / "silent", operating_points=CLEARED)
    some = make_model(
        tmp_path / "some", operating_points=CLEARED, quality=made_quality((Defect.NOISY,))
    )
    without, told = findings(silent, folder), findings(some, folder)
    assert all(not f.quality and f.decision is Decision.NO_FRACTURE for f in without.values())
    assert {name for name, f in told.items() if f.quality} == {"noisy"}
    assert [f.score for f in without.values()] == [f.score for f in told.values()]
    assert Classifier.load(silent).card.model_id != Classifier.load(some).card.model_id


# --- and it is said -------------------------------------------------------------------------


def test_read_predict_csv_and_pdf_say_so(clearing: Path, folder: Path, tmp_path: Path) -> None:
    run = CliRunner()
    table, archive = tmp_path / "out.csv", tmp_path / "archive.sqlite"
    options = ["--model", str(clearing), "--device", "cpu", "--score-anyway"]
    done = run.invoke(
        cli, ["read", str(folder), "--csv", str(table), "--archive", str(archive), *options]
    )
    assert done.exit_code == 0, done.output
    with table.open(encoding="utf-8-sig") as file:
        lines = {Path(line["file"]).stem: line for line in csv.DictReader(file)}
    assert (lines["blurred"]["decision"], lines["blurred"]["quality"]) == ("DOUBT", "blurred")
    assert BLURRED in lines["blurred"]["message"]
    assert NOISY in lines["noisy"]["message"]
    assert lines["good"]["quality"] == ""
    assert all(NOT_CLEARED not in line["message"] for line in lines.values()), "all are whole"
    done = run.invoke(cli, ["predict", "--json", str(folder / "blurred.png"), *options])
    said = json.loads(done.output.splitlines()[-1])
    assert (said["decision"], said["quality"], said["not_whole"]) == ("DOUBT", ["blurred"], False)
    assert BLURRED in said["message"]
    with Archive(archive) as store:
        session = store.sessions()[0]
        rows = store.rows(session.session_id)
        report = build_report(session, rows, {}, None, include_all=True)
    views = {view.file: view for section in report.sections for view in section.views}
    assert BLURRED in views["blurred.png"].warnings
    assert NOT_CLEARED not in views["blurred.png"].warnings
    assert not views["good.png"].warnings


def test_the_window_says_so_in_panel_picture_and_row(
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
    panel = window.panel.finding
    select(qtbot, window, "blurred.png")
    assert panel.quality.text() == BLURRED
    assert panel.quality.isVisible()
    assert "Blurred or moved" in window.viewer.overlay.spoken()
    select(qtbot, window, "good.png")
    assert not panel.quality.isVisible()
    assert "Blurred" not in window.viewer.overlay.spoken()
    select(qtbot, window, "blurred.png")
    window.commands.hide_ai.setChecked(True)
    assert not panel.quality.isVisible(), "what the model does is the AI's word"
    assert "Blurred or moved" in window.viewer.overlay.spoken(), "what the picture is, is not"


# --- and it is kept -------------------------------------------------------------------------


def test_the_archive_keeps_it_and_the_trail_covers_it(
    clearing: Path, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "archive.sqlite"
    classifier = Classifier.load(clearing, device="cpu")
    with Archive(path) as archive:
        number = read_folder(folder, archive, classifier, Progress(), score_anyway=True).session
        rows = {row.file: row for row in archive.rows(number.session_id)}
        assert quality_text(rows["blurred.png"].finding) == BLURRED
        assert verify_archive(path).faults == ()
        again = read_folder(folder, archive, classifier, Progress(), score_anyway=True)
        assert again.computed == 0
    with closing(sqlite3.connect(path)) as sql, sql:
        sql.execute("UPDATE findings SET quality = ''")
    assert len(verify_archive(path).faults) >= len(BAD), "somebody took the notices away"


def test_a_sites_own_points_clear_it_no_more_than_the_models(folder: Path, tmp_path: Path) -> None:
    from osteo_desktop.records.models.site_points import card_with
    from osteo_desktop.workflow.models.points_proposal import propose
    from osteo_desktop.workflow.models.site_points import use_points
    from tests.made.signed_site import CARD, a_site

    model = make_model(tmp_path, quality=made_quality())
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
    assert {decisions[f"{name}.png"] for name in BAD} == {Decision.DOUBT}
    assert decisions["good.png"] is Decision.NO_FRACTURE
