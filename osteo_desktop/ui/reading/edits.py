"""What the reader writes, chooses and draws, brought into the reading it belongs to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.further_finding import FurtherFinding
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import (
    Content,
    CriticalResult,
    CriticalState,
    RadiographKey,
    Reading,
)
from osteo_desktop.records.rules.content import said, with_words
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.reading import dialogs as reading_dialogs
from osteo_desktop.ui.reading.readings import Readings
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
        readings: Readings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worklist, self._readings = worklist, readings
        self._panel, self._viewer = panel, viewer
        self._shown: tuple[Row, ...] = ()
        panel.text_edited.connect(self._on_text)
        panel.reader_changed.connect(self._on_reader)
        panel.telling_requested.connect(self._tell)
        panel.fractures_edited.connect(self._on_fractures)
        panel.further_edited.connect(self._on_further)
        panel.reason_edited.connect(self._on_reason)
        panel.patient_chosen.connect(self._on_patient)
        viewer.marks.changed.connect(self._on_drawn)

    def shown(self, study: tuple[Row, ...]) -> None:
        """These are in sight: what is written from now on is written of them."""
        if not self._panel.texts.is_dirty:
            self._shown = study

    def _on_text(
        self, study_key: str, impression: str, notes: str, critical: CriticalResult | None
    ) -> None:
        reading = self._readings.reading(study_key)
        critical = self._by_whom(critical, reading)
        words = {"impression": impression, "notes": notes, "critical": critical}
        self._readings.change(with_words(reading, self._shown_of(study_key), **words))

    def _shown_of(self, study_key: str) -> list[Row]:
        return [row for row in self._shown if row.study_key == study_key]

    def _by_whom(self, critical: CriticalResult | None, reading: Reading) -> CriticalResult | None:
        if critical is None or critical.state is CriticalState.TO_BE_TOLD:
            return critical
        is_news = critical != reading.critical
        return replace(critical, by=self._reader) if is_news else critical

    @property
    def _reader(self) -> str:
        return self._panel.sign_box.reader_name

    def _on_reader(self, name: str) -> None:
        """The reader told a critical result and gives the name only now, to sign."""
        study_key = self._panel.texts.study_key
        reading = self._readings.reading(study_key)
        critical = reading.critical
        if critical is not None and critical.state is CriticalState.TOLD and not critical.by:
            said_by = replace(critical, by=name)
            shown = self._shown_of(study_key)
            self._readings.change(with_words(reading, shown, critical=said_by))

    def _tell(self, study_key: str) -> None:
        reading_dialogs.ask_telling(self._readings, study_key, self._reader, self._panel.window())

    def _on_patient(self, patient: Patient) -> None:
        if self._shown:
            reading = self._readings.reading(self._shown[0].study_key)
            self._readings.change(with_words(reading, self._shown, for_patient=patient))
            self.edited.emit()

    def _on_fractures(self, content: Content, fractures: tuple[FractureDescription, ...]) -> None:
        self._readings.change(said(self._reading_with(content), content, fractures=fractures))
        self.edited.emit()

    def _on_further(self, content: Content, further: tuple[FurtherFinding, ...]) -> None:
        self._readings.change(said(self._reading_with(content), content, further=further))
        self.edited.emit()

    def _on_reason(self, content: Content, reason: str) -> None:
        self._readings.change(said(self._reading_with(content), content, reason=reason))

    def _on_drawn(self, _key: RadiographKey, drawing: Drawing) -> None:
        content = self._viewer.marks.content
        assert content is not None
        self._readings.change(said(self._reading_with(content), content, drawing=drawing))
        self.edited.emit()

    def _reading_with(self, content: Content) -> Reading:
        return self._readings.reading(self._worklist.rows.row(content.key).study_key)
