"""All that a file says beside its pixels, to search and to copy from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.file.tags import FileTags, Tag
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.opening_size import open_as_large_as

_CUT = 160
"""Letters of a value that its cell shows."""
_WIDTHS = (130, 230, 46)


class TagsDialog(QDialog):
    """Goes with its radiograph: the next patient's picture never stands behind these."""

    def __init__(
        self,
        file: str,
        tags: FileTags,
        copy: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """``copy`` puts a text on the clipboard."""
        super().__init__(parent)
        self._tags, self._copy = tags, copy
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Tags of {file}").format(file=file))
        open_as_large_as(self, 860, 560)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Dialogs", "Find in tag, keyword and value"))
        self.search.setAccessibleName(translate("Dialogs", "Find in tag, keyword and value"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.count = QLabel()
        set_role(self.count, "quiet")
        self.table = QTreeWidget()
        self.table.setAccessibleName(translate("Dialogs", "Tags"))
        self.table.setHeaderLabels(
            [
                translate("Dialogs", "Tag"),
                translate("Dialogs", "Keyword"),
                translate("Dialogs", "VR"),
                translate("Dialogs", "Value"),
            ]
        )
        self.table.setUniformRowHeights(True)
        self.table.setAlternatingRowColors(True)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.value = QPlainTextEdit()
        for field in (self.table, self.value):  # numbers and keywords are read from the left
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.value.setReadOnly(True)
        self.value.setTabChangesFocus(True)
        self.value.setAccessibleName(translate("Dialogs", "The whole value"))
        self._buttons = self._make_buttons()
        self._lay_out()
        self._items = self._fill()
        self._find("")
        self.search.setFocus()

    def _make_buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        self.copy_value = QPushButton(translate("Dialogs", "Copy &value"))
        self.copy_row = QPushButton(translate("Dialogs", "Copy &row"))
        self.copy_all = QPushButton(translate("Dialogs", "Copy &all shown"))
        self.copy_value.clicked.connect(lambda: self._copy(self._chosen().value))
        self.copy_row.clicked.connect(lambda: self._copy(line_of(self._chosen())))
        self.copy_all.clicked.connect(lambda: self._copy("\n".join(map(line_of, self.shown()))))
        by_key = QShortcut(QKeySequence.StandardKey.Copy, self.table)
        by_key.setContext(Qt.ShortcutContext.WidgetShortcut)
        by_key.activated.connect(self.copy_row.click)
        return self.copy_value, self.copy_row, self.copy_all

    def _lay_out(self) -> None:
        said = QLabel(
            translate(
                "Dialogs", "These are the patient’s data, as the file has them; nothing is changed."
            )
            if self._tags.is_all
            else translate(
                "Dialogs", "These are the patient’s data. Some could not be read or are too many."
            )
        )
        set_role(said, "quiet" if self._tags.is_all else "warning")
        finding = QHBoxLayout()
        finding.addWidget(self.search, 1)
        finding.addWidget(self.count)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.value)
        parts.setStretchFactor(0, 4)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.reject)
        below = QHBoxLayout()
        for button in self._buttons:
            button.setAutoDefault(False)
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(closing)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addLayout(finding)
        layout.addWidget(parts, 1)
        layout.addLayout(below)

    def _fill(self) -> list[QTreeWidgetItem]:
        items: list[QTreeWidgetItem] = []
        open_at: list[QTreeWidgetItem] = []
        """The items that enclose the next, by depth."""
        for tag in self._tags.tags:
            line = tag.value[:_CUT].replace("\n", " ").replace("\r", " ")
            more = "…" if len(tag.value) > _CUT else ""
            item = QTreeWidgetItem([tag.number, tag.keyword, tag.vr, line + more])
            item.setData(0, Qt.ItemDataRole.UserRole, tag)
            del open_at[tag.depth :]
            if open_at:
                open_at[-1].addChild(item)
            else:
                self.table.addTopLevelItem(item)
            open_at.append(item)
            items.append(item)
        self.table.expandAll()
        if items:
            self.table.setCurrentItem(items[0])
        return items

    def shown(self) -> list[Tag]:
        """Those that the search leaves."""
        return [_tag(item) for item in self._items if not item.isHidden()]

    def _find(self, text: str) -> None:
        """What encloses a line that is found stays with it."""
        wanted = text.casefold().split()
        for item in reversed(self._items):
            tag = _tag(item)
            whole = f"{tag.number} {tag.keyword} {tag.vr} {tag.value}".casefold()
            children = (item.child(number) for number in range(item.childCount()))
            inside = any(child is not None and not child.isHidden() for child in children)
            item.setHidden(not inside and not all(word in whole for word in wanted))
        found = len(self.shown())
        self.count.setText(
            translate("Dialogs", "{found} of {all}").format(found=found, all=len(self._items))
        )
        self.copy_all.setEnabled(found > 0)
        current = self.table.currentItem()
        if current is None or current.isHidden():
            first = next((item for item in self._items if not item.isHidden()), None)
            if first is not None:
                self.table.setCurrentItem(first)
            else:
                self.table.clearSelection()

    def _show(self, item: QTreeWidgetItem | None) -> None:
        self.value.setPlainText("" if item is None else _tag(item).value)
        for button in (self.copy_value, self.copy_row):
            button.setEnabled(item is not None)

    def _chosen(self) -> Tag:
        item = self.table.currentItem()
        return Tag(0, "", "", "", "") if item is None else _tag(item)


def line_of(tag: Tag) -> str:
    """One line, its parts parted by tabs, indented as it is nested."""
    value = " ".join(tag.value.split("\n"))
    return "\t".join((f"{'  ' * tag.depth}{tag.number}", tag.keyword, tag.vr, value))


def _tag(item: QTreeWidgetItem) -> Tag:
    tag = item.data(0, Qt.ItemDataRole.UserRole)
    assert isinstance(tag, Tag)
    return tag
