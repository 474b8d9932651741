"""Every error that reaches a person: what happened, to which file, what to do next.

An error carries a code and its fields, so that the window can say it in the reader's language;
``str(error)`` is the English line that the command line, the CSV and the log show. A field may be
a notice, as what is wrong with a file (``details``); it is said in the same language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from errno import ENOMEM
from functools import cache
from os import fspath
from pathlib import PurePath
from typing import ClassVar

from osteo_desktop.details import detail_text
from osteo_desktop.notice import Notice, filled

SENTENCE = "{sentence}."
"""How a sentence ends."""


class OsteoError(Exception):
    """Base of all errors that we expect and can explain.

    ``what`` and ``next_step`` are templates; ``fields`` fill them.
    """

    code: ClassVar[str] = "error"
    what: ClassVar[str] = "{detail}"
    next_step: ClassVar[str] = ""

    def __init__(self, path: str | PurePath | None = None, **fields: object) -> None:
        self.path = None if path is None else fspath(path)
        self.fields = fields
        super().__init__(self.path, fields)

    def __reduce__(self) -> tuple[object, ...]:
        """So that another process can send it."""
        return _remade, (type(self), self.path, self.fields)

    @property
    def message(self) -> str:
        """What happened and what to do next, without the file's name."""
        return _sentences(type(self), self.fields, str, notice_text)

    @property
    def notice(self) -> Notice:
        """The error as a value, without the file's name."""
        return Notice.of(self.code, **self.fields)

    @property
    def notice_of_file(self) -> Notice:
        """The error as a value, with the file's name where it has one."""
        told = {} if self.path is None else {_PATH: self.path}
        return Notice.of(self.code, **told, **self.fields)

    def said(self, say: Callable[[str], str]) -> str:
        """``str(error)`` with its templates, and how a sentence ends, in another language."""
        message = _sentences(type(self), self.fields, say, lambda n: notice_text(n, say))
        return message if self.path is None else f"{self.path}: {message}"

    def __str__(self) -> str:
        return self.said(str)


_PATH = "path"
"""Of the fields of a notice: the file's name, which no template holds."""

Said = Callable[[Notice], str]


def notice_text(notice: Notice, say: Callable[[str], str] = str, said: Said | None = None) -> str:
    """Of an error as a value, or of a detail of one; by its code where there is no such.

    ``said``: how notices among its fields are said.
    """
    inner = said or (lambda within: notice_text(within, say))
    kind = _kinds().get(notice.code)
    if kind is None:
        return detail_text(notice, say, inner)
    fields = dict(notice.fields)
    path = fields.pop(_PATH, None)
    message = _sentences(kind, fields, say, inner)
    return message if path is None else f"{path}: {message}"


def _sentences(
    kind: type[OsteoError], fields: Mapping[str, object], say: Callable[[str], str], said: Said
) -> str:
    written = (filled(say(s), fields, said) for s in (kind.what, kind.next_step) if s)
    return " ".join(say(SENTENCE).format(sentence=s.rstrip(".")) for s in written)


@cache
def _kinds() -> Mapping[str, type[OsteoError]]:
    """By code."""
    return {kind.code: kind for kind in _with_those_below(OsteoError) if "code" in vars(kind)}


def _with_those_below(kind: type[OsteoError]) -> Iterator[type[OsteoError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _with_those_below(below)


def _remade(kind: type[OsteoError], path: str | None, fields: dict[str, object]) -> OsteoError:
    return kind(path, **fields)


# --- reading files -------------------------------------------------------------------------


class ReadError(OsteoError):
    """A file that gives no radiograph."""

    code = "read_error"


class NoSuchFile(ReadError):
    code = "no_such_file"
    what = "There is no such file or folder"
    next_step = "Check the path, or connect the disk it lies on"


class NotAFolder(ReadError):
    code = "not_a_folder"
    what = "Only a folder can be watched for new files"
    next_step = "Name the folder in which the files arrive"


class PermissionDenied(ReadError):
    code = "permission_denied"
    what = "The file or folder may not be opened by this user"
    next_step = "Ask its owner for read permission, or copy it somewhere you may read"


class EmptyFile(ReadError):
    code = "empty_file"
    what = "The file is empty (0 bytes)"
    next_step = "Copy it again from its source"


class NotAnImage(ReadError):
    code = "not_an_image"
    what = "The file is not an image that can be read here ({detail})"
    next_step = "Export the radiograph as DICOM, PNG, JPEG or TIFF"


class DamagedImage(ReadError):
    code = "damaged_image"
    what = "The image is damaged and cannot be decoded ({detail})"
    next_step = "Copy or export it again from its source"


class NoPixels(ReadError):
    code = "no_pixels"
    what = "The file holds no picture ({detail})"
    next_step = "Choose the image files of the study; reports and directories hold no pixels"


class TooLarge(ReadError):
    code = "too_large"
    what = "The file claims {columns} x {rows} pixels, which is more than can be true or read here"
    next_step = "Check the file at its source; it is probably damaged"


class PathTooLong(ReadError):
    """It, and in a folder what lies below it, cannot be opened by its path."""

    code = "path_too_long"
    what = "The path is longer than this system can open; what lies there was not read"
    next_step = "Move the folder nearer to the top of the disk, or give its folders shorter names"


class AmbiguousName(ReadError):
    code = "ambiguous_name"
    what = "The name is no valid text, and other files are named as it would be written here"
    next_step = "Give the file another name"


class OutOfMemory(ReadError):
    code = "out_of_memory"
    what = "Decoding the file takes more memory than a radiograph may need here"
    next_step = "Check the file at its source; it is probably damaged or made to do harm"


class DecodingTooSlow(ReadError):
    code = "decoding_too_slow"
    what = "Decoding the file was stopped after {seconds} seconds without a result"
    next_step = "Check the file at its source, or open the folder again to try once more"


class DecoderCrashed(ReadError):
    code = "decoder_crashed"
    what = "The file made its decoder end ({detail}); the other files are not affected"
    next_step = "Export the radiograph again from its source, in another format if that fails too"


class DecoderNotStarted(ReadError):
    code = "decoder_not_started"
    what = "The process that decodes files could not be started ({detail})"
    next_step = "Close other programs and open the folder again, or run 'osteo-desktop doctor'"


class MissingCodec(ReadError):
    code = "missing_codec"
    what = "The compressed pixels ({syntax}) cannot be decoded here ({detail})"
    next_step = "Run 'osteo-desktop doctor', or export the study uncompressed"


class DamagedContainer(ReadError):
    code = "damaged_container"
    what = "The {kind} cannot be opened ({detail})"
    next_step = "Copy it again from its source, or unpack it with another program"


class ChangedFile(ReadError):
    code = "changed_file"
    what = "The file's content has changed since it was {since}"
    next_step = "Open its folder again to read it anew"


# --- writing files -------------------------------------------------------------------------


class WriteError(OsteoError):
    code = "write_error"
    what = "The file could not be written ({detail})"
    next_step = "Choose another folder; what you decided is safe in the archive"


class DiskFull(WriteError):
    code = "disk_full"
    what = "The disk is full, the file was not written"
    next_step = "Free some space or choose another disk; what you decided is safe in the archive"


class BadDestination(WriteError):
    code = "bad_destination"
    what = "Nothing can be written there ({detail})"
    next_step = "Choose a folder that exists and that you may write to"


# --- model ---------------------------------------------------------------------------------


class ModelError(OsteoError):
    code = "model_error"
    what = "The model cannot be used ({detail})"
    next_step = "Install Osteo Desktop again, or choose another model with --model"


class NoSuchEngine(ModelError):
    code = "no_such_engine"
    what = "There is no engine named {name}"
    next_step = "Name one of these with --engine: {engines}"


class DamagedModel(ModelError):
    code = "damaged_model"
    what = "The model file is damaged ({detail})"


class AlteredCard(DamagedModel):
    code = "altered_card"
    what = "The model is not used, for its card was altered after it was written ({detail})"
    next_step = (
        "Copy the card again from where it came; if the change is meant, run "
        "'osteo-desktop models seal {weights}'"
    )


class BadNetworkSpec(ModelError):
    code = "bad_network_spec"
    what = "The network is not one that can be built ({detail})"
    next_step = "Correct the network in the recipe, or take a model whose card is whole"


class UnfitWeights(ModelError):
    code = "unfit_weights"
    what = "The pretrained weights cannot be used ({detail})"
    next_step = "Give a file whose weights fit the network, or train without pretrained weights"


class UnfitTeacher(ModelError):
    code = "unfit_teacher"
    what = "The model cannot teach ({detail})"
    next_step = "Give a teacher that the recipe can learn from, or train without one"


class NoSuchModel(ModelError):
    code = "no_such_model"
    what = "There is no model called '{name}'{suggestion}"
    next_step = "See 'osteo-desktop models list', or name a .safetensors file"


class CannotAddModel(ModelError):
    code = "cannot_add_model"
    what = "The model was not added: {detail}"
    next_step = "{step}"


class CannotRemoveModel(ModelError):
    code = "cannot_remove_model"
    what = "The model was not removed: {detail}"
    next_step = "{step}"


# --- archive -------------------------------------------------------------------------------


class ArchiveError(OsteoError):
    code = "archive_error"
    what = "The archive cannot be used ({detail})"
    next_step = "Check the disk, or name another archive with --archive"


class DamagedArchive(ArchiveError):
    code = "damaged_archive"
    what = "The archive is damaged ({detail}); nothing in it was changed"
    next_step = "Keep a copy of it for recovery, then name another archive with --archive"


class NewerArchive(ArchiveError):
    code = "newer_archive"
    what = "The archive was written by a newer Osteo Desktop (schema {found}, known {known})"
    next_step = "Update Osteo Desktop; nothing in the archive was changed"


class ReadingLocked(ArchiveError):
    code = "reading_locked"
    what = "This reading is signed and locked"
    next_step = "Add an addendum; the signed text stays as it is"


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


class NoSuchSession(ArchiveError):
    code = "no_such_session"
    what = "The archive holds no session {session}"
    next_step = "List the sessions with 'osteo-desktop export --list'"


# --- the audit trail -----------------------------------------------------------------------


class TrailFault(OsteoError):
    """What verifying found: the archive is not as this program wrote it. Listed, never raised."""

    code = "trail_fault"
    what = "The archive is not as it was written ({detail})"
    next_step = "Restore a backup, or ask whoever looks after this archive who changed it"


class TrailDamaged(TrailFault):
    code = "trail_damaged"
    what = "The archive is damaged ({detail})"


class ObjectMissing(TrailFault):
    code = "object_missing"
    what = "The {kind} {name} of the archive is missing"


class ObjectAltered(TrailFault):
    code = "object_altered"
    what = "The {kind} {name} of the archive is not as it was made"


class ObjectUnknown(TrailFault):
    code = "object_unknown"
    what = "The {kind} {name} was put into the archive by another program"


class EntryAltered(TrailFault):
    code = "entry_altered"
    what = "Entry {entry} of the trail was altered, put in, or moved"


class EntriesMissing(TrailFault):
    code = "entries_missing"
    what = "Entries {first} to {last} of the trail are missing"


class HeadAltered(TrailFault):
    code = "head_altered"
    what = "What the archive remembers of the end of its trail does not fit (entry {entry})"


class WitnessContradicts(TrailFault):
    code = "witness_contradicts"
    what = "The trail has no entry {entry} like the one that {file} remembers"
    next_step = "Restore a backup; the archive was exchanged for an older one, or entries are gone"


class WitnessUnreadable(TrailFault):
    code = "witness_unreadable"
    what = "{file}, which remembers the end of the trail, cannot be understood"
    next_step = "If all else is well, delete that file; it is made anew"


class RecordAltered(TrailFault):
    code = "record_altered"
    what = "{record} is not as entry {entry} of the trail sealed it"


class RecordMissing(TrailFault):
    code = "record_missing"
    what = "{record}, sealed by entry {entry} of the trail, is missing"


class RecordUnknown(TrailFault):
    code = "record_unknown"
    what = "{record} is in the archive, but no entry of the trail says so"


class SignedReplaced(TrailFault):
    code = "signed_replaced"
    what = "{record} replaces a signed one, which only an addendum or a withdrawal may"


# --- training ------------------------------------------------------------------------------


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


class SitePointsError(OsteoError):
    code = "site_points_error"
    what = "The operating points of this site cannot be used ({detail})"
    next_step = (
        "Go back to the model's own: Reading > Operating points, or 'osteo-desktop points reset'"
    )


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


class TrainingRuns(OsteoError):
    code = "training_runs"
    what = "This model is being trained already"
    next_step = "Wait for it, stop it, or name another file for the model"


class MissingPackage(OsteoError):
    """An optional library that was asked for."""

    code = "missing_package"
    what = "{purpose} needs the Python package {package}, which is not installed"
    next_step = "Install it: python -m pip install '{package}'"


class RecipeError(OsteoError):
    """A recipe that is not there or that says what cannot be."""

    code = "recipe_error"
    what = "The recipe cannot be used ({detail})"
    next_step = "Correct it, or list the recipes with 'osteo-desktop recipes'"


class TrainingFailed(OsteoError):
    """The run cannot go on; what was saved after the last whole epoch is kept."""

    code = "training_failed"
    what = "Training stopped ({detail})"
    next_step = "The last whole epoch is kept; start the same command again to go on from there"


# --- settings ------------------------------------------------------------------------------


class SettingsError(OsteoError):
    code = "settings_error"
    what = "The settings cannot be read ({detail}); the defaults are used"
    next_step = "Correct or delete the file"


# --- the machine ---------------------------------------------------------------------------


class TooLittleMemory(OsteoError):
    code = "too_little_memory"
    what = "There is too little memory to go on"
    next_step = (
        "Close other programs, or give this one more, and try again; what was finished is kept"
    )


class OutputClosed(OsteoError):
    code = "output_closed"
    what = "Standard output is closed, so the results cannot be shown"
    next_step = "Run the command again without closing it; what was finished is kept"


_NO_MEMORY = ("failed to map segment", "cannot allocate memory", "paging file is too small")
"""What the loaders of Linux, macOS and Windows say of a library that finds no room."""


def is_of_memory(error: BaseException) -> bool:
    """Whether the error, or what caused it, is that there was too little memory."""
    told: BaseException | None = error
    while told is not None:
        if isinstance(told, MemoryError) or getattr(told, "errno", None) == ENOMEM:
            return True
        if any(words in str(told).casefold() for words in _NO_MEMORY):
            return True
        told = told.__cause__ or told.__context__
    return False
