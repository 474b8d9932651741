"""JSON Lines: typed, self-contained, said in the words of the CSV."""

from __future__ import annotations

import csv
import json
import math
import stat
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.errors.files import BadDestination
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.fracture import FractureDescription, FractureType
from osteo_desktop.records.maps.map_region import CARD_KEY
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark, RegionValues
from osteo_desktop.records.quality import Defect, QualityNotice
from osteo_desktop.records.radiograph import Patient, PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import Reading, Signature
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.report.reading.columns import KEYS
from osteo_desktop.report.reading.csv import write_csv
from osteo_desktop.report.reading.json_lines import SCHEMA, VERSION, write_json_lines
from osteo_desktop.report.reading.material import Material
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.made.records import (
    CARD,
    SESSION,
    draft,
    finding,
    header,
    row,
    signed,
    unreadable,
)

FLAT = PixelSpacing(0.2, 0.1, SpacingOrigin.CALIBRATED, "by a ball")


def material(
    rows: list[Row],
    *readings: Reading,
    session: Session = SESSION,
    chosen: bool = False,
    progress: Progress | None = None,
) -> Material:
    return Material(
        session,
        rows,
        {reading.study_key: reading for reading in readings},
        CARD,
        include_all=False,
        chosen=chosen,
        picture=lambda _row: None,
        progress=progress or Progress(),
    )


def refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


def read_back(path: Path) -> list[dict[str, Any]]:
    data = path.read_bytes()
    assert data == b"" or data.endswith(b"\n")
    lines = data.decode("utf-8").split("\n")[:-1]
    return [json.loads(line, parse_constant=refuse) for line in lines]


def lines_of(tmp_path: Path, rows: list[Row], *readings: Reading, **more: Any) -> list[Any]:
    path = tmp_path / "x.jsonl"
    write_json_lines(material(rows, *readings, **more), path)
    return read_back(path)


def test_every_radiograph_and_every_unreadable_file_has_a_line_that_stands_alone(
    tmp_path: Path,
) -> None:
    rows = [row("b.dcm", 0.5), unreadable("z.zip!/c.dcm"), row("a.dcm", 0.9)]
    lines = lines_of(tmp_path, rows)
    assert [line["file"] for line in lines] == ["a.dcm", "b.dcm", "z.zip!/c.dcm"]
    for line in lines:
        assert (line["schema"], line["version"]) == (SCHEMA, VERSION)
        assert line["disclaimer"] == DISCLAIMER
        assert line["batch"]["complete"] is True
        assert "private" not in json.dumps(line), "only the last name of the folder"
    assert lines[2]["finding"] is None
    assert lines[2]["decision"] == "ERROR"


def test_what_is_a_number_or_a_truth_is_one(tmp_path: Path) -> None:
    (line,) = lines_of(tmp_path, [row("a.dcm", 0.123456789)])
    found = line["finding"]
    assert (found["score"], found["t_low"], found["t_high"]) == (0.123456789, 0.214, 0.731)
    assert (found["model_t_low"], found["points_of"]) == (0.214, "model")
    assert (line["frame"], line["not_whole"], line["key_image"]) == (1, False, False)
    assert line["words"]["score"] == "0.123"


def test_attributes_bear_their_keyword_and_the_files_own_value(tmp_path: Path) -> None:
    (line,) = lines_of(tmp_path, [row("a.dcm")])
    assert line["PatientName"] == "DOE^Jane^Mary"
    assert (line["StudyDate"], line["Laterality"]) == ("20240309", "L")
    assert line["words"]["patient_name"] == "DOE, Jane Mary"
    assert line["words"]["study_date"] == "2024-03-09"


def test_times_have_their_zone_and_none_is_made_up(tmp_path: Path) -> None:
    one, other = row("a.dcm"), row("b.dcm", header=header(StudyInstanceUID="1.2.4"))
    naive = replace(signed([other]), signature=Signature("Dr Roe", "2025-11-20T10:00:00"))
    first, second = lines_of(tmp_path, [one, other], signed([one]), naive)
    at = datetime.fromisoformat(first["reading"]["signed_at"])
    assert at == datetime.fromisoformat("2025-11-20T10:00:00+01:00")
    told = first["reading"]["critical_result"]
    assert (told["state"], told["told_at"]) == ("told", "2025-11-20T10:05:00+01:00")
    assert first["reading"]["addenda"][0]["at"] == "2025-11-22T08:30:00+01:00"
    assert second["reading"]["signed_at"] is None
    assert second["words"]["signed_at"] == "2025-11-20 10:00"


def test_a_batch_that_is_not_complete_says_so_in_every_line(tmp_path: Path) -> None:
    cut = replace(SESSION, folder=Coverage(5, 2))
    lines = lines_of(tmp_path, [row("a.dcm"), row("b.dcm")], session=cut)
    for line in lines:
        batch = line["batch"]
        assert (batch["complete"], batch["files_found"], batch["files_read"]) == (False, 5, 2)
        assert batch["notice"].startswith("NOT COMPLETE: 3 of 5")
        assert line["words"]["message"].startswith(batch["notice"])
    (unknown,) = lines_of(tmp_path, [row("a.dcm")], session=replace(SESSION, folder=None))
    assert unknown["batch"]["complete"] is None


def test_marks_have_points_box_and_figures_with_where_millimetres_come_from(
    tmp_path: Path,
) -> None:
    one = row("a.dcm")
    marks = (
        Mark("LENGTH", ((0.0, 0.0), (30.0, 20.0)), text="step"),
        Mark("ANGLE", ((100.0, 0.0), (0.0, 0.0), (100.0, 50.0))),
        Mark("RECTANGLE", ((30.0, 50.0), (10.0, 10.0)), values=RegionValues(12.5, 2.0, 800)),
        Mark("SITE", ((5.0, 6.0), (25.0, 36.0))),
        Mark("POLYLINE", ((0.0, 0.0), (30.0, 20.0), (60.0, 0.0))),
        Mark("PERPENDICULAR", ((0.0, 0.0), (90.0, 0.0), (40.0, 20.0))),
    )
    known = Calibration(((0.0, 0.0), (9.0, 9.0)), 20.0)
    drawing = Drawing(marks, known, is_key_image=True, spacing=FLAT)
    (line,) = lines_of(tmp_path, [one], draft([one], drawings={one.key: drawing}))
    length, angle, box, site, path, across = line["marks"]
    assert length["points"] == [[0.0, 0.0], [30.0, 20.0]]
    assert (length["text"], length["grey_values"]) == ("step", None)
    assert length["figures"]["length"] == {
        "value": 5.0,
        "unit": "mm",
        "origin": "calibrated",
    }
    assert angle["figures"] == {"angle": {"value": pytest.approx(45.0), "unit": "deg"}}
    assert box["box"] == [10.0, 10.0, 20.0, 40.0]
    assert box["grey_values"] == {"mean": 12.5, "deviation": 2.0, "pixels": 800}
    assert box["figures"]["area"]["unit"] == "mm2"
    assert (site["kind"], site["box"], site["figures"]) == ("SITE", [5.0, 6.0, 20.0, 30.0], {})
    assert path["figures"]["length"]["value"] == pytest.approx(10.0)
    assert across["figures"]["distance"]["value"] == pytest.approx(4.0)
    assert line["spacing"]["detail"] == "by a ball"
    assert line["calibration"]["millimetres"] == 20.0
    assert line["key_image"] is True
    assert "; ".join(mark["words"] for mark in line["marks"]) == line["words"]["marks"]


@pytest.mark.parametrize(
    ("spacing", "unit"),
    [(None, "px"), (PixelSpacing(2.0, 1.0, SpacingOrigin.RATIO), "px_width")],
)
def test_without_a_spacing_there_is_no_millimetre(
    tmp_path: Path, spacing: PixelSpacing | None, unit: str
) -> None:
    one = row("a.dcm")
    drawing = Drawing((Mark("LENGTH", ((0.0, 0.0), (30.0, 0.0))),), spacing=spacing)
    (line,) = lines_of(tmp_path, [one], draft([one], drawings={one.key: drawing}))
    assert line["marks"][0]["figures"] == {"length": {"value": 30.0, "unit": unit}}
    assert '"mm' not in json.dumps(line["marks"])


def test_regions_and_defects_are_those_of_the_csv_typed(tmp_path: Path) -> None:
    rule = {
        "levels": {"high_sensitivity": 0.3, "high_specificity": 0.6},
        "place_chance": {"slope": 4.0, "intercept": -2.0},
        "share_of_peak": 0.5,
    }
    card = replace(CARD, document={**CARD.document, CARD_KEY: rule})
    defect = QualityNotice(Defect.NOISY, 0.8, 0.95, 0.4, 0.5, clears=False)
    one = row("a.dcm", finding=finding(0.9, quality=(defect,)))
    write_json_lines(replace(material([one]), card=card), tmp_path / "x.jsonl")
    write_csv([one], {}, tmp_path / "x.csv", card)
    (line,) = read_back(tmp_path / "x.jsonl")
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        (cells,) = csv.DictReader(file)
    regions = line["finding"]["regions"]
    assert regions
    told = ("{:.0f} {:.0f} {:.0f} {:.0f} ".format(*one["box"]) + one["level"] for one in regions)
    assert "; ".join(told) == cells["regions"] == line["words"]["regions"]
    (quality,) = line["finding"]["quality"]
    assert (quality["defect"], quality["sensitivity"]) == (cells["quality"], 0.8)


def test_fractures_have_codes_and_words(tmp_path: Path) -> None:
    one = row("a.dcm")
    fracture = FractureDescription(Bone.RADIUS, "R", FractureType.TRANSVERSE)
    (line,) = lines_of(tmp_path, [one], draft([one], fractures={one.key: (fracture,)}))
    (told,) = line["reading"]["fractures"]
    assert (told["bone"], told["Laterality"], told["type"]) == ("RADIUS", "R", "TRANSVERSE")
    assert told["words"] == line["words"]["fractures"]
    assert "the file says left" in told["words"]


def test_what_json_has_no_word_for_is_null_and_still_told(tmp_path: Path) -> None:
    (line,) = lines_of(tmp_path, [row("a.dcm", finding=finding(math.nan))])
    assert line["finding"]["score"] is None
    assert line["words"]["score"] == "nan"


@pytest.mark.parametrize("name", ['"x".dcm', "a\nb.dcm", "a\u2028b.dcm", "=1+1.dcm", "\udcff.dcm"])
def test_no_name_breaks_a_line_and_none_is_changed(tmp_path: Path, name: str) -> None:
    patient = Patient("=cmd|' /C calc'!A0", "1")
    (line,) = lines_of(tmp_path, [row(name, header=header(patient))])
    assert line["file"] == name.encode("utf-8", "backslashreplace").decode()
    assert line["PatientName"] == patient.PatientName, "no apostrophe: nothing runs JSON"


def test_words_are_those_of_the_csv(tmp_path: Path) -> None:
    rows = [row("a.dcm", 0.9), row("b.dcm", 0.1, header=header(StudyInstanceUID="1.2.4"))]
    readings = (signed(rows[:1]), draft(rows[1:]))
    lines = lines_of(tmp_path, rows, *readings)
    by_study = {reading.study_key: reading for reading in readings}
    write_csv(rows, by_study, tmp_path / "x.csv", CARD)
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [line["words"] for line in lines] == table
    assert set(lines[0]["words"]) == set(KEYS)


def test_it_appears_whole_or_not_at_all_and_is_the_users_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text("older", encoding="utf-8")
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        write_json_lines(material([row("a.dcm")], progress=stopped), path)
    assert path.read_text(encoding="utf-8") == "older"
    assert list(tmp_path.iterdir()) == [path]
    write_json_lines(material([row("a.dcm")]), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(BadDestination):
        write_json_lines(material([row("a.dcm")]), tmp_path / "nowhere" / "x.jsonl")
