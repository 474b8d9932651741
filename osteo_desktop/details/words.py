"""How names are joined and told apart, and what other software says."""

from __future__ import annotations

from collections.abc import Iterable

from osteo_desktop.details.base import Detail
from osteo_desktop.notice import Notice


class WordDetail(Detail):
    IN_ITS_OWN_WORDS = "in_its_own_words", "technical details: {words}"
    DID_YOU_MEAN = "did_you_mean", "did you mean {near}?"
    KNOWN_ARE = "known_are", "known are: {known}"
    WITH_HINT = "with_hint", "{what}; {hint}"
    AND_SUGGESTION = "and_suggestion", " (did you mean '{near}'?)"
    CHOSEN_BY_SETTINGS = "chosen_by_settings", ", which the settings chose{suggestion}"
    NONE = "none", "none"
    AND = "and", "{first} and {second}"
    OR = "or", "{first} or {second}"
    INSTEAD_OF = "instead_of", "{name} {value}, not {ours}"


def in_its_own_words(words: str) -> Notice:
    """What other software says, for whoever looks after the machine: introduced, not translated."""
    return WordDetail.IN_ITS_OWN_WORDS.of(words=words)


def missing_key(error: KeyError) -> str:
    """The key that a table lacks."""
    return str(error.args[0])


def either(names: Iterable[object]) -> Notice | str:
    """ "A or B or C"; a single one alone."""
    return _joined(WordDetail.OR, names)


def both(names: Iterable[object]) -> Notice | str:
    """ "A and B and C"; a single one alone."""
    return _joined(WordDetail.AND, names)


def _joined(how: WordDetail, names: Iterable[object]) -> Notice | str:
    first, *more = (name if isinstance(name, Notice) else str(name) for name in names)
    for second in more:
        first = how.of(first=first, second=second)
    return first


def with_hint(near: str | None, known: Iterable[str]) -> Notice:
    """The known word that was nearly said, or all of them."""
    if near is not None:
        return WordDetail.DID_YOU_MEAN.of(near=repr(near))
    return WordDetail.KNOWN_ARE.of(known=tuple(known))
