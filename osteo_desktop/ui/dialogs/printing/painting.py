"""Pages -> a printer, each as large as it is; in any thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from osteo_desktop.details.printing import PrintDetail
from osteo_desktop.errors.printing import NoSuchPrinter, PrintError
from osteo_desktop.progress import Progress

DOTS_PER_INCH = 300
Size = tuple[float, float]
"""Width and height in mm."""


def printer_names() -> tuple[str, ...]:
    """The usual one first. Asks the system, which may take a moment."""
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual))


def paint(
    sizes: Sequence[Size],
    page: Callable[[int], bytes],
    printer: str | Path,
    copies: int,
    progress: Progress,
) -> None:
    """``page``: PNG of the whole page of that number. ``printer``: its name, or a PDF to write.

    A page is laid on the whole paper and drawn as large as it is, so that no margin of the printer
    scales it. What was begun is withdrawn when it fails or is stopped.

    Raises NoSuchPrinter, PrintError, Cancelled.
    """
    device = device_of(printer)
    device.setCopyCount(copies)
    _set_size(device, sizes[0])
    painter = QPainter()
    if not painter.begin(device):
        raise PrintError(detail=PrintDetail.GONE.notice)
    done = False
    progress.set_total(len(sizes))
    try:
        for number, size in enumerate(sizes):
            progress.check_cancelled()
            if number:
                _set_size(device, size)
                if not device.newPage():
                    raise PrintError(detail=PrintDetail.GONE.notice)
            image = _lean(QImage.fromData(page(number)))
            dots = device.resolution() / 25.4
            painter.drawImage(QRectF(0.0, 0.0, size[0] * dots, size[1] * dots), image)
            progress.step()
        done = True
    finally:
        if not done:
            device.abort()
        ended = painter.end()
    if not ended or device.printerState() == QPrinter.PrinterState.Error:
        raise PrintError(detail=PrintDetail.GONE.notice)


def _lean(image: QImage) -> QImage:
    """Films are grey: a third of the bytes on the way to the printer, and no coloured ink."""
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if image.allGray() else image


def device_of(printer: str | Path) -> QPrinter:
    """Raises NoSuchPrinter, PrintError."""
    if isinstance(printer, Path):
        device = QPrinter()
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(printer))
    else:
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            raise NoSuchPrinter(printer=printer, printers=", ".join(printer_names()) or "–")
        device = QPrinter(info)
        if not device.isValid():
            raise PrintError(detail=PrintDetail.GONE.notice)
    device.setResolution(DOTS_PER_INCH)
    device.setFullPage(True)
    device.setDocName("Osteo Desktop")  # others see it in the queue: it tells nothing
    return device


def _set_size(device: QPrinter, size: Size) -> None:
    width, height = size
    is_across = width > height
    upright = QSizeF(min(size), max(size))
    way = QPageLayout.Orientation.Landscape if is_across else QPageLayout.Orientation.Portrait
    page = QPageSize(upright, QPageSize.Unit.Millimeter)
    device.setPageLayout(QPageLayout(page, way, QMarginsF(0, 0, 0, 0)))
    device.setFullPage(True)


def unreached(printer: str, size: Size) -> tuple[float, float, float, float]:
    """Left, top, right, bottom: mm at the edges of such a page that the printer does not reach."""
    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        return (0.0, 0.0, 0.0, 0.0)
    device = QPrinter(info)
    _set_size(device, size)
    layout = device.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    least = layout.minimumMargins()
    return (least.left(), least.top(), least.right(), least.bottom())
