"""What the model is shown of a photograph, what it says of it, and where its map then lies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from osteo_desktop.evaluation.camera import SCENES, photograph
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.film.stripes import without_stripes
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.film import seen_by_model
from osteo_desktop.inference.scope import refusal
from osteo_desktop.records.film_photograph import FilmDoubt, FilmPhotograph, FilmSign
from osteo_desktop.records.finding import Photographs, SaliencyMap
from osteo_desktop.records.radiograph import Header, Radiograph
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.photograph import photograph_text
from tests.made.layouts import made
from tests.made.model import make_model


@pytest.fixture(scope="module")
def film() -> np.ndarray:
    return made(5, rows=480, columns=384).picture


@pytest.fixture(scope="module")
def taken(film: np.ndarray) -> Radiograph:
    jpeg = photograph(film, "lightbox", 4, as_it_hangs=True).jpeg
    return folder.decode(Entry("one.jpg", "/one.jpg"), jpeg)[0]


@pytest.fixture(scope="module")
def classifier(tmp_path_factory: pytest.TempPathFactory) -> Classifier:
    return Classifier.load(make_model(tmp_path_factory.mktemp("model")), device="cpu")


@pytest.mark.slow
def test_the_model_is_shown_the_film(film: np.ndarray, taken: Radiograph) -> None:
    seen = seen_by_model(taken, rectifies=True).picture
    rows, columns = (round(0.02 * side) for side in seen.shape)
    inner = cv2.resize(seen[rows:-rows, columns:-columns], film.shape[::-1])  # without its rim
    bones = [cv2.GaussianBlur(p, (0, 0), 2) for p in (inner, film)]
    one, other = (bone > 0.75 * bone.max() for bone in bones)
    assert (one & other).sum() / (one | other).sum() > 0.7
    whole = seen_by_model(taken, rectifies=False).picture
    assert np.array_equal(whole, taken.pixels)


@pytest.mark.slow
def test_the_map_lies_where_the_film_lies(film: np.ndarray) -> None:
    """A peak in the film's own pixels is at the same place of the film in the photograph."""
    one = photograph(film, "lightbox", 4, as_it_hangs=True)
    read = folder.decode(Entry("one.jpg", "/one.jpg"), one.jpeg)[0]
    seen = seen_by_model(read, rectifies=True)
    assert seen.place.matrix is not None
    place = np.array([[[300.0, 120.0]]])  # in the radiograph
    in_photograph = cv2.perspectiveTransform(place, one.homography)
    x, y = cv2.perspectiveTransform(in_photograph, seen.place.matrix)[0, 0]
    rows, columns = seen.picture.shape
    values = np.zeros((40, 32), dtype=np.float32)
    values[int(y / rows * 40), int(x / columns * 32)] = 2.0
    found = seen.place.over_radiograph(SaliencyMap(values, 0, 0, columns, rows))
    row, column = np.unravel_index(found.values.argmax(), found.values.shape)
    assert found.values.max() == pytest.approx(2.0)
    there = (
        found.left + (column + 0.5) * found.width / found.values.shape[1],
        found.top + (row + 0.5) * found.height / found.values.shape[0],
    )
    cell = found.width / 32
    assert np.abs(np.array(there) - in_photograph[0, 0]).max() < 1.5 * cell


@pytest.mark.slow
def test_the_finding_says_what_the_model_saw(classifier: Classifier, taken: Radiograph) -> None:
    (found,) = classifier.classify([taken], score_anyway=True)
    assert found.is_rectified
    assert found.pipeline == f"{classifier.card.pipeline}+film"
    said = photograph_text(taken.header, found)
    assert "may be mirrored" in said
    assert "Rectified for the model" in said


def test_a_radiograph_s_own_pipeline_stays(classifier: Classifier, film: np.ndarray) -> None:
    header = Header("PNG", *film.shape)
    assert classifier.pipeline_of(header) == classifier.card.pipeline
    assert photograph_text(header) == ""


def test_never_means_never(tmp_path: Path, taken: Radiograph) -> None:
    model = make_model(tmp_path)
    (found,) = Classifier.load(model, device="cpu", photographs=Photographs.NEVER).classify(
        [taken], score_anyway=True
    )
    assert not found.is_rectified
    assert found.pipeline.endswith("+photograph")
    assert "as it is" in photograph_text(taken.header, found)


@pytest.mark.parametrize("doubt", list(FilmDoubt))
def test_a_doubtful_film_is_not_cut_out_and_it_is_said_why(
    classifier: Classifier, taken: Radiograph, doubt: FilmDoubt
) -> None:
    header = replace(taken.header, photograph=FilmPhotograph(FilmSign.TINT, doubt=doubt))
    doubtful = replace(taken, header=header)
    assert seen_by_model(doubtful, rectifies=True).place.matrix is None
    assert not classifier.pipeline_of(header).endswith("+film")
    assert len(photograph_text(header)) > len(photograph_text(taken.header))


def test_a_tinted_photograph_is_not_refused_for_its_colour(taken: Radiograph) -> None:
    colourful = replace(taken.header, colourfulness=0.2)
    assert refusal(replace(taken, header=colourful)) is None
    other = replace(colourful, photograph=None)
    refused = refusal(replace(taken, header=other))
    assert refused is not None
    assert notice_text(refused) == "A colour picture, not a radiograph."


def test_stripes_of_a_screen_go_and_nothing_else(film: np.ndarray) -> None:
    large = cv2.resize(film, (768, 960), interpolation=cv2.INTER_CUBIC)
    assert np.array_equal(without_stripes(large), large)
    y, x = np.mgrid[0:960, 0:768]
    stripes = 6 * np.sin(2 * np.pi * (0.11 * x + 0.04 * y))
    striped = (large + stripes).clip(0, 255).astype(np.uint8)
    left = np.abs(without_stripes(striped).astype(float) - large)[50:-50, 50:-50].mean()
    assert left < 0.35 * np.abs(striped.astype(float) - large)[50:-50, 50:-50].mean()


@pytest.mark.slow
def test_the_camera_gives_the_same_photograph_again(film: np.ndarray) -> None:
    for scene in SCENES[2:]:
        one, other = photograph(film, scene, 7), photograph(film, scene, 7)
        assert one.jpeg == other.jpeg
        assert one.jpeg != photograph(film, scene, 8).jpeg


@pytest.mark.slow
def test_boxes_can_be_carried_into_the_photograph() -> None:
    """A bright square lies where the homography says, mirrored and turned films too."""
    kinds = set()
    for seed in (0, 5, 14, 29):
        picture = np.full((300, 240), 40, np.uint8)
        picture[60:90, 150:190] = 250
        one = photograph(picture, "dark room", seed)
        kinds.add((one.mirrored, one.turned > 0))
        middle = np.array([[[170.0, 75.0]]])
        ((x, y),) = cv2.perspectiveTransform(middle, one.homography)[0]
        grey = cv2.GaussianBlur(one.picture.mean(axis=2), (0, 0), 5)
        row, column = (places.mean() for places in np.nonzero(grey > 0.8 * grey.max()))
        assert np.hypot(column - x, row - y) < 15, (seed, one.mirrored, one.turned)
    assert kinds == {(False, False), (True, False), (False, True)}
