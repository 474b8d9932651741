"""From one radiograph to the next: what is selected is shown, decided, and followed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from osteo_desktop.details import Detail
from osteo_desktop.errors import ChangedFile, OsteoError
from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.records.content import beside, is_exchanged
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.reading import (
    RadiographKey,
    Reading,
    Verdict,
)
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.keys.reading_focus import ReadingFocus
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar
from osteo_desktop.ui.reading import dialogs as reading_dialogs
from osteo_desktop.ui.reading.edits import ReadingEdits
from osteo_desktop.ui.reading.loader import RadiographLoader
from osteo_desktop.ui.reading.passing_note import PassingNote
from osteo_desktop.ui.reading.readings import Readings, with_verdict
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.view import WorklistView

_PREFETCH_MS = 150
SEEN_SECONDS = 0.5
"""So long a radiograph is on the screen before it is decided or its study signed."""


class ReadingFlow(QObject):
    presented = Signal(object)
    """The Row that viewer and panel were brought to, None when nothing is left."""

    def __init__(
        self,
        worklist: WorklistView,
        viewer: RadiographViewer,
        panel: ReadingPanel,
        bar: MessageBar,
        readings: Readings,
        loader: RadiographLoader,
        focus: ReadingFocus,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._focus = focus
        self._note = PassingNote(viewer, self)
        self._worklist, self._viewer, self._panel, self._bar = worklist, viewer, panel, bar
        self._readings, self._loader = readings, loader
        self._window = parent
        self._row: Row | None = None
        self._radiograph: Radiograph | None = None
        self._has_picture = False
        self._ai_hidden = False
        self._ai_seen: set[RadiographKey] = set()
        self._has_model = True
        self._save_failure = self._arrival = ""
        self._not_loaded: dict[RadiographKey, Notice] = {}
        """Why, of the radiographs of this session whose file could not be shown."""
        self._prefetch = QTimer(self, interval=_PREFETCH_MS, singleShot=True)
        self._prefetch.timeout.connect(self._load_ahead)
        self._resume: RadiographKey | None = None
        self._edits = ReadingEdits(panel, viewer, worklist, readings, self)
        self._connect()

    def _connect(self) -> None:
        self._readings.pictures = self._worklist.rows.table.study_rows
        self._edits.edited.connect(self._refresh)
        self._worklist.row_selected.connect(self._on_selected)
        self._worklist.rows_shown.connect(self._on_rows_shown)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_load_failed)
        self._readings.opened.connect(self._on_opened)
        self._readings.changed.connect(self._on_changed)
        self._readings.failed.connect(self._on_failed)
        self._panel.verdict_chosen.connect(self.decide)
        self._panel.identity_requested.connect(self.enter_identity)
        self._panel.save_again_requested.connect(self._readings.save_again)

    # --- sessions ---------------------------------------------------------------------------

    def set_model_present(self, present: bool) -> None:
        self._has_model = present
        self._refresh()

    def close_session(self) -> None:
        """Nothing of the folder stays on the screen; what is being written is kept."""
        self._viewer.marks.finish()
        self._panel.clear()
        self._readings.close()
        self._loader.forget()
        self._row = self._radiograph = self._resume = None
        self._ai_seen.clear()
        self._not_loaded.clear()
        self._viewer.clear()
        self._worklist.clear()
        self.presented.emit(None)

    def open_session(self, session: Session) -> None:
        self._resume = session.place
        self._readings.open(session)

    @property
    def files(self) -> frozenset[str]:
        """Those in the worklist."""
        return self._worklist.rows.table.files

    def select_first(self) -> None:
        """If nothing is selected, take the radiograph that was looked at last, else the most
        suspicious unread one, else any row."""
        if self._row is not None or self._worklist.rows.rowCount() == 0:
            return
        if self._resume is not None and self._worklist.rows.holds(self._resume):
            self._worklist.select(self._resume)
            return
        row = self._worklist.next_with(Progress.UNREAD)
        self._worklist.select((row or self._worklist.rows.row_at(0)).key)

    def set_ai_hidden(self, hidden: bool) -> None:
        """Hide the AI until decided, in worklist, viewer and panel, or show it again."""
        self._ai_hidden = hidden
        self._worklist.set_ai_hidden(hidden)
        self.present()

    def flush(self) -> None:
        """Hand on what is being typed."""
        self._viewer.marks.finish()
        self._panel.flush()

    # --- showing ----------------------------------------------------------------------------

    def _on_selected(self, row: Row) -> None:
        self.flush()
        if self._row is None or row.study_key != self._row.study_key:
            # Nobody has yet said that the next words are for this study.
            self._focus.leave(self._panel)
        self._row, self._radiograph = row, None
        self._has_picture = not row.error
        self._prefetch.stop()
        if row.error:
            self._viewer.show_message(
                translate("Window", "This file cannot be read"),
                f"{row.file}\n{words.notice_text(row.error)}",
            )
        elif not self._loader.want(row):
            # The last patient's picture must not stand beside this one's name.
            self._viewer.clear()
        self.present()

    def _on_rows_shown(self) -> None:
        if self._row is None:
            is_there = self._resume is None or self._worklist.rows.holds(self._resume)
            if is_there and self._worklist.next_with(Progress.UNREAD) is not None:
                self.select_first()
            return
        if self._radiograph is not None and not self._prefetch.isActive():
            self._prefetch.start()  # another row may have become the next
        newer = self._worklist.rows.row(self._row.key)
        changed, self._row = newer is not self._row, newer
        if changed and self._radiograph is not None and newer.sha256 != self._radiograph.sha256:
            self._on_selected(newer)
        elif changed:
            self.present()
        else:
            self._refresh()

    def _on_loaded(self, row: Row, radiograph: Radiograph) -> None:
        if self._row is None or row.key != self._row.key:
            return
        if radiograph.sha256 != self._row.sha256:
            self._has_picture = False
            self._not_loaded[row.key] = ChangedFile(since=Detail.READ.notice).notice
            self._refresh()
            self._viewer.show_message(
                translate("Window", "This file has changed"),
                "\n".join(
                    (
                        row.file,
                        translate(
                            "Window",
                            "It is not the file that was read any more. Open the folder again.",
                        ),
                    )
                ),
            )
            return
        self._radiograph = radiograph
        self._not_loaded.pop(row.key, None)
        self.present()
        self._prefetch.start()

    def _on_load_failed(self, row: Row, error: BaseException) -> None:
        if self._row is not None and row.key == self._row.key:
            self._has_picture = False
            text = f"{row.file}\n{words.error_text(error)}"
            self._viewer.show_message(translate("Window", "This radiograph cannot be shown"), text)
            self._not_loaded[row.key] = (
                error.notice
                if isinstance(error, OsteoError)
                else as_it_stands(type(error).__name__)
            )
            self._refresh()

    def _load_ahead(self) -> None:
        """Where a verdict leads, where signing leads, and where an arrow key leads."""
        if self._row is None:
            return
        undecided = [row for row in self._undecided_rows(self._row) if row.key != self._row.key]
        after_signing = self._worklist.next_with(Progress.UNREAD)
        likely = (*undecided[:1], after_signing, self._worklist.next_row())
        self._loader.prefetch([row for row in likely if row is not None])

    def present(self) -> None:
        """Bring viewer and panel to what is selected and known."""
        if self._row is not None and self._radiograph is not None:
            hidden = self.hides_ai(self._row)
            self._viewer.set_ai_hidden(hidden)
            self._viewer.show_radiograph(self._radiograph, self._row.finding)
            self._viewer.set_identity(beside(self._reading(), self._row).entered)
            if not hidden:
                self._ai_seen.add(self._row.key)
            self._say_arrival()
        self._refresh()
        if self._row is not None:
            self.presented.emit(self._row)

    def _say_arrival(self) -> None:
        """The window went on by itself, and says to which view."""
        if self._arrival:
            self._note.say(self._arrival)
            self._arrival = ""

    def _refresh(self) -> None:
        if self._row is None:
            return
        case = self._case(self._row)
        if self._radiograph is not None:
            drawing = case.reading.drawing(self._row.key)
            self._viewer.set_drawing(drawing, editable=case.can_decide)
        self._edits.shown(case.study)
        self._panel.show_case(case)

    def _case(self, row: Row) -> Case:
        key = row.study_key
        table = self._worklist.rows.table
        reading, study = self._readings.reading(key), table.study_rows(key)
        locked = reading.signature is not None and is_exchanged(reading, row)
        if locked:
            reading = Reading(key)
        return Case(
            row=row,
            study=study,
            reading=reading,
            other=table.signed_before(row),
            locked=locked,
            not_loaded=self._not_loaded,
            ai_hidden=self.hides_ai(row),
            in_sight=self._radiograph is not None,
            is_open=self._readings.is_open,
            saving=self._readings.is_saving(key),
            unsaved=self._readings.is_unsaved(key),
            signing=self._readings.is_signing(key),
            ai_absent=not self._has_model,
        )

    def _reading(self) -> Reading:
        assert self._row is not None
        return self._readings.reading(self._row.study_key)

    @property
    def row(self) -> Row | None:
        """The radiograph that is read."""
        return self._row

    def case_in_sight(self) -> Case | None:
        return None if self._row is None else self._case(self._row)

    def reading_of(self, row: Row) -> Reading:
        return self._readings.reading(row.study_key)

    def ai_was_seen(self, row: Row) -> None:
        """A verdict on it is not called blind any more."""
        self._ai_seen.add(row.key)

    def hides_ai(self, row: Row) -> bool:
        reading = self.reading_of(row)
        return self._ai_hidden and reading.signature is None and row.key not in reading.verdicts

    # --- deciding ---------------------------------------------------------------------------

    def decide(self, verdict: Verdict) -> None:
        """Take the verdict on the radiograph in sight, once there was time to see it.

        Go to the study's next undecided view, and say so; after a fracture stay, for it is to be
        described.
        """
        row = self._row
        self._focus.take()
        if row is None or row.error:
            return
        if self._reading().signature is not None:
            self._bar.inform(
                translate("Window", "This reading is signed and locked. Add an addendum instead.")
            )
            return
        if not self._case(row).can_decide:
            return
        if self.is_too_early():
            return
        blind = self.hides_ai(row) and row.key not in self._ai_seen
        self._readings.change(with_verdict(self._reading(), row, verdict, ai_was_hidden=blind))
        self.present()
        following = self._undecided(row)
        if following is not None and verdict is not Verdict.FRACTURE:
            text = translate("Window", "Next view of this study: {view}")
            self._arrival = text.format(view=_view_name(following))
            self._worklist.select(following.key)

    def is_too_early(self) -> bool:
        """Whether nobody can have seen what is to be decided or signed; then say so."""
        is_early = self._has_picture and self._viewer.view.seen_seconds < SEEN_SECONDS
        if is_early:
            self._note.say(translate("Window", "Too early: this view has only just appeared"))
        return is_early

    def _undecided(self, row: Row) -> Row | None:
        return next(iter(self._undecided_rows(row)), None)

    def _undecided_rows(self, row: Row) -> list[Row]:
        return list(self._case(row).undecided)

    def enter_identity(self) -> None:
        row = self._row
        if row is None or row.header is None or not self._case(row).can_edit:
            return

        def present() -> None:
            if self._row is not None and self._row.study_key == row.study_key:
                self.present()

        reading_dialogs.ask_identity(self._readings, row, present, self._window)

    # --- going on ---------------------------------------------------------------------------

    @property
    def reader(self) -> str:
        """Who signs, "" while nobody was chosen."""
        return self._panel.sign_box.reader_name

    def put_off(self) -> None:
        """Come back to this study later and go on to the next; if it was put off, no longer so."""
        self.flush()
        row = self._row
        if row is None or not self._case(row).can_edit:
            return
        later = not self._reading().later
        self._readings.change(replace(self._reading(), later=later))
        self._focus.take()
        if later:
            self.next_unread()

    def next_unread(self) -> None:
        """Then what was put off, then drafts, and say so."""
        self._focus.take()
        row, said = self._worklist.next_with(Progress.UNREAD), ""
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

    # --- what the readings say ------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._worklist.set_readings(self._readings.by_study)
        self.present()

    def _on_changed(self, study_key: str) -> None:
        self._worklist.rows.reading_changed(study_key)
        if self._readings.unsaved == 0:
            self._bar.withdraw(self._save_failure)
        if self._row is not None and self._row.study_key == study_key:
            self._refresh()

    def _on_failed(self, study_key: str, error: BaseException) -> None:
        text = words.error_text(error)
        if self._readings.is_unsaved(study_key):
            self._bar.withdraw(self._save_failure)
            self._save_failure = translate("Window", "The reading was NOT saved. {reason}").format(
                reason=text
            )
            again = self._readings.save_again
            self._bar.say(
                Message(
                    self._save_failure, True, action=translate("Window", "Save again"), act=again
                )
            )
        else:
            self._bar.warn(text)


def _view_name(row: Row) -> str:
    """As the file names the view, else the file."""
    return ("" if row.header is None else words.view_text(row.header)) or row.file
