"""A slow network share: what has come is read and shown, and whoever stops waits for no disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.reading.opening import open_all
from osteo_desktop.workflow.reading.read_folder import read_folder
from tests.made.folder import write_many
from tests.made.slow_share import RATE, from_share
from tests.workflow.reading.test_read_folder import SCORED

_AT_ONCE = 1.0
"""Seconds within which who stops has an answer."""

slow = partial(Decoders, decode="tests.slow_decoders:decode")


def test_what_has_come_is_shown_while_a_file_does_not_come_and_stopping_is_answered_at_once(
    tmp_path: Path, archive: Archive, classifier: Classifier
) -> None:
    root = tmp_path / "share"
    write_many(root, 4)
    (root / "003.png").rename(root / "003-stuck.png")
    progress, shown, stopped = Progress(), list[Row](), list[float]()

    def on_rows(rows: Sequence[Row]) -> None:
        shown.extend(rows)
        stopped.append(time.monotonic())
        progress.cancel()

    with pytest.raises(Cancelled):
        read_folder(root, archive, classifier, progress, on_rows=on_rows, make_decoders=slow)
    assert time.monotonic() - stopped[0] < _AT_ONCE
    assert [row.file for row in shown] == ["000.png", "001.png", "002.png"]
    assert {row.decision for row in shown} <= SCORED
    session = archive.open_session(root)
    assert len(archive.rows(session.session_id)) == 3
    assert not [one for one in threading.enumerate() if one.name.startswith("open")]


def test_who_stops_waits_for_no_file_that_is_only_held_against_what_is_known(
    tmp_path: Path, archive: Archive, classifier: Classifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which this process does itself, piece by piece; the second time a folder is read."""
    root = tmp_path / "share"
    write_many(root, 1)
    read_folder(root, archive, classifier, Progress())
    session = archive.open_session(root)
    known = archive.file_rows(session.session_id, "000.png")
    with (root / "000.png").open("ab") as film:  # more than comes in a minute
        film.truncate(60 * RATE)
    monkeypatch.setattr(folder, "openable", from_share)
    reading = threading.Event()

    def still_holds(*_: object) -> bool:
        reading.set()
        return True

    files = open_all(root, lambda _: known, still_holds, Progress(), slow)
    next(files)
    assert reading.wait(10.0)
    began = time.monotonic()
    files.close()
    assert time.monotonic() - began < _AT_ONCE


def test_a_file_comes_whole_however_slowly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_many(tmp_path, 1)
    entry = Entry("000.png", str(tmp_path / "000.png"))
    here = folder.sha256_of(entry)
    monkeypatch.setattr(folder, "openable", from_share)
    assert folder.sha256_of(entry) == here
    with slow() as decoders:
        assert decoders.open(entry).sha256 == here
