"""What errors name as their cause, within their sentences: the codes, and the words of each.

They stand here and not in ``wording``, for an error says itself (``str(error)``). Each module of
the package holds those of one subject; ``details.table`` knows them all.
"""

from __future__ import annotations

from enum import StrEnum

from osteo_desktop.notice import Notice


class Detail(StrEnum):
    """Code and words; its kinds have the members.

    A code, once released, keeps its meaning: archives hold it.
    """

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
