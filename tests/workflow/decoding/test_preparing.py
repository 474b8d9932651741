"""What a decoder prepares for a model is, to the bit, what the model would prepare for itself."""

from __future__ import annotations

import os
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from osteo_desktop.evaluation.camera import photograph
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.inference import inputs
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.inputs import ModelInput, model_input
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.workflow.decoding import decoder
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.messages import Decoded, Message, Order
from osteo_desktop.workflow.reading.scoring import compute
from tests.made import layouts
from tests.made.folder import grey, write_png, write_view

REAL = Path(os.environ.get("OSTEO_DATA", "../shared/data"), "fracatlas", "images")


def same(one: Any, other: Any) -> bool:
    """Equal in every field, arrays to the bit."""
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and np.array_equal(one, other)
    if is_dataclass(one) and type(one) is type(other):
        return all(same(getattr(one, f.name), getattr(other, f.name)) for f in fields(one))
    return bool(one == other)


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    """The installed one: it has a gate and says something of bad pictures."""
    return Classifier.load(device="cpu")


def made(root: Path) -> list[Path]:
    """A PNG, both photometric interpretations, a photographed film, and a bright shutter."""
    write_png(root / "a.png", grey(1))
    write_view(root / "b.dcm", 2)
    write_dicom(root / "c.dcm", 4095 - phantom(300, 220), photometric="MONOCHROME1")
    shutter = {"ShutterShape": "RECTANGULAR", "ShutterPresentationValue": 0xFFFF}
    edges = zip(("Left", "Right", "Upper", "Lower"), (20, 200, 20, 280), strict=True)
    shutter |= {
        f"Shutter{side}{'Vertical' if x < 2 else 'Horizontal'}Edge": at
        for x, (side, at) in enumerate(edges)
    }
    write_dicom(root / "d.dcm", phantom(300, 220), attributes=shutter)
    film = layouts.made(5, rows=480, columns=384).picture
    (root / "e.jpg").write_bytes(photograph(film, "lightbox", 4, as_it_hangs=True).jpeg)
    return sorted(root.iterdir())


def held_against_the_model(files: list[Path], classifier: Classifier) -> None:
    spec = classifier.input_spec(score_anyway=True)
    given: list[ModelInput] = []
    themselves: list[Radiograph] = []
    with Decoders() as decoders:
        for path in files:
            entry = Entry(path.name, str(path))
            outcome = decoders.open(entry, spec=spec, with_pixels=False)
            assert not any(isinstance(one, Radiograph) for one in outcome.radiographs)
            given += outcome.inputs
            themselves += folder.read_entry(entry)
    assert len(given) == len(files)
    for one, radiograph in zip(given, themselves, strict=True):
        own = model_input(radiograph, spec)
        assert same(one.radiograph, own.radiograph)
        assert same(one.shown, own.shown), radiograph.file
        assert one.refusal == own.refusal
    judged = classifier.judge(given, score_anyway=True)
    classified = classifier.classify(themselves, score_anyway=True)
    assert [one.score for one in judged] == [one.score for one in classified]
    for one, other in zip(judged, classified, strict=True):
        assert same(one, other)


def test_a_decoder_prepares_as_the_model_would(tmp_path: Path, classifier: Classifier) -> None:
    files = made(tmp_path)
    read = [folder.read_entry(Entry(path.name, str(path)))[0] for path in files]
    assert [one.inverted for one in read] == [False, False, True, False, False]
    assert read[3].shutter is not None
    assert read[3].shutter.brightness == 1.0
    assert read[4].header.photograph is not None
    assert read[4].header.photograph.corners
    held_against_the_model(files, classifier)


def test_real_radiographs_are_prepared_as_the_model_would(classifier: Classifier) -> None:
    if not REAL.is_dir():
        pytest.skip(f"no radiographs at {REAL}")
    held_against_the_model(sorted(REAL.iterdir())[::400], classifier)


def test_what_is_refused_is_prepared_only_where_it_is_scored_anyway(
    tmp_path: Path, classifier: Classifier
) -> None:
    write_view(tmp_path / "chest.dcm", 1, BodyPartExamined="CHEST")
    entry = Entry("chest.dcm", str(tmp_path / "chest.dcm"))
    with Decoders() as decoders:
        refused, wanted = (
            decoders.open(entry, spec=classifier.input_spec(score_anyway=anyway)).inputs[0]
            for anyway in (False, True)
        )
    assert refused.refusal == wanted.refusal
    assert refused.refusal is not None
    assert refused.shown is None
    assert wanted.shown is not None
    for one in (refused, wanted):
        (finding,) = classifier.judge([one])
        assert finding.decision is Decision.NOT_SCORED
    (finding,) = classifier.judge([wanted], score_anyway=True)
    assert finding.outside_scope
    assert finding.score is not None


@pytest.mark.parametrize("error", [ZeroDivisionError("MADE^UP"), MemoryError()])
def test_a_picture_that_cannot_be_prepared_is_told_and_stops_no_other(
    tmp_path: Path,
    classifier: Classifier,
    error: Exception,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prepare = inputs.prepare_picture

    def faulty(picture: np.ndarray, *arguments: Any) -> Any:
        if picture.shape == (50, 64):
            raise error
        return prepare(picture, *arguments)

    monkeypatch.setattr(inputs, "prepare_picture", faulty)
    write_png(tmp_path / "a.png", np.tile(np.arange(64, dtype=np.uint8), (50, 1)))
    write_png(tmp_path / "b.png", grey(1))
    said: list[Message] = []
    spec = replace(classifier.input_spec(), score_anyway=True)
    for name in ("a.png", "b.png"):
        decoder.carry_out(Order(Entry(name, str(tmp_path / name)), spec=spec), said.append)
    decoded = [one for one in said if isinstance(one, Decoded)]
    assert all(one.thumbnail for one in decoded)
    given = [one.input for one in decoded if one.input is not None]
    assert [one.fault for one in given] == [type(error).__name__, ""]
    scored = compute(classifier, given, score_anyway=True)
    assert [notice.fields for notice in scored.faults.values()] == [
        (("kind", type(error).__name__),)
    ]
    assert scored.computed == 1
