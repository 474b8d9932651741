"""What the reader says of each fracture on the radiograph in sight: in a line, or by fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from osteo_desktop.records.bone import Bone, likely_bones
from osteo_desktop.records.fracture import SIDES, FractureDescription
from osteo_desktop.records.marks.kinds import SITE
from osteo_desktop.records.reading import Content, RadiographKey, Verdict
from osteo_desktop.records.rules.content import content_of
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.describing.described_list import DescribedLine, DescribedList
from osteo_desktop.ui.reading_panel.describing.fracture_editor import FractureEditor
from osteo_desktop.ui.reading_panel.describing.labels import (
    other_side_text,
    said_label,
    warning_label,
)
from osteo_desktop.ui.reading_panel.describing.line_field import LineField
from osteo_desktop.ui.reading_panel.describing.region_buttons import RegionButtons
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.fractures import described, fracture_text


class FractureBox(QWidget):
    """Shown where the verdict leaves room for a fracture, or where one is described all the same.

    A line that was added and holds nothing yet is in the window only.
    """

    edited = TypedSignal[Content, tuple[FractureDescription, ...]](object, object)
    """Content, tuple of FractureDescription."""
    region_wanted = Signal(int)
    """The region of this number on the image is to be marked as a fracture's site, and described.
    """
    rearranged = Signal()
    """Fields came or went."""

    def __init__(self) -> None:
        super().__init__()
        self._content: Content | None = None
        self._side, self._by_hand = "", False
        self._bones: tuple[Bone, ...] = tuple(Bone)
        self._regions: tuple[int, ...] = ()
        self._may_describe = self._ai_hidden = False
        self._unsaid: dict[Content, str] = {}
        """Lines that were typed of other radiographs and not taken yet."""
        self.list = DescribedList(
            lambda fracture: FractureEditor(self._bones, fracture),
            lambda fracture: fracture_text(fracture, words.word),
            translate("Reading", "Remove this fracture"),
        )
        self.line = LineField()
        self.add = self._button(translate("Reading", "Describe a fracture"))
        self.add.setToolTip(translate("Reading", "Choose field by field what is said of it"))
        self.site = self._button(translate("Reading", "Describe what I drew"))
        self.site.setToolTip(
            translate("Reading", "A fracture's site is drawn, and no fracture is described yet")
        )
        self.regions = RegionButtons()
        self.warning, self.said = warning_label(), said_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        above = (self.said, self.list, self.line)
        for widget in (*above, self.add, self.site, self.regions, self.warning):
            layout.addWidget(widget)
        self.regions.wanted.connect(self.region_wanted)
        self.regions.rearranged.connect(self.rearranged)
        self.line.taken.connect(self._take)
        self.list.edited.connect(self._say)
        self.list.changed.connect(self.rearranged)

    def _button(self, text: str) -> QPushButton:
        """Opens the fields of a new fracture."""
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self.describe(take_focus=button.hasFocus()))
        return button

    @property
    def lines(self) -> list[DescribedLine]:
        return self.list.lines

    @property
    def fractures(self) -> tuple[FractureDescription, ...]:
        return self.list.values

    def show_case(self, case: Case) -> None:
        key, held = case.row.key, case.reading.fractures.get(case.row.key, ())
        content = content_of(case.row)
        header = case.row.header
        self._side = "" if header is None else header.Laterality
        self._by_hand = "Laterality" in case.row.by_hand
        self._bones = likely_bones("" if header is None else header.BodyPartExamined)
        if content != self._content:
            self._keep_line(content)
        if content != self._content or held != self.fractures:
            self._content = content
            self.list.put(held)
        self.line.offer(self._bones, self._side)
        may_be = case.verdict in (Verdict.FRACTURE, Verdict.DOUBT)
        self._may_describe = case.can_edit and may_be
        self._ai_hidden = case.ai_hidden
        # A line that was typed stays in sight whatever the verdict is: it must be taken or cleared.
        may_type = self._may_describe or (case.can_edit and bool(self.line.text.strip()))
        self.setVisible(bool(held) or may_type)
        self.list.setVisible(case.can_edit)
        self.line.setVisible(may_type)
        self.add.setVisible(self._may_describe)
        sites = [m for m in case.reading.drawing(key).marks if m.kind == SITE]
        self.site.setVisible(self._may_describe and len(sites) > len(self.lines))
        self._show_region()
        lines = [f"• {self._described(fracture)}" for fracture in held]
        self.said.setText("\n".join(lines))
        self.said.setVisible(not case.can_edit and bool(lines))
        self._warn(contradicts=case.reading.contradicts_itself(key))

    def _described(self, fracture: FractureDescription) -> str:
        return described(fracture, self._side, words.word, by_hand=self._by_hand)

    def untaken(self) -> tuple[RadiographKey, ...]:
        """Radiographs of which a line was typed and not taken yet: it is in no report."""
        kept = {content.key: text for content, text in self._unsaid.items()}
        if self._content is not None:
            kept[self._content.key] = self.line.text
        return tuple(key for key, text in kept.items() if text.strip())

    def offer_regions(self, numbers: tuple[int, ...]) -> None:
        """These regions of the AI, by their numbers on the image, have no site yet."""
        self._regions = numbers
        self._show_region()

    def describe(self, *, take_focus: bool = False) -> None:
        """A new fracture, with the side of the file; the reader may say another."""
        side = self._side if self._side in SIDES else ""
        self.list.append(FractureDescription(Laterality=side)).unfold(take_focus=take_focus)
        self._say()

    def begin_line(self) -> bool:
        """Whether there is a line to type in now; the cursor is in it."""
        if self._may_describe:
            self.line.field.setFocus()
        return self._may_describe

    def flush(self) -> None:
        """Take what is being written in a field."""
        self.list.flush()

    def _show_region(self) -> None:
        offered = self._may_describe and not self._ai_hidden
        self.regions.offer(self._regions if offered else ())

    def _keep_line(self, content: Content) -> None:
        """What was typed of one radiograph is not said of another."""
        if self._content is not None:
            self._unsaid[self._content] = self.line.text
        self.line.set_text(self._unsaid.pop(content, ""))

    def _take(self, fracture: FractureDescription) -> None:
        self.list.append(fracture)
        self._say()

    def _say(self) -> None:
        if self._content is not None:
            self.edited.emit(self._content, self.fractures)

    def _warn(self, *, contradicts: bool) -> None:
        texts = []
        if contradicts:
            texts.append(
                translate(
                    "Reading",
                    "! Fractures are described, but your verdict is No fracture. "
                    "Remove them or change the verdict.",
                )
            )
        if any(fracture.contradicts(self._side) for fracture in self.fractures):
            texts.append(other_side_text(self._side, by_hand=self._by_hand))
        self.warning.setText("\n".join(texts))
        self.warning.setVisible(bool(texts))
