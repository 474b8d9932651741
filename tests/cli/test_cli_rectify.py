"""Radiographs made of photographed films by the command line; nothing is done untold."""

from __future__ import annotations

import hashlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from click.testing import CliRunner, Result

from osteo_desktop.cli.commands.rectify import rectify
from osteo_desktop.evaluation.camera import photograph
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.sources.kinds import walk
from osteo_desktop.records.film_photograph import FilmDoubt, Letter
from osteo_desktop.wording.photograph import DOUBT_WORDS
from tests.made.films import coloured_jpeg, on_lightbox
from tests.made.layouts import made


def _ran(photo: Path, *options: str) -> Result:
    return CliRunner().invoke(rectify, [str(photo), *options], standalone_mode=False)


@pytest.fixture
def taken(tmp_path: Path) -> Path:
    file = tmp_path / "taken.jpg"
    picture = made(2, rows=480, columns=384).picture
    file.write_bytes(photograph(picture, "lightbox", 2, as_it_hangs=True).jpeg)
    return file


@pytest.mark.slow
def test_a_film_becomes_a_radiograph_that_says_what_was_done(taken: Path, tmp_path: Path) -> None:
    before = taken.read_bytes()
    out = tmp_path / "out" / "film.png"
    out.parent.mkdir()
    ran = _ran(taken, "--out", str(out), "--invert", "--turn", "90", "--letter", "readable")
    assert ran.exit_code == 0, ran.output
    for said in ("Inverted", "Turned clockwise by 90°", "readable", "nobody set its corners"):
        assert said in ran.stdout
    header = folder.load("film.png", str(out), 1).header
    assert header.photograph is not None
    cut = header.photograph.cut_out
    assert cut is not None
    assert (cut.inverted, cut.turned, cut.mirrored, cut.letter) == (True, 1, False, Letter.READABLE)
    assert cut.evened
    assert header.columns > header.rows  # it stood upright, and was turned
    assert cut.original == hashlib.sha256(before).hexdigest()
    kept = out.parent / ".originals" / f"{cut.original}.jpg"
    assert kept.read_bytes() == taken.read_bytes() == before
    # The photograph that is kept is not read as one more radiograph.
    assert [entry.file for entry in walk(out.parent)] == ["film.png"]
    again = _ran(taken, "--out", str(tmp_path / "again.png"), "--invert", "--turn", "90")
    assert again.exit_code == 0
    assert "may be mirrored" in again.stdout


@pytest.mark.slow
def test_several_films_become_several_files(tmp_path: Path) -> None:
    photo = tmp_path / "two.jpg"
    photo.write_bytes(coloured_jpeg(on_lightbox((1000, 1400), *TWO)))
    ran = _ran(photo, "--out", str(tmp_path / "film.png"))
    assert ran.exit_code == 0, ran.output
    left, right = (folder.load(n, str(tmp_path / n), 1) for n in ("film-1.png", "film-2.png"))
    for number, film in enumerate((left, right), start=1):
        assert film.header.photograph is not None
        cut = film.header.photograph.cut_out
        assert cut is not None
        assert (cut.number, cut.of) == (number, 2)
        assert np.abs(np.array(cut.corners) - np.array(TWO[number - 1]).ravel()).max() < 4
    assert "Film 2 of 2" in ran.stdout


TWO = (
    ((80, 100), (620, 110), (615, 800), (90, 790)),
    ((760, 100), (1300, 120), (1290, 800), (770, 790)),
)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("scene", "doubt"),
    [
        (np.full((600, 500), 200, np.uint8), FilmDoubt.NONE_FOUND),
        (
            on_lightbox((800, 1000), ((150, 120), (850, 140), (840, 1050), (130, 1030))),
            FilmDoubt.CUT_OFF,
        ),
        (
            on_lightbox((1200, 1000), ((380, 150), (620, 150), (900, 1000), (100, 1000))),
            FilmDoubt.OBLIQUE,
        ),
        (on_lightbox((500, 400), ((90, 90), (300, 92), (298, 360), (88, 358))), FilmDoubt.SMALL),
    ],
    ids=["no film", "half a film", "60 degrees", "0.2 megapixels"],
)
def test_what_is_not_sure_is_not_written(
    tmp_path: Path, scene: np.ndarray, doubt: FilmDoubt
) -> None:
    photo, out = tmp_path / "photo.png", tmp_path / "film.png"
    cv2.imwrite(str(photo), scene)
    ran = _ran(photo, "--out", str(out))
    assert ran.return_value == 1
    # Half a film may have no fourth edge at all.
    may_be = {doubt, FilmDoubt.NONE_FOUND} if doubt is FilmDoubt.CUT_OFF else {doubt}
    assert any(DOUBT_WORDS[one] in ran.stderr for one in may_be)
    assert "Nothing was written" in ran.stderr
    assert not out.exists()
    if DOUBT_WORDS[FilmDoubt.NONE_FOUND] not in ran.stderr:
        assert _ran(photo, "--out", str(out), "--unsure").return_value == 0
        assert out.exists()


@pytest.mark.slow
def test_corners_can_be_named(taken: Path, tmp_path: Path) -> None:
    out = tmp_path / "film.png"
    corners = "100,100,700,110,690,900,90,890"
    ran = _ran(taken, "--out", str(out), "--corners", corners, "--keep-light", "--mirror")
    assert ran.exit_code == 0, ran.output
    header = folder.load("film.png", str(out), 1).header
    assert header.photograph is not None
    cut = header.photograph.cut_out
    assert cut is not None
    assert cut.corners == tuple(map(float, corners.split(",")))
    assert (cut.by_hand, cut.evened, cut.mirrored) == (True, False, True)
    assert header.columns in range(585, 600)


@pytest.mark.slow
@pytest.mark.parametrize(
    "corners",
    [
        "1,2,3",
        "a,b,c,d,e,f,g,h",
        "100,100,700,110,690,900,90,99999",
        "100,100,90,890,690,900,700,110",  # anticlockwise: it would come out mirrored
        "100,100,690,900,700,110,90,890",  # crossed
        "nan,100,700,110,690,900,90,890",
    ],
)
def test_corners_that_cannot_be_meant_are_refused(
    taken: Path, tmp_path: Path, corners: str
) -> None:
    ran = _ran(taken, "--out", str(tmp_path / "film.png"), "--corners", corners)
    assert "eight numbers" in str(ran.exception)
    assert not (tmp_path / "film.png").exists()


@pytest.mark.slow
def test_what_no_camera_writes_is_refused(tmp_path: Path) -> None:
    deep = tmp_path / "deep.png"
    cv2.imwrite(str(deep), np.full((300, 300), 3000, np.uint16))
    ran = _ran(deep, "--out", str(tmp_path / "film.png"))
    assert "no picture that a camera writes" in str(ran.exception)
    ran = _ran(deep, "--out", str(tmp_path / "film.jpg"))
    assert "ends in .png" in str(ran.exception)
