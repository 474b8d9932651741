"""The library of models: the list at the left, a card with its weak spots first at the right."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.models.site_points import own_id
from osteo_desktop.ui.dialogs.card_text import lines_html, sections_html
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.first_look import FirstLook, Fold
from osteo_desktop.ui.parts.opening_size import open_as_large_as
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.cards.card import card_sections, weak_spots
from osteo_desktop.wording.cards.first_look import most_missed
from osteo_desktop.wording.cards.page import page_sections
from osteo_desktop.workflow.models.library import ModelEntry


@dataclass(frozen=True)
class Shelved:
    """A model of the library; ``card`` None where it cannot be read, ``entry.error`` says why."""

    entry: ModelEntry
    card: ModelCard | None


class ModelsDialog(QDialog):
    """Asks with its signals; the window answers with :meth:`show_models` and :meth:`say`."""

    use_requested = TypedSignal[Shelved](object)
    """Shelved: the reader has seen its weak spots and wants it."""
    verify_requested = TypedSignal[ModelEntry](object)
    """ModelEntry."""
    add_requested = TypedSignal[Path](object)
    """Path of the weights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Models"))
        open_as_large_as(self, 1000, 600)
        self._shelf: tuple[Shelved, ...] = ()
        self._in_use = ""
        self._busy = False
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Dialogs", "Models"))
        self.list.setMinimumWidth(200)
        self.card = QTextBrowser()
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(translate("Dialogs", "Card of the model"))
        # A text field, for a label cannot break a long path.
        self.outcome = QPlainTextEdit()
        self.outcome.setReadOnly(True)
        self.outcome.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.outcome.setFixedHeight(8 * self.fontMetrics().height())
        self.outcome.setAccessibleName(translate("Dialogs", "Outcome"))
        self.outcome.hide()
        self.use = self._button(
            translate("Dialogs", "&Use this model…"),
            translate("Dialogs", "See its weak spots, then let it read"),
        )
        self.verify = self._button(
            translate("Dialogs", "&Verify"),
            translate("Dialogs", "Check its hash, its layout and that it scores"),
        )
        self.add = self._button(
            translate("Dialogs", "&Add…"),
            translate("Dialogs", "Add a .safetensors file with its card beside it"),
        )
        self.shut = self._button(
            translate("Dialogs", "Close"), translate("Dialogs", "Close this list")
        )
        self.first_look = FirstLook()
        self.more = Fold(self.card)
        self.everything = QCheckBox(translate("Dialogs", "All of the &card"))
        self.everything.setToolTip(
            translate("Dialogs", "Its first page says what to know before trusting a model")
        )
        self.use.setProperty("main", True)
        self._arrange()
        self._connect()
        self._refresh()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.first_look)
        column.addWidget(self.more)
        column.addWidget(self.card, 1)
        column.addStretch(0)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([270, 730])
        disclaimer = QLabel(words.disclaimer())
        set_role(disclaimer, "disclaimer")
        buttons = QHBoxLayout()
        buttons.addWidget(disclaimer)
        buttons.addStretch(1)
        buttons.addWidget(self.everything)
        for button in (self.add, self.verify, self.use, self.shut):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addWidget(self.outcome)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._refresh)
        self.everything.toggled.connect(self._refresh)
        self.everything.toggled.connect(self._unfold_all)
        self.use.clicked.connect(self._confirm)
        self.verify.clicked.connect(self._verify)
        self.add.clicked.connect(self._choose_file)
        self.shut.clicked.connect(self.close)

    # --- what the window tells --------------------------------------------------------------

    def show_models(self, shelf: Sequence[Shelved], in_use: str, select: str = "") -> None:
        """``in_use``: id of the model that reads. ``select``: a name; "" keeps what is selected."""
        current = self._selected
        name = select or (current.entry.name if current is not None else "")
        self._shelf, self._in_use = tuple(shelf), in_use
        self.list.blockSignals(True)
        self.list.clear()
        for shelved in self._shelf:
            self.list.addItem(self._item(shelved))
        self.list.blockSignals(False)
        names = [shelved.entry.name for shelved in self._shelf]
        used = [self._is_in_use(shelved) for shelved in self._shelf]
        row = names.index(name) if name in names else used.index(True) if any(used) else 0
        self.list.setCurrentRow(row)
        self._refresh()

    def _state_text(self, shelved: Shelved) -> str:
        if shelved.entry.error:
            state = translate("Dialogs", "cannot be used")
        elif self._is_in_use(shelved):
            state = translate("Dialogs", "in use")
        else:
            state = ""
        installed = translate("Dialogs", "comes with the program")
        origin = installed if shelved.entry.installed else translate("Dialogs", "added")
        return ", ".join(part for part in (state, origin) if part)

    def _item(self, shelved: Shelved) -> QListWidgetItem:
        said = self._state_text(shelved)
        symbol = "✕ " if shelved.entry.error else "✓ " if self._is_in_use(shelved) else ""
        item = QListWidgetItem(f"{symbol}{shelved.entry.name}\n{said}")
        item.setToolTip(words.notice_and_details(shelved.entry.error) or shelved.entry.model_id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{shelved.entry.name}, {said}")
        return item

    def _is_in_use(self, shelved: Shelved) -> bool:
        return bool(self._in_use) and shelved.entry.model_id == own_id(self._in_use)

    def set_busy(self, busy: bool) -> None:
        """While a model is verified, added or loaded nothing else can be asked for."""
        self._busy = busy
        self._refresh()

    def say(self, text: str, role: str = "quiet") -> None:
        self.outcome.setVisible(bool(text))
        self.outcome.setPlainText(text)
        set_role(self.outcome, role)

    # --- what the reader does ---------------------------------------------------------------

    @property
    def _selected(self) -> Shelved | None:
        row = self.list.currentRow()
        return self._shelf[row] if 0 <= row < len(self._shelf) else None

    def _refresh(self) -> None:
        shelved = self._selected
        usable = shelved is not None and not shelved.entry.error
        self.use.setEnabled(
            usable and not self._busy and shelved is not None and not self._is_in_use(shelved)
        )
        self.verify.setEnabled(shelved is not None and not self._busy)
        self.add.setEnabled(not self._busy)
        self._show_first_look(shelved)
        text = "" if shelved is None else _card_html(shelved, self.everything.isChecked())
        if text != self.card.property("shown"):  # the scroll bar stays where it was
            self.card.setProperty("shown", text)
            self.card.setHtml(text)

    def _unfold_all(self, wanted: bool) -> None:
        if wanted:
            self.more.setChecked(True)

    def _show_first_look(self, shelved: Shelved | None) -> None:
        """One sentence, one figure, one picture; of a model that cannot be used, why."""
        self.first_look.setVisible(shelved is not None)
        self.more.setVisible(shelved is not None)
        if shelved is None:
            return
        if shelved.card is None or shelved.entry.error:
            text = words.notice_text(shelved.entry.error)
            self.first_look.show_share(text, "", None)
            return
        missed = most_missed(shelved.card)
        if missed is None:
            text = translate(
                "Dialogs", "No figures are stated: nobody can say how good this model is."
            )
            self.first_look.show_share(text, "", None)
            return
        text = translate(
            "Dialogs",
            "Of 100 fractures it overlooks so many where it is weakest ({group}). What it calls "
            "not suspicious can be fractured: you decide.",
        ).format(group=words.isolated(missed.group))
        if missed.is_optimistic:
            text += " " + translate(
                "Dialogs", "These radiographs set its thresholds too: expect more elsewhere."
            )
        figure = translate("Dialogs", "{count} of 100 missed").format(
            count=round(100 * missed.share)
        )
        self.first_look.show_share(text, figure, missed.share)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "card"):
            self._refresh()

    def _confirm(self) -> None:
        shelved = self._selected
        if shelved is None or shelved.card is None:
            return
        dialog = ConfirmModelDialog(shelved.entry.name, shelved.card, self)
        dialog.accepted.connect(lambda: self.use_requested.emit(shelved))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _verify(self) -> None:
        if self._selected is not None:
            self.verify_requested.emit(self._selected.entry)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Dialogs", "Add a model (its card, .json, lies beside it)"),
            "",
            translate("Dialogs", "Models (*.safetensors)"),
        )
        if chosen:
            self.add_requested.emit(Path(chosen))


def _card_html(shelved: Shelved, everything: bool) -> str:
    name = html.escape(shelved.entry.name)
    if shelved.card is None or shelved.entry.error:
        return f"<h3>{name}</h3><p>{html.escape(words.notice_and_details(shelved.entry.error))}</p>"
    title = f"<h3>{name} ({html.escape(shelved.entry.model_id)})</h3>"
    sections = card_sections if everything else page_sections
    return title + sections_html(sections(shelved.card))


class ConfirmModelDialog(QDialog):
    """Shows the weak spots before a model may read; keeping the present one is the easy way out."""

    def __init__(self, name: str, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Use this model?"))
        self.resize(680, 480)
        title = QLabel(
            translate("Dialogs", "Shall “{model}” read? First, its weak spots:").format(model=name)
        )
        title.setWordWrap(True)
        set_role(title, "strong")
        self.text = QTextBrowser()
        self.text.setAccessibleName(
            translate("Dialogs", "Weak spots of {model}").format(model=name)
        )
        self.text.setHtml(lines_html(weak_spots(card)))
        note = QLabel(
            translate(
                "Dialogs",
                "Earlier findings and signed readings stay as they are. A folder that is being "
                "read is read again with this model. {disclaimer}.",
            ).format(disclaimer=words.disclaimer())
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(
            translate("Dialogs", "Use it, knowing this"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.keep_button = buttons.addButton(
            translate("Dialogs", "Keep the present model"), QDialogButtonBox.ButtonRole.RejectRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(self.text, 1)
        layout.addWidget(note)
        layout.addWidget(buttons)
        self.accept_button.setAutoDefault(False)
        self.keep_button.setDefault(True)  # once it is in the dialog, for the box chooses otherwise
        self.text.setFocus()
