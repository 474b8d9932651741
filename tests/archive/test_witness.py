"""The small file beside the archive: written as ever, read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from osteo_desktop.archive import witness
from osteo_desktop.archive.witness import Witness, read_witness, witness_path

TEXT = '{"last": 7, "hash": "abcd"}\n'
"""As every version has written it."""


def test_it_is_written_as_ever_and_read(tmp_path: Path) -> None:
    archive = tmp_path / "archive.sqlite"
    assert read_witness(archive) is None
    witness._write(archive, Witness(7, "abcd"))
    assert witness_path(archive).read_text("utf-8") == TEXT
    assert read_witness(archive) == Witness(7, "abcd")


def test_what_a_later_version_adds_is_passed_over(tmp_path: Path) -> None:
    archive = tmp_path / "archive.sqlite"
    witness_path(archive).write_text('{"last": 7, "hash": "abcd", "at": "2027"}')
    assert read_witness(archive) == Witness(7, "abcd")


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "null", '{"last": 7}', '{"last": true, "hash": "ab"}', "[" * 100_000),
        *('{"last": "7", "hash": "ab"}', '{"last": 7.0, "hash": "ab"}', '{"last": 7, "hash": 1}'),
        '{"last": 7, "last": 8, "hash": "ab"}',
    ],
)
def test_what_is_none_is_never_taken_for_one(tmp_path: Path, text: str) -> None:
    archive = tmp_path / "archive.sqlite"
    witness_path(archive).write_text(text)
    with pytest.raises(ValueError):  # noqa: PT011 - its words are not shown
        read_witness(archive)
