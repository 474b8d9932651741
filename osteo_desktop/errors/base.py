"""Every error that reaches a person: what happened, to which file, what to do next.

An error carries a code and its fields, so that the window can say it in the reader's language;
``str(error)`` is the English line that the command line, the CSV and the log show. A field may be
a notice, as what is wrong with a file (``details``); it is said in the same language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from os import fspath
from pathlib import PurePath
from typing import ClassVar

from osteo_desktop.notice import Notice, filled

SENTENCE = "{sentence}."
"""How a sentence ends."""


class OsteoError(Exception):
    """Base of all errors that we expect and can explain.

    ``what`` and ``next_step`` are templates; ``fields`` fill them.
    """

    code: ClassVar[str] = "error"
    what: ClassVar[str] = "{detail}"
    next_step: ClassVar[str] = ""

    def __init__(self, path: str | PurePath | None = None, **fields: object) -> None:
        self.path = None if path is None else fspath(path)
        self.fields = fields
        super().__init__(self.path, fields)

    def __reduce__(self) -> tuple[object, ...]:
        """So that another process can send it."""
        return _remade, (type(self), self.path, self.fields)

    @property
    def message(self) -> str:
        """What happened and what to do next, without the file's name."""
        return _sentences(type(self), self.fields, str, notice_text)

    @property
    def notice(self) -> Notice:
        """The error as a value, without the file's name."""
        return Notice.of(self.code, **self.fields)

    @property
    def notice_of_file(self) -> Notice:
        """The error as a value, with the file's name where it has one."""
        told = {} if self.path is None else {PATH: self.path}
        return Notice.of(self.code, **told, **self.fields)

    def said(self, say: Callable[[str], str]) -> str:
        """``str(error)`` with its templates, and how a sentence ends, in another language."""
        message = _sentences(type(self), self.fields, say, lambda n: notice_text(n, say))
        return message if self.path is None else f"{self.path}: {message}"

    def __str__(self) -> str:
        return self.said(str)


PATH = "path"
"""Of the fields of a notice: the file's name, which no template holds."""

Said = Callable[[Notice], str]


def notice_text(notice: Notice, say: Callable[[str], str] = str, said: Said | None = None) -> str:
    """Of an error as a value, or of a detail of one; by its code where there is no such.

    ``said``: how notices among its fields are said.
    """
    inner = said or (lambda within: notice_text(within, say))
    kind = kinds().get(notice.code)
    if kind is None:
        from osteo_desktop.details.table import detail_text  # many words, seldom wanted

        return detail_text(notice, say, inner)
    fields = dict(notice.fields)
    path = fields.pop(PATH, None)
    message = _sentences(kind, fields, say, inner)
    return message if path is None else f"{path}: {message}"


def _sentences(
    kind: type[OsteoError], fields: Mapping[str, object], say: Callable[[str], str], said: Said
) -> str:
    written = (filled(say(s), fields, said) for s in (kind.what, kind.next_step) if s)
    return " ".join(say(SENTENCE).format(sentence=s.rstrip(".")) for s in written)


@cache
def kinds() -> Mapping[str, type[OsteoError]]:
    """Every error of this package, by code.

    Its modules are imported by name: a code that an archive holds is known whatever runs, and
    they stand on this one.
    """
    from pkgutil import iter_modules

    package = __name__.rpartition(".")[0]
    for module in iter_modules(import_module(package).__path__):
        import_module(f"{package}.{module.name}")
    return {
        kind.code: kind
        for kind in _with_those_below(OsteoError)
        if "code" in vars(kind) and kind.__module__.startswith(f"{package}.")
    }


def _with_those_below(kind: type[OsteoError]) -> Iterator[type[OsteoError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _with_those_below(below)


def _remade(kind: type[OsteoError], path: str | None, fields: dict[str, object]) -> OsteoError:
    return kind(path, **fields)
