"""The rows that window, command line and reports lay out: one per radiograph or unreadable file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from osteo_desktop.notice import Notice
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.finding import Decision, Finding
from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.view_state import ViewState

GROUP = "group:"
_AGAIN = "again:"
"""How the keys of studies begin that the reader put together, and of those kept apart."""


@dataclass(frozen=True, eq=False)
class Row:
    """A radiograph of the session, or a file that gave none (then ``error`` says why)."""

    file: str
    source_path: str
    frame: int = 1
    sha256: str = ""
    header: Header | None = None
    finding: Finding | None = None
    error: Notice | None = None
    """What happened and what to do next, without the file's name."""
    thumbnail: bytes = b""
    """JPEG, at most 96 pixels a side; empty when there is none."""
    together: str = ""
    """The key of the study that the reader made of this and other files; see records.grouping. Or
    that of a study of its own, for another picture was signed under the file's name."""
    waiting: bool = False
    """It was found, and the batch has not come to it: nothing of the AI is known. Not kept."""
    by_hand: frozenset[str] = frozenset()
    """Fields of ``header`` that the file does not state and the reader entered: see
    records.rules.by_hand. Only to be shown, never kept."""

    @property
    def is_unopened(self) -> bool:
        """All that is known of it is that there is a file."""
        return self.waiting and not self.sha256 and self.header is None and self.error is None

    @cached_property
    def key(self) -> RadiographKey:
        return (self.file, self.frame)

    @cached_property
    def study_key(self) -> str:
        """StudyInstanceUID; a file without one is its own study, unless the reader put it together
        with others."""
        if self.header is not None and self.header.StudyInstanceUID:
            return self.header.StudyInstanceUID
        return self.together or f"file:{self.file}"

    @property
    def is_put_together(self) -> bool:
        """The reader reads it with other files."""
        return self.study_key.startswith(GROUP)

    @property
    def decision(self) -> Decision:
        if self.finding is not None:
            return self.finding.decision
        return Decision.ERROR if self.error else Decision.NOT_SCORED

    @property
    def score(self) -> float | None:
        return None if self.finding is None else self.finding.score

    @property
    def body_part(self) -> str:
        """BodyPartExamined in capitals; "" where the file says none."""
        return "" if self.header is None else self.header.BodyPartExamined.strip().upper()

    @property
    def is_whole(self) -> bool:
        """False where the file did not give all of the radiograph, or not all of its frames."""
        return self.header is None or self.header.is_whole


def is_of_session(study_key: str) -> bool:
    """Whether the key is made of files' names: in another session it is another study's."""
    return study_key.startswith(("file:", GROUP, _AGAIN))


def natural_key(study_key: str) -> str:
    """The study's key as it would be without a signed reading of another picture."""
    if not study_key.startswith(_AGAIN):
        return study_key
    return study_key.removeprefix(_AGAIN).split(":", 1)[1]


def key_apart(study_key: str, sha256: str) -> str:
    """The key of the picture ``sha256`` where that of its file is signed for another one."""
    return f"{_AGAIN}{sha256[:16]}:{natural_key(study_key)}"


_TIER = {
    Decision.FRACTURE: 0,
    Decision.DOUBT: 1,
    Decision.NO_FRACTURE: 2,
    Decision.NOT_SCORED: 3,
    Decision.ERROR: 4,
}
_WAITING = 5


def suspicion_order(row: Row) -> tuple[int, float, str, int]:
    """Sort key, most suspicious first, then by file name; last what the AI has not seen yet."""
    score = row.score
    tier = _WAITING if row.waiting else _TIER[row.decision]
    return (tier, -(score if score is not None else 0.0), row.file, row.frame)


@dataclass(frozen=True, eq=False)
class Study:
    """The rows of one study, in suspicion order; never empty."""

    key: str
    rows: tuple[Row, ...]

    @property
    def highest_view(self) -> Row:
        """The most suspicious radiograph; not a probability of the study."""
        return self.rows[0]


def by_study(rows: Iterable[Row]) -> list[Study]:
    """Group rows into studies, each and all in suspicion order."""
    groups: dict[str, list[Row]] = {}
    for row in sorted(rows, key=suspicion_order):
        groups.setdefault(row.study_key, []).append(row)
    return [Study(key, tuple(members)) for key, members in groups.items()]


@dataclass(frozen=True)
class Session:
    """One opened folder, ZIP or DICOMDIR."""

    session_id: int
    root: str
    created: str
    """ISO 8601 with UTC offset."""
    opened: str
    """Last opened, ISO 8601 with UTC offset."""
    place: RadiographKey | None = None
    """The radiograph that was looked at last."""
    view: ViewState | None = None
    """How; None where that is not known."""
    folder: Coverage | None = None
    """How far its last reading came; None where it was never read as a whole, or not recorded."""
    chosen: Coverage | None = None
    """The same of the files that were last chosen in it."""
