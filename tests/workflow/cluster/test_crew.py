"""A folder read by workers comes to what it comes to here, whatever becomes of the workers."""

from __future__ import annotations

import os
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.details.cluster import ClusterDetail
from osteo_desktop.errors.cluster import WorkersLost
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.cluster.orders import Job, Program, likeness_of
from osteo_desktop.workflow.cluster.places import Computer, places_on
from osteo_desktop.workflow.cluster.program import code_of, this_program
from osteo_desktop.workflow.cluster.ray_cluster import difference
from osteo_desktop.workflow.cluster.worker import Worker, sees
from osteo_desktop.workflow.reading.read_folder import Summary, read_folder
from tests.made.folder import write_many, write_view
from tests.workflow.cluster.in_process import PLACES, Made, wanted_of

FILES = 12


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("films")
    write_many(folder, FILES)
    write_view(folder / "view.dcm", 40)
    (folder / "no picture.png").write_text("none")
    shutil.copy(folder / "003.png", folder / "copy.png")
    return folder


@pytest.fixture(scope="module")
def here(
    folder: Path, tiny_model: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Row, ...]:
    """The rows that this computer alone makes."""
    with Archive(tmp_path_factory.mktemp("here") / "archive.sqlite") as archive:
        classifier = Classifier.load(tiny_model, device="cpu", engine="onnxruntime")
        summary = read_folder(folder, archive, classifier, Progress(), score_anyway=True)
        return archive.rows(summary.session.session_id)


def read(
    folder: Path, made: Made, archive: Path, progress: Progress | None = None
) -> tuple[Summary, tuple[Row, ...]]:
    with Archive(archive) as store, made.crew:
        summary = read_folder(
            folder,
            store,
            made.classifier,
            progress or Progress(),
            score_anyway=True,
            make_decoders=made.crew.opener,
        )
        return summary, store.rows(summary.session.session_id)


def same(rows: tuple[Row, ...], others: tuple[Row, ...]) -> bool:
    def said(row: Row) -> tuple[object, ...]:
        found = row.finding
        seen = None if found is None or found.saliency is None else found.saliency.values.tobytes()
        plain = None if found is None else repr(replace(found, saliency=None))
        return row.file, row.frame, row.sha256, row.header, row.error, row.thumbnail, plain, seen

    return list(map(said, rows)) == list(map(said, others))


@pytest.mark.slow
@pytest.mark.parametrize("blind", [False, True])
def test_workers_find_what_is_found_here(
    folder: Path, here: tuple[Row, ...], tiny_model: Path, tmp_path: Path, blind: bool
) -> None:
    """Whether they see the files, or are sent them."""
    made = Made(tiny_model, blind=blind)
    summary, rows = read(folder, made, tmp_path / "archive.sqlite")
    assert same(rows, here)
    assert (summary.files, summary.computed) == (FILES + 3, FILES + 1)
    assert made.crew.losses.workers == made.crew.losses.given_on == 0
    assert sum(hand.sent for hand in made.hands) == (FILES + 2 if blind else 0)


@pytest.mark.slow
def test_files_of_a_lost_worker_are_given_to_others(
    folder: Path,
    here: tuple[Row, ...],
    tiny_model: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    once = iter(["005.png"])
    made = Made(tiny_model, lambda file: file == "005.png" and next(once, "") == file)
    _, rows = read(folder, made, tmp_path / "archive.sqlite")
    assert same(rows, here)
    lost = made.crew.losses
    assert lost.workers == 1
    assert 1 <= lost.given_on <= made.hands[0].place.at_once
    assert len(made.hands) == 3, "another took its place"
    told = [record.getMessage() for record in caplog.records]
    assert told == [f"Workers lost: 1; files given to others: {lost.given_on}"]
    caplog.clear()


@pytest.mark.slow
def test_a_file_that_ends_two_workers_is_told_and_stops_nothing(
    folder: Path,
    here: tuple[Row, ...],
    tiny_model: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    made = Made(tiny_model, lambda file: file == "005.png")
    _, rows = read(folder, made, tmp_path / "archive.sqlite")
    assert same(
        tuple(row for row in rows if row.file != "005.png"),
        tuple(row for row in here if row.file != "005.png"),
    )
    (bad,) = (row for row in rows if row.file == "005.png")
    assert bad.error is not None
    assert "made two workers of the cluster end" in notice_text(bad.error)
    assert not bad.sha256, "so that another run tries again"
    assert made.crew.losses.workers == 2
    _, rows = read(folder, Made(tiny_model), tmp_path / "archive.sqlite")
    assert same(rows, here)
    caplog.clear()


@pytest.mark.slow
def test_without_workers_it_ends_and_what_was_read_is_kept(
    folder: Path,
    here: tuple[Row, ...],
    tiny_model: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Both end together, when the first four files were answered and each has all it can do."""
    full = threading.Barrier(sum(place.at_once for place in PLACES), timeout=60)
    first = {f"{number:03}.png" for number in range(4)}

    def ends(file: str) -> bool:
        return file not in first and full.wait() >= 0

    made = Made(tiny_model, ends, replaces=False)
    with pytest.raises(WorkersLost, match="No worker of the Ray cluster is left"):
        read(folder, made, tmp_path / "archive.sqlite")
    with Archive(tmp_path / "archive.sqlite") as archive:
        kept = archive.rows(archive.sessions()[0].session_id)
        assert same(kept, here[: len(kept)])
        assert 4 <= len(kept) < len(here)
    summary, rows = read(folder, Made(tiny_model), tmp_path / "archive.sqlite")
    assert same(rows, here)
    assert summary.reused >= len(kept) - 1, "but for what is no radiograph"
    caplog.clear()


@pytest.mark.slow
def test_stopped_it_keeps_what_was_read(folder: Path, tiny_model: Path, tmp_path: Path) -> None:
    progress = Progress()

    def stop_at(file: str) -> bool:
        if file == "008.png":
            progress.cancel()
        return False

    with pytest.raises(Cancelled) as stopped:
        read(folder, Made(tiny_model, stop_at), tmp_path / "archive.sqlite", progress)
    assert stopped.value.how_far is not None
    summary, _ = read(folder, Made(tiny_model), tmp_path / "archive.sqlite")
    assert summary.reused + summary.computed == FILES + 2


def test_what_another_computer_has_at_the_same_path_is_not_taken_for_the_file(
    tmp_path: Path,
) -> None:
    path = tmp_path / "1.png"
    path.write_bytes(b"here")
    job = Job(Entry("1.png", str(path)), likeness_of(Entry("1.png", str(path))), None, judged=False)
    at = path.stat().st_mtime_ns
    assert sees(job)
    path.write_bytes(b"ther")
    os.utime(path, ns=(at, at))
    assert not sees(job), "as long and as old, but another"
    path.write_bytes(b"here")
    os.utime(path, ns=(at, at + 1))
    assert not sees(job), "written again"
    path.unlink()
    assert not sees(job)


def test_a_worker_with_another_model_is_refused_by_name(tiny_model: Path, tmp_path: Path) -> None:
    classifier = Classifier.load(tiny_model, device="cpu", engine="onnxruntime")
    wanted = wanted_of(tiny_model, classifier)

    def refusal(**changed: str | ModelCard) -> str:
        return notice_text(Worker().get_ready(replace(wanted, **changed)).refused or Notice(""))

    assert refusal(card=replace(wanted.card, model_id="other-0123")) == (
        f"its model is {classifier.card.model_id}, here it is other-0123"
    )
    assert refusal(card=replace(wanted.card, weights_sha256="0" * 64)) == (
        f"its model {classifier.card.model_id} has other weights than the one here"
    )
    assert "no model called 'absent'" in refusal(model="absent")
    assert "The model cannot be used" in refusal(model=str(tmp_path / "none.safetensors"))


def test_a_worker_with_another_program_is_refused_by_its_version(tmp_path: Path) -> None:
    here = this_program()
    assert difference(here, here) is None
    told = difference(Program("0.0.9", here.code), here)
    assert told is not None
    assert notice_text(told) == f"it runs version 0.0.9, this is {here.version}"
    (tmp_path / "one.py").write_bytes(b"a = 1\n")
    code = code_of(tmp_path)
    (tmp_path / "one.py").write_bytes(b"a = 1\r\n")
    assert code_of(tmp_path) == code, "the same, on Windows"
    (tmp_path / "one.py").write_bytes(b"a = 2\n")
    assert code_of(tmp_path) != code
    told = difference(Program(here.version, code), here)
    assert told is not None
    assert told.code == ClusterDetail.OTHER_CODE


@pytest.mark.slow
def test_what_a_reader_had_scored_is_judged_here(
    folder: Path, tiny_model: Path, tmp_path: Path
) -> None:
    """Which of a file's radiographs that is, the archive knows: workers only prepare it."""
    made = Made(tiny_model, score_anyway=False)
    plain, demanded = (made.classifier.input_spec(score_anyway=is_so) for is_so in (False, True))
    with made.crew:
        opener = made.crew.opener()
        entry = Entry("000.png", str(folder / "000.png"))
        (judged,) = opener.open(entry, spec=plain).inputs
        (prepared,) = opener.open(entry, spec=demanded).inputs
    assert judged.finding is not None
    assert judged.shown is None
    assert prepared.finding is None
    assert prepared.shown is not None


def test_where_workers_are_put() -> None:
    def counted(processors: int, gpus: int = 0, *, uses_gpus: bool = True) -> tuple[int, int]:
        places = places_on([Computer("n", "host", processors, gpus)], uses_gpus=uses_gpus)
        assert len({place.name for place in places}) == len(places)
        assert sum(place.processors for place in places) <= processors
        return len(places), max((place.processors for place in places), default=0)

    assert [counted(n) for n in (0, 1, 2, 4, 8, 16)] == [
        (0, 0),
        (1, 1),
        (2, 1),
        (2, 2),
        (2, 4),
        (4, 4),
    ]
    assert counted(16, 1) == (1, 16)
    assert counted(16, 1, uses_gpus=False) == (4, 4)
    assert counted(1, 8) == (1, 1)
