"""How the window says what the records hold."""

from __future__ import annotations

from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.notice import Notice
from osteo_desktop.records.finding import Decision, Finding, ModelCard, OperatingPoints
from osteo_desktop.records.models.site_points import is_moved
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import (
    CriticalState,
    RadiographKey,
    Reading,
    ReadingStatus,
    Unusable,
    Verdict,
)
from osteo_desktop.ui.language.dates import in_order
from osteo_desktop.ui.language.plain import disclaimer as disclaimer
from osteo_desktop.ui.language.plain import isolated as isolated
from osteo_desktop.ui.language.plain import word as word
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.wording import by_hand as hand
from osteo_desktop.wording import dicom, notices, scope, score
from osteo_desktop.wording.clinic_words import clinic
from osteo_desktop.wording.coded import body_parts
from osteo_desktop.wording.points import in_force_text
from osteo_desktop.wording.status import (
    CRITICAL_WORDS,
    DECISION_WORDS,
    PARTIAL,
    SHORT_DECISION_WORDS,
    SHORT_UNUSABLE,
    STATUS_WORDS,
    VERDICT_WORDS,
    unusable_text,
)

UNUSABLE_SYMBOL = "∅"
DECISION_SYMBOLS = {
    Decision.FRACTURE: "▲",
    Decision.DOUBT: "◆",
    Decision.NO_FRACTURE: "●",
    Decision.NOT_SCORED: "–",
    Decision.ERROR: "✕",
}
CRITICAL_SYMBOLS = {
    CriticalState.NONE: "",
    CriticalState.TO_BE_TOLD: "‼",
    CriticalState.TOLD: "✓",
}
VERDICT_SYMBOLS = {Verdict.FRACTURE: "▲", Verdict.DOUBT: "◆", Verdict.NO_FRACTURE: "●"}
STATUS_SYMBOLS = {
    ReadingStatus.UNREAD: "○",
    ReadingStatus.DRAFT: "◐",
    ReadingStatus.SIGNED: "✓",
}


def status_text(status: ReadingStatus) -> str:
    return f"{STATUS_SYMBOLS[status]} {word(STATUS_WORDS[status])}"


def later_text() -> str:
    """Put off by the reader."""
    return translate("Words", "◷ later")


def critical_text(state: CriticalState) -> str:
    """As a row of the worklist has room for; "" without a critical result."""
    symbol = CRITICAL_SYMBOLS[state]
    return f"{symbol} {word(CRITICAL_WORDS[state])}".strip()


def arrived_after_signing() -> str:
    return translate("Words", "! new view")


def exchanged_text() -> str:
    """Another picture was read under this file's name."""
    return translate("Words", "! changed")


def several_patients_text() -> str:
    return translate("Words", "! patient?")


def not_whole_text() -> str:
    """The file did not give all of the radiograph."""
    return f"! {word(PARTIAL)}"


def hidden_text() -> str:
    return translate("Words", "hidden")


def waiting_text() -> str:
    """Found, and the batch has not come to it."""
    return translate("Words", "… waiting")


def decision_text(decision: Decision) -> str:
    return f"{DECISION_SYMBOLS[decision]} {word(DECISION_WORDS[decision])}"


def short_decision(decision: Decision) -> str:
    return f"{DECISION_SYMBOLS[decision]} {word(SHORT_DECISION_WORDS[decision])}"


def verdict_text(verdict: Verdict) -> str:
    return f"{VERDICT_SYMBOLS[verdict]} {word(VERDICT_WORDS[verdict])}"


def unusable_words(why: Unusable | None) -> str:
    """ "" of a radiograph that can be used."""
    return f"{UNUSABLE_SYMBOL} {unusable_text(why, word)}" if why else ""


def short_unusable() -> str:
    return f"{UNUSABLE_SYMBOL} {word(SHORT_UNUSABLE)}"


def short_said(reading: Reading, key: RadiographKey) -> str:
    """For a column: the verdict, and the sign alone of what is unusable beside it."""
    verdict, is_unusable = reading.verdicts.get(key), key in reading.unusable
    if verdict is None:
        return short_unusable() if is_unusable else ""
    return f"{verdict_text(verdict)} {UNUSABLE_SYMBOL}" if is_unusable else verdict_text(verdict)


def said_text(reading: Reading, key: RadiographKey) -> str:
    """Verdict and that it is unusable, each with its sign; "" of what is not decided."""
    verdict = reading.verdicts.get(key)
    said = "" if verdict is None else verdict_text(verdict)
    return " · ".join(filter(None, (said, unusable_words(reading.unusable.get(key)))))


def score_text(finding: Finding | None) -> str:
    """The score of a finding as every other place words it; "" where there is none."""
    return isolated(score.finding_score(finding))


def scope_text(finding: Finding) -> str:
    """That the score lies outside the model's scope, and who had it given; "" within it."""
    return scope.scope_text(finding, word, lambda named: isolated(in_order(named)))


def scope_mark(finding: Finding | None) -> str:
    """The same in a few words."""
    return scope.scope_mark(finding, word)


def deciding_text(points: OperatingPoints) -> str:
    return score.deciding_text(points, word, isolated)


def site_points_text(card: ModelCard | None) -> str:
    """That the site's own points are in force, "" where they are not."""
    return "" if card is None else in_force_text(card, word, isolated)


def reading_model_text(name: str, model_id: str, device: Notice | None) -> str:
    """The model that reads, where, and whether by its own operating points."""
    points = translate("Words", "operating points of this site") if is_moved(model_id) else ""
    return " · ".join(part for part in (name, points, notice_text(device)) if part)


def date_text(value: str) -> str:
    """A DICOM DA in the reader's order, to read among words."""
    return isolated(in_order(dicom.date_text(value)))


def moment_text(at: str) -> str:
    """An ISO 8601 time in the reader's order, to read among words."""
    return isolated(in_order(dicom.moment_text(at)))


def by_hand(value: str, is_so: bool = True) -> str:
    """ "left (entered by hand)" where it is so."""
    return hand.by_hand(value, is_so, word)


def short_by_hand(value: str, is_so: bool = True) -> str:
    """ "left (by hand)" where it is so."""
    return hand.short_by_hand(value, is_so, word)


def sex_text(PatientSex: str) -> str:
    return dicom.sex_text(PatientSex, word)


def age_text(patient: Patient, StudyDate: str) -> str:
    """Of the patient at the time of a study."""
    return dicom.age_text(patient.PatientAge, patient.PatientBirthDate, StudyDate, word)


def side_text(Laterality: str) -> str:
    return dicom.side_text(Laterality, word)


def part_text(BodyPartExamined: str) -> str:
    return body_parts.part_text(BodyPartExamined, word)


def view_text(header: Header) -> str:
    return dicom.view_text(header, word)


def _running(text: str) -> str:
    """A sentence that begins with a file's name, in the window's direction all the same (RLM): Qt
    takes a paragraph's from the first letter, also from one that is :func:`isolated`."""
    return f"\u200f{text}" if text.startswith("\u2066") else text


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


def notice_text(notice: Notice | None) -> str:
    """In the words of a clinic, which is what the window says first; "" where there is none. What
    it names is shown as it is spelt."""
    return _running(clinic.clinic_text(_isolated_notice(notice), word))


def technical_text(notice: Notice | None) -> str:
    """What :func:`notice_text` leaves out, for whoever looks after the machine; mostly ""."""
    return clinic.technical_text(_isolated_notice(notice), word)


def notice_and_details(notice: Notice | None) -> str:
    """Where there is room for both: what is for a technician stands apart, last."""
    return "\n\n".join(filter(None, (notice_text(notice), technical_text(notice))))


def whole_text(notice: Notice | None) -> str:
    """All in one, as log and command line say it."""
    told = _isolated_notice(notice)
    return "" if told is None else _running(notices.notice_text(told, word))


def _isolated_notice(notice: Notice | None) -> Notice | None:
    return notices.spelt(notice, isolated)


def error_text(error: BaseException) -> str:
    """An expected error in the words of a clinic; of any other only that it came, never what it
    quotes."""
    if isinstance(error, OsteoError):
        return notice_text(error.notice_of_file)
    return translate(
        "Words",
        "Something went wrong inside the program. "
        "What you decided before is saved; the log file says where it happened.",
    )


def error_details(error: BaseException) -> str:
    """What :func:`error_text` leaves out: of an unexpected error its kind."""
    if isinstance(error, OsteoError):
        return technical_text(error.notice_of_file)
    return whole_text(in_its_own_words(type(error).__name__))


def error_and_details(error: BaseException) -> str:
    """As :func:`notice_and_details`."""
    return "\n\n".join(filter(None, (error_text(error), error_details(error))))
