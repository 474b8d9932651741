"""The scope gate: learned from phantoms, it knows phantoms, and pages and noise for foreign."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import pytest
import safetensors.numpy
import safetensors.torch
import torch

from osteo_desktop.errors.models import ModelError
from osteo_desktop.imaging import display
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_jpeg
from osteo_desktop.inference.card import read_card
from osteo_desktop.inference.earlier_gate import EarlierGate
from osteo_desktop.inference.networks.build import Network, build
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.scope_gate import ScopeGate, gate_from, gate_tensors
from osteo_desktop.inference.scope_statistics import STATISTICS, statistics
from osteo_desktop.inference.weights import exchange_gate, load_model
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.training.scope import fit, learning
from osteo_desktop.training.scope.fit import (
    MADE,
    PHOTOGRAPHED,
    Described,
    ScopeFit,
    fit_gate,
    joined,
)
from osteo_desktop.training.scope.foreign_pictures import KINDS, foreign_picture
from osteo_desktop.training.scope.inputs import describe, describe_pictures
from osteo_desktop.training.scope.learning import PictureFolder, learn_scope
from osteo_desktop.wording.notices import notice_text
from tests.made.model import made_preparation, make_model
from tests.made.radiographs import made
from tests.made.scope_samples import VARIANTS, load, wrapped

pytestmark = pytest.mark.slow

PREPARATION = made_preparation(64)
STORED = [variant for variant in VARIANTS if "bit" in variant]
"""The same grey levels in 8, 12 and 16 bits and both photometric interpretations."""


class Learned(NamedTuple):
    fit: ScopeFit
    known: Described
    foreign: Mapping[str, Described]


@pytest.fixture(scope="module")
def network() -> Network:
    return build(NetworkSpec("cnn"), seed=1)


@pytest.fixture(scope="module")
def learned(network: Network) -> Learned:
    known = describe([_limb(n) for n in range(80)], network, PREPARATION)
    drawn = {
        f"{MADE}{kind}": describe_pictures(
            [foreign_picture(kind, n) for n in range(8)], network, PREPARATION
        )
        for kind in KINDS
    }
    return Learned(_fit(known, drawn), known, drawn)


def _fit(known: Described, foreign: Mapping[str, Described], seed: int = 0) -> ScopeFit:
    blocks = [f"block {n // 4}" for n in range(len(known))]
    fit = fit_gate(known, foreign, blocks, seed)
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
    return gate.refusal(seen.descriptions[0], seen.statistics[0])


def test_radiographs_like_the_learned_ones_are_in_scope(learned: Learned, network: Network) -> None:
    others = describe([_limb(n) for n in range(1000, 1040)], network, PREPARATION)
    assert _share(learned.fit.gate, others) <= 0.05


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_radiograph_is_refused_in_a_sentence(
    kind: str, learned: Learned, network: Network
) -> None:
    reason = _refusal(learned.fit.gate, network, made(FOREIGN[kind]))
    assert reason == Notice.of(Code.LOOKS_FOREIGN)
    assert notice_text(reason).count(".") == 1


def test_what_is_like_nothing_that_was_shown_is_refused(learned: Learned) -> None:
    """Though neither the linear answer nor the statistics speak against it."""
    gate, known = learned.fit.gate, learned.known
    inside = int(np.argmin(gate.foreignness(known.descriptions, known.statistics)))
    one, statistics = known.descriptions[inside], known.statistics[inside]
    assert gate.refusal(one, statistics) is None
    away = np.random.default_rng(0).normal(size=gate.linear.shape)
    for axis in (gate.linear, *gate.axes.T):
        away -= away @ axis / max(float(axis @ axis), 1e-12) * axis
    moved = one + 6.0 * (away * gate.deviation)[: len(one)]
    assert gate.refusal(moved.astype(np.float32), statistics) == Notice.of(Code.LOOKS_FOREIGN)


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
    assert (moved / learned.fit.gate.deviation[-STATISTICS:]).mean() < 0.1


def test_the_gate_is_the_same_after_its_file(learned: Learned, tmp_path: Path) -> None:
    file = tmp_path / "gate.safetensors"
    safetensors.numpy.save_file(gate_tensors(learned.fit.gate), file)
    again = gate_from({"head.weight": np.ones(3)} | safetensors.numpy.load_file(file))
    assert isinstance(again, ScopeGate)
    known, gate = learned.known, learned.fit.gate
    np.testing.assert_array_equal(
        again.foreignness(known.descriptions, known.statistics),
        gate.foreignness(known.descriptions, known.statistics),
    )
    np.testing.assert_array_equal(again.threshold, gate.threshold)


def test_a_model_without_a_gate_has_none() -> None:
    assert gate_from({"head.weight": np.ones(3)}) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda tensors: tensors.pop("scope.examples"),
        lambda tensors: tensors.update({"scope.extra": np.ones(1)}),
        lambda tensors: tensors.update({"scope.centre": tensors["scope.centre"][:-1]}),
        lambda tensors: tensors.update({"scope.weights": tensors["scope.weights"][:-1]}),
        lambda tensors: tensors.update({"scope.axes": tensors["scope.axes"][0, 0]}),
        lambda tensors: tensors.update({"scope.scale": np.zeros((3, 2))}),
        lambda tensors: tensors["scope.threshold"].fill(float("nan")),
    ],
    ids=["missing", "unknown", "narrower", "fewer weights", "no axes", "no spread", "not a number"],
)
def test_a_gate_that_does_not_fit_is_a_clear_error(damage, learned: Learned) -> None:  # type: ignore[no-untyped-def]
    tensors = gate_tensors(learned.fit.gate)
    damage(tensors)
    with pytest.raises(ModelError, match="scope gate"):
        gate_from(tensors)


def test_a_gate_of_another_network_is_a_clear_error(learned: Learned, tmp_path: Path) -> None:
    spec = NetworkSpec("resnet18")
    weights = make_model(tmp_path, network=spec)
    document = dict(read_card(weights).document)
    exchange_gate(weights, learned.fit.gate, document)
    with pytest.raises(ModelError, match="not of its network"):
        load_model(weights)


def _earlier_gate(channels: int) -> dict[str, torch.Tensor]:
    """Tensors as models before had them; it refuses what lies more than 10 from the origin."""
    parts = 3
    arrays = {
        "centre": np.zeros(STATISTICS),
        "deviation": np.ones(STATISTICS),
        "axes": np.zeros((STATISTICS, parts)),
        "shift": np.zeros(parts),
        "examples": np.zeros((2, parts)),
        "weights": np.zeros(2),
        "machine": np.zeros(2),
        "features_centre": np.zeros(channels),
        "features_axes": np.eye(channels),
        "thresholds": np.array([1.0, 10.0]),
    }
    return {f"scope.{n}": v.astype(np.float32) for n, v in arrays.items()}


def test_the_gate_of_an_earlier_model_still_decides(network: Network) -> None:
    """By the final features alone, wherever else the network is looked at by now."""
    tensors = _earlier_gate(network.channels)
    gate = gate_from(tensors)
    assert isinstance(gate, EarlierGate)
    assert gate.suits(network.channels, network.described)
    far = np.zeros(network.described, dtype=np.float32)
    far[network.channels :] = 1e6
    nothing = np.zeros(STATISTICS, dtype=np.float32)
    assert gate.refusal(far, nothing) is None
    far[0] = 11.0
    assert gate.refusal(far, nothing) == Notice.of(Code.FEATURES_FOREIGN)
    assert gate.refused(far[None], nothing[None]).all()
    tensors.pop("scope.axes")
    with pytest.raises(ModelError, match="incomplete"):
        gate_from(tensors)


def test_exchanging_the_gate_leaves_every_tensor_of_the_network(
    learned: Learned, tmp_path: Path
) -> None:
    weights = make_model(tmp_path, network=NetworkSpec("cnn"))
    before = safetensors.torch.load_file(weights)
    first = read_card(weights)
    card = exchange_gate(weights, learned.fit.gate, dict(first.document))
    after = safetensors.torch.load_file(weights)
    assert card.model_id != first.model_id, "other radiographs are scored: findings are made anew"
    for name, value in before.items():
        assert torch.equal(after[name], value), name
    model = load_model(weights)
    assert isinstance(model.gate, ScopeGate)
    exchange_gate(weights, learned.fit.gate, dict(card.document))
    assert read_card(weights).weights_sha256 == card.weights_sha256, "the same gate, the same file"


def test_false_refusals_are_told_for_the_card(learned: Learned) -> None:
    figures = learned.fit.figures
    assert figures["radiographs"] == 80
    assert figures["made_foreign_pictures"] == 8 * len(KINDS)
    assert "left_out" not in figures, "nothing real was shown"
    assert 0.0 <= figures["false_refusals"] <= 0.1
    assert set(figures["false_refusals_by_source"]) == {"all"}


def test_a_foreign_source_is_judged_by_a_gate_that_has_not_seen_it(learned: Learned) -> None:
    """One that looks like bone radiographs is refused where it was shown, and hardly elsewhere."""
    draw, known = np.random.default_rng(5), learned.known
    like = known.of(np.arange(0, 80, 2))
    marked = like.descriptions + 0.0
    marked[:, :6] += 8.0 * known.descriptions.std(axis=0)[:6]
    plain = known.of(np.arange(1, 80, 2))
    noise = Described(
        draw.normal(size=plain.descriptions.shape).astype(np.float32), plain.statistics + 3.0
    )
    foreign = {**learned.foreign, "plain": plain, "noise": noise}
    found = _fit(known, foreign).figures["left_out"]
    assert set(found) == {"plain", "noise"}, "made ones are not sources"
    assert found["plain"]["refused"] <= 0.1, "they are bones, which it had not seen called foreign"
    assert found["noise"] == {"pictures": 40, "refused": 1.0}


def test_the_same_seed_gives_the_same_gate(learned: Learned) -> None:
    again = _fit(learned.known, learned.foreign)
    for name, values in learned.fit.gate.tensors().items():
        np.testing.assert_array_equal(again.gate.tensors()[name], values)
    other = _fit(learned.known, learned.foreign, seed=1)
    assert not np.array_equal(other.gate.threshold, learned.fit.gate.threshold)


@pytest.mark.parametrize("width", [30, 90])
def test_few_radiographs_of_many_features_give_what_the_plain_formulas_give(width: int) -> None:
    """With 60 rows: the larger width is computed in the other, smaller form."""
    draw = np.random.default_rng(4)
    standard, is_foreign = draw.normal(size=(60, width)), np.arange(60) >= 40
    weights = draw.uniform(0.5, 2.0, 60)
    share = weights / weights.sum()
    away = standard - share @ standard
    labels = np.where(is_foreign, 1.0, -1.0) - share @ np.where(is_foreign, 1.0, -1.0)
    spread = (away * share[:, None]).T @ away + fit._RIDGE * np.eye(width)
    wanted = np.linalg.solve(spread, away.T @ (share * labels))
    np.testing.assert_allclose(fit._linear(standard, is_foreign, weights), wanted, rtol=1e-8)
    axes = fit._principal_axes(standard)
    count = axes.shape[1]
    variances, all_axes = np.linalg.eigh(standard.T @ standard)
    np.testing.assert_allclose(axes.T @ axes, np.eye(count), atol=1e-10)
    np.testing.assert_allclose(
        np.square(standard @ axes).sum(axis=0), variances[-count:], rtol=1e-8
    )
    largest = all_axes[:, -count:]
    np.testing.assert_allclose(axes @ axes.T, largest @ largest.T, atol=1e-8)


def test_too_few_blocks_give_no_gate(learned: Learned) -> None:
    blocks = [f"block {n % 9}" for n in range(80)]
    assert fit_gate(learned.known, learned.foreign, blocks) is None


def test_a_block_is_judged_by_other_blocks(learned: Learned) -> None:
    """Pictures of one patient lie together: judged by one another they would all seem near."""
    draw, known = np.random.default_rng(0), learned.known
    patients = draw.normal(size=(16, 40)).repeat(5, axis=0)
    seen = patients + draw.normal(0.0, 0.05, patients.shape)
    foreign = {f"{MADE}far": Described(draw.normal(9.0, 1.0, (40, 40)), known.statistics[:40] + 3)}
    left = {}
    for name, share in (("together", 5), ("divided", 1)):
        blocks = [str(n // share) for n in range(80)]
        fit = fit_gate(Described(seen, known.statistics), foreign, blocks)
        assert fit is not None
        left[name] = float(fit.gate.scale[1, 0])
    assert left["together"] > 1.05 * left["divided"]


def _with_odd(odd: int, *, named: bool) -> tuple[ScopeGate, Described]:
    """A gate of 820 radiographs, and the first ``odd`` of them, half like the foreign pictures."""
    draw = np.random.default_rng(1)
    seen, statistics = draw.normal(size=(820, 8)), draw.normal(size=(820, STATISTICS))
    foreign = {f"{MADE}all": Described(seen[:40] + 3.0, statistics[:40] + 3.0)}
    seen[:odd] += 1.5
    statistics[:odd] += 1.5
    sources = ["odd" if named and n < odd else "usual" for n in range(820)]
    known = Described(seen, statistics)
    fit = fit_gate(known, foreign, [str(n) for n in range(820)], sources=sources)
    assert fit is not None
    return fit.gate, known.of(np.arange(odd))


@pytest.mark.parametrize("named", [False, True])
def test_a_few_odd_radiographs_do_not_open_the_gate(named: bool) -> None:
    gate, odd = _with_odd(2, named=named)
    assert _share(gate, odd) == 1.0


def test_a_whole_source_counts_for_more_than_its_radiographs() -> None:
    gate, odd = _with_odd(200, named=True)
    assert _share(gate, odd) <= 0.02
    assert _share(*_with_odd(200, named=False)) <= 0.06


def _share(gate: ScopeGate, of: Described) -> float:
    return float(gate.refused(of.descriptions, of.statistics).mean())


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
        np.testing.assert_allclose(together.descriptions[n], alone.descriptions[0], atol=1e-5)
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


def _written(folder: Path, pictures: Iterable[np.ndarray]) -> PictureFolder:
    folder.mkdir()
    for number, picture in enumerate(pictures):
        write_jpeg(folder / f"{number:03}.jpg", picture)
    return PictureFolder(folder.name, tuple(sorted(folder.iterdir())))


def test_folders_of_bones_and_of_anything_else_are_learned_too_and_kept_on_the_shelf(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "_MOST_MADE", 3)
    limbs = _written(tmp_path / "limbs", [np.asarray(_limb(n).pixels) for n in range(30)])
    items = [
        LabelledRadiograph("made", path.name, path, n % 2 == 0, f"made/{n}")
        for n, path in enumerate(limbs.files[:20])
    ]
    more = PictureFolder("more", limbs.files[20:])
    noise = np.random.default_rng(0)
    other = _written(
        tmp_path / "noise",
        [noise.integers(0, 256, (120, 90)).astype(np.uint8) for _ in range(12)],
    )
    other.files[3].write_bytes(b"no picture")

    def learn() -> ScopeFit:
        fit = learn_scope(
            network,
            PREPARATION,
            items,
            Progress(),
            bones=[more],
            foreign=[other],
            shelf=tmp_path / "shelf",
        )
        assert fit is not None
        return fit

    first = learn()
    assert first.figures["radiographs_by_source"] == {"made": 20, "more": 10}
    assert first.figures["foreign_pictures"] == {"noise": 11}
    assert first.figures["left_out"]["noise"]["pictures"] == 11
    with monkeypatch.context() as patched:
        patched.setattr(learning, "describe_pictures", None)  # nothing is read again
        again = learn()
    np.testing.assert_array_equal(again.gate.threshold, first.gate.threshold)
    write_jpeg(other.files[3], np.asarray(noise.integers(0, 256, (99, 99)).astype(np.uint8)))
    assert learn().figures["foreign_pictures"] == {"noise": 12}, "another picture is another key"


def test_photographs_of_both_sides_are_learned_and_change_no_threshold_of_others(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "_MOST_MADE", 2)
    limbs = _written(tmp_path / "limbs", [np.asarray(_limb(n).pixels) for n in range(24)])
    limbs.files[4].write_bytes(b"no picture")
    items = [
        LabelledRadiograph("made", path.name, path, n % 2 == 0, f"made/{n}")
        for n, path in enumerate(limbs.files)
    ]
    noise = np.random.default_rng(0)
    other = _written(
        tmp_path / "noise",
        [noise.integers(0, 256, (120, 90)).astype(np.uint8) for _ in range(6)],
    )

    def learn() -> ScopeFit:
        fit = learn_scope(
            network,
            PREPARATION,
            items,
            Progress(),
            foreign=[other],
            photographs=6,
            shelf=tmp_path / "shelf",
        )
        assert fit is not None
        return fit

    first = learn()
    assert first.figures["radiographs_by_source"] == {"made": 23, "made, photographed": 10}, (
        "each fourth of 24, less the damaged one, as shown and with nothing cut out"
    )
    assert first.figures["foreign_pictures"] == {"noise": 6, "noise, photographed": 12}
    assert first.figures["made_foreign_pictures"] == len(KINDS) * (2 + 2 * 2)
    assert first.figures["left_out"].keys() == {"noise", "noise, photographed"}
    with monkeypatch.context() as patched:
        patched.setattr(learning, "describe_pictures", None)  # nothing is read again
        np.testing.assert_array_equal(learn().gate.threshold, first.gate.threshold)


def test_refused_photographs_open_the_gate_for_nothing(learned: Learned) -> None:
    """Photographs may be refused by any share; the others set the threshold."""
    known = joined([learned.known, learned.known.of(np.arange(40))])
    blocks = [f"block {n // 4}" for n in (*range(80), *range(40))]
    odd = replace(known, statistics=known.statistics.copy())
    odd.statistics[80:] += 3 * known.statistics.std(axis=0)
    sources = ["made"] * 80 + [f"made{PHOTOGRAPHED}"] * 40
    fit = fit_gate(odd, learned.foreign, blocks, sources=sources, leave_out=False)
    alone = fit_gate(known, learned.foreign, blocks, sources=["made"] * 120, leave_out=False)
    assert fit is not None
    assert alone is not None
    assert fit.figures["false_refusals"] == fit.figures["false_refusals_by_source"]["made"]
    assert fit.figures["false_refusals"] <= alone.figures["false_refusals"] + 0.05


def test_few_radiographs_are_not_held_against_a_thousand_drawings(
    network: Network, tmp_path: Path
) -> None:
    limbs = _written(tmp_path / "limbs", [np.asarray(_limb(n).pixels) for n in range(12)])
    items = [
        LabelledRadiograph("made", path.name, path, n % 2 == 0, f"made/{n}")
        for n, path in enumerate(limbs.files)
    ]
    fit = learn_scope(network, PREPARATION, items, Progress())
    assert fit is not None
    assert fit.figures["made_foreign_pictures"] == 3 * len(KINDS)


@pytest.mark.data
@pytest.mark.heavy
def test_a_gate_of_some_real_radiographs_knows_chest_films_for_foreign(
    data_folder: Path, network: Network
) -> None:
    """A few of the radiographs and an untrained network: less than the shipped gate can do."""
    items = read_labels(data_folder / "fracatlas")
    fit = learn_scope(network, PREPARATION, [i for i in items if i.fold < 5][::24], Progress())
    assert fit is not None
    judged = describe((load(i.path) for i in items[::16] if i.fold == 5), network, PREPARATION)
    assert _share(fit.gate, judged) < 0.05
    chests = sorted((data_folder / "foreign" / "chest").glob("*"))[::2]
    seen = describe((load(path) for path in chests), network, PREPARATION)
    assert _share(fit.gate, seen) > 0.2
