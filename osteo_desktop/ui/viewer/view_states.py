"""Between what the viewer shows and the record of it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.imaging.display import Window
from osteo_desktop.records.radiograph import VoiWindow
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.ui.viewer.orientation import Orientation, Outlook


def state_of(
    sha256: str,
    choices: Sequence[Window],
    window: Window,
    orientation: Orientation,
    outlook: Outlook,
    *,
    inverted: bool,
) -> ViewState:
    kept: int | VoiWindow = 0
    if window in choices:
        kept = choices.index(window)
    elif isinstance(window, VoiWindow):
        kept = window
    return ViewState(
        sha256,
        outlook.zoom,
        outlook.right,
        outlook.down,
        orientation.quarter_turns,
        orientation.mirrored,
        inverted,
        kept,
    )


def window_of(state: ViewState, sha256: str, choices: Sequence[Window]) -> Window | None:
    """None: the state is another file's, or of a file that offers other windows."""
    if state.sha256 != sha256:
        return None
    if isinstance(state.window, VoiWindow):
        return state.window
    return choices[state.window] if state.window < len(choices) else None
