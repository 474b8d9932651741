"""The fixtures of the window and of the workflow, for the tests of the hazards."""

from __future__ import annotations

from tests.ui.conftest import (  # noqa: F401
    english,
    make_row,
    make_window,
    phantoms,
    phantoms_read,
    qtbot,
    read_window,
    room,
)
