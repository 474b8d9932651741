"""Hazard: a second opinion is taken for one of another patient, for the reader's own, or for what
somebody else made of it.

Controls: only the content of radiographs says of which it is; a hash tells what was changed; one
that nobody signed is refused; it stands apart everywhere, is hidden where the AI is, and decides
nothing.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from osteo_desktop.archive.opinions.document import opinion_text
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.errors.opinions import (
    OpinionEdited,
    OpinionError,
    OpinionOfOthers,
    OpinionOfSeveral,
    OpinionUnsigned,
)
from osteo_desktop.records.export import LetterOptions, LetterPicture
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.opinion.second_opinion import SecondOpinion, concerning
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.worklist import Study
from osteo_desktop.report.letter.content import Letter
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.report.reading.study_content import section_of
from osteo_desktop.workflow.opinions.second_opinions import keep_opinion, read_opinion
from tests.made.letters import letter, typesetter
from tests.made.opinions import archive_of, opinion, signed_by
from tests.made.records import CARD, SESSION, finding, header, row, sha_of, signed

HERE = row("a.dcm")
OTHER = row("b.dcm", header=header(Patient("ROE^Richard", "ID-1"), StudyInstanceUID="9.9"))


def kept(tmp_path: Path, said: SecondOpinion) -> Path:
    file = tmp_path / "opinion.json"
    file.write_text(opinion_text(said))
    return file


def refused(tmp_path: Path, file: Path, error: type[OpinionError], *rows: object) -> None:
    path = tmp_path / "archive.sqlite"
    archive_of(path, [HERE, *rows])  # type: ignore[list-item]
    with Archive(path) as archive:
        entries = len(archive.audit())
        with pytest.raises(error):
            read_opinion(file, archive)
        assert archive.opinions() == ()
        assert len(archive.audit()) == entries


# --- whose it is -------------------------------------------------------------------------------


def test_one_of_another_patient_is_refused_though_every_name_be_the_same(tmp_path: Path) -> None:
    same_name = replace(HERE, sha256=sha_of("another film under the same name"))
    refused(tmp_path, kept(tmp_path, opinion([same_name])), OpinionOfOthers)


def test_another_frame_of_the_same_file_is_another_radiograph(tmp_path: Path) -> None:
    second = replace(HERE, frame=2)
    refused(tmp_path, kept(tmp_path, opinion([second])), OpinionOfOthers)


def test_one_that_mixes_two_patients_is_refused(tmp_path: Path) -> None:
    mixed = opinion([HERE, OTHER])
    refused(tmp_path, kept(tmp_path, mixed), OpinionOfSeveral, OTHER)


def test_the_archive_itself_takes_none_of_pictures_it_does_not_hold(tmp_path: Path) -> None:
    archive_of(tmp_path / "a.sqlite", [HERE])
    with Archive(tmp_path / "a.sqlite") as archive, pytest.raises(OpinionOfOthers):
        archive.keep_opinion(opinion([OTHER]))


def test_where_another_film_lies_under_the_name_the_opinion_is_gone() -> None:
    """It comes back with the film; nothing is bound to a name."""
    exchanged = replace(HERE, sha256=sha_of("exchanged"))
    assert concerning([opinion([HERE])], [exchanged]) == ()
    assert concerning([opinion([HERE])], [replace(HERE, file="moved/c.dcm")]) != ()


# --- who says it -------------------------------------------------------------------------------


@pytest.mark.parametrize("before_after", [("FRACTURE", "NO_FRACTURE"), ("Dr Ngozi", "Dr Other")])
def test_an_edited_one_is_told_and_not_kept(tmp_path: Path, before_after: tuple[str, str]) -> None:
    file = kept(tmp_path, opinion([HERE]))
    file.write_text(file.read_text().replace(*before_after))
    refused(tmp_path, file, OpinionEdited)


def test_one_signed_by_nobody_is_refused(tmp_path: Path) -> None:
    file = kept(tmp_path, opinion([HERE]))
    document = json.loads(file.read_text())
    document["opinion"]["reader"] = " "
    file.write_text(json.dumps(document))
    refused(tmp_path, file, OpinionEdited)
    with pytest.raises(OpinionUnsigned):
        replace(opinion([HERE]), reader=" ")


def test_one_altered_in_the_archive_is_named_by_verify(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    archive_of(path, [HERE])
    with Archive(path) as archive:
        assert archive.keep_opinion(opinion([HERE]))
        assert not archive.keep_opinion(opinion([HERE]))
    assert verify_archive(path).faults == ()
    with closing(sqlite3.connect(path, isolation_level=None)) as beside:
        with pytest.raises(sqlite3.DatabaseError, match="append-only"):
            beside.execute("DELETE FROM opinions")
        ((name, sql),) = beside.execute(
            "SELECT name, sql FROM sqlite_master WHERE name = 'opinions_no_update'"
        ).fetchall()
        beside.execute(f"DROP TRIGGER {name}")
        beside.execute("UPDATE opinions SET opinion = replace(opinion, 'FRACTURE', 'DOUBT')")
        beside.execute(sql)
    (fault,) = verify_archive(path).faults
    assert fault.message.startswith("Second opinion 1 (SHA-256 ")


# --- what it is taken for ----------------------------------------------------------------------


def test_it_decides_nothing(tmp_path: Path) -> None:
    """The reading is as before: no verdict, no status, no critical result of it."""
    path = tmp_path / "archive.sqlite"
    session = archive_of(path, [HERE])
    with Archive(path) as archive:
        file = kept(tmp_path, opinion([HERE]))
        assert keep_opinion(read_opinion(file, archive), archive)
        assert archive.readings(session) == {}
        (kept_row,) = archive.rows(session)
    section = section_of(Study("1.2.3", (kept_row,)), None, None, opinions=[opinion([HERE])])
    assert not section.has_reading
    assert (section.impression, section.critical, section.signature) == ("", "", "")
    assert not section.views[0].has_verdict
    assert section.views[0].fractures == section.views[0].drawing.marks == ()


def test_in_a_letter_it_stands_apart_with_its_name_and_the_reader_first() -> None:
    said = opinion([HERE], Verdict.NO_FRACTURE, impression="Old, healed.")
    made: Letter = letter([HERE], signed([HERE]), opinions=[said])
    (part,) = made.studies
    (apart,) = part.opinions
    assert apart.heading.startswith("Second opinion of Dr Ngozi Second, Consultant radiologist, 2")
    assert (apart.views[0].verdict, apart.impression) == ("No fracture", "Old, healed.")
    assert "decides nothing here" in apart.apart
    readers = repr(replace(part, opinions=(), ai=None, figures=()))
    assert not [word for word in ("Ngozi", "healed", "step in the cortex") if word in readers]
    (view,) = part.views
    assert view.verdict == "Fracture"


def test_a_critical_result_of_it_is_told_as_its_own() -> None:
    said = opinion([HERE])
    section = section_of(Study("1.2.3", (HERE,)), Reading("1.2.3"), None, opinions=[said])
    assert section.opinions[0].critical == "It says that the result is critical (told)."
    assert section.critical == ""
    assert HERE.decision is Decision.DOUBT


def test_what_nobody_else_said_takes_no_room() -> None:
    (part,) = letter([HERE], signed_by([HERE])).studies
    assert part.opinions == ()


def test_the_batch_report_tells_it_also_of_a_study_that_nobody_here_has_read() -> None:
    clear = replace(HERE, finding=finding(0.01, HERE.sha256))
    assert build_report(SESSION, [clear], {}, CARD).sections == ()
    (section,) = build_report(SESSION, [clear], {}, CARD, opinions=[opinion([clear])]).sections
    assert section.stamp == "NOT READ – AI finding only"
    assert section.opinions[0].heading.startswith("Second opinion of Dr Ngozi Second")


@pytest.mark.slow
def test_the_short_form_has_it_on_its_one_page_and_says_what_is_cut() -> None:
    made = letter([HERE], signed([HERE]), LetterOptions(short=True), opinions=[opinion([HERE])])
    (part,) = made.studies
    assert (part.opinions[0].notes, part.opinions[0].views[0].lines) == ("", ())
    assert part.left_out.endswith("Second opinions stand in full in the full report.")
    printed = typesetter().set(made)
    assert (printed.pages, printed.not_archival) == (1, "")


def test_its_marks_are_on_a_picture_of_its_own_and_not_on_the_readers() -> None:
    said = opinion([HERE])
    (part,) = letter([HERE], signed([HERE]), opinions=[said]).studies
    (theirs,) = part.opinions[0].figures
    assert "with the marks of Dr Ngozi Second" in theirs.caption
    assert "with the marks of Dr Ngozi Second" in theirs.alt
    assert theirs.note.startswith("1  ")
    assert "step in the cortex" in theirs.note
    assert "stroke-dasharray" in theirs.svg
    assert not [figure for figure in part.figures if "stroke-dasharray" in figure.svg]
    plain = LetterOptions(pictures=(LetterPicture.PLAIN,))
    (part,) = letter([HERE], signed([HERE]), plain, opinions=[said]).studies
    assert part.opinions[0].figures == ()
