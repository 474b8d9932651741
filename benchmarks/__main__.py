"""Measure us and our rivals side by side, and print the table of docs/performance.md.

    python -m benchmarks
    python -m benchmarks --quick --json FILE
    python -m benchmarks --files 200 --many 2000 folder memory

ROW: names of rows or subjects; all where none is given. Ends with 0 though a claim is not met.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from benchmarks import machine, words
from benchmarks.running import run
from benchmarks.subject import Size
from benchmarks.table import QUICK, SUBJECTS, chosen


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("row", nargs="*", metavar="ROW")
    parser.add_argument("--quick", action="store_true", help="the first four rows")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results there")
    parser.add_argument("--document", type=Path, metavar="FILE", help="put the table in there")
    parser.add_argument("--list", action="store_true", help="print the names of the rows")
    own = Size()
    for name in ("files", "many", "few", "rounds"):
        parser.add_argument(f"--{name}", type=int, default=getattr(own, name))
    parser.add_argument("--patience", type=float, default=own.patience, metavar="TIMES")
    parser.add_argument(
        "--processor-time", action="store_true", help="where the machine is busy otherwise"
    )
    wanted = parser.parse_args(arguments)
    try:
        subjects = chosen(tuple(wanted.row), QUICK if wanted.quick else SUBJECTS)
    except KeyError as error:
        parser.error(f"no row is called {error}; --list names them")
    if wanted.list:
        for subject in subjects:
            print(f"{subject.name}: {', '.join(row.name for row in subject.rows)}")
        return 0
    size = Size(**{field.name: getattr(wanted, field.name) for field in fields(Size)})
    found = run(subjects, size, lambda text: print(text, file=sys.stderr, flush=True))
    notes = words.notes(found.results, found.lines)
    printed = f"{words.table(found.results)}\n\n{machine.described()}\n\n{notes}".rstrip()
    print(printed)
    if wanted.json:
        document = [result.document() for result in found.results]
        wanted.json.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    if wanted.document:
        text = wanted.document.read_text("utf-8")
        wanted.document.write_text(words.in_document(text, printed), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
