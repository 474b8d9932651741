"""Between what the viewer shows and the record of it. No Qt."""

from __future__ import annotations

from osteo_desktop.imaging.display import Window, window_choices
from osteo_desktop.records.radiograph import Radiograph, VoiWindow
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.ui.viewer.orientation import Orientation, Outlook


def state_of(
    radiograph: Radiograph,
    window: Window,
    orientation: Orientation,
    outlook: Outlook,
    *,
    inverted: bool,
) -> ViewState:
    choices = window_choices(radiograph)
    kept: int | VoiWindow = 0
    if window in choices:
        kept = choices.index(window)
    elif isinstance(window, VoiWindow):
        kept = window
    return ViewState(
        radiograph.sha256,
        outlook.zoom,
        outlook.right,
        outlook.down,
        orientation.quarter_turns,
        orientation.mirrored,
        inverted,
        kept,
    )


def window_of(state: ViewState, radiograph: Radiograph) -> Window | None:
    """None: the state is another file's, or of a file that offers other windows."""
    if state.sha256 != radiograph.sha256:
        return None
    if isinstance(state.window, VoiWindow):
        return state.window
    choices = window_choices(radiograph)
    return choices[state.window] if state.window < len(choices) else None


def which(radiograph: Radiograph) -> tuple[str, str, int, str]:
    """Two copies of a file are two radiographs."""
    return (
        radiograph.source_path,
        radiograph.file,
        radiograph.header.frame,
        radiograph.sha256,
    )
