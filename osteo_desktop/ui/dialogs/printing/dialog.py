"""Shows the pages before they are printed, and asks for the printer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.notice import Notice
from osteo_desktop.records.paper.printing import FilmOptions
from osteo_desktop.ui.dialogs.printing.form import PrintForm
from osteo_desktop.ui.dialogs.printing.preview import Preview
from osteo_desktop.ui.dialogs.printing.wish import PrintWish, SendWish
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal

_PAUSE_MS = 150
_LINES = 6
_MARGIN = 8.0
"""mm at the edge in which nothing is printed."""


class PrintDialog(QDialog):
    """Asks with its signals, is told what came of it, and stays open until it is closed."""

    pages_wanted = TypedSignal[PrintWish](object)
    print_wanted = TypedSignal[SendWish](object)
    save_wanted = TypedSignal[Path](object)
    stop_wanted = Signal()
    printer_chosen = Signal(str)

    def __init__(self, form: PrintForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Print"))
        self.form, self.preview = form, Preview()
        self.printer, self.copies = form.printer, form.copies
        self.note = QLabel()
        self.note.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.print_it: QPushButton = self._buttons.addButton(translate("Dialogs", "Print"), role)
        text = translate("Dialogs", "Save as PDF…")
        self.save: QPushButton = self._buttons.addButton(text, role)
        self.close_it = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        self.busy = False
        self._pages = 0
        self._failed: tuple[tuple[str, Notice], ...] = ()
        self._cut = (0.0, 0.0, 0.0, 0.0)
        self._size = (210.0, 297.0)
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._arrange()
        self._connect()
        self._enable()

    def _arrange(self) -> None:
        side = QWidget()
        side.setFixedWidth(340)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.note)
        column.addStretch(1)
        both = QHBoxLayout()
        both.addWidget(side)
        both.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addWidget(self._buttons)
        self.resize(880, 620)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self._timer.timeout.connect(self._ask)
        self.print_it.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self.printer.currentIndexChanged.connect(lambda _i: self._on_printer())

    def _on_changed(self) -> None:
        """What is shown is not what was asked for any more."""
        self._pages, self._failed = 0, ()
        self.preview.show_pages(0)
        self._enable()
        self._timer.start()

    def _ask(self) -> None:
        self._say(translate("Dialogs", "Laying out…"), "quiet")
        self.pages_wanted.emit(self.form.wish())

    # --- what is told ---------------------------------------------------------------------

    def show_printers(self, names: Sequence[str]) -> None:
        """The usual one first."""
        self.printer.blockSignals(True)
        self.printer.clear()
        for name in names:
            self.printer.addItem(name, name)
        if not names:
            self.printer.addItem(translate("Dialogs", "No printer is set up"), "")
        self.printer.blockSignals(False)
        self._on_printer()

    def show_laid_out(
        self, sizes: Sequence[tuple[float, float]], failed: Sequence[tuple[str, Notice]]
    ) -> None:
        """``sizes``: of the pages, in mm; ``failed``: files that are on none, and why."""
        self._pages, self._failed = len(sizes), tuple(failed)
        self._size = sizes[0] if sizes else self._size
        self.preview.number = 0
        self.preview.show_pages(len(sizes))
        self._tell()
        self._enable()

    def show_page(self, picture: bytes) -> None:
        """PNG."""
        self.preview.view.show_page(QImage.fromData(picture))

    def show_unreached(self, edges: tuple[float, float, float, float]) -> None:
        """Left, top, right, bottom: mm that the printer does not reach."""
        self._cut = edges
        width, height = self._size
        left, top, right, bottom = edges
        shares = (left / width, top / height, right / width, bottom / height)
        self.preview.view.show_cut(shares)
        if self._pages and not self.busy:
            self._tell()

    def show_busy(self, text: str) -> None:
        self.busy = True
        self._say(text, "quiet")
        self._enable()

    def show_done(self, text: str) -> None:
        self.busy = False
        self._say(text, "saved")
        self._enable()

    def show_error(self, error: BaseException) -> None:
        self.busy = False
        self._say(words.error_text(error), "warning")
        self._enable()

    def _tell(self) -> None:
        """What must be known of the pages before they are printed."""
        files: dict[str, list[str]] = {}
        for file, why in self._failed:
            files.setdefault(words.notice_text(why), []).append(file)
        lines = [f"{', '.join(named)}: {said}" for said, named in files.items()]
        if len(lines) > _LINES:
            lines = [*lines[:_LINES], "…"]
        films = self.form.wish().what
        if isinstance(films, FilmOptions) and not films.names:
            lines.append(translate("Dialogs", "Names in a picture itself stay: look at the pages."))
        if isinstance(films, FilmOptions) and films.true_size and self._pages:
            lines.append(translate("Dialogs", "Measure the bar on paper: printers may scale."))
        if max(self._cut) > _MARGIN:
            text = translate("Dialogs", "This printer cuts up to {mm} mm at the edge.")
            lines.append(text.format(mm=f"{max(self._cut):.0f}"))
        self._say("\n".join(lines), "warning" if lines else "quiet")

    def _say(self, text: str, role: str) -> None:
        self.note.setText(text)
        set_role(self.note, role)

    # --- what is asked --------------------------------------------------------------------

    def _enable(self) -> None:
        ready = self._pages > 0 and not self.busy
        has_printer = bool(self.printer.currentData())
        self.print_it.setEnabled(ready and has_printer)
        self.save.setEnabled(ready)
        self.form.setEnabled(not self.busy)
        self.printer.setEnabled(has_printer)
        self.copies.setEnabled(has_printer)
        (self.print_it if has_printer else self.save).setDefault(True)

    def _on_printer(self) -> None:
        self._enable()
        if self.printer.currentData():
            self.printer_chosen.emit(self.printer.currentData())

    def _print(self) -> None:
        self.print_wanted.emit(SendWish(self.printer.currentData(), self.copies.value()))

    def _save(self) -> None:
        title = translate("Dialogs", "Save as PDF")
        chosen, _ = QFileDialog.getSaveFileName(self, title, "print.pdf", "PDF (*.pdf)")
        if chosen:
            path = Path(chosen)
            self.save_wanted.emit(path if path.suffix else path.with_suffix(".pdf"))

    def reject(self) -> None:
        """While it prints, the first time stops that."""
        if self.busy:
            self.stop_wanted.emit()
            return
        super().reject()
