"""The whole way from the files to the default model, in miniature: made, stopped, gone on with."""

from __future__ import annotations

import json
import runpy
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.__main__ import main
from osteo_desktop.inference.card import read_card
from tests.made.layouts import make_class_folders, make_table
from tests.training.test_teachers import TEACHER

pytestmark = pytest.mark.slow

_SCRIPT = Path(__file__).parents[2] / "packaging" / "make_default.py"
_NAMES = runpy.run_path(str(_SCRIPT))
PICTURES, RADIOGRAPHS = _NAMES["PICTURES"], _NAMES["RADIOGRAPHS"]
make, parsed, steps = _NAMES["make"], _NAMES["parsed"], _NAMES["steps"]

PUPIL = """
title = "A tiny default"
origin = "made"
claims = ""
average = 0.9
points = "controlled"

[network]
backbone = "resnet18"
neck = "stride8"
residual_blocks = 1
block_channels = 16
pooling = "located"

[preparation]
field = "anatomy"
contrast = "anatomy"
fit = "letterbox"
shapes = [[64, 64]]

[losses]
places = 1.0

[teacher]
recipe = "TEACHER"
kept = true

[[stage]]
name = "patches"
epochs = 1
framing = { kind = "crops", size = 64, canvas = 64 }
sampling = { radiographs = 8, fractured = 0.5, beside_box = 0.2, places = 0.5 }
optimiser = { batch = 4 }
"""


def made_plan(folder: Path) -> list[str]:
    """The command line: tiny data in the layout of the real one, and tiny recipes."""
    data = folder / "data"
    make_table(data / "fracatlas", 20)
    make_table(data / "upperlimb", 20, seed=5)
    make_table(data / "rf100", 8, seed=7)
    make_class_folders(data / "bonedata", 8)
    rng = np.random.default_rng(1)
    (data / "unlabelled").mkdir()
    for archive, names in (("radiographs", RADIOGRAPHS), ("natural", PICTURES)):
        with tarfile.open(data / "unlabelled" / f"{archive}.tar", "w") as packed:
            for name in names:
                picture = folder / "0.png"
                Image.fromarray(rng.integers(0, 255, (64, 64), dtype=np.uint8)).save(picture)
                packed.add(picture, f"{name}/0.png")
    teacher = folder / "teacher.toml"
    small = TEACHER.replace("SHAPES", "[[64, 64]]").replace("radiographs = 16", "radiographs = 8")
    teacher.write_text(small)
    (folder / "tiny.toml").write_text(PUPIL.replace("TEACHER", str(teacher)))
    return [
        "figures", "--data", str(data), "--out", str(folder / "out"), "--device", "cpu",
        "--recipe", str(folder / "tiny.toml"), "--folds", "3",
        "--distil", "--views 4 --epochs 2 --batch 2 --teacher efficientnet-lite0",
    ]  # fmt: skip


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return made_plan(tmp_path_factory.mktemp("default"))


@pytest.mark.heavy
def test_one_command_makes_backbone_and_model_and_goes_on_where_it_stopped(
    wanted: list[str],
) -> None:
    """The figures' rounds and crossings take a minute more: `python -m tests.measure_default`."""
    ran: list[str] = []

    def run(arguments: list[str], fails: str = "") -> int:
        ran.append(arguments[0])
        return 1 if arguments[0] == fails else main(arguments)

    asked = parsed(["model", *wanted[1:]])
    assert make(asked, lambda arguments: run(arguments, "train")) == 1
    assert ran == ["audit", "distil", "train"]
    ran.clear()
    assert make(asked, run) == 0
    assert ran == ["train"]  # no backbone is made again
    ran.clear()
    assert make(asked, run) == 0
    assert not ran
    check_model(asked.out)


def check_model(out: Path) -> None:
    card = read_card(out / "default.safetensors").document
    assert card["network"]["neck"] == "stride8"
    assert card["training"]["initialisation"] == "resnet18-distilled.safetensors"
    assert card["training"]["places"]["rf100"]["rights"].startswith("CC BY 4.0")
    assert len(card["training"]["teachers"]) == 1
    assert "conformal" in card["points"]["points set"]
    backbone = json.loads((out / "backbones" / "resnet18-distilled.json").read_text())
    assert {one["folder"] for one in backbone["pictures"]} >= {*PICTURES, *RADIOGRAPHS}


def check_figures(out: Path) -> None:
    card = read_card(out / "default.safetensors").document
    measured = card["metrics"]["five_rounds"]["by_source"]
    assert set(measured) == {"fracatlas", "upperlimb", "bonedata"}
    assert "fracatlas + upperlimb → rf100" in card["metrics"]["crossings"]
    crossing = out / "crossings" / "from-fracatlas-and-upperlimb" / "model.safetensors"
    assert read_card(crossing).document["training"]["places"] == {}  # it is tested there
    assert (out / "default.oof.csv").read_text().count("fracatlas") == 20


def test_it_says_what_it_would_run_and_runs_nothing(
    wanted: list[str], tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    asked = parsed([*wanted, "--only-say", "--out", str(tmp_path / "fresh")])
    assert make(asked, lambda _: pytest.fail("it ran something")) == 0
    said = capsys.readouterr().out.splitlines()
    assert len(said) == len(steps(asked))
    assert all(line.startswith("run ") for line in said)
    assert not (tmp_path / "fresh").exists()
