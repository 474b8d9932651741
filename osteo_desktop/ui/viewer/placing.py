"""What lays the radiograph down otherwise: zoom, turns and flips, each an action."""

from __future__ import annotations

from collections.abc import Callable

from osteo_desktop.ui.viewer.image_view import ImageView
from osteo_desktop.ui.viewer.orientation import Orientation
from osteo_desktop.ui.viewer.viewer_actions import ViewerActions

_STEP = 1.25
_FINE_STEP = 1.02


def connect_placing(view: ImageView, actions: ViewerActions) -> None:
    def turn(change: Callable[[Orientation], Orientation]) -> None:
        if view.placement is not None:
            view.turn(change(view.placement.orientation))

    for action, act in (
        (actions.zoom_in, lambda: view.zoom_by(_STEP)),
        (actions.zoom_out, lambda: view.zoom_by(1 / _STEP)),
        (actions.zoom_in_finely, lambda: view.zoom_by(_FINE_STEP)),
        (actions.zoom_out_finely, lambda: view.zoom_by(1 / _FINE_STEP)),
        (actions.rotate_left, lambda: turn(Orientation.rotated_left)),
        (actions.rotate_right, lambda: turn(Orientation.rotated_right)),
        (actions.tilt_left, lambda: view.tilt_by(-1.0)),
        (actions.tilt_right, lambda: view.tilt_by(1.0)),
        (actions.flip_horizontal, lambda: turn(Orientation.flipped_horizontally)),
        (actions.flip_vertical, lambda: turn(Orientation.flipped_vertically)),
    ):
        action.triggered.connect(lambda _checked=False, act=act: act())
