"""The sentence of each notice; errors and what they name bring their own (``errors``)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from osteo_desktop.errors import base as errors
from osteo_desktop.notice import Notice, filled
from osteo_desktop.records.codes import Code
from osteo_desktop.wording.say import Isolate, Say, marked

SENTENCES: Mapping[str, str] = {
    Code.ENDS_EARLY: marked("The file ends early: the lower part of the radiograph is missing."),
    Code.FRAMES_MISSING: marked(
        "Only {count} of {frames} frames can be read; the file ends early or is damaged."
    ),
    Code.OVERLAY_UNREADABLE: marked("An overlay of the file cannot be read and is not shown."),
    Code.SHUTTER_UNUSABLE: marked(
        "The display shutter cannot be used and is ignored; all of the picture is shown."
    ),
    Code.TEXTS_BURNED_IN: marked(
        "The file states that texts, perhaps names, are burned into its pixels."
    ),
    Code.TEXTS_UNFIT: marked(
        "Texts of the file do not fit its character set; names may be garbled."
    ),
    Code.HEADER_BREAKS_STANDARD: marked(
        "Some values of the header break the DICOM standard; read as they stand."
    ),
    Code.BITS_STORED_UNTRUE: marked(
        "BitsStored {stored} cannot be true; BitsAllocated {allocated} is used."
    ),
    Code.SIGN_CONTRADICTED: marked(
        "The compressed pixels and PixelRepresentation contradict each other about the sign; "
        "PixelRepresentation is used."
    ),
    Code.PHOTOMETRIC_CONTRADICTED: marked(
        "PhotometricInterpretation {photometric} contradicts SamplesPerPixel {samples}; "
        "{usual} is assumed."
    ),
    Code.FRAME_COUNT_UNTRUE: marked("NumberOfFrames {frames} cannot be true; 1 is assumed."),
    Code.NO_POSITIVE_PAIR: marked("{keyword} is not a pair of positive numbers and is ignored."),
    Code.FACTOR_UNTRUE: marked("{keyword} {factor} cannot be true and is ignored."),
    Code.MODALITY_LUT_UNREADABLE: marked("The Modality LUT cannot be read and is ignored."),
    Code.SLOPE_ZERO: marked("RescaleSlope is 0 and is ignored."),
    Code.SHAPE_CONTRADICTED: marked(
        "MONOCHROME1 and PresentationLUTShape IDENTITY contradict each other; black and white "
        "may be exchanged."
    ),
    Code.WINDOWS_UNPAIRED: marked(
        "WindowCenter and WindowWidth differ in number; what has no pair is ignored."
    ),
    Code.VOI_LUT_UNREADABLE: marked("A VOI LUT cannot be read and is ignored."),
    Code.WINDOW_IMPOSSIBLE: marked("A window with an impossible center or width is ignored."),
    Code.VOI_FUNCTION_UNKNOWN: marked(
        "VOILUTFunction is unknown; its windows are shown as LINEAR."
    ),
    Code.READ_AS_UTF8: marked("The file states {origin}; its texts were read as UTF-8."),
    Code.READ_AS_LATIN1: marked(
        "The file states {origin}; its texts were read as Latin-1, names may be garbled."
    ),
    Code.CHARACTER_SET_UNKNOWN: marked("an unknown character set ({stated})"),
    Code.CHARACTER_SET_STATED: marked("the character set {stated}"),
    Code.CHARACTER_SET_MISSING: marked("no character set"),
    Code.NOT_A_NUMBER: marked("{keyword} is not a number and is ignored."),
    Code.VALUE_UNREADABLE: marked("{keyword} cannot be read and is ignored."),
    Code.TOO_LONG_TO_BE_TRUE: marked("{keyword} is too long to be true and is ignored."),
    Code.DECODER_REPORTS: marked("The decoder reports: {printed}."),
    Code.NO_RADIOGRAPH: marked("Not a radiograph: the modality is {modality}."),
    Code.RAW_DETECTOR_DATA: marked(
        "Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION."
    ),
    Code.BODY_PART_FOREIGN: marked("The model was not trained on this body part ({part})."),
    Code.COLOUR_PICTURE: marked("A colour picture, not a radiograph."),
    Code.TOO_SMALL: marked("Too small to be judged ({columns} x {rows} pixels)."),
    Code.BLANK_PICTURE: marked("The picture is blank."),
    Code.LOOKS_FOREIGN: marked(
        "The model has not seen pictures like this one (it may be a chest film, a photograph, "
        "a document or another kind of scan)."
    ),
    Code.FEATURES_FOREIGN: marked(
        "The model's own features find nothing like this picture in what it was trained on."
    ),
    Code.PHOTOGRAPH_WAITS: marked(
        "A photograph of a film that nobody has looked at yet: make a radiograph of it in the "
        "window (File, Photograph of a film) or by 'osteo-desktop rectify'."
    ),
    Code.MODEL_FAILED: marked("The model failed on this radiograph ({kind}); report it."),
    Code.NOT_CLEARED: marked("The radiograph is not whole: a low score does not clear it."),
    Code.ABSENT: marked(
        "The file is no longer there; its row is kept for the reading. "
        "Connect the disk it lay on or put the file back."
    ),
    Code.EXCHANGED: marked(
        "The file has changed since the study was signed; the picture that was read is not there "
        "any more."
    ),
    Code.GONE: marked("The file that was read is not in this folder any more."),
    Code.READER_FAULT: marked(
        "The file could not be read because of a fault in this program ({kind}). "
        "Report it; the other files are not affected."
    ),
    Code.CPU_CHOSEN: marked("CPU (chosen)"),
    Code.CPU_BECAUSE: marked("CPU ({why})"),
    Code.CUDA: marked("CUDA ({gpu})"),
    Code.NO_CUDA_BUILD: marked("this PyTorch was built without CUDA"),
    Code.DRIVER_TOO_OLD: marked("the NVIDIA driver is too old"),
    Code.NO_GPU: marked("no usable NVIDIA GPU found"),
    Code.GPU_FULL: marked("the GPU's memory is full"),
    Code.COMPUTED_BY: marked("CPU ({engine}, {precision}, threads: {threads})"),
    Code.ON_WORKERS: marked("Ray, workers: {workers}, computers: {computers}; {device}"),
    Code.WITH: marked("{what}; {why}"),
    Code.ENGINE_UNFIT: marked("not by {engine}, for {why}"),
    Code.NOT_INSTALLED: marked("{name} is not installed"),
    Code.REFUSES_NETWORK: marked("it refuses this network ({kind})"),
    Code.NOT_ON_PROCESSOR: marked("this processor does not compute in {precision}"),
    Code.ANSWERS_OTHERWISE: marked("it answers otherwise than PyTorch does"),
    Code.NO_OTHER_ENGINE: marked("no other engine is there"),
    Code.CHOICE_NOT_KEPT: marked(
        "the choice of this engine could not be kept, and is measured anew at each start"
    ),
    Code.NO_FEW_BITS: marked("the model's card does not say what of it can be in int8"),
    Code.FEW_BITS_UNREADABLE: marked("what the model's card says of int8 cannot be understood"),
    Code.FEW_BITS_OF_OTHERS: marked("what the model's card says of int8 is of other weights"),
    Code.GRAPH_DAMAGED: marked("the model's graph is damaged"),
    Code.GRAPH_OF_OTHERS: marked("the graph beside the model is of other weights"),
    Code.GRAPH_OF_OTHER_VERSION: marked("the graph beside the model is of another version"),
    Code.GRAPH_NOT_KEPT: marked(
        "the model's graph could not be kept, and is made anew at each start"
    ),
    Code.NO_GRAPH_OF_NETWORK: marked("no graph can be made of this network"),
    Code.INSTALLED_HAS_IT: marked(
        "{path}: An installed model has this name too. Rename both of its files."
    ),
    Code.TRAINING_KILLED: marked(
        "The training broke off: the system ended it ({signal}); memory may have run out."
    ),
    Code.TRAINING_ENDED: marked("The training broke off: it ended with code {code}."),
    Code.TRAINING_SILENT: marked("The training broke off: it ended without saying why."),
    Code.WITH_LAST_WORDS: marked("{what} Its last words: {words}"),
    Code.IN_DOUBT: marked("{count} in doubt"),
    Code.WITHOUT_VERDICT: marked("{count} without a verdict"),
    Code.SIGNED_DIFFERENTLY: marked("{count} signed with different verdicts"),
    Code.UNREADABLE_NOW: marked("{count} gone, changed or unreadable"),
    Code.BURNED_IN: marked("{count} with annotations burned into the picture"),
    Code.CARD: marked("Card"),
    Code.WEIGHTS: marked("Weights"),
    Code.NETWORK: marked("Network"),
    Code.PREPARATION: marked("Preparation"),
    Code.SCORE: marked("Score"),
    Code.HASH_FITS: marked("SHA-256 {sha256}, as its card says"),
    Code.WEIGHTS_FIT: marked("{millions} million weights fit into it"),
    Code.VERSION_FITS: marked("version {version}, as in this program"),
    Code.GRAPH: marked("Graph"),
    Code.GRAPH_FITS: marked("the graph beside it is of this network"),
    Code.GRAPH_WHEN_NEEDED: marked("none beside it; it is made when it is needed first"),
    Code.SCORED_TWICE: marked("a made radiograph gets {first}, and again {second}"),
    Code.LEFT_OUT: marked("left out: {why}"),
    Code.RADIOGRAPHS_LEFT_OUT: marked("{count} radiographs could not be read and are left out"),
    Code.FILES_LEFT_OUT: marked("{count} files could not be read and are left out"),
    Code.EPOCH_STEP: marked("epoch {epoch}: {step}/{steps}, loss {loss}"),
    Code.SEARCHING_PAIRS: marked("searching for pairs that look alike"),
    Code.COMPARING_PAIRS: marked("comparing pairs that look alike"),
    Code.SMALLER_BATCHES: marked("Out of memory: continuing with batches of {batch}"),
    Code.GOES_ON_ON_CPU: marked("The GPU's memory is full: continuing on the CPU"),
    Code.PLACES_TESTED: marked("{name} is tested, so its places are not trained on"),
    Code.COPIES_OR_UNBOXED: marked("{count} radiographs are copies, or have no box: left out"),
    Code.TEACHER_READS: marked("a teacher reads {done} of {count} radiographs"),
    Code.ANSWERS_DAMAGED: marked("{file} is damaged: the teacher's answers are computed anew"),
    Code.ANSWERS_OF_OTHERS: marked(
        "another of {what} than {file} is of: answers are computed anew"
    ),
    Code.DISTILLING: marked("Distilling"),
    Code.READING_PICTURES: marked("Reading {name}"),
    Code.READING_PLACES: marked("Reading places"),
    Code.LEARNING_SCOPE: marked("Learning the scope"),
    Code.TRAINING: marked("Training"),
    Code.PREPARING_TO_JUDGE: marked("Preparing to judge"),
    Code.PREPARING_TO_TRAIN: marked("Preparing to train"),
    Code.PREPARING_PLACES: marked("Preparing places"),
    Code.MEASURING: marked("Measuring"),
    Code.SCORING_ROUND: marked("{name}: scoring {count} radiographs"),
    Code.OF_ROUND: marked("{name}: {stage}"),
    Code.OF_TEACHER: marked("The teacher: {stage}"),
    Code.WITHOUT_AI: marked("Reading without AI. {why}"),
    Code.NO_FONT: marked(
        "No shipped font has these scripts, whose letters are printed as code points: {scripts}."
    ),
    Code.OWN_POINTS_IN_FORCE: marked("{why} The model's own operating points are in force."),
    Code.STOPPED_FINDING: marked("NOT COMPLETE: {read} files were read before all were found."),
    Code.STOPPED_READING: marked("NOT COMPLETE: {read} of {found} files were read."),
    Code.NOT_IN_FOLDER: marked("There is no such file in this folder."),
}


def spelt(notice: Notice | None, isolate: Isolate) -> Notice | None:
    """With each name, path and figure among its fields as it is spelt, whatever way the words
    around it run."""
    return None if notice is None else _spelt(notice, isolate)


def _spelt(notice: Notice, isolate: Isolate) -> Notice:
    return Notice(notice.code, tuple((n, _spelt_value(v, isolate)) for n, v in notice.fields))


def _spelt_value(value: object, isolate: Isolate) -> object:
    if isinstance(value, Notice):
        return _spelt(value, isolate)
    if isinstance(value, tuple):
        return tuple(_spelt_value(one, isolate) for one in value)
    return isolate(value) if isinstance(value, str) else value


def notice_text(
    notice: Notice | None,
    say: Say = str,
    instead: Mapping[str, str] = MappingProxyType({}),
    isolate: Isolate = str,
) -> str:
    """Its sentence, in the language of ``say``; "" for None.

    What an earlier version wrote is shown as it stands, what a later one wrote by its code.
    ``instead``: sentences that are said in the place of others, by code.
    """
    notice = spelt(notice, isolate)
    if notice is None:
        return ""

    def said(inner: Notice) -> str:
        return notice_text(inner, say, instead)

    template = instead.get(notice.code)
    if template is not None:
        path = notice.field(errors.PATH)
        text = filled(say(template), dict(notice.fields), said)
        return text if path is None else f"{path}: {text}"
    template = SENTENCES.get(notice.code)
    if template is None:
        return errors.notice_text(notice, say, said)
    return filled(say(template), dict(notice.fields), said)
