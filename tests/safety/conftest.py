"""The fixtures of the window and of the workflow, for the tests of the hazards."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))

from tests.ui.conftest import (  # noqa: F401
    english,
    make_row,
    make_window,
    phantoms,
    read_window,
    room,
)
