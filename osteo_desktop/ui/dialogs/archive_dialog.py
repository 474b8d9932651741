"""The archive and its backups: check it, copy it, bring a copy back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.archive_state import Backup
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.signals import TypedSignal


class ArchiveDialog(QDialog):
    """Asks with its signals; the window answers with :meth:`show_backups` and :meth:`say`."""

    check_requested = Signal()
    backup_requested = Signal()
    restore_requested = TypedSignal[Backup](object)
    """Backup."""

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Archive and backups"))
        self.resize(640, 460)
        self._busy = False
        where = QLabel(place)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setWordWrap(True)
        self.caption = QLabel(translate("Dialogs", "Backups, newest first:"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Dialogs", "Backups"))
        self.outcome = QPlainTextEdit()
        self.outcome.setReadOnly(True)
        self.outcome.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.outcome.setFixedHeight(7 * self.fontMetrics().height())
        self.outcome.setAccessibleName(translate("Dialogs", "Outcome"))
        self.check = self._button(
            translate("Dialogs", "&Check"),
            translate("Dialogs", "Look whether anything was altered or is damaged"),
        )
        self.back_up = self._button(
            translate("Dialogs", "&Back up now"),
            translate("Dialogs", "Copy the archive; the newest ten copies are kept"),
        )
        self.restore = self._button(
            translate("Dialogs", "&Restore…"),
            translate("Dialogs", "Go back to the chosen backup; the present archive is kept"),
        )
        self.shut = self._button(
            translate("Dialogs", "Close"), translate("Dialogs", "Close this window")
        )
        self._arrange(where)
        self.list.currentItemChanged.connect(lambda: self._refresh())
        self.check.clicked.connect(lambda: self.check_requested.emit())
        self.back_up.clicked.connect(lambda: self.backup_requested.emit())
        self.restore.clicked.connect(self._restore)
        self.shut.clicked.connect(self.close)
        self.say("")
        self._refresh()

    def _restore(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.restore_requested.emit(chosen)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.setAutoDefault(False)
        return button

    def _arrange(self, where: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.check, self.back_up, self.restore, self.shut):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(where)
        layout.addWidget(self.caption)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.outcome)
        layout.addLayout(buttons)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        self.list.clear()
        for backup in backups:
            when = backup.at.strftime("%Y-%m-%d %H:%M:%S")
            size = self.locale().formattedDataSize(backup.size)
            item = QListWidgetItem(f"{when}   {size}")
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.caption.setText(
            translate("Dialogs", "Backups, newest first:")
            if backups
            else translate("Dialogs", "There is no backup yet.")
        )
        self._refresh()

    def say(self, text: str) -> None:
        self.outcome.setPlainText(text)
        self.outcome.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._refresh()

    def _chosen(self) -> Backup | None:
        item = self.list.currentItem()
        backup = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return backup if isinstance(backup, Backup) else None

    def _refresh(self) -> None:
        for button in (self.check, self.back_up):
            button.setEnabled(not self._busy)
        self.restore.setEnabled(not self._busy and self._chosen() is not None)
