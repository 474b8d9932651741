"""What the reading panel is to show: everything of one radiograph and its study, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.worklist import Row


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

    @property
    def verdict(self) -> Verdict | None:
        return self.reading.verdicts.get(self.row.key)

    @property
    def signed(self) -> bool:
        return self.reading.signature is not None

    @property
    def can_edit(self) -> bool:
        return self.is_open and not self.signed and not self.signing and not self.row.error

    @property
    def can_decide(self) -> bool:
        return self.can_edit and self.in_sight

    @property
    def undecided(self) -> tuple[Row, ...]:
        return tuple(row for row in self.study if row.key not in self.reading.verdicts)
