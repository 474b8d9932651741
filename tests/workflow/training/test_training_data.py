"""Signed readings become labelled data: right labels, the same pictures, and nobody's name."""

from __future__ import annotations

import csv
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.commands.training_data import training_data
from osteo_desktop.errors.data import NoSignedReadings
from osteo_desktop.errors.files import BadDestination, DiskFull, NoSuchFile
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom, write_png
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, Signature, Verdict
from osteo_desktop.settings import folders
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.training.data import TrainingData, write_training_data
from osteo_desktop.workflow.training.data_folders import examine_data
from tests.made.folder import grey

ADA = Patient("ROE^ADA", "MRN-4711", "19610203", "F", "064Y")
BOB = Patient("DOE^BOB", "MRN-0815", "19700101", "M", "055Y")
SECRETS = ("ROE^", "DOE^", "MRN-", "19610203", "19700101", "wrist-of", "Carl", "Okoro", "Mrs ROE")


def view(path: Path, seed: int, patient: Patient, study: str, **attributes: object) -> None:
    pixels = phantom(144, 112, seed=seed)
    write_dicom(path, pixels, patient=patient, study=study, attributes=attributes)


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """Ada has two studies, Bob one; a PNG whose name tells whose it is."""
    films = tmp_path / "films"
    films.mkdir()
    view(films / "a1.dcm", 1, ADA, "first", PhotometricInterpretation="MONOCHROME1")
    view(films / "a2.dcm", 2, ADA, "first")
    view(films / "a3.dcm", 3, ADA, "second")
    view(films / "b1.dcm", 4, BOB, "first")
    write_png(films / "wrist-of-Carl-Okoro.png", grey(5))
    return films


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "archive.sqlite"


def sign(archive: Path, films: Path, verdicts: dict[str, Verdict], **more: object) -> None:
    """Read the folder without AI and sign every study of which a file is named."""
    with Archive(archive) as store:
        session = read_folder(films, store, None, Progress()).session.session_id
        for study in {row.study_key for row in store.rows(session)}:
            keys = [row.key for row in store.rows(session) if row.study_key == study]
            given = {key: verdicts[key[0]] for key in keys if key[0] in verdicts}
            if given:
                signature = Signature("Dr. Okoro", "2026-01-02T10:00:00+01:00")
                reading = Reading(study, given, "no break", "Mrs ROE", signature=signature)
                store.sign_reading(session, replace(reading, **more))  # type: ignore[arg-type]


ALL = {
    "a1.dcm": Verdict.FRACTURE,
    "a2.dcm": Verdict.NO_FRACTURE,
    "a3.dcm": Verdict.NO_FRACTURE,
    "b1.dcm": Verdict.DOUBT,
    "wrist-of-Carl-Okoro.png": Verdict.FRACTURE,
}


def write(archive: Path, out: Path) -> TrainingData:
    return write_training_data(out, archive, Progress())


def labels(out: Path) -> list[dict[str, str]]:
    with (out / "labels.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def by_picture(out: Path, films: Path) -> dict[str, dict[str, str]]:
    """Each line of labels.csv under the name of the film whose picture it is."""
    rendered = {
        path.name: display.render(folder.load(path.name, str(path), 1)) for path in films.iterdir()
    }
    found = {}
    for row in labels(out):
        path = out / "images" / row["file"]
        picture = folder.load(path.name, str(path), 1)
        assert picture.header.bits == 8
        (name,) = [n for n, grey in rendered.items() if np.array_equal(grey, picture.pixels)]
        found[name] = row
    return found


def chunks(png: bytes) -> Iterator[bytes]:
    """Names of a PNG's chunks."""
    at = 8
    while at < len(png):
        yield png[at + 4 : at + 8]
        at += 12 + int.from_bytes(png[at : at + 4], "big")


def test_labels_are_the_signed_verdicts_and_pictures_what_the_model_sees(
    films: Path, archive: Path, tmp_path: Path
) -> None:
    sign(archive, films, ALL)
    written = write(archive, tmp_path / "out")
    found = by_picture(tmp_path / "out", films)
    assert {name: row["fractured"] for name, row in found.items()} == {
        "a1.dcm": "1",
        "a2.dcm": "0",
        "a3.dcm": "0",
        "wrist-of-Carl-Okoro.png": "1",
    }
    assert {(row["rows"], row["columns"]) for row in found.values()} == {("144", "112")}
    assert (written.radiographs, written.fractured, written.in_doubt) == (4, 2, 1)
    assert tuple(map(notice_text, written.left_out)) == ("1 in doubt",)


def test_a_patients_studies_are_one_block(films: Path, archive: Path, tmp_path: Path) -> None:
    sign(archive, films, {**ALL, "b1.dcm": Verdict.NO_FRACTURE})
    assert write(archive, tmp_path / "out").blocks == 3
    block = {name: row["block"] for name, row in by_picture(tmp_path / "out", films).items()}
    assert block["a1.dcm"] == block["a2.dcm"] == block["a3.dcm"]
    assert len({block["a1.dcm"], block["b1.dcm"], block["wrist-of-Carl-Okoro.png"]}) == 3


def test_the_training_reads_it_as_a_folder_of_its_own(
    films: Path, archive: Path, tmp_path: Path
) -> None:
    sign(archive, films, ALL)
    write(archive, tmp_path / "own-readings")
    data = examine_data(tmp_path / "own-readings")
    assert (data.layout, data.source) == ("table", "own-readings")
    assert (data.radiographs, data.fractured, data.blocks) == (4, 2, 2)


def test_no_name_number_or_date_is_anywhere_in_it(
    films: Path, archive: Path, tmp_path: Path
) -> None:
    sign(archive, films, ALL)
    write(archive, tmp_path / "out")
    names = "\n".join(str(path.relative_to(tmp_path)) for path in (tmp_path / "out").rglob("*"))
    content = b"".join(p.read_bytes() for p in (tmp_path / "out").rglob("*") if p.is_file())
    for secret in SECRETS:
        assert secret.lower() not in names.lower()
        assert secret.encode() not in content
    assert not any(path.name in names for path in films.iterdir())
    for path in (tmp_path / "out" / "images").iterdir():
        assert set(chunks(path.read_bytes())) == {b"IHDR", b"IDAT", b"IEND"}  # pixels, no text


def test_hashes_hold_on_this_computer_and_mean_nothing_on_another(
    films: Path, archive: Path, tmp_path: Path
) -> None:
    sign(archive, films, ALL)
    write(archive, tmp_path / "one")
    write(archive, tmp_path / "two")
    assert labels(tmp_path / "one") == labels(tmp_path / "two")
    key = folders().data / "training-data.key"
    if os.name == "posix":
        assert key.stat().st_mode & 0o777 == 0o600
    key.unlink()
    write(archive, tmp_path / "three")
    for column in ("file", "block"):
        here, there = ({row[column] for row in labels(tmp_path / n)} for n in ("one", "three"))
        assert not here & there


def test_unsigned_late_changed_and_burned_in_ones_are_left_out(
    films: Path, archive: Path, tmp_path: Path
) -> None:
    view(films / "a4.dcm", 6, ADA, "third", BurnedInAnnotation="YES")
    sign(archive, films, {**ALL, "a4.dcm": Verdict.FRACTURE, "b1.dcm": Verdict.FRACTURE})
    view(films / "a5.dcm", 7, ADA, "second")  # comes to a study that is signed
    view(films / "b2.dcm", 8, BOB, "second")  # is never signed
    with Archive(archive) as store:
        read_folder(films, store, None, Progress())
    view(films / "a1.dcm", 9, ADA, "first")  # another picture under the old name
    (films / "b1.dcm").unlink()
    written = write(archive, tmp_path / "out")
    assert set(by_picture(tmp_path / "out", films)) == {
        "a2.dcm",
        "a3.dcm",
        "wrist-of-Carl-Okoro.png",
    }
    assert tuple(map(notice_text, written.left_out)) == (
        "1 without a verdict",
        "2 gone, changed or unreadable",
        "1 with annotations burned into the picture",
    )


def test_copies_count_once_and_not_at_all_where_their_verdicts_differ(
    films: Path, archive: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(films, copy)
    sign(archive, films, ALL)
    sign(archive, copy, {**ALL, "a3.dcm": Verdict.FRACTURE})
    written = write(archive, tmp_path / "out")
    assert set(by_picture(tmp_path / "out", films)) == {
        "a1.dcm",
        "a2.dcm",
        "wrist-of-Carl-Okoro.png",
    }
    assert written.disagreeing == 1
    assert written.blocks == 2


def test_identity_entered_by_hand_joins_a_patients_files(
    films: Path, archive: Path, tmp_path: Path
) -> None:
    write_png(films / "x.png", grey(8))
    hands = {"wrist-of-Carl-Okoro.png": Verdict.FRACTURE, "x.png": Verdict.NO_FRACTURE}
    sign(archive, films, hands, entered=Patient(PatientID="77"))
    assert write(archive, tmp_path / "out").blocks == 1


def test_without_signed_readings_it_says_what_to_do(
    films: Path, archive: Path, tmp_path: Path
) -> None:
    with Archive(archive) as store:
        read_folder(films, store, None, Progress())
    with pytest.raises(NoSignedReadings, match="Sign readings as Fracture or No fracture"):
        write(archive, tmp_path / "out")
    with pytest.raises(NoSignedReadings):
        write_training_data(tmp_path / "out", None, Progress())  # no archive yet
    with pytest.raises(NoSuchFile):
        write(tmp_path / "mistyped", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_holds_something_is_not_touched(
    films: Path, archive: Path, tmp_path: Path
) -> None:
    sign(archive, films, ALL)
    before = sorted(films.iterdir())
    for taken in (films, archive, tmp_path / "gone" / "out"):
        with pytest.raises(BadDestination):
            write(archive, taken)
    assert sorted(films.iterdir()) == before
    (tmp_path / "empty").mkdir()
    assert write(archive, tmp_path / "empty").radiographs == 4


@pytest.mark.parametrize("trouble", [Cancelled(), DiskFull("x")])
def test_stopped_or_out_of_space_it_leaves_nothing_behind(
    films: Path,
    archive: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Exception,
) -> None:
    sign(archive, films, ALL)
    before = sorted(tmp_path.iterdir())
    real, count = write_png, []

    def fails(path: Path, pixels: np.ndarray) -> None:
        count.append(path)
        if len(count) == 3:
            raise trouble
        real(path, pixels)

    monkeypatch.setattr("osteo_desktop.imaging.phantom.write_png", fails)
    with pytest.raises(type(trouble)):
        write(archive, tmp_path / "out")
    assert sorted(tmp_path.iterdir()) == before


def test_from_the_command_line(films: Path, archive: Path, tmp_path: Path) -> None:
    sign(archive, films, ALL)
    out = tmp_path / "out"
    ran = CliRunner().invoke(training_data, ["--out", str(out), "--archive", str(archive)])
    assert ran.exit_code == 0, ran.output
    assert f"{out}: 4 radiographs, 2 fractured, 2 patients" in ran.stdout
    assert "Left out: 1 in doubt" in ran.stdout
    assert "Look at the pictures" in ran.stderr
    assert len(labels(out)) == 4
