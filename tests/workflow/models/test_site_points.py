"""Operating points of a site in force, told everywhere, and taken back."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.main import cli
from osteo_desktop.errors.models import SitePointsError
from osteo_desktop.imaging.phantom import make_sample_folder
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import Decision, Finding, OperatingPoints
from osteo_desktop.records.models.site_points import (
    Targets,
    card_with,
    own_card,
    own_id,
    own_points,
)
from osteo_desktop.records.reading import Reading, Signature
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.ai_terms import ai_terms
from osteo_desktop.report.reading.csv import write_csv
from osteo_desktop.settings import default_archive
from osteo_desktop.wording.cards.card import decision_lines
from osteo_desktop.wording.points import in_force_text
from osteo_desktop.wording.score import points_text
from osteo_desktop.workflow.models.points_proposal import propose
from osteo_desktop.workflow.models.site_points import (
    chosen_card,
    load_points,
    points_file,
    reset_points,
    under_site_points,
    use_points,
)
from osteo_desktop.workflow.reading.read_folder import read_folder
from tests.made.signed_site import CARD, OWN, a_site


def test_that_points_come_into_force_under_an_id_of_their_own_and_go_again() -> None:
    assert load_points("m-1") is None
    site = use_points(propose(CARD, a_site()), "Dr. Roe")
    assert load_points("m-1") == site
    assert (site.fractured, site.blind, site.targets) == (100, 200, Targets())
    assert load_points("other-2") is None, "another model keeps its own"
    card = card_with(CARD, site)
    assert card.operating_points == site.points
    assert card.model_id != CARD.model_id
    assert own_id(card.model_id) == "m-1"
    assert own_points(card) == OWN
    assert "set by Dr. Roe on 20" in in_force_text(card)
    assert "0.500 and 0.600" in in_force_text(card)
    assert in_force_text(CARD) == ""
    back = own_card(card)
    assert (back.model_id, back.operating_points, back.document) == ("m-1", OWN, CARD.document)
    assert reset_points(card.model_id)
    assert load_points("m-1") is None
    assert not reset_points("m-1")


def test_that_other_points_make_another_id() -> None:
    first = use_points(propose(CARD, a_site()), "Dr. Roe")
    points = [OperatingPoints(0.1, 0.2), OperatingPoints(1e-8, 0.2), OperatingPoints(2e-8, 0.2)]
    ids = {replace(first, points=p).site_model_id for p in points} | {first.site_model_id}
    assert len(ids) == 4, "scores near 0 differ in their last digits alone"


def test_that_points_of_an_earlier_model_are_not_used_told_and_go_on_reset() -> None:
    """A new version of the model has other scores under the same name."""
    use_points(propose(CARD, a_site()), "Dr. Roe")
    with pytest.raises(SitePointsError, match="they were set for m-1, and m-2 reads"):
        load_points("m-2")
    assert reset_points("m-2")
    assert load_points("m-2") is None


def held(low: float, high: float, **other: object) -> str:
    """The file with one entry for m-1."""
    entry = {
        "model_id": "m-1",
        "points": {"t_low": low, "t_high": high},
        "reader": "Dr. Roe",
        "at": "2026-01-01T10:00:00+00:00",
        "radiographs": 200,
        "fractured": 100,
        "blind": 200,
        "targets": {"sensitivity": 0.95, "specificity": 0.95},
    }
    return json.dumps({"version": 1, "models": {"m-1": entry | other}})


def put_down(text: str) -> None:
    points_file().parent.mkdir(parents=True, exist_ok=True)
    points_file().write_text(text)


def test_that_the_file_is_as_described() -> None:
    put_down(held(0.1, 0.2))
    site = load_points("m-1")
    assert site is not None
    assert site.points == OperatingPoints(0.1, 0.2)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{", "not one that this program wrote"),
        ("[]", "not one that this program wrote"),
        ("[" * 100_000, "not one that this program wrote"),
        ('{"version": 9, "models": {}}', "not one that this program wrote"),
        ('{"version": 1, "models": {"m-1": {}}}', "model_id is missing"),
        ('{"version": 1, "models": {"m-1": null}}', "must be a table"),
        (held(0.1, 0.2, radiographs=float("inf")), "radiographs must be a whole number"),
        (held(0.1, 0.2, targets={"sensitivity": 0.9}), "targets: specificity is missing"),
        (held(0.1, 0.2, model_id="x-9"), "were set for x-9, not m-1"),
        (held(0.9, 0.1), "low one first"),
        (held(float("nan"), 0.1), "t_low is too large a number, or none"),
        (held(-0.5, 1.5), "between 0 and 1"),
    ],
)
def test_that_a_damaged_file_is_told_and_put_aside_on_reset(text: str, what: str) -> None:
    put_down(text)
    with pytest.raises(SitePointsError, match=what):
        load_points("m-1")
    assert reset_points("m-1")
    assert load_points("m-1") is None


# --- told -------------------------------------------------------------------------------------


def test_that_a_report_says_whose_points_they_are() -> None:
    card = card_with(CARD, use_points(propose(CARD, a_site()), "Dr. Roe"))
    finding = Finding("0" * 64, 1, OWN.decide(0.3), card.model_id, "1", 0.3, card.operating_points)
    said = " ".join(ai_terms([finding], card))
    assert "Operating points of this site, set by Dr. Roe" in said
    assert "20% of the radiographs show a fracture" in said
    after = " ".join(ai_terms([finding], CARD))
    assert "set by this site; the model's own are 0.500 and 0.600" in after, "taken back since"
    assert "they are not the model's own" in " ".join(ai_terms([finding], None))
    own = replace(finding, model_id="m-1", operating_points=OWN)
    assert "site" not in " ".join(ai_terms([own], card)), "it was decided by the model's own"


def test_that_the_card_says_that_its_figures_are_of_other_points() -> None:
    card = card_with(CARD, use_points(propose(CARD, a_site()), "Dr. Roe"))
    assert "set by Dr. Roe" in " ".join(decision_lines(card))
    assert "figures were measured at the model's own" in " ".join(decision_lines(card))
    assert "site" not in " ".join(decision_lines(CARD))


def test_that_the_csv_says_whose_points_they_are(tmp_path: Path) -> None:
    card = card_with(CARD, use_points(propose(CARD, a_site()), "Dr. Roe"))
    moved = Finding("0" * 64, 1, OWN.decide(0.3), card.model_id, "1", 0.3, card.operating_points)
    own = Finding("1" * 64, 1, OWN.decide(0.3), "m-1", "1", 0.3, OWN)
    refused = Finding("2" * 64, 1, Decision.NOT_SCORED, "m-1", "1")
    findings = (moved, own, replace(own, model_id="x-1"), refused, None)
    rows = [Row(f"{n}.dcm", f"/x/{n}.dcm", finding=f) for n, f in enumerate(findings)]
    write_csv(rows, {}, tmp_path / "out.csv", card)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = [
            (line["points_of"], line["model_t_low"], line["model_t_high"])
            for line in csv.DictReader(file)
        ]
    own_points_of = "0.500", "0.600"
    assert lines[:3] == [("site", *own_points_of), ("model", *own_points_of), ("model", "", "")]
    assert lines[3:] == [("", "", ""), ("", "", "")]


# --- the command line -------------------------------------------------------------------------


def signed_archive(path: Path, root: Path, model_id: str) -> None:
    path.parent.mkdir(parents=True)
    with Archive(path) as archive:
        session = archive.open_session(root).session_id
        for signed in a_site(60, 60, model=model_id):
            key = (signed.file, 1)
            reading = Reading(
                signed.study_key,
                {key: signed.verdict},
                findings={key: signed.finding},
                signature=Signature("Dr A", "2026-01-01T10:00:00+00:00"),
                ai_hidden=True,
            )
            archive.sign_reading(session, reading)


@pytest.mark.slow
def test_the_command_line_proposes_uses_shows_and_resets(tmp_path: Path) -> None:
    signed_archive(default_archive(), tmp_path, chosen_card().model_id)
    run = CliRunner().invoke
    shown = run(cli, ["points", "show"]).output
    assert "The model's own operating points are in force" in shown
    proposed = run(cli, ["points", "propose"])
    assert proposed.exit_code == 0, proposed.output
    assert "120 signed radiographs" in proposed.output
    assert "studies left out" in proposed.output
    bold = run(cli, ["points", "propose", "--sensitivity", "0.8", "--specificity", "0.7"])
    assert "sensitivity of at least 80%, specificity of at least 70%" in bold.output
    assert run(cli, ["points", "propose", "--sensitivity", "1.5"]).exit_code != 0
    assert not points_file().exists(), "nothing is changed by a proposal"
    assert run(cli, ["points", "use"]).exit_code != 0, "who decides it must be named"
    used = run(cli, ["points", "use", "--reader", "Dr. Roe"])
    assert "set by Dr. Roe" in used.output
    for command in (["points", "show"], ["models", "show"], ["doctor"]):
        assert "set by Dr. Roe" in run(cli, command).output
    put_down("{")
    for command in (["models", "show"], ["doctor"], ["points", "show"]):
        assert "operating points of this site cannot be used" in run(cli, command).output
    assert run(cli, ["models", "show"]).exit_code == 0
    assert "own operating points are in force" in run(cli, ["points", "reset"]).output


def moved_points(model_id: str, points: OperatingPoints) -> None:
    proposal = propose(replace(CARD, model_id=model_id), a_site(model=model_id))
    use_points(replace(proposal, proposed=points), "Dr. Roe")


@pytest.mark.slow
def test_the_command_line_reads_by_them_and_says_so(tmp_path: Path, tiny_model: Path) -> None:
    make_sample_folder(tmp_path / "in", 320, 240)
    with_model = ["--model", str(tiny_model), "--device", "cpu", "--score-anyway"]
    command = ["read", str(tmp_path / "in"), *with_model, "--archive", str(tmp_path / "a.sqlite")]
    first = CliRunner().invoke(cli, command)
    assert first.exit_code == 0, first.output
    assert " 0 computed" not in first.output
    moved_points(Classifier.load(tiny_model).card.model_id, OperatingPoints(1e-9, 2e-9))
    moved = CliRunner().invoke(cli, command)
    assert moved.exit_code == 0, moved.output
    assert "set by Dr. Roe" in moved.output
    assert " 0 computed" in moved.output, "the scores are the same"
    table = tmp_path / "out.csv"
    assert CliRunner().invoke(cli, [*command, "--csv", str(table)]).exit_code == 0
    with table.open(encoding="utf-8-sig", newline="") as file:
        lines = [line for line in csv.DictReader(file) if line["score"]]
    assert {line["points_of"] for line in lines} == {"site"}
    own = points_text(Classifier.load(tiny_model).card.operating_points)
    assert {(line["model_t_low"], line["model_t_high"]) for line in lines} == {own}
    put_down("{")
    damaged = CliRunner().invoke(cli, command)
    assert damaged.exit_code == 0, damaged.output
    assert "cannot be used" in damaged.output
    assert "The model's own operating points are in force" in damaged.output


def read(root: Path, store: Archive, classifier: Classifier) -> dict[tuple[str, int], Finding]:
    found: dict[tuple[str, int], Finding] = {}

    def keep(rows: Sequence[Row]) -> None:
        found.update({row.key: row.finding for row in rows if row.finding is not None})

    read_folder(root, store, classifier, Progress(), score_anyway=True, on_rows=keep)
    return found


@pytest.mark.slow
def test_that_scores_serve_again_and_decide_as_if_computed_anew(
    tmp_path: Path, tiny_model: Path
) -> None:
    make_sample_folder(tmp_path / "in", 320, 240)
    classifier = Classifier.load(tiny_model, device="cpu")
    own = classifier.card.model_id

    def said(findings: dict[tuple[str, int], Finding]) -> dict:
        return {
            key: (f.decision, f.model_id, f.operating_points, f.outside_scope, f.reason)
            for key, f in findings.items()
        }

    with Archive(tmp_path / "a.sqlite") as store, Archive(tmp_path / "fresh.sqlite") as fresh:
        first = read(tmp_path / "in", store, classifier)
        moved_points(own, OperatingPoints(1e-9, 2e-9))
        under_site_points(classifier)
        again = read(tmp_path / "in", store, classifier)
        assert said(again) == said(read(tmp_path / "in", fresh, classifier))
        assert {key: f.score for key, f in again.items()} == {
            key: f.score for key, f in first.items()
        }
        assert {f.decision for f in again.values()} == {Decision.FRACTURE}
        reset_points(own)
        under_site_points(classifier)
        assert classifier.card.model_id == own
        assert said(read(tmp_path / "in", store, classifier)) == said(first)
