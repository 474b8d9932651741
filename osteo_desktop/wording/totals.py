"""What there is in a folder, in one line: the same in the window, the reports and on the command
line."""

from __future__ import annotations

from osteo_desktop.records.totals import Totals
from osteo_desktop.wording.say import Say, marked

STUDIES = marked("Studies: {count}")
RADIOGRAPHS = marked("radiographs: {count}")
UNREADABLE = marked("cannot be read: {count}")
NO_RADIOGRAPHS = marked("no radiographs: {count}")
WAITING = marked("waiting: {count}")


def totals_text(totals: Totals, say: Say = str) -> str:
    """Like "Studies: 46 · radiographs: 48 · cannot be read: 2"; what there is none of is left out.

    Studies and radiographs are always said.
    """
    always = ((STUDIES, totals.studies), (RADIOGRAPHS, totals.radiographs))
    if_any = (
        (UNREADABLE, totals.unreadable),
        (NO_RADIOGRAPHS, totals.no_radiographs),
        (WAITING, totals.waiting),
    )
    told = (*always, *((text, count) for text, count in if_any if count))
    return " · ".join(say(text).format(count=f"{count:,}") for text, count in told)
