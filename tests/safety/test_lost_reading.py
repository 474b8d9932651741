"""SIGKILL in the midst of a batch, a signature, an export or a backup loses nothing confirmed.

``python -m tests.measure_kills --kills 200`` does it 200 times, in the window too.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.kills_at_work import WITHIN, kill_at_work

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("activity", WITHIN)
def test_a_kill_loses_nothing_and_leaves_nothing_half(tmp_path: Path, activity: str) -> None:
    confirmed, faults = kill_at_work(tmp_path, activity, random.Random(activity))
    assert confirmed > 0
    assert faults == []
