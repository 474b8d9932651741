"""How often a burned-in name is proposed, and how much of real radiographs without one.

    OSTEO_DATA=DIR python -m tests.measure_text_boxes [--each 40] [--seed 1]

Names are written in white, in three heights and at random places, on radiographs of FracAtlas (as
the model has them, and in full size) and upperlimb; found is one of which 98% of the pixels lie in
boxes. Many radiographs have burned-in letters of their own, so boxes without a made name are not
all false.
"""

from __future__ import annotations

import argparse
import os
import random
import time
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFile, ImageFont

from osteo_desktop.imaging.paper.deidentify.text_boxes import text_boxes
from osteo_desktop.settings import installed_folder

SOURCES = ("fracatlas/images", "upperlimb/images", "fracatlas/fullsize")
HEIGHTS = (14, 22, 36)
"""Of letters, in pixels of a picture of 1600."""
NAME = "DOE JANE 4711"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=40, help="radiographs of each source")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    random.seed(asked.seed)
    font = str(installed_folder("resources") / "fonts" / "NotoSans-Bold.ttf")
    for source in SOURCES:
        folder = Path(os.environ["OSTEO_DATA"]) / source
        files = sorted(folder.glob("*.jpg"))
        chosen = random.sample(files, min(asked.each, len(files)))
        found = {height: [0, 0] for height in HEIGHTS}
        boxed, shares, begun, searched = 0, [], time.perf_counter(), 0.0
        for path in chosen:
            grey = np.array(Image.open(path).convert("L"))
            begun = time.perf_counter()
            boxes = text_boxes(grey)
            searched += time.perf_counter() - begun
            boxed += bool(boxes)
            shares.append(sum(box.width * box.height for box in boxes) / grey.size)
            for height in HEIGHTS:
                share = _share_found(grey, font, height)
                if share is not None:
                    found[height][0] += share >= 0.98
                    found[height][1] += 1
        said = ", ".join(f"{h}: {hit} of {of}" for h, (hit, of) in found.items())
        print(f"{source}: {len(chosen)} radiographs, {searched / len(chosen):.2f} s each")
        print(f"  names found by height of letters: {said}")
        print(f"  with boxes though no name was made: {boxed}, at most {max(shares):.1%} of one")


def _share_found(grey: np.ndarray, font: str, height: int) -> float | None:
    """Of a name's pixels; None where it has no room."""
    rows, columns = grey.shape
    letters = ImageFont.truetype(font, max(9, round(height * max(rows, columns) / 1600)))
    picture = Image.fromarray(grey)
    draw = ImageDraw.Draw(picture)
    x, y = random.choice([(0.03, 0.02), (0.5, 0.9), (0.4, 0.5)])
    at = (int(x * columns), int(y * rows))
    if draw.textbbox(at, NAME, font=letters)[2] > columns:
        return None
    draw.text(at, NAME, fill=255, font=letters)
    made = np.array(picture)
    inside = np.zeros(grey.shape, bool)
    for box in text_boxes(made):
        inside[box.top : box.bottom, box.left : box.right] = True
    changed = np.abs(made.astype(int) - grey) > 30
    return float((changed & inside).sum() / max(1, changed.sum()))


if __name__ == "__main__":
    main()
