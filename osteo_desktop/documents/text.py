"""JSON and TOML as they are read, and how to say what is wrong with what they hold."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Sequence
from typing import Any


class WrongDocument(ValueError):
    """What a document says cannot be meant.

    ``way``: keys, and places in lists counted from 1, that lead to it.
    """

    _joint = " "

    def __init__(self, detail: str, *way: str | int) -> None:
        self.detail = detail
        self.way = way
        super().__init__(f"{_said(way)}{self._joint}{detail}" if way else detail)

    def under(self, step: str | int) -> WrongDocument:
        """The same, seen from one level above."""
        return type(self)(self.detail, step, *self.way)


class MissingKey(WrongDocument):
    """A key that must be there is not."""

    @property
    def key(self) -> str:
        """With the way to it."""
        return _said(self.way)


class UnknownKey(WrongDocument):
    """A key that nobody reads: misspelt, or of another version."""

    _joint = ": "


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


def not_known(what: str, word: str, known: Iterable[str]) -> str:
    """That nobody knows ``word``, and the known one that it nearly is, or all of them."""
    known = list(known)
    near = difflib.get_close_matches(word, known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"known are: {', '.join(known)}"
    return f"{what} {word!r} is not known; {hint}"


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
        raise WrongDocument("the file is damaged, it is not JSON") from error
    except RecursionError as error:
        raise WrongDocument("the file is damaged, it is nested too deeply") from error


def toml_from(text: str) -> dict[str, Any]:
    """Raises WrongDocument."""
    import tomllib

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise WrongDocument(str(error) or "it is nested too deeply") from error


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise WrongDocument(f"{twice!r:.60} is said twice; delete one of them")
    return table
