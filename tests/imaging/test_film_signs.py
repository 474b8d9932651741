"""A file is called a photograph of a film where it is one, and nothing else is."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from osteo_desktop.archive.serialise import row_columns, row_from
from osteo_desktop.evaluation.camera import SCENES, photograph
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.records.film_photograph import FilmDoubt, FilmPhotograph, FilmSign
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.worklist import Row
from tests.made.layouts import made


def _film(seed: int = 1) -> np.ndarray:
    return made(seed, rows=480, columns=384).picture


def _read(data: bytes) -> Radiograph:
    (found,) = folder.decode(Entry("one.jpg", "/one.jpg"), data)
    return found


def _photograph_of(data: bytes) -> FilmPhotograph | None:
    return _read(data).header.photograph


def _jpeg(picture: np.ndarray, **tags: object) -> bytes:
    """With EXIF; ``tags``: make, exposure, orientation."""
    exif = Image.Exif()
    if "make" in tags:
        exif[271] = tags["make"]
    if "exposure" in tags:
        exif.get_ifd(0x8769)[33434] = IFDRational(1, 60)
    if "orientation" in tags:
        exif[274] = tags["orientation"]
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=90, exif=exif)
    return buffer.getvalue()


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_photographs_are_known_by_their_tint_and_their_film(scene: str) -> None:
    taken = photograph(_film(), scene, 2)
    found = _photograph_of(taken.jpeg)
    assert found is not None
    assert found.sign is FilmSign.TINT
    assert found.doubt is None
    corners = np.array(found.corners).reshape(4, 2)
    assert np.abs(corners - taken.corners).max() < 0.05 * 1400


def test_a_camera_named_in_the_file_is_enough_where_there_is_no_colour() -> None:
    grey = _film()
    assert _photograph_of(_jpeg(grey, make="Nokia", exposure=True)) == FilmPhotograph(
        FilmSign.CAMERA, doubt=FilmDoubt.NONE_FOUND
    )
    assert _photograph_of(_jpeg(grey)) is None
    # A scanner names itself too, but no exposure.
    assert _photograph_of(_jpeg(grey, make="EPSON")) is None


@pytest.mark.slow
def test_corners_are_those_of_the_picture_as_it_is_shown() -> None:
    """A telephone writes the picture as its sensor lay, and says how to turn it."""
    taken = photograph(_film(), "lightbox", 2)
    lying = np.ascontiguousarray(np.rot90(taken.picture))
    read = _read(_jpeg(lying, make="Nokia", exposure=True, orientation=6))
    assert read.pixels.shape == taken.picture.shape[:2]
    found = read.header.photograph
    assert found is not None
    assert np.abs(np.array(found.corners).reshape(4, 2) - taken.corners).max() < 15


def _things() -> np.ndarray:
    """Many colours, in patches, and one quadrilateral."""
    rng = np.random.default_rng(4)
    rough = rng.integers(0, 255, (12, 9, 3), dtype=np.uint8)
    picture = np.kron(rough, np.ones((80, 80, 1), np.uint8))
    picture[200:700, 150:600] = picture[200:700, 150:600] // 3
    return picture


def _marked() -> np.ndarray:
    """A radiograph saved in colour, with a reader's red arrow."""
    picture = np.stack([_film()] * 3, axis=-1)
    picture[100:110, 50:200] = (255, 0, 0)
    return picture


@pytest.mark.parametrize(
    "data",
    [_jpeg(_things()), _jpeg(_things(), make="Nokia", exposure=True), _jpeg(_marked())],
    ids=["things", "things by a camera", "coloured marks"],
)
def test_other_pictures_are_none(data: bytes) -> None:
    assert _photograph_of(data) is None


@pytest.mark.slow
def test_what_is_known_of_a_photograph_is_kept_in_the_archive() -> None:
    read = _read(photograph(_film(), "window", 3).jpeg)
    assert read.header.photograph is not None
    row = Row("one.jpg", "/one.jpg", sha256=read.sha256, header=read.header)
    columns = {**row_columns(row), "absent": 0}
    kept = row_from(columns, None)
    assert kept.header == read.header


def test_no_radiograph_of_the_data_is_called_a_photograph(data_folder: Path) -> None:
    counted = 0
    for source in ("fracatlas", "upperlimb", "rf100"):
        for path in sorted((data_folder / source / "images").iterdir())[::150]:
            assert folder.load(path.name, str(path), 1).header.photograph is None, path.name
            counted += 1
    assert counted > 20
