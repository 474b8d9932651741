"""What of a session is laid out for paper: which studies, in which greys, with whose pages."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.letters import NothingToReport
from osteo_desktop.errors.printing import TooManyToPrint
from osteo_desktop.imaging import display
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.paper.grey_curve import for_paper
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.paper.printing import FilmOptions, Look, PrintRequest
from osteo_desktop.records.radiograph import Patient, VoiWindow
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import radiograph_of
from osteo_desktop.workflow.reading.paper import printing
from osteo_desktop.workflow.reading.paper.printing import Printout, film_picture, lay_out
from osteo_desktop.workflow.reading.room import ReadingRoom


class Site:
    def __init__(self, archive: Archive, session: int, decoders: Decoders) -> None:
        self.archive, self.session, self.decoders = archive, session, decoders

    def lay_out(self, what: FilmOptions | LetterOptions, **asked: object) -> Printout:
        request = PrintRequest(self.session, what, **asked)
        return lay_out(request, self.archive, None, Progress(), self.decoders)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Two studies of Anna, one of them of two views; and one whose films name two patients."""
    home = tmp_path_factory.mktemp("paper")
    (home / "films").mkdir()
    anna, bert = Patient("ADA^Anna", "A-1"), Patient("BOB^Bert", "B-2")
    films = (("a", "1.1", anna), ("b", "1.1", anna), ("c", "1.2", anna), ("d", "2", anna))
    for number, (name, study, patient) in enumerate((*films, ("e", "2", bert))):
        pixels, attributes = phantom(96, 64, seed=number), {"StudyInstanceUID": study}
        write_dicom(home / f"films/{name}.dcm", pixels, patient=patient, attributes=attributes)
    room = ReadingRoom(home / "own.sqlite", home / "no.safetensors")
    read = room.read(home / "films", Progress(), lambda _: None, lambda _: None)
    room.close()
    with Archive(home / "own.sqlite") as archive, Decoders() as decoders:
        yield Site(archive, read.session.session_id, decoders)


def test_a_page_is_of_one_study_and_what_names_two_patients_is_told(site: Site) -> None:
    made = site.lay_out(FilmOptions(per_page=4))
    assert len(made.pages) == 2
    ((files, why),) = made.failed
    assert files == "d.dcm, e.dcm"
    assert why.code == "letter_of_several_patients"
    assert len(made.pdfs()) == 1
    page = Image.open(io.BytesIO(made.picture(0, 50.0)))
    size = made.pages[0]
    wanted = (size.width / 25.4 * 50, size.height / 25.4 * 50)
    assert page.size == pytest.approx(wanted, abs=1.0)


def test_reports_are_a_pdf_each_and_pages_run_on(site: Site) -> None:
    made = site.lay_out(LetterOptions(pictures=()), studies={"1.1", "1.2"})
    assert len(made.pdfs()) == 2
    assert len(made.pages) == 2
    assert made.picture(0, 20.0) != made.picture(1, 20.0)
    with pytest.raises(NothingToReport):
        site.lay_out(FilmOptions(), studies={"9"})


def test_too_many_studies_are_refused_before_anything_is_decoded(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "MOST_STUDIES", 1)
    with pytest.raises(TooManyToPrint, match="3 studies"):
        site.lay_out(FilmOptions())


def test_greys_are_those_seen_or_those_stored_by_the_curve_or_not(site: Site) -> None:
    row = next(row for row in site.archive.rows(site.session) if row.file == "a.dcm")
    look = Look(VoiWindow(2000.0, 500.0), inverted=True)
    seen = FilmOptions(for_paper=False)
    grey = film_picture(row, seen, look, site.decoders).grey
    radiograph = radiograph_of(row, site.decoders)
    assert (grey == display.render(radiograph, look.window, inverted=True)).all()
    stored = film_picture(row, FilmOptions(for_paper=False, as_stored=True), look, site.decoders)
    assert (stored.grey == display.render(radiograph)).all()
    curved = film_picture(row, FilmOptions(), look, site.decoders).grey
    assert (curved == for_paper(grey)).all()
    assert np.any(curved != grey)
