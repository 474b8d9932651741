"""A radiograph made of large cells in the shape of an F: no turn or flip leaves it alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.finding import Decision, Finding, SaliencyMap
from osteo_desktop.records.radiograph import Header, Patient, Radiograph, VoiFunction, VoiWindow
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

CELL = 16
F_CELLS = np.array(
    [
        [60, 60, 60, 60, 60],
        [60, 200, 220, 240, 60],
        [60, 190, 60, 60, 60],
        [60, 180, 170, 60, 60],
        [60, 160, 60, 60, 60],
        [60, 150, 60, 60, 80],
    ],
    np.uint8,
)
AS_STORED = VoiWindow(127.5, 255.0, VoiFunction.LINEAR_EXACT)

MakeRadiograph = Callable[..., Radiograph]
MakeFinding = Callable[..., Finding]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Holds the viewer, as the main window does."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(600, 500)
    return widget


@pytest.fixture
def viewer(qtbot: QtBot, window: QWidget) -> RadiographViewer:
    viewer = RadiographViewer(window)
    viewer.resize(600, 500)
    window.show()
    qtbot.waitExposed(window)
    return viewer


@pytest.fixture
def f_cells() -> np.ndarray:
    return F_CELLS


@pytest.fixture
def make_radiograph() -> MakeRadiograph:
    def make(cells: np.ndarray = F_CELLS, *, file: str = "f.dcm", **changes: object) -> Radiograph:
        pixels = np.kron(cells, np.ones((CELL, CELL), cells.dtype))
        header = Header(
            media="DICOM",
            rows=pixels.shape[0],
            columns=pixels.shape[1],
            patient=Patient("Okafor^Ada", "P-7", "19800102", "F"),
            Laterality="L",
            BodyPartExamined="WRIST",
            ViewPosition="PA",
            StudyDate="20240305",
        )
        fields = {
            "file": file,
            "source_path": f"/folder/{file}",
            "sha256": "ab" * 32,
            "header": header,
            "pixels": pixels,
            "voi": (AS_STORED,),
        }
        return Radiograph(**{**fields, **changes})  # type: ignore[arg-type]

    return make


@pytest.fixture
def make_finding() -> MakeFinding:
    """One hot cell, second row, fourth column of the F's grid."""

    def make(radiograph: Radiograph, *, border: int = 0, **changes: object) -> Finding:
        """``border``: rings of cells by which the map reaches past the radiograph."""
        rows, columns = (n // CELL for n in radiograph.pixels.shape)
        values = np.zeros((rows + 2 * border, columns + 2 * border), np.float32)
        values[1 + border, 3 + border] = 1.0
        saliency = SaliencyMap(
            values,
            left=-border * CELL,
            top=-border * CELL,
            width=values.shape[1] * CELL,
            height=values.shape[0] * CELL,
        )
        finding = Finding(
            radiograph.sha256,
            radiograph.header.frame,
            Decision.FRACTURE,
            "model",
            "1",
            score=0.9,
            saliency=saliency,
        )
        return replace(finding, **changes)  # type: ignore[arg-type]

    return make
