"""The radiograph that is read, and up to three beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.maps.map_region import rule_of
from osteo_desktop.ui.look import theme
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.viewer.companion import Companion
from osteo_desktop.ui.viewer.corners.captions import Tone
from osteo_desktop.ui.viewer.map.picture import MapStyle
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

MOST_PANES = 4
_MIRRORED_FRAME = 6


class ViewerGrid(QWidget):
    """One pane, two side by side, or two rows of two. The one that is read wears a frame.

    Map, its opacity and the held key for the bare radiograph are the same in all panes. Zoom,
    position and window are, while ``set_linked(True)``; each as a change from what is fitted and
    from what the file says, since radiographs differ in size and grey values.
    """

    hung = Signal(int)
    """How many hang beside the one that is read."""

    companion_chosen = TypedSignal[int](int)
    """Clicked: the reader wants to read what hangs there, counted without the main one."""

    def __init__(self, main: RadiographViewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What hangs left hangs left in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # An empty cell is as dark as the radiographs beside it, in either theme.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.set_role(self, "black")
        self.main = main
        self.companions: tuple[Companion, ...] = ()
        """Those that have been needed: most studies are read in one pane."""
        self._linked = False
        self._apart: QGridLayout | None = None
        self._panes = self._place = 0
        self._frames: dict[QWidget, QFrame] = {}
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._add_frame(main)
        self.setFocusProxy(main)
        self.hang(1, 0)
        main.bare.changed.connect(self._follow_bare)
        main.actions().toggle_map.toggled.connect(self._follow_map)
        main.map.style_changed.connect(self.set_map_style)
        main.view_changed.connect(self._follow_view)
        main.window_changed.connect(lambda *_: self._follow_view())

    def _add_frame(self, viewer: QWidget) -> None:
        frame = QFrame(self)
        framed = QGridLayout(frame)
        framed.setContentsMargins(0, 0, 0, 0)
        framed.addWidget(viewer)
        self._frames[viewer] = frame

    def _add_companion(self) -> None:
        """One more, which shows its map and takes the mouse as the main one does."""
        companion, number = Companion(), len(self.companions)
        self.companions += (companion,)
        self._add_frame(companion)
        companion.set_map_opacity(self.main.map_opacity)
        companion.map.set_style(self.main.map.style)
        companion.map.set_rule(self.main.map.rule)
        companion.set_map_visible(self.main.actions().toggle_map.isChecked())
        companion.view.mouse = self.main.view.mouse
        companion.shown_changed.connect(lambda: self._frame(companion))
        companion.view.resized.connect(lambda: self._on_resized(companion))
        companion.chosen.connect(lambda: self.companion_chosen.emit(number))

    @property
    def shown_companions(self) -> tuple[Companion, ...]:
        """In their places, the one that is read left out."""
        return self.companions[: self._panes - 1]

    def hang(self, panes: int, place: int) -> None:
        """Show so many panes, the main one at ``place``, counted along the rows."""
        if (panes, place) != (self._panes, self._place):
            self._panes, self._place = panes, place
            while len(self.companions) < panes - 1:
                self._add_companion()
            self._lay_out()

    @property
    def is_apart(self) -> bool:
        return self._apart is not None

    def set_apart(self, layout: QGridLayout | None) -> None:
        """Hang the companions in this layout, of another window, or here again (None)."""
        self._apart = layout
        self._lay_out()

    def _lay_out(self) -> None:
        panes, place = self._panes, self._place
        order: list[QWidget] = list(self.companions[: panes - 1])
        for frame in self._frames.values():
            for layout in (self._layout, self._apart):
                if layout is not None:
                    layout.removeWidget(frame)
        if self._apart is not None:
            self._fill(self._apart, order)
            self._fill(self._layout, [self.main])
            order.append(self.main)
        else:
            order.insert(place, self.main)
            self._fill(self._layout, order)
        for viewer, frame in self._frames.items():
            self._frame(viewer)
            frame.setVisible(viewer in order)
        for companion in self.companions[panes - 1 :]:
            companion.clear()
        self.hung.emit(panes - 1)

    def _frame(self, viewer: QWidget) -> None:
        """The one that is read, others if there are several, and one that is mirrored always."""
        role, margin = ("read", 2) if viewer is self.main else ("beside", 2)
        if isinstance(viewer, Companion) and viewer.is_mirrored:
            role, margin = "mirrored", _MIRRORED_FRAME
        elif self._panes < 2 or self._apart is not None:
            role, margin = "", 0
        framed = self._frames[viewer].layout()
        assert framed is not None
        framed.setContentsMargins(margin, margin, margin, margin)
        theme.set_role(self._frames[viewer], role)

    def _fill(self, layout: QGridLayout, viewers: Sequence[QWidget]) -> None:
        """One, two side by side, else two rows of two."""
        columns = min(len(viewers), 2)
        for number, viewer in enumerate(viewers):
            layout.addWidget(self._frames[viewer], number // columns, number % columns)
        rows = (len(viewers) + 1) // 2
        for line in range(2):
            layout.setColumnStretch(line, int(line < columns))
            layout.setRowStretch(line, int(line < rows or line == 0))

    def set_linked(self, linked: bool) -> None:
        self._linked = linked
        if linked:
            self._follow_view()

    def warnings(self) -> tuple[QRect, ...]:
        """Where on the radiographs something stands that the reader is warned of."""
        return tuple(
            QRect(viewer.overlay.mapTo(self, placed.rect.topLeft()), placed.rect.size())
            for viewer in (self.main, *self.shown_companions)
            for placed in viewer.overlay.placed()
            if placed.tone is Tone.WARNING
        )

    def set_map_opacity(self, opacity: float) -> None:
        for viewer in (self.main, *self.companions):
            viewer.set_map_opacity(opacity)

    def set_map_style(self, style: MapStyle) -> None:
        for viewer in (self.main, *self.companions):
            viewer.map.set_style(style)

    def set_card(self, card: ModelCard | None) -> None:
        """Of the model in use: by its levels regions are outlined."""
        rule = None if card is None else rule_of(card)
        for viewer in (self.main, *self.companions):
            viewer.map.set_rule(rule)

    def adjust(self, companion: Companion) -> None:
        """Bring one that has just been given its radiograph to what the others show."""
        companion.set_map_visible(self.main.actions().toggle_map.isChecked())
        if self._linked:
            self._follow(companion)

    def _follow_bare(self) -> None:
        for companion in self.companions:
            if self.main.bare.is_on:
                companion.bare.begin()
            else:
                companion.bare.end()

    def _follow_map(self, visible: bool) -> None:
        for companion in self.companions:
            companion.set_map_visible(visible)

    def _follow_view(self) -> None:
        if self._linked:
            for companion in self.shown_companions:
                self._follow(companion)

    def _on_resized(self, companion: Companion) -> None:
        if self._linked and companion in self.shown_companions:
            self._follow(companion)

    def _follow(self, companion: Companion) -> None:
        companion.view.take_outlook(self.main.view.outlook)
        change = self.main.windows.change()
        if change != companion.windows.change():
            companion.windows.take_change(change)
