"""The scope gate: learned from phantoms, it knows phantoms, and pages and noise for foreign."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import pytest
import safetensors.torch
import torch

from osteo_desktop.errors import ModelError
from osteo_desktop.imaging import display
from osteo_desktop.imaging.phantom import phantom, write_jpeg
from osteo_desktop.inference.networks.build import Network, build
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.scope_gate import LIES_FAR, LOOKS_FOREIGN, ScopeGate
from osteo_desktop.inference.scope_statistics import STATISTICS, statistics
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.training.scope.fit import ScopeFit, fit_gate, made_foreign
from osteo_desktop.training.scope.foreign_pictures import KINDS, foreign_picture
from osteo_desktop.training.scope.inputs import Described, describe, learn_scope
from tests.made.model import made_preparation
from tests.made.radiographs import made
from tests.made.scope_samples import VARIANTS, load, wrapped

PREPARATION = made_preparation(64)
STORED = [variant for variant in VARIANTS if "bit" in variant]
"""The same grey levels in 8, 12 and 16 bits and both photometric interpretations."""


class Learned(NamedTuple):
    fit: ScopeFit
    known: Described
    foreign: np.ndarray


@pytest.fixture(scope="module")
def network() -> Network:
    return build(NetworkSpec("cnn"), seed=1)


@pytest.fixture(scope="module")
def learned(network: Network) -> Learned:
    known = describe([_limb(n) for n in range(80)], network, PREPARATION)
    foreign = made_foreign(8)
    return Learned(_fit(known, foreign), known, foreign)


def _fit(known: Described, foreign: np.ndarray, seed: int = 0) -> ScopeFit:
    blocks = [f"block {n // 4}" for n in range(len(known.features))]
    fit = fit_gate(known.features, known.statistics, blocks, seed, foreign=foreign)
    assert fit is not None
    return fit


def _limb(number: int) -> Radiograph:
    """A phantom in its own size, exposure and position."""
    draw = np.random.default_rng(number)
    rows, columns = int(draw.integers(180, 260)), int(draw.integers(140, 200))
    pixels = phantom(
        rows, columns, broken=number % 3 == 0, seed=number, lateral=number % 2 == 0
    ).astype(np.float32)
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), draw.uniform(-25, 25), 1.0)
    turned = cv2.warpAffine(pixels, turn, (columns, rows), borderMode=cv2.BORDER_REPLICATE)
    grey = 255.0 * np.clip(turned / draw.uniform(2400, 4095), 0.0, 1.0) ** draw.uniform(0.7, 1.3)
    return made(grey.astype(np.uint8))


def _letter() -> np.ndarray:
    sheet = np.full((700, 500), 245, dtype=np.uint8)
    for y in range(60, 660, 24):
        cv2.putText(
            sheet, f"Dear colleague, line {y} of it", (40, y), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 20, 2
        )
    return sheet


FOREIGN = {
    "noise": np.random.default_rng(3).integers(0, 256, (240, 180)).astype(np.uint8),
    "letter": _letter(),
    "ramp": np.tile(np.linspace(0, 255, 300).astype(np.uint8), (200, 1)),
    "chessboard": (np.indices((200, 240)) // 25).sum(axis=0).astype(np.uint8) % 2 * 255,
    "made chest film": foreign_picture("chest", 98_765),
    "made ultrasound": foreign_picture("ultrasound", 98_765),
}


def _refusal(gate: ScopeGate, network: Network, radiograph: Radiograph) -> str:
    seen = describe([radiograph], network, PREPARATION)
    return gate.refusal(seen.features[0], seen.statistics[0])


def test_radiographs_like_the_learned_ones_are_in_scope(learned: Learned, network: Network) -> None:
    others = describe([_limb(n) for n in range(1000, 1040)], network, PREPARATION)
    assert learned.fit.gate.refused(others.features, others.statistics).mean() <= 0.05


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_radiograph_is_refused_in_a_sentence(
    kind: str, learned: Learned, network: Network
) -> None:
    reason = _refusal(learned.fit.gate, network, made(FOREIGN[kind]))
    assert reason in {LOOKS_FOREIGN, LIES_FAR}
    assert reason.count(".") == 1


def test_features_far_from_the_learned_ones_are_refused(learned: Learned) -> None:
    gate, known = learned.fit.gate, learned.known
    inside = np.argmin(gate.foreignness(known.statistics))
    statistics = known.statistics[inside]
    assert gate.refusal(known.features[inside], statistics) == ""
    assert gate.refusal(known.features[inside] + 100.0, statistics) == LIES_FAR


@pytest.mark.parametrize("variant", STORED)
def test_bits_and_photometric_interpretation_change_nothing(
    variant: str, learned: Learned, network: Network, tmp_path: Path
) -> None:
    """Asymmetric pictures, one in scope and one not, written as DX."""
    for picture in (display.render(_limb(2001)), FOREIGN["made chest film"]):
        plain = _refusal(learned.fit.gate, network, made(picture))
        again = _refusal(learned.fit.gate, network, wrapped(picture, variant, tmp_path))
        assert bool(again) == bool(plain)


@pytest.mark.parametrize("variant", STORED)
def test_statistics_do_not_see_how_the_same_greys_are_stored(
    variant: str, learned: Learned, tmp_path: Path
) -> None:
    picture = display.render(_limb(2002))
    stored = display.render(wrapped(picture, variant, tmp_path))
    moved = np.abs(statistics(stored) - statistics(picture))
    assert (moved / learned.fit.gate.deviation).mean() < 0.1


def test_the_gate_is_the_same_after_its_file(learned: Learned, tmp_path: Path) -> None:
    file = tmp_path / "gate.safetensors"
    safetensors.torch.save_file(learned.fit.gate.tensors(), file)
    again = ScopeGate.from_tensors(
        {"head.weight": torch.ones(3)} | safetensors.torch.load_file(file)
    )
    assert again is not None
    known, gate = learned.known, learned.fit.gate
    np.testing.assert_array_equal(
        again.foreignness(learned.foreign), gate.foreignness(learned.foreign)
    )
    np.testing.assert_array_equal(again.distance(known.features), gate.distance(known.features))
    np.testing.assert_array_equal(again.thresholds, gate.thresholds)


def test_a_model_without_a_gate_has_none() -> None:
    assert ScopeGate.from_tensors({"head.weight": torch.ones(3)}) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda tensors: tensors.pop("scope.examples"),
        lambda tensors: tensors.update({"scope.extra": torch.ones(1)}),
        lambda tensors: tensors.update({"scope.centre": tensors["scope.centre"][:-1]}),
        lambda tensors: tensors.update({"scope.weights": tensors["scope.weights"][:-1]}),
        lambda tensors: tensors["scope.thresholds"].fill_(float("nan")),
    ],
    ids=["missing", "unknown", "other statistics", "fewer weights", "not a number"],
)
def test_a_gate_that_does_not_fit_is_a_clear_error(damage, learned: Learned) -> None:  # type: ignore[no-untyped-def]
    tensors = learned.fit.gate.tensors()
    damage(tensors)
    with pytest.raises(ModelError, match="scope gate"):
        ScopeGate.from_tensors(tensors)


def test_false_refusals_are_told_for_the_card(learned: Learned) -> None:
    figures = learned.fit.figures
    assert figures["radiographs"] == 80
    assert figures["made_foreign_pictures"] == 8 * len(KINDS)
    assert 0.0 <= figures["false_refusals"] <= 0.1
    assert set(figures["false_refusals_by_source"]) == {"all"}


def test_the_same_seed_gives_the_same_gate(learned: Learned) -> None:
    again = _fit(learned.known, learned.foreign)
    for name, values in learned.fit.gate.tensors().items():
        torch.testing.assert_close(again.gate.tensors()[name], values, rtol=0, atol=0)
    other = _fit(learned.known, learned.foreign, seed=1)
    assert not np.array_equal(other.gate.thresholds, learned.fit.gate.thresholds)


def test_too_few_blocks_give_no_gate(learned: Learned) -> None:
    known, blocks = learned.known, [f"block {n % 9}" for n in range(80)]
    assert fit_gate(known.features, known.statistics, blocks, foreign=learned.foreign) is None


def test_a_block_is_judged_by_other_blocks(learned: Learned) -> None:
    """Pictures of one patient lie together: judged by one another they would all seem near."""
    draw, known = np.random.default_rng(0), learned.known
    patients = draw.normal(size=(16, 16)).repeat(5, axis=0)
    features = patients + draw.normal(0.0, 0.05, patients.shape)
    far = {}
    for name, share in (("together", 5), ("divided", 1)):
        blocks = [str(n // share) for n in range(80)]
        fit = fit_gate(features, known.statistics, blocks, foreign=learned.foreign)
        assert fit is not None
        far[name] = float(fit.gate.thresholds[1])
    assert far["together"] > 1.2 * far["divided"]


def _with_odd(odd: int, *, named: bool) -> tuple[ScopeGate, np.ndarray]:
    """A gate of 820 radiographs, and the features of the first ``odd`` of them.

    These lie far from the others, and look half like the foreign pictures.
    """
    draw = np.random.default_rng(1)
    features, statistics = draw.normal(size=(820, 8)), draw.normal(size=(820, STATISTICS))
    foreign = statistics[:40] + 3.0
    features[:odd] += draw.normal(30.0, 3.0, size=(odd, 8))
    statistics[:odd] += 1.5
    sources = ["odd" if named and n < odd else "usual" for n in range(820)]
    blocks = [str(n) for n in range(820)]
    fit = fit_gate(features, statistics, blocks, sources=sources, foreign=foreign)
    assert fit is not None
    return fit.gate, features[:odd]


@pytest.mark.parametrize("named", [False, True])
def test_a_few_odd_radiographs_do_not_open_the_gate(named: bool) -> None:
    gate, odd = _with_odd(2, named=named)
    assert (gate.distance(odd) > gate.thresholds[1]).all()


def test_a_whole_source_counts_for_more_than_its_radiographs() -> None:
    named, unnamed = (_with_odd(200, named=named)[0] for named in (True, False))
    assert named.thresholds[0] > unnamed.thresholds[0] + 0.05


@pytest.mark.parametrize("shape", [(64, 64), (64, 900), (700, 64), (161, 159)])
def test_every_size_has_as_many_statistics(shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(0).integers(0, 256, shape).astype(np.uint8)
    for picture in (noise, np.full(shape, 7, dtype=np.uint8)):
        found = statistics(picture)
        assert found.shape == (STATISTICS,)
        assert np.isfinite(found).all()


@pytest.mark.parametrize("kind", KINDS)
def test_foreign_pictures_are_made_alike_by_the_same_numbers(kind: str) -> None:
    one = foreign_picture(kind, 5)
    assert one.dtype == np.uint8
    assert min(one.shape) > 80
    assert np.unique(one).size > 1
    np.testing.assert_array_equal(one, foreign_picture(kind, 5))
    other = foreign_picture(kind, 6)
    assert other.shape != one.shape or not np.array_equal(other, one)


def test_features_keep_the_order_of_radiographs_of_several_shapes(network: Network) -> None:
    shapes = replace(PREPARATION, shapes=((64, 32), (32, 64)))
    limbs = [_limb(n) for n in range(3)] + [made(np.ascontiguousarray(_limb(3).pixels.T))]
    together = describe(limbs, network, shapes)
    for n, limb in enumerate(limbs):
        alone = describe([limb], network, shapes)
        np.testing.assert_allclose(together.features[n], alone.features[0], atol=1e-5)
        np.testing.assert_array_equal(together.statistics[n], alone.statistics[0])


def test_learning_goes_past_files_that_cannot_be_read(network: Network, tmp_path: Path) -> None:
    items = []
    for n in range(20):
        path = tmp_path / f"{n}.jpg"
        write_jpeg(path, np.asarray(_limb(n).pixels))
        items.append(LabelledRadiograph("made", path.name, path, n % 2 == 0, f"made/{n % 12}"))
    items[5].path.write_bytes(b"no picture")
    items[9].path.unlink()
    fit = learn_scope(network, PREPARATION, items, Progress())
    assert fit is not None
    assert fit.figures["radiographs"] == 18


def test_learning_from_nothing_readable_gives_no_gate(network: Network, tmp_path: Path) -> None:
    gone = LabelledRadiograph("made", "gone.jpg", tmp_path / "gone.jpg", True, "made/1")
    assert learn_scope(network, PREPARATION, [gone], Progress()) is None


@pytest.mark.data
def test_a_gate_of_some_real_radiographs_knows_chest_films_for_foreign(
    data_folder: Path, network: Network
) -> None:
    """A few of the radiographs and an untrained network: less than the shipped gate can do."""
    items = read_labels(data_folder / "fracatlas")
    fit = learn_scope(network, PREPARATION, [i for i in items if i.fold < 5][::12], Progress())
    assert fit is not None
    judged = describe((load(i.path) for i in items[::8] if i.fold == 5), network, PREPARATION)
    assert fit.gate.refused(judged.features, judged.statistics).mean() < 0.05
    chests = sorted((data_folder / "foreign" / "chest").glob("*"))[::2]
    seen = describe((load(path) for path in chests), network, PREPARATION)
    assert fit.gate.refused(seen.features, seen.statistics).mean() > 0.2
