"""The clinic in the preferences: the same letterhead as a TOML file, pictures kept privately."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from osteo_desktop.report.letter.letterhead import own_head, read_letterhead
from osteo_desktop.settings import Settings, clinic_folder, load_settings, save_settings
from osteo_desktop.ui.dialogs.preferences.dialog import PreferencesDialog
from osteo_desktop.ui.dialogs.preferences.rows import Page
from osteo_desktop.ui.window.main_window import MainWindow

TOML = """
clinic = "Hill Clinic"
department = "Radiology"
address = ["Road 1", "Town"]
contact = ["+41 1"]
registration = "R-1"
logo = "logo.png"
[[readers]]
name = "Dr Roe"
title = "Consultant"
registration = "G-1"
signature = "name.png"
"""


@pytest.mark.slow
def test_what_is_typed_is_the_letterhead_of_the_toml_file(
    make_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    for name, grey in (("logo.png", 60), ("name.png", 20)):
        Image.fromarray(np.full((40, 90), grey, np.uint8)).save(tmp_path / name)
    (tmp_path / "head.toml").write_text(TOML)
    window = make_window(Settings(reader_name="Dr Roe", readers=("Dr Bo",)))
    window.commands.preferences.trigger()
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    dialog.turn_to(Page.CLINIC)
    form = dialog.clinic
    for field, text in (
        (form.clinic, "Hill Clinic"),
        (form.department, "Radiology"),
        (form.registration, "R-1"),
        (form.title, "Consultant"),
        (form.number, "G-1"),
    ):
        field.setText(text)
    form.address.setPlainText("Road 1\n\nTown\n")
    form.contact.setPlainText("+41 1")
    form.logo.picked.emit(str(tmp_path / "logo.png"))
    qtbot.waitUntil(lambda: not form.logo.shown.pixmap().isNull())
    form.signature.picked.emit(str(tmp_path / "name.png"))
    qtbot.waitUntil(lambda: not form.signature.shown.pixmap().isNull())
    qtbot.waitUntil(lambda: not form.preview.pixmap().isNull())

    ours = own_head(window.preferences.settings.clinic)
    theirs = read_letterhead(tmp_path / "head.toml")
    assert ours.logo_svg == theirs.logo_svg
    assert ours.signatures == theirs.signatures
    named = [ours.words, theirs.words]
    assert len({(one.clinic, one.department, one.address, one.contact) for one in named}) == 1
    assert ours.reader("Dr Roe").title == theirs.reader("Dr Roe").title == "Consultant"
    kept = sorted(clinic_folder().iterdir())
    assert len(kept) == 2
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept} == {0o600}

    form.reader.setCurrentText("Dr Bo")
    form.reader.activated.emit(form.reader.currentIndex())
    assert form.title.text() == "", "each reader has a title of their own"
    assert form.signature.shown.pixmap().isNull()
    form.logo.remove.click()
    qtbot.waitUntil(lambda: len(list(clinic_folder().iterdir())) == 1)
    (tmp_path / "broken.png").write_bytes(b"<svg onload='x'/>")
    form.logo.picked.emit(str(tmp_path / "broken.png"))
    qtbot.waitUntil(lambda: "SVG" in form.problem.text())
    assert window.preferences.settings.clinic.logo == ""

    form.clinic.setText("Lake Clinic")
    form.clinic.textEdited.emit("Lake Clinic")
    dialog.reject()
    assert window.preferences.settings.clinic.clinic == "Lake Clinic", "said when it closes"
    save_settings(window.preferences.settings)
    assert load_settings().clinic == window.preferences.settings.clinic
