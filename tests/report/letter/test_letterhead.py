"""A letterhead of TOML and a logo: what is wrong is told, and what is huge is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.errors.letters import LetterheadError
from osteo_desktop.report.letter.letterhead import read_letterhead
from tests.made.letters import letter, typesetter
from tests.made.records import row, signed


@pytest.fixture
def head(tmp_path: Path) -> Path:
    return tmp_path / "head.toml"


def test_all_that_it_says_is_printed_with_its_logo(head: Path, tmp_path: Path) -> None:
    Image.fromarray(np.full((50, 100, 4), 200, np.uint8)).save(tmp_path / "logo.png")
    head.write_text(
        'clinic = "Hill Clinic"\ndepartment = "Radiology"\naddress = ["Road 1", "Town"]\n'
        'contact = ["+41 1"]\nregistration = "R-1"\nlogo = "logo.png"\n'
        '[[readers]]\nname = "Dr Rosalind Reader"\ntitle = "Consultant"\nregistration = "G-1"\n'
    )
    read = read_letterhead(head)
    rows = [row("a.dcm")]
    made = typesetter().set(letter(rows, signed(rows), head=read))
    assert made.not_archival == ""
    assert read.reader("Dr Rosalind Reader").title == "Consultant"
    assert read.reader("Nobody").title == ""


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('clinc = "x"', "did you mean 'clinic'"),
        ("clinic = 3", "must be a text"),
        ("clinic =", "Invalid value"),
        ('[[readers]]\ntitle = "x"', "name"),
        ('logo = "gone.png"', "gone.png"),
    ],
)
def test_what_is_wrong_is_told(head: Path, said: str, told: str) -> None:
    head.write_text(said)
    with pytest.raises(LetterheadError, match=told):
        read_letterhead(head)


def test_no_file_no_text_and_too_much_text(head: Path) -> None:
    with pytest.raises(LetterheadError):
        read_letterhead(head)
    head.write_bytes(b'clinic = "\xe9"')
    with pytest.raises(LetterheadError):
        read_letterhead(head)
    head.write_text("#" * 70_000)
    with pytest.raises(LetterheadError, match="64 kB"):
        read_letterhead(head)


def test_a_logo_that_is_huge_a_program_or_no_picture_is_refused(head: Path, tmp_path: Path) -> None:
    Image.new("1", (20_000, 10)).save(tmp_path / "wide.png")
    (tmp_path / "x.svg").write_text("<svg><script>alert(1)</script></svg>")
    (tmp_path / "x.png").write_text('<?xml version="1.0"?><svg onload="alert(1)"/>')
    (tmp_path / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    for file, told in (
        ("wide.png", "20000 x 10"),
        ("x.svg", "programs"),
        ("x.png", "programs"),
        ("cut.png", "no whole PNG"),
    ):
        head.write_text(f'logo = "{file}"')
        with pytest.raises(LetterheadError, match=told):
            read_letterhead(head)
