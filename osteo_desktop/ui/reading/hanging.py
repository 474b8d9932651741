"""What hangs beside the radiograph that is read: other views of its study, an earlier study."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.rules.by_hand import shown_with
from osteo_desktop.records.rules.hanging import best_match, hanging_order, page_of
from osteo_desktop.records.rules.prior import Prior
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.loader import RadiographLoader
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.viewer.companion import Companion
from osteo_desktop.ui.viewer.viewer_grid import MOST_PANES, ViewerGrid
from osteo_desktop.ui.worklist.view import WorklistView

LAYOUTS = (1, 2, 4)
"""Panes that a reader may choose, kept for each body part."""


class HangingControl(QObject):
    panes_wanted = Signal(int)
    """One of LAYOUTS, when a radiograph is presented or the reader chooses."""

    def __init__(
        self,
        grid: ViewerGrid,
        worklist: WorklistView,
        showing: Showing,
        loader: RadiographLoader,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._grid, self._worklist, self._showing = grid, worklist, showing
        self._loader, self._preferences = loader, preferences
        self._row: Row | None = None
        self._hung: list[Row] = []
        self._prior: Prior | None = None
        self.mirrored: Row | None = None
        """Hangs mirrored beside what is read, until another study is read."""
        showing.presented.connect(self._present)
        loader.beside_loaded.connect(self._on_loaded)
        loader.beside_failed.connect(self._on_failed)
        grid.companion_chosen.connect(self._choose)

    @property
    def panes(self) -> int:
        """How many the reader wants for what is read; a study of fewer views takes fewer."""
        return self._kept().get(self._part(), 1)

    def set_panes(self, panes: int) -> None:
        """From now on for this body part."""
        kept = {**self._kept(), self._part(): panes}
        written = tuple(f"{number} {part}" for part, number in sorted(kept.items()))
        self._preferences.change(layouts=written)
        self._present(self._row)

    def hang_again(self) -> None:
        """There is another window to hang them in, or no longer."""
        self._present(self._row)

    def set_prior(self, prior: Prior | None) -> None:
        """Hang the view of an earlier study that matches best, until another study is read."""
        self._prior = prior
        self._present(self._row)

    def set_mirrored(self, row: Row | None) -> None:
        """Hang this radiograph mirrored, to compare with what is read."""
        self.mirrored = row
        self._present(self._row)

    def _part(self) -> str:
        return "" if self._row is None else self._row.body_part

    def _kept(self) -> dict[str, int]:
        """What was written by hand and makes no sense is passed over."""
        kept = {}
        for entry in self._preferences.settings.layouts:
            number, _, part = entry.partition(" ")
            if number in map(str, LAYOUTS):
                kept[part] = int(number)
        return kept

    def _present(self, row: Row | None) -> None:
        if row is None or self._row is None or row.study_key != self._row.study_key:
            self._prior = self.mirrored = None
        if row is not None and self.mirrored is not None and row.key == self.mirrored.key:
            self.mirrored = None  # it is read now, as it is
        self._row = row
        page: tuple[Row, ...] = ()
        if row is not None and not row.error:
            views = hanging_order(self._worklist.rows.table.study_rows(row.study_key))
            panes = MOST_PANES if self._grid.is_apart else self.panes
            extra = (self._prior is not None) + (self.mirrored is not None)
            room = max(panes - extra, 1) if extra else panes
            page = page_of(views, row.key, room)
        if self.mirrored is not None:
            page = tuple(other for other in page if other.key != self.mirrored.key)
        hung = [other for other in page if row is not None and other.key != row.key]
        place = next((n for n, other in enumerate(page) if row and other.key == row.key), 0)
        if self._prior is not None and row is not None and page:
            hung.append(best_match(row, self._prior.rows))
        if self.mirrored is not None and page:
            hung.append(self.mirrored)
        self._hung = hung
        self._grid.hang(len(hung) + 1, place)
        for companion, other in zip(self._grid.shown_companions, hung, strict=True):
            shown_so = companion.is_mirrored == (other is self.mirrored)
            if not (shown_so and companion.shows(other.sha256, other.frame)):
                companion.show_message(translate("Window", "Loading"), other.file)
        self.panes_wanted.emit(self.panes)
        self._loader.accompany(hung)

    def _companion_of(self, row: Row) -> Companion | None:
        places = [(other.source_path, other.key) for other in self._hung]
        at = (row.source_path, row.key)
        return self._grid.shown_companions[places.index(at)] if at in places else None

    def _on_loaded(self, row: Row, radiograph: Radiograph) -> None:
        companion = self._companion_of(row)
        if companion is None:
            return
        if self._prior is not None and row in self._prior.rows:
            self._show_prior(companion, row, radiograph, self._prior)
            return
        newest = self._worklist.rows.row(row.key)
        if radiograph.sha256 != newest.sha256:
            again = translate("Window", "Open the folder again.")
            companion.show_message(
                translate("Window", "This file has changed"), f"{row.file}\n{again}"
            )
            return
        reading = self._showing.reading_of(newest)
        if self.mirrored is not None and row.key == self.mirrored.key:
            self._show_mirrored(companion, newest, radiograph)
            return
        hidden = self._showing.blind.hides(newest)
        companion.set_ai_hidden(hidden)
        prepared = self._loader.prepared(radiograph)
        companion.show_radiograph(radiograph, newest.finding, prepared)
        companion.set_identity(*shown_with(newest, reading))
        companion.set_drawing(reading.drawing(row.key), editable=False)
        self._grid.adjust(companion)
        if not hidden:
            self._showing.blind.was_seen(newest)

    def _show_prior(
        self, companion: Companion, row: Row, radiograph: Radiograph, prior: Prior
    ) -> None:
        """To compare with: what the AI said of it then is of no matter now."""
        companion.set_ai_hidden(True)
        companion.show_radiograph(radiograph, None, self._loader.prepared(radiograph))
        companion.set_identity(*shown_with(row, prior.reading))
        companion.set_note(translate("Window", "EARLIER STUDY"))
        companion.set_drawing(prior.reading.drawing(row.key), editable=False)
        self._grid.adjust(companion)

    def _show_mirrored(self, companion: Companion, row: Row, radiograph: Radiograph) -> None:
        if not (companion.is_mirrored and companion.shows(radiograph.sha256, row.frame)):
            companion.show_mirrored(radiograph, self._loader.prepared(radiograph))
        companion.set_identity(*shown_with(row, self._showing.reading_of(row)))
        self._grid.adjust(companion)

    def _on_failed(self, row: Row, error: BaseException) -> None:
        companion = self._companion_of(row)
        if companion is not None:
            text = f"{row.file}\n{words.error_and_details(error)}"
            companion.show_message(translate("Window", "This radiograph cannot be shown"), text)

    def _choose(self, number: int) -> None:
        """An earlier study is there to look at; it is read in its own folder."""
        if number >= len(self._hung):
            return
        row = self._hung[number]
        if self._prior is None or row not in self._prior.rows:
            self._worklist.select(row.key)
