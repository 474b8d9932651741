"""Predict: one prediction per radiograph, maps as pictures of their own, nothing kept."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.errors.files import BadDestination
from osteo_desktop.imaging import display, folder, overlay
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.maps.map_method import MapMethod
from osteo_desktop.workflow.reading.predict import predict
from tests.made.folder import grey, write_view


def test_each_image_is_scored_and_named_as_it_was_given(
    radiographs: Path, classifier: Classifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(radiographs.parent)
    given = [Path("radiographs/b.jpg"), radiographs / "c-ap.dcm"]
    predictions = list(predict(given, classifier))
    assert [p.file for p in predictions] == [str(path) for path in given]
    for path, prediction in zip(given, predictions, strict=True):
        (radiograph,) = folder.read_entry(folder.Entry(path.name, str(path.absolute())))
        (finding,) = classifier.classify([radiograph])
        assert prediction.decision is finding.decision
        assert prediction.score == pytest.approx(finding.score, rel=1e-3)
        assert prediction.map is None


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(
    tmp_path: Path, radiographs: Path, classifier: Classifier
) -> None:
    (tmp_path / "letter.png").write_text("Dear colleague")
    given = [tmp_path / "missing.png", tmp_path / "letter.png", radiographs / "a.png"]
    missing, letter, good = predict(given, classifier)
    assert missing.decision is letter.decision is Decision.ERROR
    assert missing.file == str(given[0])
    assert "no such file" in missing.message
    assert "not an image" in letter.message
    assert good.score is not None


@pytest.mark.slow
def test_frames_and_members_are_predictions_of_their_own(
    tmp_path: Path, radiographs: Path, classifier: Classifier
) -> None:
    pages = [Image.fromarray(grey(seed)) for seed in (1, 2)]
    pages[0].save(tmp_path / "film.tiff", save_all=True, append_images=pages[1:])
    with zipfile.ZipFile(tmp_path / "cd.zip", "w") as cd:
        cd.write(radiographs / "a.png", "in/x.png")
    given = [tmp_path / "film.tiff", tmp_path / "cd.zip", radiographs]
    found = [(p.file, p.frame) for p in predict(given, classifier)]
    assert found[:3] == [
        (str(tmp_path / "film.tiff"), 1),
        (str(tmp_path / "film.tiff"), 2),
        (f"{tmp_path / 'cd.zip'}!/in/x.png", 1),
    ]
    assert found[3] == (str(radiographs / "a.png"), 1)


def test_what_the_gate_refuses_is_scored_only_if_asked(
    tmp_path: Path, classifier: Classifier
) -> None:
    write_view(tmp_path / "chest.dcm", 1, BodyPartExamined="CHEST")
    (refused,) = predict([tmp_path / "chest.dcm"], classifier, map_folder=tmp_path / "maps")
    assert (refused.decision, refused.score, refused.map) == (Decision.NOT_SCORED, None, None)
    (scored,) = predict([tmp_path / "chest.dcm"], classifier, score_anyway=True)
    assert scored.score is not None
    assert scored.message.startswith("Outside scope.")


def test_the_map_is_the_radiograph_with_its_finding_s_map(
    tmp_path: Path, radiographs: Path, classifier: Classifier
) -> None:
    maps = tmp_path / "new" / "maps"
    (prediction,) = predict([radiographs / "a.png"], classifier, map_folder=maps)
    assert prediction.map == maps / "a-map.png"
    (radiograph,) = folder.read_entry(folder.Entry("a.png", str(radiographs / "a.png")))
    (finding,) = classifier.classify([radiograph])
    assert finding.saliency is not None
    expected = overlay.blend(display.render(radiograph), finding.saliency)
    assert np.array_equal(np.asarray(Image.open(prediction.map)), expected)


def test_maps_of_files_with_the_same_name_do_not_replace_each_other(
    tmp_path: Path, classifier: Classifier
) -> None:
    given = []
    for number, name in enumerate(("x.png", "X.png", "x-map.png")):
        path = tmp_path / str(number) / name
        path.parent.mkdir()
        Image.fromarray(grey(number)).save(path)
        given.append(path)
    maps = tmp_path / "maps"
    written = [p.map for p in predict(given, classifier, map_folder=maps)]
    names = {path.name.casefold() for path in written if path is not None}
    assert len(names) == 3
    assert sorted(maps.iterdir()) == sorted(path for path in written if path is not None)


def test_an_original_in_the_map_folder_is_never_overwritten(
    tmp_path: Path, classifier: Classifier
) -> None:
    original = tmp_path / "x-map.png"
    Image.fromarray(grey(1)).save(tmp_path / "x.png")
    Image.fromarray(grey(2)).save(original)
    before = original.read_bytes()
    list(predict([tmp_path / "x.png", original], classifier, map_folder=tmp_path))
    assert original.read_bytes() == before


def test_a_map_folder_that_cannot_be_made_is_told(
    tmp_path: Path, radiographs: Path, classifier: Classifier
) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(BadDestination):
        list(predict([radiographs / "a.png"], classifier, map_folder=tmp_path / "taken"))


@pytest.mark.slow
def test_another_methods_map_is_named_and_has_no_regions(
    tmp_path: Path, radiographs: Path, classifier: Classifier
) -> None:
    path = radiographs / "a.png"
    pictures = []
    for method in (MapMethod.GRAD_CAM, MapMethod.LAYER_CAM):
        (told,) = predict([path], classifier, map_folder=tmp_path, map_method=method)
        assert told.map is not None
        pictures.append(np.asarray(Image.open(told.map)))
    assert sorted(p.name for p in tmp_path.glob("*.png")) == ["a-layercam-map.png", "a-map.png"]
    assert pictures[0].shape == pictures[1].shape
    assert not np.array_equal(*pictures)
