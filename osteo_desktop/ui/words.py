"""How the window says what the records hold."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from osteo_desktop.errors import OsteoError
from osteo_desktop.records.finding import (
    DECISION_WORDS,
    DISCLAIMER,
    Decision,
    OperatingPoints,
)
from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.reading import VERDICT_WORDS, CriticalState, ReadingStatus, Verdict
from osteo_desktop.records.site_points import is_moved, point_text
from osteo_desktop.ui.language import marked, translate

DECISION_SYMBOLS = {
    Decision.FRACTURE: "▲",
    Decision.DOUBT: "◆",
    Decision.NO_FRACTURE: "●",
    Decision.NOT_SCORED: "–",
    Decision.ERROR: "✕",
}
VERDICT_SYMBOLS = {Verdict.FRACTURE: "▲", Verdict.DOUBT: "◆", Verdict.NO_FRACTURE: "●"}
STATUS_SYMBOLS = {
    ReadingStatus.UNREAD: "○",
    ReadingStatus.DRAFT: "◐",
    ReadingStatus.SIGNED: "✓",
}
_STATUS_WORDS = {
    ReadingStatus.UNREAD: marked("Words", "unread"),
    ReadingStatus.DRAFT: marked("Words", "draft"),
    ReadingStatus.SIGNED: marked("Words", "signed"),
}
_SHORT = {
    Decision.FRACTURE: marked("Words", "Fracture"),
    Decision.NO_FRACTURE: marked("Words", "No fracture"),
    Decision.ERROR: marked("Words", "Unreadable"),
}
_AGES = {
    "Y": marked("Words", "{number} y"),
    "M": marked("Words", "{number} m"),
    "W": marked("Words", "{number} w"),
    "D": marked("Words", "{number} d"),
}
_SEXES = {
    "F": marked("Words", "female"),
    "M": marked("Words", "male"),
    "O": marked("Words", "other"),
}
_SIDES = {
    "L": marked("Words", "left"),
    "R": marked("Words", "right"),
    "B": marked("Words", "both sides"),
}


def word(english: str) -> str:
    """A word of the records in the language of the window; ``ui/record_words.py`` lists them."""
    return translate("Words", english)


def disclaimer() -> str:
    return word(DISCLAIMER)


def status_text(status: ReadingStatus) -> str:
    return f"{STATUS_SYMBOLS[status]} {word(_STATUS_WORDS[status])}"


def later_text() -> str:
    """Put off by the reader."""
    return translate("Words", "◷ later")


def critical_text(state: CriticalState) -> str:
    """As a row of the worklist has room for; "" without a critical result."""
    if state is CriticalState.TO_BE_TOLD:
        return translate("Words", "‼ to be told")
    return translate("Words", "✓ told") if state is CriticalState.TOLD else ""


def arrived_after_signing() -> str:
    return translate("Words", "! new view")


def hidden_text() -> str:
    return translate("Words", "hidden")


def decision_text(decision: Decision) -> str:
    return f"{DECISION_SYMBOLS[decision]} {word(DECISION_WORDS[decision])}"


def short_decision(decision: Decision) -> str:
    return f"{DECISION_SYMBOLS[decision]} {word(_SHORT.get(decision, DECISION_WORDS[decision]))}"


def verdict_text(verdict: Verdict) -> str:
    return f"{VERDICT_SYMBOLS[verdict]} {word(VERDICT_WORDS[verdict])}"


def score_text(score: float | None) -> str:
    """Three decimals; never rounded to a certainty that the model did not state."""
    return "" if score is None else point_text(score)


def operating_points_text(points: OperatingPoints) -> str:
    high, low = score_text(points.t_high), score_text(points.t_low)
    if points.t_low >= points.t_high:
        text = translate("Words", "Fracture suspected from {high}; below, no fracture suspected.")
    else:
        text = translate(
            "Words",
            "Fracture suspected from {high}; no fracture suspected below {low}; doubt between.",
        )
    return text.format(high=high, low=low)


def reading_model_text(name: str, model_id: str, device: str) -> str:
    """The model that reads, where, and whether by its own operating points."""
    points = translate("Words", "operating points of this site") if is_moved(model_id) else ""
    return " · ".join(part for part in (name, points, device) if part)


def person_name(PatientName: str) -> str:
    """A DICOM PN as people write it: every group given, Family, Given (PS3.5 6.2)."""
    groups = []
    for group in PatientName.split("="):
        parts = [part.strip() for part in group.split("^")]
        family, given = parts[0], " ".join(part for part in parts[1:3] if part)
        name = ", ".join(part for part in (family, given) if part)
        if name:
            groups.append(name)
    return " = ".join(groups)


def date_text(date: str) -> str:
    """A DICOM DA as YYYY-MM-DD, to read among words; anything else as it stands."""
    plain = plain_date(date)
    return plain if plain == date else isolated(plain)


def plain_date(date: str) -> str:
    """The same for a field of its own, that can be edited."""
    if len(date) == 8 and date.isdigit():
        return f"{date[:4]}-{date[4:6]}-{date[6:]}"
    return date


def moment_text(at: str) -> str:
    """An ISO 8601 time in the reader's own time zone, to the minute, to read among words."""
    plain = plain_moment(at)
    return plain if plain == at else isolated(plain)


def plain_moment(at: str) -> str:
    """The same for a field of its own, that can be edited."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def sex_text(PatientSex: str) -> str:
    """In words where it is one of DICOM's own (PS3.3 C.7.1.1)."""
    return word(_SEXES[PatientSex]) if PatientSex in _SEXES else ""


def age_text(age: str) -> str:
    """A DICOM AS ("034Y") as "34 y"."""
    if len(age) == 4 and age[:3].isdigit() and age[3] in _AGES:
        return word(_AGES[age[3]]).format(number=int(age[:3]))
    return age


def short_view(header: Header) -> str:
    """Like AP L, as a worklist has room for."""
    side = header.Laterality if header.Laterality in ("L", "R", "B") else ""
    return " ".join(part for part in (header.ViewPosition, side) if part)


def view_text(header: Header) -> str:
    side = word(_SIDES[header.Laterality]) if header.Laterality in _SIDES else ""
    return " ".join(part for part in (header.ViewPosition, side) if part)


def isolated(name: str) -> str:
    """A name, ID or date as it is spelt, among words that run from right to left (UAX 9, LRI).

    Without it "07-a.png" is shown as "a.png-07", and the ID 12-34 behind an Arabic word as 34-12.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return name
    return f"\u2066{name}\u2069"


def file_text(file: str, frame: int, frames: int) -> str:
    file = isolated(file)
    if frames < 2:
        return file
    return translate("Words", "{file}, frame {frame}").format(file=file, frame=frame)


def duration_text(seconds: float) -> str:
    if seconds < 90:
        return translate("Words", "{number} s").format(number=max(1, round(seconds)))
    if seconds < 5400:
        return translate("Words", "{number} min").format(number=round(seconds / 60))
    return translate("Words", "{number} h").format(number=f"{seconds / 3600:.1f}")


def error_text(error: BaseException) -> str:
    """An expected error in its own words; of any other only its kind, never what it quotes."""
    if isinstance(error, OsteoError):
        return error.said(lambda template: translate("Errors", template))
    return translate(
        "Words",
        "Something went wrong inside the program ({kind}). "
        "What you decided before is saved; the log file says where it happened.",
    ).format(kind=type(error).__name__)
