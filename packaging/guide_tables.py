"""Keeps the tables of the user's guide that are made of the program's own.

    python packaging/guide_tables.py          write them into docs/reading.md
    python packaging/guide_tables.py --check  say which are not as the program has it

Each stands between <!-- table: NAME --> and <!-- end -->; what is between is overwritten.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from osteo_desktop.records.marks import kinds
from osteo_desktop.ui.keys.action_table import ActionRow
from osteo_desktop.ui.viewer import viewer_actions
from osteo_desktop.ui.viewer.marks import mark_actions
from osteo_desktop.ui.viewer.tools import image_actions
from osteo_desktop.ui.window import commands
from osteo_desktop.ui.window.menus import Menu
from osteo_desktop.wording.marks import usual_words
from osteo_desktop.workflow.models.engines import engines
from osteo_desktop.workflow.reading.formats import offered, openable, readable

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "reading.md"
_PLACE = re.compile(r"(<!-- table: (?P<name>[a-z ]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def tables() -> Mapping[str, str]:
    """Each table of the guide by its name, as Markdown."""
    return {
        "sources": _table(
            ("what is opened", "what is read"), ((kind.name, kind.note) for kind in openable())
        ),
        "formats in": _table(
            ("kind", "usual suffixes", "what is read"),
            ((kind.name, ", ".join(kind.suffixes), kind.note) for kind in readable()),
        ),
        "formats out": _table(
            ("option", "format", "meaning"),
            ((f"`--{form.key}` FILE", form.name, form.help) for form in offered()),
        ),
        "engines": _table(
            ("`--engine`", "what it is"), ((f"`{kind.name}`", kind.note) for kind in engines())
        ),
        "marks": _table(
            ("mark", "key", "what it does"),
            ((kind.name, kind.shortcut, kind.tip) for kind in kinds.KINDS if not kind.part),
        ),
        "guided": _table(
            ("key", "measurement", "on", "what it does", "usual, and who measured it"),
            (
                (kind.shortcut or "–", kind.name, kind.part, kind.tip, usual_words(kind))
                for kind in kinds.KINDS
                if kind.part
            ),
        ),
        "reading keys": _keys(row for row in commands.ROWS if row.menu == Menu.READING),
        "radiograph keys": _keys(viewer_actions.ROWS),
        "image keys": _keys(image_actions.ROWS),
        "mark keys": _keys(mark_actions.OTHERS),
        "window keys": _keys(row for row in commands.ROWS if row.menu != Menu.READING),
    }


def written(text: str) -> str:
    """The guide with its tables as they are now. Raises KeyError for a name that is none."""
    made = tables()
    return _PLACE.sub(lambda place: f"{place[1]}{made[place['name']]}{place[3]}", text)


def names_in(text: str) -> set[str]:
    return {place["name"] for place in _PLACE.finditer(text)}


def _keys(rows: Iterable[ActionRow]) -> str:
    """Actions without a key too: they stand in the menus, and the reader may give them one."""
    return _table(
        ("key", "action", "what it does"),
        ((" or ".join(row.keys) or "–", _plain(row.text), row.tip) for row in rows),
    )


def _plain(text: str) -> str:
    """Of a menu, without what only a menu needs."""
    return text.replace("&", "").rstrip("…")


def _table(head: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> str:
    rows = [head, ("---",) * len(head), *lines]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def main(arguments: list[str]) -> int:
    text = GUIDE.read_text(encoding="utf-8")
    new = written(text)
    if arguments == ["--check"]:
        sys.exit("run python packaging/guide_tables.py" if new != text else 0)
    GUIDE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
