"""A letter, or its letterhead, that cannot be made."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class LetterError(OsteoError):
    code = "letter_error"
    what = "The report cannot be set ({detail})"
    next_step = "Report this with the text in brackets; the batch report can be written meanwhile"


class SeveralPatients(LetterError):
    code = "letter_of_several_patients"
    what = "The radiographs of this study name different patients"
    next_step = "Choose in the window for whom the reading is, then write its report"


class NothingToReport(LetterError):
    code = "nothing_to_report"
    what = "No study of the session is what was asked for"
    next_step = "Look up study keys, patient IDs and signatures: 'export SESSION --csv FILE'"


class BadNamePattern(LetterError):
    code = "bad_name_pattern"
    what = "The pattern for file names is wrong ({detail})"
    next_step = "Use the fields in braces that the guide names, and no others"


class NoPageForDraft(LetterError):
    code = "no_patient_page_for_draft"
    what = "There is no page for the patient: the study is not signed"
    next_step = "Sign the reading first"


class TellFirst(LetterError):
    code = "tell_critical_result_first"
    what = "There is no page for the patient: the critical result is still to be told"
    next_step = "Tell the doctor who treats the patient and note whom you told; paper comes after"


class PictureError(OsteoError):
    code = "letterhead_picture_error"
    what = "The picture cannot be used ({detail})"
    next_step = "Choose another one, or save it as PNG"


class LetterheadError(OsteoError):
    code = "letterhead_error"
    what = "The letterhead cannot be used ({detail})"
    next_step = "Correct the file; the guide shows one"
