"""A DICOM file -> Radiographs, one per frame, with all that its header says."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from osteo_desktop.errors.files import EmptyFile
from osteo_desktop.imaging.dicom import log as pydicom_log
from osteo_desktop.imaging.dicom.codecs import is_lossy
from osteo_desktop.imaging.dicom.file import DicomFile, open_dicom
from osteo_desktop.imaging.dicom.overlays import embedded_bits, overlays_of
from osteo_desktop.imaging.dicom.pixel_format import PixelFormat, pixel_format
from osteo_desktop.imaging.dicom.pixels import Frame, decode_frames
from osteo_desktop.imaging.dicom.shutter import display_shutter
from osteo_desktop.imaging.dicom.spacing import pixel_spacing
from osteo_desktop.imaging.dicom.transforms import (
    is_inverted,
    modality_transform,
    modality_unit,
    padding_range,
    voi_choices,
)
from osteo_desktop.imaging.dicom.values import Attributes, settle_character_set
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import (
    Header,
    LookupTable,
    Patient,
    Radiograph,
    Rescale,
    VoiWindow,
)

TEXTS = (
    "PatientName",
    "PatientID",
    "AccessionNumber",
    "StudyDescription",
    "ReasonForTheRequestedProcedure",
    "ReasonForStudy",
    "AdmittingDiagnosesDescription",
    "ReferringPhysicianName",
    "InstitutionName",
)
"""Attributes read here whose letters depend on SpecificCharacterSet."""
_ENDS_EARLY = "The file ends early: the lower part of the radiograph is missing."
_CHARSET_COMPLAINTS = ("decode byte string", "escape sequence")


@dataclass(frozen=True)
class _Source:
    file: str
    source_path: str
    sha256: str


@dataclass(frozen=True, eq=False)
class _Groups:
    """Where an attribute of one frame is said: its functional groups, else the top (A.1.2)."""

    top: Attributes
    shared: list[Attributes]
    per_frame: list[Attributes]

    def of(self, frame: int, sequence: str) -> Attributes:
        for group in (*self.per_frame[frame - 1 : frame], *self.shared[:1]):
            items = group.items(sequence)
            if items:
                return items[0]
        return self.top


def read_dicom(
    data: bytes, *, file: str, source_path: str, sha256: str, frame: int | None = None
) -> list[Radiograph]:
    """Decode every frame, or only the one numbered ``frame`` (from 1).

    Raises EmptyFile, NotAnImage, NoPixels, DamagedImage, TooLarge or MissingCodec.
    """
    if not data:
        raise EmptyFile(file)
    with pydicom_log.listening() as heard:
        dicom = open_dicom(data, file)
        return _radiographs(dicom, _Source(file, source_path, sha256), frame, heard)


def _radiographs(
    dicom: DicomFile, source: _Source, only: int | None, heard: list[str]
) -> list[Radiograph]:
    top = Attributes(dicom.dataset, [])
    form = pixel_format(top, dicom.pixel_keyword, source.file)
    form = replace(form, overlay_bits=embedded_bits(top.dataset))
    settle_character_set(top, TEXTS)
    header = _header(top, dicom, form)
    groups = _Groups(
        top,
        top.items("SharedFunctionalGroupsSequence"),
        top.items("PerFrameFunctionalGroupsSequence"),
    )
    frames = decode_frames(dicom, form, source.file, only)
    if any(frame.contrary_sign for frame in frames):
        top.note(Code.SIGN_CONTRADICTED)
    if only is None:
        header = replace(header, missing_frames=form.frames - len(frames))
    made = [_radiograph(frame, header, groups, form, source) for frame in frames]
    if header.missing_frames:
        top.note(Code.FRAMES_MISSING, count=len(frames), frames=form.frames)
    _note_what_was_heard(top, heard)
    return [_warned(radiograph, tuple(top.notes)) for radiograph in made]


def _radiograph(
    frame: Frame, header: Header, groups: _Groups, form: PixelFormat, source: _Source
) -> Radiograph:
    top, grey = groups.top, form.samples == 1 and form.photometric.startswith("MONOCHROME")
    modality: Rescale | LookupTable = Rescale()
    voi: tuple[VoiWindow | LookupTable, ...] = ()
    if grey:  # colours are shown as they are (PS3.4 N.2)
        transformation = groups.of(frame.number, "PixelValueTransformationSequence")
        modality = modality_transform(transformation, form.signed)
        voi = voi_choices(groups.of(frame.number, "FrameVOILUTSequence"), modality, form.signed)
    unit = modality_unit(transformation) if grey else ""
    inverted = grey and is_inverted(top, form.photometric)
    anatomy = groups.of(frame.number, "FrameAnatomySequence")
    spacing = pixel_spacing(top, groups.of(frame.number, "PixelMeasuresSequence"))
    overlays = overlays_of(top, frame.number, frame.planes)
    shutter = display_shutter(
        groups.of(frame.number, "FrameDisplayShutterSequence"),
        form.rows,
        form.columns,
        1.0 if spacing is None else spacing.aspect,
        overlays,
    )
    if shutter is not None:
        covering = top.whole("ShutterOverlayGroup") if shutter.bitmap is not None else None
        overlays = tuple(o for o in overlays if o.group != covering)
    revisions = ("bits",) if frame.had_other_bits else ()
    header = replace(
        header,
        frame=frame.number,
        bits=frame.bits,
        colourfulness=frame.colourfulness,
        spacing=spacing,
        ShutterShape="" if shutter is None else ", ".join(shutter.shapes),
        RescaleType=unit,
        overlays=tuple(overlay.label for overlay in overlays),
        Laterality=anatomy.text("FrameLaterality") or header.Laterality,
        truncated=frame.known is not None,
        revisions=(*revisions, "shutter") if shutter is not None else revisions,
    )
    return Radiograph(
        source.file,
        source.source_path,
        source.sha256,
        header,
        _with_dark_end(frame, inverted, modality),
        modality,
        voi,
        inverted,
        padding_range(top, form.bits_allocated, form.signed) if grey else None,
        shutter,
        overlays,
    )


def _header(top: Attributes, dicom: DicomFile, form: PixelFormat) -> Header:
    """All that holds for every frame."""
    burned_in = top.text("BurnedInAnnotation").upper()
    if burned_in == "YES":
        top.note(Code.TEXTS_BURNED_IN)
    return Header(
        media="DICOM",
        rows=form.rows,
        columns=form.columns,
        NumberOfFrames=form.frames,
        patient=Patient(
            PatientName=top.text("PatientName"),
            PatientID=top.text("PatientID"),
            PatientBirthDate=top.text("PatientBirthDate"),
            PatientSex=top.text("PatientSex"),
            PatientAge=top.text("PatientAge"),
        ),
        StudyInstanceUID=top.text("StudyInstanceUID"),
        SeriesInstanceUID=top.text("SeriesInstanceUID"),
        SOPInstanceUID=top.text("SOPInstanceUID"),
        AccessionNumber=top.text("AccessionNumber"),
        StudyDate=top.first_text("StudyDate", "AcquisitionDate", "SeriesDate", "ContentDate"),
        StudyDescription=top.text("StudyDescription"),
        ReasonForStudy=top.first_text(
            "ReasonForTheRequestedProcedure", "ReasonForStudy", "AdmittingDiagnosesDescription"
        ),
        ReferringPhysicianName=top.text("ReferringPhysicianName"),
        InstitutionName=top.text("InstitutionName"),
        Modality=top.text("Modality").upper(),
        BodyPartExamined=top.text("BodyPartExamined"),
        ViewPosition=top.text("ViewPosition"),
        Laterality=top.first_text("ImageLaterality", "Laterality").upper(),
        PatientOrientation=top.text("PatientOrientation", "\\").upper(),
        PresentationIntentType=top.text("PresentationIntentType"),
        PhotometricInterpretation=form.photometric,
        TransferSyntaxUID=dicom.stated_syntax or str(dicom.syntax),
        BurnedInAnnotation=burned_in,
        lossy=is_lossy(dicom.syntax, top.text("LossyImageCompression")),
        LossyImageCompressionRatio=_ratios(top),
        LossyImageCompressionMethod=top.text("LossyImageCompressionMethod"),
    )


def _ratios(top: Attributes) -> str:
    """One for each time that it was compressed."""
    ratios = top.numbers("LossyImageCompressionRatio")
    return ", ".join(f"{ratio:g}" for ratio in ratios if ratio is not None and ratio > 0)


def _with_dark_end(frame: Frame, inverted: bool, modality: Rescale | LookupTable) -> np.ndarray:
    """The pixels, those past the file's end set to the known value that is shown darkest."""
    if frame.known is None:
        return frame.pixels
    if isinstance(modality, LookupTable):
        falling = bool(modality.table[0] > modality.table[-1])
    else:
        falling = modality.RescaleSlope < 0
    pixels = frame.pixels.copy()
    flat = pixels.reshape(-1)
    known = flat[: frame.known]
    if known.size:
        flat[frame.known :] = known.max() if inverted != falling else known.min()
    pixels.setflags(write=False)
    return pixels


def _note_what_was_heard(top: Attributes, heard: list[str]) -> None:
    """pydicom's complaints, without the values that they quote."""
    for message in heard:
        if any(words in message for words in _CHARSET_COMPLAINTS):
            top.note(Code.TEXTS_UNFIT)
        elif message.startswith("Invalid value"):
            top.note(Code.HEADER_BREAKS_STANDARD)


def _warned(radiograph: Radiograph, notes: tuple[Notice, ...]) -> Radiograph:
    header = radiograph.header
    if header.truncated:
        notes = (Notice.of(Code.ENDS_EARLY), *notes)
    return replace(radiograph, header=replace(header, warnings=notes))
