"""A second opinion that cannot be written, or is not taken."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class OpinionError(OsteoError):
    code = "opinion_error"


class OpinionUnsigned(OpinionError):
    code = "opinion_unsigned"
    what = "The second opinion is signed by nobody"
    next_step = "Only a signed reading is handed on; have it signed, then written again"


class OpinionOfNothing(OpinionError):
    code = "opinion_of_nothing"
    what = "This reading does not say of which radiographs it was signed"
    next_step = "Open its folder once more, then write the second opinion again"


class OpinionNamesPatient(OpinionError):
    code = "opinion_names_patient"
    what = "The words of this reading may tell who the patient is (a name, a date, a long number)"
    next_step = (
        "Hand it on only to somebody who may know who it is: in the window confirm it, on the "
        "command line add --although-named"
    )


class NoSuchStudy(OpinionError):
    code = "no_such_study"
    what = "The session has no study of this key"
    next_step = "See 'opinion list SESSION' for the keys of its signed studies"


class OpinionDamaged(OpinionError):
    code = "opinion_damaged"
    what = "The file is no second opinion that can be read ({detail})"
    next_step = "Have it sent again; nothing was kept of it"


class OpinionTooLarge(OpinionError):
    code = "opinion_too_large"
    what = "The file is larger than a second opinion can be ({most} MB)"
    next_step = "Check that it is the right file; nothing was kept of it"


class NewerOpinion(OpinionError):
    code = "newer_opinion"
    what = "The second opinion was written by a later version of Osteo Desktop ({found})"
    next_step = "Update Osteo Desktop, or have it sent as a PDF; nothing was kept of it"


class OpinionEdited(OpinionError):
    code = "opinion_edited"
    what = "The second opinion was changed after it was written"
    next_step = "Ask whoever wrote it to send it again; nothing was kept of it"


class OpinionOfOthers(OpinionError):
    code = "opinion_of_others"
    what = (
        "The second opinion is of another patient or another picture: no radiograph here has the "
        "content that it is of"
    )
    next_step = "Read the very files in that were sent out, then read the opinion in again"


class OpinionOfSeveral(OpinionError):
    code = "opinion_of_several"
    what = "The second opinion is of radiographs that here belong to different patients"
    next_step = "Find out whose they are before anybody uses it; nothing was kept of it"
