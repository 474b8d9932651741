"""A body part is said in the reader's words; what no code is stands as the file has it."""

from __future__ import annotations

import pytest

from osteo_desktop.records.bone import BODY_PARTS
from osteo_desktop.wording.coded.body_parts import (
    BODY_PART_WORDS,
    part_code,
    part_text,
    projection_text,
)
from osteo_desktop.wording.languages.language import LANGUAGES, language_of


def isolated(text: str) -> str:
    return f"<{text}>"


def test_a_known_code_is_a_word_and_any_other_stands_as_it_is_spelt() -> None:
    assert part_text(" forearm ") == "forearm"
    assert part_text("UPPER  ARM") == "upper arm"
    assert part_text("LT WRIST 2V", isolate=isolated) == "<LT WRIST 2V>"
    assert part_text("WRIST", isolate=isolated) == "wrist", "a word needs no bounds"
    assert part_text("") == ""


def test_letters_of_a_projection_stay_and_no_side_is_made_of_them() -> None:
    assert projection_text("LATERAL") == "lateral"
    assert [projection_text(code) for code in ("AP", "LL", "LLO")] == ["AP", "LL", "LLO"]


def test_what_the_program_offers_to_choose_has_words() -> None:
    assert set(BODY_PARTS) <= set(BODY_PART_WORDS)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_word_that_is_typed_gives_the_code_back(code: str) -> None:
    say = language_of(code).say
    for part in BODY_PART_WORDS:
        assert part_code(part_text(part, say), say) == part, "no two codes have one word"
        assert part_code(part.lower(), say) == part
    assert part_code("Kahnbein ", say) == "KAHNBEIN"
