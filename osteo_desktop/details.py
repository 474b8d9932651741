"""What errors name as their cause, within their sentences: the codes, and the words of each.

They stand here and not in ``wording``, for an error says itself (``str(error)``).
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from osteo_desktop.notice import Notice, bare, filled


class Detail(StrEnum):
    """Code and words. A code, once released, keeps its meaning: archives hold it."""

    words: str

    def __new__(cls, code: str, words: str) -> Detail:
        detail = str.__new__(cls, code)
        detail._value_ = code
        detail.words = words
        return detail

    @property
    def notice(self) -> Notice:
        """Without fields."""
        return self.of()

    def of(self, **fields: object) -> Notice:
        return Notice.of(self.value, **fields)

    READ = "read", "read"
    SIGNED = "signed", "signed"
    NONE_LOADED = "none_loaded", "none is loaded"
    ENDS_IN_HEADER = "ends_in_header", "it ends within its header"


_DETAILS = {detail.value: detail for detail in Detail}


def detail_text(notice: Notice, say: Callable[[str], str], said: Callable[[Notice], str]) -> str:
    """``said``: how notices in its fields are said. An unknown code is shown with its fields."""
    detail = _DETAILS.get(notice.code)
    if detail is None:
        return bare(notice, said)
    return filled(say(detail.words), dict(notice.fields), said)
