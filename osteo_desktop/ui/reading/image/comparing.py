"""The opposite side, mirrored beside the radiograph that is read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from osteo_desktop.records.rules.content import beside
from osteo_desktop.records.rules.opposite import is_opposite, to_compare
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.language.words import date_text, part_text, short_by_hand, side_text
from osteo_desktop.ui.reading.hanging import HangingControl
from osteo_desktop.ui.reading.passing_note import PassingNote
from osteo_desktop.ui.reading.showing import Showing


class Comparing(QObject):
    def __init__(
        self, showing: Showing, hanging: HangingControl, action: QAction, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._showing, self._hanging, self._action = showing, hanging, action
        self._note = PassingNote(showing.viewer, self)
        self.menu = QMenu(translate("Image", "Mirrored beside it"), parent)
        self.menu.aboutToHide.connect(self._follow)
        action.triggered.connect(lambda _on=False: self._ask())
        hanging.panes_wanted.connect(lambda _panes: self._follow())

    def _ask(self) -> None:
        """Which, the likeliest first; once more: none."""
        row = self._showing.row
        if self._hanging.mirrored is not None or row is None:
            self._hanging.set_mirrored(None)
            self._follow()
            return
        entered = beside(self._showing.reading_of(row), row).entered
        table = self._showing.worklist.rows.table
        read = table.completed(row)
        others = to_compare(read, entered, map(table.completed, table.all_rows()))
        self._follow()
        if not others:
            self._note.say(translate("Image", "No other radiograph of this patient is open"))
            return
        self.menu.clear()
        for other in others:
            action = self.menu.addAction(_name(read, other).replace("&", "&&"))
            action.triggered.connect(
                lambda _on=False, key=other.key: self._hanging.set_mirrored(table.row(key))
            )
        self.menu.setActiveAction(self.menu.actions()[0])
        viewer = self._showing.viewer
        self.menu.popup(viewer.mapToGlobal(viewer.rect().center()))

    def _follow(self) -> None:
        with QSignalBlocker(self._action):
            self._action.setChecked(self._hanging.mirrored is not None)


def _name(row: Row, other: Row) -> str:
    """Side, part, view, date and file; that it is the other side, or is not known to be."""
    header = other.header
    assert header is not None
    side = short_by_hand(side_text(header.Laterality), "Laterality" in other.by_hand)
    side = side or translate("Image", "side not stated")
    parts = (
        side,
        part_text(other.body_part),
        header.ViewPosition,
        date_text(header.StudyDate),
        other.file,
    )
    named = " · ".join(part for part in parts if part)
    if is_opposite(row, other):
        return named
    return translate("Image", "{radiograph} – not the opposite side").format(radiograph=named)
