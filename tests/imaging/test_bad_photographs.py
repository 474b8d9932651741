"""Photographs of which no film can be cut out unseen: each is read, nothing is cut out, and the
reader is told why; or it cannot be read, and that is told."""

from __future__ import annotations

import io
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from osteo_desktop.errors.files import ReadError
from osteo_desktop.evaluation.camera import photograph
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.photographs.opening import read_photograph
from osteo_desktop.records.film_photograph import FilmDoubt
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.wording.photograph import DOUBT_WORDS, PHOTOGRAPH, SCREEN, photograph_text
from tests.made.films import Corners, film_picture, on_lightbox

_WHOLE = ((150, 120), (850, 140), (840, 1050), (130, 1030))
_HEIC = (Path(__file__).parent.parent / "recorded" / "photograph.heic").read_bytes()


def _read(data: bytes) -> Radiograph:
    (found,) = folder.decode(Entry("one.jpg", "/one.jpg"), data)
    return found


def _tilted(degrees: float, axis: int, far: float) -> Corners:
    """Corners of a film that was photographed from ``far`` of its heights away, turned by so much
    about its width (0) or its height (1)."""
    film = np.array([(-0.4, -0.5, 0), (0.4, -0.5, 0), (0.4, 0.5, 0), (-0.4, 0.5, 0)])
    turn = np.zeros(3)
    turn[axis] = np.radians(degrees)
    placed = film @ cv2.Rodrigues(turn)[0].T
    seen = placed[:, :2] / (placed[:, 2:] + far)
    seen -= (seen.max(axis=0) + seen.min(axis=0)) / 2
    seen *= 0.8 * min(1100 / np.ptp(seen[:, 0]), 1400 / np.ptp(seen[:, 1]))
    return tuple((float(x), float(y)) for x, y in seen + np.array([550, 700]))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("scene", "doubt"),
    [
        (on_lightbox((900, 700)), FilmDoubt.NONE_FOUND),
        (on_lightbox((800, 1000), _WHOLE), FilmDoubt.CUT_OFF),
        (on_lightbox((1400, 1100), _tilted(60, 0, 1.1)), FilmDoubt.OBLIQUE),
        (on_lightbox((1400, 1100), _tilted(60, 1, 1.1)), FilmDoubt.OBLIQUE),
        (on_lightbox((500, 400), ((90, 90), (300, 92), (298, 360), (88, 358))), FilmDoubt.SMALL),
    ],
    ids=["no film", "half a film", "60 degrees about", "60 degrees beside", "0.2 megapixels"],
)
def test_nothing_is_cut_out_and_it_is_told_why(scene: np.ndarray, doubt: FilmDoubt) -> None:
    read = _read(_by_a_camera(scene))
    taken = read.header.photograph
    assert taken is not None
    assert taken.doubt is not None
    # Half a film may have no fourth edge at all.
    may_be = {doubt, FilmDoubt.NONE_FOUND} if doubt is FilmDoubt.CUT_OFF else {doubt}
    assert taken.doubt in may_be
    assert taken.corners == ()
    said = photograph_text(read.header)
    assert PHOTOGRAPH in said
    assert DOUBT_WORDS[taken.doubt] in said
    assert read.pixels.shape == scene.shape  # it can still be looked at


def _by_a_camera(grey: np.ndarray) -> bytes:
    """A JPEG whose file names a camera: without a film nothing else tells what it is."""
    exif = Image.Exif()
    exif[271] = "Nokia"
    exif.get_ifd(0x8769)[33434] = IFDRational(1, 60)
    buffer = io.BytesIO()
    Image.fromarray(grey).save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()


@pytest.mark.slow
@pytest.mark.parametrize(("scene", "striped"), [("screen", True), ("lightbox", False)])
def test_a_screen_is_told_by_its_stripes(scene: str, striped: bool) -> None:
    header = _read(photograph(film_picture(1), scene, 2).jpeg).header
    assert header.photograph is not None
    assert header.photograph.screen is striped
    assert (SCREEN in photograph_text(header)) is striped


@pytest.mark.slow
def test_fifty_megapixels_are_read_whole_and_their_film_found() -> None:
    scene = cv2.resize(on_lightbox((1200, 1000), _WHOLE), (6455, 7746))
    started = time.process_time()
    read = _read(_by_a_camera(scene))
    assert time.process_time() - started < 5.0
    assert read.pixels.shape == scene.shape
    assert read.header.photograph is not None
    assert read.header.photograph.doubt is None
    corners = np.array(read.header.photograph.corners).reshape(4, 2)
    assert np.abs(corners / 6.455 - np.array(_WHOLE)).max() < 3


@pytest.mark.parametrize("share", [0.01, 0.3, 0.99])
def test_of_a_damaged_heic_no_film_is_made(share: float) -> None:
    """Not by hand either: the file is named, and what is left of it is not taken for a picture."""
    with pytest.raises(ReadError) as said:
        read_photograph(Entry("one.heic", "/one.heic"), _HEIC[: int(len(_HEIC) * share)], "0" * 64)
    assert "one.heic" in str(said.value)
