"""What was drawn on the radiograph in sight, in words: to hear, to check and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.wording.marks import listed_words


class MarksBox(QWidget):
    def __init__(self) -> None:
        super().__init__()
        caption = QLabel(translate("Reading", "Marks on this radiograph"))
        set_role(caption, "title")
        self.lines = QLabel()
        self.lines.setWordWrap(True)
        self.lines.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.setAccessibleName(translate("Reading", "Marks on this radiograph"))
        self.lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption)
        layout.addWidget(self.lines)

    def show_case(self, case: Case) -> None:
        """Hidden where nothing was drawn."""
        lines = drawing_lines(case.reading.drawing(case.row.key))
        self.lines.setText("\n".join(lines))
        self.setVisible(bool(lines))


def drawing_lines(drawing: Drawing) -> tuple[str, ...]:
    lines = [
        f"• {listed_words(mark, drawing.spacing, words.word, words.isolated)}"
        for mark in drawing.marks
    ]
    if drawing.calibration is not None:
        lines.insert(
            0,
            translate("Reading", "Calibrated by hand: {length} mm").format(
                length=f"{drawing.calibration.millimetres:g}"
            ),
        )
    return (translate("Reading", "Key image"), *lines) if drawing.is_key_image else tuple(lines)
