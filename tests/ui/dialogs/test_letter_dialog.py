"""The report of the study in sight, from the key to the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from osteo_desktop.records.export import LetterOf, LetterOptions, LetterPicture, Paper
from osteo_desktop.records.reading import Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.letter_dialog import Asked, LetterDialog, LetterWish
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import press, reading_of, select

ReadWindow = Callable[..., MainWindow]
FILM = "06-phantom-whole.png"
"""A study of one view."""


def test_all_studies_of_a_patient_hide_what_one_of_them_hides(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(False, True, of_patient=3, ai_hidden_of_patient=True, any_signed=True)
    dialog = LetterDialog(LetterWish(LetterOptions(patient_page=True), tmp_path), asked)
    qtbot.addWidget(dialog)
    assert dialog.without_ai.isEnabled()
    assert dialog.patient_page.isChecked()
    with qtbot.waitSignal(dialog.requested) as said:
        dialog.save.click()
    assert not said.args[0].options.without_opinions
    dialog.show_error(ValueError())
    dialog.of.setCurrentIndex(dialog.of.findData(LetterOf.PATIENT))
    assert "3" in dialog.of.currentText()
    assert dialog.without_ai.isChecked()
    assert not dialog.without_ai.isEnabled(), "one of them is not decided yet"
    with qtbot.waitSignal(dialog.requested) as said:
        dialog.save.click()
    (wish,) = said.args
    assert wish.of is LetterOf.PATIENT
    assert wish.options.paper is Paper.A4
    assert wish.options.patient_page
    assert wish.options.without_opinions, "a second opinion sways as the AI does"


@pytest.mark.slow
def test_from_the_key_to_the_file_and_what_was_chosen_is_kept(
    read_window: ReadWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = read_window(Settings(report_folder=str(tmp_path / "reports"), hide_ai=True))
    select(qtbot, window, FILM)
    window.image.actions.report.trigger()
    dialog = window.image.letters.dialog
    assert dialog is not None
    assert dialog.folder.text() == str(tmp_path / "reports")
    assert dialog.without_ai.isChecked(), "what must not be seen yet is not printed either"
    assert not dialog.without_ai.isEnabled()
    assert not dialog.pictures[LetterPicture.MAP].isEnabled()
    assert "not signed" in dialog.note.text()
    dialog.reject()

    press(window, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: Verdict.FRACTURE in reading_of(window, FILM).verdicts.values())
    window.image.letters.show()
    dialog = window.image.letters.dialog
    assert dialog is not None
    assert not dialog.without_ai.isChecked(), "decided: it may be seen"
    dialog.short.setChecked(True)
    dialog.paper.setCurrentText("Letter")
    dialog.letterhead.setText(str(tmp_path / "none.toml"))
    dialog.save.click()
    qtbot.waitUntil(lambda: "none.toml" in dialog.note.text())
    assert not (tmp_path / "reports").exists()

    dialog.letterhead.clear()
    dialog.save.click()
    qtbot.waitUntil(dialog.open_it.isVisible)
    (file,) = (tmp_path / "reports").iterdir()
    assert str(file) in dialog.note.text()
    assert file.read_bytes().startswith(b"%PDF-")
    settings = window.preferences.settings
    assert (settings.paper, settings.letterhead) == ("Letter", "")
    assert dialog.of.count() == 1, "the patient has no other study here"
    assert not dialog.patient_page.isEnabled(), "a draft is nothing for a patient"

    dialog.reject()
    shown = window.worklist.rows.table.all_rows()
    others = [row for row in shown if row.file != FILM and not row.error]
    window.image.letters.show(window.showing.row, others)
    dialog = window.image.letters.dialog
    assert dialog is not None
    assert f"{len({row.study_key for row in others}) + 1} studies" in dialog.windowTitle()
    assert dialog.without_ai.isChecked(), "one of them is undecided"
    dialog.folder.setText(str(tmp_path / "all"))
    dialog.save.click()
    qtbot.waitUntil(dialog.open_it.isVisible)
    assert len(list((tmp_path / "all").iterdir())) == len({row.study_key for row in others}) + 1
    assert str(tmp_path / "all") in dialog.note.text()
