"""A new source is one entry in a table: a list of paths in a text file, opened like a folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.main import cli
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.phantom import make_sample_folder
from osteo_desktop.imaging.sources import kinds as sources
from osteo_desktop.imaging.sources.kinds import SourceKind, walk
from osteo_desktop.progress import Progress
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.guide import guide_tables


def _listed(path: Path, progress: Progress) -> Iterator[Entry]:
    for line in path.read_text("utf-8").splitlines():
        progress.check_cancelled()
        yield Entry(line, str(path.parent / line))


OWN = SourceKind(
    "list of files",
    "the files that it names, a line each",
    lambda path, _head: path.suffix == ".films",
    _listed,
)


@pytest.fixture
def films(tmp_path: Path) -> Path:
    make_sample_folder(tmp_path / "made", 320, 240)
    first, second, *_ = sorted((tmp_path / "made").glob("*.png"))
    for number, film in enumerate((first, second), start=1):
        shutil.copy(film, tmp_path / f"{number}.png")
    named = tmp_path / "ward.films"
    named.write_text("2.png\ngone.png\n1.png\n", "utf-8")
    return named


@pytest.fixture(autouse=True)
def own_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SOURCES", (OWN, *sources.SOURCES))


def test_its_entries_are_read_in_its_order_and_garbage_is_told(films: Path, tmp_path: Path) -> None:
    assert [entry.file for entry in walk(films)] == ["2.png", "gone.png", "1.png"]
    shown: list[str] = []
    with Archive(tmp_path / "a.sqlite") as archive:
        summary = read_folder(
            films,
            archive,
            None,
            Progress(),
            on_rows=lambda rows: shown.extend(r.file for r in rows),
        )
    assert shown == ["2.png", "gone.png", "1.png"]
    assert summary.errors == 1, "one bad line stops nothing"


@pytest.mark.slow
def test_the_command_line_reads_it(films: Path, tiny_model: Path, tmp_path: Path) -> None:
    table = tmp_path / "out.csv"
    places = ("--archive", str(tmp_path / "a.sqlite"), "--model", str(tiny_model))
    ran = CliRunner().invoke(cli, ["read", str(films), "--csv", str(table), *places])
    assert ran.exit_code == 0, ran.output
    assert "2.png" in table.read_text("utf-8-sig")


@pytest.mark.slow
def test_what_the_window_asks_reads_it(films: Path, tiny_model: Path, tmp_path: Path) -> None:
    room = ReadingRoom(tmp_path / "a.sqlite", tiny_model, "cpu", score_anyway=True)
    shown: list[str] = []
    try:
        room.read(
            films,
            Progress(),
            lambda _session: None,
            lambda rows: shown.extend(r.file for r in rows),
        )
    finally:
        room.close()
    assert sorted(shown) == ["1.png", "2.png", "gone.png"]


def test_the_guide_names_it() -> None:
    assert (
        "| list of files | the files that it names, a line each |"
        in guide_tables.tables()["sources"]
    )
