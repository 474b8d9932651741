"""Print what decoding in processes of their own costs a batch: 1,000 small files, scored.

    python -m tests.measure_decoding --files 1000 --rounds 2

The same folder is read into a new archive with decoders, then in this process, as often as --rounds
says, and the rest of the batch is the real one: the installed model scores and the archive keeps.
Then a second run over known rows, which only hashes; and one large radiograph, as the window loads
it. Nothing here fails a test: it measures.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from osteo_desktop.archive.store import Archive
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.inputs import InputSpec
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.workflow.decoding import decoder
from osteo_desktop.workflow.decoding.decoders import Decoders, Outcome, outcome_of
from osteo_desktop.workflow.decoding.messages import Decoded, Ended, Message, Order, WasRead
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.reading.read_folder import read_folder
from tests.made.folder import write_many

AIMED_AT = 1.05


class InProcess(Decoders):
    """What decoders do, here."""

    def open(
        self,
        entry: Entry,
        progress: Progress | None = None,
        *,
        spec: InputSpec | None = None,
        with_pixels: bool = True,
    ) -> Outcome:
        said: list[Message] = []
        decoder.carry_out(Order(entry, spec=spec, with_pixels=with_pixels), said.append)
        decoded = [one for one in said if isinstance(one, Decoded)]
        (ended,) = [one for one in said if isinstance(one, Ended)]
        sha256 = next((one.sha256 for one in said if isinstance(one, WasRead)), "")
        if ended.error is not None or ended.fault:
            return Outcome(sha256, error=ended.error, fault=ended.fault)
        return outcome_of(sha256, decoded)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--no-model", action="store_true", help="score nothing: decoding alone")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["OSTEO_HOME"] = scratch
        root = Path(scratch) / "radiographs"
        write_many(root, wanted.files)
        _batches(root, Path(scratch), wanted.rounds, scores=not wanted.no_model)
        _known_rows(root, Path(scratch))
        _large_radiograph(Path(scratch))


def _batches(root: Path, scratch: Path, rounds: int, *, scores: bool) -> None:
    classifier = Classifier.load(model_file(None), device="cpu") if scores else None
    with _new(scratch) as archive:  # what is slow once
        read_folder(root / "000.png", archive, classifier, Progress(), score_anyway=True)
    times: dict[type[Decoders], list[float]] = {Decoders: [], InProcess: []}
    for _ in range(rounds):
        for kind, taken in times.items():
            with _new(scratch) as archive:
                started, own = time.perf_counter(), time.thread_time()
                read_folder(
                    root, archive, classifier, Progress(), score_anyway=True, make_decoders=kind
                )
                taken.append(time.perf_counter() - started)
            own = time.thread_time() - own
            print(
                f"{kind.__name__:10} {taken[-1]:6.1f} s, {own:6.1f} s of the model's thread",
                flush=True,
            )
    ratio = min(times[Decoders]) / min(times[InProcess])
    print(f"with decoders {ratio:.3f} of the time without; {AIMED_AT} is aimed at")


def _known_rows(root: Path, scratch: Path) -> None:
    with _new(scratch) as archive:
        read_folder(root, archive, None, Progress())
        for kind in (Decoders, InProcess, Decoders, InProcess):
            started = time.perf_counter()
            read_folder(root, archive, None, Progress(), make_decoders=kind)
            print(f"known rows, {kind.__name__:10} {time.perf_counter() - started:.2f} s")


def _large_radiograph(scratch: Path) -> None:
    path = scratch / "large.dcm"
    write_dicom(path, phantom(3000, 3000))
    with Decoders() as decoders:
        decoders.load(path.name, str(path), 1)
        apart = _milliseconds(lambda: decoders.load(path.name, str(path), 1))
    here = _milliseconds(lambda: folder.load(path.name, str(path), 1))
    print(f"9 megapixels of 16 bits: {apart:.1f} ms from a decoder, {here:.1f} ms in this process")


def _milliseconds(load: Callable[[], Radiograph]) -> float:
    times = []
    for _ in range(30):
        started = time.perf_counter()
        load()
        times.append(time.perf_counter() - started)
    return 1000 * statistics.median(times)


def _new(scratch: Path) -> Archive:
    return Archive(scratch / f"{time.monotonic_ns()}.sqlite")


if __name__ == "__main__":
    main()
