"""The menu on a line of the worklist, by the right button and by the Menu key.

Verdict and signature are given on the radiograph in sight, and on no other line: nobody decides on
a picture that was not looked at. Of several chosen lines they are never offered, and the menu says
so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.batch.export_control import ExportControl
from osteo_desktop.ui.batch.grouping_control import GroupingControl
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading.deciding import Deciding
from osteo_desktop.ui.reading.image.control import ImageControl
from osteo_desktop.ui.worklist.pane import WorklistPane


class RowMenu(QObject):
    def __init__(
        self,
        pane: WorklistPane,
        deciding: Deciding,
        grouping: GroupingControl,
        exports: ExportControl,
        image: ImageControl,
        in_sight: Sequence[QAction],
        parent: QWidget,
    ) -> None:
        """``in_sight``: what is done to the radiograph in sight: verdicts, signature, later."""
        super().__init__(parent)
        self._view, self._deciding, self._grouping = pane.view, deciding, grouping
        self._exports, self._files, self._letters = exports, image.files, image.letters
        self._messenger, self._stick = image.messenger, image.stick
        self._in_sight, self._window = tuple(in_sight), parent
        pane.view.menu_asked.connect(lambda row, at: self.menu_of(row).popup(at))
        pane.others.menu_asked.connect(lambda row, at: self.menu_of_other(row).popup(at))

    def menu_of(self, row: Row) -> QMenu:
        """What can be done with this line, or with all that are chosen if it is one of several; it
        goes when it is closed."""
        menu = self._menu()
        chosen = self._view.chosen_rows()
        if len(chosen) > 1 and any(one.key == row.key for one in chosen):
            self._fill_several(menu, chosen)
        else:
            self._fill(menu, row)
        return menu

    def menu_of_other(self, row: Row) -> QMenu:
        """Of a file that is no radiograph."""
        menu = self._menu()
        self._add_places(menu, row)
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _fill(self, menu: QMenu, row: Row) -> None:
        read = self._view.selected_row()
        if read is not None and read.key == row.key:
            menu.addActions(list(self._in_sight))
        else:
            show = translate("Window", "Show this radiograph")
            self._add(menu, show, partial(self._view.select, row.key))
            self._add_put_off(menu, [row])
            self._add_missing(menu, [row])
            note = translate("Window", "Verdict and signature: on the radiograph in sight")
            menu.addAction(note).setEnabled(False)
        menu.addSeparator()
        report = translate("Window", "Report of this study…")
        self._add(menu, report, partial(self._letters.show, row))
        picture = translate("Window", "Picture for a messenger…")
        self._add(menu, picture, partial(self._messenger.show, row))
        stick = translate("Window", "Referral stick…")
        self._add(menu, stick, partial(self._stick.show, row))
        self._add_places(menu, row)
        menu.addSeparator()
        self._grouping.fill(menu, row)

    def _fill_several(self, menu: QMenu, rows: Sequence[Row]) -> None:
        title = translate("Window", "Lines chosen: {count}").format(count=f"{len(rows):,}")
        menu.addAction(title).setEnabled(False)
        menu.addSeparator()
        self._add_put_off(menu, rows)
        self._add_missing(menu, rows)
        join = translate("Window", "Read together as one study")
        self._add(menu, join, partial(self._grouping.join, rows))
        reports = translate("Window", "Reports of these studies…")
        self._add(menu, reports, partial(self._letters.show, rows[0], rows[1:]))
        stick = translate("Window", "Referral stick of these studies…")
        self._add(menu, stick, partial(self._stick.show, rows[0], rows[1:]))
        export = translate("Window", "Export these studies…")
        self._add(menu, export, partial(self._exports.show, rows))
        menu.addSeparator()
        note = translate("Window", "Verdicts and signatures: one at a time, never for several")
        menu.addAction(note).setEnabled(False)

    def _add_places(self, menu: QMenu, row: Row) -> None:
        folder = translate("Window", "Show in folder")
        self._add(menu, folder, partial(self._files.show_in_folder, row))
        name = translate("Window", "Copy the file’s name")
        self._add(menu, name, partial(self._files.copy_name, row))

    def _add_put_off(self, menu: QMenu, rows: Sequence[Row]) -> None:
        text = translate("Window", "Come back later, or no longer")
        self._add(menu, text, partial(self._deciding.put_off_all, rows))

    def _add_missing(self, menu: QMenu, rows: Sequence[Row]) -> None:
        text = translate("Window", "Enter what is missing…")
        self._add(menu, text, partial(self._deciding.enter_missing_of, rows))

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _checked=False: act())
