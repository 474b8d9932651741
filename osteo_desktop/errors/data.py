"""Labelled data and signed readings that cannot be trained or evaluated on."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class DataError(OsteoError):
    """Labelled data that cannot be trained or evaluated on."""

    code = "data_error"
    what = "The labelled data cannot be used ({detail})"
    next_step = "See docs/models.md for the layout that is expected"


class NoLayout(DataError):
    code = "no_layout"
    what = "The folder fits no layout of labelled data ({missed})"
    next_step = "Arrange it as one of them, as docs/models.md shows"


class UnreadableTable(DataError):
    code = "unreadable_table"
    what = "The labels cannot be read from it ({detail})"
    next_step = "Correct the file or save it again, as UTF-8"


class MissingRadiographs(DataError):
    code = "missing_radiographs"
    what = "{missing} of the {named} radiographs it names are not there, first {first}"
    next_step = "Put them in their place, or take them out of the file"


class OutsideData(DataError):
    code = "outside_data"
    what = "{where} names a file outside the folder of the data: {name}"
    next_step = "Copy the file into that folder and name it from there, without '..'"


class UnknownLabel(DataError):
    code = "unknown_label"
    what = "{where} says '{value}' where only {allowed} can stand"
    next_step = "Correct it, or take it out"


class DisagreeingLabels(DataError):
    code = "disagreeing_labels"
    what = "{where} and {other} disagree whether {name} is fractured"
    next_step = "Correct one of them, or take both out"


class UnfitScores(DataError):
    code = "unfit_scores"
    what = "The scores do not fit the labelled data ({detail})"
    next_step = "Give the --data and --fold that were scored, or score them again"


class OtherRounds(DataError):
    code = "other_rounds"
    what = "The folder holds rounds that were begun with {other}"
    next_step = "Choose another --out, or go on with what was begun there"


class TooFewRadiographs(DataError):
    code = "too_few_radiographs"
    what = "There are {fractured} fractured and {normal} other radiographs to train on"
    next_step = "Give at least 2 of each, in one --data or several"


class NoSignedReadings(DataError):
    code = "no_signed_readings"
    what = "No signed reading gives a radiograph to train on ({detail})"
    next_step = "Sign readings as Fracture or No fracture first; what is in doubt is left out"


class NothingSigned(DataError):
    code = "nothing_signed"
    what = "There is no signed reading yet to compare a model with"
    next_step = "Sign readings in the window first"


class TooFewSigned(DataError):
    code = "too_few_signed"
    what = (
        "There are {fractured} fractured and {normal} other signed radiographs with a score of "
        "this model; {least} of each are needed to move its operating points"
    )
    next_step = "Read and sign more, best with the AI hidden until decided"


class TooFewStudies(DataError):
    code = "too_few_studies"
    what = (
        "The fractured radiographs are of {fractured} studies, the others of {normal}; {least} "
        "are needed for each to judge operating points on studies left out"
    )
    next_step = "Read and sign more studies, best with the AI hidden until decided"
