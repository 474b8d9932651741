"""Documents to frozen values and back, by one set of rules for all of them.

A record is a table of its fields in their order; an enumeration is its value; tuples are lists; a
moment is ISO 8601 with its zone; a mapping whose keys are tuples is a list of ``[*key, value]``,
sorted by them. A field that a document lacks takes its default. Types are strict: no yes or no for
a number, no text for a list. What is wrong is said with the way to it.

A record with a field ``unknown`` keeps there the keys that it does not know, and they are written
back as they were.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import (
    TYPE_CHECKING,
    Any,
    TypeVar,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from osteo_desktop.details.documents import DocumentDetail
from osteo_desktop.details.system import about
from osteo_desktop.details.words import either, in_its_own_words
from osteo_desktop.documents.kinds import is_choice, is_literal, is_mapping, is_record, is_tuple
from osteo_desktop.documents.text import (
    MissingKey,
    UnknownKey,
    WrongDocument,
    key_not_known,
    word_not_known,
)
from osteo_desktop.notice import Notice

if TYPE_CHECKING:
    import cattrs

T = TypeVar("T")
Read = Callable[[Any], Any]
Write = Callable[[Any], Any]

UNKNOWN = "unknown"
"""The field of a record in which it keeps the keys that it does not know."""

_WORDS: Mapping[Any, Notice] = {
    str: DocumentDetail.A_TEXT.notice,
    int: DocumentDetail.A_WHOLE_NUMBER.notice,
    float: DocumentDetail.A_NUMBER.notice,
    bool: DocumentDetail.TRUE_OR_FALSE.notice,
}
_FAULTS = (KeyError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)


@dataclass(frozen=True, eq=False)
class Documents:
    """How the documents of one kind are read and written; make it once, it learns each record."""

    refuse_unknown: bool = False
    """A key that no field has is an UnknownKey; else it is kept or passed over."""
    as_written: bool = False
    """For evidence: a whole number stays one, NaN is let through, and no value is repeated in an
    error, for it may be a patient's."""
    needed: Mapping[type, frozenset[str]] = field(default_factory=dict)
    """Keys that a record's document must have although the field has a default."""
    before: Mapping[type, Callable[[Any], Any]] = field(default_factory=dict)
    """What to make of a record's document before it is read, as of an older version."""
    after: Mapping[type, Callable[[Any, Any], Any]] = field(default_factory=dict)
    """What to make of a record and its document before that is written."""
    own: Mapping[type, tuple[Read, Write]] = field(default_factory=dict)
    """Records that are read and written by functions of their own."""

    def value(self, document: Any, kind: type[T]) -> T:
        """Raises WrongDocument; what ``kind`` itself raises beside ValueError and TypeError."""
        try:
            return cast(T, self._reader(kind)(document))
        except WrongDocument:
            raise
        except _FAULTS as error:
            raise WrongDocument(self._cause(error)) from error

    def document(self, value: Any) -> Any:
        """Dicts, lists, texts, numbers, booleans and None."""
        return self._converter.unstructure(value)

    # --- how it is done ---------------------------------------------------------------------

    @cached_property
    def _converter(self) -> cattrs.Converter:
        import cattrs  # when the first document is read, not when the program starts

        converter = cattrs.Converter(detailed_validation=False)
        read = converter.register_structure_hook_factory
        write = converter.register_unstructure_hook_factory
        for scalar, reader in self._scalars().items():
            converter.register_structure_hook(scalar, _of_any_kind(reader))
        converter.register_unstructure_hook(datetime, datetime.isoformat)
        converter.register_structure_hook(StrEnum, self._member)  # before str, which it is too
        converter.register_unstructure_hook(StrEnum, _value_of)
        read(is_tuple, self._tuple_reader)
        write(is_tuple, self._tuple_writer)
        read(is_mapping, self._mapping_reader)
        write(is_mapping, self._mapping_writer)
        read(is_choice, self._choice_reader)
        read(is_literal, self._literal_reader)
        read(is_record, self._record_reader)
        write(is_record, self._record_writer)
        for kind, (reader, writer) in self.own.items():
            read(_exactly(kind), _always(reader))
            write(_exactly(kind), _always(writer))
        return converter

    def _reader(self, kind: Any) -> Read:
        hook = self._converter.get_structure_hook(kind)
        return lambda document: hook(document, kind)

    def _scalars(self) -> Mapping[Any, Read]:
        return {
            Path: lambda document: Path(self._of(str, document)),
            datetime: self._moment,
            str: lambda document: self._of(str, document),
            bool: lambda document: self._of(bool, document),
            int: lambda document: self._of(int, document),
            float: self._number,
        }

    def _of(self, kind: type[T], document: Any) -> T:
        if type(document) is not kind:
            raise self._wrong(_WORDS[kind], document)
        return document

    def _number(self, document: Any) -> float:
        if self.as_written and type(document) in (float, int):
            return cast(float, document)
        if type(document) not in (float, int):
            raise self._wrong(DocumentDetail.A_NUMBER.notice, document)
        try:
            number = float(document)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise WrongDocument(DocumentDetail.NO_NUMBER.notice)
        return number

    def _moment(self, document: Any) -> datetime:
        try:
            moment = datetime.fromisoformat(self._of(str, document))
        except ValueError:
            moment = datetime.min
        if moment.tzinfo is None:
            raise self._wrong(DocumentDetail.A_MOMENT.notice, document)
        return moment

    def _wrong(self, wanted: Notice | str, document: Any) -> WrongDocument:
        if self.as_written:
            return WrongDocument(DocumentDetail.MUST_BE.of(wanted=wanted))
        return WrongDocument(DocumentDetail.MUST_BE_NOT.of(wanted=wanted, value=_shown(document)))

    def _cause(self, error: Exception) -> Notice:
        """Why a record refused its values."""
        return in_its_own_words(type(error).__name__) if self.as_written else about(error)

    def _member(self, document: Any, kind: type[StrEnum]) -> StrEnum:
        word = self._of(str, document)
        try:
            return kind(word)
        except ValueError as error:
            raise self._no_word(word, [str(member) for member in kind]) from error

    def _no_word(self, word: str, known: Sequence[str]) -> WrongDocument:
        if self.as_written:
            return WrongDocument(DocumentDetail.MUST_BE_ONE_OF.of(known=tuple(known)))
        return WrongDocument(word_not_known(word, known))

    def _literal_reader(self, kind: Any) -> Callable[[Any, Any], Any]:
        """One of a few words."""
        known = get_args(kind)

        def read(document: Any, _: Any) -> Any:
            word = self._of(str, document)
            if word not in known:
                raise self._no_word(word, known)
            return word

        return read

    def _tuple_reader(self, kind: Any) -> Callable[[Any, Any], Any]:
        kinds = get_args(kind)
        if kinds[-1] is Ellipsis:
            each = self._converter.get_structure_hook(kinds[0])

            def read(document: Any, _: Any) -> Any:
                if type(document) is not list:
                    raise self._wrong(DocumentDetail.A_LIST.notice, document)
                try:
                    return tuple([each(one, kinds[0]) for one in document])
                except _FAULTS:
                    raise self._first(document, [kinds[0]] * len(document)) from None

            return read
        hooks = [self._converter.get_structure_hook(one) for one in kinds]

        def read_some(document: Any, _: Any) -> Any:
            if type(document) is not list or len(document) != len(kinds):
                raise self._wrong(DocumentDetail.A_LIST_OF.of(count=len(kinds)), document)
            try:
                return tuple([h(one, k) for h, one, k in zip(hooks, document, kinds, strict=True)])
            except _FAULTS:
                raise self._first(document, kinds) from None

        return read_some

    def _first(self, document: Sequence[Any], kinds: Sequence[Any]) -> WrongDocument:
        """The first wrong one of a list."""
        for place, (one, kind) in enumerate(zip(document, kinds, strict=True), start=1):
            try:
                self.value(one, kind)
            except WrongDocument as error:
                return error.under(place)
        raise AssertionError("what was wrong a moment ago is right now")

    def _tuple_writer(self, kind: Any) -> Write:
        kinds = get_args(kind)
        if len(kinds) == 2 and kinds[1] is Ellipsis:
            each = self._converter.get_unstructure_hook(kinds[0])
            return lambda value: [each(one) for one in value]
        hooks = [self._converter.get_unstructure_hook(one) for one in kinds]
        return lambda value: [hook(one) for hook, one in zip(hooks, value, strict=True)]

    def _mapping_reader(self, kind: Any) -> Callable[[Any, Any], Any]:
        key_kind, value_kind = get_args(kind)
        if get_origin(key_kind) is tuple:
            return self._keyed_reader(get_args(key_kind), value_kind)
        each = self._reader(value_kind)
        key_of = self._reader(key_kind)

        def read(document: Any, _: Any) -> Any:
            if type(document) is not dict:
                raise self._wrong(DocumentDetail.A_TABLE.notice, document)
            found = {}
            for key, value in document.items():
                try:
                    found[key_of(key)] = each(value)
                except WrongDocument as error:
                    raise error.under(key) from None
            return found

        return read

    def _keyed_reader(self, key: Sequence[Any], value: Any) -> Callable[[Any, Any], Any]:
        entries = tuple[*key, value]  # type: ignore[valid-type]
        whole = self._reader(tuple[entries, ...])

        def read(document: Any, _: Any) -> Any:
            found = {tuple(said): value for *said, value in whole(document)}
            if len(found) < len(document):
                raise WrongDocument(DocumentDetail.SAID_TWICE_OF_PLACE.notice)
            return found

        return read

    def _mapping_writer(self, kind: Any) -> Write:
        key_kind, value_kind = get_args(kind)
        each = self._converter.get_unstructure_hook(value_kind)
        if get_origin(key_kind) is tuple:
            return lambda value: [[*key, each(value[key])] for key in sorted(value)]
        key_of = self._converter.get_unstructure_hook(key_kind)
        return lambda value: {key_of(key): each(one) for key, one in value.items()}

    def _choice_reader(self, kind: Any) -> Callable[[Any, Any], Any]:
        """Of several types, by what the document is; one of them may be a record."""
        kinds = get_args(kind)
        record = next((one for one in kinds if is_record(one)), None)
        scalars = [one for one in kinds if one is not record]
        words = either(_WORDS.get(one, DocumentDetail.NOTHING.notice) for one in scalars)

        def read(document: Any, _: Any) -> Any:
            if record is not None and isinstance(document, dict):
                return self.value(document, record)
            if type(document) not in scalars:
                raise self._wrong(words, document)
            return document

        return read

    def _record_reader(self, kind: Any) -> Callable[[Any, Any], Any]:
        import cattrs.gen

        known = _known(kind)
        names = frozenset(one.name for one in known)
        keeps = any(one.name == UNKNOWN for one in fields(kind))
        needed, before = self.needed.get(kind, frozenset()), self.before.get(kind)
        refuse = self.refuse_unknown and not keeps
        omitted: Any = {UNKNOWN: cattrs.gen.override(omit=True)} if keeps else {}
        build = cattrs.gen.make_dict_structure_fn(
            kind,
            self._converter,
            _cattrs_forbid_extra_keys=False,
            _cattrs_detailed_validation=False,
            _cattrs_use_linecache=False,
            **omitted,
        )

        def read(document: Any, _: Any) -> Any:
            if type(document) is not dict:
                raise self._wrong(DocumentDetail.A_TABLE.notice, document)
            for name in needed:
                if name not in document:
                    raise MissingKey(DocumentDetail.IS_MISSING.notice, name)
            if before is not None:
                document = before(document)
            if refuse:
                self._refuse(document, known)
            try:
                value = build(document, kind)
            except _FAULTS as error:
                raise self._located(document, kind, error) from error
            if keeps and (more := {k: v for k, v in document.items() if k not in names}):
                value = replace(value, **{UNKNOWN: more})
            return value

        return read

    def _refuse(self, document: Mapping[str, Any], known: Sequence[Field[Any]]) -> None:
        names = [one.name for one in known]
        for key in document:
            if key not in names:
                raise UnknownKey(key_not_known(key, names))

    def _located(self, document: Mapping[str, Any], kind: Any, error: Exception) -> WrongDocument:
        """Which field it is that cannot be; the record itself where each alone can."""
        hints = get_type_hints(kind)
        for one in _known(kind):
            if one.name in document:
                try:
                    self.value(document[one.name], hints[one.name])
                except WrongDocument as wrong:
                    return wrong.under(one.name)
            elif one.default is MISSING and one.default_factory is MISSING:
                return MissingKey(DocumentDetail.IS_MISSING.notice, one.name)
        return error if isinstance(error, WrongDocument) else WrongDocument(self._cause(error))

    def _record_writer(self, kind: Any) -> Write:
        import cattrs.gen

        keeps = any(one.name == UNKNOWN for one in fields(kind))
        omitted: Any = {UNKNOWN: cattrs.gen.override(omit=True)} if keeps else {}
        plain = cattrs.gen.make_dict_unstructure_fn(
            kind, self._converter, _cattrs_use_linecache=False, **omitted
        )
        after = self.after.get(kind)

        def write(value: Any) -> Any:
            document = plain(value)
            if keeps:
                document = {**getattr(value, UNKNOWN), **document}
            return document if after is None else after(value, document)

        return write if keeps or after is not None else plain


def _known(kind: Any) -> list[Field[Any]]:
    return [one for one in fields(kind) if one.name != UNKNOWN and one.init]


def _shown(document: Any) -> Notice | str:
    if isinstance(document, dict | list):
        return DocumentDetail.TABLE_OR_LIST.notice
    return f"{document!r:.60}"


def _exactly(kind: Any) -> Callable[[Any], bool]:
    return lambda one: one is kind


def _always(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The same function for every type of a rule."""

    def made(_: Any) -> Any:
        return lambda value, _kind=None: function(value)

    return made


def _of_any_kind(reader: Read) -> Callable[[Any, Any], Any]:
    return lambda document, _: reader(document)


def _value_of(member: StrEnum) -> str:
    return str(member.value)
