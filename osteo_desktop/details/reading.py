"""Why a radiograph is not scored, or a reading not signed."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class ReadingDetail(Detail):
    NOT_REFUSED = "not_refused", "it was not refused"
    NO_MODEL = "no_model", "there is no model"
    MODEL_FAILED = "model_failed_on_it", "the model failed on this radiograph"
    BLANK = "blank", "the picture is blank"
    IS_NO_RADIOGRAPH = "is_no_radiograph", "Not a radiograph: the modality is {modality}"
    IS_RAW = (
        "is_raw",
        "Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION",
    )
    IS_TOO_SMALL = "is_too_small", "Too small to be judged ({columns} x {rows} pixels)"
    READER_MISSING = "reader_missing", "the reader's name is missing"
    NOT_SAID_WHOM = "not_said_whom", "it does not say whom"
    NOT_SAID_WHEN = "not_said_when", "it does not say when"
    NOTHING_SHOWN = "nothing_shown", "no radiograph of this study can be shown"
    SEVERAL_PATIENTS = (
        "several_patients",
        "its files name several patients ({names}), and none of them was chosen",
    )
    WITHOUT_NAME = "without_name", "without a name"
    NO_VERDICT = "no_verdict", "{file} has no verdict"
    NO_VERDICTS = "no_verdicts", "{file} and {more} more has no verdict"
    CONTRADICTED = (
        "contradicted",
        "fractures are described on {file}, whose verdict is No fracture",
    )
    PROGRAM_FAULT = "program_fault", "a fault in this program, {kind}"
    ADDENDUM_WITHOUT_READER = "addendum_without_reader", "the addendum needs the reader's name"
    ADDENDUM_EMPTY = "addendum_empty", "the addendum is empty"
    LIST_TOO_LONG = "list_too_long", "it is larger than 20 MB or 5,000 lines"
    LIST_NOT_UTF8 = "list_not_utf8", "it is not UTF-8"
    LIST_NO_FILES = "list_no_files", "no column names the files"
    LIST_COLUMN_TWICE = "list_column_twice", "two columns are {column}"
