"""Does a thing once, however often it is asked for within one step of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Once:
    def __init__(self, act: Callable[[], None]) -> None:
        self._act = act
        self._depth, self._is_asked = 0, False

    def ask(self) -> None:
        """At once, or at the end of :meth:`together`."""
        if self._depth:
            self._is_asked = True
        else:
            self._act()

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that is asked for meanwhile is done once, at the end; nothing where nothing was."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth and self._is_asked:
                self._is_asked = False
                self._act()
