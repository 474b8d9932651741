"""Says what a person reads, in the language of the run; ``packaging/translations.py`` collects it.

The language is that of click's context (``__main__`` puts it there). A thread has none: what it is
to say is given a :class:`Language` that was asked for before.
"""

from __future__ import annotations

import click

from osteo_desktop.wording.languages.language import ENGLISH, Language


def language() -> Language:
    """Of the run; English outside of one."""
    context = click.get_current_context(silent=True)
    found = None if context is None else context.find_object(Language)
    return found or ENGLISH


def said(english: str, /, **fields: object) -> str:
    """``english`` in the language of the run, its {places} filled (:meth:`Language.words`). What is
    a sentence already is not said again: print it."""
    return language().words(english, **fields)


def tell(english: str, /, **fields: object) -> None:
    """A result, on standard output."""
    click.echo(said(english, **fields))


def warn(english: str, /, **fields: object) -> None:
    """What is no result, on standard error."""
    click.echo(said(english, **fields), err=True)


def wrong_usage(english: str, /, **fields: object) -> click.UsageError:
    return click.UsageError(said(english, **fields))


def padded(text: str, columns: int) -> str:
    """``text`` and spaces: as wide as that on a terminal, where a letter may take no column."""
    return text + " " * (columns - width_of(text))


def width_of(text: str) -> int:
    """Columns of a terminal."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)
