"""How the window says what the records hold."""

from __future__ import annotations

from datetime import datetime

from osteo_desktop.errors import OsteoError
from osteo_desktop.records.finding import DECISION_WORDS, Decision, OperatingPoints
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import VERDICT_WORDS, ReadingStatus, Verdict

DECISION_SYMBOLS = {
    Decision.FRACTURE: "▲",
    Decision.DOUBT: "◆",
    Decision.NO_FRACTURE: "●",
    Decision.NOT_SCORED: "–",
    Decision.ERROR: "✕",
}
VERDICT_SYMBOLS = {Verdict.FRACTURE: "▲", Verdict.DOUBT: "◆", Verdict.NO_FRACTURE: "●"}
LATER = "◷ later"
"""Put off by the reader."""
STATUS_WORDS = {
    ReadingStatus.UNREAD: "○ unread",
    ReadingStatus.DRAFT: "◐ draft",
    ReadingStatus.SIGNED: "✓ signed",
}
_SHORT = {
    Decision.FRACTURE: "Fracture",
    Decision.NO_FRACTURE: "No fracture",
    Decision.ERROR: "Unreadable",
}
ARRIVED_AFTER_SIGNING = "! new view"
HIDDEN = "hidden"


def decision_text(decision: Decision) -> str:
    return f"{DECISION_SYMBOLS[decision]} {DECISION_WORDS[decision]}"


def short_decision(decision: Decision) -> str:
    return f"{DECISION_SYMBOLS[decision]} {_SHORT.get(decision, DECISION_WORDS[decision])}"


def verdict_text(verdict: Verdict) -> str:
    return f"{VERDICT_SYMBOLS[verdict]} {VERDICT_WORDS[verdict]}"


def score_text(score: float | None) -> str:
    """Three decimals; never rounded to a certainty that the model did not state."""
    if score is None:
        return ""
    if score < 0.001:
        return "<0.001"
    return ">0.999" if score > 0.999 else f"{score:.3f}"


def operating_points_text(points: OperatingPoints) -> str:
    high, low = score_text(points.t_high), score_text(points.t_low)
    if points.t_low >= points.t_high:
        return f"Fracture suspected from {high}; below, no fracture suspected."
    return f"Fracture suspected from {high}; no fracture suspected below {low}; doubt between."


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
    """A DICOM DA as YYYY-MM-DD; anything else as it stands."""
    if len(date) == 8 and date.isdigit():
        return f"{date[:4]}-{date[4:6]}-{date[6:]}"
    return date


def moment_text(at: str) -> str:
    """An ISO 8601 time in the reader's own time zone, to the minute."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def age_text(age: str) -> str:
    """A DICOM AS ("034Y") as "34 y"."""
    if len(age) == 4 and age[:3].isdigit():
        return f"{int(age[:3])} {age[3].lower()}"
    return age


def short_view(header: Header) -> str:
    """Like AP L, as a worklist has room for."""
    side = header.Laterality if header.Laterality in ("L", "R", "B") else ""
    return " ".join(part for part in (header.ViewPosition, side) if part)


def view_text(header: Header) -> str:
    side = {"L": "left", "R": "right", "B": "both sides"}.get(header.Laterality, "")
    return " ".join(part for part in (header.ViewPosition, side) if part)


def file_text(file: str, frame: int, frames: int) -> str:
    return f"{file}, frame {frame}" if frames > 1 else file


def shown_patient(of_file: Patient, entered: Patient | None) -> Patient:
    """The file's own words win; what was entered by hand fills only what it lacks."""
    by_hand = entered or Patient()
    return Patient(
        PatientName=of_file.PatientName or by_hand.PatientName,
        PatientID=of_file.PatientID or by_hand.PatientID,
        PatientBirthDate=of_file.PatientBirthDate or by_hand.PatientBirthDate,
        PatientSex=of_file.PatientSex or by_hand.PatientSex,
        PatientAge=of_file.PatientAge or by_hand.PatientAge,
    )


def duration_text(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    if seconds < 5400:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"


def error_text(error: BaseException) -> str:
    """An expected error in its own words; of any other only its kind, never what it quotes."""
    if isinstance(error, OsteoError):
        return str(error)
    return (
        f"Something went wrong inside the program ({type(error).__name__}). "
        "What you decided before is saved; the log file says where it happened."
    )
