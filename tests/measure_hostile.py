"""Read 10,000 damaged files and the bombs in one session, and stop it at random moments.

    python -m tests.measure_hostile --files 10000 --cancels 20

Prints how long it took, the longest that one file took, the most memory that all processes together
had (their resident sizes added, so that what they share counts several times), and the longest that
stopping took. Fails when the session ended early, lost a file or exceeded a limit.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osteo_desktop.archive.store import Archive
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.workflow.decoding.decoders import Decoders, Limits, Outcome
from osteo_desktop.workflow.reading.read_folder import read_folder

MOST_MEMORY = 2 << 30
LONGEST_STOP = 1.0


@dataclass
class Measured:
    rows: int = 0
    seconds: float = 0.0
    longest: float = 0.0
    """Seconds that one file took."""
    longest_file: str = ""
    memory: int = 0
    """Bytes, of all processes at once."""
    errors: Counter[str] = field(default_factory=Counter)
    """By the class of the error."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--cancels", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--model", action="store_true", help="score what can be read, too")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["OSTEO_HOME"] = scratch
        ended = _measure(Path(scratch), wanted)
    sys.exit(0 if ended else 1)


def _measure(scratch: Path, wanted: argparse.Namespace) -> bool:
    from tests.made.bombs import write_bombs
    from tests.mutants import write_mutants

    root = scratch / "hostile"
    write_mutants(root, wanted.files, wanted.seed)
    write_bombs(root / "bombs")
    found = measure(root, scratch / "archive.sqlite", _model() if wanted.model else None)
    stops = [
        seconds_to_stop(root, scratch / f"stopped-{number}.sqlite", moment)
        for number, moment in enumerate(_moments(wanted.cancels, wanted.seed, found.seconds))
    ]
    print(f"{found.rows} rows of {len(list(root.rglob('*.*')))} files in {found.seconds:.0f} s")
    print(f"longest file: {found.longest:.1f} s ({found.longest_file})")
    print(f"memory of all processes: {found.memory / 2**20:.0f} MB at most")
    for name, count in found.errors.most_common():
        print(f"  {count:6} {name}")
    worst = max(stops, default=0.0)
    print(f"stopped {len(stops)} times at random moments, after {worst:.2f} s at most")
    files = {path.relative_to(root).as_posix() for path in root.rglob("*.*") if path.is_file()}
    with Archive(scratch / "archive.sqlite") as archive:
        session = archive.open_session(root).session_id
        told = {row.file.partition("!/")[0] for row in archive.rows(session)}
    lost = files - told - {name for name in files if _is_directory_of_a_disc(root / name)}
    print(f"files without a row: {len(lost)} {sorted(lost)[:5]}")
    return found.memory < MOST_MEMORY and worst < LONGEST_STOP and not lost


def _is_directory_of_a_disc(path: Path) -> bool:
    """Which a walk leaves out, for it finds the files themselves. A ZIP of no members has none."""
    from osteo_desktop.imaging.sources import kinds as sources

    return not list(sources.walk(path)) or b"1.2.840.10008.1.3.10" in path.read_bytes()[:4096]


def _model() -> object:
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.workflow.models.library import model_file

    return Classifier.load(model_file(None), device="cpu")


def _moments(count: int, seed: int, seconds: float) -> Iterator[float]:
    chance = random.Random(seed)
    for number in range(count):  # every third within the start
        yield chance.uniform(0.0, 1.0 if number % 3 == 0 else min(seconds, 10.0))


def measure(root: Path, archive: Path, classifier: object = None) -> Measured:
    """Read ``root`` from beginning to end."""
    found = Measured()
    lock = threading.Lock()

    class Timed(Decoders):
        def open(self, entry: Entry, progress: Progress | None = None, **options: Any) -> Outcome:
            started = time.monotonic()
            outcome = super().open(entry, progress, **options)
            taken = time.monotonic() - started
            with lock:
                if taken > found.longest:
                    found.longest, found.longest_file = taken, entry.file
                what = type(outcome.error).__name__ if outcome.error else outcome.fault or "read"
                found.errors[what] += 1
            return outcome

    started = time.monotonic()
    with Archive(archive) as store, _memory_watched(found):
        summary = read_folder(root, store, classifier, Progress(), make_decoders=Timed)  # type: ignore[arg-type]
        found.rows = summary.rows
    found.seconds = time.monotonic() - started
    return found


def seconds_to_stop(root: Path, archive: Path, moment: float) -> float:
    """How long a run goes on that is cancelled after ``moment`` seconds; 0 where it had ended."""
    progress, cancelled = Progress(), list[float]()

    def cancel() -> None:
        cancelled.append(time.monotonic())
        progress.cancel()

    timer = threading.Timer(moment, cancel)
    with Archive(archive) as store:
        timer.start()
        try:
            read_folder(root, store, None, progress)
        except Cancelled:
            return time.monotonic() - cancelled[0]
        finally:
            timer.cancel()
    return 0.0


@contextmanager
def _memory_watched(found: Measured) -> Iterator[None]:
    stop = threading.Event()

    def watch() -> None:
        while not stop.wait(0.05):
            found.memory = max(found.memory, memory_of_all())

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def memory_of_all() -> int:
    """Bytes: the resident sizes of this process and all that descend from it, added."""
    parents: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    family, added = {os.getpid()}, {os.getpid()}
    while added:
        added = {child for child, parent in parents.items() if parent in added} - family
        family |= added
    return sum(map(_resident, family))


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")
    except OSError:
        return 0


assert Limits().memory < MOST_MEMORY

if __name__ == "__main__":
    main()
