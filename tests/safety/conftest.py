"""The fixtures of the window and of the workflow, for the tests of the hazards."""

from __future__ import annotations

import sys
from pathlib import Path

for _folder in ("ui", "imaging"):  # their helpers are imported by name
    sys.path.insert(0, str(Path(__file__).parent.parent / _folder))

from tests.ui.conftest import (  # noqa: E402, F401
    english,
    make_row,
    make_window,
    phantoms,
    read_window,
    room,
)
