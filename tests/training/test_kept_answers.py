"""Teachers' answers on whole limbs, kept and cut: what the teachers would say of the crops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from osteo_desktop.errors.models import UnfitTeacher
from osteo_desktop.errors.training import RecipeError
from osteo_desktop.inference.card import preparation_of
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.networks.build import Network, build
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.inference.weights import load_model
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.training import kept_answers
from osteo_desktop.training.framing import Examples, Framer
from osteo_desktop.training.kept_answers import KeptTeachers
from osteo_desktop.training.prepared import PreparedSet, prepare_all
from osteo_desktop.training.recipe import Framing
from osteo_desktop.training.recipes import read_recipe
from osteo_desktop.training.teachers import Taught, Teachers, resized
from osteo_desktop.wording.notices import notice_text
from tests.made.layouts import make_table

SHAPES = ((96, 64), (64, 64), (64, 96))
LIMBS = Framing("limbs", canvas=128)
WITHIN = 0.03
"""Mean difference of chances between cut and computed answers, stated in docs/models.md."""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> PreparedSet:
    folder = make_table(tmp_path_factory.mktemp("data") / "hospital", 12)
    own = Preparation("anatomy", "letterbox", ((128, 128),), "anatomy")
    return prepare_all(read_labels(folder), own, Progress())


def _network(seed: int, neck: str = "stride16") -> Network:
    spec = NetworkSpec(
        "efficientnet-lite0", neck, residual_blocks=1, block_channels=16, pooling="located"
    )  # type: ignore[arg-type]
    return build(spec, seed).eval()


@pytest.fixture(scope="module")
def networks() -> list[Network]:
    return [_network(1), _network(2, "stride8")]


def _kept(
    networks: Sequence[Network], folder: Path, data: PreparedSet, progress: Progress | None = None
) -> KeptTeachers:
    kept = KeptTeachers(networks, "cpu", True, folder)
    kept.begin(data, LIMBS, SHAPES, progress or Progress())
    return kept


def _cut(data: PreparedSet, framing: Framing, index: list[int]) -> tuple[Examples, torch.Tensor]:
    chosen = torch.tensor(index)
    framer = Framer(data, framing, SHAPES)
    generator = torch.Generator().manual_seed(3)
    return framer.cut(chosen, torch.zeros(len(index), dtype=torch.bool), generator), chosen


@pytest.mark.slow
def test_of_the_whole_limb_they_are_what_the_teachers_say(
    data: PreparedSet, networks: list[Network], tmp_path: Path
) -> None:
    """Within fp16; teachers of unlike strides are joined at the finer one."""
    kept, live = _kept(networks, tmp_path, data), Teachers(networks, "cpu", places=True)
    for index, examples in Framer(data, LIMBS, SHAPES).unvaried(4):
        said, wanted = kept.of(examples, index), live.of(examples, index)
        assert said.places.shape == wanted.places.shape == (
            len(index), examples.pictures.shape[2] // 8, examples.pictures.shape[3] // 8,
        )  # fmt: skip
        torch.testing.assert_close(said.places, wanted.places, atol=2e-3, rtol=0.0)
        torch.testing.assert_close(said.answers, wanted.answers, atol=2e-3, rtol=0.0)


@pytest.mark.parametrize("framing", [replace(LIMBS, mirror=True), replace(LIMBS, shift=0.25)])
def test_mirrored_and_shifted_limbs_have_their_places_mirrored_and_shifted(
    data: PreparedSet, networks: list[Network], tmp_path: Path, framing: Framing
) -> None:
    kept = _kept(networks[:1], tmp_path, data)
    ((index, _),) = list(Framer(data, LIMBS, SHAPES).unvaried(12))[:1]
    (whole, _), (examples, _) = (_cut(data, f, index.tolist()) for f in (LIMBS, framing))
    before, after = kept.of(whole, index).places, kept.of(examples, index).places
    turned = torch.tensor([bool(m[0, 0] < 0) for m in examples.matrix])
    if framing.mirror:
        assert 0 < int(turned.sum()) < len(turned)
        wanted = torch.where(turned.view(-1, 1, 1), before.flip(2), before)
        torch.testing.assert_close(after, wanted, atol=1e-4, rtol=0.0)
    else:
        assert not torch.allclose(after, before, atol=1e-3)
        beyond = torch.sigmoid(torch.tensor(-8.0))
        assert float(after.min()) >= float(beyond) - 1e-6  # nothing is said of what it did not read


@pytest.mark.data
def test_on_crops_of_real_radiographs_they_come_near_to_what_the_teacher_says(
    data_folder: Path, tmp_path: Path
) -> None:
    """The shipped model, whose chances spread from 0 to 1, on crops at its own scale."""
    network, card, _ = load_model(default_model())
    items = [i for i in read_labels(data_folder / "fracatlas") if i.boxes and i.fold == 5][:16]
    canvas = Preparation("anatomy", "letterbox", ((512, 512),), "anatomy")
    fit = prepare_all(items, canvas, Progress())
    shapes = preparation_of(card).shapes
    framing = Framing("crops", size=160, canvas=512, shift=0.3, rotation=15.0, mirror=True)
    kept = KeptTeachers([network], "cpu", True, tmp_path)
    kept.begin(fit, framing, shapes, Progress())
    index, near = torch.arange(len(items)), torch.ones(len(items), dtype=torch.bool)
    examples = Framer(fit, framing, shapes).cut(index, near, torch.Generator().manual_seed(1))
    cut, said = kept.of(examples, index), Teachers([network], "cpu", True).of(examples, index)
    assert float((cut.places - said.places).abs().mean()) <= WITHIN
    both = torch.stack([cut.places.ravel(), said.places.ravel()])
    assert float(torch.corrcoef(both)[0, 1]) >= 0.8


def test_what_lies_on_the_disk_is_not_computed_again(
    data: PreparedSet, networks: list[Network], tmp_path: Path
) -> None:
    first = _kept(networks, tmp_path, data)
    files = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert len(files) == 2
    said: list[str] = []
    again = _kept(
        networks, tmp_path, data, Progress(lambda state: said.append(notice_text(state.message)))
    )
    assert not said
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == files
    examples, index = _cut(data, replace(LIMBS, rotation=20.0), [0, 1])
    one, other = first.of(examples, index), again.of(examples, index)
    assert torch.equal(one.places, other.places)
    assert torch.equal(one.answers, other.answers)


@pytest.mark.parametrize(
    "changed", ["the teacher", "the preparation", "the radiographs", "damaged"]
)
def test_what_is_of_something_else_is_told_and_computed_anew(
    data: PreparedSet, networks: list[Network], tmp_path: Path, changed: str
) -> None:
    _kept(networks[:1], tmp_path, data)
    (path,) = tmp_path.iterdir()
    shapes, fit, teachers = SHAPES, data, networks[:1]
    if changed == "the teacher":
        teachers = [_network(5)]
    elif changed == "the preparation":
        shapes = ((64, 64),)
    elif changed == "the radiographs":
        fit = data.select(lambda item: item.file != data.items[0].file)
    else:
        path.write_bytes(path.read_bytes()[:-100])
    said: list[str] = []
    kept = KeptTeachers(teachers, "cpu", True, tmp_path)
    progress = Progress(lambda state: said.append(notice_text(state.message)))
    kept.begin(fit, LIMBS, shapes, progress)
    assert changed in said[0]
    assert "computed anew" in said[0]
    fresh = KeptTeachers(teachers, "cpu", True, tmp_path / "fresh")
    fresh.begin(fit, LIMBS, shapes, Progress())
    generator, index = torch.Generator().manual_seed(1), torch.tensor([1])
    examples = Framer(fit, LIMBS, shapes).cut(index, torch.tensor([False]), generator)
    assert torch.equal(kept.of(examples, index).places, fresh.of(examples, index).places)


def test_a_stop_leaves_no_half_of_a_file(
    data: PreparedSet, networks: list[Network], tmp_path: Path
) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        _kept(networks, tmp_path, data, progress)
    assert not list(tmp_path.iterdir())


def test_their_size_is_bounded(
    data: PreparedSet, networks: list[Network], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_answers, "MOST_BYTES", 100)
    with pytest.raises(UnfitTeacher, match=r"leave out teacher\.kept"):
        _kept(networks, tmp_path, data)
    assert not list(tmp_path.iterdir())


def test_a_teacher_without_places_has_nothing_to_cut(tmp_path: Path) -> None:
    network = build(NetworkSpec("cnn"), 1)
    with pytest.raises(UnfitTeacher, match="judges no places"):
        KeptTeachers([network], "cpu", False, tmp_path)


def test_places_of_another_stride_are_learned_all_the_same() -> None:
    coarse = torch.rand(2, 4, 6)
    assert resized(coarse, (4, 6)) is coarse
    fine = resized(coarse, (8, 12))
    assert fine.shape == (2, 8, 12)
    torch.testing.assert_close(fine.mean(), coarse.mean(), atol=0.05, rtol=0.0)
    assert isinstance(Taught(torch.rand(2), fine), Taught)


def test_a_recipe_says_what_is_wrong() -> None:
    with pytest.raises(RecipeError, match=r'kept needs network: pooling "located"'):
        read_recipe("default", ("teacher.kept=true", "network.pooling=average"))
    with pytest.raises(RecipeError, match="a canvas of 512 pixels is too small for shapes of 576"):
        read_recipe("default", ("preparation.shapes=[[576,280],[400,400],[280,576]]",))
