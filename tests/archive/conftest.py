from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive


@pytest.fixture
def archive_path(tmp_path: Path) -> Path:
    return tmp_path / "not yet made" / "archive.sqlite"


@pytest.fixture
def archive(archive_path: Path) -> Iterator[Archive]:
    with Archive(archive_path) as opened:
        yield opened


@pytest.fixture
def session_id(archive: Archive, tmp_path: Path) -> int:
    return archive.open_session(tmp_path / "radiographs").session_id
