"""The reports of studies and patients of a session: which, where to, and what fails alone."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.errors.letters import BadNamePattern, LetterheadError, NothingToReport
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.export import LetterOf, LetterOptions, LettersRequest, LettersSummary
from osteo_desktop.records.paper.printing import FilmOptions, PrintRequest
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, Signature, Verdict
from osteo_desktop.records.sending.requests import StickRequest
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.opinions.second_opinions import write_opinion
from osteo_desktop.workflow.reading.letters import write_letters
from osteo_desktop.workflow.reading.paper.printing import lay_out
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.sending.stick import write_stick
from tests.made.letters import streams

ADA = Patient("ADA^Anna", "A-1", "19700101", "F")
BOB = Patient("BOB^Bert", "B-2", "19800202", "M")
PLAIN = LetterOptions(pictures=())


class Session:
    def __init__(self, archive: Archive, number: int, out: Path, decoders: Decoders) -> None:
        self.archive, self.number, self.out = archive, number, out
        self._decoders = decoders

    def sign(self, file: str, study: str, impression: str) -> None:
        signature = Signature("Dr Reader", "2026-03-01T10:00:00+01:00")
        rows = self.archive.study_rows(self.number, study)
        reading = Reading(
            study,
            {(file, 1): Verdict.FRACTURE},
            impression,
            signature=signature,
            made_on={row.key: row.sha256 for row in rows},
        )
        self.archive.sign_reading(self.number, reading)

    def write(self, progress: Progress | None = None, **asked: object) -> LettersSummary:
        request = replace(LettersRequest(self.number, self.out, options=PLAIN), **asked)
        return write_letters(
            request, self.archive, None, progress or Progress(), decoders=self._decoders
        )

    def stick(self, request: StickRequest) -> None:
        write_stick(request, self.archive, None, Progress(), self._decoders)

    def print(self, request: PrintRequest) -> tuple[bytes, ...]:
        return lay_out(request, self.archive, None, Progress(), self._decoders).pdfs()


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Read without a model: two studies of Anna, one of Bert, one that names both."""
    home = tmp_path_factory.mktemp("letters")
    folder = home / "films"
    folder.mkdir()
    films = (
        ("anna.dcm", ADA, "1.1", "20240101"),
        ("anna-old.dcm", ADA, "1.2", "20230101"),
        ("bert.dcm", BOB, "2.1", "20240102"),
        ("both-a.dcm", ADA, "3.1", "20240103"),
        ("both-b.dcm", BOB, "3.1", "20240103"),
    )
    for number, (name, patient, study, date) in enumerate(films):
        attributes = {"StudyInstanceUID": study, "StudyDate": date, "AccessionNumber": f"ACC{name}"}
        pixels = phantom(96, 64, seed=number)
        write_dicom(folder / name, pixels, patient=patient, attributes=attributes)
    room = ReadingRoom(home / "own.sqlite", home / "no.safetensors")
    read = room.read(folder, Progress(), lambda _: None, lambda _: None)
    room.close()
    with Archive(home / "own.sqlite") as archive, Decoders() as decoders:
        made = Session(archive, read.session.session_id, home, decoders)
        made.sign("anna.dcm", "1.1", "Anna has a fracture.")
        made.sign("bert.dcm", "2.1", "Bert is well.")
        yield made


@pytest.fixture
def session(read_once: Session, tmp_path: Path) -> Session:
    read_once.out = tmp_path / "reports"
    return read_once


def test_one_bad_study_never_stops_the_rest_and_is_told(session: Session) -> None:
    summary = session.write()
    assert len(summary.written) == 3
    ((files, why),) = summary.failed
    assert files == "both-a.dcm, both-b.dcm"
    assert why.code == "letter_of_several_patients"
    assert {path.name for path in session.out.iterdir()} == {
        one.path.name for one in summary.written
    }


def test_file_names_tell_nothing_of_a_patient_unless_asked(session: Session) -> None:
    for one in session.write().written:
        assert not [word for word in ("ADA", "Anna", "A-1", "2024", "BOB") if word in one.path.name]
    (named, _) = session.write(signed_only=True, names="{date} {name}/../{patient_id}*").written
    assert named.path == session.out / "2024-01-01 ADA, Anna-..-A-1.pdf"
    several = session.write(names="report", patient_id="A-1").written
    assert [one.path.name for one in several] == ["report.pdf", "report-2.pdf"]


@pytest.mark.parametrize("names", ["{nmae}", "{name", "", "{date:>20}", "{name!r}", "{name.x}"])
def test_a_wrong_pattern_is_told_before_anything_is_written(session: Session, names: str) -> None:
    with pytest.raises(BadNamePattern):
        session.write(names=names)
    assert not session.out.exists()


def test_signed_ones_one_study_one_patient_or_nothing(session: Session) -> None:
    assert len(session.write(signed_only=True).written) == 2
    assert len(session.write(studies=frozenset({"2.1"})).written) == 1
    assert len(session.write(patient_id=" A-1 ").written) == 2
    with pytest.raises(NothingToReport):
        session.write(patient_id="A")


def test_a_patients_letter_holds_both_studies_and_no_byte_of_anothers(
    session: Session, require_tool: Callable[[str], str]
) -> None:
    """A letter of one study tells the other one as an earlier one."""
    made = session.write(of=LetterOf.PATIENT, patient_id="A-1")
    (anna,) = made.written
    assert [files for files, _ in made.failed] == ["both-a.dcm, both-b.dcm"]
    told = streams(anna.path.read_bytes())
    assert b"Anna" not in told, "glyphs are no letters: what stands on the pages is asked too"
    text = require_tool("pdftotext")
    (study,) = session.write(studies=frozenset({"1.2"})).written
    told += streams(study.path.read_bytes())
    for path in (anna.path, study.path):
        page = subprocess.run([text, path, "-"], capture_output=True, check=True).stdout
        assert b"ADA, Anna" in page
        assert b"Anna has a fracture." in page
        told += page
    assert of_bert(told) == []


def of_bert(told: bytes) -> list[str]:
    """What of his is in it."""
    his = ("BOB", "Bert", "B-2", "19800202", "1980-02-02", "bert", "ACCb", "is well")
    codes = ("utf-8", "utf-16-be", "utf-16-le")
    return [one for one in his if any(one.encode(code) in told for code in codes)]


@pytest.mark.slow
def test_what_is_printed_carried_and_asked_of_one_patient_holds_no_byte_of_anothers(
    session: Session, require_tool: Callable[[str], str]
) -> None:
    """The stick with its originals, the pages of a print, the second opinion."""
    told = b""

    def tell(data: bytes, *, is_pdf: bool) -> None:
        nonlocal told
        told += streams(data) if is_pdf else data
        if is_pdf:
            text = [require_tool("pdftotext"), "-", "-"]
            told += subprocess.run(text, input=data, capture_output=True, check=True).stdout

    letters = LettersRequest(session.number, session.out, studies={"1.1"})
    session.stick(StickRequest(letters, originals=True))
    for path in session.out.rglob("*"):
        tell(path.name.encode(), is_pdf=False)
        if path.is_file():
            tell(path.read_bytes(), is_pdf=path.suffix == ".PDF")
    assert of_bert(told) == []
    for what in (FilmOptions(), PLAIN):
        for pdf in session.print(PrintRequest(session.number, what, {"1.1"})):
            tell(pdf, is_pdf=True)
    opinion = session.out / "opinion.json"
    write_opinion(session.archive, session.number, "1.1", opinion, although_named=True)
    tell(opinion.read_bytes(), is_pdf=False)
    assert b"ADA" in told
    assert b"Anna has a fracture." in told
    assert of_bert(told) == []


def test_a_page_for_the_patient_lies_beside_the_report_of_what_is_signed(session: Session) -> None:
    options = replace(PLAIN, patient_page=True)
    made = session.write(options=options, studies=frozenset({"1.1", "1.2"}))
    names = [one.path.stem for one in made.written]
    assert sorted(name.endswith(" patient") for name in names) == [False, False, True]
    assert [(files, why.code) for files, why in made.failed] == [
        ("anna-old.dcm", "no_patient_page_for_draft")
    ]
    both = session.write(options=options, of=LetterOf.PATIENT, studies=frozenset({"1.1", "1.2"}))
    assert len(both.written) == 2, "one letter of both, one page of the signed one"


def test_the_same_session_gives_the_same_bytes(session: Session) -> None:
    options = LetterOptions()
    first = session.write(signed_only=True, options=options).written[0]
    before = first.path.read_bytes()
    assert session.write(signed_only=True, options=options).written[0] == first
    assert first.path.read_bytes() == before
    assert first.path.stat().st_mode & 0o077 == 0, "it names a patient"


def test_a_bad_letterhead_or_folder_is_told_before_work(session: Session, tmp_path: Path) -> None:
    head = tmp_path / "head.toml"
    head.write_text('clinc = "Hill"')
    with pytest.raises(LetterheadError, match="did you mean 'clinic'"):
        session.write(options=LetterOptions(letterhead=head))
    with pytest.raises(BadDestination):
        session.write(folder=head)


def test_stopping_leaves_no_half_file(session: Session) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        session.write(progress=progress)
    assert list(session.out.iterdir()) == []
