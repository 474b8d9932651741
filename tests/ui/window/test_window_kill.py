"""SIGKILL in the middle of a reading: what the panel called saved is there afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.measure_kills import kill


@pytest.mark.heavy
def test_nothing_that_was_called_saved_is_missing_after_two_kills(
    tmp_path: Path, tiny_model: Path
) -> None:
    confirmed, missing = kill(tmp_path, kills=2, seed=1, model=tiny_model)
    assert confirmed > 0
    assert missing == []
