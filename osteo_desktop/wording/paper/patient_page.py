"""What a patient reads of a signed reading: short sentences, without promise and without advice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.patient_page import (
    Outcome,
    fractures_of,
    is_of_all,
    outcome_of,
)
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.dicom import side_text
from osteo_desktop.wording.fractures import bone_text
from osteo_desktop.wording.say import Say, marked

TITLE = marked("Your X-ray pictures, in plain words")
WHAT_WAS_SEEN = marked("What was seen")
WHAT_TO_DO = marked("What to do now")
_SEEN: Mapping[Outcome, tuple[str, ...]] = {
    Outcome.TALK: (
        marked("The result is not written on this page. It should be talked over with you."),
    ),
    Outcome.FRACTURE: (marked("A bone is broken. That is what was seen in your X-ray pictures."),),
    Outcome.OLD_FRACTURE: (marked("Your X-ray pictures show a bone that broke some time ago."),),
    Outcome.DOUBT: (
        marked("It is not certain whether a bone is broken."),
        marked("Some breaks are hard to see in X-ray pictures. This is neither a yes nor a no."),
    ),
    Outcome.NO_FRACTURE: (
        marked("No broken bone was seen in your X-ray pictures."),
        marked("X-ray pictures do not show every break."),
    ),
    Outcome.UNUSABLE: (
        marked("Your X-ray pictures could not be used. They do not say whether a bone is broken."),
    ),
}
_WHICH = marked("Which bone: {bones}.")
_NOT_ALL = marked("Not every picture could be used. The ones that could not may hide something.")
_FURTHER = marked("Something else was seen too. It is in the full report.")
_ASK = marked("Ask the doctor who sent you what this means for you and what comes next.")
_ASK_TODAY = marked(
    "Ask the doctor who sent you for the result today. Do not wait until somebody calls you."
)
_ASK_NEW = marked("Ask the doctor who sent you whether new pictures are needed.")
_STILL = marked("Tell the doctor if it still hurts, or if anything gets worse.")
_BRING = marked("Take this page with you. The full report is for the doctor.")


def seen(reading: Reading, rows: Sequence[Row], say: Say = str) -> tuple[str, ...]:
    """Sentences; ``reading`` is signed, and ``rows`` are its study's radiographs."""
    outcome = outcome_of(reading)
    said = [say(sentence) for sentence in _SEEN[outcome]]
    if outcome is Outcome.TALK:
        return tuple(said)
    if bones := _bones(reading, say):
        said.append(say(_WHICH).format(bones=bones))
    if outcome is not Outcome.UNUSABLE and not is_of_all(reading, rows):
        said.append(say(_NOT_ALL))
    if any(reading.further.values()):
        said.append(say(_FURTHER))
    return tuple(said)


def to_do(reading: Reading, say: Say = str) -> tuple[str, ...]:
    outcome = outcome_of(reading)
    ask = {Outcome.TALK: (_ASK_TODAY,), Outcome.UNUSABLE: (_ASK_NEW,)}.get(outcome, (_ASK, _STILL))
    return tuple(map(say, (*ask, _BRING)))


def _bones(reading: Reading, say: Say) -> str:
    """Like "radius (left), ulna (left)", each once."""
    named = []
    for one in fractures_of(reading):
        bone, side = bone_text(one, say), side_text(one.Laterality, say)
        if bone:
            named.append(f"{bone} ({side})" if side else bone)
    return ", ".join(dict.fromkeys(named))
