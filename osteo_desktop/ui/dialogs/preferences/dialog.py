"""Preferences: pages of rows, and a field that finds a row on whatever page it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.preferences.clinic_form import ClinicForm
from osteo_desktop.ui.dialogs.preferences.keys_table import KeysTable
from osteo_desktop.ui.dialogs.preferences.line import PreferenceLine
from osteo_desktop.ui.dialogs.preferences.rows import ROWS, Page, PreferenceRow
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.opening_size import open_as_large_as
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.languages.language import LANGUAGES

_WIDTH, _HEIGHT, _PAGES_WIDTH = 860, 600, 190
_BESIDE_TITLE = 32
"""Pixels of edge, padding and scroll bar beside the title of a page."""


class PreferencesDialog(QDialog):
    """Shows what holds and says what the reader wants; changes nothing itself."""

    chosen = TypedSignal[str, object](str, object)
    """A field of :class:`Settings`, and its value."""
    asked = Signal(str)
    """A field that is chosen in a dialog of its own."""

    def __init__(
        self,
        system_language: str,
        parent: QWidget | None = None,
        rows: Sequence[PreferenceRow] = ROWS,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Preferences"))
        fields = {"language": LANGUAGES[system_language]}
        self.lines = {row.setting: PreferenceLine(row, fields) for row in rows}
        self.keys = KeysTable()
        self.clinic = ClinicForm()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("Preferences", "Find a preference"))
        self.search.setAccessibleName(translate("Preferences", "Find a preference"))
        self.pages = QListWidget()
        self.pages.setAccessibleName(translate("Preferences", "Pages"))
        titles = (translate("Preferences", page) for page in Page)
        widest = max(map(self.fontMetrics().horizontalAdvance, titles))
        for field in (self.search, self.pages):
            field.setFixedWidth(max(_PAGES_WIDTH, widest + _BESIDE_TITLE))
        self.nothing = QLabel(translate("Preferences", "No preference has these words."))
        set_role(self.nothing, "quiet")
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self._headings: dict[Page, QLabel] = {}
        self._arrange()
        for line in self.lines.values():
            line.chosen.connect(self.chosen)
            line.asked.connect(self.asked)
        self.search.textChanged.connect(lambda _text: self._show_lines())
        self.pages.currentRowChanged.connect(lambda _row: self._turn_page())
        self.pages.setCurrentRow(0)
        open_as_large_as(self, _WIDTH, _HEIGHT)

    def _arrange(self) -> None:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(14, 8, 14, 8)
        for page in Page:
            title = translate("Preferences", page)
            heading = QLabel(title)
            set_role(heading, "title")
            self._headings[page] = heading
            column.addWidget(heading)
            if page is Page.CLINIC:
                column.addWidget(self.clinic)
            for line in self.lines.values():
                if line.row.page is page:
                    column.addWidget(line)
            if page is Page.MOUSE_AND_KEYS:
                column.addWidget(self.keys, 1)
            item = QListWidgetItem(title)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 14))
            item.setData(Qt.ItemDataRole.UserRole, page)
            self.pages.addItem(item)
        column.addWidget(self.nothing)
        column.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidget(held)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.pages, 1)
        columns = QHBoxLayout()
        columns.addLayout(left)
        columns.addWidget(scroll, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Return must not close what catches keys, and ends the writing of a text.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addWidget(self.outcome)
        layout.addWidget(buttons)

    # --- what the window tells --------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """As they hold now."""
        for line in self.lines.values():
            line.show_settings(settings)

    def show_actions(self, actions: Iterable[tuple[str, str, QAction]]) -> None:
        self.keys.show_actions(actions)

    def say(self, text: str, role: str = "quiet") -> None:
        self.outcome.setText(text)
        set_role(self.outcome, role)

    # --- pages and finding ------------------------------------------------------------------

    def turn_to(self, page: Page) -> None:
        self.search.clear()
        self.pages.setCurrentRow(list(Page).index(page))

    def lines_shown(self) -> list[str]:
        """Settings in sight, in their order."""
        return [name for name, line in self.lines.items() if not line.isHidden()]

    def _turn_page(self) -> None:
        if self.search.text():
            self.search.clear()
        self._show_lines()

    def _show_lines(self) -> None:
        """Those of the page; while words are sought, those with them on every page."""
        wanted = self.search.text().casefold().split()
        page = list(Page)[max(0, self.pages.currentRow())]
        shown: set[Page] = set()
        for line in self.lines.values():
            on = line.has(wanted) if wanted else line.row.page is page
            line.setVisible(on)
            if on:
                shown.add(line.row.page)
        clinic_on = self.clinic.has(wanted) if wanted else page is Page.CLINIC
        self.clinic.setVisible(clinic_on)
        if clinic_on:
            shown.add(Page.CLINIC)
        has_keys = self.keys.show_only(wanted)
        keys_on = has_keys if wanted else page is Page.MOUSE_AND_KEYS
        self.keys.setVisible(keys_on)
        if keys_on:
            shown.add(Page.MOUSE_AND_KEYS)
        for titled, heading in self._headings.items():
            heading.setVisible(titled in shown)
        self.nothing.setVisible(not shown)
