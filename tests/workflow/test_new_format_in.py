"""What a newcomer's format in takes: this one file, and folder, window and guide have it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from osteo_desktop.errors.files import DamagedImage
from osteo_desktop.imaging import folder, formats
from osteo_desktop.imaging.formats import FormatIn
from osteo_desktop.imaging.sniff import begins_with
from osteo_desktop.imaging.sources import kinds as sources
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Header, Radiograph
from osteo_desktop.ui.window.opening_words import file_filters
from osteo_desktop.workflow.installation.doctor import examine
from osteo_desktop.workflow.reading.formats import readable
from tests.guide import guide_tables


def _read_portable_grey(
    data: bytes, *, file: str, source_path: str, sha256: str, frame: int | None
) -> list[Radiograph]:
    _, size, _, pixels = data.split(b"\n", 3)
    columns, rows = map(int, size.split())
    if len(pixels) != rows * columns:
        raise DamagedImage(file, detail="it ends early")
    grey = np.frombuffer(pixels, np.uint8).reshape(rows, columns)
    header = Header(media="PGM", rows=rows, columns=columns)
    return [Radiograph(file, source_path, sha256, header, grey)]


PGM = FormatIn("PGM", (".pgm",), begins_with(b"P5\n"), _read_portable_grey, "8 bits")


@pytest.fixture(autouse=True)
def with_pgm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "FORMATS", (*formats.FORMATS, PGM))


def test_a_folder_is_read_with_it_whatever_the_file_is_called(tmp_path: Path) -> None:
    grey = np.arange(12, dtype=np.uint8).reshape(3, 4)
    (tmp_path / "a.jpg").write_bytes(b"P5\n4 3\n255\n" + grey.tobytes())
    (tmp_path / "b.pgm").write_bytes(b"P5\n4 3\n255\n" + grey.tobytes()[:-1])
    whole, cut = sources.walk(tmp_path, Progress())
    (radiograph,) = folder.read_entry(whole)
    np.testing.assert_array_equal(radiograph.pixels, grey)
    with pytest.raises(DamagedImage, match="ends early"):
        folder.read_entry(cut)


def test_the_file_dialog_offers_it_behind_all_files() -> None:
    filters = file_filters(readable()).split(";;")
    assert filters[0] == "All files (*)"
    assert filters[-1] == "PGM (*.pgm)"


@pytest.mark.slow
def test_doctor_and_guide_name_it(tmp_path: Path) -> None:
    checks = {check.name: check.value for check in examine(archive=tmp_path / "a.sqlite")}
    assert "PGM" in checks["Reads"]
    assert "| PGM | .pgm | 8 bits |" in guide_tables.tables()["formats in"]
