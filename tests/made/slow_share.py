"""A slow network share: its files come a little at a time, and one named "stuck" never comes."""

from __future__ import annotations

import time
from pathlib import Path
from typing import IO, Any

from osteo_desktop.imaging.file_names import openable

RATE = 200_000
"""Bytes a second."""


class _Stream:
    def __init__(self, stream: IO[bytes], *, is_stuck: bool) -> None:
        self._stream, self._is_stuck = stream, is_stuck

    def __enter__(self) -> _Stream:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def seek(self, place: int) -> int:
        return self._stream.seek(place)

    def read(self, size: int = -1) -> bytes:
        while self._is_stuck:
            time.sleep(1000)
        data = self._stream.read(size)
        time.sleep(len(data) / RATE)
        return data


class _Path(type(Path())):  # type: ignore[misc]
    def open(self, mode: str = "r", *_: Any, **__: Any) -> Any:
        assert mode == "rb"
        return _Stream(Path(self).open("rb"), is_stuck="stuck" in self.name)


def from_share(path: str | Path) -> Path:
    """In place of ``folder.openable``."""
    return _Path(openable(path))
