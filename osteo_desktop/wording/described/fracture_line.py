"""A fracture said in one typed line: words in any order, each known by its beginning.

"rad dist met displ dors 20" is the radius, distal metaphysis, displaced to dorsal, angulated 20°.
What :func:`osteo_desktop.wording.fractures.fracture_text` says is understood back. A line that may
mean several fractures gives all of them, and nothing of it is guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from osteo_desktop.records.bone import Bone, places_of
from osteo_desktop.records.fracture import MOST_DEGREES, SIDES, FractureDescription
from osteo_desktop.wording.described.fracture_sense import Item, fractures_of
from osteo_desktop.wording.dicom import side_text
from osteo_desktop.wording.fractures import ANGULATED_TEMPLATES, BONE_WORDS, PLACE_WORDS, TABLES
from osteo_desktop.wording.say import Say

_WORD = re.compile(r"[^\s,;،؛()/]+")
_SEGMENT = re.compile(r"[,;،؛]")
_NUMBER = re.compile(r"([0-9]{1,3})(st|nd|rd|th|\.)?")
_DEGREES = re.compile(r"([0-9]{1,3})[°º]")
_LEVEL = re.compile(r"[CTL][0-9]{1,2}")
_LATIN_ACCENTS = re.compile(r"[\u0300-\u036f\u064b-\u0652\u0640\u2066-\u2069]")

_EXACT, _BEGUN = 3.0, 2.0
"""Of a typed word that is the known one, or its beginning."""
_FIRST, _WHOLE, _WHOLE_EXACT = 1.0, 1.0, 1.0
"""More where a phrase's first word is among them; where all are; where all are exactly."""
_SKIPPED = -6.0
_MOST_STATES = 120
_LONGEST_FILLER = 3


@dataclass(frozen=True)
class Understanding:
    """What a line may mean, the likeliest bones first; more than one: it is to be chosen."""

    choices: tuple[FractureDescription, ...] = ()
    unknown: tuple[str, ...] = ()
    """Words, folded, that mean nothing here."""

    @property
    def meant(self) -> FractureDescription | None:
        """The fracture, where the line means one and every word of it is understood."""
        return self.choices[0] if len(self.choices) == 1 and not self.unknown else None


@dataclass(frozen=True)
class _Phrase:
    field: str
    value: Any
    words: tuple[str, ...]


@dataclass(frozen=True)
class _Chunk:
    """So many typed words, and what they may mean."""

    length: int
    score: float
    item: Item | None
    """None: they mean nothing by themselves."""
    is_known: bool = True


@dataclass(frozen=True)
class _State:
    score: float = 0.0
    items: tuple[Item, ...] = ()
    unknown: tuple[str, ...] = ()


def folded(text: str) -> str:
    """Without case, accents, vowel signs of Arabic and hyphens: as somebody types it in haste."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _LATIN_ACCENTS.sub("", plain).replace("-", " ").replace("'", " ").replace("’", " ")


class FractureWords:
    """The words for fractures in one language."""

    def __init__(self, say: Say = str) -> None:
        self._phrases = [
            *(_Phrase("Laterality", side, _words(side_text(side, say))) for side in SIDES),
            *(
                _Phrase(field, value, _words(say(word)))
                for field, table in TABLES.items()
                for value, word in table.items()
            ),
        ]
        self._angulated = {
            word
            for template in ANGULATED_TEMPLATES
            for word in _words(re.sub(r"\{\w+\}°?", " ", say(template)))
        }
        self._fillers = _fillers((*BONE_WORDS.values(), *PLACE_WORDS.values()), say)

    def understand(self, text: str, bones: Sequence[Bone] = tuple(Bone)) -> Understanding:
        """``bones``: all, the likely ones first."""
        tokens = _tokens(text)
        if not tokens:
            return Understanding()
        states = self._read(tokens)
        found: dict[FractureDescription, float] = {}
        unknown: dict[FractureDescription, tuple[str, ...]] = {}
        for state in states:
            for fracture in fractures_of(state.items, bones):
                if state.score > found.get(fracture, float("-inf")):
                    found[fracture], unknown[fracture] = state.score, state.unknown
        best = max(found.values(), default=0.0)
        choices = [fracture for fracture, score in found.items() if score > best - 1e-6]
        if not choices:
            return Understanding(unknown=tuple(word for word, _ in tokens))
        likely = {bone: number for number, bone in enumerate(bones)}
        choices.sort(key=lambda one: _rank(one, likely))
        empty = all(fracture.is_empty for fracture in choices)
        return Understanding(() if empty else tuple(choices), unknown[choices[0]])

    def _read(self, tokens: Sequence[tuple[str, int]]) -> list[_State]:
        """Ways to read all of them, the best first; every one of them allowed to mean nothing."""
        reached: list[list[_State]] = [[_State()], *([] for _ in tokens)]
        for at in range(len(tokens)):
            here = sorted(reached[at], key=lambda state: -state.score)[:_MOST_STATES]
            chunks = list(self._chunks(tokens, at))
            for state in here:
                for chunk in chunks:
                    after = _after(state, chunk, tokens[at][0])
                    if after is not None:
                        reached[at + chunk.length].append(after)
        return sorted(reached[-1], key=lambda state: -state.score)[: 4 * _MOST_STATES]

    def _chunks(self, tokens: Sequence[tuple[str, int]], at: int) -> Iterator[_Chunk]:
        word, segment = tokens[at]
        yield _Chunk(1, _SKIPPED, None, is_known=False)
        if word in self._fillers:
            yield _Chunk(1, 0.0, None)
        yield from _numbers(word, segment)
        for known in self._angulated:
            if known.startswith(word):
                score = _FIRST + (_EXACT if known == word else _BEGUN)
                yield _Chunk(1, score, Item("angulated", None, segment))
                break
        inside = [word for word, of in tokens[at:] if of == segment]
        for phrase in self._phrases:
            yield from _matches(phrase, inside, segment)


def _rank(fracture: FractureDescription, likely: Mapping[Bone, int]) -> tuple[int, int]:
    """The likely bone first, and of it the place that breaks most often."""
    bone, place = fracture.bone, fracture.place
    places = places_of(bone)
    at = places.index(place) if place in places else -1
    return (-1 if bone is None else likely.get(bone, len(likely)), at)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(folded(text)))


def _tokens(text: str) -> list[tuple[str, int]]:
    """Words, and in which part between commas each stands."""
    parts = enumerate(_SEGMENT.split(text))
    return [(word, number) for number, part in parts for word in _words(part)]


def _fillers(phrases: Iterable[str], say: Say) -> set[str]:
    """Small words inside the names of bones and their parts, as "of": they say nothing alone."""
    spoken = [_words(say(phrase)) for phrase in phrases]
    ends = {word for words in spoken if words for word in (words[0], words[-1])}
    inner = {word for words in spoken for word in words[1:-1]}
    return {word for word in inner - ends if len(word) <= _LONGEST_FILLER}


def _numbers(word: str, segment: int) -> Iterator[_Chunk]:
    """A number may say which of several, or degrees; with its sign only these."""
    degrees = _DEGREES.fullmatch(word)
    number = degrees or _NUMBER.fullmatch(word)
    is_ordinal = degrees is None and number is not None and number.group(2)
    if number is not None and not is_ordinal and int(number.group(1)) <= MOST_DEGREES:
        yield _Chunk(1, _EXACT, Item("angulation", int(number.group(1)), segment))
    if number is not None and degrees is None:
        yield _Chunk(1, _EXACT, Item("which", str(int(number.group(1))), segment))
    if _LEVEL.fullmatch(word.upper()):
        yield _Chunk(1, _EXACT + _WHOLE_EXACT, Item("which", word.upper(), segment))


def _matches(phrase: _Phrase, words: Sequence[str], segment: int) -> Iterator[_Chunk]:
    """The first one, two, three … words as beginnings of the phrase's words, in their order."""
    at, score, touched_first, exact, says = 0, 0.0, False, 0, len(phrase.words) == 1
    for length, word in enumerate(words, 1):
        after = range(at, len(phrase.words))
        hit = next((number for number in after if phrase.words[number].startswith(word)), None)
        if hit is None:
            return
        is_exact = phrase.words[hit] == word
        score += _EXACT if is_exact else _BEGUN
        exact += is_exact
        touched_first = touched_first or hit == 0
        at = hit + 1
        whole = length == len(phrase.words)
        more = _FIRST * touched_first + _WHOLE * whole
        more += _WHOLE_EXACT * (whole and exact == length)
        is_last = at == len(phrase.words)
        says = says or is_last or len(phrase.words[hit]) > _LONGEST_FILLER
        if not says:  # "of" and "not" alone
            continue
        yield _Chunk(length, score + more, Item(phrase.field, phrase.value, segment))


_GOES_BEFORE: Mapping[str, tuple[str, ...]] = {
    "which": ("bone",),
    "bone": ("which",),
    "direction": ("displacement", "angulation", "angulated"),
}
"""What says that a number is a ray, and that a word is a direction."""
_ONCE_MORE = {"direction": 2, "angulated": 2}
"""How often it may be said."""
_ORDER = ("bone", "which", "phalanx", "Laterality", "place", "type", "displacement", "angulation")


def _after(state: _State, chunk: _Chunk, word: str) -> _State | None:
    """None where that was said already."""
    item = chunk.item
    if item is None:
        unknown = state.unknown if chunk.is_known else (*state.unknown, word)
        return replace(state, score=state.score + chunk.score, unknown=unknown)
    said = [one.field for one in state.items]
    if said.count(item.field) >= _ONCE_MORE.get(item.field, 1):
        return None
    score = state.score + chunk.score
    last = said[-1] if said else ""
    if last in _GOES_BEFORE.get(item.field, ()):
        score += 0.5
    elif last in _ORDER and item.field in _ORDER and _ORDER.index(last) < _ORDER.index(item.field):
        score += 0.1
    return replace(state, score=score, items=(*state.items, item))
