"""Printers of the system: found, chosen, gone; by a made ``lp`` that keeps what it is given."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from osteo_desktop.errors.printing import NoPrinter, NoSuchPrinter, PrintError
from osteo_desktop.records.export import Paper
from osteo_desktop.workflow.installation.printers import Printers, printers, send
from tests.made.print_program import PrintProgram

pytestmark = pytest.mark.skipif(os.name != "posix", reason="CUPS is of Linux and macOS")


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrintProgram:
    return PrintProgram(tmp_path, monkeypatch)


def test_a_document_goes_to_the_usual_printer_unscaled_and_unnamed(program: PrintProgram) -> None:
    assert printers() == Printers(("Ward", "Office"), "Office")
    assert send(b"%PDF-made", Paper.LETTER, copies=3) == "Office"
    assert program.document == b"%PDF-made"
    said = " ".join(program.arguments)
    assert said.startswith("-d Office -n 3 -o media=Letter -o print-scaling=none -t Osteo Desktop")
    assert program.arguments[-1] == "-", "by a pipe: no file is left behind"


def test_what_is_named_is_one_of_those_there_are_and_no_option(program: PrintProgram) -> None:
    assert send(b"x", Paper.A4, "Ward") == "Ward"
    for name in ("Attic", "-o", "Ward; rm"):
        with pytest.raises(NoSuchPrinter, match="Ward, Office"):
            send(b"y", Paper.A4, name)
    assert program.document == b"x"


def test_without_a_usual_one_it_is_asked_which(program: PrintProgram) -> None:
    program.set_printers("Ward", "Office")
    with pytest.raises(NoSuchPrinter):
        send(b"x", Paper.A4)
    program.set_printers("Only")
    assert send(b"x", Paper.A4) == "Only"


def test_none_set_up_one_that_vanishes_and_no_cups_are_told(
    program: PrintProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.breaks()
    with pytest.raises(PrintError, match="does not exist"):
        send(b"x", Paper.A4)
    program.set_printers()
    with pytest.raises(NoPrinter, match=r"--out FILE\.pdf"):
        send(b"x", Paper.A4)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    with pytest.raises(PrintError, match="not installed"):
        send(b"x", Paper.A4)


def test_windows_gets_a_private_file_and_says_what_cannot_be_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By Windows' own call, replaced; what the program that prints does with it is not tested."""
    opened: list[tuple[Path, str]] = []
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(os, "startfile", lambda *call: opened.append(call), raising=False)
    for chosen in ({"printer": "Ward"}, {"copies": 2}):
        with pytest.raises(PrintError, match="usual printer"):
            send(b"x", Paper.A4, **chosen)
    assert opened == []
    send(b"%PDF-made", Paper.A4)
    ((file, verb),) = opened
    assert (file.read_bytes(), verb) == (b"%PDF-made", "print")
    assert file.parent.stat().st_mode & 0o077 == 0
    old = time.time() - 2 * 24 * 3600
    os.utime(file.parent, (old, old))
    send(b"%PDF-next", Paper.A4)
    assert not file.exists(), "what was printed yesterday is gone"
