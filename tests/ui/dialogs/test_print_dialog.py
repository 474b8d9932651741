"""From Ctrl+P to the page: what is asked, shown, printed and saved, and what is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from osteo_desktop.errors.printing import NoSuchPrinter
from osteo_desktop.ui.dialogs.printing import painting
from osteo_desktop.ui.dialogs.printing.dialog import PrintDialog
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import press, select

ReadWindow = Callable[..., MainWindow]
FILM = "06-phantom-whole.png"
"""A study of one view, without a spacing."""


def _shown(qtbot: QtBot, window: MainWindow) -> PrintDialog:
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = window.image.printing.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.preview.view.place().isEmpty())
    return dialog


@pytest.mark.slow
def test_from_the_key_to_the_printer_and_the_file(
    read_window: ReadWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed, vanished = tmp_path / "printed.pdf", []

    def file_printer(name: str | Path) -> QPrinter:
        """In place of the device: a real QPrinter that prints to a file."""
        if vanished:
            raise NoSuchPrinter(printer=name, printers="–")
        device = QPrinter()
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(printed))
        device.setResolution(painting.DOTS_PER_INCH)
        device.setFullPage(True)
        return device

    window = read_window()
    select(qtbot, window, FILM)
    dialog = _shown(qtbot, window)
    qtbot.waitUntil(lambda: dialog.printer.itemText(0) == "No printer is set up")
    assert not dialog.print_it.isEnabled()
    assert dialog.save.isEnabled(), "without a printer there is the PDF"

    dialog.form.true_size.setChecked(True)
    assert not dialog.save.isEnabled(), "what is shown is not what was asked for any more"
    qtbot.waitUntil(lambda: "how large a pixel" in dialog.note.text())
    assert not dialog.save.isEnabled()
    dialog.form.true_size.setChecked(False)
    dialog.form.names.setChecked(False)
    qtbot.waitUntil(dialog.save.isEnabled)
    assert "Names in a picture itself stay" in dialog.note.text()

    chosen = tmp_path / "saved"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    dialog.save.click()
    qtbot.waitUntil(lambda: "Written" in dialog.note.text())
    assert chosen.with_suffix(".pdf").read_bytes().startswith(b"%PDF-")

    monkeypatch.setattr(painting, "device_of", file_printer)
    dialog.show_printers(["Ward"])
    dialog.print_it.click()
    assert dialog.busy
    assert not dialog.form.isEnabled()
    qtbot.waitUntil(lambda: "Sent to Ward" in dialog.note.text())
    assert printed.read_bytes().startswith(b"%PDF-")

    vanished.append(True)
    dialog.print_it.click()
    qtbot.waitUntil(lambda: "no printer 'Ward' now" in dialog.note.text())
    assert dialog.save.isEnabled(), "the pages are still there, for another one or a PDF"

    dialog.form.what.setCurrentIndex(1)
    qtbot.waitUntil(dialog.save.isEnabled)
    assert not dialog.form.names.isVisible()
    assert dialog.form.short.isVisible()
    dialog.close_it.click()
    assert window.image.printing.dialog is None
