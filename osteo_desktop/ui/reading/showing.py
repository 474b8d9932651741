"""What is selected, brought to viewer and panel: its picture, its reading, what the AI may say."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import ChangedFile
from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.reading import RadiographKey, Reading
from osteo_desktop.records.rules.by_hand import completed, shown_with
from osteo_desktop.records.rules.content import is_exchanged
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.keys.reading_focus import ReadingFocus
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading.blind_reading import BlindReading
from osteo_desktop.ui.reading.edits import ReadingEdits
from osteo_desktop.ui.reading.loader import RadiographLoader
from osteo_desktop.ui.reading.passing_note import PassingNote
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.view import WorklistView

_PREFETCH_MS = 150
SEEN_SECONDS = 0.5
"""So long a radiograph is on the screen before it is decided or its study signed."""


class Showing(QObject):
    refreshed = Signal()
    """The panel shows the case as it is now."""
    presented = TypedSignal[Row | None](object)
    """The Row that viewer and panel were brought to, None when nothing is left."""
    nothing_selected = Signal()
    """There are rows, and none of them is in sight."""

    def __init__(
        self,
        worklist: WorklistView,
        viewer: RadiographViewer,
        panel: ReadingPanel,
        readings: Readings,
        loader: RadiographLoader,
        focus: ReadingFocus,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._focus = focus
        self._note = PassingNote(viewer, self)
        self._worklist, self._viewer, self._panel = worklist, viewer, panel
        self._readings, self._loader = readings, loader
        self.blind = BlindReading(worklist, readings)
        self._row: Row | None = None
        self._radiograph: Radiograph | None = None
        self._has_picture = False
        self._has_model = True
        self._arrival = ""
        self._not_loaded: dict[RadiographKey, Notice] = {}
        """Why, of the radiographs of this session whose file could not be shown."""
        self._prefetch = QTimer(self, interval=_PREFETCH_MS, singleShot=True)
        self._prefetch.timeout.connect(self._load_ahead)
        self._edits = ReadingEdits(panel, viewer, worklist, readings, self)
        self._edits.edited.connect(self.refresh)
        worklist.row_selected.connect(self._on_selected)
        worklist.rows_shown.connect(self._on_rows_shown)
        loader.session = lambda: readings.session
        loader.rule = lambda: viewer.map.rule
        loader.opened.connect(worklist.add_at_once)
        loader.loaded.connect(self._on_loaded)
        loader.failed.connect(self._on_load_failed)
        readings.pictures = worklist.rows.table.study_rows

    @property
    def viewer(self) -> RadiographViewer:
        return self._viewer

    @property
    def worklist(self) -> WorklistView:
        return self._worklist

    # --- what is in sight -------------------------------------------------------------------

    @property
    def row(self) -> Row | None:
        """The radiograph that is read."""
        return self._row

    @property
    def radiograph(self) -> Radiograph | None:
        """What is on the screen of it."""
        return self._radiograph

    @property
    def session(self) -> Session | None:
        """That is open."""
        return self._readings.session

    def case_in_sight(self) -> Case | None:
        return None if self._row is None else self._case(self._row)

    def reading_of(self, row: Row) -> Reading:
        return self._readings.reading(row.study_key)

    def flush(self) -> None:
        """Hand on what is being typed."""
        self._viewer.marks.finish()
        self._panel.flush()

    def is_too_early(self) -> bool:
        """Whether nobody can have seen what is to be decided or signed; then say so."""
        is_early = self._has_picture and self._viewer.view.seen_seconds < SEEN_SECONDS
        if is_early:
            self._note.say(translate("Window", "Too early: this view has only just appeared"))
        return is_early

    def refuses_several(self) -> bool:
        """Whether several lines are chosen: of them nothing is decided or signed at once. Say so,
        for the reader may believe it was."""
        several = self._worklist.several_chosen
        if several:
            self._note.say(
                translate("Window", "Several lines are chosen: decide and sign one at a time")
            )
        return several

    # --- what is asked for ------------------------------------------------------------------

    def set_model_present(self, present: bool) -> None:
        self._has_model = present
        self.refresh()

    def go_to(self, row: Row, arrival: str) -> None:
        """Show this view; when it is in sight, say on it where the reader has come to."""
        self._arrival = arrival
        self._worklist.select(row.key)

    def forget(self) -> None:
        """Nothing of the folder stays on the screen; what is being written is kept."""
        self._viewer.marks.finish()
        self._panel.clear()
        self._readings.close()
        self._loader.forget()
        self._row = self._radiograph = None
        self.blind.forget()
        self._not_loaded.clear()
        self._viewer.clear()
        self._worklist.clear()
        self.presented.emit(None)

    def present(self) -> None:
        """Bring viewer and panel to what is selected and known."""
        if self._row is not None and self._radiograph is not None:
            with self._viewer.words.together():
                self._show(self._row, self._radiograph)
        else:
            self.refresh()
        if self._row is not None:
            self.presented.emit(self._row)

    def _show(self, row: Row, radiograph: Radiograph) -> None:
        hidden = self.blind.hides(row)
        self._viewer.set_ai_hidden(hidden)
        prepared = self._loader.prepared(radiograph)
        self._viewer.show_radiograph(radiograph, row.finding, prepared)
        self._viewer.set_identity(*shown_with(row, self.reading_of(row)))
        if not hidden:
            self.blind.was_seen(row)
        self._say_arrival()
        self.refresh()

    def refresh(self) -> None:
        if self._row is None:
            return
        case = self._case(self._row)
        if self._radiograph is not None:
            drawing = case.reading.drawing(self._row.key)
            self._viewer.set_drawing(drawing, editable=case.can_decide)
        self._viewer.overlay.set_verdict(_verdict_words(case))
        self._edits.shown(case.study)
        self._panel.show_case(case)
        self.refreshed.emit()

    # --- what comes -------------------------------------------------------------------------

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
                _unreadable_text(row),
            )
        elif not self._loader.want(row):
            # The last patient's picture must not stand beside this one's name.
            self._viewer.clear()
        if self._radiograph is None:  # else it was at hand, and is presented
            self.present()

    def _on_rows_shown(self) -> None:
        if self._row is None:
            self.nothing_selected.emit()
            return
        if self._radiograph is not None and not self._prefetch.isActive():
            self._prefetch.start()  # another row may have become the next
        newer = self._worklist.rows.row(self._row.key)
        changed, self._row = newer is not self._row, newer
        other = self._radiograph is not None and newer.sha256 != self._radiograph.sha256
        if changed and (other or (newer.error and self._radiograph is None)):
            self._on_selected(newer)
        elif changed:
            self.present()
        else:
            self.refresh()

    def _on_loaded(self, row: Row, radiograph: Radiograph) -> None:
        if self._row is None or row.key != self._row.key:
            return
        if radiograph.sha256 != self._row.sha256:
            self._has_picture = False
            self._not_loaded[row.key] = ChangedFile(since=FileDetail.READ.notice).notice
            self.refresh()
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
            text = f"{row.file}\n{words.error_and_details(error)}"
            self._viewer.show_message(translate("Window", "This radiograph cannot be shown"), text)
            self._not_loaded[row.key] = (
                error.notice
                if isinstance(error, OsteoError)
                else as_it_stands(type(error).__name__)
            )
            self.refresh()

    def _load_ahead(self) -> None:
        """Where a verdict leads, where signing leads, and where an arrow key leads."""
        if self._row is None:
            return
        undecided = [r for r in self._case(self._row).undecided if r.key != self._row.key]
        after_signing = self._worklist.next_with(Progress.UNREAD)
        likely = (*undecided[:1], after_signing, self._worklist.next_row())
        self._loader.prefetch([row for row in likely if row is not None])

    def _say_arrival(self) -> None:
        """The window went on by itself, and says to which view."""
        if self._arrival:
            self._note.say(self._arrival)
            self._arrival = ""

    def _case(self, row: Row) -> Case:
        key = row.study_key
        table = self._worklist.rows.table
        reading, study = self._readings.reading(key), table.study_rows(key)
        locked = reading.signature is not None and is_exchanged(reading, row)
        if locked:
            reading = Reading(key)
        return Case(
            row=completed(row, reading),
            study=study,
            reading=reading,
            other=table.signed_before(row),
            locked=locked,
            not_loaded=self._not_loaded,
            ai_hidden=self.blind.hides(row),
            in_sight=self._radiograph is not None,
            is_open=self._readings.is_open,
            saving=self._readings.is_saving(key),
            unsaved=self._readings.is_unsaved(key),
            signing=self._readings.is_signing(key),
            ai_absent=not self._has_model,
        )


def _verdict_words(case: Case) -> str:
    """For the image, where the panel is folded."""
    if not case.said:
        return translate("Window", "No verdict yet")
    text = translate("Window", "Your verdict: {verdict}")
    said = text.format(verdict=case.said)
    signed = translate("Window", "signed")
    return f"{said} · {signed}" if case.signed else said


def _unreadable_text(row: Row) -> str:
    """What happened and what to do next; what other software says of it stands apart, last."""
    return f"{row.file}\n{words.notice_and_details(row.error)}"
