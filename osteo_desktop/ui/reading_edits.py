"""What the reader writes, chooses and draws, brought into the reading it belongs to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.mark import Drawing
from osteo_desktop.records.reading import (
    CriticalResult,
    CriticalState,
    RadiographKey,
    Reading,
)
from osteo_desktop.ui import reading_dialogs
from osteo_desktop.ui.reading_desk import ReadingDesk
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.worklist.view import WorklistView


class ReadingEdits(QObject):
    edited = Signal()
    """What is in sight says something else now."""

    def __init__(
        self,
        panel: ReadingPanel,
        viewer: RadiographViewer,
        worklist: WorklistView,
        desk: ReadingDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worklist, self._desk = worklist, desk
        self._panel = panel
        panel.text_edited.connect(self._on_text)
        panel.reader_changed.connect(self._on_reader)
        panel.telling_requested.connect(self._tell)
        panel.fractures_edited.connect(self._on_fractures)
        panel.reason_edited.connect(self._on_reason)
        viewer.marks.changed.connect(self._on_drawn)

    def _on_text(
        self, study_key: str, impression: str, notes: str, critical: CriticalResult | None
    ) -> None:
        reading = self._desk.reading(study_key)
        self._desk.change(
            replace(
                reading,
                impression=impression,
                notes=notes,
                critical=self._by_whom(critical, reading),
                told_since=None,
            )
        )

    def _by_whom(self, critical: CriticalResult | None, reading: Reading) -> CriticalResult | None:
        if critical is None or critical.state is CriticalState.TO_BE_TOLD:
            return critical
        is_news = critical != reading.critical_now
        return replace(critical, by=self._reader) if is_news else critical

    @property
    def _reader(self) -> str:
        return self._panel.sign_box.reader.text().strip()

    def _on_reader(self, name: str) -> None:
        """The reader told a critical result and gives the name only now, to sign."""
        reading = self._desk.reading(self._panel.texts.study_key)
        critical = reading.critical_now
        if critical is not None and critical.state is CriticalState.TOLD and not critical.by:
            self._desk.change(replace(reading, critical=replace(critical, by=name)))

    def _tell(self, study_key: str) -> None:
        reading_dialogs.ask_telling(self._desk, study_key, self._reader, self._panel.window())

    def _on_fractures(self, key: RadiographKey, fractures: tuple[FractureDescription, ...]) -> None:
        self._desk.change(self._reading_with(key).with_fractures(key, fractures))
        self.edited.emit()

    def _on_reason(self, key: RadiographKey, reason: str) -> None:
        self._desk.change(self._reading_with(key).with_reason(key, reason))

    def _on_drawn(self, key: RadiographKey, drawing: Drawing) -> None:
        self._desk.change(self._reading_with(key).with_drawing(key, drawing))
        self.edited.emit()

    def _reading_with(self, key: RadiographKey) -> Reading:
        return self._desk.reading(self._worklist.rows.row(key).study_key)
