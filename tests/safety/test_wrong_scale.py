"""Hazard: a length in millimetres that is none, so that a gap or an implant is measured wrongly.

One line of 50 pixels on files that state their spacing in every way: what window, CSV and PDF say
of it is either pixels, or millimetres together with whose word they are.
"""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.content import content_of, said
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.dicom import made, pattern

pytestmark = pytest.mark.slow

STATED: dict[str, tuple[dict[str, Any], str]] = {
    "nothing": ({}, "50 pixels"),
    "at the detector": ({"ImagerPixelSpacing": [0.2, 0.2]}, "10.0 mm (at the detector)"),
    "both alike": (
        {"ImagerPixelSpacing": [0.2, 0.2], "PixelSpacing": [0.2, 0.2]},
        "10.0 mm (at the detector)",
    ),
    "as stated": (
        {"PixelSpacing": [0.2, 0.2]},
        "10.0 mm (as stated, calibration unknown)",
    ),
    "magnified": (
        {
            "ImagerPixelSpacing": [0.2, 0.2],
            "EstimatedRadiographicMagnificationFactor": 1.25,
        },
        "8.0 mm (at the patient, estimated",
    ),
    "impossible": ({"PixelSpacing": [0.0, 0.2]}, "50 pixels"),
}


@pytest.mark.parametrize("case", STATED)
def test_dicom(
    case: str, room: ReadingRoom, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    attributes, expected = STATED[case]
    data = made(pattern(120, 120), **attributes)
    words_of = said_of_a_line(data, "a.dcm", room, tmp_path, require_tool("pdftotext"))
    assert all(expected in words for words in words_of.values()), words_of
    if "mm" not in expected:
        assert not any(" mm" in words for words in words_of.values()), words_of


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif"])
def test_dots_per_inch_are_never_millimetres(
    suffix: str, room: ReadingRoom, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    path = tmp_path / f"made.{suffix}"
    Image.fromarray((pattern(120, 120) >> 4).astype(np.uint8)).save(path, dpi=(254, 254))
    data = path.read_bytes()
    words_of = said_of_a_line(data, f"a.{suffix}", room, tmp_path, require_tool("pdftotext"))
    assert all("50 pixels" in words for words in words_of.values()), words_of
    assert not any(" mm" in words for words in words_of.values()), words_of


def said_of_a_line(
    data: bytes, name: str, room: ReadingRoom, tmp_path: Path, pdftotext: str
) -> dict[str, str]:
    """What table and report say of a line of 50 pixels, drawn across the radiograph ``data``."""
    folder = tmp_path / "radiographs"
    folder.mkdir()
    (folder / name).write_bytes(data)
    rows: list[Row] = []
    summary = room.read(folder, Progress(), lambda session: None, rows.extend)
    (row,) = rows
    assert row.header is not None
    line = Mark("LENGTH", ((20.0, 60.0), (70.0, 60.0)))
    drawing = replace(Drawing(), marks=(line,), spacing=row.header.spacing)
    session_id = summary.session.session_id
    room.save(session_id, said(Reading(row.study_key), content_of(row), drawing=drawing))
    pdf, table = tmp_path / "report.pdf", tmp_path / "table.csv"
    room.export(
        ExportRequest(session_id, {"pdf": pdf, "csv": table}, include_all=True), progress=Progress()
    )
    with table.open(encoding="utf-8-sig", newline="") as file:
        (cells,) = csv.DictReader(file)
    text = subprocess.run([pdftotext, str(pdf), "-"], capture_output=True, check=True).stdout
    return {"CSV": cells["marks"], "PDF": " ".join(text.decode().split())}
