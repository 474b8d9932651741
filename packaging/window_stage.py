"""The window, its samples read, and what is done in it before each picture of a state."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from offscreen import select, settle, until

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # this very checkout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

READER = "Dr Example"
_AP, _WHOLE, _PHOTO = "01-ap-explicit.dcm", "03-sigmoid-rle.dcm", "08-truncated.jpg"
_ERROR = "notes.dcm"


class Stage:
    """The window, its samples read, and what is done in it before each picture."""

    def __init__(self, home: Path, samples: Path, size: tuple[int, int], language: str) -> None:
        from osteo_desktop.settings import Settings
        from osteo_desktop.ui.window.main_window import MainWindow
        from osteo_desktop.workflow.models.library import DEFAULT
        from osteo_desktop.workflow.reading.room import ReadingRoom

        home.mkdir()
        room = ReadingRoom(home / "archive.sqlite", Path(DEFAULT), "cpu", score_anyway=True)
        settings = Settings(reader_name=READER, readers=(READER,), language=language)
        self.window = MainWindow(room, settings, "")
        self.window.show()
        self.window.resize(size[0], size[1] - 28)  # a title bar
        self._samples = samples
        self._is_read = False

    def close(self) -> None:
        self.window.close()
        until(lambda: self.window.closing.done)
        self.window.deleteLater()

    def put_away(self, shown: QWidget) -> None:
        if shown is not self.window:
            shown.close()
            settle(50)
        if self.window.picture_first.is_alone:
            self.window.commands.alone.trigger()
        if self.window.hanging.mirrored is not None:
            self.window.image.actions.compare.trigger()
        while self.window.messages.text:
            self.window.messages.dismiss()

    # --- the states -------------------------------------------------------------------------

    def empty(self) -> QWidget:
        self.window.start()
        until(lambda: self.window.news.status is not None, 120)
        return self.window

    def reading(self) -> QWidget:
        self._read()
        select(self.window, _AP)
        return self.window

    def blind(self) -> QWidget:
        self._read()
        self.window.commands.hide_ai.setChecked(True)
        select(self.window, "02-monochrome1-implicit.dcm")
        return self.window

    def decided(self) -> QWidget:
        """With a fracture described, a further finding and a critical result."""
        from osteo_desktop.records.reading import CriticalResult, Verdict
        from osteo_desktop.records.rules.content import content_of, said
        from tests.made_documents import FULL_FRACTURE, FURTHER

        self._read()
        self.window.commands.hide_ai.setChecked(False)
        select(self.window, _AP)
        self.window.deciding.decide(Verdict.FRACTURE)
        row = self.window.showing.row
        assert row is not None
        reading = self.window.showing.reading_of(row)
        reading = said(reading, content_of(row), fractures=(FULL_FRACTURE,), further=FURTHER)
        words = "Transverse fracture of the distal radius, displaced to dorsal."
        changed = replace(reading, impression=words, notes=words, critical=CriticalResult())
        self.window.readings.change(changed)
        self.window.showing.present()
        return self.window

    def views(self) -> QWidget:
        self._read()
        select(self.window, _AP)
        self.window.commands.four_views.trigger()
        settle(1500)
        return self.window

    def compare(self) -> QWidget:
        """The other view beside it, mirrored."""
        self._one_view(_AP)
        comparing = self.window.image.comparing
        self.window.image.actions.compare.trigger()
        comparing.menu.actions()[0].trigger()
        comparing.menu.close()
        settle(1500)
        return self.window

    def alone(self) -> QWidget:
        """The radiograph, and nothing beside it."""
        self._one_view(_AP)
        self.window.commands.alone.trigger()
        return self.window

    def marks(self) -> QWidget:
        """One of each kind."""
        from osteo_desktop.records.marks.kinds import KINDS

        return self._marked([kind.key for kind in KINDS if not kind.part])

    def guided(self) -> QWidget:
        """One guided measurement done, and another begun."""
        shown = self._marked(["RADIAL_INCLINATION"])
        self.window.viewer.marks.actions.tools["BOEHLER_ANGLE"].trigger()
        return shown

    def _marked(self, keys: list[str]) -> QWidget:
        from osteo_desktop.records.marks.kinds import kind_of
        from osteo_desktop.records.marks.mark import Drawing, Mark
        from osteo_desktop.records.rules.content import content_of, said

        self._read()
        self.window.commands.one_view.trigger()
        select(self.window, _WHOLE)
        row = self.window.showing.row
        assert row is not None
        assert row.header is not None
        drawn = []
        for place, kind in enumerate(map(kind_of, keys)):
            left, top = 60.0 + place % 4 * 190, 80.0 + place // 4 * 250
            turns = ((0, 0), (120, 40), (30, 160), (140, 200))
            points = tuple(
                (left + turns[n % 4][0] + 9 * (n // 4), top + turns[n % 4][1])
                for n in range(kind.points)
            )
            drawn.append(Mark(kind.key, points, "step" if kind.is_words else ""))
        drawing = Drawing(tuple(drawn), is_key_image=True, spacing=row.header.spacing)
        reading = said(self.window.showing.reading_of(row), content_of(row), drawing=drawing)
        self.window.readings.change(reading)
        self.window.showing.present()
        return self.window

    def signed(self) -> QWidget:
        """With the offer to take the signature back."""
        from osteo_desktop.records.reading import Verdict

        self._read()
        self.window.commands.one_view.trigger()
        select(self.window, _WHOLE)
        row, readings = self.window.showing.row, self.window.readings
        assert row is not None
        if readings.reading(row.study_key).signature is None:
            self.window.deciding.decide(Verdict.FRACTURE)
            self.window.signing.sign()
            until(lambda: readings.reading(row.study_key).signature is not None)
        return self.window

    def locked(self) -> QWidget:
        """A signed reading, seen again."""
        self.signed()
        select(self.window, _AP)
        select(self.window, _WHOLE)
        return self.window

    def damaged(self) -> QWidget:
        """A picture that ends early, and a message."""
        from osteo_desktop.errors.files import EmptyFile
        from osteo_desktop.ui.language import words

        self._read()
        select(self.window, _PHOTO)
        self.window.messages.warn(words.error_text(EmptyFile("09-nothing.png")))
        return self.window

    def unreadable(self) -> QWidget:
        """A file that gave no radiograph."""
        self._read()
        self.window.worklist.select((_ERROR, 1))
        return self.window

    def identity(self) -> QWidget:
        self._one_view(_PHOTO)
        self.window.commands.enter_identity.trigger()
        return self._dialog()

    def tags(self) -> QWidget:
        self._one_view(_AP)
        self.window.image.actions.tags.trigger()
        dialog = self._dialog()
        settle(1000)
        return dialog

    def addendum(self) -> QWidget:
        self.locked()
        self.window.commands.add_addendum.trigger()
        return self._dialog()

    def menu(self) -> QWidget:
        """The menu on the image."""
        from PySide6.QtCore import QPoint

        self._one_view(_AP)
        menu = self.window.image.menu
        menu.popup(self.window.mapToGlobal(QPoint(20, 20)))
        return menu

    def export(self) -> QWidget:
        self._read()
        self.window.exports.show()
        return self._dialog()

    def messenger(self) -> QWidget:
        """With the picture that would be sent, and a box drawn by key."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from osteo_desktop.ui.dialogs.sending.messenger_dialog import MessengerDialog

        self._one_view(_WHOLE)
        self.window.image.actions.messenger.trigger()
        dialog = self._dialog()
        assert isinstance(dialog, MessengerDialog)
        until(dialog.looked.isEnabled)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Return):
            QTest.keyClick(dialog.view, key)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            QTest.keyClick(dialog.view, key, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
        return dialog

    def stick(self) -> QWidget:
        """De-identified, with a password."""
        from osteo_desktop.ui.dialogs.sending.stick_dialog import StickDialog

        self._one_view(_WHOLE)
        self.window.image.actions.stick.trigger()
        dialog = self._dialog()
        assert isinstance(dialog, StickDialog)
        dialog.bare.setChecked(True)
        dialog.password.setText("a long password")
        return dialog

    def preferences(self) -> QWidget:
        self.window.commands.preferences.trigger()
        return self._dialog()

    def models(self) -> QWidget:
        self.window.commands.models.trigger()
        dialog = self._dialog()
        from osteo_desktop.ui.dialogs.models_dialog import ModelsDialog

        assert isinstance(dialog, ModelsDialog)
        until(lambda: dialog.list.count() > 0)
        return dialog

    def archive(self) -> QWidget:
        self.window.commands.archive.trigger()
        settle(1500)
        return self._dialog()

    def training(self) -> QWidget:
        self.window.commands.train.trigger()
        return self._dialog()

    def trained(self) -> QWidget:
        """As it looks after a run of eight epochs on two sources."""
        from osteo_desktop.records.models.training_log import Epoch, TrainingLog
        from osteo_desktop.workflow.training.process import Ending, Look

        self.window.commands.train.trigger()
        dialog = self._dialog()
        epochs = tuple(
            Epoch(
                number,
                0.7 / number,
                1 - 0.3 / number,
                {"hospital": 1 - 0.2 / number, "clinic": 1 - 0.4 / number},
            )
            for number in range(1, 9)
        )
        log = TrainingLog("default", "cpu", 8, 3_437, 1_204, epochs, "own.safetensors", "own", 0.96)
        self.window.training.follower.ended.emit(Look(log, Ending.FINISHED))
        return dialog

    def guide(self) -> QWidget:
        self.window.commands.guide.trigger()
        return self._dialog()

    def tour(self) -> QWidget:
        """Its fifth step, on what is read."""
        from osteo_desktop.ui.window.start.tour_steps import tour_steps

        self.reading()
        self.window.first.tour.begin(tour_steps(self.window))
        for _ in range(4):
            self.window.first.tour.go_on()
        return self.window

    def keys(self) -> QWidget:
        self.window.commands.shortcuts.trigger()
        return self._dialog()

    # --- how --------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._is_read:
            return
        self._is_read = True
        done: list[object] = []
        self.window.folder_job.finished.connect(done.append)
        if self.window.news.status is None:
            self.window.start(self._samples)
        else:
            self.window.open(self._samples)
        until(lambda: bool(done) and not self.window.worklist.filling, 300)

    def _one_view(self, file: str) -> None:
        self._read()
        self.window.commands.one_view.trigger()
        select(self.window, file)

    def _dialog(self) -> QWidget:
        from PySide6.QtWidgets import QApplication, QDialog

        def shown() -> list[QWidget]:
            return [
                one
                for one in QApplication.topLevelWidgets()
                if isinstance(one, QDialog) and one.isVisible()
            ]

        until(lambda: bool(shown()))
        return shown()[0]


STATES: dict[str, Callable[[Stage], QWidget]] = {
    "empty": Stage.empty,
    "reading": Stage.reading,
    "blind": Stage.blind,
    "decided": Stage.decided,
    "views": Stage.views,
    "compare": Stage.compare,
    "alone": Stage.alone,
    "marks": Stage.marks,
    "guided": Stage.guided,
    "damaged": Stage.damaged,
    "unreadable": Stage.unreadable,
    "signed": Stage.signed,
    "locked": Stage.locked,
    "identity": Stage.identity,
    "addendum": Stage.addendum,
    "tags": Stage.tags,
    "menu": Stage.menu,
    "export": Stage.export,
    "messenger": Stage.messenger,
    "stick": Stage.stick,
    "preferences": Stage.preferences,
    "models": Stage.models,
    "archive": Stage.archive,
    "training": Stage.training,
    "trained": Stage.trained,
    "keys": Stage.keys,
    "guide": Stage.guide,
    "tour": Stage.tour,
}
"""In the order in which they are made."""
