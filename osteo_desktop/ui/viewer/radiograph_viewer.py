"""The viewer: one radiograph, its map, and all that must be said about it on the image.

Opens no file and asks no model: it shows the frozen records it is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from osteo_desktop.imaging.display import Window
from osteo_desktop.imaging.screen.at_hand import AtHand, OutlinedMap, at_hand
from osteo_desktop.imaging.screen.enhance import Enhancement
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.radiograph import Patient, Radiograph, VoiWindow
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.once import Once
from osteo_desktop.ui.viewer.bare_look import BareLook
from osteo_desktop.ui.viewer.corners.content import Shown, content_of
from osteo_desktop.ui.viewer.corners.kept_free import KeptFree
from osteo_desktop.ui.viewer.corners.layout import Content
from osteo_desktop.ui.viewer.corners.text import CornerText
from osteo_desktop.ui.viewer.extras import Extras
from osteo_desktop.ui.viewer.field import FieldControl
from osteo_desktop.ui.viewer.file_overlays import FileOverlays
from osteo_desktop.ui.viewer.image_view import ImageView, pixel_aspect
from osteo_desktop.ui.viewer.loupe import MAGNIFICATION, Loupe
from osteo_desktop.ui.viewer.map.control import MapControl
from osteo_desktop.ui.viewer.marks.editor import MarkEditor
from osteo_desktop.ui.viewer.orientation import Orientation, Outlook
from osteo_desktop.ui.viewer.placing import connect_placing
from osteo_desktop.ui.viewer.pyramid import Pyramid, Rendering, level_for
from osteo_desktop.ui.viewer.view_states import state_of, window_of
from osteo_desktop.ui.viewer.viewer_actions import ViewerActions, make_viewer_actions
from osteo_desktop.ui.viewer.window_level import as_window, dragged
from osteo_desktop.ui.viewer.window_menu import WindowMenu


class RadiographViewer(QWidget):
    window_changed = Signal(float, float)
    """WindowCenter and WindowWidth, in the file's modality values."""
    shown_changed = Signal()
    """Another radiograph, or none."""
    view_changed = Signal()
    """Zoom, position, orientation or inversion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Left of the image is left in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._radiograph: Radiograph | None = None
        self._finding: Finding | None = None
        self._entered: tuple[Patient | None, Mapping[str, str]] = (None, {})
        self._pyramid: Pyramid | None = None
        self._outlined: OutlinedMap | None = None
        self.words = Once(self._write_words)  # on the image
        self.extras = Extras()
        self._choices: tuple[Window, ...] = ()
        """What may be chosen for the radiograph shown, the one it opened with first."""
        self.voi: Window = VoiWindow(0.5, 1.0)
        self._drag_start: VoiWindow | None = None
        self._drawn: tuple[int, Window, bool, Enhancement] | None = None
        self._message: tuple[str, str] | None = None
        self._note, self._ai_hidden = "", False
        self.map_opacity = 0.5
        self.view = ImageView(self)
        self.view.setAccessibleName(translate("Viewer", "Radiograph"))
        self.setAccessibleName(translate("Viewer", "Radiograph viewer"))
        self.setFocusProxy(self.view)
        self.setMinimumSize(240, 240)
        self.overlay = CornerText(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.marks = MarkEditor(self.view, self, self.overlay.taken)
        self.kept_free = KeptFree(self.overlay, self.view, self.marks.layer.points)
        self.loupe = Loupe(self.view, self)
        self.overlay.raise_()
        self._actions = make_viewer_actions(self)
        self._overlays = FileOverlays(self.view, self._actions.overlays)
        self.field = FieldControl(self.view, self._actions)
        self.bare = BareLook(self._actions.bare, self)
        self.map = MapControl(self.view, self._actions, self)
        self.map.restyled.connect(self.words.ask)
        self.windows = WindowMenu(self._actions, self)
        self.windows.chosen.connect(self._set_window)
        self._connect()
        self.map.set_opacity(self.map_opacity)
        self.clear()

    def _connect(self) -> None:
        self.marks.changed.connect(lambda *_: self.words.ask())
        view, actions = self.view, self._actions
        view.placement_changed.connect(self._on_placement_changed)
        view.window_drag_started.connect(self._on_drag_started)
        view.window_dragged.connect(self._on_dragged)
        view.window_drag_ended.connect(self._on_drag_ended)
        connect_placing(view, actions)
        actions.invert.toggled.connect(lambda: self._on_placement_changed())
        actions.reset.triggered.connect(lambda: self._reset())
        actions.toggle_map.toggled.connect(lambda: self._show_map())
        for shown in (actions.overlays, actions.surround, actions.shutter):
            shown.toggled.connect(lambda: self._show_overlays())
        actions.magnifier.toggled.connect(self._on_magnifier)
        actions.text.toggled.connect(lambda: self.words.ask())
        self.bare.changed.connect(self._on_bare)

    # --- what the window calls -------------------------------------------------------------

    def show_radiograph(
        self, radiograph: Radiograph, finding: Finding | None, prepared: AtHand | None = None
    ) -> None:
        """Show another radiograph as its file says; the one shown already keeps its view.

        The identity entered by hand is forgotten with the radiograph before: call
        :meth:`set_identity` afterwards. ``prepared``: what was found of it while it was loaded.
        Raises ValueError for another radiograph's finding.
        """
        key = (radiograph.sha256, radiograph.header.frame)
        if finding is not None and (finding.sha256, finding.frame) != key:
            raise ValueError("the finding belongs to another radiograph")
        with self.words.together():
            if self._radiograph is None or radiograph.place != self._radiograph.place:
                self._open(prepared or at_hand(radiograph))
            self._finding = finding
            self._show_map()

    def shows(self, sha256: str, frame: int) -> bool:
        shown = self._radiograph
        return shown is not None and (shown.sha256, shown.header.frame) == (sha256, frame)

    def show_message(self, title: str, text: str) -> None:
        """No radiograph, loading, or an error: nothing of the last radiograph stays."""
        self.clear()
        self._message = (title, text)
        self.words.ask()

    def says(self, title: str) -> bool:
        """Whether a message of this title stands in the place of a radiograph."""
        return self._message is not None and self._message[0] == title

    def clear(self) -> None:
        self._empty()
        self._enable()
        self.words.ask()

    def _empty(self) -> None:
        self._radiograph = self._finding = self._pyramid = self._outlined = None
        self._drag_start = self._drawn = self._message = None
        self._note, self.extras, self._entered = "", Extras(), (None, {})
        self.marks.clear()
        self.view.clear()
        self._overlays.clear()
        self.field.open(None, None)
        self.map.forget()
        self.windows.present(None)
        # The next patient's name is in sight.
        for action, on in ((self._actions.invert, False), (self._actions.text, True)):
            with QSignalBlocker(action):
                action.setChecked(on)

    def set_identity(self, patient: Patient | None, view: Mapping[str, str] | None = None) -> None:
        """What the reader typed in, ``view`` by field of Header; fills what the file lacks."""
        self._entered = (patient, view or {})
        self.words.ask()

    def set_drawing(self, drawing: Drawing, *, editable: bool) -> None:
        """What the reader drew on the radiograph shown, and whether more may be drawn."""
        self.marks.set_drawing(drawing, editable=editable)
        self.words.ask()

    def set_note(self, note: str) -> None:
        """Said on the image of the radiograph shown, and only of it."""
        self._note = note
        self.words.ask()

    def set_extras(self, **changes: Any) -> None:
        """Fields of :class:`Extras`, until another radiograph is shown."""
        self.extras = replace(self.extras, **changes)
        self._draw()
        self.words.ask()

    def set_map_visible(self, visible: bool) -> None:
        self._actions.toggle_map.setChecked(visible)

    def set_map_opacity(self, opacity: float) -> None:
        """0-1."""
        self.map_opacity = min(max(opacity, 0.0), 1.0)
        self.map.set_opacity(self.map_opacity)

    def set_ai_hidden(self, hidden: bool) -> None:
        """The map and every word of the AI are gone and cannot be switched on."""
        if hidden != self._ai_hidden:
            self._ai_hidden = hidden
            self._show_map()

    def actions(self) -> ViewerActions:  # type: ignore[override]  # QWidget's is a plain list
        return self._actions

    def view_state(self) -> ViewState | None:
        """How the radiograph shown is looked at."""
        placement, inverted = self.view.placement, self._actions.invert.isChecked()
        if self._radiograph is None or placement is None:
            return None
        orientation, outlook = placement.orientation, self.view.outlook
        sha256, chosen = self._radiograph.sha256, (self._choices, self.voi)
        return state_of(sha256, *chosen, orientation, outlook, inverted=inverted)

    def take_view_state(self, state: ViewState) -> None:
        """Look at it so again; a state that does not fit the radiograph is passed over."""
        shown = self._radiograph
        window = None if shown is None else window_of(state, shown.sha256, self._choices)
        if window is not None:
            self._actions.invert.setChecked(state.inverted)
            self._set_window(window)
            self.view.turn(Orientation(state.quarter_turns, state.mirrored))
            self.view.take_outlook(Outlook(state.zoom, state.right, state.down))

    # --- picture ---------------------------------------------------------------------------

    def _open(self, prepared: AtHand) -> None:
        self._empty()
        radiograph = self._radiograph = prepared.radiograph
        self._pyramid = Pyramid(radiograph, prepared.levels)
        self.marks.open(radiograph)
        self._choices, self._outlined = prepared.choices, prepared.outlined
        self.voi = self._choices[0]
        self.windows.present(radiograph, self._choices)
        rows, columns = radiograph.pixels.shape
        aspect = pixel_aspect(radiograph.header.spacing)
        self._overlays.open(radiograph)
        self.field.open(radiograph, self._pyramid)
        self.kept_free.open(prepared.letters)
        self.view.open(columns, rows, aspect)
        self._show_overlays()
        self._enable()
        self._announce_window()

    def _draw(self) -> None:
        placement = self.view.placement
        if self._radiograph is None or self._pyramid is None or placement is None:
            return
        larger = MAGNIFICATION if self._actions.magnifier.isChecked() else 1.0
        level = level_for(self.view.device_scale * max(1.0, placement.aspect) * larger)
        if self._drag_start is not None:
            level = self._pyramid.coarse_from(level)
        inverted = self._radiograph.inverted != self._actions.invert.isChecked()
        self._overlays.draw(level, self.view.device_scale * larger)
        wanted = (level, self.voi, inverted, self.extras.enhancement)
        if wanted != self._drawn:
            self.view.set_picture(self.rendering(level).made(), level)
            self._drawn = wanted
        self.field.draw(self.voi, inverted=inverted, bare=self.bare.is_on)

    def rendering(self, level: int, *, plain: bool = False) -> Rendering:
        """As the file lies, in the window in sight. ``plain``: without what sharpens it."""
        assert self._radiograph is not None
        assert self._pyramid is not None
        inverted = self._radiograph.inverted != self._actions.invert.isChecked()
        sharpened = Enhancement() if plain else self.extras.enhancement
        return Rendering(self._pyramid, level, self.voi, inverted, self._pyramid.lifted, sharpened)

    def redraw(self) -> None:
        """Whatever the view was made to show instead is gone."""
        self._drawn = None
        self._draw()

    def _show_map(self) -> None:
        if self._radiograph is not None:
            shape = self._radiograph.pixels.shape
            self.map.present(self.finding, self.map_shown, shape, self._outlined)
        self.words.ask()

    @property
    def radiograph(self) -> Radiograph | None:
        return self._radiograph

    @property
    def finding(self) -> Finding | None:
        """Of the radiograph shown; None while the AI is hidden."""
        return None if self._ai_hidden else self._finding

    @property
    def map_shown(self) -> bool:
        wanted = self._actions.toggle_map.isChecked() and not self.bare.is_on
        return wanted and self.finding is not None and self.finding.saliency is not None

    def _show_overlays(self) -> None:
        self._overlays.show(bare=self.bare.is_on)
        self.redraw()
        self.words.ask()

    def _on_bare(self) -> None:
        self.marks.set_visible(not self.bare.is_on)
        self._show_overlays()
        self._show_map()

    def _on_magnifier(self, on: bool) -> None:
        self._draw()
        self.loupe.set_on(on)

    def _on_placement_changed(self) -> None:
        self._draw()
        self.words.ask()
        self.view_changed.emit()

    def _reset(self) -> None:
        if self._radiograph is not None:
            self._actions.invert.setChecked(False)
            self.set_extras(enhancement=Enhancement())
            self._set_window(self._choices[0])
            self.view.turn(Orientation())
            self.view.tilt(0.0)
            self.view.fit()

    # --- window ----------------------------------------------------------------------------

    def _set_window(self, window: Window) -> None:
        self.voi = window
        self._draw()
        self.words.ask()
        self._announce_window()

    def _announce_window(self) -> None:
        self.windows.set_current(self.voi)
        window = as_window(self.voi)
        self.window_changed.emit(window.WindowCenter, window.WindowWidth)

    def _on_drag_started(self) -> None:
        self._drag_start = as_window(self.voi)

    def _on_dragged(self, right: float, down: float) -> None:
        if self._drag_start is not None and (right or down):
            self._set_window(dragged(self._drag_start, right, down))

    def _on_drag_ended(self) -> None:
        self._drag_start = None
        self._draw()

    # --- words -----------------------------------------------------------------------------

    def _write_words(self) -> None:
        if self._message is not None:
            self.overlay.set_message(*self._message)
        else:
            self.overlay.set_content(self._content())
        self.view.setAccessibleDescription(self.overlay.spoken())

    def _content(self) -> Content:
        placement = self.view.placement
        if self._radiograph is None or placement is None:
            return Content()
        spacing, map_shown = self.marks.spacing, self.map_shown
        return content_of(
            Shown(
                header=replace(self._radiograph.header, spacing=spacing),
                entered=self._entered,
                finding=self._finding,
                placement=placement,
                window=self.voi,
                device_scale=self.view.device_scale,
                note=self._note,
                inverted=self._actions.invert.isChecked(),
                key_image=self.marks.is_key_image,
                bare=self.bare.is_on,
                words_wanted=self._actions.text.isChecked(),
                field_words=self.field.words,
                overlays_shown=self._overlays.is_shown(bare=self.bare.is_on),
                map_shown=map_shown,
                map_from=self.map.threshold_in_sight,
                map_legend=map_shown and self.map.has_scale,
                words_of_map=self.map.words_of_map,
                hot_places=self.map.places_in_sight,
                extras=self.extras,
            )
        )

    def _enable(self) -> None:
        for action in self._actions.all():
            action.setEnabled(self._radiograph is not None)
        if self._radiograph is not None:
            self._overlays.enable()
            self.field.enable()
            self._show_map()
        self.shown_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.overlay.setGeometry(self.rect())
        self.marks.layer.setGeometry(self.rect())
        self.loupe.setGeometry(self.rect())
