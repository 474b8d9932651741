"""A radiograph that cannot be used: what the reader says of it beside, or instead of, a verdict.

Nobody sees on such a picture that there is no fracture. One that is seen all the same stays said.
"""

from __future__ import annotations

from typing import Any

from osteo_desktop.records.reading import Reading, Unusable, Verdict
from osteo_desktop.records.rules.content import content_of, said
from osteo_desktop.records.worklist import Row


def called_unusable(reading: Reading, row: Row, why: Unusable | None) -> Reading:
    """None: it can be used after all. The verdict No fracture goes; Fracture and Doubt stay."""
    is_none = reading.verdicts.get(row.key) is Verdict.NO_FRACTURE
    taken: dict[str, Any] = {"verdict": None} if why is not None and is_none else {}
    return said(reading, content_of(row), unusable=why, **taken)


def used_again(verdict: Verdict) -> dict[str, Any]:
    """What else is said of a radiograph by this verdict: No fracture says that it can be used."""
    return {"unusable": None} if verdict is Verdict.NO_FRACTURE else {}
