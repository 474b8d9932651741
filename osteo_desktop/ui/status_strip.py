"""Always in sight: how far the reading is, device and model, and the disclaimer."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy

from osteo_desktop.progress import ProgressState
from osteo_desktop.records.finding import DISCLAIMER
from osteo_desktop.ui import words
from osteo_desktop.ui.theme import set_role
from osteo_desktop.workflow.read_folder import Summary

_LIVELY_S = 3.0
"""A rate measured over less says nothing yet."""
_REMEMBERED_S = 20.0


class Rate:
    """Items a second of late; what an earlier run had done came in a leap and must not count."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, int]] = deque()

    def clear(self) -> None:
        self._samples.clear()

    def add(self, done: int, now: float) -> float | None:
        """The rate after ``done`` items at ``now`` (s), None while it says nothing yet."""
        self._samples.append((now, done))
        while now - self._samples[0][0] > _REMEMBERED_S and len(self._samples) > 2:
            self._samples.popleft()
        (began, at_first) = self._samples[0]
        if now - began < _LIVELY_S or done <= at_first:
            return None
        return (done - at_first) / (now - began)


class ElidedLabel(QLabel):
    """Shortens its text where there is no room; the tooltip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._full = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_full_text(self, text: str) -> None:
        self._full = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._elide()

    @property
    def full_text(self) -> str:
        return self._full

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._full, mode, self.width()))


class StatusStrip(QFrame):
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "strip")
        self._rate = Rate()
        self.bar = QProgressBar()
        self.bar.setFixedSize(120, 14)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress of reading the folder")
        self.activity = ElidedLabel()
        self.cancel = QPushButton("Cancel")
        self.cancel.setToolTip("Stop reading after the batch that is running; what is done is kept")
        self.cancel.clicked.connect(self.cancel_requested)
        self.device = ElidedLabel()
        self.device.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_role(self.device, "quiet")
        disclaimer = QLabel(DISCLAIMER)
        set_role(disclaimer, "disclaimer")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 10, 3)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        layout.addWidget(self.activity, 3)
        layout.addWidget(self.device, 4)
        layout.addWidget(disclaimer)
        self.setFixedHeight(36)
        self.show_idle("")

    def set_device(self, text: str) -> None:
        self.device.set_full_text(text)

    def show_idle(self, text: str) -> None:
        self._rate.clear()
        self.bar.setVisible(False)
        self.cancel.setVisible(False)
        self.activity.set_full_text(text)

    def show_busy(self, text: str) -> None:
        """Working, without a count; nothing to cancel."""
        self.show_idle(text)
        self.bar.setVisible(True)
        self.bar.setRange(0, 0)

    def show_progress(self, state: ProgressState, *, stopping: bool) -> None:
        self.bar.setVisible(True)
        self.cancel.setVisible(True)
        self.cancel.setEnabled(not stopping)
        self.bar.setRange(0, state.total or 0)
        self.bar.setValue(state.done)
        text = progress_text(state, self._rate.add(state.done, time.monotonic()))
        self.activity.set_full_text("Stopping after this batch…" if stopping else text)


def progress_text(state: ProgressState, rate: float | None) -> str:
    """Like 120 of 3,437 · 8.4/s · 7 min left, as far as it is known."""
    if state.total is None:
        parts = [f"{state.done:,} found" if state.done else "Looking for radiographs"]
    else:
        parts = [f"{state.done:,} of {state.total:,}"]
    if rate is not None:
        parts.append(f"{rate:.1f}/s")
        if state.total is not None and state.total > state.done:
            parts.append(f"{words.duration_text((state.total - state.done) / rate)} left")
    return " · ".join([*parts, *([state.message] if state.message else [])])


def summary_text(summary: Summary, *, ai_hidden: bool) -> str:
    """What reading a folder came to; nothing of the AI while it is hidden."""
    parts = [f"{summary.rows:,} rows"]
    if not ai_hidden and summary.model_id:
        parts.append(f"{summary.fractures:,} fracture, {summary.doubts:,} doubt")
    if summary.errors:
        parts.append(f"{summary.errors:,} cannot be read")
    if summary.reused:
        parts.append(f"{summary.reused:,} known from before")
    return " · ".join(parts)
