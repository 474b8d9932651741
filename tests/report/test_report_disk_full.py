"""A disk that fills while a report is written: the older file stays, the error says so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

_CHILD = """
import resource, sys
from pathlib import Path
from tests.made.records import SESSION, row
from tests.made.report_pictures import pictures
from osteo_desktop.errors.files import DiskFull
from osteo_desktop.progress import Progress
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.report.reading.csv import write_csv
from osteo_desktop.report.reading.pdf import write_pdf

rows = [row(f"{{i}}.dcm", 0.9) for i in range(50)]
destination = Path({destination!r})
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    if destination.suffix == ".csv":
        write_csv(rows, {{}}, destination)
    else:
        write_pdf(build_report(SESSION, rows, {{}}, None), destination, pictures(), Progress())
except DiskFull as error:
    print(error)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files by POSIX means")
@pytest.mark.parametrize("name", ["out.csv", "out.pdf"])
def test_a_full_disk_leaves_the_older_file_untouched(tmp_path: Path, name: str) -> None:
    destination = tmp_path / name
    destination.write_bytes(b"older")
    child = _CHILD.format(destination=str(destination))
    done = subprocess.run(
        [sys.executable, "-B", "-c", child],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith(f"{destination}: The disk is full, the file was not written.")
    assert destination.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [destination]
