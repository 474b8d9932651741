"""What the reader decides on the radiograph in sight, and where that leads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.reading import Reading, Unusable, Verdict
from osteo_desktop.records.rules.content import content_of, said
from osteo_desktop.records.rules.unusable import called_unusable, used_again
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.keys.reading_focus import ReadingFocus
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading import dialogs as reading_dialogs
from osteo_desktop.ui.reading.patient_lists import PatientLists
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.view import WorklistView


class Deciding(QObject):
    def __init__(
        self,
        showing: Showing,
        worklist: WorklistView,
        panel: ReadingPanel,
        bar: MessageBar,
        readings: Readings,
        focus: ReadingFocus,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._showing, self._worklist, self._panel, self._bar = showing, worklist, panel, bar
        self._readings, self._focus, self._window = readings, focus, parent
        self._goes_on = True
        table = worklist.rows.table
        self.lists = PatientLists(readings, table.all_rows, bar, showing.present, parent)
        panel.verdict_chosen.connect(self.decide)
        panel.unusable_chosen.connect(self.call_unusable)
        panel.identity_requested.connect(self.enter_missing)

    def set_goes_on(self, goes_on: bool) -> None:
        """Whether the study's next undecided view comes by itself."""
        self._goes_on = goes_on

    def decide(self, verdict: Verdict) -> None:
        """Take the verdict on the radiograph in sight, once there was time to see it.

        Go to the study's next undecided view, and say so; after a fracture stay, for it is to be
        described.
        """
        row = self._row_to_decide()
        if row is not None:
            blind = self._showing.blind.is_blind(row)
            reading = self._showing.reading_of(row)
            decided = _with_verdict(reading, row, verdict, ai_was_hidden=blind)
            self._take(decided, goes_on=verdict is not Verdict.FRACTURE)

    def ask_unusable(self) -> None:
        """Why the radiograph in sight cannot be used."""
        if self._row_to_decide() is not None:
            self._panel.verdicts.unusable.ask()

    def call_unusable(self, why: Unusable | None) -> None:
        """None: it can be used after all."""
        row = self._row_to_decide()
        if row is not None:
            reading = self._showing.reading_of(row)
            self._take(called_unusable(reading, row, why), goes_on=why is not None)

    def _row_to_decide(self) -> Row | None:
        """The radiograph in sight, once there was time to see it; else says why not."""
        self._focus.take()
        case = self._showing.case_in_sight()
        if case is None or case.row.error:
            return None
        if case.signed and not case.locked:
            self._bar.inform(
                translate("Window", "This reading is signed and locked. Add an addendum instead.")
            )
            return None
        if not case.can_decide or self._showing.refuses_several() or self._showing.is_too_early():
            return None
        return case.row

    def _take(self, decided: Reading, *, goes_on: bool) -> None:
        self._readings.change(decided)
        self._showing.present()
        following = next(iter(self._undecided()), None)
        if self._goes_on and goes_on and following is not None:
            text = translate("Window", "Next view of this study: {view}")
            self._showing.go_to(following, text.format(view=_view_name(following)))

    def _undecided(self) -> Sequence[Row]:
        case = self._showing.case_in_sight()
        return () if case is None else case.undecided

    def describe(self) -> None:
        """To the line in which a fracture is said, once the verdict leaves room for one."""
        if not self._panel.fractures.begin_line():
            self._bar.inform(
                translate("Window", "A fracture is described after the verdict Fracture or Doubt.")
            )

    def enter_missing(self) -> None:
        """What the files of the study in sight do not say; of all that are chosen, of each."""
        if self._worklist.several_chosen:
            self.enter_missing_of(self._worklist.chosen_rows())
            return
        case = self._showing.case_in_sight()
        if case is not None and case.row.header is not None and case.can_edit:
            self._ask_missing([case.row.study_key])

    def enter_missing_of(self, rows: Sequence[Row]) -> None:
        """The same of these studies at once; signed ones and what cannot be read are left out."""
        keys = [key for key in dict.fromkeys(row.study_key for row in rows) if self._is_open(key)]
        if keys:
            self._ask_missing(keys)
        else:
            text = translate("Window", "Nothing can be entered here: signed, or not read yet.")
            self._bar.inform(text)

    def enter_from_list(self) -> None:
        """Patients from a list, by the names of the files."""
        if self._readings.is_open:
            self.lists.choose()

    def _is_open(self, study_key: str) -> bool:
        rows = self._worklist.rows.table.study_rows(study_key)
        is_known = any(row.header is not None and row.sha256 for row in rows)
        return is_known and self._readings.may_change(study_key)

    def _ask_missing(self, study_keys: Sequence[str]) -> None:
        def present() -> None:
            now = self._showing.row
            if now is not None and now.study_key in study_keys:
                self._showing.present()

        reading_dialogs.ask_missing(self._readings, study_keys, present, self._window)

    @property
    def reader(self) -> str:
        """Who signs, "" while nobody was chosen."""
        return self._panel.sign_box.reader_name

    def put_off(self) -> None:
        """Come back to this study later and go on to the next; if it was put off, no longer so."""
        self._showing.flush()
        if self._worklist.several_chosen:
            self.put_off_all(self._worklist.chosen_rows())
            return
        case = self._showing.case_in_sight()
        if case is None or not case.can_edit:
            return
        later = not case.reading.later
        self._readings.change(replace(case.reading, later=later))
        self._focus.take()
        if later:
            self.next_unread()

    def put_off_all(self, rows: Sequence[Row]) -> None:
        """Come back later to all of these studies that may still be changed; where all were put
        off, to none of them. Those that are signed or not opened yet stay as they are."""
        table = self._worklist.rows.table
        studies = {
            row.study_key: self._readings.reading(row.study_key)
            for row in rows
            if not row.error and table.progress(row.study_key) is not Progress.WAITING
        }
        open_ones = [one for one in studies.values() if one.signature is None]
        later = not all(one.later for one in open_ones)
        for one in open_ones:
            self._readings.change(replace(one, later=later))
        if not open_ones:
            self._bar.inform(
                translate("Window", "None of these can be put off: signed, or not read yet.")
            )

    def next_unread(self) -> None:
        """Then what waits to be opened, then what was put off, then drafts, and say so."""
        self._focus.take()
        row, said = self._worklist.next_with(Progress.UNREAD), ""
        row = row or self._worklist.next_with(Progress.WAITING)
        if row is None:
            row = self._worklist.next_with(Progress.LATER)
            said = translate(
                "Window", "No unread study follows: only those put off and drafts are left."
            )
        if row is None:
            row = self._worklist.next_with(Progress.DRAFT)
            said = translate("Window", "No unread study follows: only drafts are left.")
        if row is None:
            said = translate("Window", "No unread study follows: nothing else is left to read.")
        if said:
            self._bar.inform(said)
        if row is not None:
            self._worklist.select(row.key)


def _view_name(row: Row) -> str:
    """As the file names the view, else the file."""
    return ("" if row.header is None else words.view_text(row.header)) or row.file


def _with_verdict(reading: Reading, row: Row, verdict: Verdict, *, ai_was_hidden: bool) -> Reading:
    """The reading with this verdict; ``ai_hidden`` stays true only while it is true of them all."""
    others = {key for key in reading.before_score if key != row.key}
    return replace(
        said(reading, content_of(row), verdict=verdict, **used_again(verdict)),
        ai_hidden=ai_was_hidden and (reading.ai_hidden or not reading.verdicts),
        before_score=tuple(sorted(others | {row.key} if row.waiting else others)),
    )
