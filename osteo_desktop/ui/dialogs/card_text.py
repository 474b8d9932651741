"""A model's card as rich text."""

from __future__ import annotations

import html
from collections.abc import Iterable

from osteo_desktop.ui.look.theme import current_theme
from osteo_desktop.wording.cards.card import Section


def sections_html(sections: Iterable[Section]) -> str:
    """The first section, the weak spots, stands out."""
    parts = []
    for number, section in enumerate(sections):
        colour = f"; color: {current_theme().warning}" if number == 0 else ""
        title = html.escape(section.title)
        parts.append(f"<h4 style='margin-bottom: 2px{colour}'>{title}</h4>")
        parts.append(lines_html(section.lines))
    return "".join(parts)


def lines_html(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{html.escape(line)}</li>" for line in lines)
    return f"<ul style='margin-top: 2px; margin-left: 14px; -qt-list-indent: 0'>{items}</ul>"
