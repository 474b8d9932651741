"""The radiograph in sight to the clipboard, and whether it has come there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading.image.clipboard import Clipboard
from osteo_desktop.ui.reading.passing_note import PassingNote
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.composing import Take, composed
from osteo_desktop.ui.viewer.tools.image_actions import ImageActions


class Copying(QObject):
    def __init__(
        self,
        viewer: RadiographViewer,
        actions: ImageActions,
        clipboard: Clipboard,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._viewer, self._clipboard = viewer, clipboard
        self._note = PassingNote(viewer, self)
        for action, take in (
            (actions.copy, Take()),
            (actions.copy_named, Take(named=True)),
            (actions.copy_full, Take(full_size=True)),
            (actions.copy_bare, Take(bare=True, full_size=True)),
            (actions.copy_bare_small, Take(bare=True)),
        ):
            action.triggered.connect(partial(self._copy, take))

    def _copy(self, take: Take, _checked: bool = False) -> None:
        self._viewer.set_note("")  # what was said of the last copy is not on this one
        image = composed(self._viewer, take)
        if image is not None:
            said = self._said_of(take)
            self._clipboard.put(image, lambda: self._note.say(said))

    def _said_of(self, take: Take) -> str:
        if take.named:
            return translate("Image", "Copied, with the patient’s name")
        shown = self._viewer.radiograph
        if shown is not None and shown.header.BurnedInAnnotation == "YES":
            return translate("Image", "Copied; the words burned into the radiograph are in it")
        return translate("Image", "Copied, without the patient’s name")
