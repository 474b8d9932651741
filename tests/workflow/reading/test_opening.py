"""Files are opened in order, never far ahead of the model, stopped when nobody listens."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.inputs import InputSpec
from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.decoding.decoders import Decoders, Outcome, at_once
from osteo_desktop.workflow.reading import opening
from osteo_desktop.workflow.reading.opening import AHEAD, open_all
from tests.made.folder import write_many


def no_rows(_file: str) -> tuple[Row, ...]:
    """Of an earlier run."""
    return ()


def holds_never(*_: object) -> bool:
    return False


def test_files_come_in_the_walk_s_order_with_what_was_decoded(tmp_path: Path) -> None:
    write_many(tmp_path, 5)
    (tmp_path / "002.png").write_text("no picture any more")
    opened = [o for o in open_all(tmp_path, no_rows, holds_never, Progress()) if o is not None]
    assert [o.entry.file for o in opened] == [f"{number:03}.png" for number in range(5)]
    assert [len(o.radiographs) for o in opened] == [1, 1, 0, 1, 1]
    assert opened[2].error


def test_no_more_is_decoded_ahead_than_memory_is_meant_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_many(tmp_path, 3 * AHEAD)
    spec = InputSpec(Preparation("whole", "squash", ((96, 96),), "none"))
    monkeypatch.setattr(opening, "AHEAD_BYTES", 3 * 96 * 96)
    decoded = 0

    class Counted(Decoders):
        def open(self, entry: Entry, progress: Progress | None = None, **options: Any) -> Outcome:
            nonlocal decoded
            outcome = super().open(entry, progress, **options)
            decoded += 1
            return outcome

    given = 0
    for opened in open_all(tmp_path, no_rows, holds_never, Progress(), Counted, lambda _: spec):
        time.sleep(0.02)  # the decoders have all the time to run ahead
        given += opened is not None
        assert decoded <= given + 3 + at_once()
    assert given == decoded == 3 * AHEAD


def test_a_slow_file_keeps_the_other_decoders_from_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large JPEG 2000 takes as long as fifty small files, and they come in order."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    for number in range(40):
        (tmp_path / f"{number:02}").write_bytes(b"no picture")
    others = threading.Semaphore(0)
    went_on = False

    class SlowFirst(Decoders):
        def open(self, entry: Entry, progress: Progress | None = None, **_: Any) -> Outcome:
            nonlocal went_on
            if entry.file == "00":
                went_on = all(others.acquire(timeout=5) for _ in range(24))
            else:
                others.release()
            return Outcome("0" * 64)

    opened = [o for o in open_all(tmp_path, no_rows, holds_never, Progress(), SlowFirst) if o]
    assert went_on
    assert [o.entry.file for o in opened] == [f"{number:02}" for number in range(40)]


def test_closing_ends_the_threads(tmp_path: Path) -> None:
    write_many(tmp_path, 3)
    files = open_all(tmp_path, no_rows, holds_never, Progress())
    next(files)
    assert [t for t in threading.enumerate() if t.name.startswith("open")]
    files.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("open")]


def test_a_cancelled_walk_raises_cancelled(tmp_path: Path) -> None:
    write_many(tmp_path, 3)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        list(open_all(tmp_path, no_rows, holds_never, progress))


def test_what_the_walk_raises_comes_through(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        list(open_all(tmp_path / "missing", no_rows, holds_never, Progress()))


def test_as_many_decoders_as_processors_that_this_process_may_use(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Not as the computer has: one of many may be all that it is given."""
    for given in ({0}, {0, 3}, set(range(64))):
        monkeypatch.setattr(os, "sched_getaffinity", lambda _, given=given: given, raising=False)
        assert at_once() == min(len(given), 12)


def test_one_processor_reads_every_file_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    write_many(tmp_path, 3)
    at_work, most = 0, 0

    class Counted(Decoders):
        def open(self, entry: Entry, progress: Progress | None = None, **options: Any) -> Outcome:
            nonlocal at_work, most
            at_work += 1
            most = max(most, at_work)
            try:
                return super().open(entry, progress, **options)
            finally:
                at_work -= 1

    opened = [o for o in open_all(tmp_path, no_rows, holds_never, Progress(), Counted) if o]
    assert [len(o.radiographs) for o in opened] == [1, 1, 1]
    assert most == 1
