"""Bad pictures: the same radiographs damaged in every way, paired with them as they are."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from osteo_desktop.cli.commands.evaluate import evaluate
from osteo_desktop.errors.data import DataError
from osteo_desktop.evaluation.damage import DAMAGES, Damage, damaged
from osteo_desktop.imaging import display, folder
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import HASH_PREFIX
from osteo_desktop.records.quality import LIMITS_OF, Defect
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.workflow.training.robustness import robustness
from tests.made.layouts import make_table
from tests.made.model import make_model

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_table(tmp_path_factory.mktemp("made") / "hospital", 24)


@pytest.fixture(scope="module")
def radiograph(hospital: Path) -> Radiograph:
    path = hospital / "images" / "001.png"
    return folder.load(path.name, str(path), 1)


def _by_name(name: str) -> Damage:
    (found,) = [damage for damage in DAMAGES if damage.name == name]
    return found


def test_every_damage_gives_a_picture_that_says_nothing_of_it(radiograph: Radiograph) -> None:
    whole = display.render(radiograph)
    for damage in DAMAGES:
        found = damaged(radiograph, damage)
        assert found.pixels.dtype == np.uint8
        assert found.pixels.shape == (found.header.rows, found.header.columns)
        assert not found.header.truncated
        assert not found.header.warnings
        same = found.pixels.shape == whole.shape and np.array_equal(found.pixels, whole)
        assert same == (damage.name in ("as it is", "tiny, 160 px")), damage.name  # it is 120 x 96
        again = damaged(radiograph, damage)
        assert np.array_equal(found.pixels, again.pixels), damage.name
    assert len({damage.name for damage in DAMAGES}) == len(DAMAGES)


def test_damages_are_what_they_are_called(radiograph: Radiograph) -> None:
    whole = display.render(radiograph)

    def after(name: str) -> np.ndarray:
        return damaged(radiograph, _by_name(name)).pixels

    assert np.array_equal(after("turned, by 180°"), whole[::-1, ::-1])
    assert np.array_equal(after("inverted without a tag"), 255 - whole)
    assert not after("cut off, the last half")[-(len(whole) // 2) :].any()
    assert max(after("tiny, 96 px").shape) == 96
    assert (after("framed in white, a tenth of a side")[0] == 255).all()
    assert after("underexposed, a fifth of the light").max() <= 51
    sharp, blurred = (
        np.abs(np.diff(p.astype(int))).mean() for p in (whole, after("blurred, 4 px"))
    )
    assert blurred < 0.5 * sharp


def test_the_table_is_paired_and_written(hospital: Path, tmp_path: Path) -> None:
    classifier = Classifier.load(make_model(tmp_path), device="cpu")
    found = robustness([hospital], tmp_path / "out", classifier, Progress(), most=3)
    rows = json.loads(found.file.read_text())["rows"]
    assert [(row["kind"], row["strength"]) for row in rows] == [
        (damage.kind, damage.strength) for damage in DAMAGES
    ]
    assert {(row["radiographs"], row["fractured"]) for row in rows} == {(6, 3)}
    quality = json.loads(found.file.read_text())["quality"]
    assert [one["defect"] for one in quality["defects"]] == list(Defect)
    assert all(set(one["limits"]) == set(LIMITS_OF[one["defect"]]) for one in quality["defects"])
    assert not any(one["told"] for one in quality["defects"]), "six radiographs prove nothing"
    whole, mirrored = rows[0], rows[1]
    assert whole["differences"] == {}
    assert mirrored["differences"]["auc"]["value"] == pytest.approx(mirrored["auc"] - whole["auc"])


def test_radiographs_that_trained_the_model_are_left_out(hospital: Path, tmp_path: Path) -> None:
    loaded = [folder.load(p.name, str(p), 1) for p in sorted((hospital / "images").iterdir())]
    seen = " ".join(one.sha256[:HASH_PREFIX] for one in loaded)
    model = make_model(tmp_path, seen_in_training=seen)
    with pytest.raises(DataError, match="did not train the model"):
        robustness([hospital], tmp_path, Classifier.load(model, device="cpu"), Progress(), most=2)


def test_the_command_prints_each_damage(hospital: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(hospital), "--out", str(tmp_path / "out"), "--robustness", "2"]
    model = ["--model", str(make_model(tmp_path)), "--device", "cpu"]
    ran = CliRunner().invoke(evaluate, [*arguments, *model])
    assert ran.exit_code == 0, ran.output
    for damage in DAMAGES:
        assert f"hospital, {damage.name}: AUC" in ran.output
    wrong = CliRunner().invoke(evaluate, [*arguments, "--recipe", "default"])
    assert "--robustness needs a model" in wrong.output
