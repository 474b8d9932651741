"""Signing the study in sight, adding to a signed one, and taking a signature back in time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from osteo_desktop.errors.reading import CannotSign
from osteo_desktop.records.reading import WITHDRAWAL_SECONDS, Reading
from osteo_desktop.records.rules.signing import Hindrance, Obstacle
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.reader_dialog import ReaderDialog
from osteo_desktop.ui.keys.reading_focus import ReadingFocus
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.parts.signed_notice import SignedNotice
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading import dialogs as reading_dialogs
from osteo_desktop.ui.reading.deciding import Deciding
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading.signing_check import obstacle_text, refusal
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.worklist.cells import patient_text
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.view import WorklistView

_TICK_MS = 200


@dataclass(frozen=True)
class _Offer:
    """A signature that may still be taken back."""

    study_key: str
    name: str
    until: float


class SigningFlow(QObject):
    def __init__(
        self,
        showing: Showing,
        deciding: Deciding,
        worklist: WorklistView,
        panel: ReadingPanel,
        bar: MessageBar,
        notice: SignedNotice,
        readings: Readings,
        focus: ReadingFocus,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._showing, self._deciding, self._worklist = showing, deciding, worklist
        self._panel, self._bar = panel, bar
        self._notice, self._readings, self._focus, self._window = notice, readings, focus, parent
        self._preferences = preferences
        self.clock: Callable[[], float] = time.monotonic
        self._refusal = ""
        self._began: dict[str, float] = {}
        self._offers: list[_Offer] = []
        self._arrived: Reading | None = None
        """The reading in sight as it was when it came in sight, or when the last was signed."""
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self.tick)
        showing.presented.connect(self._on_presented)
        readings.changed.connect(lambda _key: self._withdraw_if_mended())
        readings.signed.connect(self._on_signed)
        readings.not_signed.connect(self._on_not_signed)
        readings.taken_back.connect(self._on_taken_back)
        readings.not_taken_back.connect(self._on_not_taken_back)
        notice.undo_requested.connect(self.take_back)
        panel.sign_requested.connect(self.sign)
        panel.addendum_requested.connect(self.add_addendum)
        panel.reader_requested.connect(self.choose_reader)

    # --- who reads --------------------------------------------------------------------------

    def choose_reader(self) -> None:
        names = (self._deciding.reader, *self._preferences.settings.readers, *self._signers())
        known = tuple(dict.fromkeys(name for name in names if name))
        dialog = ReaderDialog(known, self._deciding.reader, self._window)
        dialog.chosen.connect(self._on_reader_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _signers(self) -> list[str]:
        """Who signed in this session."""
        readings = self._readings.by_study.values()
        return [r.signature.reader for r in readings if r.signature is not None]

    def _on_reader_chosen(self, name: str) -> None:
        self._panel.sign_box.set_reader(name)
        self._bar.withdraw(self._refusal)
        self._preferences.reader_chosen(name)

    # --- signing ----------------------------------------------------------------------------

    def sign(self) -> None:
        """Sign the study in sight, or say what is missing and go there."""
        self._showing.flush()
        self._focus.take()
        row, case = self._showing.row, self._showing.case_in_sight()
        if row is None or case is None or not case.can_edit or self._showing.refuses_several():
            return
        if self._showing.is_too_early():
            return
        found = refusal(case, self._deciding.reader)
        if found is None and self._refuses_untaken(case):
            return
        if found is None:
            self._began[row.study_key] = self.clock()
            self._readings.sign(
                row.study_key, case.study, self._deciding.reader, dict(case.not_loaded)
            )
            self._go_on_while_signing()
            return
        self._refuse(found.detail)
        if found.row is not None:
            self._worklist.select(found.row.key)
        elif found.hindrance is Hindrance.NO_READER:
            self.choose_reader()

    def _refuses_untaken(self, case: Case) -> bool:
        """A fracture that was typed and not taken would be missing in the report."""
        typed = set(self._panel.fractures.untaken())
        row = next((row for row in case.study if row.key in typed), None)
        if row is not None:
            told = translate("Window", "a typed fracture was not taken yet: take it, or clear it")
            self._refuse(told)
            self._worklist.select(row.key)
        return row is not None

    def _go_on_while_signing(self) -> None:
        """The disk may take its time; if it fails, :meth:`_on_not_signed` comes back."""
        following = self._worklist.next_with(Progress.UNREAD)
        if self._goes_on and following is not None:
            self._bar.withdraw(self._refusal)
            self._worklist.select(following.key)

    def _refuse(self, detail: str) -> None:
        self._bar.withdraw(self._refusal)
        self._refusal = words.error_text(CannotSign(detail=detail))
        self._bar.warn(self._refusal)

    def _withdraw_if_mended(self) -> None:
        """What was missing is there: nothing is said any more that is not so."""
        case = self._showing.case_in_sight()
        if self._refusal and case is not None and refusal(case, self._deciding.reader) is None:
            self._bar.withdraw(self._refusal)

    def _on_signed(self, study_key: str) -> None:
        self._bar.withdraw(self._refusal)
        self._offer(study_key)
        row = self._showing.row
        if self._goes_on and row is not None and row.study_key == study_key:
            self._deciding.next_unread()

    @property
    def _goes_on(self) -> bool:
        """The next unread study comes by itself."""
        return self._preferences.settings.next_study_after_signing

    def _on_not_signed(self, study_key: str, error: BaseException) -> None:
        """The reader has gone on already: come back to the study, and say so."""
        self._go_to(study_key)
        text = translate("Window", "The reading was NOT signed. {reason}")
        found = error.fields.get("obstacle") if isinstance(error, CannotSign) else None
        if isinstance(found, Obstacle):
            error = CannotSign(detail=obstacle_text(found))
        self._bar.warn(text.format(reason=words.error_text(error)), words.error_details(error))

    def add_addendum(self) -> None:
        row = self._showing.row
        if row is None or self._showing.reading_of(row).signature is None:
            return
        if not self._deciding.reader:
            self._refuse_addendum()
            return
        reading_dialogs.ask_addendum(
            self._readings, row.study_key, self._deciding.reader, self._window
        )

    def _refuse_addendum(self) -> None:
        self._bar.withdraw(self._refusal)
        self._refusal = translate(
            "Window", "An addendum needs the reader's name. Choose the reader and try again."
        )
        self._bar.warn(self._refusal)
        self.choose_reader()

    # --- taking a signature back ------------------------------------------------------------

    def may_take_back(self) -> bool:
        """Whether the last signature is what was done last: nothing in sight changed since."""
        row, offer = self._showing.row, self._newest()
        if row is None or offer is None:
            return False
        return row.study_key == offer.study_key or self._showing.reading_of(row) == self._arrived

    def take_back(self) -> None:
        """The signature that the notice names."""
        offer = self._newest()
        if offer is not None:
            self._showing.flush()
            self._forget(offer.study_key)
            self._readings.take_back(offer.study_key, self._deciding.reader)

    def tick(self) -> None:
        """Show how long the newest signature may still be taken back."""
        offer = self._newest()
        if offer is None:
            self._ticks.stop()
            self._notice.clear()
        else:
            self._notice.show_offer(offer.name, ceil(offer.until - self.clock()))

    def _newest(self) -> _Offer | None:
        now = self.clock()
        self._offers = [offer for offer in self._offers if offer.until > now]
        return self._offers[-1] if self._offers else None

    def _offer(self, study_key: str) -> None:
        began = self._began.pop(study_key, None)
        if began is None:
            return
        name = self._name_of(study_key)
        self._offers.append(_Offer(study_key, name, began + WITHDRAWAL_SECONDS))
        row = self._showing.row
        self._arrived = None if row is None else self._showing.reading_of(row)
        self._ticks.start()
        self.tick()

    def _forget(self, study_key: str) -> None:
        self._offers = [offer for offer in self._offers if offer.study_key != study_key]
        self.tick()

    def _name_of(self, study_key: str) -> str:
        """The patient as the worklist names them, else the file."""
        table = self._worklist.rows.table
        row = table.study_rows(study_key)[0]
        return patient_text(table, row) or row.file

    def _on_presented(self, row: Row | None) -> None:
        if row is None:  # the session is closed
            self._began.clear()
            self._offers.clear()
            self._arrived = None
            self.tick()
        elif self._arrived is None or self._arrived.study_key != row.study_key:
            self._arrived = self._showing.reading_of(row)

    def _on_taken_back(self, study_key: str) -> None:
        self._go_to(study_key)
        text = translate(
            "Window",
            "The signature of {study} was taken back: it is a draft again. "
            "The archive keeps the signed reading and this.",
        )
        self._bar.inform(text.format(study=self._name_of(study_key)))

    def _on_not_taken_back(self, study_key: str, error: BaseException) -> None:
        self._go_to(study_key)
        text = translate("Window", "The reading is still signed. {reason}")
        self._bar.warn(text.format(reason=words.error_text(error)), words.error_details(error))

    def _go_to(self, study_key: str) -> None:
        study = self._worklist.rows.table.study_rows(study_key)
        if study:
            self._worklist.select(study[0].key)
        self._focus.take()
