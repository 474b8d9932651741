"""How long a letter takes beside the batch report, how large it is, and what judges say of it.

    python -m tests.measure_letters [--keep DIR]

Prints, for each kind: pages, kB, milliseconds to put together and to set (the least of five),
whether it is PDF/A-2a with PDF/UA-1, the same bytes from another process, and pdfua's findings.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import pdfua

from osteo_desktop.progress import Progress
from osteo_desktop.records.export import LetterOptions, Paper
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.letter.content import Letter
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.report.reading.pdf import write_pdf
from tests.made.letters import letter, typesetter
from tests.made.records import CARD, SESSION, draft, header, row, signed
from tests.made.report_pictures import asymmetric, pictures

_T = TypeVar("_T")
PICTURES = pictures(asymmetric(2880, 2304))


def rows(count: int) -> list[Row]:
    return [row(f"{n}.dcm", 0.9, header=header(ViewPosition=f"V{n}")) for n in range(count)]


def kinds() -> Mapping[str, Callable[[], Letter]]:
    def of(count: int, options: LetterOptions | None = None, **words: str) -> Callable[[], Letter]:
        films = rows(count)
        return lambda: letter(films, signed(films, **words), options, picture=PICTURES)

    films = rows(2)
    return {
        "1 radiograph": of(1),
        "2 radiographs": of(2),
        "5 radiographs": of(5),
        "5, Letter": of(5, LetterOptions(paper=Paper.LETTER)),
        "2, short": of(2, LetterOptions(short=True)),
        "2, without AI": of(2, LetterOptions(without_ai=True)),
        "2, draft": lambda: letter(films, draft(films), picture=PICTURES),
        "2, unread": lambda: letter(films, picture=PICTURES),
        "10,000 words": of(1, notes=" ".join(f"word{n}" for n in range(10_000))),
    }


def least(act: Callable[[], _T], times: int = 5) -> tuple[_T, float]:
    found, took = act(), []
    for _ in range(times):
        begun = time.perf_counter()
        found = act()
        took.append(time.perf_counter() - begun)
    return found, min(took) * 1000


def sha(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--keep", type=Path, help="write the PDFs there")
    parser.add_argument("--hashes", action="store_true", help="print the hashes alone")
    given = parser.parse_args()
    if given.hashes:
        for make in kinds().values():
            print(sha(typesetter().set(make()).pdf))
        return
    command = [sys.executable, "-m", "tests.measure_letters", "--hashes"]
    others = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    print("| kind | pages | kB | put together, ms | set, ms | PDF/A, UA | same bytes | pdfua |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for (name, make), other in zip(kinds().items(), others, strict=True):
        told, making = least(make)
        one, setting = least(lambda told=told: typesetter().set(told))
        with tempfile.TemporaryDirectory() as folder:
            path = (given.keep or Path(folder)) / f"{name}.pdf"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(one.pdf)
            judged = len(pdfua.validate(path).findings)
        archival = one.not_archival or "yes"
        same = "yes" if sha(one.pdf) == other else "NO"
        print(
            f"| {name} | {one.pages} | {len(one.pdf) // 1000} | {making:.0f} | {setting:.0f} "
            f"| {archival} | {same} | {judged} |"
        )
    films = rows(2)
    report = build_report(SESSION, films, {films[0].study_key: signed(films)}, CARD)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "batch.pdf"
        result, took = least(lambda: write_pdf(report, path, PICTURES, Progress()))
        size = path.stat().st_size // 1000
    print(f"batch report by fpdf2, 2 radiographs: {result.pages} pages, {size} kB, {took:.0f} ms")


if __name__ == "__main__":
    main()
