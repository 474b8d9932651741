"""What the scope gate is measured on: radiographs wrapped as DICOM, and pictures of other things.

None of the foreign pictures here is drawn by the code that the gate learns from.
"""

from __future__ import annotations

import io
import os
import tarfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.records.radiograph import Radiograph, VoiFunction, VoiWindow
from tests.made.radiographs import made

DIGITAL_RADIOGRAPHY = "1.2.840.10008.5.1.4.1.1.1.1"

_WORDS = [
    *("the", "patient", "was", "seen", "again", "on", "Monday", "after", "a", "fall", "from"),
    *("stairs", "and", "complains", "of", "pain", "in", "left", "wrist", "no", "fracture"),
    *("please", "invoice", "number", "2024-118", "total", "315.40", "date", "signature"),
]


def load(path: Path) -> Radiograph:
    return folder.load(path.name, str(path), 1)


def wrapped(picture: np.ndarray, variant: str, scratch: Path) -> Radiograph:
    """A rendered radiograph, (rows, columns) uint8, written as a DX DICOM file and read again."""
    pixels, how = VARIANTS[variant](picture)
    file = scratch / "wrapped.dcm"
    write_dicom(
        file,
        np.rint(pixels).astype(np.uint16),
        attributes={"Modality": "DX", "SOPClassUID": DIGITAL_RADIOGRAPHY},
        **how,  # type: ignore[arg-type]
    )
    return load(file)


def _twelve_bits(grey: np.ndarray) -> np.ndarray:
    return np.clip(grey.astype(np.float32), 0, 255) * (4095 / 255)


def _sharper(picture: np.ndarray) -> np.ndarray:
    grey = picture.astype(np.float32)
    blurred = cv2.GaussianBlur(grey, (0, 0), max(1.0, max(grey.shape) / 700))
    return _twelve_bits(grey + 1.5 * (grey - blurred))


def _larger(picture: np.ndarray) -> np.ndarray:
    grey = picture.astype(np.float32)
    return _twelve_bits(cv2.resize(grey, None, fx=1.5, fy=1.5, interpolation=cv2.INTER_CUBIC))


VARIANTS: Mapping[str, Callable[[np.ndarray], tuple[np.ndarray, dict[str, object]]]] = {
    "8 bit": lambda p: (p, {"bits": 8}),
    "8 bit, MONOCHROME1": lambda p: (255 - p, {"bits": 8, "photometric": "MONOCHROME1"}),
    "12 bit": lambda p: (_twelve_bits(p), {}),
    "12 bit, MONOCHROME1": lambda p: (4095 - _twelve_bits(p), {"photometric": "MONOCHROME1"}),
    "16 bit": lambda p: (p.astype(np.uint16) * 257, {"bits": 16}),
    "narrow window": lambda p: (_twelve_bits(p), {"window": VoiWindow(1800.0, 2600.0)}),
    "wide window": lambda p: (_twelve_bits(p), {"window": VoiWindow(2400.0, 6000.0)}),
    "sigmoid": lambda p: (
        _twelve_bits(p),
        {"window": VoiWindow(1900.0, 2600.0, VoiFunction.SIGMOID)},
    ),
    "other gamma": lambda p: (4095 * (p.astype(np.float32) / 255) ** 0.6, {}),
    "sharper": lambda p: (_sharper(p), {}),
    "noise-free": lambda p: (
        _twelve_bits(cv2.bilateralFilter(cv2.medianBlur(p, 3), 7, 12, 4)),
        {},
    ),
    "larger": lambda p: (_larger(p), {}),
}
"""How a clinic's file may differ from FracAtlas's JPEG: stored values, and how they are written."""


def foreign(data: Path) -> Iterator[tuple[str, list[Radiograph]]]:
    """(kind, radiographs) of what must not be scored; kinds without any here are left out."""
    draw = np.random.default_rng(11)
    chests = [*sorted((data / "foreign" / "chest").glob("*")), *sorted((data / "dicom").glob("*"))]
    photographs = _photographs()
    kinds = {
        "chest films": [load(path) for path in chests],
        **_dicom_kinds(),
        "photographs, colour": [load(path) for path in photographs],
        "photographs, grey": [made(_grey(path)) for path in photographs],
        "photographs, grey, cut": [
            made(_cut(_grey(path), draw)) for path in photographs for _ in range(6)
        ],
        "photographs, 64 x 64": [made(p) for p in _small_photographs(data / "tiny-imagenet", draw)],
        "pages": [made(_page(draw)) for _ in range(60)] + [made(p) for p in _scanned_pages()],
        "charts": [made(_chart(draw)) for _ in range(20)],
        "screenshots": [made(shot) for shot in _screenshots()],
        "noise": [made(_noise(draw, n)) for n in range(60)],
        "blank": [made(np.full((300, 240), level, dtype=np.uint8)) for level in (0, 9, 128, 255)],
    }
    yield from ((kind, radiographs) for kind, radiographs in kinds.items() if radiographs)


def _dicom_kinds() -> dict[str, list[Radiograph]]:
    """CT, MR, ultrasound and nuclear medicine among pydicom's own test files."""
    import pydicom

    found: dict[str, list[Radiograph]] = {"CT": [], "MR": [], "US": [], "NM": []}
    seen: set[bytes] = set()
    for path in sorted((Path(pydicom.__file__).parent / "data" / "test_files").glob("*.dcm")):
        try:
            radiographs = folder.read_entry(folder.Entry(path.name, str(path)))
        except ReadError:
            continue
        for radiograph in radiographs[:: max(1, len(radiographs) // 3)]:
            header, pixels = radiograph.header, radiograph.pixels
            if header.Modality in found and min(pixels.shape) >= 64 and not header.truncated:
                content = display.render(radiograph).tobytes()
                if content not in seen:
                    found[header.Modality].append(radiograph)
                seen.add(content)
    return found


def _photographs() -> list[Path]:
    """Of scikit-learn and matplotlib; of scikit-image too where it is installed."""
    import matplotlib
    import sklearn.datasets

    found = sorted((Path(sklearn.datasets.__file__).parent / "images").glob("*.jpg"))
    found.append(Path(matplotlib.get_data_path()) / "sample_data" / "grace_hopper.jpg")
    names = (
        "astronaut.png brick.png camera.png cell.png chelsea.png clock_motion.png coffee.png "
        "coins.png grass.png gravel.png hubble_deep_field.jpg ihc.png moon.png "
        "motorcycle_left.png retina.jpg rocket.jpg"
    )
    bundled = _scikit_image()
    return found + [
        bundled / name for name in names.split() if bundled and (bundled / name).exists()
    ]


def _scikit_image() -> Path | None:
    try:
        import skimage
    except ImportError:
        return None
    return Path(skimage.__file__).parent / "data"


def _scanned_pages() -> list[np.ndarray]:
    bundled = _scikit_image()
    return [_grey(bundled / name) for name in ("page.png", "text.png")] if bundled else []


def _grey(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB").convert("L"))


def _cut(picture: np.ndarray, draw: np.random.Generator) -> np.ndarray:
    rows, columns = (int(side * draw.uniform(0.4, 0.9)) for side in picture.shape)
    top = draw.integers(0, picture.shape[0] - rows + 1)
    left = draw.integers(0, picture.shape[1] - columns + 1)
    return np.ascontiguousarray(picture[top : top + rows, left : left + columns])


def _small_photographs(archive: Path, draw: np.random.Generator) -> Iterator[np.ndarray]:
    """100 of each part of Tiny-ImageNet."""
    for part in sorted(archive.glob("part-*.tar")):
        with tarfile.open(part) as tar:
            members = [member for member in tar.getmembers() if member.isfile()]
            for number in draw.choice(len(members), 100, replace=False):
                stream = tar.extractfile(members[number])
                assert stream is not None
                yield np.asarray(Image.open(io.BytesIO(stream.read())).convert("L"))


def _page(draw: np.random.Generator) -> np.ndarray:
    """A letter set by Pillow in matplotlib's own fonts."""
    import matplotlib

    fonts = sorted((Path(matplotlib.get_data_path()) / "fonts" / "ttf").glob("DejaVu*.ttf"))
    columns, rows = int(draw.integers(500, 1300)), int(draw.integers(600, 1500))
    dark = draw.random() < 0.2
    paper = int(draw.integers(0, 30) if dark else draw.integers(235, 256))
    ink = int(draw.integers(180, 255) if dark else draw.integers(0, 60))
    sheet = Image.new("L", (columns, rows), paper)
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(fonts[draw.integers(len(fonts))], int(draw.integers(10, 34)))
    margin, y = int(columns * draw.uniform(0.03, 0.12)), int(rows * 0.05)
    while y < rows * 0.93:
        line = ""
        while pen.textlength(line, font=font) < (columns - 2 * margin) * draw.uniform(0.8, 0.95):
            line += str(draw.choice(_WORDS)) + " "
        pen.text((margin, y), line, font=font, fill=ink)
        y += int(font.size * (1.3 if draw.random() > 0.08 else 3.0))
    return np.asarray(sheet)


def _chart(draw: np.random.Generator) -> np.ndarray:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(draw.uniform(4, 9), draw.uniform(3, 8)), dpi=100)
    canvas = FigureCanvasAgg(figure)
    for place in range(int(draw.integers(1, 5))):
        axes = figure.add_subplot(2, 2, place + 1)
        kind = draw.integers(3)
        if kind == 0:
            axes.plot(draw.normal(size=50).cumsum())
        elif kind == 1:
            axes.bar(range(8), draw.random(8))
        else:
            axes.scatter(*draw.normal(size=(2, 200)))
    canvas.draw()
    return np.asarray(Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("L"))


def _screenshots() -> Iterator[np.ndarray]:
    """Windows of Qt's own widgets, light and dark, in several sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QTableWidget, QTabWidget, QTextEdit

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    for number in range(24):
        tabs, table = QTabWidget(), QTableWidget(6 + number, 3 + number % 5)
        table.setHorizontalHeaderLabels(_WORDS[number : number + 3 + number % 5])
        tabs.addTab(table if number % 3 else QTextEdit(" ".join(_WORDS * (number + 1))), "Worklist")
        tabs.addTab(QTextEdit(), "Settings")
        tabs.setStyleSheet("background: #202428; color: #d0d0d0" if number % 2 else "")
        tabs.resize(420 + 37 * number, 900 - 23 * number)
        image = tabs.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), -1)
        yield np.array(rows[:, : image.width()])


def _noise(draw: np.random.Generator, number: int) -> np.ndarray:
    rows, columns = int(draw.integers(120, 600)), int(draw.integers(120, 600))
    down, across = np.arange(rows)[:, None], np.arange(columns)[None, :]
    kind = number % 5
    if kind == 0:
        grey = draw.normal(128, draw.uniform(5, 60), (rows, columns))
    elif kind == 1:
        grey = np.floor(draw.uniform(0, 256, (rows, columns)))
    elif kind == 2:
        coarse = draw.normal(128, 60, (rows // 8 + 2, columns // 8 + 2))
        grey = cv2.resize(coarse, (columns, rows), interpolation=cv2.INTER_CUBIC).astype(float)
    elif kind == 3:
        ramp = draw.normal(0, 150) * down / rows + draw.normal(0, 150) * across / columns
        grey = 128 + ramp + draw.normal(0, 2, (rows, columns))
    else:
        grey = 128 + 100 * np.sin(down / draw.uniform(3, 60)) * np.sin(across / draw.uniform(3, 60))
    return np.clip(grey, 0, 255).astype(np.uint8)
