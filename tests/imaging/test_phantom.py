"""Phantoms: the same everywhere, broken where said, and written as files that others can read."""

from __future__ import annotations

import hashlib
import subprocess
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from osteo_desktop.errors.files import BadDestination
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.drawn_phantom import BITS, phantom
from osteo_desktop.imaging.phantom import (
    Syntax,
    make_sample_folder,
    write_dicom,
    write_jpeg,
    write_png,
)
from osteo_desktop.imaging.sources import kinds as sources
from osteo_desktop.records.radiograph import LookupTable, Patient, VoiFunction, VoiWindow

MADE_UP = Patient("PHANTOM^TEST", "PHANTOM-T", "19700101", "F", "054Y")


def read(path: Path):  # type: ignore[no-untyped-def]
    """The file through the program's own way: walk, then decode."""
    (entry,) = sources.walk(path)
    (radiograph,) = folder.read_entry(entry)
    return radiograph


# --- the picture ---------------------------------------------------------------------------


def test_same_arguments_same_values_and_another_seed_others() -> None:
    assert np.array_equal(phantom(96, 64, seed=3), phantom(96, 64, seed=3))
    assert not np.array_equal(phantom(96, 64, seed=3), phantom(96, 64, seed=4))


@given(
    rows=st.integers(16, 120),
    columns=st.integers(16, 120),
    broken=st.booleans(),
    lateral=st.booleans(),
    marker=st.sampled_from("LR"),
)
@settings(max_examples=25, deadline=None)
def test_any_shape_gives_twelve_bit_values(
    rows: int, columns: int, broken: bool, lateral: bool, marker: str
) -> None:
    pixels = phantom(rows, columns, broken=broken, lateral=lateral, marker=marker)
    assert pixels.shape == (rows, columns)
    assert pixels.dtype == np.uint16
    assert int(pixels.max()) < 2**BITS


def test_bone_is_brighter_than_flesh_and_flesh_than_air() -> None:
    pixels = phantom(320, 240, marker="R")
    air, flesh, bone = pixels[160, 5], pixels[160, 75], pixels[150:170, 105:135].max()
    assert air < 250
    assert air + 300 < flesh
    assert flesh + 500 < bone


def test_the_break_changes_the_shaft_and_leaves_the_upper_end() -> None:
    whole, broken = phantom(320, 240, seed=5), phantom(320, 240, seed=5, broken=True)
    assert np.array_equal(whole[:120], broken[:120])
    assert np.abs(whole[160:220].astype(int) - broken[160:220]).max() > 800


@pytest.mark.parametrize("turn", [np.fliplr, np.flipud, lambda a: np.rot90(a, 2)])
def test_a_flip_or_turn_cannot_go_unseen(turn: Callable[[np.ndarray], np.ndarray]) -> None:
    pixels = phantom(320, 240)
    marker = pixels[:60, :60] == 4000
    assert marker.sum() > 50
    assert not (turn(pixels)[:60, :60] == 4000).any()
    assert not np.array_equal(marker, phantom(320, 240, marker="R")[:60, :60] == 4000)


def test_lateral_view_differs() -> None:
    ap, lateral = phantom(160, 120), phantom(160, 120, lateral=True)
    assert np.abs(ap.astype(int) - lateral).mean() > 50


# --- DICOM ---------------------------------------------------------------------------------


@pytest.mark.parametrize("syntax", list(Syntax))
@pytest.mark.parametrize(("bits", "photometric"), [(12, "MONOCHROME2"), (8, "MONOCHROME1")])
def test_every_syntax_decodes_exactly(
    tmp_path: Path, syntax: Syntax, bits: int, photometric: str
) -> None:
    pixels = phantom(131, 97, broken=True) >> (12 - bits)
    path = tmp_path / "phantom.dcm"
    write_dicom(path, pixels, syntax=syntax, bits=bits, photometric=photometric, patient=MADE_UP)
    radiograph = read(path)
    assert np.array_equal(radiograph.pixels, pixels)
    assert radiograph.inverted is (photometric == "MONOCHROME1")
    assert radiograph.header.TransferSyntaxUID == syntax
    assert radiograph.header.bits == bits
    assert radiograph.header.patient == MADE_UP


@pytest.mark.parametrize("syntax", list(Syntax))
def test_dcmtk_accepts_and_decodes_every_syntax(
    tmp_path: Path, syntax: Syntax, require_tool: Callable[[str], str]
) -> None:
    pixels = phantom(131, 97, broken=True)
    path = tmp_path / "phantom.dcm"
    write_dicom(path, pixels, syntax=syntax, patient=MADE_UP)
    subprocess.run([require_tool("dcmftest"), path], check=True, stdout=subprocess.DEVNULL)
    dump = subprocess.run([require_tool("dcmdump"), path], capture_output=True, text=True)
    assert dump.returncode == 0
    assert dump.stderr == ""
    assert "PHANTOM^TEST" in dump.stdout
    if syntax is Syntax.JPEG_2000:
        return  # dcmtk has no JPEG 2000 codec
    if syntax is Syntax.JPEG_LS:
        plain = tmp_path / "plain.dcm"
        subprocess.run([require_tool("dcmdjpls"), path, plain], check=True)
        path = plain
    picture = tmp_path / "phantom.png"
    subprocess.run(
        [require_tool("dcm2pnm"), "--write-16-bit-png", "+Ww", "2048", "4096", path, picture],
        check=True,
    )
    shown = np.asarray(Image.open(picture)).astype(float)
    wanted = pixels / 4095 * 65535
    assert np.abs(shown - wanted).max() < 65535 / 4095 * 2


def test_window_and_voi_lut_come_back(tmp_path: Path) -> None:
    window = VoiWindow(1200.0, 2400.0, VoiFunction.SIGMOID, "Bone")
    table = LookupTable(0, np.linspace(0, 4095, 4096).astype(np.uint16)[::-1].copy(), 12, "Film")
    pixels = phantom(40, 30)
    write_dicom(tmp_path / "window.dcm", pixels, window=window)
    write_dicom(tmp_path / "table.dcm", pixels, window=table)
    assert read(tmp_path / "window.dcm").voi == (window,)
    (found,) = read(tmp_path / "table.dcm").voi
    assert np.array_equal(found.table, table.table)
    assert (found.first, found.bits, found.explanation) == (0, 12, "Film")


def test_attributes_are_written_by_keyword_and_studies_by_name(tmp_path: Path) -> None:
    pixels = phantom(40, 30)
    for name, study in (("a", "one"), ("b", "one"), ("c", "two")):
        write_dicom(
            tmp_path / f"{name}.dcm",
            pixels,
            patient=MADE_UP,
            study=study,
            attributes={"ViewPosition": "AP", "ImageLaterality": "L"},
        )
    a, b, c = (read(tmp_path / f"{name}.dcm").header for name in "abc")
    assert (a.ViewPosition, a.Laterality) == ("AP", "L")
    assert a.StudyInstanceUID == b.StudyInstanceUID != c.StudyInstanceUID
    assert a.SOPInstanceUID != b.SOPInstanceUID


def test_same_file_twice_is_the_same_to_the_byte(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write_dicom(tmp_path / name / "x.dcm", phantom(40, 30), patient=MADE_UP)
    assert (tmp_path / "a/x.dcm").read_bytes() == (tmp_path / "b/x.dcm").read_bytes()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadDestination, match="nowhere"):
        write_dicom(tmp_path / "nowhere" / "x.dcm", phantom(40, 30))


# --- PNG, JPEG -----------------------------------------------------------------------------


def test_png_keeps_eight_and_sixteen_bits(tmp_path: Path) -> None:
    pixels = phantom(131, 97)
    write_png(tmp_path / "8.png", (pixels >> 4).astype(np.uint8))
    write_png(tmp_path / "16.png", pixels << 4)
    assert np.array_equal(read(tmp_path / "8.png").pixels, pixels >> 4)
    assert np.array_equal(read(tmp_path / "16.png").pixels, pixels << 4)


def test_a_cut_jpeg_is_read_as_far_as_it_goes_and_says_so(tmp_path: Path) -> None:
    grey = (phantom(320, 240) >> 4).astype(np.uint8)
    write_jpeg(tmp_path / "whole.jpg", grey)
    write_jpeg(tmp_path / "cut.jpg", grey, keep=0.5)
    whole, cut = read(tmp_path / "whole.jpg"), read(tmp_path / "cut.jpg")
    assert (whole.header.truncated, cut.header.truncated) == (False, True)
    assert cut.header.warnings
    assert np.array_equal(whole.pixels[:40], cut.pixels[:40])


# --- the sample folder ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return make_sample_folder(tmp_path_factory.mktemp("samples") / "new", 192, 144)


def test_sample_folder_holds_what_readers_meet(samples: list[Path]) -> None:
    assert samples == sorted(samples[0].parent.iterdir())
    good = [read(path) for path in samples if path.name != "notes.dcm"]
    dicom = [radiograph for radiograph in good if radiograph.header.media == "DICOM"]
    assert {r.header.TransferSyntaxUID for r in dicom} == set(Syntax)
    assert sum(r.inverted for r in dicom) == 1
    assert any(isinstance(v, LookupTable) for r in dicom for v in r.voi)
    functions = {v.VOILUTFunction for r in dicom for v in r.voi if isinstance(v, VoiWindow)}
    assert VoiFunction.SIGMOID in functions
    assert {r.header.media for r in good} == {"DICOM", "PNG", "JPEG"}
    assert sum(r.header.truncated for r in good) == 1
    studies = [r.header.StudyInstanceUID for r in dicom]
    assert len(set(studies)) < len(studies), "two views of one study"


def test_sample_patients_are_plainly_made_up(samples: list[Path]) -> None:
    for path in samples:
        if path.suffix == ".dcm" and path.name != "notes.dcm":
            patient = read(path).header.patient
            assert patient.PatientID.startswith("PHANTOM-")


def test_text_named_dcm_gives_one_clear_error(samples: list[Path]) -> None:
    from osteo_desktop.errors.files import ReadError

    with pytest.raises(ReadError):
        read(samples[-1])


def test_made_again_the_folder_is_the_same(samples: list[Path]) -> None:
    def digests() -> list[str]:
        return [hashlib.sha256(path.read_bytes()).hexdigest() for path in samples]

    before = digests()
    assert make_sample_folder(samples[0].parent, 192, 144) == samples
    assert digests() == before


def test_sample_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(BadDestination, match="taken"):
        make_sample_folder(tmp_path / "taken")
