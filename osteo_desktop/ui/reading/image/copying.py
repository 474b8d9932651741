"""The radiograph in sight to the clipboard, and whether it has come there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from osteo_desktop.ui.jobs import Lane, log_error
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading.image.clipboard import Clipboard
from osteo_desktop.ui.reading.passing_note import PassingNote
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.composing import (
    Preparation,
    Prepared,
    Take,
    composed,
    preparation,
)
from osteo_desktop.ui.viewer.tools.image_actions import ImageActions


class Copying(QObject):
    def __init__(
        self,
        viewer: RadiographViewer,
        actions: ImageActions,
        clipboard: Clipboard,
        lane: Lane,
        parent: QObject,
    ) -> None:
        """``lane`` makes large pictures while the window goes on."""
        super().__init__(parent)
        self._viewer, self._clipboard, self._lane = viewer, clipboard, lane
        self._making: Preparation | None = None
        """Of the picture that is not on the clipboard yet."""
        self._note = PassingNote(viewer, self)
        for action, take in (
            (actions.copy, Take()),
            (actions.copy_named, Take(named=True)),
            (actions.copy_full, Take(full_size=True)),
            (actions.copy_bare, Take(bare=True, full_size=True)),
            (actions.copy_bare_small, Take(bare=True)),
        ):
            action.triggered.connect(partial(self._copy, take))

        viewer.shown_changed.connect(self._follow)

    def _copy(self, take: Take, _checked: bool = False) -> None:
        self._viewer.set_note("")  # what was said of the last copy is not on this one
        wanted = self._making = preparation(self._viewer, take)
        if wanted is None:
            return
        if not wanted.is_long:
            self._put(take, None)
            return
        self._viewer.set_note(translate("Image", "The copy is being made…"))
        request = self._lane.start(lambda _task: wanted.made())
        request.result.connect(lambda prepared: self._on_prepared(take, prepared))
        request.error.connect(self._on_error)

    def _on_prepared(self, take: Take, prepared: Prepared) -> None:
        if self._making is not prepared.of:  # another copy was asked for, or another study read
            return
        if preparation(self._viewer, take) == prepared.of:
            self._put(take, prepared)
        else:  # windowed or zoomed meanwhile: what is copied is what is in sight
            self._copy(take)

    def _put(self, take: Take, prepared: Prepared | None) -> None:
        self._making = None
        self._viewer.set_note("")
        image = composed(self._viewer, take, prepared)
        if image is not None:
            said = self._said_of(take)
            self._clipboard.put(image, lambda: self._note.say(said))

    def _follow(self) -> None:
        """No picture of one patient lands on the clipboard while another is in sight."""
        shown = self._viewer.radiograph
        if self._making is None or self._making.rendering.pyramid.radiograph is shown:
            return
        self._making = None
        self._clipboard.say_not_copied()

    def _on_error(self, error: BaseException) -> None:
        log_error(error)
        self._making = None
        self._viewer.set_note("")
        self._clipboard.say_not_copied(words.error_text(error))

    def _said_of(self, take: Take) -> str:
        if take.named:
            return translate("Image", "Copied, with the patient’s name")
        shown = self._viewer.radiograph
        if shown is not None and shown.header.BurnedInAnnotation == "YES":
            return translate("Image", "Copied; the words burned into the radiograph are in it")
        return translate("Image", "Copied, without the patient’s name")
