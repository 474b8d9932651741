"""``models``: list, show, add, verify, choose, remove; and --model takes a name."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from osteo_desktop import settings
from osteo_desktop.cli.commands.models.group import models
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.errors.models import NoSuchModel
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.records.quality import Defect
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.cli.cli_process import Ran
from tests.made.model import make_model
from tests.made.quality import made_quality

Run = Callable[..., Ran]
SMALL = NetworkSpec("cnn")
FIGURES = {"radiographs": 90, "fractured": 30, "auc": 0.44, "auc_low": 0.31, "auc_high": 0.57}


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "installed"
    folder.mkdir()
    renamed(make_model(folder, network=SMALL), "default")
    others = settings.installed_folder
    monkeypatch.setattr(
        settings, "installed_folder", lambda name: folder if name == "models" else others(name)
    )


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A model of one's own, called wrists, with other thresholds and a weak spot."""
    made = make_model(
        tmp_path,
        network=SMALL,
        operating_points={"t_low": 0.01, "t_high": 0.02},
        metrics={"by_source": {"abroad": FIGURES}},
        licence="CC0",
    )
    return renamed(made, "wrists")


def renamed(weights: Path, name: str) -> Path:
    weights.with_suffix(".json").rename(weights.with_name(f"{name}.json"))
    return weights.rename(weights.with_name(f"{name}.safetensors"))


def call(*arguments: object) -> Result:
    return CliRunner().invoke(models, [str(argument) for argument in arguments])


def said(*arguments: object) -> str:
    result = call(*arguments)
    assert result.exception is None, result.exception
    return result.output


def test_from_adding_to_removing(brought: Path) -> None:
    assert said("list").splitlines()[0].startswith("* default  shipped  made-")
    assert "choose wrists" in said("add", brought)
    assert [line[:9] for line in said("list").splitlines()] == ["* default", "  wrists "]
    assert "abroad: AUC 0.440 (95% 0.310–0.570)" in said("choose", "wrists")
    assert [line[:9] for line in said("list").splitlines()] == ["  default", "* wrists "]
    said("choose", "default")
    said("remove", "wrists")
    assert len(said("list").splitlines()) == 1


def test_show_prints_a_readable_card_weak_spots_first(brought: Path) -> None:
    said("add", brought)
    lines = said("show", "wrists").splitlines()
    assert lines[1] == DISCLAIMER
    assert lines[3] == "Weak spots"
    assert lines[4].startswith("  - abroad: AUC 0.440")
    assert all(len(line) <= 100 for line in lines)
    assert "  - Licence: CC0" not in lines
    behind = said("show", "wrists", "--all").splitlines()
    assert behind[3] == "Weak spots"
    assert "  - Licence: CC0" in behind


@pytest.mark.slow
def test_show_writes_the_card_to_hand_on(brought: Path, tmp_path: Path) -> None:
    for name, begins in (("card.pdf", b"%PDF"), ("card.html", b"<!")):
        said("show", brought, "--page", tmp_path / name)
        assert (tmp_path / name).read_bytes().lower().startswith(begins.lower())
    html = (tmp_path / "card.html").read_text("utf-8")
    assert html.index("Weak spots") < html.index("Behind the first page") < html.index("CC0")
    assert isinstance(call("show", brought, "--page", tmp_path / "a.doc").exception, BadDestination)


@pytest.mark.heavy
def test_time_is_measured_and_put_into_the_card(brought: Path, tmp_path: Path) -> None:
    out = tmp_path / "time.json"
    assert " ms a radiograph of 1900 × 2400 pixels, " in said("time", brought, "--out", out)
    said("complete", brought, "--time", out)
    lines = said("show", brought).splitlines()
    assert "ms a radiograph" in lines[lines.index("Time") + 1]


def test_what_bad_pictures_cost_comes_from_this_very_model(brought: Path, tmp_path: Path) -> None:
    card = json.loads(said("show", brought, "--json"))
    row = {"source": "home", "kind": "blurred", "strength": "4 px", "radiographs": 9, "refused": 1}
    found = {
        "weights_sha256": card["weights_sha256"],
        "operating_points": card["operating_points"],
        "quality": made_quality((Defect.BLURRED,)),
        "rows": [{**row, "sensitivity": 0.4, "kappa": 0.1}],
    }
    file = tmp_path / "robustness.json"
    file.write_text(json.dumps(found))
    said("complete", brought, "--robustness", file)
    assert "Blurred or moved: finds 65% of fractures instead of 93%" in said("show", brought)
    assert "home, blurred, 4 px: sensitivity 40%" in said("show", brought, "--all")
    after = json.loads(said("show", brought, "--json"))
    assert after["model_id"] != card["model_id"], "some findings of then would not hold now"
    file.write_text(json.dumps({**found, "operating_points": {"t_low": 0.1, "t_high": 0.2}}))
    error = call("complete", brought, "--robustness", file).exception
    assert isinstance(error, DataError)
    assert "other thresholds" in str(error)


def test_show_gives_json_to_programs(brought: Path) -> None:
    document = json.loads(said("show", brought, "--json"))
    assert document["model_id"].startswith("made-")
    assert document["metrics"]["by_source"]["abroad"] == FIGURES
    assert document["weights_sha256"]


def test_show_answers_the_checklists(brought: Path) -> None:
    text = said("show", brought, "--checklist")
    assert "items answered" in text.splitlines()[0]
    assert "CLAIM 43  Availability of software, model, data\n  - CC0." in text
    assert "TRIPOD+AI 17  Ethical approval\n  - not done" in text


def test_without_a_name_the_card_is_that_of_the_model_that_reads(brought: Path) -> None:
    said("add", brought)
    said("choose", "wrists")
    assert "abroad" in said("show")


def test_verify_without_a_name_checks_all_and_fails_with_one(brought: Path) -> None:
    said("add", brought)
    whole = call("verify")
    assert whole.output.count("ok    Score:") == 2
    own = settings.own_models_folder() / "wrists.safetensors"
    with own.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\xff")
    result = CliRunner().invoke(models, ["verify"], standalone_mode=False)
    assert result.return_value == 1
    assert result.output.count("ok    Score:") == 1
    assert "FAIL  Weights: The model file is damaged" in result.output


@pytest.mark.slow
def test_doctor_tells_the_figures_of_the_model_that_reads(run: Run, brought: Path) -> None:
    said("add", brought)
    said("choose", "wrists")
    told = run("doctor", "--device", "cpu").out
    assert "ok    Model measured: abroad: AUC 0.440 (95% 0.310–0.570)" in told


def test_a_misspelt_name_gets_the_near_one() -> None:
    error = call("choose", "defalt").exception
    assert isinstance(error, NoSuchModel)
    assert "did you mean 'default'?" in str(error)


def test_predict_and_read_take_a_name_and_else_the_chosen_model(
    run: Run, brought: Path, samples: Path, tmp_path: Path
) -> None:
    said("add", brought)
    own_id = json.loads(said("show", "wrists", "--json"))["model_id"]
    image = samples / "06-phantom-whole.png"

    def read_by(*options: object) -> str:
        ran = run("predict", image, "--json", "--score-anyway", *options)
        assert ran.code == 0, ran.err
        return json.loads(ran.out)["model"]

    assert read_by() != own_id
    assert read_by("--model", "wrists") == own_id
    said("choose", "wrists")
    assert read_by() == own_id
    ran = run("read", image, "--archive", tmp_path / "a.sqlite", "--model", "default")
    assert ran.code == 0
    assert own_id not in ran.out
    missing = run("predict", image, "--model", "wrist")
    assert missing.code == 1
    assert "did you mean 'wrists'?" in missing.err


# --- complete ------------------------------------------------------------------------------


def _metrics(folder: Path, **changes: object) -> Path:
    document = {
        "recipe": "default",
        "changes": [],
        "protocol": "five of them",
        "by_source": {"home": {"radiographs": 400, "fractured": 90, "auc": 0.81}},
        "external": {
            "abroad, mean of 5 rounds": {"radiographs": 90, "fractured": 30, "auc": 0.62},
            "abroad, score averaged over 5 rounds": {"radiographs": 90, "auc": 0.66},
        },
        "subgroups": [],
        "calibration_curve": {"all": [{"mean_score": 0.31, "observed": 0.25, "radiographs": 30}]},
        **changes,
    }
    path = folder / "metrics.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@pytest.fixture
def trained(tmp_path: Path) -> Path:
    made = make_model(tmp_path, network=SMALL, recipe="default", limitations=["Old words."])
    return renamed(made, "ours")


def test_the_figures_of_the_rounds_become_the_cards_headline(trained: Path, tmp_path: Path) -> None:
    before = json.loads(said("show", trained, "--json"))
    about = tmp_path / "about.json"
    about.write_text(json.dumps({"limitations": ["New words."]}), encoding="utf-8")
    printed = said(
        "complete", trained, "--rounds", _metrics(tmp_path), "--variants", 8, "--about", about
    )
    assert "abroad: AUC 0.620" in printed
    assert "New words." in printed
    assert "Old words." not in printed
    shown = said("show", trained, "--all")
    assert "variants tried before: 8" in shown
    assert "Scores of about 0.31: 0.25 fractured █████" in shown
    after = json.loads(said("show", trained, "--json"))
    assert after["model_id"] == before["model_id"]
    assert after["scope"] == before["scope"]
    assert after["metrics"]["five_rounds"]["by_source"].keys() == {"home", "abroad"}


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"recipe": "kaggle-cnn"}, "figures of the recipe 'kaggle-cnn'"),
        ({"changes": ["average=0"]}, "the recipe was changed: average=0"),
        ({"by_source": None}, "by_source must be a table"),
    ],
)
def test_figures_of_another_recipe_are_refused(
    trained: Path, tmp_path: Path, changes: dict[str, object], why: str
) -> None:
    before = trained.with_suffix(".json").read_bytes()
    result = call("complete", trained, "--rounds", _metrics(tmp_path, **changes))
    assert why in str(result.exception)
    assert trained.with_suffix(".json").read_bytes() == before
