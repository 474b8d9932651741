"""A reader's morning: open, wait, look, decide with keys, sign, export, and look at the paper."""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging import display, folder
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.ui.window_driving import press, select, wait_until_shown

FILE = "06-phantom-whole.png"
NOTE = "Old break of the shaft, healed. Ça va – রোগী ভালো."


def test_from_folder_to_signed_report(
    make_window: Callable[..., MainWindow],
    phantoms: Path,
    qtbot: QtBot,
    tmp_path: Path,
    require_tool: Callable[[str], str],
) -> None:
    pdftotext, pdftoppm = require_tool("pdftotext"), require_tool("pdftoppm")
    window = make_window(Settings(reader_name="Dr. Ada Roe"))
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(phantoms)
    wait_until_shown(qtbot, window)

    select(qtbot, window, FILE)
    press(window, Qt.Key.Key_M)  # the heat map off and on again: a look at the bare bone
    press(window, Qt.Key.Key_M)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_T)
    assert window.focusWidget() is window.panel.texts.notes
    window.panel.texts.notes.insertPlainText(NOTE)
    press(window, Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.readings.signed, timeout=10_000):
        press(window, Qt.Key.Key_S)
    following = window.worklist.selected_row()
    assert following is not None
    assert following.file != FILE

    pdf, table = tmp_path / "report.pdf", tmp_path / "table.csv"
    press(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(ExportDialog)
    dialog.files["pdf"].line.setText(str(pdf))
    dialog.files["csv"].line.setText(str(table))
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Written" in dialog.outcome.toPlainText(), timeout=60_000)
    dialog.close()

    pages = _pages(pdftotext, pdf)
    assert all("Research use only" in page for page in pages), DISCLAIMER
    (signed,) = [page for page in pages if "Signed by Dr. Ada Roe" in page]
    assert NOTE in " ".join(signed.split())
    assert "NOT READ" not in signed
    assert all(
        "NOT READ – AI finding only" in p for p in pages if "Radiograph report, unsigned" in p
    )
    _assert_the_radiograph_is_on_the_page(pdftoppm, pdf, pages.index(signed) + 1, phantoms)

    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    assert set(rows) >= {path.name for path in phantoms.iterdir()}
    assert rows[FILE]["verdict"] == "FRACTURE"
    assert rows[FILE]["notes"] == NOTE
    assert rows[FILE]["status"] == "signed"
    assert [name for name, row in rows.items() if row["decision"] == "ERROR"]


def _pages(pdftotext: str, pdf: Path) -> list[str]:
    text = subprocess.run([pdftotext, "-layout", pdf, "-"], capture_output=True, check=True).stdout
    return text.decode().split("\f")[:-1]


def _assert_the_radiograph_is_on_the_page(
    pdftoppm: str, pdf: Path, page: int, phantoms: Path
) -> None:
    """The printed picture is the radiograph, upright and not mirrored: no other way fits better."""
    out = pdf.with_suffix("")
    command = [pdftoppm, "-r", "100", "-gray", "-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run([*command, "-png", str(pdf), str(out)], check=True)
    paper = np.asarray(Image.open(out.with_suffix(".png")).convert("L"), dtype=float)
    dark = paper < 90  # the pictures are the only large dark areas of the page
    rows = np.flatnonzero(dark[:, : paper.shape[1] // 2].mean(axis=1) > 0.3)
    columns = np.flatnonzero(dark[rows[0] : rows[-1], : paper.shape[1] // 2].mean(axis=0) > 0.3)
    printed = paper[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    radiograph = display.render(folder.load(FILE, str(phantoms / FILE), 1))
    size = (60, 80)
    expected = np.asarray(Image.fromarray(radiograph).resize(size), dtype=float)
    found = np.asarray(Image.fromarray(printed.astype(np.uint8)).resize(size), dtype=float)
    fits = {
        name: float(np.corrcoef(found.ravel(), turned.ravel())[0, 1])
        for name, turned in {
            "upright": expected,
            "mirrored": expected[:, ::-1],
            "upside down": expected[::-1],
            "turned by 180": expected[::-1, ::-1],
        }.items()
    }
    assert max(fits, key=lambda name: fits[name]) == "upright", fits
    assert fits["upright"] > 0.9, fits
