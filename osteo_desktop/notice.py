"""What is to be told, as a value: which thing it is and what stands in it, in no language yet.

Warnings of a file, reasons not to score, errors of a row and what an error names as its cause
travel and are stored as notices. ``wording.notices`` makes sentences of them; an error says the
notices in its own fields (``errors``, ``details``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

AS_IT_STANDS = "as_it_stands"
"""The code of a text that nobody can take apart: of an earlier version, or of another program."""


@dataclass(frozen=True)
class Notice:
    """``code``: of ``records.codes.Code``, a ``Detail`` or an error; or of a later version.

    ``fields``: names and values of the places in its sentence.
    """

    code: str
    fields: tuple[tuple[str, object], ...] = ()

    @classmethod
    def of(cls, code: str, /, **fields: object) -> Notice:
        """With values made plain: what is no number, text or notice becomes its text."""
        return cls(str(code), tuple((name, _plain(value)) for name, value in fields.items()))

    def field(self, name: str) -> object:
        """None where there is none."""
        return dict(self.fields).get(name)


def as_it_stands(text: str) -> Notice:
    return Notice(AS_IT_STANDS, (("text", text),))


def filled(template: str, fields: Mapping[str, object], said: Callable[[Notice], str]) -> str:
    """``template`` with its {places}; one without a field stays as it is written.

    ``said``: how a notice among the fields is said.
    """
    shown = _Shown({name: _shown(value, said) for name, value in fields.items()})
    return template.format_map(shown)


def bare(notice: Notice, said: Callable[[Notice], str]) -> str:
    """What nothing here has a sentence for: text as it stands, else the code and its fields."""
    if notice.code == AS_IT_STANDS:
        return str(_shown(notice.field("text"), said))
    fields = ", ".join(f"{name}: {_shown(value, said)}" for name, value in notice.fields)
    return f"{notice.code} ({fields})" if fields else notice.code


class _Shown(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


def _shown(value: object, said: Callable[[Notice], str]) -> object:
    if isinstance(value, Notice):
        return said(value)
    if isinstance(value, tuple):
        return ", ".join(str(_shown(one, said)) for one in value)
    return "" if value is None else value


def _plain(value: object) -> object:
    if value is None or type(value) in (str, int, float, bool) or isinstance(value, Notice):
        return value
    if isinstance(value, tuple | list):
        return tuple(map(_plain, value))
    return str(value)
