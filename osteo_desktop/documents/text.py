"""JSON and TOML as they are read, and how to say what is wrong with what they hold."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from osteo_desktop.details.base import Detail
from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.documents import DocumentDetail
from osteo_desktop.details.system import about
from osteo_desktop.details.table import detail_text
from osteo_desktop.details.words import with_hint
from osteo_desktop.notice import Notice


class WrongDocument(ValueError):
    """What a document says cannot be meant.

    ``detail``: in a few words; ``way``: keys, and places in lists counted from 1, that lead to it.
    """

    _joint: ClassVar[Detail] = DocumentDetail.OF_KEY

    def __init__(self, detail: Notice, *way: str | int) -> None:
        self.detail = detail
        self.way = way
        super().__init__(detail, *way)

    @property
    def notice(self) -> Notice:
        """Where it stands, and what is wrong with it."""
        if not self.way:
            return self.detail
        if self._joint is DataDetail.AT:
            return DataDetail.AT.of(where=_said(self.way), what=self.detail)
        return DocumentDetail.OF_KEY.of(way=_said(self.way), what=self.detail)

    def under(self, step: str | int) -> WrongDocument:
        """The same, seen from one level above."""
        return type(self)(self.detail, step, *self.way)

    def __str__(self) -> str:
        return _english(self.notice)


class MissingKey(WrongDocument):
    """A key that must be there is not."""

    @property
    def key(self) -> str:
        """With the way to it."""
        return _said(self.way)


class UnknownKey(WrongDocument):
    """A key that nobody reads: misspelt, or of another version."""

    _joint: ClassVar[Detail] = DataDetail.AT


def _english(notice: Notice) -> str:
    return detail_text(notice, str, _english)


def _said(way: Sequence[str | int]) -> str:
    """ "stage 1: optimiser: batch"."""
    text = ""
    before: str | int = ""
    for step in way:
        place = isinstance(step, int)
        text += (", " if isinstance(before, int) else " ") if place else ": "
        text += str(step)
        before = step
    return text.lstrip(": ")


def key_not_known(key: str, known: Iterable[str]) -> Notice:
    return DocumentDetail.KEY_NOT_KNOWN.of(word=repr(key), hint=hint(key, known))


def word_not_known(word: str, known: Iterable[str]) -> Notice:
    return DocumentDetail.WORD_NOT_KNOWN.of(word=repr(word), hint=hint(word, known))


def hint(word: str, known: Iterable[str]) -> Notice:
    """The known word that ``word`` nearly is, or all of them."""
    known = list(known)
    return with_hint(near_miss(word, known), known)


def near_miss(word: str, known: Iterable[str]) -> str | None:
    """The known word that ``word`` nearly is."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1)), None)


def json_from(text: str | bytes) -> Any:
    """What JSON says. Raises WrongDocument where it is none, is nested too deeply, or says the same
    key twice. NaN is let through; what must be a number refuses it."""
    try:
        return json.loads(text, object_pairs_hook=_table)
    except WrongDocument:
        raise
    except ValueError as error:
        raise WrongDocument(DocumentDetail.NOT_JSON.notice) from error
    except RecursionError as error:
        raise WrongDocument(DocumentDetail.NESTED_TOO_DEEPLY.notice) from error


def toml_from(text: str) -> dict[str, Any]:
    """Raises WrongDocument."""
    import tomllib

    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise WrongDocument(DocumentDetail.NESTED_TOO_DEEPLY.notice) from error
    except ValueError as error:
        raise WrongDocument(about(error)) from error


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise WrongDocument(DocumentDetail.SAID_TWICE.of(key=f"{twice!r:.60}"))
    return table
