"""A large folder takes no more memory than a small one: what is decoded waits within a budget."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.decoding.decoders import Decoders, Outcome
from osteo_desktop.workflow.reading import opening, read_folder
from tests.made.folder import write_many
from tests.measure_batch import read_small

_PICTURE = 96 * 96
"""Bytes that the tiny model takes of a radiograph."""


class _InFlight:
    """Bytes of pictures between a decoder and the archive."""

    def __init__(self) -> None:
        self.now = self.most = self.whole = 0
        self._lock = threading.Lock()

    def decoders(self) -> Decoders:
        flight = self

        class Counted(Decoders):
            def open(self, entry: Entry, *arguments: Any, **options: Any) -> Outcome:
                outcome = super().open(entry, *arguments, **options)
                flight.add(sum(one.nbytes for one in outcome.inputs))
                return outcome

        return Counted()

    def add(self, size: int) -> None:
        with self._lock:
            self.now += size
            self.most = max(self.most, self.now)
            self.whole += max(size, 0)


def test_what_is_decoded_and_not_yet_stored_stays_within_the_budget(
    tmp_path: Path, archive: Archive, classifier: Classifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside it at most what each decoder is at, and the batch that is scored."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    monkeypatch.setattr(opening, "AHEAD_BYTES", 3 * _PICTURE)
    monkeypatch.setattr(read_folder, "_MOST_BYTES", 2 * _PICTURE)
    write_many(tmp_path / "many", 30)
    flight = _InFlight()

    def on_rows(rows: Sequence[Row]) -> None:
        time.sleep(0.03)  # the decoders have all the time to run ahead
        flight.add(-sum(row.finding is not None for row in rows) * _PICTURE)

    read_folder.read_folder(
        tmp_path / "many",
        archive,
        classifier,
        Progress(),
        score_anyway=True,
        on_rows=on_rows,
        make_decoders=flight.decoders,
    )
    assert flight.whole == 30 * _PICTURE
    assert flight.now == 0
    assert flight.most <= opening.AHEAD_BYTES + 2 * _PICTURE + read_folder._MOST_BYTES


@pytest.mark.heavy
@pytest.mark.skipif(sys.platform != "linux", reason="memory that is shared is told by /proc")
def test_2000_small_files_raise_peak_memory_over_200_by_at_most_a_tenth(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all processes together, in ``read`` as a user starts it. The engine is named: choosing
    one would load the others too, in the first run alone. Libraries count in neither, for what a
    process has of them changes with what else the computer runs."""
    monkeypatch.setenv("OSTEO_ENGINE", "onnxruntime")
    few, many = read_small(tmp_path, 200), read_small(tmp_path, 2000)
    assert many["megabytes not of files"] <= 1.1 * few["megabytes not of files"], (few, many)
    assert many["megabytes"] < 700
