"""What files do not say, typed in: of one study and of several, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import EnteredStudy, EnteredView, Reading
from osteo_desktop.records.rules.by_hand import FilledIn
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.by_hand.entry_dialog import EntryDialog, Studied
from osteo_desktop.ui.language.dates import set_date_order

BARE = Row("a.jpg", "/x/a.jpg", sha256="a" * 64, header=Header("JPEG", 9, 9))
STATED = replace(
    BARE,
    file="b.dcm",
    sha256="b" * 64,
    header=Header("DICOM", 9, 9, patient=Patient("DOE^Jane", PatientSex="F"), Laterality="R"),
)


def dialog_of(qtbot: QtBot, *rows: Row, together: str = "") -> EntryDialog:
    """Of each row's own study, or of all as one."""
    if together:
        rows = tuple(replace(row, together=together) for row in rows)
        studies = [Studied(Reading(together), rows)]
    else:
        studies = [Studied(Reading(row.study_key), (row,)) for row in rows]
    dialog = EntryDialog(studies)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press_ok(dialog: EntryDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def type_in(dialog: EntryDialog, **texts: str) -> None:
    for keyword, text in texts.items():
        dialog.fields[keyword].entry.setText(text)


def entered(qtbot: QtBot, dialog: EntryDialog) -> FilledIn:
    with qtbot.waitSignal(dialog.entered) as caught:
        press_ok(dialog)
    return caught.args[0]


def test_all_is_typed_by_keyboard_alone(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, BARE)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.fields["PatientName"].entry)
    for text in ("Doe, Jane", "H-7", "14/02/1958", "", "", "", "2025-11-20", "Bell, Bo"):
        QTest.keyClicks(dialog.focusWidget(), text)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    for text in ("fracture?", "19.11.2025", "bicycle", "wrist"):
        QTest.keyClicks(dialog.focusWidget(), text)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.views
    for text in ("wrist", "l", "PA"):
        QTest.keyClicks(dialog.views, text[0])
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        cell = QApplication.focusWidget()
        QTest.keyClicks(cell, text[1:])
        QTest.keyClick(cell, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.views)
        QTest.keyClick(dialog.views, Qt.Key.Key_Right)
    filled = entered(qtbot, dialog)
    assert filled.patient == Patient("Doe^Jane", "H-7", "19580214")
    assert filled.study == EnteredStudy(
        "20251120", "Bell^Bo", "fracture?", "20251119", "bicycle", "wrist"
    )
    assert filled.views == {BARE.key: EnteredView("WRIST", "L", "PA")}


def test_a_date_that_may_be_two_days_is_asked_in_the_languages_own_order(
    qtbot: QtBot, qapp: QApplication
) -> None:
    dialog = dialog_of(qtbot, BARE)
    born = dialog.fields["PatientBirthDate"]
    type_in(dialog, PatientBirthDate="03/04/1958")
    press_ok(dialog)
    assert "may be two days" in dialog.problem.text()
    assert "1958-04-03, 1958-03-04" in dialog.problem.text()
    assert [button.text() for button in born.choices] == [
        "Tuesday, March 4, 1958",
        "Thursday, April 3, 1958",
    ]
    set_date_order(qapp, "iso", "fr")
    type_in(dialog, PatientBirthDate="3/4/1958")
    assert [button.text() for button in born.choices] == ["jeudi 3 avril 1958", "mardi 4 mars 1958"]
    set_date_order(qapp, "iso", "en")
    born.choices[0].click()
    assert born.written.text() == "Thursday, April 3, 1958"
    assert entered(qtbot, dialog).patient == Patient(PatientBirthDate="19580403")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"PatientBirthDate": "2025-11-21", "StudyDate": "2025-11-20"}, "born after the study"),
        ({"StudyDate": "2999-01-01"}, "yet to come"),
        ({"PatientBirthDate": "1860-01-01", "StudyDate": "2025-11-20"}, "older than anybody"),
        ({"PatientAge": "131"}, "not an age"),
        ({"PatientAge": "44", "PatientBirthDate": "1980-01-01"}, "not both"),
        ({"injury_date": "2025-11-21", "StudyDate": "2025-11-20"}, "after the study"),
    ],
)
def test_what_cannot_be_is_refused_and_said(qtbot: QtBot, typed: dict[str, str], told: str) -> None:
    dialog = dialog_of(qtbot, BARE)
    type_in(dialog, **typed)
    with qtbot.assertNotEmitted(dialog.entered):
        press_ok(dialog)
    assert told in dialog.problem.text()


def test_what_the_file_says_is_shown_and_not_entered(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, STATED)
    assert dialog.fields["PatientName"].entry.text() == "DOE, Jane"
    assert dialog.fields["PatientName"].entry.isReadOnly()
    assert not dialog.fields["PatientSex"].isEnabled()
    type_in(dialog, PatientAge="6")
    age = dialog.fields["PatientAge"]
    age.unit.setCurrentIndex(age.unit.findData("M"))
    filled = entered(qtbot, dialog)
    assert filled.patient == Patient(PatientAge="006M")
    assert filled.views == {STATED.key: EnteredView()}


def test_a_side_is_said_of_each_radiograph_alone(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, BARE, replace(BARE, file="c.jpg", sha256="c" * 64), together="two")
    table = dialog.views
    assert not table.item(0, 2).flags() & Qt.ItemFlag.ItemIsEditable
    table.item(0, 1).setText("hand")
    table.item(1, 2).setText("left")
    assert entered(qtbot, dialog).views == {
        ("a.jpg", 1): EnteredView("HAND", "L"),
        ("c.jpg", 1): EnteredView("HAND", ""),
    }
    table.item(2, 2).setText("east")
    press_ok(dialog)
    assert "“east” is not a side" in dialog.problem.text()


def test_no_name_is_entered_for_several_patients_at_once(qtbot: QtBot) -> None:
    bob = replace(STATED, file="d.dcm", header=Header("DICOM", 9, 9, patient=Patient("ROE^Bob")))
    dialog = dialog_of(qtbot, BARE, STATED, bob)
    for keyword in ("PatientName", "PatientID", "PatientBirthDate"):
        assert dialog.fields[keyword].entry.isReadOnly()
    type_in(dialog, StudyDate="2025-11-20")
    filled = entered(qtbot, dialog)
    assert (filled.patient, filled.study) == (Patient(), EnteredStudy("20251120"))


def test_a_name_that_another_file_of_the_study_contradicts_is_refused(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, BARE, STATED, together="one")
    type_in(dialog, PatientName="Roe, Bob")
    with qtbot.assertNotEmitted(dialog.entered):
        press_ok(dialog)
    assert "names another patient" in dialog.problem.text()
    type_in(dialog, PatientName="Doe, Jane")
    assert entered(qtbot, dialog).patient == Patient("Doe^Jane")
