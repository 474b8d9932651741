"""Each decision, verdict and status has words, and the short ones are the beginning of the long."""

from __future__ import annotations

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import ReadingStatus, Verdict
from osteo_desktop.wording.status import (
    DECISION_WORDS,
    SHORT_DECISION_WORDS,
    STATUS_WORDS,
    VERDICT_WORDS,
)


def test_everything_has_words_of_its_own() -> None:
    for kinds, words in (
        (Decision, DECISION_WORDS),
        (Decision, SHORT_DECISION_WORDS),
        (Verdict, VERDICT_WORDS),
        (ReadingStatus, STATUS_WORDS),
    ):
        assert set(words) == set(kinds)
        assert len(set(words.values())) == len(kinds)


def test_a_short_decision_begins_as_the_long_one_does() -> None:
    for decision in set(Decision) - {Decision.ERROR}:
        assert DECISION_WORDS[decision].startswith(SHORT_DECISION_WORDS[decision])
