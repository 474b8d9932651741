"""Pretrained weights: what fits is loaded and means the same, the rest is refused by name."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
import safetensors.torch
import torch
import torchvision
from torch import Tensor

from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.errors.models import UnfitWeights
from osteo_desktop.inference.networks.backbones import ResNet
from osteo_desktop.inference.networks.build import Network, build
from osteo_desktop.inference.networks.published import load_published
from osteo_desktop.inference.networks.spec import NetworkSpec

MEAN = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
DEVIATION = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
BACKBONE_TENSORS = 120
"""Of ResNet18 without its classification layer, the counters of batch normalisation included."""


@pytest.fixture(scope="module")
def published() -> torchvision.models.ResNet:
    """torchvision's ResNet18 whose normalisation has seen something, as after training."""
    torch.manual_seed(3)
    network = torchvision.models.resnet18(weights=None).train()
    with torch.no_grad():
        for _ in range(3):
            network(torch.randn(4, 3, 64, 64) + 0.3)
    return network.eval()


@pytest.fixture
def network() -> Network:
    return build(NetworkSpec("resnet18"), seed=0).eval()


def _grey(rows: int, columns: int) -> Tensor:
    return torch.rand(2, 1, rows, columns, generator=torch.Generator().manual_seed(1))


def _assert_untouched(network: Network) -> None:
    fresh = build(network.spec, seed=0).state_dict()
    assert all(torch.equal(v, fresh[k]) for k, v in network.state_dict().items())


@pytest.mark.slow
@pytest.mark.parametrize("prefix", ["", "module.", "backbone.", "module.backbone."])
@pytest.mark.parametrize("suffix", [".safetensors", ".pth", ".pt"])
def test_a_file_of_torchvisions_names_is_loaded(
    prefix: str, suffix: str, published: torch.nn.Module, network: Network, tmp_path: Path
) -> None:
    state = {prefix + name: value for name, value in published.state_dict().items()}
    path = tmp_path / f"weights{suffix}"
    if suffix == ".safetensors":
        safetensors.torch.save_file(state, path)
    else:
        torch.save(state, path)
    assert load_published(network, path) == BACKBONE_TENSORS
    own, theirs = network.backbone.state_dict(), published.state_dict()
    for name in own.keys() - {"conv1.weight", "bn1.running_mean"}:
        assert torch.equal(own[name], theirs[name]), name


def test_a_grey_radiograph_gets_the_published_networks_answer(
    published: torchvision.models.ResNet, network: Network, tmp_path: Path
) -> None:
    """Exact where no padding is seen; the borders, padded by another grey, shift it a little."""
    torch.save(published.state_dict(), tmp_path / "w.pth")
    load_published(network, tmp_path / "w.pth")
    x = _grey(96, 64)
    colours = (x.expand(-1, 3, -1, -1) - MEAN) / DEVIATION
    with torch.inference_mode():
        backbone = network.backbone
        assert isinstance(backbone, ResNet)
        ours = backbone.bn1(backbone.conv1((x - 0.5) / 0.25))
        theirs = published.bn1(published.conv1(colours))
        inner = (..., slice(2, -2), slice(2, -2))
        torch.testing.assert_close(ours[inner], theirs[inner], rtol=1e-4, atol=1e-4)
        border = (ours - theirs).abs().max()
        assert 1e-3 < border < theirs.abs().max() / 4
        published.fc = torch.nn.Identity()
        features, reference = network.features(x).mean(dim=(2, 3)), published(colours)
    assert (features - reference).abs().max() < 0.1 * reference.abs().max()


@pytest.mark.slow
def test_v2_on_three_channels_is_folded_from_keras_scaling(tmp_path: Path) -> None:
    """keras.applications' V2 takes colours scaled to -1..1."""
    network = build(NetworkSpec("resnet50v2"), seed=0).eval()
    state = {k: v.clone() for k, v in network.backbone.state_dict().items()}
    coloured = torch.randn(64, 3, 7, 7, generator=torch.Generator().manual_seed(2))
    state["conv1.weight"] = coloured
    state["conv1.bias"] = torch.linspace(-1, 1, 64)
    safetensors.torch.save_file(state, tmp_path / "v2.safetensors")
    assert load_published(network, tmp_path / "v2.safetensors") == len(state)
    x = _grey(32, 48)
    theirs = torch.nn.functional.conv2d(
        (2 * x - 1).expand(-1, 3, -1, -1), coloured, state["conv1.bias"], stride=2, padding=3
    )
    with torch.inference_mode():
        ours = network.backbone.conv1((x - 0.5) / 0.25)  # type: ignore[operator]
    torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-4)


def test_old_files_without_counters_and_with_other_tables_are_loaded(
    published: torch.nn.Module, network: Network, tmp_path: Path
) -> None:
    state = {k: v for k, v in published.state_dict().items() if "num_batches" not in k}
    torch.save({"epoch": 90, "state_dict": state}, tmp_path / "checkpoint.pt")
    assert load_published(network, tmp_path / "checkpoint.pt") == BACKBONE_TENSORS - 20


@pytest.mark.slow
def test_our_own_weights_are_loaded_with_what_else_is_alike(tmp_path: Path) -> None:
    """Training goes on from a model of ours; its fp16 becomes float32, its other head stays out."""
    spec = NetworkSpec("resnet18", neck="stride16", residual_blocks=1, block_channels=8)
    state = {k: v.half() for k, v in build(spec, seed=1).state_dict().items()}
    safetensors.torch.save_file(state, tmp_path / "ours.safetensors")
    network = build(
        NetworkSpec("resnet18", "stride16", residual_blocks=1, block_channels=8, pooling="located"),
        seed=0,
    )
    fresh = {k: v.clone() for k, v in network.state_dict().items()}
    loaded = load_published(network, tmp_path / "ours.safetensors")
    own = network.state_dict()
    assert loaded == len([name for name in own if not name.startswith("head.")])
    for name, value in own.items():
        expected = fresh[name] if name.startswith("head.") else state[name].float()
        assert torch.equal(value, expected.to(value.dtype)), name
        assert value.dtype == fresh[name].dtype


@pytest.mark.slow
def test_a_missing_tensor_is_named(
    published: torch.nn.Module, network: Network, tmp_path: Path
) -> None:
    state = published.state_dict()
    del state["layer3.1.conv2.weight"], state["layer4.0.conv1.weight"]
    torch.save(state, tmp_path / "part.pth")
    with pytest.raises(UnfitWeights, match=r"98 of the 100 .* missing is layer3\.1\.conv2\.weight"):
        load_published(network, tmp_path / "part.pth")
    _assert_untouched(network)


def test_weights_with_more_in_each_block_are_refused(
    published: torch.nn.Module, network: Network, tmp_path: Path
) -> None:
    bottleneck = torch.zeros(256, 64, 1, 1)
    state = {**published.state_dict(), "layer1.0.conv3.weight": bottleneck}
    torch.save(state, tmp_path / "resnet50.pth")
    with pytest.raises(UnfitWeights, match=r"layer1\.0\.conv3\.weight, which resnet18 lacks"):
        load_published(network, tmp_path / "resnet50.pth")
    _assert_untouched(network)


@pytest.mark.slow
def test_weights_of_a_deeper_network_are_refused(tmp_path: Path) -> None:
    """All of ResNet18's names are among ResNet34's, with the same shapes."""
    torch.save(torchvision.models.resnet34(weights=None).state_dict(), tmp_path / "34.pth")
    network = build(NetworkSpec("resnet18"), seed=0)
    with pytest.raises(UnfitWeights, match=r"layer1\.2\.conv1\.weight, which resnet18 lacks"):
        load_published(network, tmp_path / "34.pth")
    _assert_untouched(network)


def test_a_tensor_of_another_shape_is_named(
    published: torch.nn.Module, network: Network, tmp_path: Path
) -> None:
    state = {**published.state_dict(), "layer2.0.conv1.weight": torch.zeros(128, 32, 3, 3)}
    torch.save(state, tmp_path / "odd.pth")
    with pytest.raises(UnfitWeights, match=r"layer2\.0\.conv1\.weight is \(128, 32, 3, 3\)"):
        load_published(network, tmp_path / "odd.pth")


def test_timms_v2_is_refused_with_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "timm.safetensors"
    safetensors.torch.save_file({"stages.0.blocks.0.conv1.weight": torch.zeros(1)}, path)
    with pytest.raises(UnfitWeights, match="timm's resnetv2 strides in other blocks"):
        load_published(build(NetworkSpec("resnet50v2")), path)


class _Intruder:
    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self.mark,)


@pytest.mark.parametrize("writer", ["pickle", "torch"])
def test_code_in_a_file_is_not_run(writer: str, network: Network, tmp_path: Path) -> None:
    path, mark = tmp_path / "weights.pth", tmp_path / "was-run"
    if writer == "torch":
        torch.save({"conv1.weight": _Intruder(mark)}, path)
    else:
        path.write_bytes(pickle.dumps({"conv1.weight": _Intruder(mark)}))
    with pytest.raises(UnfitWeights, match="code in it is never run"):
        load_published(network, path)
    assert not mark.exists()
    pickle.loads(pickle.dumps(_Intruder(mark)))
    assert mark.exists(), "the file's code would have been harmless anyway"


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_a_damaged_file_is_one_clear_error(
    suffix: str, published: torch.nn.Module, network: Network, tmp_path: Path
) -> None:
    path = tmp_path / f"weights{suffix}"
    if suffix == ".pth":
        torch.save(published.state_dict(), path)
    else:
        safetensors.torch.save_file(dict(published.state_dict()), path)
    whole = path.read_bytes()
    for length in (0, 3, 1000, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(UnfitWeights) as raised:
            load_published(network, path)
        assert str(raised.value).startswith(str(path))
    _assert_untouched(network)


@pytest.mark.parametrize("content", [[1, 2], {3: torch.zeros(1)}, torch.zeros(2)])
def test_a_file_that_holds_something_else_is_told(
    content: object, network: Network, tmp_path: Path
) -> None:
    torch.save(content, tmp_path / "other.pt")
    with pytest.raises(UnfitWeights, match="no table of named tensors"):
        load_published(network, tmp_path / "other.pt")


def test_a_file_that_is_not_there_is_told(network: Network, tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        load_published(network, tmp_path / "weights.pth")


def test_imagenet_without_a_network_says_which_file_to_fetch(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy is this machine's discard port, where nobody listens."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    for variable in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(variable, "http://127.0.0.1:9")
    for variable in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    with pytest.raises(UnfitWeights, match=r"fetch https://\S+/resnet18-\w+\.pth .*give that file"):
        load_published(network, "imagenet")
    _assert_untouched(network)


def test_imagenet_is_taken_from_torchvisions_cache(
    published: torch.nn.Module,
    network: Network,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    url = torchvision.models.ResNet18_Weights.IMAGENET1K_V1.url
    cached = tmp_path / "hub" / "checkpoints" / url.rsplit("/", 1)[1]
    cached.parent.mkdir(parents=True)
    torch.save(published.state_dict(), cached)
    assert load_published(network, "imagenet") == BACKBONE_TENSORS
    layer = network.backbone.state_dict()["layer4.1.conv2.weight"]
    assert torch.equal(layer, published.state_dict()["layer4.1.conv2.weight"])


@pytest.mark.parametrize("backbone", ["resnet50v2", "cnn"])
def test_imagenet_is_not_published_for_every_network(backbone: str) -> None:
    with pytest.raises(UnfitWeights, match=f"publishes none for {backbone}"):
        load_published(build(NetworkSpec(backbone)), "imagenet")  # type: ignore[arg-type]
