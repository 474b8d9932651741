"""What decides the AI's score and by which model it was made, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.errors.base import SENTENCE
from osteo_desktop.records.finding import Finding, ModelCard
from osteo_desktop.records.models.site_points import own_id
from osteo_desktop.wording.points import decided_text
from osteo_desktop.wording.say import Isolate, Say, marked
from osteo_desktop.wording.score import points_text

_TERMS = marked(
    "Score at or above {high} (high-specificity operating point): fracture suspected. Score below "
    "{low} (high-sensitivity operating point): no fracture suspected."
)
_BETWEEN = marked("In between: doubt.")
_MODEL = marked("Model: {name}id {model}, pipeline {pipeline}.")
_CALIBRATED = marked(
    "The score is a calibrated probability of one radiograph where {share} of the radiographs show "
    "a fracture."
)
_NONE_SCORED = marked("No radiograph was scored.")


def ai_terms(
    findings: Sequence[Finding],
    card: ModelCard | None,
    say: Say = str,
    isolate: Isolate = str,
) -> tuple[str, ...]:
    """Operating points and what they mean, the model, the pipeline; each a full sentence."""
    terms = []
    for points in dict.fromkeys(f.operating_points for f in findings if f.operating_points):
        low, high = map(isolate, points_text(points))
        term = say(_TERMS).format(high=high, low=low)
        terms.append(f"{term} {say(_BETWEEN)}" if points.t_low < points.t_high else term)
    for model_id, pipeline in dict.fromkeys(model_of(finding) for finding in findings):
        known = card if card is not None and own_id(card.model_id) == own_id(model_id) else None
        name = f"{isolate(known.name)}, " if known is not None else ""
        spelt = {"model": isolate(model_id), "pipeline": isolate(pipeline)}
        terms.append(say(_MODEL).format(name=name, **spelt))
        site = decided_text(model_id, known, say)
        terms += [say(SENTENCE).format(sentence=site)] if site else []
        if known is not None:
            terms.append(say(_CALIBRATED).format(share=isolate(f"{known.prevalence:.0%}")))
    return tuple(dict.fromkeys(terms)) or (say(_NONE_SCORED),)


def model_of(finding: Finding) -> tuple[str, str]:
    return finding.model_id, finding.pipeline
