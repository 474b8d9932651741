"""A thing done once, however often it is asked for."""

from __future__ import annotations

import pytest

from osteo_desktop.ui.parts.once import Once


def test_it_is_done_at_once_or_once_at_the_end() -> None:
    done: list[int] = []
    once = Once(lambda: done.append(1))
    once.ask()
    once.ask()
    assert len(done) == 2
    with once.together():
        once.ask()
        with once.together():
            once.ask()
        assert len(done) == 2, "the outer one has not ended"
    assert len(done) == 3
    with once.together():
        pass
    assert len(done) == 3, "nobody asked"


def test_it_is_done_though_something_fails_meanwhile() -> None:
    done: list[int] = []
    once = Once(lambda: done.append(1))

    def go_wrong() -> None:
        with once.together():
            once.ask()
            raise ValueError("went wrong")

    with pytest.raises(ValueError, match="went wrong"):
        go_wrong()
    assert len(done) == 1
