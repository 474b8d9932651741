"""The words of a letter that are no record's own."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.export import LetterPicture
from osteo_desktop.report import words as shared
from osteo_desktop.wording.say import marked

TITLE = marked("Radiograph report")
HEADINGS: Mapping[str, str] = {
    "question": marked("Clinical question"),
    "technique": marked("Technique"),
    "findings": marked("Findings"),
    "impression": marked("Impression"),
    "notes": marked("Notes"),
    "measurements": marked("Measurements"),
    "critical": marked("Critical result"),
    "earlier": marked("Other studies of this patient"),
    "addenda": marked("Addenda"),
    "ai": shared.OF_THE_AI,
    "radiographs": marked("Radiographs"),
    "radiograph": marked("Radiograph"),
    "decision": marked("AI decision"),
    "score": marked("Score"),
    "agreement": marked("Reader and AI"),
    "draft": marked("DRAFT – not signed"),
    "document": marked("Document"),
    "registration": marked("Registration"),
}
DRAFT_ON_PAGE = marked("DRAFT – not signed")
DRAFTS_ON_PAGE = marked("Holds drafts that are not signed")
NOT_READ = marked("NOT READ by a reader")
PATIENT = marked("Patient")
TO = marked("To")
STUDY_OF = marked("Study of {date}")
STUDY = marked("Study")
UNDATED = marked("Study without a date")
SIGNED_BY = marked("Signed by")
SIGNATURE_OF = marked("Signature of {reader}")
TECHNIQUE_ONE = marked("1 radiograph: {views}.")
TECHNIQUE_SEVERAL = marked("{count} radiographs: {views}.")
LEFT_OUT = marked("Notes and the AI's terms are in the full report.")
OPINIONS_CUT = marked("Second opinions stand in full in the full report.")
AI_APART = marked(
    "This part was computed by a research model. It is no finding; what counts is what the reader "
    "says above."
)
AGREED = marked("The reader agrees")
DISAGREED = marked("The reader disagrees")
IN_DOUBT = marked("One of the two is in doubt")
NO_VERDICT = marked("No verdict of a reader")
UNUSABLE = marked("Unusable, says the reader")
NOT_JUDGED = marked("The AI gave no decision")
REASON = marked("Reason: {reason}")
NOT_SIGNED = marked("not signed")
UNREAD_STUDY = marked("not read")
BY_ENTERED = marked("the same patient by an identity entered by hand")
SHOWN_AS: Mapping[LetterPicture, str] = {
    LetterPicture.PLAIN: marked("as displayed"),
    LetterPicture.MARKS: marked("with the reader's marks"),
    LetterPicture.MAP: marked("with the AI's map and regions"),
}
SCALE_BAR = marked("bar {millimetres} mm, {origin}")
NOT_SHOWN = marked("{view} could not be shown: {why}")
ALT = marked("X-ray picture of {view}, {shown}.")
