"""What another reader says of radiographs that both have: it goes by file, and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from osteo_desktop.errors.opinions import OpinionOfNothing, OpinionUnsigned
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.further_finding import FurtherFinding
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.reading import (
    Addendum,
    CriticalState,
    RadiographKey,
    Reading,
    Unusable,
    Verdict,
)
from osteo_desktop.records.rules.content import signed_contents

PictureKey = tuple[str, int]
"""(sha256 of the file, frame): a radiograph by its content, whatever its file is called."""


class Pictured(Protocol):
    """A Row, or a Content."""

    @property
    def sha256(self) -> str: ...

    @property
    def frame(self) -> int: ...


@dataclass(frozen=True)
class OpinionView:
    """All that is said of one radiograph."""

    sha256: str
    frame: int
    verdict: Verdict | None = None
    """None where it could not be read there."""
    fractures: tuple[FractureDescription, ...] = ()
    further: tuple[FurtherFinding, ...] = ()
    drawing: Drawing = field(default_factory=Drawing)
    unusable: Unusable | None = None

    @property
    def key(self) -> PictureKey:
        return self.sha256, self.frame


@dataclass(frozen=True)
class SecondOpinion:
    """A signed reading as it is handed to somebody who has the same radiographs.

    It bears no patient's name and no file's: only content tells of which radiographs it is. What
    the reader wrote is in it as it was written.
    """

    reader: str
    title: str
    """What stands below the name; "" where it is not said."""
    at: str
    """When it was signed, ISO 8601 with UTC offset."""
    views: tuple[OpinionView, ...]
    """In the order of their keys."""
    impression: str = ""
    notes: str = ""
    critical: CriticalState = CriticalState.NONE
    """Whom it was told is not in it."""
    addenda: tuple[Addendum, ...] = ()

    def __post_init__(self) -> None:
        if not self.reader.strip():
            raise OpinionUnsigned()
        if not self.views:
            raise ValueError("an opinion is of a radiograph")
        keys = [view.key for view in self.views]
        if keys != sorted(set(keys)):
            raise ValueError("each radiograph once, in order")
        if not _is_moment(self.at):
            raise ValueError("a moment has its zone")

    @property
    def keys(self) -> frozenset[PictureKey]:
        return frozenset(view.key for view in self.views)

    def of(self, picture: Pictured) -> OpinionView | None:
        """What it says of this radiograph; None where it is of others."""
        return next((view for view in self.views if view.key == key_of(picture)), None)

    @property
    def texts(self) -> tuple[str, ...]:
        """All that was written by hand."""
        marks = (mark.text for view in self.views for mark in view.drawing.marks)
        further = (found.words for view in self.views for found in view.further)
        addenda = (addendum.text for addendum in self.addenda)
        return (self.impression, self.notes, *marks, *further, *addenda)


def _is_moment(at: str) -> bool:
    try:
        return datetime.fromisoformat(at).tzinfo is not None
    except ValueError:
        return False


def key_of(picture: Pictured) -> PictureKey:
    return picture.sha256, picture.frame


def of_reading(reading: Reading, title: str = "") -> SecondOpinion:
    """A signed reading, to be handed on. Raises OpinionUnsigned; OpinionOfNothing where an older
    version kept no word of which pictures it was."""
    if reading.signature is None or not _is_moment(reading.signature.at):
        raise OpinionUnsigned()
    contents = {key: (sha256, key[1]) for key, sha256 in signed_contents(reading).items() if sha256}
    if not contents:
        raise OpinionOfNothing()
    views = {picture: _view(reading, key, picture) for key, picture in sorted(contents.items())}
    return SecondOpinion(
        reader=reading.signature.reader.strip(),
        title=title.strip(),
        at=reading.signature.at,
        views=tuple(views[picture] for picture in sorted(views)),
        impression=reading.impression,
        notes=reading.notes,
        critical=reading.critical_state,
        addenda=reading.addenda,
    )


def _view(reading: Reading, key: RadiographKey, picture: PictureKey) -> OpinionView:
    return OpinionView(
        *picture,
        verdict=reading.verdicts.get(key),
        fractures=reading.fractures.get(key, ()),
        further=reading.further.get(key, ()),
        drawing=_bare(reading.drawing(key)),
        unusable=reading.unusable.get(key),
    )


def _bare(drawing: Drawing) -> Drawing:
    """What the file says of its spacing in words may be anything; it stays behind."""
    spacing = drawing.spacing
    return drawing if spacing is None else replace(drawing, spacing=replace(spacing, detail=""))


def concerning(
    opinions: Iterable[SecondOpinion], pictures: Iterable[Pictured]
) -> tuple[SecondOpinion, ...]:
    """Those of any of these radiographs, the one signed first first."""
    there = {key_of(picture) for picture in pictures}
    found = [opinion for opinion in opinions if there & opinion.keys]
    return tuple(sorted(found, key=lambda one: (datetime.fromisoformat(one.at), one.reader)))


def elsewhere(opinion: SecondOpinion, pictures: Sequence[Pictured]) -> int:
    """How many radiographs it is of that are not among these."""
    return len(opinion.keys - {key_of(picture) for picture in pictures})
