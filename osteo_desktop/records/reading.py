"""What the reader says of one study."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from osteo_desktop.notice import Notice
from osteo_desktop.records.finding import Decision, Finding
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.further_finding import FurtherFinding
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.radiograph import Header, Patient

RadiographKey = tuple[str, int]
"""(file relative to the session's folder, frame)."""


class Verdict(StrEnum):
    FRACTURE = "FRACTURE"
    DOUBT = "DOUBT"
    NO_FRACTURE = "NO_FRACTURE"


GRAVEST_FIRST = (Verdict.FRACTURE, Verdict.DOUBT, Verdict.NO_FRACTURE)


def disagrees(verdict: Verdict, decision: Decision) -> bool:
    """One says fracture, the other that there is none; doubt disagrees with nobody."""
    return {str(verdict), str(decision)} == {str(Verdict.FRACTURE), str(Verdict.NO_FRACTURE)}


class Unusable(StrEnum):
    """Why a radiograph cannot be used, says the reader."""

    CUT_OFF = "CUT_OFF"
    BLURRED = "BLURRED"
    OVEREXPOSED = "OVEREXPOSED"
    UNDEREXPOSED = "UNDEREXPOSED"
    ARTEFACT = "ARTEFACT"
    WRONG_SIDE = "WRONG_SIDE"
    WRONG_PART = "WRONG_PART"
    WRONG_PATIENT = "WRONG_PATIENT"
    NO_RADIOGRAPH = "NO_RADIOGRAPH"
    OTHER = "OTHER"


class ReadingStatus(StrEnum):
    UNREAD = "unread"
    DRAFT = "draft"
    SIGNED = "signed"


class CriticalState(StrEnum):
    """Whether somebody must be told of a result at once, and whether that was done."""

    NONE = "none"
    TO_BE_TOLD = "to be told"
    TOLD = "told"


@dataclass(frozen=True)
class CriticalResult:
    """A result of which somebody must be told at once; still to be told while ``told`` is empty."""

    told: str = ""
    """Whom: name and role."""
    at: str = ""
    """ISO 8601 with UTC offset; "" while it is to be told."""
    by: str = ""
    """The reader who says so; "" where that was not recorded."""

    @property
    def state(self) -> CriticalState:
        return CriticalState.TOLD if self.told.strip() else CriticalState.TO_BE_TOLD


@dataclass(frozen=True)
class Addendum:
    text: str
    reader: str
    at: str
    """ISO 8601 with UTC offset."""


WITHDRAWAL_SECONDS = 10.0
"""How long after it was signed a reading's signature may be taken back."""


@dataclass(frozen=True)
class Signature:
    reader: str
    at: str
    """ISO 8601 with UTC offset."""


@dataclass(frozen=True)
class EnteredStudy:
    """What the files do not say of a study as a whole; "" where nothing was entered."""

    StudyDate: str = ""
    """DICOM DA."""
    ReferringPhysicianName: str = ""
    """DICOM PN."""
    ReasonForStudy: str = ""
    """The clinical question (ReasonForTheRequestedProcedure)."""
    injury_date: str = ""
    """DICOM DA."""
    injury: str = ""
    """How it came about, in the reader's words."""
    pain: str = ""
    """Where it hurts, in the reader's words."""

    @property
    def is_empty(self) -> bool:
        return self == EnteredStudy()


@dataclass(frozen=True)
class EnteredView:
    """The same of one radiograph: a study may hold a left and a right one."""

    BodyPartExamined: str = ""
    Laterality: str = ""
    """"L", "R", "B" or "U"."""
    ViewPosition: str = ""
    """A code (PS3.3 C.8.7.1.1.1), or the projection in a word."""

    @property
    def is_empty(self) -> bool:
        return self == EnteredView()


@dataclass(frozen=True)
class Content:
    """One picture: what lay under a file's name, and which frame of it."""

    file: str
    frame: int
    sha256: str

    @property
    def key(self) -> RadiographKey:
        return self.file, self.frame


@dataclass(frozen=True)
class Statement:
    """All that the reader says of one picture."""

    verdict: Verdict | None = None
    drawing: Drawing = field(default_factory=Drawing)
    fractures: tuple[FractureDescription, ...] = ()
    reason: str = ""
    finding: Finding | None = None
    """As it stood on the screen at signing; None in a draft."""
    further: tuple[FurtherFinding, ...] = ()
    entered_view: EnteredView = field(default_factory=EnteredView)
    """What the file does not say of this picture."""
    unusable: Unusable | None = None

    @property
    def is_empty(self) -> bool:
        return self == Statement()


@dataclass(frozen=True)
class SetAside:
    """What was said of a picture whose file holds another one now."""

    content: Content
    statement: Statement


@dataclass(frozen=True)
class WordsAside:
    """A study's words and the identity entered for it, when all its pictures were others."""

    pictures: tuple[Content, ...]
    impression: str = ""
    notes: str = ""
    entered: Patient | None = None
    critical: CriticalResult | None = None
    for_patient: Patient | None = None
    entered_study: EnteredStudy | None = None


@dataclass(frozen=True)
class SignedPicture:
    """A radiograph of a signed study as it was at signing."""

    content: Content
    header: Header | None = None
    """What the file said; None where it could not be read."""
    unread: Notice | None = None
    """Why it could not be read: it was signed without a verdict on it. None where it has one."""


@dataclass(frozen=True)
class SignedFor:
    """Whom and which pictures a reading was signed for, whatever the files say later."""

    patient: Patient
    """As it was printed: the file's words, what was entered by hand where it had none."""
    by_hand: tuple[str, ...] = ()
    """Keywords of the attributes that were entered by hand."""
    chosen: bool = False
    """The files named several patients, and the reader said which one it is."""
    pictures: tuple[SignedPicture, ...] = ()
    """All of the study, also those without a finding or a verdict."""


@dataclass(frozen=True)
class Reading:
    """One study's reading. Immutable; the archive keeps every version and locks signed ones.

    What is said of a radiograph is said of its content; see records.content, which alone decides
    what of a reading belongs to the pictures that lie under its files' names now.
    """

    study_key: str
    verdicts: Mapping[RadiographKey, Verdict] = field(default_factory=dict)
    impression: str = ""
    notes: str = ""
    entered: Patient | None = None
    """Identity typed in by hand where the file has none; printed "entered by hand"."""
    critical: CriticalResult | None = None
    signature: Signature | None = None
    findings: Mapping[RadiographKey, Finding] = field(default_factory=dict)
    """The findings as they stood on the screen at signing, operating points included."""
    ai_hidden: bool = False
    """The verdicts were made before the AI's finding was shown."""
    addenda: tuple[Addendum, ...] = ()
    drawings: Mapping[RadiographKey, Drawing] = field(default_factory=dict)
    """What was drawn on the radiographs; none that is empty."""
    fractures: Mapping[RadiographKey, tuple[FractureDescription, ...]] = field(default_factory=dict)
    """What was chosen of each fracture on a radiograph; no entry where nothing was."""
    reasons: Mapping[RadiographKey, str] = field(default_factory=dict)
    """Why the reader decided otherwise than the AI, where the reader said so."""
    later: bool = False
    """The reader wants to come back to it; nothing is read by that."""
    told_since: CriticalResult | None = None
    """That the critical result was told after the signature; what was signed stays as it is."""
    made_on: Mapping[RadiographKey, str] = field(default_factory=dict)
    """The sha256 of the file on which was made what is said of the radiograph. Readings of older
    versions lack it."""
    words_on: Mapping[RadiographKey, str] = field(default_factory=dict)
    """The sha256 of the study's files when its words or its patient were last written."""
    set_aside: tuple[SetAside, ...] = ()
    """What was said of other pictures under the same names; comes back when they do."""
    words_aside: tuple[WordsAside, ...] = ()
    for_patient: Patient | None = None
    """Whom the reading is for, says the reader, where the files name several patients."""
    signed_for: SignedFor | None = None
    """Set by signing; readings that older versions signed lack it."""
    further: Mapping[RadiographKey, tuple[FurtherFinding, ...]] = field(default_factory=dict)
    """What was found on a radiograph beside fractures; no entry where nothing was."""
    before_score: tuple[RadiographKey, ...] = ()
    """The radiographs, in order, whose verdict was given before the AI had seen them."""
    entered_study: EnteredStudy | None = None
    """What the files do not say of the study, typed in; None where nothing was."""
    entered_views: Mapping[RadiographKey, EnteredView] = field(default_factory=dict)
    """The same of each radiograph; no entry where nothing was."""
    unusable: Mapping[RadiographKey, Unusable] = field(default_factory=dict)
    """Why, of each radiograph that the reader calls unusable. A fracture that is seen all the same
    is its verdict; that there is none is said of no such radiograph."""
    unknown: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """What a later version said beside all this; written back as it was."""

    @property
    def status(self) -> ReadingStatus:
        if self.signature is not None:
            return ReadingStatus.SIGNED
        chosen = self.drawings or self.fractures or self.further or self.reasons or self.unusable
        is_draft = self.verdicts or chosen or self.entered_views or self.has_words
        return ReadingStatus.DRAFT if is_draft else ReadingStatus.UNREAD

    @property
    def has_words(self) -> bool:
        """Something is said of the study as a whole, its patient among it."""
        said = self.impression or self.notes or self.critical
        return bool(said or self.entered or self.entered_study or self.for_patient)

    @property
    def critical_now(self) -> CriticalResult | None:
        """The critical result with what was told since the signature."""
        return self.told_since or self.critical

    @property
    def critical_state(self) -> CriticalState:
        now = self.critical_now
        return CriticalState.NONE if now is None else now.state

    def drawing(self, key: RadiographKey) -> Drawing:
        return self.drawings.get(key, Drawing())

    def without_signature(self) -> Reading:
        """The draft that it was: every word stays, what was kept by the signing goes."""
        return replace(
            self,
            signature=None,
            findings={},
            signed_for=None,
            critical=self.critical_now,
            told_since=None,
        )

    def contradicts_itself(self, key: RadiographKey) -> bool:
        """Fractures are described on a radiograph whose verdict says that there is none, or it
        says so of one that is unusable."""
        is_none = self.verdicts.get(key) is Verdict.NO_FRACTURE
        return is_none and (key in self.fractures or key in self.unusable)

    def is_decided(self, key: RadiographKey) -> bool:
        """It has a verdict, or is called unusable and nothing is described on it."""
        return key in self.verdicts or (key in self.unusable and key not in self.fractures)
