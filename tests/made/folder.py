"""Folders of made radiographs, and a model that counts what it computes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom, write_jpeg, write_png
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.inputs import ModelInput
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.radiograph import Patient

PATIENT = Patient("MADE^UP", "MADE-1", "19700101", "F", "054Y")
SHAPE = (144, 112)


class CountingClassifier(Classifier):
    """The real classifier; ``seen`` lists the (file, frame) that it was given."""

    def judge(
        self,
        inputs: Sequence[ModelInput],
        *,
        score_anyway: bool = False,
        progress: Progress | None = None,
    ) -> list[Finding]:
        given = [(one.radiograph.file, one.radiograph.header.frame) for one in inputs]
        self.seen = [*getattr(self, "seen", []), *given]
        return super().judge(inputs, score_anyway=score_anyway, progress=progress)


def grey(seed: int, *, broken: bool = False) -> np.ndarray:
    """(144, 112) uint8, another picture for each seed."""
    return (phantom(*SHAPE, seed=seed, broken=broken) >> 4).astype(np.uint8)


def png_bytes(seed: int) -> bytes:
    """A file of :func:`grey`."""
    _, encoded = cv2.imencode(".png", grey(seed))
    return encoded.tobytes()


def write_many(folder: Path, count: int, first: int = 0) -> None:
    """``count`` different PNG radiographs, 000.png, 001.png ..."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(first, first + count):
        write_png(folder / f"{number:03}.png", grey(number))


def write_view(path: Path, seed: int, study: str = "wrist", **attributes: object) -> None:
    """One DICOM view of PATIENT; the same ``study`` text is the same study."""
    pixels = phantom(*SHAPE, seed=seed)
    write_dicom(path, pixels, patient=PATIENT, study=study, attributes=attributes)


def fill(folder: Path) -> None:
    folder.mkdir()
    write_png(folder / "a.png", grey(1))
    write_jpeg(folder / "b.jpg", grey(2, broken=True))
    write_view(folder / "c-ap.dcm", 3, ViewPosition="AP")
    write_view(folder / "d-lateral.dcm", 4, ViewPosition="LL")
