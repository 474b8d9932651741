"""Dates to be read: in the order of a language, or as the reader chose. What is stored stays.

A month that does not stand between year and day is written in letters: 03/04 would be two days.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")

MONTHS: Mapping[str, tuple[str, ...]] = {
    code: tuple(names.split())
    for code, names in {
        "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "es": "ene feb mar abr may jun jul ago sept oct nov dic",
        "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
        "hi": "जन॰ फ़र॰ मार्च अप्रैल मई जून जुल॰ अग॰ सित॰ अक्टू॰ नव॰ दिस॰",
        "bn": "জানু ফেব মার্চ এপ্রি মে জুন জুল আগ সেপ অক্টো নভে ডিসে",
        "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "sw": "Jan Feb Mac Apr Mei Jun Jul Ago Sep Okt Nov Des",
    }.items()
}
"""Short, as Qt 6.11 has them of Unicode's CLDR; a test holds them against it."""

MONTH_FIRST = frozenset({"en"})
"""What writes the month before the day (CLDR); all others of ours the day."""


def in_order(text: str, order: str, language: str) -> str:
    """A text that begins with an ISO date, with this date in ``order``; any other as it is.

    ``order``: one of ``settings.DATE_ORDERS``; ``language``: one of ``language.LANGUAGES``.
    """
    found = _ISO.match(text)
    if found is None or order == "iso":
        return text
    try:
        day = date.fromisoformat(found.group())
    except ValueError:
        return text
    month = MONTHS[language][day.month - 1]
    is_month_first = order == "month" or (order == "language" and language in MONTH_FIRST)
    in_letters = (
        f"{month} {day.day}, {day.year:04}"
        if is_month_first
        else f"{day.day} {month} {day.year:04}"
    )
    return in_letters + text[found.end() :]


def dates_in(language: str) -> Callable[[str], str]:
    """How a report writes a date, given as ISO text: year first in English, else as the language
    has it."""
    order = "iso" if language == "en" else "language"
    return lambda text: in_order(text, order, language)
