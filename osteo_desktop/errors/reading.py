"""What cannot be done with a reading: signed, withdrawn, told, regrouped."""

from __future__ import annotations

from osteo_desktop.errors.archive import ArchiveError
from osteo_desktop.errors.base import OsteoError


class ReadingLocked(ArchiveError):
    code = "reading_locked"
    what = "This reading is signed and locked"
    next_step = "Add an addendum; the signed text stays as it is"


class ChangedElsewhere(ArchiveError):
    code = "changed_elsewhere"
    what = "This study was changed meanwhile in another window or program"
    next_step = "What was said there is shown now; Undo brings back what you said here"


class NotSigned(ArchiveError):
    code = "not_signed"
    what = "This reading is not signed, so it takes no addendum"
    next_step = "Change the draft itself, then sign it"


class NothingToTell(ArchiveError):
    code = "nothing_to_tell"
    what = "No critical result of this study is still to be told"
    next_step = "Open the folder again to see what was recorded meanwhile"


class CannotTell(OsteoError):
    code = "cannot_tell"
    what = "It cannot be recorded that the critical result was told: {detail}"
    next_step = "Fill in what is missing and try again"


class CannotOverrule(OsteoError):
    code = "cannot_overrule"
    what = "The radiograph cannot be scored anyway: {detail}"
    next_step = "Read it without the AI"


class UnreadableList(OsteoError):
    code = "unreadable_list"
    what = "The list of patients cannot be read ({detail})"
    next_step = "Save it as CSV in UTF-8 with a first line that names its columns, file among them"


class CannotSign(OsteoError):
    code = "cannot_sign"
    what = "The reading cannot be signed: {detail}"
    next_step = "Fill in what is missing and sign again"


class CannotWithdraw(ArchiveError):
    """A signature that is not taken back."""

    code = "cannot_withdraw"
    next_step = "Add an addendum; the signed text stays as it is"


class SignedTooLongAgo(CannotWithdraw):
    code = "signed_too_long_ago"
    what = "A signature can be taken back for {seconds} seconds, which are over"


class SignedByAnother(CannotWithdraw):
    code = "signed_by_another"
    what = "Only {reader}, who signed this reading, can take the signature back"


class AmendedSinceSigned(CannotWithdraw):
    code = "amended_since_signed"
    what = "An addendum stands on this reading; its signature cannot be taken back any more"
    next_step = "Add another addendum"


class NotSignedAnyMore(CannotWithdraw):
    code = "not_signed_any_more"
    what = "This reading is not signed; there is no signature to take back"
    next_step = ""


class CannotRegroup(OsteoError):
    """Radiographs that are not put together, or not taken apart."""

    code = "cannot_regroup"


class NamesItsStudy(CannotRegroup):
    code = "names_its_study"
    what = "This file says itself to which study it belongs"
    next_step = "Only files that name no study can be read together"


class AlreadyOneStudy(CannotRegroup):
    code = "already_one_study"
    what = "These radiographs are one study already"


class DifferentPatients(CannotRegroup):
    code = "different_patients"
    what = "These files name different patients; they are not read together"


class SignedAsItIs(CannotRegroup):
    code = "signed_as_it_is"
    what = "A signed reading keeps the radiographs for which it was signed"
    next_step = "Add an addendum to it instead"


class WordsOfTwoStudies(CannotRegroup):
    code = "words_of_two_studies"
    what = "Impression, notes, identity or critical result of these studies differ"
    next_step = "Keep them in one of the studies, then read them together"


class WordsForAllViews(CannotRegroup):
    code = "words_for_all_views"
    what = "Impression, notes, identity and critical result were written for all these views"
    next_step = "Take them out of the reading, then read the views apart"
