"""The keys of every action, to be seen and changed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from osteo_desktop.ui.keys.action_keys import keys_in_words, keys_of, name_of
from osteo_desktop.ui.keys.key_choice import Keys
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal

_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
"""They lead out of the field that catches keys, as out of any other."""
_GROUP, _ACTION, _KEYS = range(3)


class KeysTable(QWidget):
    """Says what the reader wants; changes nothing itself."""

    keys_chosen = TypedSignal[str, Keys](str, object)
    """Id of the action, and its keys as a tuple of texts."""
    default_wanted = Signal(str)
    """Id of the action that is to have the program's own keys again."""
    defaults_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.table = QTableWidget(0, 3)
        self.edits = (QKeySequenceEdit(), QKeySequenceEdit())
        self.removers = (QToolButton(), QToolButton())
        self.reset = QPushButton(translate("Dialogs", "Reset this"))
        self.reset_all = QPushButton(translate("Dialogs", "Reset all"))
        self._ids: list[str] = []
        self._actions: list[QAction] = []
        self._prepare_table()
        self._arrange()
        self._connect()

    def _prepare_table(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [
                translate("Dialogs", "Group"),
                translate("Dialogs", "Action"),
                translate("Dialogs", "Keys"),
            ]
        )
        self.table.setAccessibleName(translate("Dialogs", "Actions and their keys"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setVisible(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_ACTION, QHeaderView.ResizeMode.Stretch)

    def _arrange(self) -> None:
        names = (translate("Dialogs", "Key"), translate("Dialogs", "Second key"))
        line = QHBoxLayout()
        for edit, remover, name in zip(self.edits, self.removers, names, strict=True):
            edit.setMaximumSequenceLength(1)
            edit.setFinishingKeyCombinations([QKeyCombination(key) for key in _LEAVING])
            edit.setAccessibleName(name)
            caption = QLabel(name)
            caption.setBuddy(edit)
            line.addWidget(caption)
            remover.setText("✕")
            remover.setToolTip(translate("Dialogs", "Remove this key"))
            remover.setAccessibleName(translate("Dialogs", "Remove this key"))
            line.addWidget(edit, 1)
            line.addWidget(remover)
        line.addWidget(self.reset)
        line.addWidget(self.reset_all)
        note = QLabel(
            translate(
                "Dialogs",
                "Choose an action, click into a field and press the new key. Keys without Ctrl "
                "or Alt rest while you type.",
            )
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        for button in (self.reset, self.reset_all):
            button.setAutoDefault(False)  # Return must not close what catches keys
        self.table.setMinimumHeight(10 * self.fontMetrics().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(note)
        layout.addLayout(line)

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_selected)
        for edit, remover in zip(self.edits, self.removers, strict=True):
            # Not keySequenceChanged: it comes with nothing in it while the key is still down.
            edit.editingFinished.connect(self._say_keys)
            remover.clicked.connect(lambda _checked=False, edit=edit: self._remove(edit))
        self.reset.clicked.connect(lambda _checked=False: self._say_default())
        self.reset_all.clicked.connect(lambda _checked=False: self.defaults_wanted.emit())

    def show_actions(self, actions: Iterable[tuple[str, str, QAction]]) -> None:
        """Id, group in words, action."""
        held = list(actions)
        self._ids = [id for id, _, _ in held]
        self._actions = [action for _, _, action in held]
        self.table.setRowCount(len(held))
        for row, (_, group, action) in enumerate(held):
            for column, text in ((_GROUP, group), (_ACTION, name_of(action)), (_KEYS, "")):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.show_keys()
        self.table.selectRow(0)

    def show_keys(self) -> None:
        """As the actions have them now."""
        for row, action in enumerate(self._actions):
            item = self.table.item(row, _KEYS)
            assert item is not None
            item.setText(keys_in_words(keys_of(action)))
        self._show_selected()

    def select(self, id: str) -> None:
        self.table.selectRow(self._ids.index(id))

    def show_only(self, words: list[str]) -> bool:
        """The lines with all these words, in small letters; whether there is one."""
        found = False
        for row in range(self.table.rowCount()):
            items = (self.table.item(row, column) for column in range(3))
            text = " ".join(item.text() for item in items if item is not None).casefold()
            has = all(word in text for word in words)
            self.table.setRowHidden(row, not has)
            found = found or has
        return found

    def _selected(self) -> int | None:
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def _show_selected(self) -> None:
        row = self._selected()
        keys = () if row is None else keys_of(self._actions[row])
        for number, (edit, remover) in enumerate(zip(self.edits, self.removers, strict=True)):
            edit.setEnabled(row is not None)
            edit.setKeySequence(QKeySequence(keys[number] if number < len(keys) else ""))
            remover.setEnabled(number < len(keys))
            for field in edit.findChildren(QLineEdit):  # Qt puts in words of its own
                field.setPlaceholderText(translate("Dialogs", "none"))
        self.reset.setEnabled(row is not None)

    def _say_keys(self) -> None:
        row = self._selected()
        if row is None or not isValid(self._actions[row]):  # the window is going
            return
        keys = tuple(key for edit in self.edits if (key := edit.keySequence().toString()))
        if keys != keys_of(self._actions[row]):
            self.keys_chosen.emit(self._ids[row], keys)

    def _remove(self, edit: QKeySequenceEdit) -> None:
        edit.clear()
        self._say_keys()

    def _say_default(self) -> None:
        row = self._selected()
        if row is not None:
            self.default_wanted.emit(self._ids[row])
