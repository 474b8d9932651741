"""What a field's type is, as far as documents tell types apart."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Any, Literal, Union, get_args, get_origin


def is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def is_mapping(kind: Any) -> bool:
    origin = get_origin(kind)
    return isinstance(origin, type) and issubclass(origin, Mapping)


def is_choice(kind: Any) -> bool:
    """A union that is more than one type or nothing."""
    if get_origin(kind) not in (Union, types.UnionType):
        return False
    return sum(one is not type(None) for one in get_args(kind)) > 1


def is_literal(kind: Any) -> bool:
    return get_origin(kind) is Literal


def is_record(kind: Any) -> bool:
    return isinstance(kind, type) and is_dataclass(kind)
