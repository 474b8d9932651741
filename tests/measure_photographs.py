"""What photographs of films cost, by made photographs: corners, AUC, and a folder read unattended.

    OSTEO_DATA=... nice python -m tests.measure_photographs --each 100

Photographs are made by the camera model (``evaluation/camera.py``) from FracAtlas and upperlimb,
fold 5, and BoneData, which trained nothing; half of each fractured. No real photograph is measured.
The seeds are 0 and on; the finder was tuned with others, from 10,000 on.
"""

from __future__ import annotations

import argparse
import csv
import os
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from click.testing import CliRunner

from osteo_desktop.cli.commands.read import read
from osteo_desktop.errors.files import ReadError
from osteo_desktop.evaluation import camera
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.film.corners import find_film
from osteo_desktop.imaging.film.slant import is_slanted
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.wording.photograph import PHOTOGRAPH, RECTIFIED
from osteo_desktop.workflow.reading.batch import open_classifier
from osteo_desktop.workflow.training.evaluation_files import labelled
from osteo_desktop.workflow.training.photographs import photographs
from osteo_desktop.workflow.training.robustness import drawn

_NEAR = 0.01
"""Of the photograph's diagonal."""
SOURCES = {"fracatlas": frozenset({5}), "upperlimb": frozenset({5}), "bonedata": frozenset[int]()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--each", type=int, default=100, help="photographs of each source")
    parser.add_argument("--only", choices=("corners", "unattended", "scores", "slants"))
    parser.add_argument("--source", choices=tuple(SOURCES), action="append", help="else all three")
    arguments = parser.parse_args()
    data, sources = Path(os.environ["OSTEO_DATA"]), arguments.source or list(SOURCES)
    with tempfile.TemporaryDirectory() as scratch:
        if arguments.only in (None, "corners"):
            _print_corners(data, sources, arguments.each)
        if arguments.only in (None, "unattended"):
            _print_unattended(data, sources, arguments.each, Path(scratch))
        if arguments.only in (None, "slants"):
            _print_slants(data, sources, arguments.each)
        if arguments.only in (None, "scores"):
            _print_scores(data, sources, arguments.each, Path(scratch))


def _photographs(
    data: Path, sources: Sequence[str], each: int
) -> Iterator[tuple[str, camera.Photograph]]:
    for source in sources:
        items = drawn(labelled([data / source], SOURCES[source], None), each // 2)
        for number, item in enumerate(items):
            try:
                radiograph = folder.load(item.file, str(item.path), 1)
            except ReadError:
                continue
            scene = camera.SCENES[number % len(camera.SCENES)]
            taken = camera.photograph(display.render(radiograph), scene, number)
            yield f"{source}-{number}.jpg", taken


def _print_corners(data: Path, sources: Sequence[str], each: int) -> None:
    """Of each scene: found at all, surely, and how far the worst corner lies from its place."""
    errors: dict[str, list[float]] = {}
    sure = near = count = 0
    for name, taken in _photographs(data, sources, each):
        grey = cv2.cvtColor(taken.picture, cv2.COLOR_RGB2GRAY)
        film = find_film(grey)
        count += 1
        error = 1.0
        if film is not None:
            apart = np.linalg.norm(film.corners - taken.corners, axis=1).max()
            error = float(apart / np.hypot(*grey.shape))
        sure += film is not None and film.doubt is None
        near += error <= _NEAR
        errors.setdefault(taken.scene, []).append(error)
        if error > _NEAR:
            print(f"  {name}, {taken.scene}: {error:.2%} of the diagonal")
    for scene, found in errors.items():
        middle, worst = np.median(found), max(found)
        print(
            f"{scene}: {len(found)}, worst corner in the median {middle:.3%}, at most {worst:.2%}"
        )
    print(f"corners within 1% of the diagonal: {near} of {count}; sure: {sure}")


def _print_unattended(data: Path, sources: Sequence[str], each: int, scratch: Path) -> None:
    """A folder of photographs, read by the command line without anybody there."""
    place, table = scratch / "photographs", scratch / "out.csv"
    place.mkdir()
    flipped, made = set(), 0
    for name, taken in _photographs(data, sources, each):
        (place / name).write_bytes(taken.jpeg)
        made += 1
        if taken.mirrored or taken.turned:
            flipped.add(name)
    options = ["--archive", str(scratch / "a.sqlite"), "--csv", str(table), "--device", "cpu"]
    ran = CliRunner().invoke(read, [str(place), *options])
    assert ran.exit_code == 0, ran.output
    with table.open(encoding="utf-8-sig") as stream:
        rows = {row["file"]: row["message"] for row in csv.DictReader(stream)}
    told = sum(PHOTOGRAPH in message for message in rows.values())
    rectified = sum(RECTIFIED in message for message in rows.values())
    refused = sum("not seen pictures like" in message for message in rows.values())
    untold = [name for name in flipped if PHOTOGRAPH not in rows[name]]
    print(f"read, unattended: {made} photographs, {told} known as such, {rectified} rectified and")
    print(f"  scored, {refused} refused by the scope gate; {len(flipped)} hang mirrored or turned,")
    print(f"  {len(untold)} of these without being told so: {untold}")


def _print_slants(data: Path, sources: Sequence[str], each: int) -> None:
    """Of films taken from the side, and of ordinary photographs: how many come out untold."""
    stands: list[tuple[str, tuple[float, float], tuple[float, float]]] = [
        ("ordinary", (0, 0), (1, 1)),
        ("up to 10°, near", (0, 10), (1.2, 2)),
        ("10° to 15°, near", (10, 15), (1.2, 2)),
        ("15° to 20°, near", (15, 20), (1.2, 2)),
        ("20° to 30°, near", (20, 30), (1.2, 2)),
        ("45°, 2 to 4 heights", (45, 45), (2, 4)),
        ("60°, 2 to 4 heights", (60, 60), (2, 4)),
        ("60°, 4 to 6 heights", (60, 60), (4, 6)),
        ("60°, 6 to 8 heights", (60, 60), (6, 8)),
    ]
    pictures = [
        display.render(radiograph)
        for source in sources
        for item in drawn(labelled([data / source], SOURCES[source], None), each // 2)
        if (radiograph := _loaded(item.file, str(item.path))) is not None
    ]
    for name, degrees, far in stands:
        rng, counts = np.random.default_rng(0), Counter[str]()
        for number, picture in enumerate(pictures):
            about = float(rng.choice([0.0, 90.0, rng.uniform(0, 180)]))
            stand = camera.Stand(rng.uniform(*degrees), about, rng.uniform(*far))
            scene = camera.SCENES[number % len(camera.SCENES)]
            taken = camera.photograph(
                picture, scene, number, stand=None if name == "ordinary" else stand
            )
            grey = cv2.cvtColor(taken.picture, cv2.COLOR_RGB2GRAY)
            film = find_film(grey)
            if film is None or film.doubt is not None:
                counts["not cut out"] += 1
            elif is_slanted(film.corners, grey.shape):
                counts["told"] += 1
            else:
                counts["untold"] += 1
        print(f"{name}: {len(pictures)}, {dict(sorted(counts.items()))}", flush=True)


def _loaded(file: str, path: str) -> Radiograph | None:
    try:
        return folder.load(file, path, 1)
    except ReadError:
        return None


def _print_scores(data: Path, sources: Sequence[str], each: int, scratch: Path) -> None:
    classifier = open_classifier(None, "cpu")
    near = all_of_them = 0
    for source in sources:
        found = photographs(
            [data / source],
            scratch / source,
            classifier,
            Progress(),
            most=each // 2,
            folds=SOURCES[source],
        )
        for corners in found.corners.values():
            near, all_of_them = near + corners.near, all_of_them + corners.photographs
            print(source, dict(vars(corners)), flush=True)
        for group in found.groups:
            change = group.difference.get("auc", "")
            print(
                f"  {group.way}: {group.group.auc_words}; change {change}; refused {group.refused}",
                flush=True,
            )
    print(f"corners sure and within 1% of the longest side: {near} of {all_of_them}")


if __name__ == "__main__":
    main()
