"""Change a signed archive at random, a thousand times, and count what is noticed.

    python -m tests.measure_tampering --changes 1000 --flips 400

Each change is made beside the program, with triggers taken off and made again where they stand in
the way: a bit of a stored value flipped, a record deleted, put in, exchanged with another, a signed
reading rewritten together with its entries, a trigger dropped or edited. It counts as noticed when
``audit verify`` ends with its own exit code (or refuses the archive) and the start of the window
says it too. ``--flips``: single bits of the file itself; each must be noticed, or every signed
reading must be what it was.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import struct
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from osteo_desktop.archive import trail
from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.exits import Exit
from osteo_desktop.errors.archive import ArchiveError
from osteo_desktop.progress import Progress
from osteo_desktop.records.reading import Addendum, Reading, Signature, Verdict
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.archive_records import a_row
from tests.made.opinions import opinion

AT = "2026-03-01T09:30:00+01:00"
COLUMNS = {
    **trail.SEALED,
    "audit": (*trail.ENTRY, "hash"),
    "audit_head": ("last", "hash"),
}
STUDIES = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=1000)
    parser.add_argument("--flips", type=int, default=400)
    parser.add_argument("--seed", type=int, default=0)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        original = make_signed(Path(scratch) / "signed")
        missed, kinds = tamper(original, wanted.changes, wanted.seed)
        silent, noticed = flip_bytes(original, wanted.flips, wanted.seed)
    print(f"{wanted.changes} changes, {wanted.changes - len(missed)} noticed")
    for kind, count in sorted(kinds.items()):
        print(f"  {count:5} {kind}")
    for one in missed:
        print(f"  missed: {one}")
    print(f"{wanted.flips} bits of the file flipped, {noticed} noticed; without a word")
    print(f"{len(silent)} changed a signed reading")
    sys.exit(1 if missed or silent else 0)


def make_signed(folder: Path) -> Path:
    """An archive of two sessions: drafts, signed, an addendum, rows changed after signing."""
    path = folder / "archive.sqlite"
    with Archive(path) as archive:
        for place in ("first", "second"):
            session = archive.open_session(folder / place).session_id
            rows = [_row(f"{n}.dcm", str(n // 2)) for n in range(2 * STUDIES)]
            archive.save_rows(session, rows)
            for n in range(STUDIES):
                draft = _reading(str(n), f"Note {n}")
                archive.save_reading(session, draft)
                if n < STUDIES - 2:
                    archive.sign_reading(session, _signed(draft, rows))
            archive.add_addendum(session, "1", Addendum("Told the ward.", "Dr Bo", AT))
            archive.save_rows(session, [replace(rows[0], thumbnail=b"another")])
            archive.drop_rows(session, [rows[3].key])
            archive.forget_absent(session, {row.file for row in rows} - {rows[4].file})
            archive.keep_opinion(opinion(rows[:2], notes=f"Seen in the {place}."))
    return path


def _row(file: str, study: str) -> Row:
    return a_row(file, study=study)


def _reading(study: str, notes: str) -> Reading:
    files = (f"{2 * int(study)}.dcm", f"{2 * int(study) + 1}.dcm")
    verdicts = {(file, 1): Verdict.NO_FRACTURE for file in files}
    return Reading(study, verdicts=verdicts, notes=notes)


def _signed(draft: Reading, rows: list[Row]) -> Reading:
    findings = {row.key: row.finding for row in rows if row.study_key == draft.study_key}
    return replace(draft, signature=Signature("Dr Ada", AT), findings=findings)


# --- changes -----------------------------------------------------------------------------------


def tamper(
    original: Path, changes: int, seed: int, noticed: Callable[[Path], bool] | None = None
) -> tuple[list[str], Counter[str]]:
    """What was not noticed, and how often each kind of change was made."""
    chance = random.Random(seed)
    missed: list[str] = []
    kinds: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(changes):
            path = _copy(original, Path(scratch) / str(number))
            kind, told = _change(path, chance)
            kinds[kind] += 1
            if not (noticed or is_noticed)(path):
                missed.append(f"{number}: {kind}: {told}")
            shutil.rmtree(path.parent)
    return missed, kinds


def is_noticed(path: Path) -> bool:
    return _verify_says_so(path) and _start_says_so(path)


def _verify_says_so(path: Path) -> bool:
    from click.testing import CliRunner

    from osteo_desktop.cli.commands.audit import audit

    ran = CliRunner().invoke(audit, ["verify", "--archive", str(path)], standalone_mode=False)
    if isinstance(ran.exception, ArchiveError):
        return True
    if ran.exception is not None:
        raise ran.exception
    return ran.return_value == Exit.NOT_AS_WRITTEN


def _start_says_so(path: Path) -> bool:
    room = ReadingRoom(path)
    try:
        return bool(room.verify(Progress()).faults)
    except ArchiveError:
        return True
    finally:
        room.close()


def _copy(original: Path, folder: Path) -> Path:
    shutil.copytree(original.parent, folder)
    return folder / original.name


def _change(path: Path, chance: random.Random) -> tuple[str, str]:
    """Make one change that takes; a value that a constraint refuses is tried anew."""
    while True:
        kind = chance.choice(list(CHANGES))
        with closing(sqlite3.connect(path, isolation_level=None)) as sql:
            sql.row_factory = sqlite3.Row
            before = _content(sql)
            triggers = [] if kind.startswith("trigger") else _without_triggers(sql)
            sql.execute("BEGIN")
            try:
                told = CHANGES[kind](sql, chance)
                for trigger in triggers:
                    sql.execute(trigger)
                took = _content(sql) != before
                sql.execute("COMMIT" if told and took else "ROLLBACK")
            except (sqlite3.IntegrityError, OverflowError):
                sql.execute("ROLLBACK")
                took = False
                told = ""
            if told and took:
                return kind, told
            for trigger in triggers:
                sql.execute(trigger.replace("CREATE TRIGGER", "CREATE TRIGGER IF NOT EXISTS"))


def _without_triggers(sql: sqlite3.Connection) -> list[str]:
    found = sql.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in found:
        sql.execute(f"DROP TRIGGER {name}")
    return [text for _, text in found]


def _content(sql: sqlite3.Connection) -> list[Any]:
    """All that a change may change and that is evidence, type by type."""
    sql.text_factory = trail.any_text
    found: list[Any] = sql.execute(
        "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    ).fetchall()
    for table, names in COLUMNS.items():
        if any(name == table for _, name, _ in found):
            query = trail.SIGNED_ROWS if table == "rows" else f"SELECT * FROM {table}"
            records = sql.execute(query).fetchall()
            found.append(sorted(trail.digest(r[name] for name in names) for r in records))
    sql.text_factory = str
    return [tuple(one) if isinstance(one, sqlite3.Row) else one for one in found]


def _pick(sql: sqlite3.Connection, chance: random.Random, table: str) -> sqlite3.Row | None:
    query = trail.SIGNED_ROWS if table == "rows" else f"SELECT * FROM {table}"
    records = sql.execute(query).fetchall()
    return chance.choice(records) if records else None


def _set(sql: sqlite3.Connection, table: str, record_id: int, name: str, value: Any) -> None:
    place = "CAST(? AS TEXT)" if isinstance(value, _Text) else "?"
    value = bytes(value) if isinstance(value, _Text) else value
    sql.execute(f"UPDATE {table} SET {name} = {place} WHERE id = ?", (value, record_id))


class _Text(bytes):
    """Bytes that are stored as text, valid or not."""


def _flipped(value: Any, chance: random.Random) -> Any:
    if value is None:
        return 0
    if isinstance(value, int):
        return value ^ (1 << chance.randrange(40))
    if isinstance(value, float):
        (bits,) = struct.unpack(">q", struct.pack(">d", value))
        return struct.unpack(">d", struct.pack(">q", bits ^ (1 << chance.randrange(62))))[0]
    data = bytearray(value.encode() if isinstance(value, str) else value)
    if not data:
        return _Text(b"\x01") if isinstance(value, str) else b"\x01"
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return _Text(data) if isinstance(value, str) else bytes(data)


def _flip(sql: sqlite3.Connection, chance: random.Random) -> str:
    table = chance.choice(list(COLUMNS))
    name = chance.choice(COLUMNS[table])
    record = _pick(sql, chance, table)
    if record is None:
        return ""
    _set(sql, table, record["id"], name, _flipped(record[name], chance))
    return f"{table}.{name} of {record['id']}"


def _delete(sql: sqlite3.Connection, chance: random.Random) -> str:
    table = chance.choice(list(COLUMNS))
    record = _pick(sql, chance, table)
    if record is None:
        return ""
    sql.execute(f"DELETE FROM {table} WHERE id = ?", (record["id"],))
    return f"{record['id']} of {table}"


def _cut_tail(sql: sqlite3.Connection, chance: random.Random) -> str:
    last = sql.execute("SELECT max(id) FROM audit").fetchone()[0]
    first = last - chance.randrange(5)
    sql.execute("DELETE FROM audit WHERE id >= ?", (first,))
    if chance.random() < 0.5:
        head = sql.execute("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1").fetchone()
        sql.execute("UPDATE audit_head SET last = ?, hash = ?", tuple(head))
        sql.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'audit'", (head["id"],))
    return f"entries {first} to {last}"


def _insert(sql: sqlite3.Connection, chance: random.Random) -> str:
    """A copy of a record with another key."""
    table = chance.choice(["sessions", "readings", "findings", "rows", "audit"])
    record = _pick(sql, chance, table)
    if record is None:
        return ""
    copied = dict(record)
    highest = sql.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
    copied["id"] = highest + chance.randrange(1, 4)
    changed = {"sessions": "root", "findings": "sha256", "rows": "file"}.get(table)
    if changed is not None:
        copied[changed] += "x"
    if table == "readings":
        versions = sql.execute(
            "SELECT max(version) FROM readings WHERE session = ? AND study_key = ?",
            (record["session"], record["study_key"]),
        )
        copied["version"] = versions.fetchone()[0] + 1
        copied["reading"] = record["reading"].replace("NO_FRACTURE", "FRACTURE")
    marks = ", ".join(f":{name}" for name in copied)
    sql.execute(f"INSERT INTO {table} ({', '.join(copied)}) VALUES ({marks})", copied)
    return f"{table}, like {record['id']}"


def _swap(sql: sqlite3.Connection, chance: random.Random) -> str:
    """Two records exchange their ids, or one of their values."""
    table = chance.choice(["sessions", "readings", "findings", "rows", "audit"])
    one, other = _pick(sql, chance, table), _pick(sql, chance, table)
    if one is None or other is None or one["id"] == other["id"]:
        return ""
    name = chance.choice(COLUMNS[table])
    if name == "id":
        sql.execute("PRAGMA defer_foreign_keys = ON")
        for before, after in (
            (one["id"], -1),
            (other["id"], one["id"]),
            (-1, other["id"]),
        ):
            sql.execute(f"UPDATE {table} SET id = ? WHERE id = ?", (after, before))
    else:
        sql.execute(f"UPDATE {table} SET {name} = ? WHERE id = ?", (other[name], one["id"]))
        sql.execute(f"UPDATE {table} SET {name} = ? WHERE id = ?", (one[name], other["id"]))
    return f"{table}.{name} of {one['id']} and {other['id']}"


def _rewrite(sql: sqlite3.Connection, chance: random.Random) -> str:
    """Another verdict in a signed reading, and in what its entry says of it."""
    record = chance.choice(sql.execute("SELECT * FROM readings WHERE signed").fetchall())
    text = record["reading"].replace("NO_FRACTURE", "FRACTURE", 1)
    _set(sql, "readings", record["id"], "reading", text)
    sql.execute(
        "UPDATE audit SET details = replace(details, 'NO_FRACTURE', 'FRACTURE')"
        " WHERE session = ? AND study_key = ?",
        (record["session"], record["study_key"]),
    )
    return f"reading {record['id']}"


def _rewrite_with_seal(sql: sqlite3.Connection, chance: random.Random) -> str:
    """Still more: the seal in the entry fits the other text; only the chain does not."""
    record = chance.choice(sql.execute("SELECT * FROM readings WHERE signed").fetchall())
    before = trail.seal("readings", record)
    _rewritten = record["reading"].replace("NO_FRACTURE", "FRACTURE", 1)
    _set(sql, "readings", record["id"], "reading", _rewritten)
    after = trail.seal_of(sql, "readings", record["id"])["readings"][record["id"]]
    sql.execute("UPDATE audit SET details = replace(details, ?, ?)", (before, after))
    return f"reading {record['id']} with its seal"


def _drop_trigger(sql: sqlite3.Connection, chance: random.Random) -> str:
    names = sql.execute("SELECT type, name FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    kind, name = chance.choice([n for n in names if n["type"] in ("trigger", "index")])
    sql.execute(f"DROP {kind} {name}")
    return str(name)


def _edit_trigger(sql: sqlite3.Connection, chance: random.Random) -> str:
    found = sql.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    name, text = chance.choice(found)
    sql.execute(f"DROP TRIGGER {name}")
    if " WHEN EXISTS" in text:
        sql.execute(text.replace(" WHEN EXISTS", " WHEN 0 AND EXISTS"))
    else:
        sql.execute(text.replace(" BEGIN ", " WHEN 0 BEGIN "))
    return str(name)


CHANGES: dict[str, Callable[[sqlite3.Connection, random.Random], str]] = {
    "bit flipped in a stored value": _flip,
    "bit flipped in a stored value, again": _flip,
    "record deleted": _delete,
    "newest entries cut off": _cut_tail,
    "record put in": _insert,
    "two records exchanged": _swap,
    "signed reading rewritten with its entries": _rewrite,
    "signed reading rewritten with its seal": _rewrite_with_seal,
    "trigger or index dropped": _drop_trigger,
    "trigger edited": _edit_trigger,
}


# --- bits of the file --------------------------------------------------------------------------


def flip_bytes(original: Path, flips: int, seed: int) -> tuple[list[str], int]:
    """Flips after which a signed reading is another and nothing says so; how many were noticed."""
    chance = random.Random(seed)
    whole = _signed_readings(original)
    data = original.read_bytes()
    silent: list[str] = []
    noticed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(flips):
            path = _copy(original, Path(scratch) / str(number))
            place, bit = chance.randrange(len(data)), chance.randrange(8)
            changed = bytearray(data)
            changed[place] ^= 1 << bit
            path.write_bytes(changed)
            if is_noticed(path):
                noticed += 1
            elif _signed_readings(path) != whole:
                silent.append(f"bit {bit} of byte {place}")
            shutil.rmtree(path.parent)
    return silent, noticed


def _signed_readings(path: Path) -> list[str]:
    """As the program itself reads them."""
    from osteo_desktop.archive import serialise as as_stored

    with Archive(path) as archive:
        return [
            f"{session.root} {key} {as_stored.reading_json(reading)}"
            for session in archive.sessions()
            for key, reading in sorted(archive.readings(session.session_id).items())
            if reading.signature is not None
        ]


if __name__ == "__main__":
    main()
