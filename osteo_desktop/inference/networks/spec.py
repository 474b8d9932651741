"""What a network is made of, in words: part of every recipe and of every model's card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.words import WordDetail
from osteo_desktop.documents.text import hint
from osteo_desktop.errors.models import BadNetworkSpec
from osteo_desktop.notice import Notice

BackboneName = Literal[
    "resnet18",
    "resnet34",
    "resnet50",
    "resnet101",
    "resnet152",
    "resnet50v2",
    "resnet101v2",
    "resnet152v2",
    "efficientnet-lite0",
    "efficientnet-lite1",
    "efficientnet-lite2",
    "cnn",
]
NeckName = Literal["none", "stride16", "stride8"]
PoolingName = Literal["average", "average+max", "located"]

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "backbone": get_args(BackboneName),
    "neck": get_args(NeckName),
    "pooling": get_args(PoolingName),
}
_MOST_BLOCKS, _MOST_CHANNELS, _MOST_LAYERS, _MOST_TYPES = 32, 4096, 8, 64


@dataclass(frozen=True)
class NetworkSpec:
    """Backbone, neck, residual blocks, head. Raises BadNetworkSpec for what cannot be built."""

    backbone: BackboneName
    neck: NeckName = "none"
    """``stride16``: the last stage is brought up to stride 16 and joined with the one before.
    ``stride8``: that once more, with what the backbone sees at stride 8."""
    residual_blocks: int = 0
    """Residual blocks of our own between neck and head."""
    block_channels: int = 256
    """Of each of these blocks."""
    pooling: PoolingName = "average"
    """``located``: a logit at every place, pooled by a soft maximum; it takes no dense layers."""
    dense: tuple[int, ...] = ()
    """Widths of the layers between pooling and output, each Linear-ReLU-Dropout."""
    dropout: float = 0.0
    """Share of values dropped after each dense layer, 0-1."""
    outputs: int = 1
    """1: one sigmoid; 2: two-class softmax over (not fractured, fractured)."""
    fracture_types: tuple[str, ...] = ()
    """Classes of a second head on the same pooled features; empty for none."""

    def __post_init__(self) -> None:
        for name, known in _CHOICES.items():
            _check_choice(name, getattr(self, name), known)
        _check_whole("residual_blocks", self.residual_blocks, 0, _MOST_BLOCKS)
        _check_whole("block_channels", self.block_channels, 1, _MOST_CHANNELS)
        _check_whole("outputs", self.outputs, 1, 2)
        _check_tuple("dense", self.dense, _MOST_LAYERS)
        for width in self.dense:
            _check_whole("dense", width, 1, _MOST_CHANNELS)
        _check_tuple("fracture_types", self.fracture_types, _MOST_TYPES)
        _check_names("fracture_types", self.fracture_types)
        _check_share("dropout", self.dropout)
        object.__setattr__(self, "dropout", float(self.dropout))  # 0 and 0.0 are one document
        self._check_combination()

    def _check_combination(self) -> None:
        if self.backbone == "cnn" and self.neck != "none":
            raise BadNetworkSpec(detail=ModelDetail.NECK_OF_CNN.of(neck=repr(self.neck)))
        if self.pooling == "located":
            given = {
                "dense": bool(self.dense),
                "outputs": self.outputs != 1,
                "fracture_types": bool(self.fracture_types),
            }
            for name in (name for name, is_given in given.items() if is_given):
                raise BadNetworkSpec(detail=ModelDetail.LOCATED_ALONE.of(name=name))
        if self.dropout and not self.dense:
            raise BadNetworkSpec(detail=ModelDetail.DROPOUT_WITHOUT_DENSE.notice)

    def document(self) -> dict[str, Any]:
        """Plain values for JSON or TOML; ``from_document`` reads them back."""
        return {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(self).items()}

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> NetworkSpec:
        """Keys that are left out take their defaults. Raises BadNetworkSpec for everything else."""
        if not isinstance(document, Mapping):
            raise BadNetworkSpec(detail=ModelDetail.NO_TABLE_OF_KEYS.of(value=_shown(document)))
        known = [field.name for field in fields(cls)]
        for key in document:
            if key not in known:
                raise BadNetworkSpec(detail=ModelDetail.UNKNOWN_KEY.of(key=_not_one_of(key, known)))
        if "backbone" not in document:
            raise BadNetworkSpec(detail=ModelDetail.NO_BACKBONE.notice)
        values: dict[str, Any] = {
            k: tuple(v) if isinstance(v, list) else v for k, v in document.items()
        }
        return cls(**values)


def _shown(value: object) -> str:
    return f"{value!r:.60}"


def _not_one_of(word: object, known: Iterable[str]) -> Notice:
    """``word``, and either the known word it nearly is or all of them."""
    return WordDetail.WITH_HINT.of(what=_shown(word), hint=hint(str(word), known))


def _check_choice(name: str, value: object, known: tuple[str, ...]) -> None:
    if value not in known:
        raise BadNetworkSpec(
            detail=ModelDetail.UNKNOWN_VALUE.of(name=name, value=_not_one_of(value, known))
        )


def _check_whole(name: str, value: object, least: int, most: int) -> None:
    if type(value) is not int or not least <= value <= most:  # bool is an int, but not meant
        raise BadNetworkSpec(
            detail=ModelDetail.NO_WHOLE_NUMBER.of(
                name=name, least=least, most=most, value=_shown(value)
            )
        )


def _check_share(name: str, value: object) -> None:
    if type(value) not in (int, float) or not 0 <= value < 1:  # type: ignore[operator]
        raise BadNetworkSpec(detail=ModelDetail.NO_FRACTION.of(name=name, value=_shown(value)))


def _check_tuple(name: str, value: object, most: int) -> None:
    if not isinstance(value, tuple) or len(value) > most:
        raise BadNetworkSpec(
            detail=ModelDetail.NO_LIST.of(name=name, most=most, value=_shown(value))
        )


def _check_names(name: str, values: tuple[object, ...]) -> None:
    if not all(isinstance(value, str) and value.strip() for value in values):
        raise BadNetworkSpec(detail=ModelDetail.NO_NAMES.of(name=name, value=_shown(values)))
    if len(set(values)) < len(values):
        raise BadNetworkSpec(detail=ModelDetail.SAME_NAMES.of(name=name, value=_shown(values)))
