"""What a picture suffers from, and what that costs the model, in words: the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.quality import Defect, QualityNotice
from osteo_desktop.wording.card_figures import percent_text
from osteo_desktop.wording.say import Isolate, Say, marked

DEFECT_WORDS: Mapping[Defect, str] = {
    Defect.BLURRED: marked("Blurred or moved"),
    Defect.INVERTED: marked("Inverted, and the file does not say so"),
    Defect.CUT_OFF: marked("Cut off"),
    Defect.NOISY: marked("Noisy"),
    Defect.COMPRESSED: marked("Strongly compressed"),
    Defect.TINY: marked("Very few pixels"),
    Defect.UNDEREXPOSED: marked("Underexposed"),
    Defect.OVEREXPOSED: marked("Overexposed"),
}

_MISSES = marked(
    "{defect}: of such radiographs this model finds {share} of the fractures, of others {usual}."
)
_SUSPECTS = marked(
    "{defect}: of such radiographs without a fracture this model clears {share}, of others {usual}."
)
_NOT_CLEARED = marked("A low score does not clear it.")


def notice_text(notice: QualityNotice, say: Say = str, isolate: Isolate = str) -> str:
    """The defect and its price: missed fractures first, for these harm."""
    misses = _misses(notice)
    share, usual = (isolate(one) for one in _shares(notice))
    sentence = say(_MISSES if misses else _SUSPECTS).format(
        defect=say(DEFECT_WORDS[notice.defect]), share=share, usual=usual
    )
    return sentence if notice.clears else f"{sentence} {say(_NOT_CLEARED)}"


def price_text(notice: QualityNotice) -> str:
    """The same in a line of a table."""
    share, usual = _shares(notice)
    what = "finds" if _misses(notice) else "clears"
    of = "fractures" if _misses(notice) else "the others"
    held = "" if notice.clears else "; never cleared"
    return f"{DEFECT_WORDS[notice.defect]}: {what} {share} of {of} instead of {usual}{held}"


def _misses(notice: QualityNotice) -> bool:
    """Whether it costs fractures, rather than healthy radiographs, first of all."""
    missed = notice.usual_sensitivity - notice.sensitivity
    return missed >= notice.usual_specificity - notice.specificity or not notice.clears


def _shares(notice: QualityNotice) -> tuple[str, str]:
    """Of such radiographs and of others."""
    if _misses(notice):
        shares = notice.sensitivity, notice.usual_sensitivity
    else:
        shares = notice.specificity, notice.usual_specificity
    share, usual = (percent_text(one) for one in shares)
    return share, usual


def quality_text(finding: Finding | None, say: Say = str, isolate: Isolate = str) -> str:
    """All that the finding's picture suffers from, in sentences; "" where it is nothing."""
    if finding is None:
        return ""
    return " ".join(notice_text(notice, say, isolate) for notice in finding.quality)


def defects_text(finding: Finding | None, say: Say = str) -> str:
    """The same in a few words, as beside a picture."""
    if finding is None:
        return ""
    return " · ".join(say(DEFECT_WORDS[notice.defect]) for notice in finding.quality)
