"""What was asked of the study, by whom, and of which injury."""

from __future__ import annotations

from osteo_desktop.records.reading import EnteredStudy
from osteo_desktop.records.rules.content import beside
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading_panel.case import Case


def asked_text(case: Case) -> str:
    """A line for each, "" where nothing is known."""
    header, by_hand = case.row.header, case.row.by_hand
    asked = "" if header is None else header.ReasonForStudy.strip()
    lines = []
    if asked:
        reason = words.by_hand(asked, "ReasonForStudy" in by_hand)
        lines.append(translate("Reading", "Question: {reason}").format(reason=reason))
    told = beside(case.reading, case.row).entered_study or EnteredStudy()
    day = words.date_text(told.injury_date)
    hurt = " · ".join(part for part in (day, told.injury) if part)
    if hurt:
        text = translate("Reading", "Injury: {injury}")
        lines.append(text.format(injury=words.by_hand(hurt)))
    if told.pain:
        text = translate("Reading", "Place of pain: {place}")
        lines.append(text.format(place=words.by_hand(told.pain)))
    return "\n".join(lines)
