"""What each of several processes does of a batch; two real ones train in `make test-heavy`."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.training.distributed import Team, is_leader, team


@given(size=st.integers(1, 8), batch=st.integers(0, 64))
def test_every_picture_of_a_batch_is_in_one_part(size: int, batch: int) -> None:
    drawn = torch.arange(batch)
    parts = [Team(rank, size).part(drawn) for rank in range(size)]
    assert sorted(torch.cat(parts).tolist()) == drawn.tolist()
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_one_process_alone_leads_and_meets_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RANK", raising=False)
    monkeypatch.setenv("WORLD_SIZE", "1")
    with team() as alone:
        assert alone == Team(0, 1)
        assert alone.leads
        assert is_leader()
        assert alone.told(0.25) == 0.25
        assert not torch.distributed.is_initialized()


def test_of_several_one_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RANK", "1")
    assert not is_leader()
    assert [Team(rank, 3).leads for rank in range(3)] == [True, False, False]
