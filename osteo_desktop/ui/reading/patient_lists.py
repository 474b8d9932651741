"""Patients from a list: chosen, read, shown beside the radiographs, and only then entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.by_hand.list_dialog import ListDialog
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.workflow.reading.patient_list import (
    DateOrder,
    Match,
    Matched,
    PatientList,
    matched,
)


class PatientLists(QObject):
    def __init__(
        self,
        readings: Readings,
        rows: Callable[[], Sequence[Row]],
        bar: MessageBar,
        entered: Callable[[], None],
        window: QWidget,
    ) -> None:
        """``rows``: all of the session; ``entered`` is called when something was."""
        super().__init__(window)
        self._readings, self._rows, self._bar = readings, rows, bar
        self._entered, self._window = entered, window
        self.dialog: ListDialog | None = None

    def choose(self) -> None:
        """Ask for the file of the list."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Window", "List of patients"),
            "",
            translate("Window", "Tables (*.csv *.tsv *.txt);;All files (*)"),
        )
        if path:
            self.read(Path(path))

    def read(self, path: Path, order: DateOrder | None = None) -> None:
        session = self._readings.session
        if session is None:
            return
        request = self._readings.read_list(path, order)

        def on_result(listed: PatientList) -> None:
            if self._readings.session is session:
                self._show(path, listed)

        request.result.connect(on_result)
        request.error.connect(lambda error: self._bar.inform(words.error_text(error)))

    def _show(self, path: Path, listed: PatientList) -> None:
        if self.dialog is not None:
            self.dialog.show_list(listed)
            return
        known = sorted((row for row in self._rows() if row.header), key=lambda row: row.key)
        files = {row.file: row.thumbnail for row in reversed(known)}
        files = {file: files[file] for file in sorted(files)}
        session = self._readings.session
        dialog = self.dialog = ListDialog(listed, self._match, files, self._window)

        def take(seen: Mapping[int, str]) -> None:
            if self._readings.session is session:
                self._take(dialog.listed, seen)

        dialog.order_chosen.connect(lambda order: self.read(path, order))
        dialog.accepted_lines.connect(take)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _match(self, listed: PatientList, chosen: Mapping[int, str]) -> Sequence[Matched]:
        readings = self._readings
        return matched(listed.lines, self._rows(), readings.reading, readings.may_change, chosen)

    def _take(self, listed: PatientList, seen: Mapping[int, str]) -> None:
        """What the reader saw, for the files for which it was seen, and nothing else."""
        chosen = {line.number: seen.get(line.number, "") for line in listed.lines}
        latest: dict[str, Reading] = {}
        for one in self._match(listed, chosen):
            if one.state is Match.READY and one.reading is not None:
                latest[one.reading.study_key] = one.reading
        for reading in latest.values():
            self._readings.change(reading)
        self._entered()
