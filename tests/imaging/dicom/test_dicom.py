"""What the header says reaches the radiograph, in its letters, and nothing leaks from pydicom."""

from __future__ import annotations

import io
import logging
import threading
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.encaps import generate_frames
from pydicom.uid import ExplicitVRLittleEndian

from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging.dicom.read import read_dicom
from osteo_desktop.records.radiograph import Header, Patient, Radiograph
from osteo_desktop.wording.notices import notice_text
from tests.made.dicom import image, made, pattern, put, read, read_all, told_of, write

TEST_FILES = Path(pydicom.__file__).parent / "data"


def test_everything_that_a_header_says() -> None:
    header = read(
        made(
            pattern(),
            PatientName="Muster^Maria",
            PatientID="12-34",
            PatientBirthDate="19500102",
            PatientSex="F",
            PatientAge="074Y",
            StudyInstanceUID="1.2.3",
            SeriesInstanceUID="1.2.3.4",
            SOPInstanceUID="1.2.3.4.5",
            AccessionNumber="A1",
            StudyDate="20240506",
            StudyDescription="Wrist",
            ReasonForTheRequestedProcedure="fell",
            ReferringPhysicianName="House^G",
            InstitutionName="Hill Clinic",
            Modality="DX",
            BodyPartExamined="WRIST",
            ViewPosition="PA",
            PatientOrientation=["L", "F"],
            ImageLaterality="L",
            Laterality="R",
            PresentationIntentType="FOR PRESENTATION",
            BurnedInAnnotation="NO",
            BitsStored=12,
            HighBit=11,
        )
    ).header
    assert header == Header(
        media="DICOM",
        rows=24,
        columns=30,
        patient=Patient("Muster^Maria", "12-34", "19500102", "F", "074Y"),
        StudyInstanceUID="1.2.3",
        SeriesInstanceUID="1.2.3.4",
        SOPInstanceUID="1.2.3.4.5",
        AccessionNumber="A1",
        StudyDate="20240506",
        StudyDescription="Wrist",
        ReasonForStudy="fell",
        ReferringPhysicianName="House^G",
        InstitutionName="Hill Clinic",
        Modality="DX",
        BodyPartExamined="WRIST",
        ViewPosition="PA",
        PatientOrientation="L\\F",
        Laterality="L",
        PresentationIntentType="FOR PRESENTATION",
        PhotometricInterpretation="MONOCHROME2",
        TransferSyntaxUID=ExplicitVRLittleEndian,
        BurnedInAnnotation="NO",
        bits=12,
    )


def test_the_radiograph_says_where_it_comes_from() -> None:
    (radiograph,) = read_dicom(
        made(pattern()), file="a/b.dcm", source_path="/x/a/b.dcm", sha256="f"
    )
    assert (radiograph.file, radiograph.source_path, radiograph.sha256) == (
        "a/b.dcm",
        "/x/a/b.dcm",
        "f",
    )


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"Laterality": "R"}, ("Laterality", "R")),
        ({"ImageLaterality": "", "Laterality": "R"}, ("Laterality", "R")),
        ({"AcquisitionDate": "20200101"}, ("StudyDate", "20200101")),
        ({"SeriesDate": "20200102", "ContentDate": "20200103"}, ("StudyDate", "20200102")),
        ({"ContentDate": "20200103"}, ("StudyDate", "20200103")),
        ({"AdmittingDiagnosesDescription": ["a", "b"]}, ("ReasonForStudy", "a, b")),
        (
            {"PresentationIntentType": "FOR PROCESSING"},
            ("PresentationIntentType", "FOR PROCESSING"),
        ),
        ({"StudyDescription": b"  two  words\0\0"}, ("StudyDescription", "two words")),
    ],
)
def test_second_choices(attributes: dict[str, Any], expected: tuple[str, str]) -> None:
    header = read(made(pattern(), **attributes)).header
    assert getattr(header, expected[0]) == expected[1]
    assert header.warnings == ()


def test_burned_in_texts_are_told() -> None:
    header = read(made(pattern(), BurnedInAnnotation="YES")).header
    assert told_of(header) == (
        "The file states that texts, perhaps names, are burned into its pixels.",
    )


NO_SET = "The file states no character set; its texts were read as "


@pytest.mark.parametrize(
    ("character_set", "name", "expected", "told"),
    [
        ("ISO_IR 192", "Łukasz^Ян".encode(), "Łukasz^Ян", ""),
        ("ISO_IR 100", "Müller^Jörg".encode("latin-1"), "Müller^Jörg", ""),
        ("ISO_IR 144", "Люксембург".encode("iso8859-5"), "Люксембург", ""),
        ("ISO_IR 127", "قباني".encode("iso8859-6"), "قباني", ""),
        ("ISO-IR 100", "Müller".encode("latin-1"), "Müller", ""),
        ("GB18030", "王^小东".encode("gb18030"), "王^小东", ""),
        (None, b"Muster^Max", "Muster^Max", ""),
        ("nonsense", b"Muster^Max", "Muster^Max", ""),
        (None, "Müller".encode(), "Müller", NO_SET + "UTF-8."),
        (None, "Müller".encode("latin-1"), "Müller", NO_SET + "Latin-1, names may be garbled."),
        (
            "ISO_IR 100",
            "Müller".encode(),
            "Müller",
            "The file states the character set ISO_IR 100; its texts were read as UTF-8.",
        ),
        (
            "nonsense",
            "রহিম".encode(),
            "রহিম",
            "The file states an unknown character set (nonsense); its texts were read as UTF-8.",
        ),
        (
            "ISO_IR 192",
            "Müller".encode("latin-1"),
            "M\ufffdller",
            "Texts of the file do not fit its character set; names may be garbled.",
        ),
    ],
)
def test_names_in_their_letters(
    character_set: str | None, name: bytes, expected: str, told: str
) -> None:
    stated = character_set and character_set.encode()
    header = read(made(pattern(), SpecificCharacterSet=stated, PatientName=name)).header
    assert header.patient.PatientName == expected
    assert told_of(header) == ((told,) if told else ())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("chrH31.dcm", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        ("chrH32.dcm", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
        ("chrI2.dcm", "Hong^Gildong=洪^吉洞=홍^길동"),
        ("chrX2.dcm", "Wang^XiaoDong=王^小东"),
        ("chrHbrw.dcm", "שרון^דבורה"),
        ("chrGreek.dcm", "Διονυσιος"),
    ],
)
def test_names_of_pydicoms_files(name: str, expected: str) -> None:
    header = read((TEST_FILES / "charset_files" / name).read_bytes()).header
    assert header.patient.PatientName == expected
    assert header.warnings == ()


def test_a_value_that_cannot_be_read_costs_only_itself() -> None:
    data = made(pattern(), NumberOfFrames=b"1A", PatientID="7", RescaleSlope=b"x")
    radiograph = read(data)
    assert radiograph.header.patient.PatientID == "7"
    assert told_of(radiograph.header) == (
        "NumberOfFrames is not a number and is ignored.",
        "RescaleSlope is not a number and is ignored.",
    )


def test_values_against_the_standard_are_told_without_quoting_them() -> None:
    header = read(made(pattern(), StudyInstanceUID=b"1.2.x.SECRET")).header
    assert header.StudyInstanceUID == "1.2.x.SECRET"
    assert told_of(header) == (
        "Some values of the header break the DICOM standard; read as they stand.",
    )


class _Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(record)


def test_nothing_of_pydicom_reaches_logs_or_warnings(capfd: pytest.CaptureFixture[str]) -> None:
    data = made(pattern(), SpecificCharacterSet=b"ISO_IR 192", PatientName=b"SECRET\xe9")
    records = _Records()
    logging.getLogger().addHandler(records)  # pytest's own listens to pydicom's logger itself
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert read(data).header.warnings
    finally:
        logging.getLogger().removeHandler(records)
    assert not records.found
    assert capfd.readouterr() == ("", "")


def test_each_thread_hears_of_its_own_file_only() -> None:
    bad = made(pattern(), SpecificCharacterSet=b"ISO_IR 192", PatientName=b"\xe9\xe9")
    good = made(pattern(), PatientName="Muster")
    told: dict[bool, list[tuple[str, ...]]] = {True: [], False: []}

    def reader(is_bad: bool) -> None:
        told[is_bad] += [read(bad if is_bad else good).header.warnings for _ in range(40)]

    threads = [threading.Thread(target=reader, args=(n % 2 == 0,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told[True]) == len(told[False]) == 80
    assert {len(messages) for messages in told[True]} == {1}
    assert set(told[False]) == {()}


@pytest.mark.parametrize("modality", ["CR", "DX", "RG", "OT", "SC", "MR", "US", ""])
def test_every_modality_decodes(modality: str) -> None:
    radiograph = read(made(pattern(), Modality=modality))
    assert radiograph.header.Modality == modality
    np.testing.assert_array_equal(radiograph.pixels, pattern())


BUNDLED = sorted(
    path for path in (TEST_FILES).rglob("*") if path.suffix != ".py" and path.is_file()
)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: str(path.relative_to(TEST_FILES)))
def test_every_file_of_pydicom_gives_radiographs_or_a_clear_error(path: Path) -> None:
    try:
        radiographs = read_all(path.read_bytes())
    except ReadError as told:
        error = told
    else:
        assert_sound(radiographs)
        return
    assert error.message.endswith(".")
    assert error.path == "made.dcm"


def assert_sound(radiographs: list[Radiograph]) -> None:
    assert [r.header.frame for r in radiographs] == list(range(1, len(radiographs) + 1))
    for radiograph in radiographs:
        assert radiograph.pixels.shape == (radiograph.header.rows, radiograph.header.columns)
        assert not radiograph.pixels.flags.writeable
        assert all(notice_text(warning).endswith(".") for warning in radiograph.header.warnings)


@pytest.mark.parametrize(
    ("name", "frames", "shape", "extremes"),
    [
        ("JPEG-lossy.dcm", 1, (1024, 256), (0, 264)),
        ("JPGExtended.dcm", 1, (1024, 256), (0, 264)),
        ("JPEG2000.dcm", 1, (1024, 256), (-30, 245)),
        ("J2K_pixelrep_mismatch.dcm", 1, (512, 512), (-2000, 1896)),
        ("693_J2KI.dcm", 1, (512, 512), (-2971, 2836)),
        ("MR_small_bigendian.dcm", 1, (64, 64), (127, 2145)),
        ("MR_small_jpeg_ls_lossless.dcm", 1, (64, 64), (127, 2145)),
        ("rtdose_rle.dcm", 15, (10, 10), None),
        ("examples_ybr_color.dcm", 30, (240, 320), None),
        ("liver_1frame.dcm", 1, (512, 512), (0, 1)),
        ("image_dfl.dcm", 1, (512, 512), (0, 255)),
    ],
)
def test_known_files(
    name: str, frames: int, shape: tuple[int, int], extremes: tuple[int, int] | None
) -> None:
    radiographs = read_all((TEST_FILES / "test_files" / name).read_bytes())
    assert len(radiographs) == frames
    assert_sound(radiographs)
    pixels = radiographs[0].pixels
    assert pixels.shape == shape
    assert extremes is None or (pixels.min(), pixels.max()) == extremes


def test_the_same_picture_in_every_syntax_of_pydicoms_mr() -> None:
    folder = TEST_FILES / "test_files"
    names = ["MR_small_RLE", "MR_small_bigendian", "MR_small_implicit", "MR_small_padded"]
    names += ["MR_small_jp2klossless", "MR_small_jpeg_ls_lossless", "MR_small_expb"]
    expected = read((folder / "MR_small.dcm").read_bytes()).pixels
    for name in names:
        found = read((folder / f"{name}.dcm").read_bytes()).pixels
        np.testing.assert_array_equal(found, expected, err_msg=name)


@pytest.mark.data
def test_a_real_radiograph_in_jpeg_2000_decodes_as_by_pillow(data_folder: Path) -> None:
    """The other one, in JPEG-LS, is held against dcmtk in test_against_dcmtk."""
    path = data_folder / "dicom" / "RG1_J2KI"
    radiograph = read(path.read_bytes())
    dataset = pydicom.dcmread(path)
    frame = next(generate_frames(dataset.PixelData, number_of_frames=1))
    stretched = np.asarray(Image.open(io.BytesIO(frame)))  # Pillow makes 16 bits of 15
    np.testing.assert_array_equal(radiograph.pixels, stretched // 2)
    assert radiograph.inverted
    assert radiograph.header.bits == 15
    assert radiograph.header.spacing is None  # it states 0.000 x 0.000 mm
    assert "PixelSpacing" in notice_text(radiograph.header.warnings[0])


@pytest.mark.data
def test_the_real_radiograph_is_the_same_in_both_syntaxes(data_folder: Path) -> None:
    """But for their losses: one is irreversible JPEG 2000, the other near-lossless JPEG-LS."""
    one, other = (
        read((data_folder / "dicom" / name).read_bytes()).pixels.astype(float)
        for name in ("RG1_J2KI", "RG1_JLSN")
    )
    assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.9999
    assert np.abs(one - other).max() < 0.02 * np.ptp(one)


def test_an_empty_sequence_is_no_sequence() -> None:
    dataset = put(image(pattern()), VOILUTSequence=[], ModalityLUTSequence=[])
    assert read(write(dataset)).voi == ()
