"""A photograph of a film by the command line: said in the line, in the CSV and in the PDF."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.cli.commands.predict import predict
from osteo_desktop.cli.commands.read import read
from osteo_desktop.cli.commands.rectify import rectify
from osteo_desktop.evaluation.camera import photograph
from tests.made.films import coloured_jpeg, on_lightbox
from tests.made.layouts import made
from tests.made.model import make_model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One photograph of a film, and one radiograph."""
    picture = made(2, rows=480, columns=384).picture
    place = tmp_path / "films"
    place.mkdir()
    (place / "taken.jpg").write_bytes(photograph(picture, "window", 1, as_it_hangs=True).jpeg)
    from PIL import Image

    Image.fromarray(picture).save(place / "own.png")
    return place


@pytest.mark.slow
def test_predict_says_what_was_rectified(folder: Path, tmp_path: Path) -> None:
    options = ["--json", "--score-anyway", "--device", "cpu", "--model", str(make_model(tmp_path))]
    messages = {}
    for photographs in ("auto", "never"):
        images = [str(folder / "taken.jpg"), str(folder / "own.png")]
        ran = CliRunner().invoke(predict, [*images, *options, "--photographs", photographs])
        assert ran.exit_code == 0, ran.output
        lines = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
        messages[photographs] = [line["message"] for line in lines]
        assert all(line["score"] is not None for line in lines)
    assert "Photograph of a film" in messages["auto"][0]
    assert "Rectified for the model" in messages["auto"][0]
    assert "as it is" in messages["never"][0]
    assert messages["auto"][1] == messages["never"][1]
    assert "Photograph" not in messages["auto"][1]


@pytest.mark.slow
def test_read_scores_anew_what_is_asked_for_otherwise(folder: Path, tmp_path: Path) -> None:
    """A finding of the photograph as it is does not stand for one of the film, nor the reverse."""
    table = tmp_path / "out.csv"
    options = ["--archive", str(tmp_path / "a.sqlite"), "--score-anyway", "--device", "cpu"]
    options += ["--model", str(make_model(tmp_path)), "--csv", str(table)]
    computed = []
    for photographs in ("auto", "auto", "never"):
        ran = CliRunner().invoke(read, [str(folder), *options, "--photographs", photographs])
        assert ran.exit_code == 0, ran.output
        computed.append(int(ran.output.split(" computed")[0].rpartition(" ")[2]))
        with table.open(encoding="utf-8-sig") as stream:
            rows = {row["file"]: row for row in csv.DictReader(stream)}
        said = "Rectified for the model" if photographs == "auto" else "as it is"
        assert said in rows["taken.jpg"]["message"]
        assert "Photograph" not in rows["own.png"]["message"]
    assert computed == [2, 0, 1]


@pytest.mark.slow
def test_several_films_on_one_picture_are_read_apart(tmp_path: Path) -> None:
    place = tmp_path / "films"
    place.mkdir()
    films = (
        ((80, 100), (620, 110), (615, 800), (90, 790)),
        ((760, 100), (1300, 120), (1290, 800), (770, 790)),
    )
    (place / "two.jpg").write_bytes(coloured_jpeg(on_lightbox((1000, 1400), *films)))
    options = ["--json", "--score-anyway", "--device", "cpu", "--model", str(make_model(tmp_path))]
    ran = CliRunner().invoke(predict, [str(place), *options])
    assert ran.exit_code == 0, ran.output
    lines = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
    assert [line["frame"] for line in lines] == [1, 2]
    for number, line in enumerate(lines, start=1):
        assert line["score"] is not None
        for said in (f"Film {number} of 2", "may be mirrored", "nobody set its corners"):
            assert said in line["message"]


@pytest.mark.slow
def test_where_it_is_to_be_asked_nothing_is_scored_unseen(folder: Path, tmp_path: Path) -> None:
    """What somebody looked at is scored; the rest waits, and says for what."""
    corners = "100,100,700,110,690,900,90,890"
    ran = CliRunner().invoke(
        rectify,
        [str(folder / "taken.jpg"), f"--out={folder / 'made.png'}", f"--corners={corners}"],
        standalone_mode=False,
    )
    assert ran.exception is None
    options = ["--json", "--device", "cpu", "--model", str(make_model(tmp_path))]
    ran = CliRunner().invoke(predict, [str(folder), *options, "--photographs", "ask"])
    lines = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
    found = {Path(line["file"]).name: line for line in lines}
    assert found.keys() == {"made.png", "own.png", "taken.jpg"}
    assert "nobody has looked at yet" in found["taken.jpg"]["message"]
    assert found["taken.jpg"]["decision"] == "NOT_SCORED"
    for name in ("made.png", "own.png"):
        assert "nobody has looked at yet" not in found[name]["message"]
