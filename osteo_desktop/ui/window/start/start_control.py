"""The first minutes: the page of the empty window, the samples, the tour."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from osteo_desktop.records.selection import Root, from_text
from osteo_desktop.ui.keys.action_keys import keys_text, with_keys
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.window import opening_words
from osteo_desktop.ui.window.start.parts import Parts
from osteo_desktop.ui.window.start.start_page import StartPage
from osteo_desktop.ui.window.start.tour import Tour
from osteo_desktop.ui.window.start.tour_steps import tour_steps
from osteo_desktop.workflow.installation.samples import make_samples


class StartControl(QObject):
    wanted = TypedSignal[Root](object)
    """Read this."""

    def __init__(self, window: Parts, page: StartPage) -> None:
        super().__init__(window.grid.window())
        self._window = window
        self._last: Root | None = None
        self._samples: Path | None = None
        self._tour_awaits = False
        """It begins when the samples are there."""
        self.page = page
        self.tour = Tour(window.grid.window())
        self.page.folder_wanted.connect(window.opening.choose_folder)
        self.page.photograph_wanted.connect(window.commands.photograph.trigger)
        self.page.again_wanted.connect(self._open_again)
        self.page.samples_wanted.connect(self.open_samples)
        self.page.tour_wanted.connect(self.go_on_tour)
        self.page.guide_wanted.connect(window.help.show_guide)
        window.folder_job.rows_came.connect(self._on_rows)
        window.commands.to_worklist.triggered.connect(lambda _checked=False: self.tour.end())
        self.welcome()
        self._offer_last()

    def welcome(self) -> None:
        """Also what a screen reader is told of the place for radiographs."""
        commands = self._window.commands
        self.page.show_keys(
            commands.open_folder, commands.photograph, commands.tour, commands.guide
        )
        self.tour.key = keys_text(commands.tour)
        text = translate(
            "Window", "Drop a folder, a ZIP or a file here,\nor choose File > Open folder…{keys}."
        )
        keys = with_keys("", keys_text(commands.open_folder))
        title = translate("Window", "No radiographs are open")
        self._window.viewer.show_message(title, text.format(keys=keys))

    def keys_changed(self) -> None:
        if not self.page.isHidden():
            self.welcome()

    def leave(self) -> None:
        """Something is opened."""
        focus = self._window.grid.window().focusWidget()
        had_focus = focus is not None and self.page.isAncestorOf(focus)
        self.page.hide()
        if had_focus:
            self._window.reading_focus.take()

    # --- what was opened last ---------------------------------------------------------------

    def _offer_last(self) -> None:
        """By name, and whether it is still there: found out off this thread."""
        recent = self._window.preferences.settings.recent
        root = from_text(recent[0]) if recent else None
        if root is None:
            return
        self._last = root
        name = opening_words.short_name(root)
        request = self._window.jobs.library.start(lambda task: opening_words.is_there(root))
        request.result.connect(lambda there: self.page.show_last(name, is_there=there))

    def _open_again(self) -> None:
        if self._last is not None:
            self.wanted.emit(self._last)

    # --- samples and tour -------------------------------------------------------------------

    def open_samples(self) -> None:
        self._window.strip.show_busy(translate("Start", "Making the samples…"))
        request = self._window.jobs.library.start(lambda task: make_samples())
        request.result.connect(self._on_samples)
        request.error.connect(self._on_failed)

    def _on_samples(self, folder: Path) -> None:
        self._samples = folder
        self.wanted.emit(folder)
        self._window.messages.inform(
            translate("Start", "These radiographs are made by code. They show nobody’s bones.")
        )

    def _on_failed(self, error: BaseException) -> None:
        self._tour_awaits = False
        self._window.strip.show_idle("")
        self._window.messages.warn_of(error)

    def go_on_tour(self) -> None:
        """Begin it, on the samples; while it runs, the next step."""
        if self.tour.runs:
            self.tour.go_on()
        elif self._samples is not None and self._window.folder_job.root == self._samples:
            self.tour.begin(tour_steps(self._window))
        else:
            self._tour_awaits = True
            self.open_samples()

    def _on_rows(self) -> None:
        if self._tour_awaits and self._window.folder_job.root == self._samples:
            self._tour_awaits = False
            self.tour.begin(tour_steps(self._window))
