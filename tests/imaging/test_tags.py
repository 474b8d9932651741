"""All that a file says beside its pixels: DICOM's elements, EXIF, texts; hostile files bounded."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from osteo_desktop.errors.files import NotAnImage, ReadError
from osteo_desktop.imaging.folder import Entry, tags_of
from osteo_desktop.records.file.tags import LONGEST_VALUE, MOST_TAGS, FileTags, TagList
from tests.made.dicom import made, pattern


def told(data: bytes) -> FileTags:
    return tags_of(Entry("a", "/x/a"), data)


def by_keyword(tags: FileTags) -> dict[str, str]:
    return {tag.keyword: tag.value for tag in tags.tags}


def test_every_element_has_tag_keyword_vr_and_value() -> None:
    pixels = pattern()
    tags = told(made(pixels, PatientName="Roe^Ann", ImageType=["ORIGINAL", "PRIMARY"]))
    name = next(tag for tag in tags.tags if tag.keyword == "PatientName")
    assert (name.number, name.vr, name.value, name.depth) == ("(0010,0010)", "PN", "Roe^Ann", 0)
    said = by_keyword(tags)
    assert said["ImageType"] == "ORIGINAL\\PRIMARY"
    assert said["TransferSyntaxUID"]  # of the file meta information
    assert said["PixelData"] == f"({pixels.nbytes} bytes)"
    assert tags.is_all


def test_sequences_are_nested() -> None:
    item, inner = Dataset(), Dataset()
    inner.CodeMeaning = "wrist"
    item.AnatomicRegionSequence = Sequence([inner])
    item.CodeValue = "7"
    tags = told(made(pattern(), ProcedureCodeSequence=Sequence([item, Dataset()])))
    depths = {tag.keyword: tag.depth for tag in tags.tags}
    assert depths["ProcedureCodeSequence"] == 0
    assert depths["Item 2"] == 1
    assert depths["CodeValue"] == 2
    assert depths["CodeMeaning"] == 4
    assert by_keyword(tags)["ProcedureCodeSequence"] == "2"


def test_private_elements_are_told() -> None:
    dataset = dcmread(io.BytesIO(made(pattern())), force=True)
    block = dataset.private_block(0x0019, "MAKER OF THINGS", create=True)
    block.add_new(0x01, "LO", "a secret")
    block.add_new(0x02, "OB", bytes(range(200)))
    written = io.BytesIO()
    dataset.save_as(written, enforce_file_format=True)
    tags = told(written.getvalue())
    private = {tag.number: tag for tag in tags.tags if tag.number.startswith("(0019")}
    assert private["(0019,0010)"].value == "MAKER OF THINGS"
    assert private["(0019,1001)"].value == "a secret"
    assert private["(0019,1002)"].value.endswith("… (200 bytes)")
    assert all(tag.keyword for tag in private.values())


def test_names_are_decoded_as_on_the_image() -> None:
    data = made(pattern(), SpecificCharacterSet="ISO_IR 192", PatientName="Müller^Änne")
    assert by_keyword(told(data))["PatientName"] == "Müller^Änne"


def test_a_damaged_value_stands_as_it_is_and_it_is_said() -> None:
    data = made(pattern(), WindowCenter=b"not a number ")
    tags = told(data)
    assert "not a number" in by_keyword(tags)["WindowCenter"]


def test_an_endless_value_and_endless_lines_are_cut() -> None:
    tags = told(made(pattern(), TextValue="x" * (LONGEST_VALUE + 5000)))
    value = by_keyword(tags)["TextValue"]
    assert len(value) < LONGEST_VALUE + 40
    assert value.endswith(f"({LONGEST_VALUE + 5000} letters)")
    many = TagList()
    for _ in range(MOST_TAGS + 5):
        many.add(0, "", "a", "", "b")
    assert len(many.made().tags) == MOST_TAGS
    assert not many.made().is_all


def test_a_deep_nest_of_sequences_ends() -> None:
    item = Dataset()
    item.CodeValue = "deepest"
    for _ in range(40):
        outer = Dataset()
        outer.ContentSequence = Sequence([item])
        item = outer
    tags = told(made(pattern(), ContentSequence=item.ContentSequence))
    assert not tags.is_all
    assert "deepest" not in by_keyword(tags).values()


def test_jpeg_tells_its_exif() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Maker of cameras"
    exif.get_ifd(0x8769)[0x9003] = "2024:01:02 03:04:05"
    exif.get_ifd(0x8825)[0x001D] = "2024:01:02"
    written = io.BytesIO()
    Image.fromarray(np.zeros((8, 9), np.uint8)).save(written, "JPEG", exif=exif, dpi=(150, 150))
    tags = told(written.getvalue())
    said = by_keyword(tags)
    assert (said["Format"], said["Columns"], said["Rows"]) == ("JPEG", "9", "8")
    assert said["Make"] == "Maker of cameras"
    assert said["DateTimeOriginal"] == "2024:01:02 03:04:05"
    assert said["GPSDateStamp"] == "2024:01:02"
    assert said["dpi"] == "150, 150"


def test_png_tells_its_texts() -> None:
    texts = PngInfo()
    texts.add_text("Comment", "left wrist")
    written = io.BytesIO()
    Image.fromarray(np.zeros((8, 8), np.uint8)).save(written, "PNG", pnginfo=texts)
    assert by_keyword(told(written.getvalue()))["Comment"] == "left wrist"


def test_a_text_that_unpacks_without_end_is_refused_or_cut() -> None:
    written = io.BytesIO()
    texts = PngInfo()
    texts.add_text("Comment", "x" * (3 << 20), zip=True)
    Image.fromarray(np.zeros((8, 8), np.uint8)).save(written, "PNG", pnginfo=texts)
    with pytest.raises(NotAnImage):
        told(written.getvalue())


@pytest.mark.parametrize("data", [b"", b"no picture at all", b"\xff\xd8\xff" + bytes(40)])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises((NotAnImage, ReadError)):
        told(data)
