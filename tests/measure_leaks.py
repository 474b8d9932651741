"""Print how many copies the leak audit finds in BoneData and FracAtlas, and how many it invents.

    python -m tests.measure_leaks --data DIR

DIR holds bonedata/ and fracatlas/. The truth is in BoneData's file names ("12-rotated3" is a copy
of "12") and in FracAtlas' column duplicate_group; the audit sees neither, for files are linked
under drawn names in drawn order. Both truths miss copies: look at what is listed before calling
it false. Nothing here fails a test: it measures.
"""

from __future__ import annotations

import argparse
import csv
import random
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.leaks.audit import LeakAudit, find_copies
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.progress import Progress, ProgressState
from osteo_desktop.workflow.training.leak_audit import document_of

TWINS = {
    "val/not fractured/3": "train/not fractured/69",
    "val/not fractured/4": "train/not fractured/4",
    "train/not fractured/47": "train/not fractured/30",
    "train/not fractured/46": "train/not fractured/29",
    "train/fractured/83": "train/fractured/57",
    "train/fractured/84": "train/fractured/58",
    "train/fractured/85": "train/fractured/59",
    "train/fractured/86": "train/fractured/60",
}
"""Radiographs that BoneData holds under two names, found by the audit and looked at."""


@dataclass(frozen=True)
class Agreement:
    true: int
    found: int
    both: int
    invented: tuple[tuple[int, int], ...]
    missed: tuple[tuple[int, int], ...]

    @property
    def precision(self) -> float:
        return self.both / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.both / self.true if self.true else 1.0


def compare(audit: LeakAudit, truth: Sequence[str]) -> Agreement:
    """Pairs of files of one radiograph, copies of copies included; ``truth`` names each file's."""
    by_name: dict[str, list[int]] = defaultdict(list)
    for index, name in enumerate(truth):
        by_name[name].append(index)
    true = {pair for files in by_name.values() for pair in combinations(files, 2)}
    found = {pair for group in audit.groups for pair in combinations(group, 2)}
    invented, missed = tuple(sorted(found - true)), tuple(sorted(true - found))
    return Agreement(len(true), len(found), len(true & found), invented, missed)


def original_of(item: LabelledRadiograph) -> str:
    """What BoneData's name says of whose copy a file is: "train/fractured/12"."""
    return item.file.rsplit(".", 1)[0].split("-rotated")[0]


def twins_named(name: str) -> str:
    return TWINS.get(name, name)


@contextmanager
def shuffled(
    items: Sequence[LabelledRadiograph], seed: int = 0
) -> Iterator[tuple[list[LabelledRadiograph], list[LabelledRadiograph]]]:
    """``items`` in drawn order, and the same as files with drawn names that tell nothing."""
    drawn = random.Random(seed)
    order = drawn.sample(list(items), len(items))
    with tempfile.TemporaryDirectory() as folder:
        unnamed = []
        for number, item in enumerate(order):
            path = Path(folder, f"{number:05}")
            path.symlink_to(item.path.resolve())
            unnamed.append(replace(item, file=path.name, path=path, block=path.name))
        yield order, unnamed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--only", choices=("bonedata", "fracatlas"))
    arguments = parser.parse_args()
    if arguments.only != "fracatlas":
        data = arguments.data / "bonedata"
        measure(data, {"the names": original_of, "names and twins": _with_twins})
    if arguments.only != "bonedata":
        data = arguments.data / "fracatlas"
        groups = _duplicate_groups(data / "labels.csv")
        measure(data, {"duplicate_group": lambda item: groups[Path(item.file).name]})


def measure(data: Path, truths: dict[str, Callable[[LabelledRadiograph], str]]) -> None:
    items = read_labels(data, with_copies=True)
    with shuffled(items) as (order, unnamed):
        started, computed = time.perf_counter(), time.process_time()
        audit = find_copies(unnamed, Progress(_Lines()))
        seconds, processor = time.perf_counter() - started, time.process_time() - computed
    print(f"\n{data.name}: {seconds:.0f} s, {processor:.0f} s of processor")
    for key, value in document_of(audit, order).items():
        print(f"  {key}: {len(value) if isinstance(value, list) else value}")
    for name, truth_of in truths.items():
        found = compare(audit, [truth_of(item) for item in order])
        print(
            f"  against {name}: precision {found.precision:.4f}, recall {found.recall:.4f} "
            f"({found.true} true pairs, {found.found} found, {found.both} of them true)"
        )
        _list("not true by it", found.invented, order, truth_of)
        _list("missed", found.missed, order, truth_of)


class _Lines:
    """A line for every message, with the time it came."""

    def __init__(self) -> None:
        self._started = time.perf_counter()
        self._said = ""

    def __call__(self, state: ProgressState) -> None:
        if state.message != self._said:
            self._said = state.message
            print(f"{time.perf_counter() - self._started:6.1f} s: {state.message}, {state.done}")


def _list(
    what: str,
    pairs: Sequence[tuple[int, int]],
    order: Sequence[LabelledRadiograph],
    truth_of: Callable[[LabelledRadiograph], str],
) -> None:
    named = Counter(tuple(sorted(truth_of(order[index]) for index in pair)) for pair in pairs)
    examples = {tuple(sorted(truth_of(order[i]) for i in pair)): pair for pair in pairs}
    for names, count in named.most_common():
        files = " = ".join(sorted(order[index].file for index in examples[names]))
        print(f"    {what}: {count} pairs like {files}")


def _with_twins(item: LabelledRadiograph) -> str:
    return twins_named(original_of(item))


def _duplicate_groups(table: Path) -> dict[str, str]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        return {row["file"]: row["duplicate_group"] for row in csv.DictReader(file)}


if __name__ == "__main__":
    main()
