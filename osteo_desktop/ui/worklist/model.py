"""The worklist's rows, in order, as Qt wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from operator import itemgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import RadiographKey, Reading, ReadingStatus
from osteo_desktop.records.worklist import Row, suspicion_order
from osteo_desktop.ui import words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    THUMBNAIL = 0
    PATIENT = 1
    DATE = 2
    BODY_PART = 3
    VIEW = 4
    DECISION = 5
    SCORE = 6
    STATUS = 7
    FILE = 8


HEADINGS = {
    Column.THUMBNAIL: "",
    Column.PATIENT: "Patient",
    Column.DATE: "Date",
    Column.BODY_PART: "Body part",
    Column.VIEW: "View",
    Column.DECISION: "AI decision",
    Column.SCORE: "Score",
    Column.STATUS: "Status",
    Column.FILE: "File",
}

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The Row itself."""
DECISION_ROLE = ROW_ROLE + 1
"""The Decision that may be shown, None while the AI is hidden."""
VERDICT_ROLE = ROW_ROLE + 2
"""The reader's verdict in words, "" while there is none."""


def file_order(row: Row) -> tuple[str, int]:
    """Says nothing of what the AI thinks."""
    return (row.file, row.frame)


class WorklistModel(QAbstractTableModel):
    """Rows come in batches, at any place of the order; a row that comes again replaces the old."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order: Callable[[Row], tuple] = suspicion_order
        self._entries: list[tuple[tuple, Row]] = []
        self._position: dict[RadiographKey, int] = {}
        self._studies: dict[str, list[RadiographKey]] = {}
        self._readings: Mapping[str, Reading] = {}
        self._ai_hidden = False

    # --- what the window asks ---------------------------------------------------------------

    def row_at(self, position: int) -> Row:
        return self._entries[position][1]

    def row(self, key: RadiographKey) -> Row:
        return self.row_at(self._position[key])

    def position(self, key: RadiographKey) -> int | None:
        return self._position.get(key)

    def study_rows(self, study_key: str) -> tuple[Row, ...]:
        """The study's rows in the worklist's own order."""
        positions = sorted(self._position[key] for key in self._studies.get(study_key, ()))
        return tuple(self.row_at(position) for position in positions)

    def reading(self, study_key: str) -> Reading:
        return self._readings.get(study_key) or Reading(study_key)

    def status(self, row: Row) -> ReadingStatus:
        return self.reading(row.study_key).status

    def is_put_off(self, row: Row) -> bool:
        return self.reading(row.study_key).later

    def arrived_after_signing(self, row: Row) -> bool:
        reading = self.reading(row.study_key)
        return reading.signature is not None and not row.error and row.key not in reading.verdicts

    def hides_ai(self, row: Row) -> bool:
        """Whether the AI's word on this row must stay unseen: its study is not decided yet."""
        if not self._ai_hidden:
            return False
        reading = self.reading(row.study_key)
        if reading.signature is not None:
            return False
        return any(key not in reading.verdicts for key in self._studies[row.study_key])

    # --- what changes -----------------------------------------------------------------------

    def clear(self) -> None:
        self.beginResetModel()
        self._entries, self._position, self._studies, self._readings = [], {}, {}, {}
        self.endResetModel()

    def add(self, rows: Iterable[Row]) -> None:
        """Insert rows, or replace those of the same radiograph; then put all in order."""
        new: dict[RadiographKey, Row] = {}
        for row in rows:
            position = self._position.get(row.key)
            if position is None:
                new[row.key] = row
            else:
                self._entries[position] = (self._order(row), row)
                self._say_changed(position)
        if new:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            for key, row in new.items():
                self._position[key] = len(self._entries)
                self._entries.append((self._order(row), row))
                self._studies.setdefault(row.study_key, []).append(key)
            self.endInsertRows()
        self._sort()

    def set_readings(self, readings: Mapping[str, Reading]) -> None:
        """The mapping is kept, not copied; call :meth:`reading_changed` when it changes."""
        self._readings = readings
        if self._entries:
            self._say_changed(0, len(self._entries) - 1)

    def reading_changed(self, study_key: str) -> None:
        for key in self._studies.get(study_key, ()):
            self._say_changed(self._position[key])

    def set_ai_hidden(self, hidden: bool) -> None:
        """Hide the AI's word on undecided studies, in the order of the rows as well."""
        self._ai_hidden = hidden
        self._order = file_order if hidden else suspicion_order
        self._entries = [(self._order(row), row) for _, row in self._entries]
        self._sort()
        if self._entries:
            self._say_changed(0, len(self._entries) - 1)

    def _say_changed(self, first: int, last: int | None = None) -> None:
        end = first if last is None else last
        self.dataChanged.emit(self.index(first, 0), self.index(end, len(Column) - 1))

    def _sort(self) -> None:
        ordered = sorted(self._entries, key=itemgetter(0))
        if all(a is b for a, b in zip(ordered, self._entries, strict=True)):
            return
        self.layoutAboutToBeChanged.emit()
        old_indexes = self.persistentIndexList()
        held = [self.row_at(index.row()).key for index in old_indexes]
        self._entries = ordered
        self._position = {entry[1].key: number for number, entry in enumerate(ordered)}
        new_indexes = [
            self.index(self._position[key], index.column())
            for key, index in zip(held, old_indexes, strict=True)
        ]
        self.changePersistentIndexList(old_indexes, new_indexes)
        self.layoutChanged.emit()

    # --- what Qt asks -----------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == DECISION_ROLE:
            return None if self._is_secret(row) else row.decision
        if role == VERDICT_ROLE:
            return self._verdict_text(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tooltip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{HEADINGS[column] or 'Picture'}: {self._text(row, column)}"
        return None

    def tooltip(self, row: Row) -> str:
        """All that must be told of this row; nothing of the AI while it is hidden."""
        if not self.hides_ai(row):
            message = row.message
        else:
            message = " ".join(row.header.warnings) if row.header is not None else row.error
        parts = [row.file, message]
        if self.arrived_after_signing(row):
            parts.append("This view came after the study was signed; it is not part of the report.")
        return "\n".join(part for part in parts if part)

    def _is_secret(self, row: Row) -> bool:
        return row.decision is not Decision.ERROR and self.hides_ai(row)

    def _verdict_text(self, row: Row) -> str:
        verdict = self.reading(row.study_key).verdicts.get(row.key)
        return "" if verdict is None else words.verdict_text(verdict)

    def _text(self, row: Row, column: Column) -> str:
        if column is Column.DECISION:
            return words.HIDDEN if self._is_secret(row) else words.short_decision(row.decision)
        if column is Column.SCORE:
            return "" if self._is_secret(row) else words.score_text(row.score)
        if column is Column.STATUS:
            return self._status_text(row)
        frames = 1 if row.header is None else row.header.NumberOfFrames
        if column is Column.FILE:
            return words.file_text(row.file, row.frame, frames)
        if column is Column.THUMBNAIL or row.header is None:
            return ""
        if column is Column.PATIENT:
            return self._patient_text(row)
        if column is Column.DATE:
            return words.date_text(row.header.StudyDate)
        if column is Column.BODY_PART:
            return row.header.BodyPartExamined
        return words.short_view(row.header)

    def _status_text(self, row: Row) -> str:
        if row.error:
            return ""
        if self.arrived_after_signing(row):
            return words.ARRIVED_AFTER_SIGNING
        reading = self.reading(row.study_key)
        return words.LATER if reading.later else words.STATUS_WORDS[reading.status]

    def _patient_text(self, row: Row) -> str:
        assert row.header is not None
        of_file = row.header.patient
        shown = words.shown_patient(of_file, self.reading(row.study_key).entered)
        text = words.person_name(shown.PatientName) or shown.PatientID
        by_hand = text and not (of_file.PatientName or of_file.PatientID)
        return f"{text} (by hand)" if by_hand else text
