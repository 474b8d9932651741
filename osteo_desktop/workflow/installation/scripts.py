"""The scripts in which the window's languages are written, and whether a font came along for each.

Names of patients are written in more of them; what no font has is shown as its code point.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

LATIN = "Latin"
SCRIPTS: Mapping[str, str] = {"hi": "Devanagari", "bn": "Bengali", "ar": "Arabic"}
"""Language, as the settings name it, to its script; of all others it is Latin."""
SAMPLES: Mapping[str, str] = {
    LATIN: "Aáçñ",
    "Devanagari": "हिन्दी",
    "Bengali": "বাংলা",
    "Arabic": "العربية",
}
"""Letters without which nothing of it can be read."""


def script_of(language: str) -> str:
    return SCRIPTS.get(language, LATIN)


def scripts_without_font(folder: Path) -> list[str]:
    """Those that no font file of ``folder`` has. A file that cannot be read counts as missing."""
    letters: set[int] = set()
    for file in sorted(folder.glob("*.ttf")):
        letters |= set(_letters_of(file))
    return [name for name, sample in SAMPLES.items() if not set(map(ord, sample)) <= letters]


def _letters_of(file: Path) -> Iterable[int]:
    import uharfbuzz

    try:
        return tuple(uharfbuzz.Face(uharfbuzz.Blob(file.read_bytes())).unicodes)
    except OSError:
        return ()
