"""The user's guide as it ships: pages of Markdown, with places that can be gone to by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.settings import installed_folder

_HEADING = re.compile(r"^(#{1,3}) (.+?)(?: \{#([\w-]+)\})?$", re.MULTILINE)
_NOTE = re.compile(r"^<!-- .*? -->\n", re.MULTILINE)
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n?", re.MULTILINE)
_OUT = re.compile(r"\[([^\]]+)\]\((?!#)[^)]*\)")
"""A link to another document: it is not in the program."""


@dataclass(frozen=True)
class Place:
    anchor: str
    title: str
    level: int
    text: str
    """What stands below its heading, to be searched."""


@dataclass(frozen=True)
class GuidePage:
    markdown: str
    """Without the names of places."""
    places: tuple[Place, ...]
    """In their order; one for each heading."""


def guide_file(language: str) -> Path:
    """The short guide in that language, in English where there is none."""
    folder = installed_folder("resources") / "guide"
    file = folder / f"{language}.md"
    return file if file.is_file() else folder / "en.md"


def full_guide_file() -> Path:
    """In English; beside the checkout's other documents, or in the wheel."""
    inside = installed_folder("resources") / "guide" / "full.md"
    return inside if inside.is_file() else installed_folder("resources").parent / "docs/reading.md"


def page_of(text: str) -> GuidePage:
    """Headings bear their names as ``## Open {#open}``; without one it is made of the words."""
    text = _OUT.sub(r"\1", _PICTURE.sub("", _NOTE.sub("", text)))
    found = list(_HEADING.finditer(text))
    places = []
    for number, heading in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        title = heading.group(2)
        anchor = heading.group(3) or _slug(title)
        body = text[heading.end() : end].strip()
        places.append(Place(anchor, title, len(heading.group(1)), body))
    return GuidePage(_HEADING.sub(r"\1 \2", text), tuple(places))


def _slug(title: str) -> str:
    """As the usual readers of Markdown make it."""
    return re.sub(r"[^\w\s-]", "", title.lower()).strip().replace(" ", "-")
