"""What of a reading belongs to the pictures that lie under its files' names now.

A file's name is no picture: another one may be put under it. What was said is bound to the content
it was said of, and where other content lies now it is set aside, neither lost nor shown as said of
that. Everything that joins a reading with rows asks here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.reading import (
    Content,
    EnteredView,
    RadiographKey,
    Reading,
    SetAside,
    SignedFor,
    SignedPicture,
    Statement,
    WordsAside,
)
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.worklist import Row

_WORDS: Mapping[str, Any] = {
    "impression": "",
    "notes": "",
    "entered": None,
    "critical": None,
    "for_patient": None,
    "entered_study": None,
}
"""What is said of a study as a whole, and how each is when nothing is."""


class Pictured(Protocol):
    """A Row, or a Content."""

    @property
    def key(self) -> RadiographKey: ...

    @property
    def sha256(self) -> str: ...


def as_of(reading: Reading, pictures: Iterable[Pictured]) -> Reading:
    """The reading as it stands before ``pictures``, which are the study's as they are now.

    What was said of other content than lies under a name now is in ``set_aside``; what was said of
    the content that came back is where it was. Words of a study of which no picture is left as it
    was are in ``words_aside``; of a signed one they stay, as do all who signed. Of what is not
    among ``pictures``, or could not be read at all (no sha256), nothing changes.
    """
    present = {picture.key: picture.sha256 for picture in pictures if picture.sha256}
    reading = bound(reading, present)
    gone = [k for k, made in reading.made_on.items() if present.get(k, made) != made]
    back = [a for a in reading.set_aside if present.get(a.content.key) == a.content.sha256]
    if gone or back:
        reading = _with_statements(reading, gone, back)
    return reading if reading.signature is not None else _with_words(reading, present)


def bound(reading: Reading, present: Mapping[RadiographKey, str]) -> Reading:
    """The reading of an older version bound to content, by what tells it best.

    A signed finding names its content; all else was said of what the folder held when it was last
    read. Nothing is bound anew.
    """
    made_on = {}
    for key in {*_keys_said(reading)} - {*reading.made_on}:
        finding = reading.findings.get(key)
        sha256 = present.get(key, "") if finding is None else finding.sha256
        if sha256:
            made_on[key] = sha256
    if made_on:
        reading = replace(reading, made_on={**reading.made_on, **made_on})
    if present and reading.has_words and not reading.words_on:
        reading = replace(reading, words_on=dict(present))
    return reading


def content_of(row: Row) -> Content:
    return Content(row.file, row.frame, row.sha256)


def with_words(reading: Reading, pictures: Iterable[Pictured], **words: Any) -> Reading:
    """The reading with other words, or another patient, written before these pictures."""
    changed = replace(reading, **words)
    if all(getattr(changed, name) == getattr(reading, name) for name in _WORDS):
        return changed
    now = {picture.key: picture.sha256 for picture in pictures if picture.sha256}
    return replace(changed, words_on=now if changed.has_words else {})


def statement_of(reading: Reading, key: RadiographKey) -> Statement:
    return Statement(
        reading.verdicts.get(key),
        reading.drawing(key),
        reading.fractures.get(key, ()),
        reading.reasons.get(key, ""),
        reading.findings.get(key),
        reading.further.get(key, ()),
        reading.entered_views.get(key, EnteredView()),
        reading.unusable.get(key),
    )


def said(reading: Reading, content: Content, **what: Any) -> Reading:
    """The reading in which this is said of ``content`` (fields of :class:`Statement`).

    Where something is said of another content under that name, it stays, and this is set aside.
    """
    key = content.key
    others = tuple(a for a in reading.set_aside if a.content != content)
    aside = next((a.statement for a in reading.set_aside if a.content == content), Statement())
    if reading.made_on.get(key, content.sha256) != content.sha256:
        statement = replace(aside, **what)
        if not statement.is_empty:
            others = (*others, SetAside(content, statement))
        return replace(reading, set_aside=others)
    before = statement_of(reading, key)
    statement = replace(aside if before.is_empty else before, **what)
    return _stated(replace(reading, set_aside=others), content, statement)


def _keys_said(reading: Reading) -> Iterable[RadiographKey]:
    for part in (reading.verdicts, reading.drawings, reading.fractures, reading.reasons):
        yield from part
    yield from reading.further
    yield from reading.entered_views
    yield from reading.unusable
    yield from reading.findings


def _stated(reading: Reading, content: Content, statement: Statement) -> Reading:
    """In the place of what was said under its name; nothing is left where it is empty."""
    key = content.key

    def put(held: Mapping[RadiographKey, Any], value: Any, is_said: bool) -> Any:
        others = {k: v for k, v in held.items() if k != key}
        return {**others, key: value} if is_said else others

    verdict, drawing, finding = statement.verdict, statement.drawing, statement.finding
    unusable = statement.unusable
    return replace(
        reading,
        verdicts=put(reading.verdicts, verdict, verdict is not None),
        drawings=put(reading.drawings, drawing, not drawing.is_empty),
        fractures=put(reading.fractures, statement.fractures, bool(statement.fractures)),
        further=put(reading.further, statement.further, bool(statement.further)),
        entered_views=put(
            reading.entered_views, statement.entered_view, not statement.entered_view.is_empty
        ),
        unusable=put(reading.unusable, unusable, unusable is not None),
        reasons=put(reading.reasons, statement.reason, bool(statement.reason)),
        findings=put(reading.findings, finding, finding is not None),
        made_on=put(reading.made_on, content.sha256, not statement.is_empty),
    )


def _with_statements(
    reading: Reading, gone: Sequence[RadiographKey], back: Sequence[SetAside]
) -> Reading:
    aside = [one for one in reading.set_aside if one not in back]
    for key in gone:
        content = Content(*key, reading.made_on[key])
        aside.append(SetAside(content, statement_of(reading, key)))
        reading = _stated(reading, content, Statement())
    for one in back:
        if one.content.key in reading.made_on:  # the picture in sight has words of its own
            aside.append(one)
        else:
            reading = _stated(reading, one.content, one.statement)
    return replace(reading, set_aside=tuple(aside))


def _with_words(reading: Reading, present: Mapping[RadiographKey, str]) -> Reading:
    there = {key: sha256 for key, sha256 in reading.words_on.items() if key in present}
    aside = list(reading.words_aside)
    if there and all(present[key] != sha256 for key, sha256 in there.items()):
        pictures = tuple(Content(*key, sha) for key, sha in sorted(reading.words_on.items()))
        words = {name: getattr(reading, name) for name in _WORDS}
        aside.append(WordsAside(pictures, **words))
        reading = replace(reading, **_WORDS, words_on={})
    back = next((one for one in reversed(aside) if _any_there(one, present)), None)
    if back is not None and not reading.has_words:
        aside.remove(back)
        words = {name: getattr(back, name) for name in _WORDS}
        made = {picture.key: picture.sha256 for picture in back.pictures}
        reading = replace(reading, **words, words_on=made)
    return (
        reading if tuple(aside) == reading.words_aside else replace(reading, words_aside=(*aside,))
    )


def _any_there(aside: WordsAside, present: Mapping[RadiographKey, str]) -> bool:
    return any(present.get(picture.key) == picture.sha256 for picture in aside.pictures)


# --- what was exchanged --------------------------------------------------------------------


def is_exchanged(reading: Reading, picture: Pictured) -> bool:
    """Whether the reader, when last writing, had another picture of that name before the eyes."""
    if not picture.sha256:
        return False
    others = {a.content.sha256 for a in reading.set_aside if a.content.key == picture.key}
    others |= {p.sha256 for a in reading.words_aside for p in a.pictures if p.key == picture.key}
    before = reading.words_on.get(picture.key, picture.sha256)
    return bool(others) or before != picture.sha256


def beside(reading: Reading, row: Row) -> Reading:
    """What of a reading, :func:`as_of` its study's rows, may stand on a line with ``row``.

    Nothing of a signed one where the row is none of the pictures it was signed for; of a draft no
    word that was written when another picture lay there.
    """
    if reading.signature is not None:
        return reading if is_signed_for(reading, row) else Reading(reading.study_key)
    if reading.words_on.get(row.key, row.sha256) in (row.sha256, ""):
        return reading
    return replace(reading, **_WORDS) if row.sha256 else reading


def confined(reading: Reading, pictures: Iterable[Pictured]) -> Reading:
    """What is said of pictures that are not among these is set aside: they left the study."""
    there = {picture.key for picture in pictures}
    lost = sorted({*_keys_said(reading)} - there)
    if not lost:
        return reading
    unknown = dict.fromkeys([key for key in lost if key not in reading.made_on], "")
    known = replace(reading, made_on={**reading.made_on, **unknown})
    return _with_statements(known, lost, ())


# --- signed --------------------------------------------------------------------------------


def signed_contents(reading: Reading) -> Mapping[RadiographKey, str]:
    """The pictures a signed reading was signed for: sha256, "" where an older version kept none."""
    if reading.signed_for is None:
        unknown = dict.fromkeys(_keys_said(reading), "")
        aside = {a.content.key: a.content.sha256 for a in reading.set_aside}
        return {**unknown, **aside, **reading.made_on}
    return {p.content.key: p.content.sha256 for p in reading.signed_for.pictures}


def is_signed_for(reading: Reading, picture: Pictured) -> bool:
    """A file that cannot be read at all now (no sha256) is still taken for the one signed."""
    signed = signed_contents(reading)
    return picture.key in signed and picture.sha256 in ("", signed[picture.key])


def signed_for(
    reading: Reading, rows: Sequence[Row], unread: Mapping[RadiographKey, Notice]
) -> SignedFor:
    """Whom and what ``reading`` is signed for, before these rows; ``unread``: why not each."""
    identity = identity_of(reading, [row.header for row in rows])
    return SignedFor(
        identity.patient,
        tuple(sorted(identity.by_hand)),
        identity.chosen,
        tuple(
            SignedPicture(Content(row.file, row.frame, row.sha256), row.header, unread.get(row.key))
            for row in sorted(rows, key=lambda row: row.key)
        ),
    )


def settled(reading: Reading, rows: Sequence[Row]) -> Reading:
    """A reading of an older version with all that is known of what it was made on, before one of
    ``rows``, as they were until now, is replaced."""
    present = {row.key: row.sha256 for row in rows if row.sha256}
    reading = bound(reading, present)
    if reading.signature is None or reading.signed_for is not None:
        return reading
    ours = [row for row in rows if reading.made_on.get(row.key) == row.sha256]
    return replace(reading, signed_for=signed_for(reading, ours, {})) if ours else reading


def signed_rows(reading: Reading, there: Mapping[RadiographKey, Row]) -> tuple[Row, ...]:
    """The pictures a signed reading was signed for: as they lie there, else as they were, with an
    error that says what became of the file. ``there``: the rows of the folder as they are now, of
    whichever study."""
    known = as_of(reading, _under_its_names(reading, there))
    kept = {} if known.signed_for is None else {p.content.key: p for p in known.signed_for.pictures}
    findings = {a.content.key: a.statement.finding for a in known.set_aside} | {**known.findings}
    found = []
    for key, sha256 in sorted(signed_contents(known).items()):
        row = there.get(key)
        if row is None or not is_signed_for(known, row):
            file, frame = key
            header = kept[key].header if key in kept else None
            error = Notice.of(Code.GONE if row is None else Code.EXCHANGED)
            row = Row(file, "", frame, sha256, header, findings.get(key), error)
        found.append(row)
    return tuple(found)


def is_displaced(row: Row) -> bool:
    """Of :func:`signed_rows`: it is as it was, not as it lies there."""
    return row.error is not None and row.error.code in (Code.GONE, Code.EXCHANGED)


def _under_its_names(reading: Reading, there: Mapping[RadiographKey, Row]) -> list[Row]:
    keys = {*_keys_said(reading)}
    if reading.signed_for is not None:
        keys |= {picture.content.key for picture in reading.signed_for.pictures}
    return [there[key] for key in sorted(keys) if key in there]
