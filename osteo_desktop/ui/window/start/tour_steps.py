"""The steps of the tour: what each says, what it points at, and what the reader does for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.window.start.parts import Parts


@dataclass(frozen=True)
class Step:
    title: str
    text: str
    """In the language of the window."""
    target: Callable[[], QWidget | None]
    """A real widget; None or hidden while it is not there."""
    done: Any = None
    """The signal that tells that the reader did it; without one the reader goes on by hand."""


def tour_steps(window: Parts) -> tuple[Step, ...]:
    return (*_looking(window), *_reading(window))


def _looking(window: Parts) -> tuple[Step, ...]:
    viewer = window.viewer
    return (
        Step(
            translate("Tour", "The list"),
            translate("Tour", "Each line is a study. Click another line, or press ↓."),
            lambda: window.worklist,
            window.worklist.row_selected,
        ),
        Step(
            translate("Tour", "Brightness"),
            translate("Tour", "Drag over the radiograph with the left button; R sets it back."),
            lambda: viewer,
            viewer.view.window_drag_ended,  # not when a radiograph comes
        ),
        Step(
            translate("Tour", "Closer"),
            translate("Tour", "Turn the wheel to zoom; 0 shows the whole again."),
            lambda: viewer,
            viewer.view_changed,
        ),
        Step(
            translate("Tour", "What the AI says"),
            translate(
                "Tour",
                "It stands here, with a map on the radiograph (M). These pictures are made by "
                "code: the model may say nothing of them.",
            ),
            lambda: window.panel.finding,
        ),
    )


def _reading(window: Parts) -> tuple[Step, ...]:
    panel = window.panel
    return (
        Step(
            translate("Tour", "Your verdict"),
            translate("Tour", "Press 1 fracture, 2 doubt or 3 no fracture. Ctrl+Z takes it back."),
            lambda: panel.verdicts,
            window.readings.changed,
        ),
        Step(
            translate("Tour", "Your words"),
            translate("Tour", "Press T and write a word. It is saved as you write."),
            lambda: panel.texts,
            panel.text_edited,
        ),
        Step(
            translate("Tour", "Measure"),
            translate("Tour", "Press Esc, then L, and drag over the radiograph for a length."),
            lambda: window.viewer,
        ),
        Step(
            translate("Tour", "Sign"),
            translate(
                "Tour", "S signs the study. It needs a verdict for each view, and your name."
            ),
            lambda: panel.sign_box,
            window.readings.signed,
        ),
        Step(
            translate("Tour", "Report"),
            translate("Tour", "Ctrl+E writes PDF, CSV and others to where you choose."),
            lambda: _button_of(window, "export"),
        ),
        Step(
            translate("Tour", "Help"),
            translate("Tour", "F1 opens the guide at what has the focus. That is all."),
            lambda: _menu_bar(window),
        ),
    )


def _menu_bar(window: Parts) -> QWidget | None:
    main = window.grid.window()
    return main.menuBar() if isinstance(main, QMainWindow) else None


def _button_of(window: Parts, command: str) -> QWidget | None:
    action = window.commands.by_name()[command]
    for bar in window.grid.window().findChildren(QToolBar):
        button = bar.widgetForAction(action)
        if button is not None:
            return button
    return None
