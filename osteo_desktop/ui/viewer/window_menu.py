"""The windows of the radiograph shown, by name: the file's own, the field's and the presets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from osteo_desktop.imaging.display import (
    Window,
    WindowPreset,
    field_window,
    preset_window,
    presets_for,
)
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.keys.action_keys import keys_text, with_keys
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.viewer.viewer_actions import ViewerActions
from osteo_desktop.ui.viewer.window_level import as_window, change_from, changed, words

PRESET_NAMES: Mapping[str, str] = {
    "bone": marked("Viewer", "Bone: high contrast"),
    "soft": marked("Viewer", "Soft tissue"),
    "thin": marked("Viewer", "Thin bones (hand, wrist, foot)"),
    "thick": marked("Viewer", "Thick parts (hip, spine, knee)"),
    "metal": marked("Viewer", "Beside metal (plate, nail, joint)"),
}
_FIELD, _OWN = "field", "own"


class WindowMenu(QMenu):
    """Made anew whenever it opens; the window in sight is checked."""

    chosen = TypedSignal[Window](object)
    """Window."""

    def __init__(self, actions: ViewerActions, parent: QWidget) -> None:
        """``actions`` choose the window inside the field, and the next, by key."""
        super().__init__(translate("Viewer", "&Window"), parent)
        self.setLayoutDirection(QGuiApplication.layoutDirection())  # the viewer's left is left
        self._by_key = actions.auto_window
        actions.auto_window.triggered.connect(lambda: self.choose_field())
        actions.next_window.triggered.connect(lambda: self.choose_next())
        self._radiograph: Radiograph | None = None
        self._window: Window | None = None
        self.own: Mapping[str, tuple[float, ...]] = {}
        """The reader's own percentiles by body part."""
        self._choices: tuple[Window, ...] = ()
        self._made: dict[str, Window] = {}
        """What was chosen of this radiograph; finding the field takes a moment."""
        self.aboutToShow.connect(self._fill)
        self.present(None)

    def present(self, radiograph: Radiograph | None, choices: Sequence[Window] = ()) -> None:
        """``choices``: the windows that it offers."""
        self._radiograph, self._window, self._choices = radiograph, None, tuple(choices)
        self._made.clear()
        self.menuAction().setEnabled(radiograph is not None)

    def set_current(self, window: Window) -> None:
        """The window in sight."""
        self._window = window

    def change(self) -> tuple[float, float] | None:
        """How the window differs from the file's first; None while it does not."""
        if self._window is None or self._window == self._choices[0]:
            return None
        return change_from(as_window(self._choices[0]), as_window(self._window))

    def take_change(self, change: tuple[float, float] | None) -> None:
        """Window this radiograph as another is windowed."""
        if self._radiograph is not None:
            default = self._choices[0]
            self.chosen.emit(default if change is None else changed(as_window(default), *change))

    def choose_next(self) -> None:
        """Of those that the file offers."""
        if self._radiograph is not None:
            choices = self._choices
            at = choices.index(self._window) if self._window in choices else -1
            self.chosen.emit(choices[(at + 1) % len(choices)])

    def choose_field(self) -> None:
        """The window of what lies inside the collimated field."""
        if self._radiograph is not None:
            self._made.setdefault(_FIELD, field_window(self._radiograph))
            self.chosen.emit(self._made[_FIELD])

    def choose_between(self, low: float, high: float) -> None:
        """Between two percentiles of the same."""
        if self._radiograph is not None:
            name = f"{low:g}–{high:g} %"
            made = field_window(self._radiograph, low, high)
            self._made[_OWN] = replace(made, explanation=name)
            self.chosen.emit(self._made[_OWN])

    def _choose(self, preset: WindowPreset) -> None:
        if self._radiograph is not None:
            if preset.key not in self._made:
                name = translate("Viewer", PRESET_NAMES[preset.key])
                self._made[preset.key] = preset_window(self._radiograph, preset, name)
            self.chosen.emit(self._made[preset.key])

    def _fill(self) -> None:
        self.clear()
        if self._radiograph is None:
            return
        group = QActionGroup(self)
        for number, choice in enumerate(self._choices, start=1):
            action = self._add(group, _name_in_file(choice, number), choice)
            action.triggered.connect(lambda _on=False, choice=choice: self.chosen.emit(choice))
        inside = with_keys(translate("Viewer", "Inside the field"), keys_text(self._by_key))
        action = self._add(group, inside, self._made.get(_FIELD))
        action.triggered.connect(lambda _on=False: self.choose_field())
        self.addSeparator()
        part = self._radiograph.header.BodyPartExamined.strip().upper()
        if part in self.own:
            low, high = self.own[part][0], self.own[part][-1]
            text = translate("Viewer", "Own, {low}–{high} % – for this body part")
            own = self._add(group, text.format(low=f"{low:g}", high=f"{high:g}"), None)
            own.triggered.connect(lambda _on=False: self.choose_between(low, high))
        for preset in presets_for(part):
            name = translate("Viewer", PRESET_NAMES[preset.key])
            if part in preset.parts:
                name = translate("Viewer", "{name} – for this body part").format(name=name)
            action = self._add(group, name, self._made.get(preset.key))
            action.triggered.connect(lambda _on=False, preset=preset: self._choose(preset))

    def _add(self, group: QActionGroup, text: str, window: Window | None) -> QAction:
        action = self.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        group.addAction(action)
        action.setChecked(window is not None and window == self._window)
        return action


def _name_in_file(choice: Window, number: int) -> str:
    if choice.explanation:
        return words(choice)
    text = translate("Viewer", "Window {number} of the file: {values}")
    return text.format(number=number, values=words(choice))
