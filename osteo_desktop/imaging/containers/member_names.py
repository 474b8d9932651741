"""What the members of a container are called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

M = TypeVar("M")


def each_once(members: Sequence[tuple[str, M]]) -> dict[str, M]:
    """By name. Of several members under one name the last has it, as it has when the container is
    unpacked; those before are ``b.dcm (2)``, ``b.dcm (3)``, the newest of them first."""
    named: dict[str, M] = {}
    earlier = []
    for name, member in reversed(members):
        if name in named:
            earlier.append((name, member))
        else:
            named[name] = member
    for name, member in earlier:
        number = 2
        while f"{name} ({number})" in named:
            number += 1
        named[f"{name} ({number})"] = member
    return named
