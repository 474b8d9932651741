"""``predict``: one line an image, JSON for programs, maps as PNG."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.cli.cli_process import Ran, finish

Run = Callable[..., Ran]


def test_one_line_for_each_image_in_the_order_given(run: Run, samples: Path, model: Path) -> None:
    images = [samples / "06-phantom-whole.png", samples / "01-ap-explicit.dcm"]
    ran = run("predict", *images, "--model", model, "--score-anyway")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert len(lines) == 2
    for line, image in zip(lines, images, strict=True):
        decision, score, _ = (part.strip() for part in line.split("  ") if part)
        assert decision in ("Fracture suspected", "Doubt", "No fracture suspected")
        assert 0.0 <= float(score.strip("<>")) <= 1.0
        assert str(image) in line
    assert ran.err.count(DISCLAIMER) == 1


def test_json_is_one_object_a_line(run: Run, samples: Path, model: Path, tmp_path: Path) -> None:
    images = [samples / "02-monochrome1-implicit.dcm", samples / "notes.dcm"]
    ran = run("predict", *images, "--json", "--model", model, "--map", tmp_path / "maps")
    assert ran.code == 3
    good, bad = (json.loads(line) for line in ran.out.splitlines())
    assert set(good) == {
        "file",
        "frame",
        "decision",
        "score",
        "message",
        "not_whole",
        "quality",
        "model",
        "map",
        "regions",
    }
    assert good["regions"] == [], "the card of this model states no levels"
    assert good["file"] == str(images[0])
    assert good["frame"] == 1
    assert 0.0 <= good["score"] <= 1.0
    assert good["model"].startswith("made-")
    assert (bad["decision"], bad["score"], bad["map"]) == ("ERROR", None, None)
    assert "not an image" in bad["message"]


def test_map_is_the_radiograph_in_its_own_size_and_in_colour(
    run: Run, samples: Path, model: Path, tmp_path: Path
) -> None:
    image = samples / "06-phantom-whole.png"
    ran = run("predict", image, "--json", "--model", model, "--map", tmp_path / "maps")
    picture = Image.open(json.loads(ran.out)["map"])
    assert picture.size == Image.open(image).size
    pixels = np.asarray(picture.convert("RGB")).astype(int)
    assert np.ptp(pixels, axis=2).max() > 0, "the map's colours"
    letter = pixels.mean(axis=2)[:60, :60].max()
    assert letter > pixels.mean(axis=2)[:60, -30:].max(), "the marker stays in the upper left"


@pytest.mark.parametrize("wrong", ["missing.png", "empty.png"])
def test_what_cannot_be_read_gets_its_line_and_the_rest_goes_on(
    run: Run, samples: Path, model: Path, tmp_path: Path, wrong: str
) -> None:
    (tmp_path / "empty.png").touch()
    ran = run("predict", tmp_path / wrong, samples / "06-phantom-whole.png", "--model", model)
    assert ran.code == 3
    first, second = ran.out.splitlines()
    assert first.startswith("Cannot be read")
    assert wrong in first
    assert not second.startswith("ERROR")


@pytest.mark.heavy
def test_names_that_a_terminal_cannot_show_do_not_stop_it(
    command: Callable[..., subprocess.Popen[bytes]], samples: Path, model: Path, tmp_path: Path
) -> None:
    image = tmp_path / "হাড়.png"
    image.write_bytes((samples / "06-phantom-whole.png").read_bytes())
    process = command(
        "predict", image, "--model", model, PYTHONIOENCODING="latin-1", PYTHONUTF8="0"
    )
    ran = finish(process, "latin-1")
    assert ran.code == 0
    assert "???" in ran.out


def test_json_carries_any_name_through_any_terminal(
    run: Run, samples: Path, model: Path, tmp_path: Path
) -> None:
    image = tmp_path / "হাড়.png"
    image.write_bytes((samples / "06-phantom-whole.png").read_bytes())
    ran = run("predict", image, "--json", "--model", model)
    assert ran.out.isascii()
    assert json.loads(ran.out)["file"] == str(image)


@pytest.mark.slow
def test_a_reader_that_leaves_early_is_met_with_silence(
    command: Callable[..., subprocess.Popen[bytes]], samples: Path, model: Path
) -> None:
    images = [samples / "06-phantom-whole.png"] * 3
    process = command("predict", *images, "--model", model)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    told = process.stderr.read().decode()
    process.stderr.close()
    process.wait(timeout=120)
    assert told.strip() == DISCLAIMER
