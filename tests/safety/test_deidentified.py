"""Hazard: what was sent without a name tells all the same whose it is."""

from __future__ import annotations

import base64
import io
import resource
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pydicom
import pytest
from click.testing import CliRunner, Result
from PIL import Image

from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.commands.export import export
from osteo_desktop.errors.files import DiskFull, WriteError
from osteo_desktop.errors.sending import BadPassword, OriginalsNotEncrypted, StickNotReadBack
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.progress import Progress, ProgressState
from osteo_desktop.records.export import LetterOptions, LettersRequest
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import (
    Addendum,
    CriticalResult,
    EnteredStudy,
    Reading,
    Signature,
    Verdict,
)
from osteo_desktop.records.sending.requests import StickRequest, StickWritten
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.sending import carrier
from osteo_desktop.workflow.reading.sending.messenger import write_messenger_pictures
from osteo_desktop.workflow.reading.sending.stick import write_stick
from tests.made.letters import streams

NAME = "QUIXOTEZ^Alonsoño^Quesada=堂吉訶德^阿隆索"
HOSTILE = "<script>alert('x')</script>^\u202e\"&amp;<img src=x>"
IDENTIFYING = (
    "QUIXOTEZ", "Quixotez", "Alonsoño", "Quesada", "堂吉訶德", "阿隆索", "MANCHA-4711",
    "16050116", "1605-01-16", "20240309", "2024-03-09", "09/03/2024", "9 March 2024", "ACC-99887",
    "Panzaro", "General Hospital of Toboso", "1.2.826.77.1", "1.2.826.77.2", "1.2.826.77.3",
    "Cervantez", "Rosinante", "0034 91 555 12 34", "quixotez", "Doktor Kurandero", "Wizardson",
    "PRIVATE-WORDS", "OVERLAY-WORDS", "2026-03-01", "20260301", "Meier-Station", "films-of-him",
    "20240301", "2024-03-01",
)  # fmt: skip
SAID = (
    "Fracture of the radius of Mr Quixotez (MANCHA-4711), seen 9 March 2024 by Dr Panzaro, "
    "phone 0034 91 555 12 34. 阿隆索先生."
)


class Session:
    def __init__(self, archive: Archive, number: int, decoders: Decoders) -> None:
        self.archive, self.number, self.decoders = archive, number, decoders

    def letters(self, out: Path, **changes: object) -> LettersRequest:
        options = LetterOptions()
        asked = LettersRequest(self.number, out, studies={"1.2.826.77.1"}, options=options)
        return replace(asked, **changes)

    def stick(self, out: Path, study: str = "1.2.826.77.1", **asked: object) -> StickWritten:
        request = StickRequest(self.letters(out, studies={study}), **asked)
        return write_stick(request, self.archive, None, Progress(), self.decoders)


def _with_extras(path: Path) -> None:
    """What a workstation leaves in a file beside the whitelisted attributes."""
    data = pydicom.dcmread(path)
    data.private_block(0x0011, "PRIVATE-WORDS", create=True).add_new(1, "LO", "QUIXOTEZ")
    data.add_new(0x60000010, "US", data.Rows)
    data.add_new(0x60000011, "US", data.Columns)
    data.add_new(0x60000022, "LO", "OVERLAY-WORDS")
    data.add_new(0x60000040, "CS", "G")
    data.add_new(0x60000050, "SS", [1, 1])
    data.add_new(0x60000100, "US", 1)
    data.add_new(0x60000102, "US", 0)
    data.add_new(0x60003000, "OB", bytes(data.Rows * data.Columns // 8))
    data.StationName, data.OperatorsName = "Meier-Station", "Cervantez"
    data.ImageComments = "of Rosinante"
    data.RequestAttributesSequence = [pydicom.Dataset()]
    data.RequestAttributesSequence[0].RequestedProcedureDescription = "for QUIXOTEZ"
    data.save_as(path)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A signed study whose file and reading tell everything, and one with a hostile name."""
    home = tmp_path_factory.mktemp("sending")
    folder = home / "films-of-him"
    folder.mkdir()
    attributes = {
        "StudyInstanceUID": "1.2.826.77.1",
        "SeriesInstanceUID": "1.2.826.77.2",
        "SOPInstanceUID": "1.2.826.77.3",
        "StudyDate": "20240309",
        "AccessionNumber": "ACC-99887",
        "ReferringPhysicianName": "PANZARO^Sancho",
        "InstitutionName": "General Hospital of Toboso",
        "ReasonForTheRequestedProcedure": "Quixotez fell on 09/03/2024",
        "Laterality": "L",
    }
    patient = Patient(NAME, "MANCHA-4711", "16050116", "M")
    name = "QUIXOTEZ_Alonsoño.dcm"
    write_dicom(folder / name, phantom(160, 120), patient=patient, attributes=attributes)
    _with_extras(folder / name)
    other = {"StudyInstanceUID": "6.6.6", "ReasonForTheRequestedProcedure": "</p><script>no"}
    write_dicom(folder / "hostile.dcm", phantom(96, 64), patient=Patient(HOSTILE), attributes=other)
    room = ReadingRoom(home / "own.sqlite", home / "no.safetensors")
    read = room.read(folder, Progress(), lambda _: None, lambda _: None)
    room.close()
    with Archive(home / "own.sqlite") as archive, Decoders() as decoders:
        number = read.session.session_id
        archive.sign_reading(number, _reading(name))
        yield Session(archive, number, decoders)


def _reading(name: str) -> Reading:
    key = (name, 1)
    return Reading(
        "1.2.826.77.1",
        {key: Verdict.FRACTURE},
        SAID,
        "Notes of Dr Wizardson on Alonsono.",
        critical=CriticalResult(
            "Doktor Kurandero, ward 3", "2026-03-01T10:05:00+01:00", "Wizardson"
        ),
        signature=Signature("Dr Merlin Wizardson", "2026-03-01T10:00:00+01:00"),
        addenda=(Addendum("Mr QUIXOTEZ came back.", "Cervantez", "2026-03-01T11:00:00+01:00"),),
        entered_study=EnteredStudy(
            injury_date="20240301", injury="the horse of Quixotez, 2024-03-01", pain="wrist"
        ),
        drawings={key: Drawing((Mark("TEXT", ((20.0, 20.0),), "QUIXOTEZ here"),))},
    )


def _told(path: Path) -> bytes:
    """All bytes of a sending, files' names among them, PDFs and ZIPs unpacked."""
    if path.is_dir():
        return b"\n".join(
            [one.name.encode() + b"\n" + _told(one) for one in path.rglob("*") if one.is_file()]
        )
    data = path.read_bytes()
    if path.suffix.upper() == ".ZIP":
        with zipfile.ZipFile(path) as opened:
            for name in opened.namelist():
                unpacked = opened.read(name)
                data += name.encode() + (streams(unpacked) if name.endswith(".PDF") else unpacked)
    return data + (streams(data) if path.suffix.upper() == ".PDF" else b"")


def _found(told: bytes) -> list[str]:
    found = []
    for value in IDENTIFYING:
        encoded = [value.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be")]
        encoded.append(value.encode("latin-1", "ignore") or value.encode())
        encoded.append(value.encode().hex().encode())
        for shift in range(3):  # base64 at each of its three places, without its soft ends
            encoded.append(base64.b64encode(b"\0" * shift + value.encode())[4:-4])
        for form in encoded:
            if len(form) >= 4 and form in told:
                found.append(f"{value} as {form!r}")
    return found


@pytest.mark.slow
def test_the_search_finds_what_a_whole_stick_tells(session: Session, tmp_path: Path) -> None:
    """A search that finds nothing anywhere would show nothing."""
    told = _told(session.stick(tmp_path, originals=True).path)
    found = " ".join(_found(told))
    for value in ("QUIXOTEZ", "MANCHA-4711", "PRIVATE-WORDS", "ACC-99887"):
        assert value in found


@pytest.mark.slow
def test_a_whole_stick_speaks_its_language_to_the_last_note(
    session: Session, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    letters = session.letters(tmp_path, options=LetterOptions(language="fr"))
    request = StickRequest(letters)
    written = write_stick(request, session.archive, None, Progress(), session.decoders)
    text = subprocess.run(
        [require_tool("pdftotext"), written.path / "REPORT1.PDF", "-"],
        capture_output=True,
        check=True,
    ).stdout.decode()
    assert "Fenêtre" in text
    assert "Window" not in text


@pytest.mark.parametrize("zipped", [False, True])
def test_no_byte_of_a_de_identified_stick_tells_whose_it_is(
    session: Session, tmp_path: Path, zipped: bool, require_tool: Callable[[str], str]
) -> None:
    written = session.stick(tmp_path, deidentify=True, originals=True, zipped=zipped)
    assert not written.failed
    assert not _found(_told(written.path))
    if zipped:
        with zipfile.ZipFile(written.path) as opened:
            opened.extractall(tmp_path / "unpacked")
    root = tmp_path / "unpacked" if zipped else written.path
    text = subprocess.run(
        [require_tool("pdftotext"), root / "REPORT1.PDF", "-"], capture_output=True, check=True
    ).stdout
    assert not _found(text)
    assert "the horse of […], […]".encode() in text, "what is no name stays"
    assert b"Fracture of the radius of Mr [\xe2\x80\xa6]" in text
    checksums = (root / "SHA256SUMS.TXT").read_text().splitlines()
    assert {line.split("  ")[1] for line in checksums} >= {"INDEX.HTM", "README.TXT", "REPORT1.PDF"}
    page = (root / "INDEX.HTM").read_text()
    assert "Nobody has looked" in page


def test_a_file_written_anew_holds_listed_attributes_alone(
    session: Session, tmp_path: Path
) -> None:
    written = session.stick(tmp_path, deidentify=True, originals=True)
    data = pydicom.dcmread(written.path / "ORIGINAL" / "1-1.DCM")
    assert not [element.tag for element in data if element.tag.is_private]
    assert not [element.tag for element in data if element.tag.group in range(0x5000, 0x6100)]
    assert data.PatientIdentityRemoved == "YES"
    assert data.BurnedInAnnotation == "YES", "nobody looked"
    assert {code.CodeValue for code in data.DeidentificationMethodCodeSequence} == {
        "113100",
        "113108",
    }
    assert str(data.PatientName).startswith("C-")
    assert (data.StudyDate, data.AccessionNumber, data.PatientBirthDate) == ("", "", "")
    assert data.StudyInstanceUID.startswith("2.25.")
    assert data.PatientAge == "090Y", "of those over 90 nobody tells more"
    assert data.Laterality == "L"
    assert np.array_equal(data.pixel_array, phantom(160, 120)), "the stored values, unturned"


@pytest.mark.slow
def test_uids_are_the_same_within_a_sending_and_others_in_the_next(
    session: Session, tmp_path: Path
) -> None:
    uids = []
    for out in ("a", "b"):
        written = session.stick(tmp_path / out, deidentify=True, originals=True)
        data = pydicom.dcmread(written.path / "ORIGINAL" / "1-1.DCM")
        uids.append(data.StudyInstanceUID)
        assert data.PatientName == data.PatientID
        assert str(data.PatientName) in (written.path / "INDEX.HTM").read_text()
    assert uids[0] != uids[1]


def test_a_messenger_picture_is_small_has_no_metadata_and_names_nobody(
    session: Session, tmp_path: Path
) -> None:
    (sent,) = write_messenger_pictures(
        session.letters(tmp_path), session.archive, Progress(), session.decoders
    ).written
    data = sent.path.read_bytes()
    assert not _found(sent.path.name.encode() + data)
    assert len(data) == sent.size <= 500_000
    assert not sent.check.looked_at, "nobody did"
    with Image.open(io.BytesIO(data)) as opened:
        assert max(opened.size) <= 1600
        assert not opened.getexif()
        assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert _segments(data) <= {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}, "no EXIF, XMP, IPTC or comment"


def _segments(jpeg: bytes) -> set[int]:
    """The kinds of segments before the pixels."""
    kinds, at = set(), 2
    while True:
        kind = jpeg[at + 1]
        kinds.add(kind)
        if kind == 0xDA:
            return kinds
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.alts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        known = dict(attrs)
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "action")]
        self.alts += [known.get("alt") or ""] if tag == "img" else []
        assert not [name for name in known if name.startswith("on")]


def test_a_hostile_name_stays_words_and_the_index_needs_nothing_from_elsewhere(
    session: Session, tmp_path: Path
) -> None:
    written = session.stick(tmp_path, "6.6.6", originals=True)
    page = (written.path / "INDEX.HTM").read_bytes().decode("utf-8")
    seen = _Seen()
    seen.feed(page)
    assert not {"script", "iframe", "object", "form", "link"} & {*seen.tags}
    assert seen.tags.count("img") == 1
    assert all(seen.alts)
    assert seen.links
    assert all((written.path / link).is_file() for link in seen.links)
    assert "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;" in page
    assert "\u202e" not in page, "nothing turns the words after it about"


@pytest.mark.slow
def test_a_full_stick_leaves_nothing_that_looks_whole(session: Session, tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    for zipped in (False, True):
        resource.setrlimit(resource.RLIMIT_FSIZE, (15_000, before[1]))
        try:
            with pytest.raises(DiskFull):
                session.stick(tmp_path, zipped=zipped)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert list(tmp_path.iterdir()) == []


def test_a_stick_that_is_pulled_out_is_told(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"

    def pull_out(state: ProgressState) -> None:
        if state.done:
            shutil.rmtree(stick)

    request = StickRequest(session.letters(stick))
    with pytest.raises(WriteError):
        write_stick(request, session.archive, None, Progress(pull_out), session.decoders)
    assert not stick.exists()


def test_a_stick_that_gives_back_something_else_is_told(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worn stick takes what is written and keeps something else."""
    write = carrier.FolderPlace.write

    def worn(place: carrier.FolderPlace, name: str, data: bytes) -> None:
        write(place, name, bytes([data[0] ^ 1]) + data[1:] if name.endswith(".PDF") else data)

    monkeypatch.setattr(carrier.FolderPlace, "write", worn)
    with pytest.raises(StickNotReadBack, match="REPORT1"):
        session.stick(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_with_a_password_nothing_lies_open_beside_the_encrypted_report(
    session: Session, tmp_path: Path
) -> None:
    with pytest.raises(BadPassword):
        session.stick(tmp_path, password="short")
    with pytest.raises(OriginalsNotEncrypted):
        session.stick(tmp_path, password="long enough", originals=True)
    request = StickRequest(session.letters(tmp_path), password="long enough")
    assert "long enough" not in repr(request)
    written = session.stick(tmp_path, password="long enough")
    files = {path.name for path in written.path.rglob("*") if path.is_file()}
    assert files == {"INDEX.HTM", "README.TXT", "REPORT1.PDF", "SHA256SUMS.TXT"}
    told = b"".join(path.read_bytes() for path in written.path.iterdir())
    assert not _found(told)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(written.path / "REPORT1.PDF")
    with pikepdf.open(written.path / "REPORT1.PDF", password="long enough") as opened:
        assert (opened.encryption.R, opened.encryption.bits) == (6, 256)


def _written_on(picture: np.ndarray, text: str, at: tuple[int, int], size: float) -> np.ndarray:
    made = picture.copy()
    cv2.putText(made, text, at, cv2.FONT_HERSHEY_SIMPLEX, size, 255, 2, cv2.LINE_AA)
    return made


@pytest.mark.slow
def test_a_burned_in_name_is_proposed_and_a_side_letter_is_spared() -> None:
    from osteo_desktop.imaging.paper.deidentify.text_boxes import text_boxes

    bone = (phantom(800, 600) // 16).astype(np.uint8)
    bone[:100] = bone[-100:] = 20
    assert text_boxes(bone) == ()
    assert text_boxes(_written_on(bone, "R", (500, 760), 2.0)) == (), "it tells the side"
    named = _written_on(bone, "DOE JANE", (60, 60), 1.2)
    for picture in (named, np.ascontiguousarray(np.rot90(255 - named))):
        boxes = text_boxes(picture)
        inside = np.zeros(picture.shape, bool)
        for box in boxes:
            inside[box.top : box.bottom, box.left : box.right] = True
        turned = picture.shape != bone.shape
        before = np.ascontiguousarray(np.rot90(bone)) if turned else bone
        before = 255 - before if picture[0, 0] > 128 else before
        letters = np.abs(picture.astype(int) - before) > 60
        assert (letters & inside).sum() > 0.97 * letters.sum()
        assert inside.mean() < 0.05


@pytest.mark.slow
def test_the_command_line_says_that_nobody_looked_and_takes_no_password_as_an_argument(
    session: Session, tmp_path: Path
) -> None:
    def run(*asked: object) -> Result:
        archive = ("--archive", str(session.archive.path))
        study = ("--study", "1.2.826.77.1", *archive)
        return CliRunner().invoke(export, [str(session.number), *map(str, asked), *study])

    for wrong in (["--deidentify"], ["--password-file", "x", "--out", tmp_path]):
        assert "needs --stick DIR" in run(*wrong).output
    assert "--password" not in {
        name for one in export.params for name in one.opts if name != "--password-file"
    }
    empty, secret = tmp_path / "empty", tmp_path / "secret"
    empty.write_text("\n")
    secret.write_text("long enough\nnot this\n", "utf-8-sig")
    ran = run("--stick", tmp_path / "out", "--password-file", empty)
    assert isinstance(ran.exception, BadPassword)
    assert not (tmp_path / "out").exists()

    ran = run("--stick", tmp_path / "out", "--password-file", secret)
    assert ran.exit_code == 0
    assert "long enough" not in ran.output
    (pdf,) = (tmp_path / "out").rglob("*.PDF")
    pikepdf.open(pdf, password="long enough").close()

    ran = run("--messenger", tmp_path / "pictures")
    assert ran.exit_code == 0
    assert "NOBODY HAS LOOKED" in ran.output
    assert len([*(tmp_path / "pictures").iterdir()]) == 1
