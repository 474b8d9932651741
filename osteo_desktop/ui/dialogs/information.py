"""What the program is, and its keys."""

from __future__ import annotations

import html
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.dialogs.card_text import sections_html
from osteo_desktop.ui.keys.action_keys import keys_text, name_of
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.wording.cards.page import page_sections
from osteo_desktop.workflow.reading.room_model import RoomStatus

_WIDTH, _TALLEST = 640, 560
"""Of the text; what is longer is scrolled."""


class InformationDialog(QDialog):
    def __init__(self, title: str, rich_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QLabel(rich_text)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        scroll = QScrollArea()
        scroll.setWidget(self.text)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(title)
        width = max(_WIDTH, self.text.minimumSizeHint().width())
        height = self.text.heightForWidth(width)
        scroll.setMinimumSize(
            width + scroll.verticalScrollBar().sizeHint().width(), min(height, _TALLEST)
        )
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)


def about_text(version: str, status: RoomStatus | None) -> str:
    """The program, and the card of the model that reads; ``status`` None: nothing is ready yet."""
    what_it_is = translate(
        "Dialogs",
        "A concurrent reading aid for research on bone radiographs: the clinician decides. "
        "The AI’s score is not a diagnosis, and radiographs without a finding can be fractured. "
        "For a study, the worklist shows each view’s own score; none is a probability of the "
        "study. Original files are never altered, and nothing leaves this computer.",
    )
    return (
        f"<h3>Osteo Desktop {html.escape(version)}</h3>"
        f"<p><b>{html.escape(words.disclaimer())}.</b></p><p>{html.escape(what_it_is)}</p>"
        f"{_status_text(status) if status is not None else ''}"
    )


def _status_text(status: RoomStatus) -> str:
    points = status.operating_points
    rows = (
        (translate("Dialogs", "Device"), words.notice_text(status.device)),
        (
            translate("Dialogs", "Model"),
            f"{status.model_name} ({status.model_id})" if status.model_id else "",
        ),
        (
            translate("Dialogs", "Operating points"),
            "" if points is None else words.deciding_text(points),
        ),
        ("", words.site_points_text(status.card)),
        (translate("Dialogs", "Archive"), str(status.archive_path)),
    )
    table = "".join(
        f"<tr><td>{label}&nbsp;&nbsp;</td><td>{html.escape(value)}</td></tr>"
        for label, value in rows
        if value
    )
    card = "" if status.card is None else sections_html(page_sections(status.card))
    return f"<table>{table}</table>{card}"


def shortcuts_text(groups: Iterable[tuple[str, Iterable[QAction]]]) -> str:
    """Every action's keys, taken from the actions themselves so that none is forgotten."""
    parts = []
    for title, actions in groups:
        lines = "".join(
            f"<tr><td style='white-space: nowrap'><b>{html.escape(keys_text(action))}</b>"
            "&nbsp;&nbsp;&nbsp;</td>"
            f"<td>{html.escape(name_of(action))}</td></tr>"
            for action in actions
            if action.shortcuts()
        )
        parts.append(f"<h4>{html.escape(title)}</h4><table>{lines}</table>")
    mouse = translate(
        "Dialogs",
        "Single keys act while the list or the radiograph has the focus, and rest elsewhere. "
        "Mouse and wheel on the radiograph: window by dragging, zoom with the wheel, move with "
        "the middle button. Keys are changed in File > Preferences.",
    )
    return f"{''.join(parts)}<p>{html.escape(mouse)}</p>"
