"""The harness of the benchmarks: what it says of figures, and that no row stops the others.

What is measured takes minutes; see ``python -m benchmarks``.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from benchmarks import __main__ as command
from benchmarks import words
from benchmarks.films import numbered, write_small
from benchmarks.row import Outcome, Pair, Result, Row
from benchmarks.running import measured, outcome_from, outcome_text, run
from benchmarks.subject import Size, Subject
from benchmarks.table import QUICK, SUBJECTS, chosen
from benchmarks.timing import fastest, in_turn
from tests.documents import REPOSITORY

FASTER = Row("map", "a map", "theirs", "ms", at_least=10.0)
SHARE = Row("cost", "a map", "no map", "ms", at_most=1.05)
BELOW = Row("start", "a start", "", "s", at_most=1.0)
ABOVE = Row("busy", "share of time", "", "", at_least=0.5)


@pytest.mark.parametrize(
    ("row", "ours", "rival", "ratio", "met"),
    [
        (FASTER, 4.0, 40.0, 10.0, True),
        (FASTER, 4.1, 40.0, 9.756, False),
        (SHARE, 1.05, 1.0, 1.05, True),
        (SHARE, 1.06, 1.0, 1.06, False),
        (BELOW, 1.0, None, None, True),
        (BELOW, 1.1, None, None, False),
        (ABOVE, 0.5, None, None, True),
        (ABOVE, 0.4, None, None, False),
        (FASTER, 0.0, 40.0, None, False),
    ],
)
def test_a_claim_is_held_against_its_ratio_or_against_our_own_figure(
    row: Row, ours: float, rival: float | None, ratio: float | None, met: bool
) -> None:
    result = Result(row, Pair(ours, rival))
    assert result.ratio == (None if ratio is None else pytest.approx(ratio, rel=1e-3))
    assert result.met is met


def test_what_was_not_measured_is_not_met_and_says_why() -> None:
    result = Result(BELOW, None, "no GPU here")
    assert not result.met
    assert result.document() == {
        "name": "start",
        "ours": None,
        "rival": None,
        "unit": "s",
        "ratio": None,
        "wanted": 1.0,
        "met": False,
        "note": "no GPU here",
    }
    assert "not measured" in words.table([result])
    assert "no GPU here" in words.notes([result], ())


def test_the_printed_table_has_every_row_with_its_figures() -> None:
    lines = words.table([Result(FASTER, Pair(4.0, 48.0)), Result(BELOW, Pair(1.5))]).splitlines()
    assert lines[2] == "| `map`: a map | 4 ms | theirs | 48 ms | 12.00 | ≥ 10× | yes |"
    assert lines[3] == "| `start`: a start | 1.5 s | – | – | – | ≤ 1 s | **no** |"


def test_the_table_is_put_between_the_marks_of_a_document() -> None:
    text = (REPOSITORY / "docs" / "performance.md").read_text("utf-8")
    written = words.in_document(text, "| a table |")
    assert words.in_document(written, "| another |") == words.in_document(text, "| another |")
    assert "\n\n| a table |\n\n" in written
    with pytest.raises(ValueError, match="no <!--"):
        words.in_document("no marks", "| a table |")


def test_the_guide_to_performance_names_every_row() -> None:
    text = (REPOSITORY / "docs" / "performance.md").read_text("utf-8")
    missing = [r.name for s in SUBJECTS for r in s.rows if f"`{r.name}`" not in text]
    assert missing == []


def test_every_row_has_one_bound_and_a_name_of_its_own() -> None:
    rows = [row for subject in SUBJECTS for row in subject.rows]
    assert len({row.name for row in rows}) == len(rows)
    assert all((row.at_least is None) != (row.at_most is None) for row in rows)
    assert all(
        REPOSITORY.joinpath(*s.module.split(".")).with_suffix(".py").is_file() for s in SUBJECTS
    )


def test_the_quick_ones_are_the_first_four_rows_in_three_minutes() -> None:
    names = [row.name for subject in QUICK for row in subject.rows]
    assert names == [row.name for subject in SUBJECTS for row in subject.rows][:4]
    assert sum(subject.seconds for subject in QUICK) <= 180


def test_rows_are_chosen_by_their_own_name_or_their_subjects() -> None:
    assert chosen(()) == SUBJECTS
    assert [subject.name for subject in chosen(("help", "memory"))] == ["memory", "start"]
    with pytest.raises(KeyError):
        chosen(("no such row",))


def test_jobs_are_timed_in_turn_and_by_their_median() -> None:
    now, order = [0.0], []

    def job(name: str, seconds: list[float]) -> None:
        order.append(name)
        now[0] += seconds.pop(0)

    one, other = [9.0, 1.0, 5.0, 2.0], [9.0, 3.0, 3.0, 8.0]
    taken = in_turn(
        {"one": lambda: job("one", one), "other": lambda: job("other", other)},
        3,
        clock=lambda: now[0],
    )
    assert order == ["one", "other"] * 4
    assert taken == {"one": 2.0, "other": 3.0}
    assert (
        fastest({"slow": lambda: job("", [2.0]), "quick": lambda: job("", [1.0])}, lambda: now[0])
        == "quick"
    )


def test_an_outcome_survives_the_way_from_its_process() -> None:
    outcome = Outcome({"map": Pair(1.5, 3.0, "said"), "cost": Pair(2.0)}, ("a line",))
    assert outcome_from(outcome_text(outcome)) == outcome


GOOD = """
from benchmarks.row import Outcome, Pair
def measure(size):
    print("words of a library")
    return Outcome({"map": Pair(1.0, 2.0, str(size.files))}, ("a line",))
"""
BAD = """
def measure(size):
    raise RuntimeError("no GPU here")
"""
HANGING = """
import subprocess, sys, time
def measure(size):
    subprocess.run([sys.executable, "-c", "import time; time.sleep(600)"])
"""


@pytest.mark.slow
def test_a_subject_that_fails_or_hangs_stops_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in (("good", GOOD), ("bad", BAD), ("hanging", HANGING)):
        (tmp_path / f"{name}.py").write_text(text, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    told: list[str] = []
    found = run(
        [
            Subject("bad", "bad", (BELOW,)),
            Subject("hanging", "hanging", (ABOVE,), seconds=0.5),
            Subject("good", "good", (FASTER, SHARE), seconds=60.0),
        ],
        Size(files=7),
        told.append,
    )
    assert told == ["bad ...", "hanging ...", "good ..."]
    bad, hanging, good, missing = found.results
    assert "no GPU here" in bad.why
    assert hanging.why == "given up after 0.5 s"
    assert good.pair == Pair(1.0, 2.0, "7")
    assert missing.why == "the subject gave no figure for it"
    assert found.lines == ("a line",)


@pytest.mark.slow
def test_the_command_prints_a_table_and_writes_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.py").write_text(GOOD, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    subjects = (Subject("good", "good", (FASTER,), seconds=60.0),)
    monkeypatch.setattr(command, "SUBJECTS", subjects)
    written = tmp_path / "found.json"
    assert command.main(["--json", str(written), "--files", "3"]) == 0
    (one,) = json.loads(written.read_text("utf-8"))
    wanted = {"name": "map", "ours": 1.0, "rival": 2.0, "unit": "ms", "ratio": 2.0, "wanted": 10.0}
    assert one == {**wanted, "met": False, "note": "3"}
    printed = capsys.readouterr().out
    assert "| `map`: a map | 1 ms | theirs | 2 ms | 2.00 | ≥ 10× | **no** |" in printed
    assert "- a line" not in printed
    assert "a line" in printed


def test_a_lost_subject_without_rows_still_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = measured(Subject("gone", "no_such_module", seconds=60.0), Size())
    assert found.results == ()
    assert "no_such_module" in found.lines[0]


def test_made_films_are_many_files_of_few_pictures_and_all_can_be_read(tmp_path: Path) -> None:
    from osteo_desktop.imaging.folder import load

    write_small(tmp_path / "small", 5)
    files = sorted((tmp_path / "small").iterdir())
    assert len({hashlib.sha256(path.read_bytes()).hexdigest() for path in files}) == 5
    first, fourth = (load(path.name, str(path), 1).pixels for path in (files[0], files[3]))
    assert (first == fourth).all()
    assert first.shape == (520, 400)


@pytest.mark.parametrize("kind", ["png", "raw"])
def test_a_numbered_copy_is_another_study_with_the_same_picture(kind: str, tmp_path: Path) -> None:
    from osteo_desktop.imaging.folder import load
    from tests.made.folder import png_bytes, write_view

    write_view(tmp_path / "base.dcm", 1)
    base = png_bytes(1) if kind == "png" else (tmp_path / "base.dcm").read_bytes()
    found = []
    for number in (1, 2):
        path = tmp_path / f"{number}.{'png' if kind == 'png' else 'dcm'}"
        path.write_bytes(numbered(base, kind, number))
        found.append(load(path.name, str(path), 1))
    one, two = found
    assert one.sha256 != two.sha256
    assert (one.pixels == two.pixels).all()
    if kind == "raw":
        assert one.header.StudyInstanceUID != two.header.StudyInstanceUID
        assert one.header.SOPInstanceUID != two.header.SOPInstanceUID
