"""The columns of CSV and XLSX, in their order: whom and when first, what programs need last.

``docs/csv.md`` says what each holds. A column is never renamed; a new one is a line here and a
text in ``reading/csv``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from osteo_desktop.wording.say import marked


class Kind(Enum):
    TEXT = auto()
    """What others wrote, or words of ours: never to be run as a formula."""
    LONG = auto()
    """The same, of several lines."""
    DATE = auto()
    MOMENT = auto()
    """A time as it is shown, in the zone that it was noted in."""
    FIGURE = auto()
    """A number as it is shown, perhaps ">0.999"; no words, so that it can be no formula."""


@dataclass(frozen=True)
class Column:
    key: str
    """Its heading for programs, the same in every language."""
    heading: str
    """Its heading for people, marked for translation."""
    kind: Kind = Kind.TEXT
    width: int = 14
    """In a spreadsheet, in characters."""


COLUMNS: tuple[Column, ...] = (
    Column("patient_name", marked("Patient name"), width=26),
    Column("patient_id", marked("Patient ID")),
    Column("birth_date", marked("Birth date"), Kind.DATE, 12),
    Column("sex", marked("Sex"), width=9),
    Column("accession_number", marked("Accession number"), width=18),
    Column("study_date", marked("Study date"), Kind.DATE, 12),
    Column("study_description", marked("Study"), width=22),
    Column("body_part", marked("Body part"), width=12),
    Column("view", marked("View"), width=8),
    Column("laterality", marked("Laterality"), width=10),
    Column("file", marked("File"), width=28),
    Column("frame", marked("Frame"), Kind.FIGURE, 7),
    Column("status", marked("Reading status"), width=10),
    Column("verdict_words", marked("Reader’s verdict"), width=16),
    Column("fractures", marked("Fractures"), Kind.LONG, 36),
    Column("further_findings", marked("Further findings"), Kind.LONG, 28),
    Column("referring_physician", marked("Referring physician"), Kind.TEXT, 20),
    Column("reason_for_study", marked("Reason for study"), Kind.LONG, 28),
    Column("injury_date", marked("Date of injury"), Kind.DATE, 12),
    Column("injury", marked("Injury"), Kind.LONG, 20),
    Column("pain", marked("Place of pain"), Kind.LONG, 20),
    Column("study_entered_by_hand", marked("Entered by hand of the study"), Kind.TEXT, 28),
    Column("impression", marked("Impression"), Kind.LONG, 36),
    Column("notes", marked("Notes"), Kind.LONG, 36),
    Column("critical_result", marked("Critical result"), width=14),
    Column("critical_told_to", marked("Told to"), width=20),
    Column("critical_told_at", marked("Told at"), Kind.MOMENT, 17),
    Column("critical_told_by", marked("Told by"), width=20),
    Column("reader", marked("Reader"), width=22),
    Column("signed_at", marked("Signed at"), Kind.MOMENT, 17),
    Column("second_opinions", marked("Second opinions"), Kind.LONG, 36),
    Column("decision_words", marked("AI decision"), width=22),
    Column("score", marked("AI score"), Kind.FIGURE, 9),
    Column("reason_for_disagreement", marked("Against the AI, because"), Kind.LONG, 24),
    Column("message", marked("Message"), Kind.LONG, 40),
    Column("notice", marked("To be noted"), Kind.LONG, 40),
    Column("marks", marked("Marks and measurements"), Kind.LONG, 36),
    Column("key_image", marked("Key image"), width=10),
    Column("highest_view_in_study", marked("Highest view of the study"), width=12),
    Column("not_whole", marked("Not whole"), width=10),
    Column("outside_scope", marked("Outside scope"), width=13),
    Column("scope_overruled_by", marked("Scope overruled by"), width=20),
    Column("scope_overruled_at", marked("Scope overruled at"), width=26),
    Column("identity_entered_by_hand", marked("Identity entered by hand"), width=12),
    Column("patient_chosen_by_reader", marked("Patient chosen by the reader"), width=12),
    Column("decision", marked("AI decision (code)"), width=15),
    Column("verdict", marked("Reader’s verdict (code)"), width=15),
    Column("unusable", marked("Unusable, because (code)"), width=15),
    Column("regions", marked("Regions of the map"), Kind.FIGURE, 28),
    Column("quality", marked("Defects of the picture (codes)"), width=20),
    Column("model", marked("Model"), width=34),
    Column("t_low", marked("Lower operating point"), Kind.FIGURE, 10),
    Column("t_high", marked("Upper operating point"), Kind.FIGURE, 10),
    Column("points_of", marked("Whose operating points"), Kind.FIGURE, 10),
    Column("model_t_low", marked("The model’s own lower point"), Kind.FIGURE, 10),
    Column("model_t_high", marked("The model’s own upper point"), Kind.FIGURE, 10),
    Column("score_exact", marked("AI score, exact"), Kind.FIGURE, 12),
    Column("t_low_exact", marked("Lower operating point, exact"), Kind.FIGURE, 12),
    Column("t_high_exact", marked("Upper operating point, exact"), Kind.FIGURE, 12),
    Column("signed_at_exact", marked("Signed at, exact"), width=26),
    Column("critical_told_at_exact", marked("Told at, exact"), width=26),
    Column("study_instance_uid", marked("Study Instance UID"), width=30),
    Column("sha256", marked("SHA-256 of the file"), width=20),
)

_BY_KEY = {column.key: column for column in COLUMNS}


def column(key: str, width: int | None = None) -> Column:
    """The column of this key, for another table that has it too, perhaps of another width."""
    found = _BY_KEY[key]
    return found if width is None else replace(found, width=width)


KEYS = tuple(column.key for column in COLUMNS)
FIGURES = frozenset(column.key for column in COLUMNS if column.kind is Kind.FIGURE)
