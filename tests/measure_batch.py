"""Print what a batch costs, stage by stage, and how much memory it takes.

    python -m tests.measure_batch stages
    python -m tests.measure_batch memory --files 200 --more 2000
    python -m tests.measure_batch folder --files 200

``stages``: processor time of each stage alone, of one file of each kind (JPEG of 0.2 megapixels,
PNG of 6, DICOM of 9 uncompressed and as JPEG 2000). ``folder``: processor time of ``read`` of a
folder of these, to stored findings, against that of its slowest stage alone; wall clocks mean
nothing on a busy computer. ``memory``: the most that ``read`` takes, with all its processes, of
--more small files against --files of them; what processes share counts once (Linux). Nothing here
fails a test: it measures.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from osteo_desktop.archive.store import Archive
    from osteo_desktop.inference.classifier import Classifier

KINDS = ("jpeg", "png", "raw", "jpeg2000")
SHARES = {"jpeg": 0.7, "png": 0.1, "raw": 0.1, "jpeg2000": 0.1}
"""Of a mixed folder."""
SIZES = {"jpeg": (520, 400), "png": (3000, 2000), "raw": (3200, 2800), "jpeg2000": (3200, 2800)}
_EVERY = 0.1
"""Seconds between two looks at the memory."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("stages", "folder", "memory"))
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--more", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["OSTEO_HOME"] = scratch
        place = Path(scratch)
        if wanted.what == "stages":
            stages(place, wanted.rounds)
        elif wanted.what == "folder":
            folder(place, wanted.files)
        else:
            memory(place, wanted.files, wanted.more)


def write_one(path: Path, kind: str, number: int) -> None:
    """A radiograph like no other of its kind."""
    from osteo_desktop.imaging.phantom import Syntax, write_dicom, write_jpeg, write_png
    from osteo_desktop.records.radiograph import Patient

    pixels = _pixels(kind).copy()
    pixels[:4, :4] = number % 4096
    if kind == "jpeg":
        write_jpeg(path.with_suffix(".jpg"), (pixels >> 4).astype(np.uint8))
    elif kind == "png":
        write_png(path.with_suffix(".png"), (pixels >> 4).astype(np.uint8))
    else:
        syntax = Syntax.JPEG_2000 if kind == "jpeg2000" else Syntax.EXPLICIT
        patient = Patient(f"PHANTOM^{number}", f"PHANTOM-{number}")
        write_dicom(path.with_suffix(".dcm"), pixels, syntax=syntax, patient=patient)


def _pixels(kind: str) -> np.ndarray:
    if kind not in _MADE:
        from osteo_desktop.imaging.drawn_phantom import phantom

        _MADE[kind] = phantom(*SIZES[kind])
    return _MADE[kind]


_MADE: dict[str, np.ndarray] = {}


def write_mixed(root: Path, files: int) -> None:
    root.mkdir()
    kinds = [kind for kind, share in SHARES.items() for _ in range(round(share * files))]
    order = np.random.default_rng(0).permutation(len(kinds))
    for number, which in enumerate(order):
        write_one(root / f"{number:05}", kinds[which], number)


class Stages:
    """Processor time by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def of(self, stage: str) -> Iterator[None]:
        started = time.process_time()
        yield
        taken = time.process_time() - started
        self.seconds[stage] = self.seconds.get(stage, 0.0) + taken

    def wrap(self, stage: str, function: Callable[..., object]) -> Callable[..., object]:
        def wrapped(*arguments: object, **more: object) -> object:
            with self.of(stage):
                return function(*arguments, **more)

        return wrapped


def staged(
    file: Path, archive: Archive, session: int, classifier: Classifier, found: Stages
) -> None:
    """One file from its bytes to its row, here, by the parts that decoders and batch use."""
    from osteo_desktop.imaging import display
    from osteo_desktop.imaging import folder as files
    from osteo_desktop.imaging.folder import Entry
    from osteo_desktop.inference.inputs import model_input
    from osteo_desktop.workflow.reading.opening import Opened
    from osteo_desktop.workflow.reading.scoring import compute, rows_of

    entry = Entry(file.name, str(file))
    with found.of("read"):
        data = files.read_bytes(entry)
    with found.of("hash"):
        import hashlib

        sha256 = hashlib.sha256(data).hexdigest()
    with found.of("decode"):
        (radiograph,) = files.decode(entry, data, None, sha256)
    with found.of("render"):
        rendered = display.render(radiograph)
    with found.of("prepare"):
        given = model_input(radiograph, classifier.input_spec(score_anyway=True), rendered)
    with found.of("thumbnail"):
        thumbnail = display.thumbnail(radiograph, rendered=rendered)
    with found.of("infer"):
        scored = compute(classifier, [given], score_anyway=True)
    with found.of("store"):
        stated = (radiograph.stated(),)
        rows = rows_of(Opened(entry, sha256, stated, (thumbnail,), (given,)), scored)
        archive.save_rows(session, rows)


def stages(scratch: Path, rounds: int) -> None:
    from osteo_desktop.archive.store import Archive
    from osteo_desktop.workflow.reading.batch import open_classifier

    classifier = open_classifier(None, "cpu")
    print(f"{'milliseconds of processor time':32}" + "".join(f"{kind:>10}" for kind in KINDS))
    columns: dict[str, Mapping[str, float]] = {}
    with Archive(scratch / "stages.sqlite") as archive:
        session = archive.open_session(scratch).session_id
        for kind in KINDS:
            files = []
            for number in range(rounds + 1):
                write_one(scratch / f"{kind}-{number}", kind, number)
                files.append(next(scratch.glob(f"{kind}-{number}.*")))
            staged(files[0], archive, session, classifier, Stages())  # what is slow once
            found = Stages()
            for file in files[1:]:
                staged(file, archive, session, classifier, found)
            columns[kind] = {stage: s / rounds * 1000 for stage, s in found.seconds.items()}
    for stage in columns["jpeg"]:
        print(f"{stage:32}" + "".join(f"{columns[kind][stage]:10.1f}" for kind in KINDS))
    totals = {kind: sum(columns[kind].values()) for kind in KINDS}
    print(f"{'together':32}" + "".join(f"{totals[kind]:10.1f}" for kind in KINDS))
    mixed = {s: sum(SHARES[k] * columns[k][s] for k in KINDS) for s in columns["jpeg"]}
    print("a mixed folder, a file: " + ", ".join(f"{s} {ms:.1f}" for s, ms in mixed.items()))
    in_decoders = sum(
        mixed[s] for s in ("read", "hash", "decode", "render", "prepare", "thumbnail")
    )
    slowest = max(in_decoders, mixed["infer"], mixed["store"])
    print(f"all stages / the slowest alone: {sum(mixed.values()) / slowest:.2f}")


def folder(scratch: Path, files: int) -> None:
    root = scratch / "mixed"
    write_mixed(root, files)
    told = run_read(root, scratch / "mixed.sqlite")
    print(f"{files} mixed files: {told}")


def memory(scratch: Path, files: int, more: int) -> None:
    peaks = []
    for count in (files, more):
        told = read_small(scratch, count)
        peaks.append(told["megabytes"])
        print(f"{count} small files: {told}")
    print(f"{more} against {files} files: {peaks[1] / peaks[0]:.2f} times the memory")


def read_small(scratch: Path, count: int) -> dict[str, float]:
    """What :func:`run_read` tells of ``count`` small files, written here."""
    root = scratch / f"small-{count}"
    root.mkdir()
    for number in range(count):
        write_one(root / f"{number:06}", "jpeg", number)
    return run_read(root, scratch / f"{count}.sqlite")


def run_read(root: Path, archive: Path) -> dict[str, float]:
    """``read`` in a process of its own: the most memory of all its processes together, in
    megabytes, and their processor time, in seconds."""
    command = [sys.executable, "-m", "osteo_desktop", "read", str(root), "--archive", str(archive)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    with subprocess.Popen(
        [*command, "--score-anyway"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        done = threading.Event()
        most, own, without_files = 0, 0, 0
        while process.poll() is None:
            taken = {pid: shared_once(pid) for pid in descendants(process.pid)}
            if sum(taken.values()) > most:
                most, own = sum(taken.values()), taken.get(process.pid, 0)
            without_files = max(without_files, sum(map(not_of_files, taken)))
            done.wait(_EVERY)
    if process.returncode:
        raise SystemExit(f"read ended with {process.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {
        "megabytes": round(most / 1e6),
        "of them its own": round(own / 1e6),
        "megabytes not of files": round(without_files / 1e6),
        "processor seconds": round(used, 1),
        "seconds": round(time.perf_counter() - started, 1),
    }


def descendants(root: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            status = path.read_text("ascii", "replace")
        except OSError:  # it has ended
            continue
        parent = int(status.rsplit(")", 1)[1].split()[1])
        children.setdefault(parent, []).append(int(path.parent.name))
    found, left = [], [root]
    while left:
        found.append(left.pop())
        left += children.get(found[-1], [])
    return found


def shared_once(pid: int) -> int:
    """Bytes, of which what n processes share counts an n-th (PSS)."""
    return _said_of(pid, "Pss")


def not_of_files(pid: int) -> int:
    """Those of them that hold no file, such as a library, for which it matters what other
    programs run."""
    return _said_of(pid, "Pss_Anon", "Pss_Shmem")


def _said_of(pid: int, *names: str) -> int:
    found = 0
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
            name, _, said = line.partition(":")
            if name in names:
                found += 1024 * int(said.split()[0])
    except OSError:
        pass
    return found


if __name__ == "__main__":
    main()
