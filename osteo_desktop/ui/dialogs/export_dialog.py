"""Writes the report in one or more formats; the window stays usable meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.progress import ProgressState
from osteo_desktop.records.export import Format, Written
from osteo_desktop.records.rules.totals import Totals
from osteo_desktop.ui.jobs import Request
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.language_box import choose_language, language_box
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.status import NOT_READ, totals_text


class Exported(Protocol):
    """What the export says it wrote."""

    @property
    def written(self) -> tuple[Written, ...]: ...
    @property
    def totals(self) -> Totals: ...
    @property
    def incomplete(self) -> str: ...


class FileLine(QWidget):
    """A box to tick, a path, and a button to choose it."""

    def __init__(self, form: Format, path: Path) -> None:
        super().__init__()
        kind, self._suffix = form.name, form.suffix
        self._kind = kind
        self.wanted = QCheckBox(kind)
        self.wanted.setChecked(form.usual)
        self.line = QLineEdit(str(path))
        self.line.setMinimumWidth(380)
        self.line.setAccessibleName(
            translate("Dialogs", "Where the {kind} is written").format(kind=kind)
        )
        self.browse = QPushButton(translate("Dialogs", "Choose…"))
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(
            translate("Dialogs", "Choose where the {kind} is written").format(kind=kind)
        )
        self.browse.clicked.connect(self._choose)
        for widget in (self.line, self.browse):
            widget.setEnabled(form.usual)
            self.wanted.toggled.connect(widget.setEnabled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.wanted)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)

    @property
    def path(self) -> Path | None:
        text = self.line.text().strip()
        if not self.wanted.isChecked() or not text:
            return None
        path = Path(text)
        return path if path.suffix else path.with_suffix(self._suffix)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Dialogs", "Write the {kind} to").format(kind=self._kind),
            self.line.text(),
            f"{self._kind} (*{self._suffix})",
        )
        if chosen:
            self.line.setText(chosen)


class ExportDialog(QDialog):
    """Asks with ``export_requested``; the window answers by handing the job to :meth:`follow`."""

    export_requested = TypedSignal[Mapping[str, Path], bool](object, bool)
    """The paths by the key of the format, and whether to include all."""

    def __init__(self, formats: Sequence[Format], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Export"))
        self.setMinimumWidth(620)
        stem = f"osteo-report-{datetime.now():%Y%m%d-%H%M}"
        self.files = {
            form.key: FileLine(form, Path.home() / f"{stem}{form.suffix}") for form in formats
        }
        """By the key of the format."""
        self._place = Path.home()
        self.include_all = QCheckBox(translate("Dialogs", "Include all studies in the PDF"))
        self.include_all.setToolTip(
            translate(
                "Dialogs",
                "Otherwise: signed readings, and unsigned ones with an AI finding of Fracture "
                "or Doubt",
            )
        )
        self.language = language_box()
        self.says_csv = QCheckBox(translate("Dialogs", "The CSV in this language too, for people"))
        self.says_csv.setToolTip(
            translate("Dialogs", "Otherwise its headings and words are as programs read them")
        )
        # A text field, for a label cannot break a long path.
        self.outcome = QPlainTextEdit()
        self.outcome.setReadOnly(True)
        self.outcome.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.outcome.setFixedHeight(6 * self.fontMetrics().height())
        self.outcome.setAccessibleName(translate("Dialogs", "Outcome of the export"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.export = QPushButton(translate("Dialogs", "Export"))
        self.export.setDefault(True)
        self.stop = QPushButton(translate("Dialogs", "Cancel export"))
        self.folder = QPushButton(translate("Dialogs", "Open folder"))
        self.shut = QPushButton(translate("Dialogs", "Close"))
        self._request: Request | None = None
        self._folder: Path | None = None
        self._arrange()
        self._connect()
        self._show_running(False)
        self._say("", "quiet")

    def _arrange(self) -> None:
        disclaimer = QLabel(words.disclaimer())
        set_role(disclaimer, "disclaimer")
        note = QLabel(
            translate(
                "Dialogs",
                "Without it the PDF holds signed readings and the AI’s Fracture and Doubt. "
                "What is unsigned is marked “{stamp}”. The CSV holds every row.",
            ).format(stamp=words.word(NOT_READ))
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        ticks = [file.wanted for file in self.files.values()]
        widest = max((tick.sizeHint().width() for tick in ticks), default=0)
        for tick in ticks:  # paths stand below one another
            tick.setMinimumWidth(widest)
        for file in self.files.values():
            layout.addWidget(file)
        chosen = QHBoxLayout()
        chosen.addWidget(self.include_all)
        chosen.addStretch()
        chosen.addWidget(QLabel(translate("Dialogs", "Language of PDF and XLSX")))
        chosen.addWidget(self.language)
        layout.addLayout(chosen)
        layout.addWidget(self.says_csv)
        for widget in (note, self.bar, self.outcome):
            layout.addWidget(widget)
        buttons = QGridLayout()
        buttons.addWidget(disclaimer, 0, 0)
        buttons.setColumnStretch(0, 1)
        for column, button in enumerate((self.folder, self.stop, self.export, self.shut), 1):
            buttons.addWidget(button, 0, column)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.export.clicked.connect(self._ask)
        self.stop.clicked.connect(self._cancel)
        self.folder.clicked.connect(self._open_folder)
        self.shut.clicked.connect(self.close)

    def _ask(self) -> None:
        wanted = {key: line.path for key, line in self.files.items()}
        destinations = {key: path for key, path in wanted.items() if path is not None}
        if not destinations:
            self._say(translate("Dialogs", "Choose a file to write."), "warning")
            return
        self._folder = None
        self._show_running(True)
        self._say(translate("Dialogs", "Saving drafts first…"), "quiet")
        self.export_requested.emit(destinations, self.include_all.isChecked())

    def offer_language(self, code: str) -> None:
        """Of the next report, if nobody chooses another."""
        choose_language(self.language, code)

    def offer_folder(self, folder: str) -> None:
        """Where it offers to write, "" for the user's own; a place chosen by hand stays."""
        place = Path(folder) if folder else Path.home()
        for file in self.files.values():
            path = Path(file.line.text())
            if path.parent == self._place:
                file.line.setText(str(place / path.name))
        self._place = place

    def follow(self, request: Request) -> None:
        """Show how this export goes and ends."""
        self._request = request
        request.progressed.connect(self._on_progress)
        request.result.connect(self._on_result)
        request.error.connect(self.show_error)
        request.cancelled.connect(
            lambda: self._end(translate("Dialogs", "Cancelled; nothing was written."), "warning")
        )

    def show_error(self, error: BaseException) -> None:
        self._end(words.error_and_details(error), "warning")

    def _cancel(self) -> None:
        if self._request is not None:
            self._request.cancel()
            self._say(translate("Dialogs", "Stopping…"), "quiet")

    def _on_progress(self, state: ProgressState) -> None:
        self.bar.setRange(0, state.total or 0)
        self.bar.setValue(state.done)
        self._say(words.notice_text(state.message) or translate("Dialogs", "Writing…"), "quiet")

    def _on_result(self, summary: Exported) -> None:
        lines = [totals_text(summary.totals, words.word)]
        for written in summary.written:
            lines += [_told(written), *map(words.notice_text, written.told)]
        self._folder = next((written.path.parent for written in summary.written), None)
        if summary.incomplete:
            lines.append(translate("Dialogs", "! Not all was read, and the report says so."))
        is_noted = summary.incomplete or any(written.told for written in summary.written)
        role = "warning" if is_noted else "saved"
        self._end("\n".join([translate("Dialogs", "✓ Written."), *lines]), role)

    def _end(self, text: str, role: str) -> None:
        self._request = None
        self._show_running(False)
        self._say(text, role)

    def _say(self, text: str, role: str) -> None:
        self.outcome.setPlainText(text)
        self.outcome.setVisible(bool(text))
        set_role(self.outcome, role)

    def _show_running(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.bar.setRange(0, 0)
        self.stop.setVisible(running)
        self.export.setEnabled(not running)
        self.folder.setVisible(not running and self._folder is not None)
        for widget in (*self.files.values(), self.include_all, self.language, self.says_csv):
            widget.setEnabled(not running)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._cancel()
        super().closeEvent(event)


def _told(written: Written) -> str:
    counts = [f"{words.word(noun)}: {number}" for noun, number in written.counts.items()]
    return f"{', '.join((written.format.name, *counts))}: {written.path}"
