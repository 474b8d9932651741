"""What the AI said, set apart from what the reader says, and whether the two agree."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.finding import Decision, ModelCard
from osteo_desktop.records.reading import RadiographKey, Reading, Verdict, disagrees
from osteo_desktop.records.worklist import Study
from osteo_desktop.report.letter import words
from osteo_desktop.report.letter.content import AiPart, AiView
from osteo_desktop.report.reading.study_content import View, section_of
from osteo_desktop.wording.languages.language import Language


def ai_part(
    study: Study,
    reading: Reading,
    card: ModelCard | None,
    titles: Mapping[RadiographKey, str],
    told: Mapping[RadiographKey, tuple[str, ...]],
    language: Language,
) -> AiPart | None:
    """``told``: what the reader's part warns of already. None where the AI saw nothing."""
    if all(row.finding is None for row in study.rows) and not reading.findings:
        return None
    say = language.say
    section = section_of(study, reading, card, language)
    views = []
    for view in section.views:
        if view.row.error is not None:
            continue
        verdict = reading.verdicts.get(view.row.key)
        notes = [view.outside_scope, view.reason]
        notes += [warning for warning in view.warnings if warning not in told[view.row.key]]
        if view.reason_for_disagreement:
            notes.append(say(words.REASON).format(reason=view.reason_for_disagreement))
        views.append(
            AiView(
                title=titles[view.row.key],
                decision=view.decision_words,
                score=view.score,
                agreement=say(_agreement(verdict, view, reading)),
                notes=tuple(note for note in notes if note),
            )
        )
    hidden = (section.ai_hidden,) if section.ai_hidden else ()
    ordered = sorted(views, key=lambda view: [*titles.values()].index(view.title))
    return AiPart(say(words.AI_APART), tuple(ordered), (*hidden, *section.ai_terms))


def _agreement(verdict: Verdict | None, view: View, reading: Reading) -> str:
    decided = (Decision.FRACTURE, Decision.DOUBT, Decision.NO_FRACTURE)
    if view.decision not in decided:
        return words.NOT_JUDGED
    if verdict is None:
        return words.UNUSABLE if view.row.key in reading.unusable else words.NO_VERDICT
    if disagrees(verdict, view.decision):
        return words.DISAGREED
    return words.AGREED if str(verdict) == str(view.decision) else words.IN_DOUBT
