"""``print``: an earlier session on paper, by a made ``lp``, or as a PDF."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.cli.cli_process import Ran
from tests.made.print_program import PrintProgram

Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two studies of one view: one calibrated, one with its millimetres at the detector."""
    home = tmp_path_factory.mktemp("print")
    for name, study, spacing in (
        ("a.dcm", "1.1", {"PixelSpacing": [1.0, 1.0], "PixelSpacingCalibrationType": "FIDUCIAL"}),
        ("b.dcm", "1.2", {"ImagerPixelSpacing": [1.0, 1.0]}),
    ):
        attributes = {"StudyInstanceUID": study, "StudyDate": "20240101", **spacing}
        patient = Patient("ADA^Anna", "A-1")
        (home / "films").mkdir(exist_ok=True)
        write_dicom(home / "films" / name, phantom(96, 64), patient=patient, attributes=attributes)
    room = ReadingRoom(home / "a.sqlite", home / "no.safetensors")
    room.read(home / "films", Progress(), lambda _: None, lambda _: None)
    room.close()
    return home / "a.sqlite"


@pytest.fixture
def printing(run: Run, read_once: Path) -> Run:
    return lambda *arguments: run("print", *arguments, "--archive", read_once)


@pytest.mark.slow
def test_films_go_to_the_printer_and_what_is_refused_is_told(
    printing: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.name != "posix":
        pytest.skip("CUPS is of Linux and macOS")
    program = PrintProgram(tmp_path, monkeypatch)
    ran = printing(1, "--all", "--films", 2, "--true-size", "--printer", "Ward", "--copies", 2)
    assert ran.code == 3, "one is not printed"
    assert "Sent to Ward." in ran.out
    assert "b.dcm" in ran.err
    assert "Measure the scale bar" in ran.err
    assert program.arguments[:4] == ["-d", "Ward", "-n", "2"]
    sent = program.document
    out = tmp_path / "own.pdf"
    ran = printing(1, "--all", "--films", 2, "--true-size", "--out", out)
    assert out.read_bytes() == sent, "the same films give the same bytes"
    assert printing(1, "--all", "--films", 1, "--printer", "Attic").code == 1


def test_reports_one_pdf_each_and_a_study_by_its_key(printing: Run, tmp_path: Path) -> None:
    ran = printing(1, "--patient", "A-1", "--out", tmp_path / "r.pdf")
    assert ran.code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"r.pdf", "r-2.pdf"}
    ran = printing(1, "--study", "1.2", "--films", 4, "--no-names", "--out", tmp_path / "one.pdf")
    assert ran.code == 0
    assert "not removed" in ran.err
    assert printing(1, "--study", "9.9", "--out", tmp_path / "none.pdf").code == 1
    assert not (tmp_path / "none.pdf").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        [1],
        [1, "--all", "--signed"],
        [1, "--all", "--films", 3],
        [1, "--all", "--true-size"],
        [1, "--all", "--films", 1, "--unsure-too"],
        [1, "--all", "--out", "x.pdf", "--copies", 2],
        [1, "--all", "--copies", 0],
    ],
)
def test_what_cannot_be_meant_is_refused(printing: Run, arguments: list[object]) -> None:
    assert printing(*arguments).code == 2


def test_printers_are_listed_the_usual_one_first(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.name != "posix":
        pytest.skip("CUPS is of Linux and macOS")
    program = PrintProgram(tmp_path, monkeypatch)
    assert run("print", "--list").out.splitlines() == ["Office  (usual)", "Ward"]
    program.set_printers()
    assert "--out FILE.pdf" in run("print", "--list").err
