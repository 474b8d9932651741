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
    missed = notice.usual_sensitivity - notice.sensitivity
    suspected = notice.usual_specificity - notice.specificity
    misses = missed >= suspected or not notice.clears
    shares = (
        (notice.sensitivity, notice.usual_sensitivity)
        if misses
        else (notice.specificity, notice.usual_specificity)
    )
    share, usual = (isolate(percent_text(one)) for one in shares)
    sentence = say(_MISSES if misses else _SUSPECTS).format(
        defect=say(DEFECT_WORDS[notice.defect]), share=share, usual=usual
    )
    return sentence if notice.clears else f"{sentence} {say(_NOT_CLEARED)}"


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
