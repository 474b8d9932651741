"""A small clinic's day for pictures of its papers: made radiographs, read, signed in a language."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # this very checkout

from osteo_desktop.archive.store import Archive
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom, write_png
from osteo_desktop.records.bone import Bone, Place
from osteo_desktop.records.export import (
    ExportRequest,
    LetterOf,
    LetterOptions,
    LetterPicture,
    LettersRequest,
    Paper,
)
from osteo_desktop.records.fracture import (
    Direction,
    Displacement,
    FractureAge,
    FractureDescription,
    FractureType,
    Joint,
    Skin,
)
from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.opinion.second_opinion import of_reading
from osteo_desktop.records.paper.printing import FilmOptions, PrintRequest
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import (
    CriticalResult,
    EnteredStudy,
    EnteredView,
    Reading,
    Unusable,
    Verdict,
)
from osteo_desktop.records.rules.content import signed_for
from osteo_desktop.records.sending.requests import StickRequest
from osteo_desktop.records.worklist import Row, by_study
from osteo_desktop.settings import Letterhead, ReaderEntry
from osteo_desktop.workflow.models.library import DEFAULT
from osteo_desktop.workflow.reading.paper.printing import write_pdfs
from osteo_desktop.workflow.reading.room import ReadingRoom

if TYPE_CHECKING:
    from osteo_desktop.progress import Progress

READER, SECOND = "Dr Awa Ndiaye", "Dr Ngozi Second"
CLINIC = Letterhead(
    clinic="Clinique Sainte-Marie",
    department="Radiologie",
    address=("12 rue du Fleuve", "Saint-Louis"),
    contact=("+221 33 000 00 00",),
    registration="SN-4711",
    readers=(ReaderEntry(READER, "MBChB, FRCR", "R-1207"),),
)
IMPRESSIONS = {
    "en": "Fracture of the distal radius with dorsal displacement.",
    "fr": "Fracture du radius distal à déplacement dorsal.",
    "es": "Fractura distal de radio con desplazamiento dorsal.",
    "pt": "Fratura distal do rádio com desvio dorsal.",
    "hi": "रेडियस के निचले सिरे की हड्डी टूटी है, पीछे की ओर खिसकी हुई।",
    "bn": "রেডিয়াসের নিচের প্রান্তে হাড় ভাঙা, পেছনের দিকে সরে গেছে।",
    "ar": "كسر في الطرف السفلي لعظم الكعبرة مع إزاحة ظهرية.",
    "sw": "Mfupa wa radius umevunjika mwisho wa chini, umesogea nyuma.",
}
"""What its reader writes, in the language that is spoken there."""
_BROKEN = FractureDescription(
    Bone.RADIUS,
    "R",
    FractureType.TRANSVERSE,
    place=Place.DISTAL_END,
    displacement=Displacement.DISPLACED,
    displaced_to=Direction.DORSAL,
    angulation=20,
    angulated_to=Direction.DORSAL,
    joint=Joint.EXTRA_ARTICULAR,
    age=FractureAge.ACUTE,
    skin=Skin.CLOSED,
)
_HEALED = FractureDescription(Bone.ULNA, "R", FractureType.TRANSVERSE, age=FractureAge.OLD)
_WORDS = {"ReferringPhysicianName": "Kamara^Fatou^^Dr", "InstitutionName": "Hill Hospital"}
_WHOM = (
    Patient("Diallo^Aminata", "SL-20417", "19790314", "F"),
    Patient("राव^आशा", "SL-20418", "20180505", "F", "007Y"),
    Patient("العلي^محمد", "SL-20419", "19610110", "M"),
)


def make_films(folder: Path, rows: int = 1200, columns: int = 900) -> None:
    """Three patients and a picture that names none; the first has an earlier study as well."""
    folder.mkdir(parents=True)
    spaced = {"PixelSpacing": [0.2, 0.2], "PixelSpacingCalibrationType": "GEOMETRY"}

    def film(name: str, who: int, seed: int, study: str, lateral: bool, **more: object) -> None:
        pixels = phantom(
            rows, columns, seed=seed, broken="broken" in study, lateral=lateral, marker="R"
        )
        stated = {"ImageLaterality": "R", "ViewPosition": "LL" if lateral else "PA"}
        attributes = {**_WORDS, **spaced, **stated, **more}
        write_dicom(folder / name, pixels, patient=_WHOM[who], study=study, attributes=attributes)

    first = {
        "BodyPartExamined": "WRIST",
        "StudyDate": "20260302",
        "StudyDescription": "Wrist, two views",
        "AccessionNumber": "A-1001",
        "ReasonForStudy": "Fall from a ladder, pain over the radius",
    }
    film("diallo-pa.dcm", 0, 1, "broken wrist", lateral=False, **first)
    film("diallo-lat.dcm", 0, 2, "broken wrist", lateral=True, **first)
    before = {"BodyPartExamined": "FOREARM", "StudyDate": "20251004", "AccessionNumber": "A-0877"}
    film("diallo-before.dcm", 0, 3, "forearm", lateral=False, **before)
    child = {"BodyPartExamined": "ELBOW", "StudyDate": "20260302", "AccessionNumber": "A-1002"}
    film("rao.dcm", 1, 4, "elbow", lateral=False, **child)
    old = {"BodyPartExamined": "HAND", "StudyDate": "20260303", "AccessionNumber": "A-1003"}
    film("alali.dcm", 2, 5, "hand", lateral=False, **old)
    write_png(folder / "photo.png", phantom(rows, columns, seed=6, broken=True) >> 4)


@dataclass(frozen=True, eq=False)
class Clinic:
    """What was read, and signed in one language."""

    room: ReadingRoom
    session: int
    studies: dict[str, str]
    """Keys, by the name of the study's first file without its ending."""
    language: str
    out: Path

    def options(self, **more: object) -> LetterOptions:
        return LetterOptions(language=self.language, clinic=CLINIC, **more)  # type: ignore[arg-type]

    def letters(self, studies: Sequence[str], of: LetterOf, options: LetterOptions) -> list[Path]:
        request = LettersRequest(
            self.session,
            self.out,
            of=of,
            studies=frozenset(self.studies[name] for name in studies),
            options=options,
        )
        done = self.room.write_letters(request, _quiet())
        assert not done.failed, done.failed
        return [one.path for one in done.written]

    def letter(self, *studies: str, of: LetterOf = LetterOf.STUDY, **more: object) -> list[Path]:
        return self.letters(studies, of, self.options(**more))

    def films(self, *studies: str, **more: object) -> list[Path]:
        wanted = frozenset(self.studies[name] for name in studies)
        what = FilmOptions(language=self.language, **more)  # type: ignore[arg-type]
        printout = self.room.lay_out(PrintRequest(self.session, what, wanted), _quiet())
        return list(write_pdfs(printout, self.out / "films.pdf"))

    def export(self, key: str, suffix: str) -> list[Path]:
        path = self.out / f"batch{suffix}"
        request = ExportRequest(
            self.session, {key: path}, True, language=self.language, says_csv=True
        )
        self.room.export(request, _quiet())
        return [path]

    def stick(self, **more: object) -> Path:
        request = LettersRequest(self.session, self.out, options=self.options())
        return self.room.sending.write_stick(
            StickRequest(request, **more),  # type: ignore[arg-type]
            _quiet(),
        ).path


def _quiet() -> Progress:
    from osteo_desktop.progress import Progress

    return Progress()


def read_once(films: Path, archive: Path) -> None:
    """By the installed model, whatever it thinks of phantoms."""
    room = ReadingRoom(archive, Path(DEFAULT), "cpu", score_anyway=True)
    room.prepare()
    room.read(films, _quiet(), lambda _session: None, lambda _rows: None)
    room.close()


@contextmanager
def clinic(archive: Path, home: Path, language: str) -> Iterator[Clinic]:
    """A copy of the archive, with the day's readings said in ``language``."""
    home.mkdir(parents=True)
    shutil.copy(archive, home / "archive.sqlite")
    room = ReadingRoom(home / "archive.sqlite", Path(DEFAULT), "cpu", score_anyway=True)
    room.prepare()
    try:
        with Archive(home / "archive.sqlite") as store:
            (session,) = store.sessions()
            rows = store.rows(session.session_id)
        studies = {Path(s.rows[0].file).stem: (s.key, s.rows) for s in by_study(rows)}
        names = {Path(row.file).stem: row.study_key for row in rows}
        out = home / "out"
        out.mkdir()
        made = Clinic(room, session.session_id, names, language, out)
        _read(made, dict(studies.values()))
        yield made
    finally:
        room.close()


def _read(made: Clinic, rows: dict[str, tuple[Row, ...]]) -> None:
    """One study with all that can be said, one without a fracture, one draft, one unread, one
    that is entered by hand."""
    words = IMPRESSIONS[made.language]
    wrist, before = (made.studies[name] for name in ("diallo-pa", "diallo-before"))
    pa = next(row for row in rows[wrist] if row.file == "diallo-pa.dcm")
    assert pa.header is not None
    marks = (
        Mark("LENGTH", ((330.0, 420.0), (520.0, 470.0))),
        Mark("ARROW", ((640.0, 300.0), (560.0, 420.0))),
    )
    drawing = Drawing(marks, is_key_image=True, spacing=pa.header.spacing)
    reading = Reading(
        wrist,
        {row.key: Verdict.FRACTURE for row in rows[wrist]},
        impression=words,
        notes=f"{words}\n\n{words}",
        critical=CriticalResult("Dr Fatou Kamara", "2026-03-02T10:05:00+00:00", READER),
        drawings={pa.key: drawing},
        fractures={pa.key: (_BROKEN, _HEALED)},
        further={pa.key: (FurtherFinding(FurtherKind.SWELLING, words=words),)},
    )
    _sign(made, reading, rows[wrist])
    made.room.add_addendum(made.session, wrist, words, SECOND)
    whole = {row.key: Verdict.NO_FRACTURE for row in rows[before]}
    _sign(made, Reading(before, whole), rows[before])
    draft = made.studies["rao"]
    key = rows[draft][0].key
    made.room.save(made.session, Reading(draft, {key: Verdict.DOUBT}, impression=words))
    photo = made.studies["photo"]
    key = rows[photo][0].key
    entered = Reading(
        photo,
        {},
        impression=words,
        entered=Patient("Kaba^Moussa", "SL-20420", "", "M", "044Y"),
        entered_study=EnteredStudy("20260303", "Kamara^Fatou", "?", "20260302", words, words),
        entered_views={key: EnteredView("FEMUR", "L", "LL")},
        unusable={key: Unusable.CUT_OFF},
    )
    _sign(made, entered, rows[photo])


def _sign(made: Clinic, reading: Reading, rows: Sequence[Row]) -> None:
    made.room.sign(made.session, reading, rows, READER, ai_hidden=False)


def add_opinion(made: Clinic) -> None:
    """Another reader's, of the wrist."""
    with Archive(made.room.archive_path) as store:
        key = made.studies["diallo-pa"]
        rows = store.study_rows(made.session, key)
        reading = store.newest_reading(made.session, key)
        assert reading is not None
        assert reading.signature is not None
        lateral = next(row for row in rows if row.file == "diallo-lat.dcm")
        mark = Mark("ELLIPSE", ((380.0, 380.0), (560.0, 480.0)))
        drawn = {lateral.key: Drawing((mark,), spacing=None)}
        theirs = replace(
            reading,
            signature=replace(reading.signature, reader=SECOND),
            drawings=drawn,
            addenda=(),
            verdicts={row.key: Verdict.DOUBT for row in rows},
        )
        theirs = replace(theirs, signed_for=signed_for(theirs, rows, {}))
        store.keep_opinion(of_reading(theirs, "Consultant radiologist"))


def _with_opinion(made: Clinic) -> list[Path]:
    add_opinion(made)
    return made.letter("diallo-pa", pictures=(LetterPicture.MARKS,))


_PLAIN, _MARKS, _MAP = LetterPicture
KINDS: dict[str, Callable[[Clinic], list[Path]]] = {
    "study": lambda c: c.letter("diallo-pa", pictures=(_MARKS,)),
    "with-map": lambda c: c.letter("diallo-pa", pictures=(_PLAIN, _MARKS, _MAP)),
    "without-ai": lambda c: c.letter("diallo-before", without_ai=True),
    "short": lambda c: c.letter("diallo-pa", short=True),
    "patient": lambda c: c.letter("diallo-pa", "diallo-before", of=LetterOf.PATIENT),
    "patient-page": lambda c: c.letter("diallo-pa", patient_page=True)[1:],
    "draft": lambda c: c.letter("rao", paper=Paper.LETTER),
    "unread": lambda c: c.letter("alali"),
    "by-hand": lambda c: c.letter("photo"),
    "films-1": lambda c: c.films("diallo-pa"),
    "films-2": lambda c: c.films("diallo-pa", per_page=2, names=False),
    "films-4": lambda c: c.films("diallo-pa", "diallo-before", "alali", per_page=4),
    "true-size": lambda c: c.films("diallo-pa", true_size=True),
    "batch": lambda c: c.export("pdf", ".pdf"),
    "deidentified": lambda c: [c.stick(deidentify=True) / "REPORT1.PDF"],
    "second-opinion": _with_opinion,
}
"""Each writes its PDFs; the last changes what is known, and stays last."""
