"""Print what a JPEG 2000 radiograph decoded at half its size does to scores and decisions.

    python -m tests.measure_reduced --most 200 FOLDER ...

Real radiographs of at least --least megapixels under each FOLDER are made 12 bits deep, encoded
without loss as JPEG 2000, and scored by the default model, or by --model: decoded whole, and
otherwise. "laid out whole": what the smaller picture gives when its missing details are taken for
zero, so that everything after it has as many pixels as ever. Beside them what moves scores although
nobody would see it: one line less at two sides, one grey level more or less in three tenths of what
the model is shown, a window wider by a hundredth. A smaller picture may stand in for the whole one
where scores move by less than 0.01 on average, and at most 0.2% of decisions change. Nothing here
fails a test: it measures. docs/decisions/0104 has what came of it.
"""

from __future__ import annotations

import argparse
import io
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
from PIL import Image, ImageFile

from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.inputs import model_input
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.radiograph import Radiograph, VoiWindow

BITS = 12
MOST_MOVED, MOST_CHANGED = 0.01, 0.002


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--least", type=float, default=1.5, help="megapixels")
    parser.add_argument("--most", type=int, default=200, help="radiographs")
    parser.add_argument("--model", type=Path, help=".safetensors; else the default")
    wanted = parser.parse_args()
    classifier = Classifier.load(wanted.model, device="cpu")
    found: dict[str, list[tuple[Finding, Finding]]] = {}
    seconds: dict[str, float] = {}
    for number, radiograph in enumerate(radiographs(wanted.folders, wanted.least, wanted.most)):
        whole, others = _scored(radiograph, classifier, np.random.default_rng(number), seconds)
        for name, other in others.items():
            found.setdefault(name, []).append((whole, other))
        if number % 20 == 19:
            print(f"{number + 1} radiographs", flush=True)
    for name, pairs in found.items():
        print(_said(name, pairs))
    took = ", ".join(f"{name} {1000 * s / number:.0f}" for name, s in seconds.items())
    print(f"decoding, ms of processor time: {took}")


def radiographs(folders: list[Path], megapixels: float, most: int) -> Iterator[Radiograph]:
    """In an order that depends on nothing but their names; 12 bits, as a detector gives them."""
    files = sorted(file for root in folders for file in root.rglob("*.jpg"))
    np.random.default_rng(1).shuffle(files)  # type: ignore[arg-type]
    given = 0
    for number, file in enumerate(files):
        with Image.open(file) as image:
            size = image.width * image.height
        if size < megapixels * 1e6:
            continue
        (one,) = folder.read_entry(Entry(file.name, str(file)))[:1]
        noise = np.random.default_rng(number).integers(0, 16, one.pixels.shape, dtype=np.uint16)
        header = replace(one.header, media="DICOM", bits=BITS, photograph=None)
        yield replace(one, header=header, pixels=one.pixels.astype(np.uint16) * 16 + noise)
        given += 1
        if given == most:
            return


def _scored(
    whole: Radiograph, classifier: Classifier, random: np.random.Generator, seconds: dict
) -> tuple[Finding, dict[str, Finding]]:
    data = imagecodecs.jpeg2k_encode(
        whole.pixels, level=0, codecformat="J2K", bitspersample=BITS, reversible=True
    )

    def decoded(levels: int) -> np.ndarray:
        started = time.process_time()
        pixels = at_reduced_size(data, whole.pixels.shape, levels)
        name = f"1/{1 << levels}"
        seconds[name] = seconds.get(name, 0.0) + time.process_time() - started
        return pixels

    assert np.array_equal(decoded(0), whole.pixels)
    half, quarter = decoded(1), decoded(2)
    window = display.default_window(whole)
    assert isinstance(window, VoiWindow)
    rows, columns = whole.pixels.shape
    laid_out = laid_out_whole(half)[:rows, :columns]
    shown = {
        "half": replace(whole, pixels=half),
        "half, its window stated": replace(whole, pixels=half, voi=(window,)),
        "half, laid out whole": replace(whole, pixels=laid_out),
        "the same, its window stated": replace(whole, pixels=laid_out, voi=(window,)),
        "quarter": replace(whole, pixels=quarter),
        "one line less": replace(whole, pixels=whole.pixels[1:, 1:], voi=(window,)),
        "window 1% wider": replace(
            whole, voi=(replace(window, WindowWidth=1.01 * window.WindowWidth),)
        ),
    }
    spec = classifier.input_spec(score_anyway=True)
    inputs = [model_input(radiograph, spec) for radiograph in (whole, *shown.values())]
    noisy = replace(inputs[0], shown=_by_one_level(inputs[0].shown, random))
    first, *others = classifier.judge([*inputs, noisy], score_anyway=True)
    return first, dict(zip([*shown, "one grey level"], others, strict=True))


def at_reduced_size(codestream: bytes, shape: tuple[int, ...], levels: int) -> np.ndarray:
    """(rows, columns) uint16 of a grey JPEG 2000 codestream without its finest ``levels``."""
    image = Image.open(io.BytesIO(codestream), formats=("JPEG2000",))
    rows, columns = (-(-side // (1 << levels)) for side in shape)
    image._size = (columns, rows)  # type: ignore[attr-defined]  # Pillow's own reduce rounds it
    codec, _, offset, (kind, _, layers, *where) = image.tile[0]  # type: ignore[attr-defined]
    made = ImageFile._Tile(codec, (0, 0, columns, rows), offset, (kind, levels, layers, *where))
    image.tile = [made]  # type: ignore[attr-defined]
    image.load()
    return np.asarray(image) >> (16 - BITS)


def laid_out_whole(half: np.ndarray) -> np.ndarray:
    """What the 5/3 wavelet makes of a picture's coarser half where all details are zero."""
    for axis in (0, 1):
        grey = np.moveaxis(half.astype(np.uint32), axis, 0)
        twice = np.empty((2 * len(grey), grey.shape[1]), np.uint16)
        twice[0::2] = grey
        twice[1::2] = (grey + np.concatenate((grey[1:], grey[-1:]))) // 2
        half = np.ascontiguousarray(np.moveaxis(twice, 0, axis))
    return half


def _by_one_level(shown, random: np.random.Generator):  # type: ignore[no-untyped-def]
    picture = shown.prepared.picture.astype(np.int16)
    picture += random.choice(np.array([-1, 0, 1], np.int16), picture.shape, p=(0.15, 0.7, 0.15))
    moved = replace(shown.prepared, picture=np.clip(picture, 0, 255).astype(np.uint8))
    return replace(shown, prepared=moved)


def _said(name: str, pairs: list[tuple[Finding, Finding]]) -> str:
    moved = np.array([abs((one.score or 0.0) - (other.score or 0.0)) for one, other in pairs])
    changed = float(np.mean([one.decision is not other.decision for one, other in pairs]))
    notices = sum(
        {told.defect for told in one.quality} != {told.defect for told in other.quality}
        for one, other in pairs
    )
    allowed = moved.mean() < MOST_MOVED and changed <= MOST_CHANGED
    return (
        f"{name:28} scores move {moved.mean():.4f} on average, {moved.max():.3f} at most; "
        f"decisions changed {changed:.1%}; notices of quality changed {notices} of {len(pairs)}; "
        f"{'within' if allowed else 'not within'} the bounds"
    )


if __name__ == "__main__":
    main()
