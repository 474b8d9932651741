"""Shows a Progress on standard error, and lets Ctrl-C stop the task cleanly."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType

import click

from osteo_desktop.cli.language.speech import language, said
from osteo_desktop.cli.output import span
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress, ProgressState
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.say import marked

_STOPPING = marked(
    "Stopping after what is being computed now. Press Ctrl-C again to abort at once."
)
_FILES = marked("files")
_STEPS = marked("steps")


@contextmanager
def shown_progress(unit: str = _FILES) -> Iterator[Progress]:
    """A Progress shown as a bar on a terminal, as plain lines elsewhere.

    Within the block the first Ctrl-C cancels the task (it then raises Cancelled itself), the
    second raises KeyboardInterrupt, the third ends the process.
    """
    with _bar(unit) if sys.stderr.isatty() else _plain_lines() as listener:
        progress = Progress(listener)
        with cancel_on_interrupt(progress):
            yield progress


@contextmanager
def shown_stages() -> Iterator[Callable[[Notice], Progress]]:
    """Gives a Progress for each stage in turn; the one before is closed."""
    with ExitStack() as open_stage:

        def stage(what: Notice) -> Progress:
            open_stage.close()
            click.echo(language().told(what), err=True)
            return open_stage.enter_context(shown_progress(_STEPS))

        yield stage


@contextmanager
def cancel_on_interrupt(progress: Progress) -> Iterator[None]:
    """The first Ctrl-C cancels the task, the second raises KeyboardInterrupt, the third ends it
    all."""
    presses = 0
    # made now: within a signal little may be done
    stopping = f"\n{said(_STOPPING)}\n".encode(sys.stderr.encoding or "ascii", "replace")

    def interrupted(_signal: int, _frame: FrameType | None) -> None:
        nonlocal presses
        presses += 1
        if presses > 2:
            os._exit(130)
        if presses == 2:
            raise KeyboardInterrupt
        progress.cancel()
        # Not print(): the signal may have come in the middle of one.
        os.write(2, stopping)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _bar(unit: str) -> Iterator[Callable[[ProgressState], None]]:
    from rich import progress as rich_progress
    from rich.console import Console

    bar = rich_progress.Progress(
        rich_progress.TextColumn("{task.description}", markup=False),
        rich_progress.BarColumn(),
        rich_progress.MofNCompleteColumn(),
        _rate_column(said(unit)),
        rich_progress.TimeRemainingColumn(compact=True),
        console=Console(stderr=True),
        transient=True,
    )
    task = bar.add_task("", total=None)
    spoken = language()

    def listen(state: ProgressState) -> None:
        words = spoken.told(state.message)
        bar.update(task, completed=state.done, total=state.total, description=words)

    with bar:
        yield listen


def _rate_column(unit: str):  # type: ignore[no-untyped-def]  # rich is imported when needed
    from rich.progress import ProgressColumn, Task
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text("" if not task.speed else f"{task.speed:.1f} {unit}/s")

    return Rate()


@contextmanager
def _plain_lines() -> Iterator[Callable[[ProgressState], None]]:
    lines = PlainLines(lambda line: click.echo(line, err=True), language())
    yield lines.listen
    lines.finish()


class PlainLines:
    """Turns progress into a line every few seconds: "1200 of 3437, 14.2/s, 2:31 left"."""

    def __init__(
        self,
        write: Callable[[str], None],
        spoken: Language = ENGLISH,
        *,
        every: float = 3.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._write = write
        self._language = spoken
        self._every = every
        self._clock = clock
        self._lock = threading.Lock()
        self._last = ProgressState()
        # The rate is that of the last lines: files known from an earlier run come at once.
        self._written: deque[tuple[float, ProgressState]] = deque([(clock(), self._last)], 10)

    def listen(self, state: ProgressState) -> None:
        with self._lock:
            self._last = state
            if self._clock() - self._written[-1][0] >= self._every:
                self._write_last()

    def finish(self) -> None:
        """Write the last state unless it was just written."""
        with self._lock:
            if self._last.done and self._last != self._written[-1][1]:
                self._write_last()

    def _write_last(self) -> None:
        now, (then, before) = self._clock(), self._written[0]
        rate = (self._last.done - before.done) / (now - then) if now > then else 0.0
        self._written.append((now, self._last))
        self._write(describe(self._last, rate, self._language))


def describe(state: ProgressState, rate: float, spoken: Language = ENGLISH) -> str:
    """One line of progress at ``rate`` items a second."""
    if state.total is None:
        parts = [f"{state.done}"]
    else:
        parts = [spoken.words(marked("{done} of {total}"), done=state.done, total=state.total)]
    if rate > 0:
        parts.append(f"{rate:.1f}/s")
    if rate > 0 and state.total is not None and state.total > state.done:
        left = span((state.total - state.done) / rate)
        parts.append(spoken.words(marked("{time} left"), time=left))
    if state.message:
        parts.append(spoken.told(state.message))
    return ", ".join(parts)
