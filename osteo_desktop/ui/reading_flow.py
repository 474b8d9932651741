"""From one radiograph to the next: what is selected is shown, decided, signed, and followed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from osteo_desktop.errors import CannotSign, ChangedFile, OsteoError
from osteo_desktop.records.content import beside, is_exchanged
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.reading import (
    RadiographKey,
    Reading,
    Verdict,
)
from osteo_desktop.records.signing import Hindrance, Obstacle
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui import reading_dialogs, words
from osteo_desktop.ui.language import translate
from osteo_desktop.ui.message_bar import Message, MessageBar
from osteo_desktop.ui.radiograph_loader import RadiographLoader
from osteo_desktop.ui.reading_desk import ReadingDesk, with_verdict
from osteo_desktop.ui.reading_edits import ReadingEdits
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.signing_check import obstacle_text, refusal
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.view import WorklistView

_PREFETCH_MS = 150


class ReadingFlow(QObject):
    presented = Signal(object)
    """The Row that viewer and panel were brought to, None when nothing is left."""

    def __init__(
        self,
        worklist: WorklistView,
        viewer: RadiographViewer,
        panel: ReadingPanel,
        bar: MessageBar,
        desk: ReadingDesk,
        loader: RadiographLoader,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._worklist, self._viewer, self._panel, self._bar = worklist, viewer, panel, bar
        self._desk, self._loader = desk, loader
        self._window = parent
        self._row: Row | None = None
        self._radiograph: Radiograph | None = None
        self._ai_hidden = False
        self._ai_seen: set[RadiographKey] = set()
        self._has_model = True
        self._not_loaded: dict[RadiographKey, str] = {}
        """Why, of the radiographs of this session whose file could not be shown."""
        self._refusal = self._save_failure = self._stepped = ""
        self._prefetch = QTimer(self, interval=_PREFETCH_MS, singleShot=True)
        self._prefetch.timeout.connect(self._load_ahead)
        self._resume: RadiographKey | None = None
        self._edits = ReadingEdits(panel, viewer, worklist, desk, self)
        self._connect()

    def _connect(self) -> None:
        self._desk.pictures = self._worklist.rows.table.study_rows
        self._edits.edited.connect(self._refresh)
        self._worklist.row_selected.connect(self._on_selected)
        self._worklist.rows_shown.connect(self._on_rows_shown)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_load_failed)
        self._desk.opened.connect(self._on_opened)
        self._desk.changed.connect(self._on_changed)
        self._desk.failed.connect(self._on_failed)
        self._desk.signed.connect(self._on_signed)
        self._desk.not_signed.connect(self._on_not_signed)
        self._panel.verdict_chosen.connect(self.decide)
        self._panel.sign_requested.connect(self.sign)
        self._panel.identity_requested.connect(self.enter_identity)
        self._panel.addendum_requested.connect(self.add_addendum)
        self._panel.save_again_requested.connect(self._desk.save_again)

    # --- sessions ---------------------------------------------------------------------------

    def set_model_present(self, present: bool) -> None:
        self._has_model = present
        self._refresh()

    def close_session(self) -> None:
        """Nothing of the folder stays on the screen; what is being written is kept."""
        self._viewer.marks.finish()
        self._panel.clear()
        self._desk.close()
        self._loader.forget()
        self._row = self._radiograph = self._resume = None
        self._ai_seen.clear()
        self._not_loaded.clear()
        self._viewer.clear()
        self._worklist.clear()
        self.presented.emit(None)

    def open_session(self, session: Session) -> None:
        self._resume = session.place
        self._desk.open(session)

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
        self._present()

    def flush(self) -> None:
        """Hand on what is being typed."""
        self._viewer.marks.finish()
        self._panel.flush()

    # --- showing ----------------------------------------------------------------------------

    def _on_selected(self, row: Row) -> None:
        self.flush()
        self._row, self._radiograph = row, None
        self._prefetch.stop()
        if row.error:
            self._viewer.show_message(
                translate("Window", "This file cannot be read"), f"{row.file}\n{row.error}"
            )
        elif not self._loader.want(row):
            # The last patient's picture must not stand beside this one's name.
            self._viewer.clear()
        self._present()

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
            self._present()
        else:
            self._refresh()

    def _on_loaded(self, row: Row, radiograph: Radiograph) -> None:
        if self._row is None or row.key != self._row.key:
            return
        if radiograph.sha256 != self._row.sha256:
            self._not_loaded[row.key] = ChangedFile(since="read").message
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
        self._present()
        self._prefetch.start()

    def _on_load_failed(self, row: Row, error: BaseException) -> None:
        if self._row is not None and row.key == self._row.key:
            text = f"{row.file}\n{words.error_text(error)}"
            self._viewer.show_message(translate("Window", "This radiograph cannot be shown"), text)
            why = error.message if isinstance(error, OsteoError) else type(error).__name__
            self._not_loaded[row.key] = why
            self._refresh()

    def _load_ahead(self) -> None:
        """Where a verdict leads, where signing leads, and where an arrow key leads."""
        if self._row is None:
            return
        undecided = [row for row in self._undecided_rows(self._row) if row.key != self._row.key]
        after_signing = self._worklist.next_with(Progress.UNREAD)
        likely = (*undecided[:1], after_signing, self._worklist.next_row())
        self._loader.prefetch([row for row in likely if row is not None])

    def _present(self) -> None:
        """Bring viewer and panel to what is selected and known."""
        if self._row is not None and self._radiograph is not None:
            hidden = self.hides_ai(self._row)
            self._viewer.set_ai_hidden(hidden)
            self._viewer.show_radiograph(self._radiograph, self._row.finding)
            self._viewer.set_identity(beside(self._reading(), self._row).entered)
            if not hidden:
                self._ai_seen.add(self._row.key)
        self._refresh()
        if self._row is not None:
            self.presented.emit(self._row)

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
        reading, study = self._desk.reading(key), table.study_rows(key)
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
            is_open=self._desk.is_open,
            saving=self._desk.is_saving(key),
            unsaved=self._desk.is_unsaved(key),
            signing=self._desk.is_signing(key),
            ai_absent=not self._has_model,
        )

    def _reading(self) -> Reading:
        assert self._row is not None
        return self._desk.reading(self._row.study_key)

    def reading_of(self, row: Row) -> Reading:
        return self._desk.reading(row.study_key)

    def ai_was_seen(self, row: Row) -> None:
        """A verdict on it is not called blind any more."""
        self._ai_seen.add(row.key)

    def hides_ai(self, row: Row) -> bool:
        reading = self.reading_of(row)
        return self._ai_hidden and reading.signature is None and row.key not in reading.verdicts

    # --- deciding ---------------------------------------------------------------------------

    def decide(self, verdict: Verdict) -> None:
        """Take the verdict on the radiograph in sight; go to the study's next undecided one."""
        row = self._row
        if row is None or row.error:
            return
        if self._reading().signature is not None:
            self._bar.inform(
                translate("Window", "This reading is signed and locked. Add an addendum instead.")
            )
            return
        if not self._case(row).can_decide:
            return
        blind = self.hides_ai(row) and row.key not in self._ai_seen
        self._desk.change(with_verdict(self._reading(), row, verdict, ai_was_hidden=blind))
        self._present()
        following = self._undecided(row)
        if following is not None:
            self._worklist.select(following.key)

    def _undecided(self, row: Row) -> Row | None:
        return next(iter(self._undecided_rows(row)), None)

    def _undecided_rows(self, row: Row) -> list[Row]:
        return list(self._case(row).undecided)

    def undo(self) -> None:
        self._go(
            self._desk.undo,
            translate("Window", "Undone: {what}."),
            translate("Window", "Nothing can be undone in this study."),
        )

    def redo(self) -> None:
        self._go(
            self._desk.redo,
            translate("Window", "Done again: {what}."),
            translate("Window", "Nothing was undone in this study."),
        )

    def _go(self, step: Callable[[str], str], done: str, nothing: str) -> None:
        self.flush()
        if self._row is None:
            return
        what = step(self._row.study_key)
        self._present()
        self._bar.withdraw(self._stepped)
        self._stepped = done.format(what=what) if what else nothing
        self._bar.inform(self._stepped)

    def enter_identity(self) -> None:
        row = self._row
        if row is None or row.header is None or not self._case(row).can_edit:
            return

        def present() -> None:
            if self._row is not None and self._row.study_key == row.study_key:
                self._present()

        reading_dialogs.ask_identity(self._desk, row, present, self._window)

    # --- signing ----------------------------------------------------------------------------

    @property
    def reader(self) -> str:
        return self._panel.sign_box.reader.text().strip()

    def sign(self) -> None:
        """Sign the study in sight, or say what is missing and go there."""
        self.flush()
        row = self._row
        if row is None or not self._case(row).can_edit:
            return
        case = self._case(row)
        found = refusal(case, self.reader)
        if found is None:
            self._desk.sign(row.study_key, case.study, self.reader, dict(case.not_loaded))
            self._go_on_while_signing()
            return
        self._refuse(found.detail)
        if found.row is not None:
            self._worklist.select(found.row.key)
        elif found.hindrance is Hindrance.NO_READER:
            self._panel.sign_box.reader.setFocus()

    def _go_on_while_signing(self) -> None:
        """The disk may take its time; if it fails, :meth:`_on_not_signed` comes back."""
        following = self._worklist.next_with(Progress.UNREAD)
        if following is not None:
            self._bar.withdraw(self._refusal)
            self._worklist.select(following.key)

    def _refuse(self, detail: str) -> None:
        self._bar.withdraw(self._refusal)
        self._refusal = words.error_text(CannotSign(detail=detail))
        self._bar.warn(self._refusal)

    def _on_signed(self, study_key: str) -> None:
        self._bar.withdraw(self._refusal)
        if self._row is not None and self._row.study_key == study_key:
            self.next_unread()

    def put_off(self) -> None:
        """Come back to this study later and go on to the next; if it was put off, no longer so."""
        self.flush()
        row = self._row
        if row is None or not self._case(row).can_edit:
            return
        later = not self._reading().later
        self._desk.change(replace(self._reading(), later=later))
        if later:
            self.next_unread()

    def next_unread(self) -> None:
        """Then what was put off, then drafts, and say so."""
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

    def add_addendum(self) -> None:
        row = self._row
        if row is None or self._reading().signature is None:
            return
        if not self.reader:
            self._bar.warn(
                translate(
                    "Window", "An addendum needs the reader's name. Fill it in and try again."
                )
            )
            self._panel.sign_box.reader.setFocus()
            return
        reading_dialogs.ask_addendum(self._desk, row.study_key, self.reader, self._window)

    # --- what the desk says -----------------------------------------------------------------

    def _on_opened(self) -> None:
        self._worklist.set_readings(self._desk.readings)
        self._present()

    def _on_changed(self, study_key: str) -> None:
        self._worklist.rows.reading_changed(study_key)
        if self._desk.unsaved == 0:
            self._bar.withdraw(self._save_failure)
        if self._row is not None and self._row.study_key == study_key:
            self._refresh()

    def _on_failed(self, study_key: str, error: BaseException) -> None:
        text = words.error_text(error)
        if self._desk.is_unsaved(study_key):
            self._bar.withdraw(self._save_failure)
            self._save_failure = translate("Window", "The reading was NOT saved. {reason}").format(
                reason=text
            )
            again = self._desk.save_again
            self._bar.say(
                Message(
                    self._save_failure, True, action=translate("Window", "Save again"), act=again
                )
            )
        else:
            self._bar.warn(text)

    def _on_not_signed(self, study_key: str, error: BaseException) -> None:
        """The reader has gone on already: come back to the study, and say so."""
        study = self._worklist.rows.table.study_rows(study_key)
        if study:
            self._worklist.select(study[0].key)
        text = translate("Window", "The reading was NOT signed. {reason}")
        found = error.fields.get("obstacle") if isinstance(error, CannotSign) else None
        if isinstance(found, Obstacle):
            error = CannotSign(detail=obstacle_text(found))
        self._bar.warn(text.format(reason=words.error_text(error)))
