"""A new container is one entry in a table: folder, command line, file dialog and guide have it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from osteo_desktop.cli.main import cli
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.containers import kinds as containers
from osteo_desktop.imaging.containers.kinds import Container
from osteo_desktop.imaging.sources.kinds import walk
from osteo_desktop.ui.window.opening_words import file_filters
from osteo_desktop.workflow.installation.doctor import examine
from osteo_desktop.workflow.reading.formats import containers as offered
from osteo_desktop.workflow.reading.formats import readable
from tests.guide import guide_tables
from tests.made.folder import grey, png_bytes

MAGIC = b"BOX1\n"
"""Then, for each member, a line of its name and size, and its bytes."""


def _members(path: Path) -> dict[str, bytes]:
    rest, members = path.read_bytes().removeprefix(MAGIC), {}
    while rest:
        line, _, rest = rest.partition(b"\n")
        name, size = line.decode().rsplit(" ", 1)
        members[name], rest = rest[: int(size)], rest[int(size) :]
    return members


def _names(path: Path, go_on: Callable[[], None]) -> tuple[list[str], str]:
    go_on()
    return sorted(_members(path)), ""


def _head(path: Path, name: str, file: str, size: int) -> bytes:
    return next(_pieces(path, name, file))[:size]


def _pieces(path: Path, name: str, file: str) -> Iterator[bytes]:
    members = _members(path)
    if name not in members:
        raise NoSuchFile(file)
    yield members[name]


BOX = Container(
    "Box", (".box",), lambda head: head.startswith(MAGIC), _names, _head, _pieces, "all of it"
)


@pytest.fixture(autouse=True)
def with_box(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "CONTAINERS", (*containers.CONTAINERS, BOX))


@pytest.fixture
def box(tmp_path: Path) -> Path:
    path = tmp_path / "films" / "ward.box"
    path.parent.mkdir()
    members = {"b.png": png_bytes(2), "a.png": png_bytes(1)}
    packed = [f"{name} {len(data)}\n".encode() + data for name, data in members.items()]
    path.write_bytes(MAGIC + b"".join(packed))
    return path


def test_it_is_opened_by_itself_and_within_a_folder(box: Path) -> None:
    for root in (box, box.parent):
        entries = list(walk(root))
        assert [entry.file for entry in entries] == ["ward.box!/a.png", "ward.box!/b.png"]
        for entry, seed in zip(entries, (1, 2), strict=True):
            assert np.array_equal(folder.read_entry(entry)[0].pixels, grey(seed))


def test_the_command_line_finds_its_members(box: Path, tiny_model: Path, tmp_path: Path) -> None:
    table = tmp_path / "out.csv"
    places = ("--archive", str(tmp_path / "a.sqlite"), "--model", str(tiny_model))
    ran = CliRunner().invoke(cli, ["read", str(box.parent), "--csv", str(table), *places])
    assert ran.exit_code in (0, 1), ran.output
    assert "ward.box!/b.png" in table.read_text("utf-8-sig")


@pytest.mark.slow
def test_the_file_dialog_doctor_and_the_guide_name_it(tmp_path: Path) -> None:
    assert file_filters((*readable(), *offered())).split(";;")[-1] == "Box (*.box)"
    checks = {check.name: check.value for check in examine(archive=tmp_path / "a.sqlite")}
    assert checks["Reads"].endswith("ZIP, TAR, Box, DICOMDIR")
    assert "| Box | all of it |" in guide_tables.tables()["sources"]
