"""Writes each kind of paper in each language, draws its pages, and lays them on sheets to look at.

    python packaging/paper_kinds.py OUT                      every kind, in every language
    python packaging/paper_kinds.py OUT --language ar --kind short --dots 110

A file OUT/LANGUAGE-KIND.pdf each (more of them numbered), OUT/LANGUAGE-KIND-PAGE.png of every page,
and OUT/sheet-LANGUAGE.png with all pages small. Radiographs are made by code, read by the installed
model, and signed in an archive of their own. Needs pdftoppm (poppler-utils); where qpdf is there,
each PDF is checked by it too. About twenty seconds a language.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from paper_stage import KINDS, clinic, make_films, read_once
from window_states import make_sheet

from osteo_desktop.wording.languages.language import LANGUAGES


def draw(out: Path, pdf: Path, name: str, dots: int) -> list[Path]:
    """The pages as PNG, in their order."""
    tool = ["pdftoppm", "-r", str(dots), "-png", str(pdf), str(out / name)]
    subprocess.run(tool, check=True)
    return sorted(out.glob(f"{name}-*.png"))


def faults(pdf: Path) -> str:
    """What qpdf says against it."""
    if shutil.which("qpdf") is None:
        return ""
    ran = subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, text=True, check=False)
    return "" if ran.returncode == 0 else f"{ran.stdout}{ran.stderr}"


def in_language(
    out: Path, archive: Path, home: Path, language: str, kinds: list[str], dots: int
) -> int:
    """How many PDFs have a fault."""
    pages, found = [], 0
    with clinic(archive, home, language) as made:
        for kind in kinds:
            for number, path in enumerate(KINDS[kind](made), start=1):
                name = f"{language}-{kind}" + (f"-{number}" if number > 1 else "")
                pdf = out / f"{name}.pdf"
                shutil.move(path, pdf)
                drawn = draw(out, pdf, name, dots)
                pages += drawn
                fault = faults(pdf)
                found += bool(fault)
                print(f"{name}: {len(drawn)} pages {fault}", flush=True)
    make_sheet(out / f"sheet-{language}.png", pages, columns=6, width=420)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", action="append", choices=list(LANGUAGES))
    parser.add_argument("--kind", action="append", choices=list(KINDS))
    parser.add_argument("--dots", type=int, default=80, help="an inch, of the pages' pictures")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        make_films(home / "films")
        read_once(home / "films", home / "archive.sqlite")
        found = 0
        for language in chosen.language or list(LANGUAGES):
            place = home / language
            kinds = chosen.kind or list(KINDS)
            found += in_language(
                chosen.out, home / "archive.sqlite", place, language, kinds, chosen.dots
            )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
