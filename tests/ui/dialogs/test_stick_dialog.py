"""The referral stick, from the menu to what lies on it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from osteo_desktop.records.export import LetterOf
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.letter_dialog import Asked
from osteo_desktop.ui.dialogs.sending.stick_dialog import StickDialog
from osteo_desktop.ui.window.main_window import MainWindow
from tests.made.letters import streams
from tests.ui.window_driving import press, reading_of, select

ReadWindow = Callable[..., MainWindow]
FILM = "03-sigmoid-rle.dcm"


def test_what_does_not_go_together_cannot_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(ai_hidden=False, signed=False, of_patient=2, ai_hidden_of_patient=True)
    dialog = StickDialog(asked, "fr", tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.write.isEnabled()
    assert dialog.language.currentData() == "fr"
    assert "not signed" in dialog.note.text()
    assert not dialog.again.isVisible()

    dialog.originals.setChecked(True)
    dialog.password.setText("correct horse")
    assert not dialog.write.isEnabled(), "it was typed once"
    assert not dialog.originals.isEnabled(), "files cannot be encrypted, and would name the patient"
    assert not dialog.originals.isChecked()
    dialog.again.setText("correct horse")
    assert dialog.write.isEnabled()
    dialog.bare.setChecked(True)
    assert dialog.originals.isEnabled(), "written anew, they name nobody"
    assert "nobody looks" in dialog.note.text()

    dialog.of.setCurrentIndex(dialog.of.findData(LetterOf.PATIENT))
    assert dialog.without_ai.isChecked(), "one of them is not decided yet"
    assert not dialog.without_ai.isEnabled()
    with qtbot.waitSignal(dialog.requested) as said:
        dialog.write.click()
    (wish,) = said.args
    assert (wish.of, wish.deidentify, wish.without_ai) == (LetterOf.PATIENT, True, True)
    assert "correct horse" not in repr(wish)
    assert not dialog.write.isEnabled(), "it is being written"


def bytes_of(place: Path) -> bytes:
    """All files and their names, PDFs unpacked."""
    files = [path for path in place.rglob("*") if path.is_file()]
    told = [streams(f.read_bytes()) if f.suffix == ".PDF" else f.read_bytes() for f in files]
    return b"\n".join([*told, *(os.fsencode(f.name) for f in files)])


@pytest.mark.slow
def test_from_the_menu_to_the_stick_and_nothing_of_the_patient_where_nobody_is_named(
    read_window: ReadWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "stick"
    window = read_window(Settings(report_folder=str(out), reader_name="Dr Roe"))
    select(qtbot, window, FILM)
    row = window.showing.row
    assert row is not None
    assert row.header is not None
    patient = row.header.patient
    identity = [text for text in (patient.PatientName, patient.PatientID) if text]
    assert len(identity) == 2
    family = patient.PatientName.partition("^")[0]
    press(window, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: bool(reading_of(window, FILM).verdicts))

    window.image.actions.stick.trigger()
    dialog = window.image.stick.dialog
    assert dialog is not None
    dialog.write.click()
    qtbot.waitUntil(dialog.open_it.isVisible, timeout=60_000)
    (whole,) = out.iterdir()
    assert (whole / "INDEX.HTM").is_file()
    assert str(whole) in dialog.note.text()
    told = bytes_of(whole)
    assert identity[1].encode() in told, "the search finds what is there"

    dialog.bare.setChecked(True)
    dialog.originals.setChecked(True)
    dialog.write.click()
    qtbot.waitUntil(dialog.open_it.isVisible, timeout=60_000)
    (bare,) = set(out.iterdir()) - {whole}
    assert "Nobody has looked" in dialog.note.text()
    told = bytes_of(bare)
    for text in (*identity, family, row.header.StudyInstanceUID, FILM):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert text.encode(encoding) not in told, text

    taken = tmp_path / "a file"
    taken.write_text("no folder", encoding="utf-8")
    dialog.folder.setText(str(taken))
    dialog.write.click()
    qtbot.waitUntil(dialog.write.isEnabled, timeout=60_000)
    assert str(taken) in dialog.note.text()
    assert not dialog.open_it.isVisible()
    dialog.reject()
