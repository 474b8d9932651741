"""Dates and sex typed in for files that do not say who the patient is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.ui.dialogs.identity_dialog import IdentityDialog, birth_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1958-02-14", "19580214"),
        ("19580214", "19580214"),
        ("1958.2.4", "19580204"),
        ("14.02.1958", "19580214"),
        ("14/2/1958", "19580214"),
        ("02/14/1958", "19580214"),
        ("03/03/1958", "19580303"),
        ("03/04/1958", None),
        ("31/02/1958", None),
        ("14/02/58", None),
        ("14/02/3000", None),
        ("yesterday", None),
    ],
)
def test_a_date_is_taken_in_every_order_that_says_one_day(text: str, day: str | None) -> None:
    assert birth_date(text) == day


def test_a_date_that_may_be_two_days_is_refused_with_both(qtbot: QtBot) -> None:
    dialog = IdentityDialog(Patient(), None)
    qtbot.addWidget(dialog)
    dialog.fields["PatientBirthDate"].setText("03/04/1958")
    press_ok(dialog)
    assert "1958-04-03 or 1958-03-04" in dialog.problem.text()


def test_the_sex_is_entered_where_the_file_has_none(qtbot: QtBot) -> None:
    dialog = IdentityDialog(Patient("DOE^Jane"), None)
    qtbot.addWidget(dialog)
    dialog.sex.setCurrentIndex(dialog.sex.findData("F"))
    with qtbot.waitSignal(dialog.entered) as caught:
        press_ok(dialog)
    assert caught.args == [Patient(PatientSex="F")]


def test_the_sex_of_the_file_is_shown_and_not_entered(qtbot: QtBot) -> None:
    dialog = IdentityDialog(Patient("DOE^Jane", PatientSex="M"), None)
    qtbot.addWidget(dialog)
    assert not dialog.sex.isEnabled()
    assert dialog.sex.currentData() == "M"
    with qtbot.waitSignal(dialog.entered) as caught:
        press_ok(dialog)
    assert caught.args == [None]


def press_ok(dialog: IdentityDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()
