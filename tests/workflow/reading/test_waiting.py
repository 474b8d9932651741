"""What was decoded for the reader is not decoded again for the model, and is judged the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from osteo_desktop.imaging.folder import Entry
from osteo_desktop.progress import Progress
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.reading.finding_files import Found
from osteo_desktop.workflow.reading.opening import Opened
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.waiting import EarlyFiles
from tests.made.folder import write_many
from tests.made.radiographs import made

pytestmark = pytest.mark.slow


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that decoders were asked for, in that order; each is decoded for real."""
    asked: list[str] = []
    real = Decoders.open

    def noted(self: Decoders, entry: Entry, *more: Any, **named: Any) -> Any:
        asked.append(entry.file)
        return real(self, entry, *more, **named)

    monkeypatch.setattr(Decoders, "open", noted)
    return asked


def read(
    tmp_path: Path, model: Path, films: Path, early: Sequence[str] = (), exchanged: str = ""
) -> dict[str, Row]:
    """The rows of ``films``, of which ``early`` are looked at before the model comes to them."""
    room = ReadingRoom(tmp_path / "archive.sqlite", model, "cpu", score_anyway=True)
    found = Found(films)
    rows: list[Row] = []
    session: list[Session] = []
    room.find(found, Progress(), session.append, rows.extend)
    waiting = {row.file: row for row in rows}
    for file in early:
        opened = room.open_early(session[0].session_id, waiting[file])
        assert opened.radiograph is not None
    if exchanged:
        (films / exchanged).write_bytes((films / "002.png").read_bytes())
    came: list[Row] = []
    room.read(films, Progress(), lambda _session: None, came.extend, found)
    room.close()
    return {row.file: row for row in came}


def test_it_is_only_hashed_when_the_batch_comes_and_judged_alike(
    tmp_path: Path, tiny_model: Path, decoded: list[str]
) -> None:
    write_many(tmp_path / "films", 3)
    plain = read(tmp_path / "plain", tiny_model, tmp_path / "films")
    assert sorted(decoded) == ["000.png", "001.png", "002.png"]
    decoded.clear()
    early = read(tmp_path / "early", tiny_model, tmp_path / "films", ["001.png", "000.png"])
    assert decoded[:2] == ["001.png", "000.png"]
    assert decoded[2:] == ["002.png"]
    for file, row in plain.items():
        other = early[file]
        assert row.finding is not None
        assert other.finding is not None
        assert (row.sha256, row.header, row.thumbnail) == (
            other.sha256, other.header, other.thumbnail,
        )  # fmt: skip
        assert row.finding.score == other.finding.score
        assert row.finding.saliency is not None
        assert other.finding.saliency is not None
        assert np.array_equal(row.finding.saliency.values, other.finding.saliency.values)
        assert row.finding.quality == other.finding.quality


def test_a_file_that_was_exchanged_since_is_decoded_as_it_is_now(
    tmp_path: Path, tiny_model: Path, decoded: list[str]
) -> None:
    write_many(tmp_path / "films", 3)
    rows = read(tmp_path, tiny_model, tmp_path / "films", ["001.png"], exchanged="001.png")
    assert decoded.count("001.png") == 2
    assert rows["001.png"].sha256 == rows["002.png"].sha256
    assert rows["001.png"].finding is not None
    assert rows["001.png"].finding.sha256 == rows["002.png"].sha256


def test_what_takes_too_much_memory_or_has_an_error_is_not_kept() -> None:
    radiograph = made(np.zeros((64, 64), np.uint16))
    early = EarlyFiles(most_bytes=2 * radiograph.pixels.nbytes)
    entries = [Entry(f"{number}.dcm", f"/films/{number}.dcm") for number in range(4)]
    for entry in entries[:3]:
        early.keep(Opened(entry, "a" * 64, (radiograph,)))
    early.keep(Opened(entries[3], ""))
    assert [early.take(entry) is not None for entry in entries] == [False, True, True, False]
    assert early.take(entries[1]) is None, "given away once"
    with early:
        early.keep(Opened(entries[0], "a" * 64, (radiograph,)))
    assert early.take(entries[0]) is None, "the batch is through"
