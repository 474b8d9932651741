"""A small file beside the archive that remembers how far the trail had come.

An archive whose trail is shorter than its witness has lost entries, whatever it says itself. The
witness is written after the transaction: a kill in between leaves it behind the trail, which is
no fault. It is never replaced by one that does not bear out what it remembers.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.atomic_file import replacing
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import json_from
from osteo_desktop.errors.files import WriteError

SUFFIX = ".head"


@dataclass(frozen=True)
class Witness:
    last: int
    """Number of the newest entry when it was written."""
    hash: str


_DOCUMENTS = Documents(as_written=True)


def witness_path(archive: Path) -> Path:
    return archive.with_name(archive.name + SUFFIX)


def read_witness(archive: Path) -> Witness | None:
    """None where there is none. Raises ValueError where it cannot be understood, OSError."""
    try:
        text = witness_path(archive).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    return _DOCUMENTS.value(json_from(text), Witness)


def newest_entry(sql: sqlite3.Connection) -> Witness | None:
    """Of the trail; alike in an archive and in a copy of it."""
    found = sql.execute("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    return None if found is None else Witness(found["id"], found["hash"])


def is_borne_out(sql: sqlite3.Connection, witness: Witness) -> bool:
    """Whether the trail holds the entry that the witness remembers."""
    if not 0 < witness.last < 2**63:
        return witness.last == 0
    found = sql.execute("SELECT hash FROM audit WHERE id = ?", (witness.last,)).fetchone()
    return found is not None and found["hash"] == witness.hash


def keep_witness(sql: sqlite3.Connection, archive: Path) -> None:
    """Remember the newest entry. Nothing is lost where that fails: the trail itself is whole."""
    with suppress(ValueError, OSError, WriteError):
        known = read_witness(archive)
        newest = newest_entry(sql)
        if newest is None or (known is not None and not is_borne_out(sql, known)):
            return
        if newest != known:
            _write(archive, newest)


def _write(archive: Path, witness: Witness) -> None:
    with replacing(witness_path(archive)) as partial:
        partial.chmod(0o600)
        partial.write_text(json.dumps(_DOCUMENTS.document(witness)) + "\n", encoding="utf-8")
