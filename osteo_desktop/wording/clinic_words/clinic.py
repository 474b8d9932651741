"""The same notices in the words of a clinic, and apart from them what is for a technician.

The window says the former first and has the latter behind. Log, command line and reports say
notices whole (``wording.notices``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.words import WordDetail
from osteo_desktop.errors.files import DecoderNotStarted, MissingCodec
from osteo_desktop.errors.models import AlteredCard, DamagedModel, ModelError, SitePointsError
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.wording.clinic_words.gaps import GAP, closed
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.say import Say, marked

_GREYS = marked(
    "The file contradicts itself about its grey levels; it is shown as it most likely is."
)
_WINDOW = marked("A brightness setting of the file cannot be used and is ignored.")
_SCALE = marked("A statement of the file on its scale cannot be true and is ignored.")
_VALUE = marked("A statement of the file cannot be understood and is ignored.")
_TEXTS = marked("The file does not say properly how its texts are written; names may be garbled.")
_MODEL = marked(
    "The model cannot be used ({detail}). Choose another one, or install Osteo Desktop again."
)

CLINIC: Mapping[str, str] = {
    Code.HEADER_BREAKS_STANDARD: _VALUE,
    Code.BITS_STORED_UNTRUE: _GREYS,
    Code.SIGN_CONTRADICTED: _GREYS,
    Code.PHOTOMETRIC_CONTRADICTED: _GREYS,
    Code.MODALITY_LUT_UNREADABLE: _GREYS,
    Code.SLOPE_ZERO: _GREYS,
    Code.SHAPE_CONTRADICTED: marked(
        "The file contradicts itself about black and white; they may be exchanged."
    ),
    Code.WINDOWS_UNPAIRED: _WINDOW,
    Code.VOI_LUT_UNREADABLE: _WINDOW,
    Code.WINDOW_IMPOSSIBLE: _WINDOW,
    Code.VOI_FUNCTION_UNKNOWN: marked(
        "The file asks for a way of showing brightness that is unknown here; the usual one is "
        "taken."
    ),
    Code.FRAME_COUNT_UNTRUE: marked(
        "The number of pictures that the file states cannot be true; one is read."
    ),
    Code.NO_POSITIVE_PAIR: _SCALE,
    Code.FACTOR_UNTRUE: _SCALE,
    Code.NOT_A_NUMBER: _VALUE,
    Code.VALUE_UNREADABLE: _VALUE,
    Code.TOO_LONG_TO_BE_TRUE: _VALUE,
    Code.READ_AS_UTF8: _TEXTS,
    Code.READ_AS_LATIN1: _TEXTS,
    Code.DECODER_REPORTS: marked(
        "Something in the file is not as it should be; look whether the radiograph is whole."
    ),
    Code.PHOTOGRAPH_WAITS: marked(
        "A photograph of a film that nobody has looked at yet: make a radiograph of it with File, "
        "Photograph of a film."
    ),
    MissingCodec.code: marked(
        "The picture is packed in a way that cannot be opened here. Export the study uncompressed, "
        "or ask whoever looks after this computer."
    ),
    DecoderNotStarted.code: marked(
        "Radiographs cannot be read at the moment. Close other programs and open the folder again; "
        "if it stays so, ask whoever looks after this computer."
    ),
    ModelError.code: _MODEL,
    DamagedModel.code: marked(
        "The model's file is damaged ({detail}). Choose another one, or install Osteo Desktop "
        "again."
    ),
    AlteredCard.code: marked(
        "The model is not used, for its card was altered after it was written. Copy the card again "
        "from where it came, or ask whoever looks after this computer."
    ),
    SitePointsError.code: marked(
        "The operating points of this site cannot be used ({detail}). Go back to the model's own: "
        "Reading > Operating points."
    ),
}
"""Said first instead of what the notice itself says, which is then all for the technician."""

_FOR_TECHNICIANS: frozenset[str] = frozenset(
    {
        WordDetail.IN_ITS_OWN_WORDS,
        FileDetail.EXIT_CODE,
        FileDetail.OF_SYNTAX,
        ModelDetail.WHILE_LOADING,
    }
)
_KEPT: Mapping[str, str] = {FileDetail.DECODER_ADDS: "what", Code.WITH_LAST_WORDS: "what"}
"""Of these only the named field is said first."""
_RAW = frozenset({"printed", "kind", "signal", "words"})
"""Fields that, where they are plain text, are of a library or the system."""


def clinic_text(notice: Notice | None, say: Say = str) -> str:
    """What happened and what to do next; "" for None."""
    if notice is None:
        return ""
    return closed(notice_text(_gapped(notice), say, CLINIC))


def technical_text(notice: Notice | None, say: Say = str) -> str:
    """What :func:`clinic_text` leaves out, for whoever looks after the machine; mostly ""."""
    if notice is None:
        return ""
    fields = tuple((name, value) for name, value in notice.fields if name != "path")
    bare = replace(notice, fields=fields)
    if _is_reworded(bare):
        return notice_text(bare, say)
    left_out = (notice_text(_own_words(one), say) for one in _foreign(bare))
    return " ".join(dict.fromkeys(left_out))


def _is_reworded(notice: Notice) -> bool:
    """Itself, or what it names."""
    within = (value for _, value in notice.fields if isinstance(value, Notice))
    return notice.code in CLINIC or any(map(_is_reworded, within))


def _own_words(value: Notice | str) -> Notice:
    return value if isinstance(value, Notice) else WordDetail.IN_ITS_OWN_WORDS.of(words=value)


def _gapped(notice: Notice) -> Notice:
    """With a gap for each thing that is for a technician."""
    kept = _KEPT.get(notice.code)
    if kept is not None and isinstance(told := notice.field(kept), Notice):
        return _gapped(told)
    return replace(notice, fields=tuple((n, _gapped_value(n, v)) for n, v in notice.fields))


def _gapped_value(name: str, value: object) -> object:
    if isinstance(value, Notice):
        return GAP if value.code in _FOR_TECHNICIANS else _gapped(value)
    if isinstance(value, tuple):
        return tuple(_gapped_value("", one) for one in value)
    return GAP if name in _RAW and isinstance(value, str) else value


def _foreign(notice: Notice) -> list[Notice | str]:
    found: list[Notice | str] = []
    for name, value in notice.fields:
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Notice):
                found += [one] if one.code in _FOR_TECHNICIANS else _foreign(one)
            elif name in _RAW and isinstance(one, str):
                found.append(one)
    return found
