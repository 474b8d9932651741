"""Print how long a frame takes while a reader drags on a 20-megapixel radiograph.

    python -m tests.measure_frames --rows 5000 --columns 4000
    python -m tests.measure_frames --rows 2500 --columns 2000 --model models/default.safetensors
    python -m tests.measure_frames --rows 2500 --columns 2000 --against 713db48

Real mouse events (programmed zoom) in the real viewer, with software rendering: window and level
with the left button, panning with the middle one, zooming, each fitted and at 1:1, with and without
the map: one of noise, whose outlines are longer than any finding's, or a model's of the made
radiograph. A frame runs from the event until the new picture is painted, in processor time of the
window's thread, so that a busy computer changes little. Beside it the usual way: the
whole radiograph in one pyqtgraph ImageItem, whose levels are dragged. Nothing here fails a test:
it measures.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.in_turn import add_options, compare, say

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

AIM = 33.0
"""Milliseconds, 95th percentile."""
SIZE = (1200, 900)
MOVES = 150


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=5000)
    parser.add_argument("--columns", type=int, default=4000)
    parser.add_argument("--model", type=Path, help="of which the map is, instead of noise")
    add_options(parser)
    wanted = parser.parse_args()
    if wanted.against:
        asked = ["--rows", str(wanted.rows), "--columns", str(wanted.columns)]
        asked += [] if wanted.model is None else ["--model", str(wanted.model.absolute())]
        return compare("tests.measure_frames", wanted.against, wanted.turns, asked)
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    radiograph, finding = _made(wanted.rows, wanted.columns)
    if wanted.model is not None:
        finding = _scored(radiograph, finding, wanted.model)
    print(f"{wanted.rows} x {wanted.columns} pixels in a viewer of {SIZE[0]} x {SIZE[1]}")
    ours = _measure(app, radiograph, finding)
    usual = _usual(app, radiograph.pixels)
    first = ours["window, fitted"]
    print(f"window, fitted: {first / usual:.2f} of the usual way's 95th percentile")
    say(ours, wanted.figures)
    return None


def _made(rows: int, columns: int) -> tuple:
    from osteo_desktop.imaging.drawn_phantom import phantom
    from osteo_desktop.records.finding import Decision, Finding, OperatingPoints, SaliencyMap
    from osteo_desktop.records.radiograph import Header, Radiograph, VoiWindow

    pixels = phantom(rows, columns, broken=True, lateral=False)
    header = Header(media="DICOM", rows=rows, columns=columns)
    low, high = float(pixels.min()), float(pixels.max())
    radiograph = Radiograph(
        file="made.dcm",
        source_path="/made.dcm",
        sha256="0" * 64,
        header=header,
        pixels=pixels,
        voi=(VoiWindow((low + high) / 2, high - low),),
    )
    values = np.random.default_rng(1).random((28, 14), dtype=np.float32)
    saliency = SaliencyMap(values, 0.0, 0.0, float(columns), float(rows))
    finding = Finding(
        sha256="0" * 64,
        frame=1,
        decision=Decision.FRACTURE,
        model_id="made",
        pipeline="2",
        score=0.9,
        operating_points=OperatingPoints(0.1, 0.5),
    )
    return radiograph, replace(finding, saliency=saliency)


def _scored(radiograph: object, finding: object, model: Path) -> object:
    from osteo_desktop.inference.classifier import Classifier

    (scored,) = Classifier.load(model, device="cpu").classify([radiograph], score_anyway=True)
    return replace(finding, saliency=scored.saliency)


def _measure(app: object, radiograph: object, finding: object) -> dict[str, float]:
    """95th percentiles, in milliseconds."""
    from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

    viewer = RadiographViewer()
    viewer.resize(*SIZE)
    viewer.show()
    viewer.show_radiograph(radiograph, finding)
    app.processEvents()
    tails: dict[str, float] = {}
    for with_map in (False, True):
        viewer.set_map_visible(with_map)
        for at_one_to_one in (False, True):
            viewer.view.actual_size() if at_one_to_one else viewer.view.fit()
            app.processEvents()
            place = f"{'1:1' if at_one_to_one else 'fitted'}{', map' if with_map else ''}"
            for name, frames in (
                ("window", _dragged(app, viewer, "left")),
                ("pan", _dragged(app, viewer, "middle")),
                ("zoom", _wheeled(app, viewer)),
            ):
                tails[f"{name}, {place}"] = _say(f"{name}, {place}", list(frames))
    viewer.close()
    return tails


def _dragged(app: object, viewer: object, button: str) -> Iterator[float]:
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    target = viewer.view.viewport()
    held = Qt.MouseButton.LeftButton if button == "left" else Qt.MouseButton.MiddleButton
    middle = QPointF(target.width() / 2, target.height() / 2)

    def send(kind: QEvent.Type, at: QPointF, buttons: Qt.MouseButton) -> None:
        pressed = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else held
        event = QMouseEvent(
            kind, at, target.mapToGlobal(at), pressed, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(target, event)

    send(QEvent.Type.MouseButtonPress, middle, held)
    for move in range(MOVES):
        turn = 2 * np.pi * move / MOVES
        at = middle + QPointF(120 * np.sin(turn), 80 * np.sin(2 * turn))
        yield _frame(app, viewer, lambda at=at: send(QEvent.Type.MouseMove, at, held))
    send(QEvent.Type.MouseButtonRelease, middle, Qt.MouseButton.NoButton)


def _wheeled(app: object, viewer: object) -> Iterator[float]:
    for notch in range(MOVES // 3):
        factor = 1.2 if notch % 16 < 8 else 1 / 1.2
        yield _frame(app, viewer, lambda factor=factor: viewer.view.zoom_by(factor))


def _frame(app: object, viewer: object, act: Callable[[], object]) -> float:
    begun = time.thread_time()
    act()
    viewer.repaint()
    app.processEvents()
    return (time.thread_time() - begun) * 1000


def _usual(app: object, pixels: np.ndarray) -> float:
    import pyqtgraph as pg

    view = pg.GraphicsView(useOpenGL=False)
    box = pg.ViewBox()
    view.setCentralItem(box)
    item = pg.ImageItem(pixels, axisOrder="row-major", autoDownsample=False)
    box.addItem(item)
    view.resize(*SIZE)
    view.show()
    app.processEvents()
    low, high = float(pixels.min()), float(pixels.max())
    times = [
        _frame(app, view, lambda n=n: item.setLevels((low + n, high - 2 * n)))
        for n in range(MOVES // 5)
    ]
    view.close()
    return _say("the usual way: window, fitted", times)


def _say(name: str, times: list[float]) -> float:
    median, tail = np.percentile(times, (50, 95))
    over = "" if tail <= AIM else f"  over {AIM:.0f}"
    print(f"  {name:<30} median {median:6.1f} ms, 95th percentile {tail:6.1f} ms{over}")
    return float(tail)


if __name__ == "__main__":
    main()
