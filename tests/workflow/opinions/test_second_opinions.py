"""A second opinion's way there and back, between two archives."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.main import cli
from osteo_desktop.errors.archive import NoSuchSession
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import BadDestination, NoSuchFile
from osteo_desktop.errors.opinions import (
    NoSuchStudy,
    OpinionDamaged,
    OpinionNamesPatient,
    OpinionUnsigned,
)
from osteo_desktop.records.opinion.second_opinion import of_reading
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Verdict
from osteo_desktop.workflow.opinions.second_opinions import (
    keep_opinion,
    read_opinion,
    write_from_archive,
    write_opinion,
)
from tests.made.opinions import archive_of, signed_by
from tests.made.records import draft, header, row

ROWS = (row("hand/a.dcm"), row("hand/b.dcm", header=header(ViewPosition="LATERAL")))
ELSEWHERE = tuple(
    replace(one, file=f"IM{number}", source_path=f"/stick/IM{number}")
    for number, one in enumerate(ROWS)
)
"""The same files under other names, as they lie at whoever is asked."""


@pytest.fixture
def there(tmp_path: Path) -> tuple[Path, int]:
    """Where the opinion is given: another computer, other names, another folder."""
    path = tmp_path / "there" / "archive.sqlite"
    path.parent.mkdir()
    verdicts = {ELSEWHERE[0].key: Verdict.FRACTURE, ELSEWHERE[1].key: Verdict.DOUBT}
    return path, archive_of(path, ELSEWHERE, signed_by(ELSEWHERE, verdicts=verdicts), "stick")


@pytest.fixture
def here(tmp_path: Path) -> tuple[Path, int]:
    path = tmp_path / "here" / "archive.sqlite"
    path.parent.mkdir()
    return path, archive_of(path, ROWS)


def run(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(cli, [str(one) for one in arguments])
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.output


def test_there_and_back_every_value_is_as_it_was_signed(
    tmp_path: Path, there: tuple[Path, int], here: tuple[Path, int]
) -> None:
    file, (far, session) = tmp_path / "opinion.json", there
    written = write_from_archive(session, "1.2.3", file, far, title="Consultant")
    with Archive(here[0]) as archive:
        arrived = read_opinion(file, archive)
        assert archive.opinions() == ()
        assert keep_opinion(arrived, archive)
        (kept,) = archive.opinions()
    assert kept == arrived.opinion == written
    with Archive(far) as archive:
        signed = archive.readings(session)["1.2.3"]
    assert kept == of_reading(signed, "Consultant")
    by_hash = {view.sha256: view for view in kept.views}
    for one, other in zip(ROWS, ELSEWHERE, strict=True):
        view = by_hash[one.sha256]
        assert view.verdict is signed.verdicts[other.key]
        assert view.fractures == signed.fractures.get(other.key, ())
        assert view.further == signed.further.get(other.key, ())
        assert view.drawing.marks == signed.drawing(other.key).marks
    assert (kept.impression, kept.notes) == (signed.impression, signed.notes)
    assert (kept.reader, kept.at) == ("Dr Ngozi Second", "2025-11-20T10:00:00+01:00")
    assert kept.addenda == signed.addenda


def test_the_command_line_lists_writes_shows_and_keeps_it_once(
    tmp_path: Path, there: tuple[Path, int], here: tuple[Path, int]
) -> None:
    file, (far, session) = tmp_path / "opinion.json", there
    assert "1.2.3  IM0, IM1" in run("opinion", "list", session, "--archive", far)[1]
    code, said = run(
        *("opinion", "export", session, "--study", "1.2.3", "--out", file, "--archive", far)
    )
    assert (code, said) == (Exit.DONE, f"{file} (2 radiographs)\n")
    _, said = run("opinion", "import", file, "--dry-run", "--archive", here[0])
    assert "Second opinion of Dr Ngozi Second" in said
    assert "Here it is of hand/a.dcm: DOE, Jane Mary, ID-4711, 2024-03-09." in said
    assert "Nothing was kept." in said
    with Archive(here[0]) as archive:
        assert archive.opinions() == ()
    assert "\nKept.\n" in run("opinion", "import", file, "--archive", here[0])[1]
    assert "kept before" in run("opinion", "import", file, "--archive", here[0])[1]
    with Archive(here[0]) as archive:
        assert len(archive.opinions()) == 1
        kept = [e for e in archive.audit() if e.kind is AuditKind.OPINION_KEPT]
        assert [entry.details["reader"] for entry in kept] == ["Dr Ngozi Second"]
    assert verify_archive(here[0]).faults == ()


def test_it_stands_in_csv_and_json_lines_as_anothers(
    tmp_path: Path, there: tuple[Path, int], here: tuple[Path, int]
) -> None:
    file, table, lines = tmp_path / "o.json", tmp_path / "t.csv", tmp_path / "l.jsonl"
    write_from_archive(there[1], "1.2.3", file, there[0])
    path, session = here
    run("export", session, "--csv", table, "--jsonl", lines, "--archive", path)
    before = [json.loads(line) for line in lines.read_text().splitlines()]
    run("opinion", "import", file, "--archive", path)
    run("export", session, "--csv", table, "--jsonl", lines, "--archive", path)
    with table.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [one["verdict"] for one in rows] == ["", ""]
    assert rows[0]["second_opinions"].startswith("Second opinion of Dr Ngozi Second, 2025-11-20")
    assert "Fracture; radius, left, transverse; soft" in rows[0]["second_opinions"]
    assert ": Doubt; " in rows[1]["second_opinions"]
    after = [json.loads(line) for line in lines.read_text().splitlines()]
    assert [one["second_opinions"][0]["verdict"] for one in after] == ["FRACTURE", "DOUBT"]
    for one in (*before, *after):  # all else is as it was
        one.pop("second_opinions")
        one["words"].pop("second_opinions")
    assert after == before


def test_partly_here_is_told(tmp_path: Path, there: tuple[Path, int]) -> None:
    file, path = tmp_path / "o.json", tmp_path / "half.sqlite"
    write_from_archive(there[1], "1.2.3", file, there[0])
    archive_of(path, ROWS[:1])
    with Archive(path) as archive:
        assert read_opinion(file, archive).elsewhere == 1
    said = run("opinion", "import", file, "--archive", path)[1]
    assert "It is also of 1 radiograph that is not in this archive." in said


def test_what_is_not_signed_or_not_there_is_not_handed_on(
    tmp_path: Path, here: tuple[Path, int]
) -> None:
    path, session = here
    out = tmp_path / "o.json"
    with Archive(path) as archive:
        with pytest.raises(OpinionUnsigned, match="signed by nobody"):
            write_opinion(archive, session, "1.2.3", out)
        archive.save_reading(session, draft(ROWS))
        with pytest.raises(OpinionUnsigned, match="signed by nobody"):
            write_opinion(archive, session, "1.2.3", out)
        with pytest.raises(NoSuchStudy):
            write_opinion(archive, session, "9.9", out)
        with pytest.raises(NoSuchSession):
            write_opinion(archive, 77, "1.2.3", out)
    assert not out.exists()


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"notes": "Mrs doe fell again"}, True),
        ({"impression": "See ID-4711"}, True),
        ({"notes": "the doer of it", "impression": "Dr Rosalind Reader agrees"}, False),
        ({"notes": "She fell on 12.03.2024"}, True),
        ({"notes": "李娜 fell", "entered": Patient("李娜")}, True),
    ],
)
def test_words_that_name_the_patient_go_only_when_that_is_wanted(
    tmp_path: Path, changes: dict[str, object], named: bool
) -> None:
    path, out = tmp_path / "a.sqlite", tmp_path / "o.json"
    session = archive_of(path, ROWS, signed_by(ROWS, **changes))
    if not named:
        write_from_archive(session, "1.2.3", out, path)
        return
    with pytest.raises(OpinionNamesPatient):
        write_from_archive(session, "1.2.3", out, path)
    assert not out.exists()
    write_from_archive(session, "1.2.3", out, path, although_named=True)
    assert out.exists()


@pytest.mark.parametrize(
    ("file", "error"),
    [("missing.json", NoSuchFile), (".", OpinionDamaged), ("/dev/null", OpinionDamaged)],
)
def test_what_is_no_file_is_told(
    tmp_path: Path, here: tuple[Path, int], file: str, error: type[OsteoError]
) -> None:
    with Archive(here[0]) as archive, pytest.raises(error):
        read_opinion(tmp_path / file, archive)


def test_it_is_not_written_where_it_cannot_be(tmp_path: Path, there: tuple[Path, int]) -> None:
    with pytest.raises(BadDestination):
        write_from_archive(there[1], "1.2.3", tmp_path, there[0])
