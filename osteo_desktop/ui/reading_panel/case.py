"""What the reading panel is to show: everything of one radiograph and its study, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from osteo_desktop.notice import Notice
from osteo_desktop.records.reading import RadiographKey, Reading, Unusable, Verdict
from osteo_desktop.records.rules.signing import unread
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language import words


@dataclass(frozen=True, eq=False)
class Case:
    row: Row
    study: tuple[Row, ...]
    """All radiographs of the study, the row among them."""
    reading: Reading
    ai_hidden: bool = False
    """The AI's word on this radiograph must stay unseen."""
    in_sight: bool = False
    """The radiograph is on the screen; nobody decides on a picture not seen."""
    is_open: bool = True
    """The session's earlier readings are there."""
    saving: bool = False
    unsaved: bool = False
    signing: bool = False
    ai_absent: bool = False
    """There is no model; nothing was scored."""
    other: Reading | None = None
    """What was signed of another picture under the row's name."""
    locked: bool = False
    """The row came under a name of a study that is signed: it cannot be read there."""
    not_loaded: Mapping[RadiographKey, Notice] = field(default_factory=dict)
    """Why, of the study's views whose file could not be shown just now."""

    @property
    def verdict(self) -> Verdict | None:
        return self.reading.verdicts.get(self.row.key)

    @property
    def unusable(self) -> Unusable | None:
        return self.reading.unusable.get(self.row.key)

    @property
    def said(self) -> str:
        """The verdict, and that it is unusable, in words; "" while nothing is decided."""
        return words.said_text(self.reading, self.row.key)

    @property
    def signed(self) -> bool:
        return self.locked or self.reading.signature is not None

    @property
    def can_edit(self) -> bool:
        is_free = self.is_open and not self.signed and not self.signing
        return is_free and not self.row.error and not self.row.is_unopened

    @property
    def can_decide(self) -> bool:
        return self.can_edit and self.in_sight

    @property
    def undecided(self) -> tuple[Row, ...]:
        """Those that must have a verdict before the study is signed."""
        unread, is_decided = self.unread, self.reading.is_decided
        return tuple(row for row in self.study if row.key not in unread and not is_decided(row.key))

    @property
    def unread(self) -> Mapping[RadiographKey, Notice]:
        """Those that are, or were, signed without a verdict, and why: they cannot be read."""
        kept = self.reading.signed_for
        if kept is not None:
            return {p.content.key: p.unread for p in kept.pictures if p.unread}
        return {} if self.signed else unread(self.reading, self.study, self.not_loaded)
