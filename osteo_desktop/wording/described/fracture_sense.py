"""What typed words, each understood by itself, say together: only what is true of a bone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from osteo_desktop.records.bone import PHALANGES, Bone, has_sides, numbers_of, places_of
from osteo_desktop.records.fracture import Displacement, FractureDescription

_OWNERS = ("displacement", "angulation", "angulated")
"""What has a direction."""
_HAS: Mapping[str, Callable[[Bone | None, Any], bool]] = {
    "Laterality": lambda bone, _side: has_sides(bone),
    "which": lambda bone, number: number in numbers_of(bone),
    "phalanx": lambda bone, _phalanx: bone in PHALANGES,
    "place": lambda bone, place: place in places_of(bone),
}
"""By the field: whether a bone has such a part."""


@dataclass(frozen=True)
class Item:
    field: str
    """Of a FractureDescription; "direction" of either; "angulated": the word alone."""
    value: Any
    segment: int
    """Between which commas it stood."""


def fractures_of(items: Sequence[Item], bones: Sequence[Bone]) -> Iterator[FractureDescription]:
    """One where the bone is said; else one for each bone of ``bones`` that has such parts.

    None where the parts do not belong together, as a side of the spine.
    """
    plain = {i.field: i.value for i in items if i.field not in ("direction", "angulated")}
    directed = _directed(items, plain)
    if directed is None:
        return
    try:
        fracture = replace(FractureDescription(), **plain, **directed)
    except ValueError:
        return
    needs_bone = fracture.which or fracture.place or fracture.phalanx
    for bone in bones if needs_bone and fracture.bone is None else (fracture.bone,):
        if is_possible(fracture, bone):
            yield replace(fracture, bone=bone)


def is_possible(fracture: FractureDescription, bone: Bone | None) -> bool:
    """Whether ``bone`` has such a side, number, phalanx and place."""
    said = ((getattr(fracture, part), has) for part, has in _HAS.items())
    return all(has(bone, value) for value, has in said if value)


def without_what_it_has_not(fracture: FractureDescription) -> FractureDescription:
    """Of another bone than before, without the parts that this one has not."""
    nothing: Any = FractureDescription()
    gone = {
        part: getattr(nothing, part)
        for part, has in _HAS.items()
        if not has(fracture.bone, getattr(fracture, part))
    }
    if fracture.displacement in (None, Displacement.NONE):
        gone["displaced_to"] = None
    return replace(fracture, **gone)


def _directed(items: Sequence[Item], plain: dict[str, Any]) -> dict[str, Any] | None:
    """Each direction given to what it stands beside; None where one belongs to nothing."""
    found: dict[str, Any] = {}
    for at, item in enumerate(items):
        if item.field != "direction":
            continue
        of = next((o for o in _owners(items, at) if _takes(o, found, plain)), None)
        if of is None:
            return None
        found[of] = item.value
    spoken_of = any(item.field == "angulated" for item in items)
    if spoken_of and "angulated_to" not in found and "angulation" not in plain:
        return None
    return found


def _takes(field: str, found: dict[str, Any], plain: dict[str, Any]) -> bool:
    displaced = plain.get("displacement")
    return field not in found and (field != "displaced_to" or displaced is not Displacement.NONE)


def _owners(items: Sequence[Item], at: int) -> Iterator[str]:
    """The nearest first: before it between the same commas, after it there, then farther off."""
    here = items[at].segment
    before = [i for i in reversed(items[:at]) if i.field in _OWNERS]
    after = [i for i in items[at + 1 :] if i.field in _OWNERS]
    near = [i for i in (*before, *after) if i.segment == here]
    far = [i for i in (*before, *after) if i.segment != here]
    for item in (*near, *far):
        yield "displaced_to" if item.field == "displacement" else "angulated_to"
