"""What the reader is asked for beside verdict and words: identity by hand, an addendum."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import CriticalResult
from osteo_desktop.records.rules.content import with_words
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.addendum_dialog import AddendumDialog
from osteo_desktop.ui.dialogs.identity_dialog import IdentityDialog
from osteo_desktop.ui.dialogs.telling_dialog import TellingDialog
from osteo_desktop.ui.reading.readings import Readings


def ask_identity(
    readings: Readings, row: Row, entered: Callable[[], None], window: QWidget
) -> None:
    """Of the patient of ``row``, whose file states less than all; ``entered`` is called after."""
    assert row.header is not None
    study_key, study = row.study_key, readings.pictures(row.study_key)
    dialog = IdentityDialog(row.header.patient, readings.reading(study_key).entered, window)

    def take(patient: Patient | None) -> None:
        readings.change(with_words(readings.reading(study_key), study, entered=patient))
        entered()

    dialog.entered.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_addendum(readings: Readings, study_key: str, reader: str, window: QWidget) -> None:
    """The dialog closes when the addendum is saved."""
    dialog = AddendumDialog(reader, window)

    def offer(text: str) -> None:
        request = readings.add_addendum(study_key, text, reader)
        if request is not None:
            request.result.connect(lambda _reading: dialog.accept())
            request.error.connect(dialog.show_error)

    dialog.offered.connect(offer)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_telling(readings: Readings, study_key: str, reader: str, window: QWidget) -> None:
    """Whom the critical result of a signed reading was told; closes when that is saved."""
    dialog = TellingDialog(reader, window)

    def offer(told: CriticalResult) -> None:
        request = readings.tell_critical(study_key, told)
        if request is not None:
            request.result.connect(lambda _reading: dialog.accept())
            request.error.connect(dialog.show_error)

    dialog.offered.connect(offer)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
