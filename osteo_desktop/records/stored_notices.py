"""Notices to what is stored, and back, losing nothing: a code with its fields, as JSON.

What earlier versions stored is text; it is kept as it stands and stored again as that same text,
so that what was signed stays equal to the byte. Codes of later versions are kept as well.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from osteo_desktop.notice import AS_IT_STANDS, Notice, as_it_stands

Document = str | dict[str, object]


def notice_document(notice: Notice) -> Document:
    """For JSON: a text that stands as it is, else {"code": ..., "fields": {...}}."""
    text = notice.field("text")
    if notice == Notice(AS_IT_STANDS, (("text", text),)) and isinstance(text, str):
        return text
    return _table(notice)


def notice_from(document: object) -> Notice:
    """Raises KeyError, TypeError or AttributeError on what no version has written."""
    if isinstance(document, str):
        return as_it_stands(document)
    if not isinstance(document, Mapping):
        raise TypeError("a notice is a text or a table")
    fields = ((str(name), _value(value)) for name, value in document["fields"].items())
    return Notice(str(document["code"]), tuple(fields))


def notice_or_empty(notice: Notice | None) -> Document:
    """For JSON; "" where there is none."""
    return "" if notice is None else notice_document(notice)


def notice_or_none(document: object) -> Notice | None:
    return None if document == "" else notice_from(document)


def notice_text(notice: Notice | None) -> str:
    """For a column of text: "" where there is none."""
    if notice is None:
        return ""
    document = notice_document(notice)
    if isinstance(document, str) and _parsed(document) is None:
        return document
    return json.dumps(_table(notice))


def notice_from_text(text: str) -> Notice | None:
    if not text:
        return None
    return _parsed(text) or as_it_stands(text)


def _parsed(text: str) -> Notice | None:
    """Where ``text`` is a notice in JSON."""
    if not text.startswith("{"):
        return None
    try:
        document = json.loads(text)
        return notice_from(document) if isinstance(document, dict) else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _table(notice: Notice) -> dict[str, object]:
    fields = {name: _stored(value) for name, value in notice.fields}
    return {"code": notice.code, "fields": fields}


def _stored(value: object) -> object:
    if isinstance(value, Notice):
        return _table(value)
    return [_stored(one) for one in value] if isinstance(value, tuple) else value


def _value(document: object) -> object:
    if isinstance(document, Mapping):
        return notice_from(document)
    return tuple(map(_value, document)) if isinstance(document, list) else document
