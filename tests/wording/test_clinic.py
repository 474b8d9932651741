"""What the window says first is in the words of a clinic; what is for a technician stands apart."""

from __future__ import annotations

import re
import string

import pytest

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.table import DETAILS
from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.base import kinds
from osteo_desktop.errors.files import DamagedImage, DecoderCrashed, MissingCodec
from osteo_desktop.errors.models import ModelError
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.wording.clinic_words.clinic import CLINIC, clinic_text, technical_text
from osteo_desktop.wording.notices import SENTENCES, notice_text

LIBRARY = "imagecodecs: opj_decode failed"
SAID_BY_ANOTHER = in_its_own_words(LIBRARY)
RAW = ("printed", "kind", "signal", "words")


def with_a_library_in_it(code: str, *templates: str) -> Notice:
    """In every place in which what other software says may stand."""
    names = [n for text in templates for _, n, _, _ in string.Formatter().parse(text) if n]
    deeper = {"detail": ModelDetail.CARD_UNREADABLE.of(why=SAID_BY_ANOTHER)}
    fields: dict[str, object] = {name: LIBRARY if name in RAW else "x" for name in names}
    fields |= {n: SAID_BY_ANOTHER for n in names if n in ("what", "why", "detail", "other")}
    if "detail" in names:
        fields |= deeper
    return Notice(code, tuple(fields.items()))


ALL = {
    **{code.value: with_a_library_in_it(code.value, SENTENCES[code]) for code in Code},
    **{code: with_a_library_in_it(code, detail.words) for code, detail in DETAILS.items()},
    **{k.code: with_a_library_in_it(k.code, k.what, k.next_step) for k in kinds().values()},
}
_LEFT_OPEN = re.compile(r"\(\s*\)|[(\s][:;,]|[:;,]\s*[).]|\s\.(?:\s|$)|\ue000|\{")
_COMMAND = re.compile(r"osteo-desktop |--[a-z]|\b(?!PyTorch)[A-Z][a-z]+[A-Z]\w+|\bLUT\b")
"""A command, an option, a keyword of DICOM."""


def test_that_no_library_is_quoted_first_and_all_of_it_is_kept_behind() -> None:
    for code, told in ALL.items():
        first, behind = clinic_text(told), technical_text(told)
        assert LIBRARY not in first, code
        if LIBRARY in notice_text(told):
            assert LIBRARY in behind, code
        assert not _LEFT_OPEN.search(first), (code, first)


def test_that_what_a_file_suffers_from_is_told_without_a_command_or_keyword() -> None:
    of_files = {kind.code for kind in kinds().values() if kind.__module__.endswith(".files")}
    told = {code: clinic_text(ALL[code]) for code in {*map(str, SENTENCES), *of_files}}
    assert {code: text for code, text in told.items() if _COMMAND.search(text)} == {}


def test_that_nothing_is_lost_where_other_words_are_said_first() -> None:
    for code in CLINIC:
        assert technical_text(ALL[code]) == notice_text(ALL[code]), code


@pytest.mark.parametrize(
    ("told", "first", "behind"),
    [
        (
            DamagedImage(detail=SAID_BY_ANOTHER).notice,
            "The image is damaged and cannot be decoded. Copy or export it again from its source.",
            f"technical details: {LIBRARY}",
        ),
        (
            ModelError(detail=ModelDetail.CARD_UNREADABLE.of(why=SAID_BY_ANOTHER)).notice,
            "The model cannot be used (its card cannot be read). Choose another one, or install "
            "Osteo Desktop again.",
            "The model cannot be used (its card cannot be read: technical details: "
            f"{LIBRARY}). Install Osteo Desktop again, or choose another model with --model.",
        ),
        (
            DecoderCrashed(detail=FileDetail.EXIT_CODE.of(code=-11)).notice,
            "The file made its decoder end; the other files are not affected. Export the "
            "radiograph again from its source, in another format if that fails too.",
            "exit code -11",
        ),
        (
            Notice.of(
                Code.WITH_LAST_WORDS,
                what=Notice.of(Code.TRAINING_KILLED, signal="SIGKILL"),
                words="Killed",
            ),
            "The training broke off: the system ended it; memory may have run out.",
            "technical details: SIGKILL technical details: Killed",
        ),
        (
            DamagedImage(
                detail=FileDetail.OF_SYNTAX.of(syntax="JPEG 2000", what=SAID_BY_ANOTHER)
            ).notice,
            "The image is damaged and cannot be decoded. Copy or export it again from its source.",
            f"JPEG 2000, technical details: {LIBRARY}",
        ),
        (DamagedImage(detail=FileDetail.ENDS_EARLY.notice).notice, None, ""),
    ],
)
def test_that_it_reads_well(told: Notice, first: str | None, behind: str) -> None:
    """``first`` None: there is nothing to leave out."""
    assert clinic_text(told) == (notice_text(told) if first is None else first)
    assert technical_text(told) == behind


def test_that_what_stands_within_another_is_said_in_the_same_words() -> None:
    why = ModelError(detail=ModelDetail.HASH_UNFIT.notice).notice
    told = Notice.of(Code.WITHOUT_AI, why=why)
    assert "--model" in notice_text(told)
    assert "--model" not in clinic_text(told)
    assert clinic_text(told).startswith("Reading without AI. The model cannot be used (its content")
    assert technical_text(told) == notice_text(told)


def test_that_the_file_is_named_first() -> None:
    error = MissingCodec("a.dcm", syntax="JPEG 2000", detail=SAID_BY_ANOTHER)
    assert clinic_text(error.notice_of_file).startswith("a.dcm: The picture is packed in a way")
    assert "a.dcm" not in technical_text(error.notice_of_file)
