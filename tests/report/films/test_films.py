"""Pages of films: what they say, what is refused, and that one bad file never stops the rest."""

from __future__ import annotations

import pytest

from osteo_desktop.errors.files import ReadError
from osteo_desktop.errors.letters import SeveralPatients
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.radiograph import Patient, SpacingOrigin
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.study_content import Picture
from tests.made.films_on_paper import film, film_set, pages, pictures, spaced
from tests.made.letters import typesetter
from tests.made.records import unreadable

UNSURE = (SpacingOrigin.AT_DETECTOR, SpacingOrigin.AS_STATED, SpacingOrigin.FILM)
SURE = (SpacingOrigin.CALIBRATED, SpacingOrigin.AT_PATIENT_ESTIMATED, SpacingOrigin.BY_HAND)


@pytest.mark.parametrize("origin", UNSURE)
def test_true_size_by_a_doubtful_spacing_is_refused_until_it_is_asked_for(
    origin: SpacingOrigin,
) -> None:
    rows = [film("a.dcm", spaced(origin=origin))]
    refused = pages(rows, true_size=True)
    assert refused.pages == ()
    ((file, why),) = refused.failed
    assert (file, why.code) == ("a.dcm", "no_true_size")
    told = pages(rows, true_size=True, unsure_too=True)
    (shown,) = told.pages[0].films
    assert "NOT THE PATIENT'S" in shown.size
    assert str(origin) in shown.size


@pytest.mark.parametrize("origin", SURE)
def test_true_size_says_whose_word_its_millimetres_are(origin: SpacingOrigin) -> None:
    (shown,) = pages([film("a.dcm", spaced(origin=origin))], true_size=True).pages[0].films
    assert shown.size == f"TRUE SIZE, 100 %: {origin} · bar 20 mm"
    assert (shown.width, shown.height) == (pytest.approx(120.0), pytest.approx(160.0))


def test_unknown_or_too_large_is_refused_even_when_told() -> None:
    ratio = spaced(1.2, 1.0, SpacingOrigin.RATIO)
    rows = [film("none.dcm"), film("ratio.dcm", ratio), film("large.dcm", spaced(1.0, 1.0))]
    refused = pages([*rows, film("good.dcm", spaced())], true_size=True, unsure_too=True)
    assert len(refused.pages) == 1
    assert {file for file, _ in refused.failed} == {"none.dcm", "ratio.dcm", "large.dcm"}
    fitted = pages(rows, per_page=4)
    assert fitted.failed == ()
    sizes = {shown.size for shown in fitted.pages[0].films}
    assert any("no scale bar" in size for size in sizes)
    assert any(size.startswith("Fitted, 2") and "bar" in size for size in sizes)


def test_one_bad_film_keeps_its_place_and_says_why() -> None:
    good = pictures()

    def picture(row: Row) -> Picture:
        if row.file == "bad.dcm":
            raise ReadError(row.file, detail=as_it_stands("it is gone"))
        return good(row)

    rows = [film("a.dcm"), film("bad.dcm"), unreadable("no.dcm")]
    made = pages([row for row in rows if row.header], picture, per_page=2)
    assert [bool(shown.svg) for shown in made.pages[0].films] == [True, False]
    assert "could not be shown" in made.pages[0].films[1].fault.lower()
    assert [file for file, _ in made.failed] == ["bad.dcm"]


def test_films_of_two_patients_are_on_no_page() -> None:
    rows = [film("a.dcm"), film("b.dcm", patient=Patient("ROE^Richard", "ID-2"))]
    for names in (True, False):
        with pytest.raises(SeveralPatients):
            pages(rows, names=names)


def test_a_page_of_nobody_can_be_told_from_the_next_one() -> None:
    nobody = Patient()
    names = {pages([film(file, patient=nobody)]).pages[0].name for file in ("a.png", "b.png")}
    assert len(names) == 2
    assert all(name.startswith("Name not stated · Case ") for name in names)
    assert pages([film("a.png")], names=False).pages[0].name in {
        name.removeprefix("Name not stated · ") for name in names
    }


def test_the_side_is_said_or_that_it_is_not() -> None:
    left, none = pages([film("a.dcm"), film("b.dcm", Laterality="")], per_page=2).pages[0].films
    assert left.side == "L"
    assert "left" in left.title
    assert none.side == ""
    assert "Side not stated" in none.title


def test_a_film_that_ends_early_says_so_beneath_it() -> None:
    (shown,) = pages([film("a.dcm", truncated=True)]).pages[0].films
    assert "ends early" in shown.warning


def test_archival_tagged_and_the_same_bytes_twice() -> None:
    for names in (True, False):
        films = film_set([film("a.dcm", spaced()), film("b.dcm")], per_page=2, names=names)
        made = typesetter().set(films)
        assert (made.not_archival, made.pages) == ("", 1)
        assert made == typesetter().set(films)
