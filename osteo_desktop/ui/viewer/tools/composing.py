"""The radiograph in sight as a picture of its own: for the clipboard, for a file."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.corners.captions import Line, Tone
from osteo_desktop.ui.viewer.corners.layout import Content
from osteo_desktop.ui.viewer.corners.text import CornerText
from osteo_desktop.ui.viewer.pyramid import Rendering, level_for
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

_MOST_PIXELS = 48_000_000
"""Of a picture; what were larger is made so large."""
_PIXELS_AT_ONCE = 4_000_000
"""Made within a blink; more, while the window goes on."""


@dataclass(frozen=True)
class Take:
    """What of the view is taken."""

    bare: bool = False
    """The whole radiograph as its file lies, in the window in sight: no word could say that it is
    turned, mirrored or sharpened."""
    full_size: bool = False
    """A pixel of the radiograph is one of the picture."""
    named: bool = False
    """Whose it is stands on the picture."""


@dataclass(frozen=True)
class Preparation:
    """What of a picture takes long, and may be made on another thread."""

    rendering: Rendering
    canvas: QSize
    """Pixels of the picture."""

    @property
    def is_long(self) -> bool:
        return self.canvas.width() * self.canvas.height() > _PIXELS_AT_ONCE

    def made(self) -> Prepared:
        """On any thread."""
        canvas = QImage(self.canvas, QImage.Format.Format_RGB32)
        canvas.fill(Qt.GlobalColor.black)
        return Prepared(self, self.rendering.made_apart(), canvas)


@dataclass(frozen=True, eq=False)
class Prepared:
    of: Preparation
    grey: np.ndarray
    canvas: QImage
    """Black."""


def preparation(viewer: RadiographViewer, take: Take) -> Preparation | None:
    """None while there is no radiograph in sight. Equal ones serve the same picture."""
    placement = viewer.view.placement
    if viewer.radiograph is None or placement is None:
        return None
    if take.bare:
        size = _bare_size(viewer, take)
        level = level_for(size.width() / placement.columns)
        return Preparation(viewer.rendering(level, plain=True), size)
    factor = _factor(viewer, take)
    level = level_for(placement.scale * factor * max(1.0, placement.aspect))
    return Preparation(viewer.rendering(level), viewer.view.viewport().size() * factor)


def composed(
    viewer: RadiographViewer, take: Take, prepared: Prepared | None = None
) -> QImage | None:
    """None while there is no radiograph in sight. ``prepared`` for what is in sight now, or else
    it is made here."""
    wanted = preparation(viewer, take)
    if wanted is None:
        return None
    if prepared is None or prepared.of != wanted:
        canvas = QImage(wanted.canvas, QImage.Format.Format_RGB32)
        canvas.fill(Qt.GlobalColor.black)
        prepared = Prepared(wanted, wanted.rendering.made(), canvas)
    viewer.set_extras(readout="")  # where the cursor happens to be is of no matter
    return _bare(prepared) if take.bare else _as_seen(viewer, take, prepared)


def _bare_size(viewer: RadiographViewer, take: Take) -> QSize:
    placement = viewer.view.placement
    assert placement is not None
    scale = 1.0 if take.full_size else viewer.view.device_scale
    size = QSizeF(placement.columns * scale, placement.rows * placement.aspect * scale)
    size *= min(1.0, math.sqrt(_MOST_PIXELS / (size.width() * size.height())))
    return size.toSize().expandedTo(QSize(1, 1))


def _bare(prepared: Prepared) -> QImage:
    return _image(prepared.grey).scaled(
        prepared.of.canvas,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _factor(viewer: RadiographViewer, take: Take) -> float:
    """Pixels of the picture for one of the viewport, in each direction."""
    view, placement = viewer.view, viewer.view.placement
    assert placement is not None
    size, factor = view.viewport().size(), view.devicePixelRatioF()
    if take.full_size:
        factor = max(factor, 1.0 / placement.scale)
    return min(factor, math.sqrt(_MOST_PIXELS / (size.width() * size.height())))


def _as_seen(viewer: RadiographViewer, take: Take, prepared: Prepared) -> QImage:
    """What the viewport shows, drawn anew: fine pixels, lines and letters at any size."""
    view, size, factor = viewer.view, viewer.view.viewport().size(), _factor(viewer, take)
    image = prepared.canvas
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(factor, factor)
    view.set_picture(prepared.grey, prepared.of.rendering.level)
    whole = QRectF(0.0, 0.0, size.width(), size.height())
    view.scene().render(painter, whole, whole, Qt.AspectRatioMode.IgnoreAspectRatio)
    viewer.redraw()
    _lay_over(painter, viewer.marks.layer)
    words = CornerText(None)
    words.setFont(viewer.overlay.font())
    words.resize(size)
    words.set_content(_content(viewer, take))
    _lay_over(painter, words)
    painter.end()
    return image


def _content(viewer: RadiographViewer, take: Take) -> Content:
    """The words on the image; where its map is shown, whose it is."""
    content = viewer.overlay.content
    if not take.named:
        content = replace(content, top_left=())
    finding = viewer.finding
    if viewer.map_shown and finding is not None:
        text = translate("Image", "Map of the model {model}: no diagnosis")
        line = Line(text.format(model=finding.model_id), Tone.WARNING, longest=2)
        content = replace(content, bottom_right=(line, *content.bottom_right))
    return content


def _lay_over(painter: QPainter, layer: QWidget) -> None:
    layer.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)


def _image(grey: np.ndarray) -> QImage:
    """(rows, columns) uint8 -> a picture with its own copy of them."""
    whole = np.ascontiguousarray(grey)
    rows, columns = whole.shape
    made = QImage(whole.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    return made.copy()
