"""SIGKILL in the middle of a reading: what the panel called saved is there afterwards."""

from __future__ import annotations

from pathlib import Path

from tests.measure_kills import kill


def test_nothing_that_was_called_saved_is_missing_after_two_kills(tmp_path: Path) -> None:
    confirmed, missing = kill(tmp_path, kills=2, seed=1)
    assert confirmed > 0
    assert missing == []
