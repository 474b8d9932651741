"""The user's guide in a window: contents at the side, found by words, read offline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.dialogs.help.guide import GuidePage
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import current_theme, set_role
from osteo_desktop.ui.parts.opening_size import open_as_large_as

KEYS = "keys"
"""Anchor of the page of keys."""
_WIDTH, _HEIGHT, _SIDE = 980, 640, 270
_ROLE = Qt.ItemDataRole.UserRole
_LETTERS = (
    "h1 {{ font-size: x-large; }} h2 {{ font-size: large; color: {link}; }} a {{ color: {link}; }}"
)


@dataclass(frozen=True)
class Chapter:
    """A page of the guide by its title in the contents; either Markdown or rich text."""

    title: str
    page: GuidePage | None = None
    rich_text: str = ""
    anchor: str = ""
    """Of rich text, which has one place."""


class GuideDialog(QDialog):
    def __init__(self, chapters: Sequence[Chapter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Guide"))
        self._chapters: tuple[Chapter, ...] = ()
        self._shown = -1
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("Help", "Find in the guide"))
        self.search.setAccessibleName(translate("Help", "Find in the guide"))
        self.contents = QTreeWidget()
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(translate("Help", "Contents"))
        self.nothing = QLabel(translate("Help", "The guide does not have these words."))
        self.nothing.setWordWrap(True)
        set_role(self.nothing, "quiet")
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setOpenExternalLinks(False)
        self.text.setAccessibleName(translate("Help", "Guide"))
        self._arrange()
        self.search.textChanged.connect(lambda _text: self._seek())
        self.search.returnPressed.connect(self.find_next)
        self.contents.currentItemChanged.connect(lambda item, _before: self._go_to(item))
        self.text.anchorClicked.connect(self._follow)
        self.set_chapters(chapters)
        open_as_large_as(self, _WIDTH, _HEIGHT)

    def _arrange(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.contents, self.nothing):
            column.addWidget(widget)
        columns = QHBoxLayout()
        columns.addWidget(side)
        columns.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Return goes to the next place with the words.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addWidget(buttons)

    def set_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Anew: the reader's keys may be others by now."""
        self._chapters, self._shown = tuple(chapters), -1
        self.contents.blockSignals(True)
        self.contents.clear()
        for number, chapter in enumerate(self._chapters):
            top = QTreeWidgetItem([chapter.title])
            top.setData(0, _ROLE, (number, chapter.anchor))
            self.contents.addTopLevelItem(top)
            for place in chapter.page.places if chapter.page is not None else ():
                if place.level == 1:
                    top.setData(0, _ROLE, (number, place.anchor))
                elif place.level == 2:
                    item = QTreeWidgetItem([place.title])
                    item.setData(0, _ROLE, (number, place.anchor))
                    item.setToolTip(0, place.title)
                    top.addChild(item)
            top.setExpanded(number == 0)
        self.contents.blockSignals(False)
        self._seek()

    # --- going somewhere --------------------------------------------------------------------

    def open_at(self, anchor: str) -> None:
        """The first chapter that has the place; the beginning where none has."""
        self.search.clear()
        item = self._item_of(anchor) or self.contents.topLevelItem(0)
        if item is not None:
            self.contents.setCurrentItem(item)
            self._go_to(item)
        self.text.setFocus()

    def anchor(self) -> str:
        """Of the place that the contents are at."""
        item = self.contents.currentItem()
        return "" if item is None else item.data(0, _ROLE)[1]

    def _item_of(self, anchor: str) -> QTreeWidgetItem | None:
        for item in self._items():
            if item.data(0, _ROLE)[1] == anchor:
                return item
        return None

    def _items(self) -> list[QTreeWidgetItem]:
        walk, items = QTreeWidgetItemIterator(self.contents), []
        while (item := walk.value()) is not None:
            items.append(item)
            walk += 1
        return items

    def _go_to(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        number, anchor = item.data(0, _ROLE)
        self._show_chapter(number)
        self._scroll_to(number, anchor)
        self._mark_words()

    def _show_chapter(self, number: int) -> None:
        if number == self._shown:
            return
        self._shown = number
        chapter = self._chapters[number]
        self.text.document().setDefaultStyleSheet(_LETTERS.format(link=current_theme().link))
        if chapter.page is not None:
            self.text.setMarkdown(chapter.page.markdown)
        else:
            self.text.setHtml(chapter.rich_text)

    def _scroll_to(self, number: int, anchor: str) -> None:
        page = self._chapters[number].page
        headings = self._headings()
        anchors = [] if page is None else [place.anchor for place in page.places]
        if anchor not in anchors or len(headings) != len(anchors):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.verticalScrollBar().setValue(0)
            return
        block = headings[anchors.index(anchor)]
        self.text.setTextCursor(QTextCursor(block))
        top = self.text.document().documentLayout().blockBoundingRect(block).top()
        self.text.verticalScrollBar().setValue(round(top))

    def _headings(self) -> list[QTextBlock]:
        found, block = [], self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() > 0:
                found.append(block)
            block = block.next()
        return found

    def _follow(self, url: QUrl) -> None:
        """Within the guide alone: nothing is fetched from anywhere."""
        item = self._item_of(url.fragment())
        if not url.scheme() and item is not None:
            self.contents.setCurrentItem(item)
        elif not url.scheme() and self._shown >= 0:
            self._scroll_to(self._shown, url.fragment())

    # --- finding ----------------------------------------------------------------------------

    def places_shown(self) -> list[str]:
        """Anchors in the contents that are in sight, in their order."""
        return [item.data(0, _ROLE)[1] for item in self._items() if not item.isHidden()]

    def find_next(self) -> None:
        """To the next place with the words, and round."""
        words = self.search.text().strip()
        if not words:
            return
        if not self.text.find(words):
            shown = [i for i in self._items() if not i.isHidden() and i.childCount() == 0]
            if not shown:
                return
            now = self.contents.currentItem()
            after = shown.index(now) + 1 if now in shown else 0
            self.contents.setCurrentItem(shown[after % len(shown)])
            self.text.find(words)

    def _seek(self) -> None:
        """Leave in the contents what has all the words."""
        words = self.search.text().casefold().split()
        any_found = False
        for number, chapter in enumerate(self._chapters):
            top = self.contents.topLevelItem(number)
            if top is None:
                continue
            texts = _texts(chapter)
            shown = False
            children = [top.child(n) for n in range(top.childCount())]
            for child in (child for child in children if child is not None):
                text = texts.get(child.data(0, _ROLE)[1], "")
                has = all(word in text for word in words)
                child.setHidden(not has)
                shown = shown or has
            own = texts.get(top.data(0, _ROLE)[1], "")
            shown = shown or all(word in own for word in words)
            top.setHidden(not shown)
            if words:
                top.setExpanded(shown)
            any_found = any_found or shown
        self.nothing.setVisible(not any_found)
        self._mark_words()

    def _mark_words(self) -> None:
        marks = []
        for word in self.search.text().split():
            cursor = self.text.document().find(word)
            while not cursor.isNull():
                mark = QTextBrowser.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(self.palette().highlight())
                mark.format.setForeground(self.palette().highlightedText())
                marks.append(mark)
                cursor = self.text.document().find(word, cursor)
        self.text.setExtraSelections(marks)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "text"):
            self._shown = -1
            self._go_to(self.contents.currentItem())


def _texts(chapter: Chapter) -> dict[str, str]:
    """In small letters by anchor; what stands below a smaller heading is its section's."""
    if chapter.page is None:
        return {chapter.anchor: f"{chapter.title} {chapter.rich_text}".casefold()}
    texts: dict[str, str] = {}
    section = ""
    for place in chapter.page.places:
        section = place.anchor if place.level <= 2 else section
        words = f" {place.title} {place.text}".casefold()
        texts[section] = texts.get(section, "") + words
    return texts
