"""The pages as they will lie on paper, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from osteo_desktop.ui.language.translate import translate


class PageView(QWidget):
    """Fits the page; what the printer cuts is marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(300, 300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._page: QImage | None = None
        self._cut = (0.0, 0.0, 0.0, 0.0)

    def show_page(self, page: QImage | None) -> None:
        self._page = page
        self.update()

    def show_cut(self, cut: tuple[float, float, float, float]) -> None:
        """Left, top, right, bottom: shares of the page that the printer does not reach."""
        self._cut = cut
        self.update()

    def place(self) -> QRectF:
        """Where the page is drawn."""
        if self._page is None:
            return QRectF()
        room = QSize(self.width() - 16, self.height() - 16)
        size = self._page.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.place()
        painter.fillRect(place.translated(3, 3), QColor(0, 0, 0, 90))
        ratio = self.devicePixelRatioF()
        wanted = (place.size() * ratio).toSize()
        smooth = self._page.scaled(
            wanted,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(place, smooth)
        if any(self._cut):
            left, top, right, bottom = self._cut
            painter.setPen(QPen(QColor("#b00020"), 1, Qt.PenStyle.DashLine))
            wide, high = place.width(), place.height()
            painter.drawRect(place.adjusted(left * wide, top * high, -right * wide, -bottom * high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()


class Preview(QWidget):
    """Asks for a page with ``page_wanted``, from 0."""

    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.view = PageView()
        self.before = QPushButton("‹")
        self.after = QPushButton("›")
        for button, name in (
            (self.before, translate("Dialogs", "Page before")),
            (self.after, translate("Dialogs", "Next page")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setAutoDefault(False)
            button.setFixedWidth(36)
        self.count = QLabel()
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number, self.pages = 0, 0
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.before)
        row.addWidget(self.count)
        row.addWidget(self.after)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        layout.addLayout(row)
        self.before.clicked.connect(lambda: self._go(self.number - 1))
        self.after.clicked.connect(lambda: self._go(self.number + 1))
        self.show_pages(0)

    def show_pages(self, pages: int) -> None:
        """So many there are; none: nothing of what was shown stays."""
        self.pages = pages
        self.number = min(self.number, max(0, pages - 1))
        if not pages:
            self.view.show_page(None)
        self._tell()
        if pages:
            self.page_wanted.emit(self.number)

    def _go(self, number: int) -> None:
        self.number = number
        self._tell()
        self.page_wanted.emit(number)

    def _tell(self) -> None:
        self.before.setEnabled(self.number > 0)
        self.after.setEnabled(self.number + 1 < self.pages)
        text = translate("Dialogs", "Page {page} of {pages}")
        said = text.format(page=self.number + 1, pages=self.pages) if self.pages else ""
        self.count.setText(said)
