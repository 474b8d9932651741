"""What the reader is asked for beside verdict and words: what the files lack, an addendum."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from osteo_desktop.records.reading import CriticalResult
from osteo_desktop.records.rules.by_hand import FilledIn, take
from osteo_desktop.ui.dialogs.addendum_dialog import AddendumDialog
from osteo_desktop.ui.dialogs.by_hand.entry_dialog import EntryDialog, Studied
from osteo_desktop.ui.dialogs.telling_dialog import TellingDialog
from osteo_desktop.ui.reading.readings import Readings


def ask_missing(
    readings: Readings, study_keys: Sequence[str], entered: Callable[[], None], window: QWidget
) -> None:
    """What the files of these studies do not say; ``entered`` is called after. Each is taken as it
    was when it was asked of: where its pictures are others by then, nothing is said of those."""
    studies = [Studied(readings.reading(key), tuple(readings.pictures(key))) for key in study_keys]
    dialog = EntryDialog(studies, window)

    def keep(filled: FilledIn) -> None:
        for study in studies:
            now = readings.reading(study.reading.study_key)
            readings.change(take(now, study.rows, filled, add=len(studies) > 1))
        entered()

    dialog.entered.connect(keep)
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
