"""How long tasks report and how they are stopped. No Qt, no printing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from osteo_desktop.notice import Notice


class Cancelled(Exception):
    """The user asked to stop; what was finished before is kept."""

    how_far: Notice | None = None
    """What was finished, where that must be told."""


@dataclass(frozen=True)
class ProgressState:
    """A snapshot: ``done`` of ``total`` items (``total`` None while still counting)."""

    done: int = 0
    total: int | None = None
    message: Notice | None = None


class Progress:
    """Given to every long task. Thread-safe; ``listener`` is called from the task's own threads."""

    def __init__(self, listener: Callable[[ProgressState], None] | None = None) -> None:
        self._listener = listener
        self._lock = threading.Lock()
        self._state = ProgressState()
        self._cancelled = threading.Event()

    @property
    def state(self) -> ProgressState:
        return self._state

    def set_total(self, total: int | None) -> None:
        self._change(total=total)

    def say(self, message: Notice) -> None:
        """State what is being done or what changed: the GPU's memory is full, the CPU goes on."""
        self._change(message=message)

    def step(self, count: int = 1) -> None:
        self._change(add=count)

    def _change(
        self, *, add: int = 0, total: int | None = None, message: Notice | None = None
    ) -> None:
        with self._lock:
            state = replace(self._state, done=self._state.done + add)
            if total is not None:
                state = replace(state, total=total)
            if message is not None:
                state = replace(state, message=message)
            self._state = state
        if self._listener is not None:
            self._listener(state)

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def wait(self, seconds: float) -> None:
        """Do nothing for so long. Raises :class:`Cancelled` as soon as :meth:`cancel` is called."""
        self._cancelled.wait(seconds)
        self.check_cancelled()

    def check_cancelled(self) -> None:
        """Raise :class:`Cancelled` if :meth:`cancel` was called."""
        if self.cancelled:
            raise Cancelled
