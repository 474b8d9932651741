"""From radiographs to findings: decisions, maps in place, scope, memory, damaged models."""

from __future__ import annotations

import hashlib
import json
import pickle
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from osteo_desktop.errors.models import DamagedModel, ModelError
from osteo_desktop.inference import device, saliency
from osteo_desktop.inference.card import card_path, preparation_of, write_card
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.engines.torch_engine import TorchEngine
from osteo_desktop.inference.prepare import PIPELINE_VERSION, prepare
from osteo_desktop.inference.weights import load_model
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import Decision, Finding
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.wording.notices import notice_text
from tests.made.model import made_preparation, make_model
from tests.made.radiographs import limb, made, textured


@pytest.fixture(scope="module")
def classifier(tiny_model: Path) -> Classifier:
    return Classifier.load(tiny_model, device="cpu")


def _scores(findings: Sequence[Finding]) -> list[float]:
    scores = [finding.score for finding in findings]
    assert None not in scores
    return [score for score in scores if score is not None]


def test_scores_are_calibrated_probabilities_with_their_decision(classifier: Classifier) -> None:
    findings = classifier.classify([made(textured(seed=n)) for n in range(11)])
    points = classifier.card.operating_points
    for finding in findings:
        assert finding.score is not None
        assert 0.0 <= finding.score <= 1.0
        assert finding.decision is points.decide(finding.score)
        assert finding.operating_points == points
        assert finding.saliency is not None
        assert finding.saliency.values.min() >= 0.0


SHAPES = ((128, 64), (96, 96), (64, 128))


@pytest.fixture(scope="module")
def shapely(tmp_path_factory: pytest.TempPathFactory) -> Classifier:
    """A classifier that shows radiographs upright, square and across."""
    preparation = replace(made_preparation(96), shapes=SHAPES)
    model = make_model(
        tmp_path_factory.mktemp("shapes"),
        preparation={**preparation.document(), "pipeline": PIPELINE_VERSION},
        calibration={"slope": 3.0, "intercept": 0.0, "prevalence": 0.5},
    )
    return Classifier.load(model, device="cpu")


def _of_several_shapes() -> list[Radiograph]:
    """More of each shape than one batch holds, in no order."""
    rng, boxes = np.random.default_rng(4), ((20, 280, 120, 190), (60, 230, 60, 240))
    across = [(y, x) for y, x in ((boxes[0], 0), (boxes[1], 0), (boxes[0], 1)) for _ in range(9)]
    radiographs = []
    for n in rng.permutation(len(across)):
        box, turned = across[n]
        pixels = limb(300, 300, box, seed=int(n))
        radiographs.append(made(np.ascontiguousarray(pixels.T) if turned else pixels))
    return radiographs


@pytest.mark.slow
def test_radiographs_of_several_shapes_score_the_same_alone_and_in_a_batch(
    shapely: Classifier,
) -> None:
    radiographs = _of_several_shapes()
    shapes = [prepare(r, preparation_of(shapely.card)).picture.shape for r in radiographs]
    assert {shapes.count(shape) for shape in SHAPES} == {9}
    together = shapely.classify(radiographs)
    alone = [shapely.classify([radiograph])[0] for radiograph in radiographs]
    assert np.std(_scores(together)) > 1e-3  # or the next line would prove nothing
    np.testing.assert_allclose(_scores(together), _scores(alone), atol=1e-5)
    for one, other, radiograph in zip(together, alone, radiographs, strict=True):
        assert one.sha256 == radiograph.sha256
        assert one.saliency is not None
        assert other.saliency is not None
        np.testing.assert_allclose(one.saliency.values, other.saliency.values, atol=1e-4)


@pytest.mark.parametrize(
    ("header", "word"),
    [
        ({"Modality": "CT"}, "CT"),
        ({"Modality": "MG"}, "MG"),
        ({"Modality": "DX", "BodyPartExamined": "CHEST"}, "CHEST"),
        ({"Modality": "CR", "BodyPartExamined": "LSPINE"}, "LSPINE"),
        ({"Modality": "DX", "PresentationIntentType": "FOR PROCESSING"}, "PRESENTATION"),
        ({"colourfulness": 0.3}, "colour"),
    ],
)
def test_what_is_not_a_bone_radiograph_is_not_scored(
    classifier: Classifier, header: dict[str, object], word: str
) -> None:
    foreign = made(textured(), **header)
    refused = classifier.classify([foreign])[0]
    assert refused.decision is Decision.NOT_SCORED
    assert refused.score is None
    assert word in notice_text(refused.reason)
    forced = classifier.classify([foreign], score_anyway=True)[0]
    assert forced.outside_scope
    assert forced.score is not None
    assert forced.reason == refused.reason


@pytest.mark.parametrize("modality", ["CR", "DX", "RG", "OT", "SC", ""])
def test_radiographs_are_scored(classifier: Classifier, modality: str) -> None:
    finding = classifier.classify([made(textured(), Modality=modality, BodyPartExamined="HAND")])[0]
    assert finding.score is not None
    assert not finding.outside_scope


def test_small_and_blank_pictures_are_not_scored(classifier: Classifier) -> None:
    small, blank = made(textured(63, 500)), made(np.full((100, 100), 9, dtype=np.uint8))
    reasons = [notice_text(finding.reason) for finding in classifier.classify([small, blank])]
    assert "small" in reasons[0]
    assert "blank" in reasons[1]


def test_findings_keep_the_order_of_mixed_batches(classifier: Classifier) -> None:
    mixed = [made(textured(seed=n), **({"Modality": "US"} if n % 3 == 0 else {})) for n in range(9)]
    findings = classifier.classify(mixed)
    assert [finding.sha256 for finding in findings] == [radiograph.sha256 for radiograph in mixed]
    assert [finding.score is None for finding in findings] == [n % 3 == 0 for n in range(9)]


def test_the_map_lies_where_the_prepared_picture_lies(shapely: Classifier) -> None:
    for radiograph in _of_several_shapes()[:6]:
        shown = prepare(radiograph, preparation_of(shapely.card))
        saliency_map = shapely.classify([radiograph])[0].saliency
        assert saliency_map is not None
        assert (saliency_map.left, saliency_map.top) == (shown.left, shown.top)
        assert (saliency_map.width, saliency_map.height) == (shown.width, shown.height)
        rows, columns = saliency_map.values.shape
        assert (rows / columns) == shown.picture.shape[0] / shown.picture.shape[1]


def test_out_of_memory_means_smaller_batches_and_is_said(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No machine here has a GPU to fill, so the failure is raised where CUDA would raise it."""
    classifier = Classifier.load(tiny_model, device="cpu")
    radiographs = [made(textured(seed=n)) for n in range(7)]
    expected = _scores(classifier.classify(radiographs))
    explain = saliency.explain

    def limited(head: torch.nn.Module, features: torch.Tensor) -> saliency.Explained:
        if features.shape[0] > 2:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return explain(head, features)

    monkeypatch.setattr(saliency, "explain", limited)
    said: list[str] = []
    progress = Progress(lambda state: said.append(notice_text(state.message)))
    findings = classifier.classify(radiographs, progress=progress)
    np.testing.assert_allclose(_scores(findings), expected, atol=1e-4)
    assert any("batches of 2" in message for message in said)


def test_no_memory_for_a_single_radiograph_is_a_clear_error(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    classifier = Classifier.load(tiny_model, device="cpu")

    def never(head: torch.nn.Module, features: torch.Tensor) -> saliency.Explained:
        raise torch.OutOfMemoryError("out of memory")

    monkeypatch.setattr(saliency, "explain", never)
    with pytest.raises(ModelError, match="memory"):
        classifier.classify([made(textured())])


def test_the_device_is_named_with_the_reason() -> None:
    chosen = device.choose("cuda")
    if chosen.name == "cpu":
        assert notice_text(chosen.told) in {
            "CPU (no usable NVIDIA GPU found)",
            "CPU (this PyTorch was built without CUDA)",
            "CPU (the NVIDIA driver is too old)",
        }
    assert notice_text(device.choose("cpu").told) == "CPU (chosen)"


def _copy(model: Path, folder: Path) -> Path:
    copy = folder / "copy.safetensors"
    copy.write_bytes(model.read_bytes())
    card_path(copy).write_bytes(card_path(model).read_bytes())
    return copy


def test_a_changed_byte_in_the_weights_is_noticed(tiny_model: Path, tmp_path: Path) -> None:
    copy = _copy(tiny_model, tmp_path)
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    with pytest.raises(DamagedModel, match="hash"):
        load_model(copy)


def test_a_pickle_is_never_opened(tiny_model: Path, tmp_path: Path) -> None:
    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (Path.touch, (str(tmp_path / "exploded"),))

    copy = _copy(tiny_model, tmp_path)
    copy.write_bytes(pickle.dumps(Bomb()))
    card = json.loads(card_path(copy).read_text())
    card["weights_sha256"] = hashlib.sha256(copy.read_bytes()).hexdigest()
    write_card(copy, card)
    with pytest.raises(DamagedModel):
        load_model(copy)
    assert not (tmp_path / "exploded").exists()


def test_other_thresholds_make_another_model(tiny_model: Path, tmp_path: Path) -> None:
    copy = _copy(tiny_model, tmp_path)
    card = json.loads(card_path(copy).read_text())
    same = card | {"metrics": {"note": "measured again"}}
    write_card(copy, same)
    original = load_model(tiny_model)[1].model_id
    assert load_model(copy)[1].model_id == original
    write_card(copy, card | {"operating_points": {"t_low": 0.1, "t_high": 1}})
    assert load_model(copy)[1].model_id != original


def test_missing_and_damaged_cards_are_named(tiny_model: Path, tmp_path: Path) -> None:
    copy = _copy(tiny_model, tmp_path)
    for text in ("{}", "[]", "7", "null", "{", '{"network": "resnet18"}', "\ufeff{}"):
        card_path(copy).write_text(text)
        with pytest.raises(DamagedModel, match=r"copy\.json"):
            load_model(copy)
    card_path(copy).unlink()
    with pytest.raises(ModelError, match="card is missing"):
        load_model(copy)


def test_a_model_of_another_preparation_is_refused(tiny_model: Path) -> None:
    model = load_model(tiny_model)
    card = replace(model.card, pipeline="0")
    engine = TorchEngine(model.network, device.choose("cpu"))
    with pytest.raises(ModelError, match="preparation 0, this program"):
        Classifier(card, model.gate, engine)


def test_a_model_of_an_earlier_version_is_refused_in_plain_words(
    tiny_model: Path, tmp_path: Path
) -> None:
    copy = _copy(tiny_model, tmp_path)
    card = json.loads(card_path(copy).read_text())
    del card["network"]
    card["architecture"] = "resnet18-residual-dense"
    card["preparation"] = {"pipeline": "1", "input_size": 320}
    card_path(copy).write_text(json.dumps(card))
    with pytest.raises(ModelError, match="earlier version") as refused:
        Classifier.load(copy, device="cpu")
    assert not isinstance(refused.value, DamagedModel)  # it is whole, only old
    assert str(refused.value).startswith(str(card_path(copy)))
    assert "choose another model" in refused.value.message


@pytest.mark.parametrize(
    ("part", "value", "told"),
    [
        ("preparation", {"pipeline": PIPELINE_VERSION}, "states no preparation: field is missing"),
        ("preparation", {"shapes": None}, "states no preparation"),
        ("preparation", {"shapes": [["a", "b"]]}, "states no preparation"),
        ("preparation", {"shapes": [[float("inf"), 96]]}, "states no preparation"),
        ("preparation", {"shapes": [[8, 8]]}, "32-4096 pixels"),
        ("preparation", {"fit": "stretch"}, "'stretch'; known are: letterbox, squash"),
        ("network", {"backbone": "resnet81"}, "did you mean 'resnet18'"),
        ("network", {"pool": "average"}, "unknown key 'pool'; did you mean 'pooling'"),
    ],
)
def test_a_card_that_cannot_be_followed_is_refused_by_name(
    tiny_model: Path, tmp_path: Path, part: str, value: dict[str, object], told: str
) -> None:
    copy = _copy(tiny_model, tmp_path)
    card = json.loads(card_path(copy).read_text())
    card[part] = value if value.keys() == {"pipeline"} else card[part] | value
    write_card(copy, card)
    with pytest.raises(ModelError, match=re.escape(told)) as refused:
        Classifier.load(copy, device="cpu")
    assert str(refused.value).startswith(str(card_path(copy)))


def test_weights_of_another_network_are_refused(tiny_model: Path, tmp_path: Path) -> None:
    copy = _copy(tiny_model, tmp_path)
    card = json.loads(card_path(copy).read_text())
    card["network"]["residual_blocks"] = 1
    write_card(copy, card)
    with pytest.raises(DamagedModel, match="state_dict"):
        load_model(copy)


def test_the_shipped_model_loads_and_says_what_it_is() -> None:
    card = Classifier.load(device="cpu").card
    assert card.architecture == "efficientnet-lite0"
    assert card.document["network"]["pooling"] == "located"
    assert 0.0 < card.operating_points.t_low <= card.operating_points.t_high < 1.0
    assert "optimistic" in json.dumps(card.document)
