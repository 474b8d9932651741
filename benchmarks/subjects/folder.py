"""A folder of mixed files to stored findings, each of its stages alone, and a plain loop."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.films import write_mixed
from benchmarks.rivals.plain_loop import PlainLoop
from benchmarks.row import Outcome, Pair
from benchmarks.subject import Size
from osteo_desktop.archive.store import Archive
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.reading.opening import Opened, open_all
from osteo_desktop.workflow.reading.read_folder import BATCH, read_folder
from osteo_desktop.workflow.reading.scoring import compute, rows_of
from tests.measure_batch import SHARES

STAGES = ("decode and prepare", "infer", "store")
SAMPLE = 0.1
"""Share of the files that stages and loop take, twice: they cost the same for every such file."""


def measure(size: Size) -> Outcome:
    """B A B: rivals on samples of the same mix before and after ours on the whole folder."""
    with tempfile.TemporaryDirectory() as scratch:
        root, parts = Path(scratch) / "mixed", [Path(scratch) / "first", Path(scratch) / "last"]
        write_mixed(root, size.files)
        for part in parts:
            write_mixed(part, max(10, round(SAMPLE * size.files)))
        classifier, loop = Classifier.load(device="cpu"), PlainLoop()
        ours(parts[0], classifier)  # what is slow once
        loop.read(files_of(parts[0])[:2])
        rivals = [(_stages(parts[0], classifier), each_by(loop.read, parts[0]))]
        taken = ours(root, classifier)
        rivals.append((_stages(parts[1], classifier), each_by(loop.read, parts[1])))
    stages = {name: _mean([found[name] for found, _ in rivals]) for name in STAGES}
    slowest = max(stages, key=stages.__getitem__)
    each = ", ".join(f"{name} {1000 * seconds:.1f}" for name, seconds in stages.items())
    mix = ", ".join(f"{share:.0%} {kind}" for kind, share in SHARES.items())
    said = f"{size.files} files ({mix}); {notice_text(classifier.device)}"
    return Outcome(
        {
            "folder-stages": Pair(1000 * taken, 1000 * stages[slowest], f"ms a file alone: {each}"),
            "folder": Pair(1000 * taken, 1000 * _mean([plain for _, plain in rivals]), said),
        }
    )


def ours(root: Path, classifier: Classifier) -> float:
    """Seconds a file."""
    with tempfile.TemporaryDirectory() as scratch, Archive(Path(scratch) / "a.sqlite") as archive:
        started = time.perf_counter()
        summary = read_folder(root, archive, classifier, Progress(), score_anyway=True)
        taken = time.perf_counter() - started
    if summary.computed != summary.files:
        raise RuntimeError(f"{summary.computed} of {summary.files} files were scored")
    return taken / summary.files


def _stages(root: Path, classifier: Classifier) -> dict[str, float]:
    """Seconds a file of each stage while nothing else runs."""
    spec = classifier.input_spec(score_anyway=True)
    seconds: dict[str, float] = {}
    started = time.perf_counter()
    files = open_all(root, lambda _: (), lambda *_: False, Progress(), spec_of=lambda _: spec)
    opened = [one for one in files if one is not None]
    seconds["decode and prepare"] = time.perf_counter() - started
    batches = [opened[start : start + BATCH] for start in range(0, len(opened), BATCH)]
    started = time.perf_counter()
    scored = [compute(classifier, _inputs(batch), score_anyway=True) for batch in batches]
    seconds["infer"] = time.perf_counter() - started
    with tempfile.TemporaryDirectory() as scratch, Archive(Path(scratch) / "a.sqlite") as archive:
        session = archive.open_session(root).session_id
        started = time.perf_counter()
        for batch, found in zip(batches, scored, strict=True):
            archive.save_rows(session, [row for one in batch for row in rows_of(one, found)])
        seconds["store"] = time.perf_counter() - started
    return {name: taken / len(opened) for name, taken in seconds.items()}


def _inputs(batch: Sequence[Opened]) -> list:
    return [one for opened in batch for one in opened.inputs]


def each_by(read: Callable[[Sequence[Path]], object], root: Path) -> float:
    files = files_of(root)
    started = time.perf_counter()
    read(files)
    return (time.perf_counter() - started) / len(files)


def files_of(root: Path) -> list[Path]:
    return sorted(path for path in root.iterdir() if path.is_file())


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
