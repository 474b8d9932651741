"""Always in sight: how far the reading is, device and model, and the disclaimer."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from osteo_desktop.progress import ProgressState
from osteo_desktop.records.rules.totals import Totals
from osteo_desktop.ui.keys.action_keys import with_keys
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.elided_label import ElidedLabel
from osteo_desktop.ui.parts.signed_notice import SignedNotice
from osteo_desktop.wording.status import totals_text
from osteo_desktop.workflow.reading.read_folder import Summary

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


class StatusStrip(QFrame):
    cancel_requested = Signal()
    to_be_told_requested = Signal()
    """The reader wants to see the studies whose critical result is still to be told."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "strip")
        self._rate = Rate()
        self.bar = QProgressBar()
        self.bar.setFixedSize(120, 14)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Window", "Progress of reading the folder"))
        self.activity = ElidedLabel()
        self.cancel = QPushButton(translate("Window", "Cancel"))
        self.cancel.setToolTip(
            translate(
                "Window", "Stop reading after the batch that is running; what is done is kept"
            )
        )
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(self.cancel_requested)
        self.keys_rest = QLabel()
        self.keys_rest.setVisible(False)
        self.signed = SignedNotice()
        self.to_be_told = QPushButton()
        self.to_be_told.setVisible(False)
        self.to_be_told.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.to_be_told.setToolTip(
            translate("Window", "Show the studies whose critical result is still to be told")
        )
        set_role(self.to_be_told, "warning")
        self.to_be_told.clicked.connect(self.to_be_told_requested)
        self.device = ElidedLabel()
        self.device.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_role(self.device, "quiet")
        disclaimer = QLabel(words.disclaimer())
        set_role(disclaimer, "disclaimer")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 10, 2)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        layout.addWidget(self.activity, 6)
        layout.addWidget(self.keys_rest)
        layout.addWidget(self.signed, 9)
        layout.addWidget(self.to_be_told)
        layout.addWidget(self.device, 3)
        layout.addWidget(disclaimer)
        self.setFixedHeight(27)
        self.show_idle("")

    def show_to_be_told(self, studies: int) -> None:
        """Never out of sight while there is one."""
        text = translate("Window", "‼ Critical results to be told: {count}")
        self.to_be_told.setText(text.format(count=f"{studies:,}"))
        self.to_be_told.setVisible(studies > 0)

    def set_device(self, text: str) -> None:
        self.device.set_full_text(text)

    def set_keys(self, to_list: str) -> None:
        """In words, of the action that leads back to where plain keys act."""
        text = translate("Window", "Single keys rest here; back to the list")
        self.keys_rest.setText(with_keys(text, to_list))

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
        self.activity.set_full_text(
            translate("Window", "Stopping after this batch…") if stopping else text
        )


def progress_text(state: ProgressState, rate: float | None) -> str:
    """Like 120 of 3,437 · 8.4/s · 7 min left, as far as it is known."""
    if state.total is None:
        text = translate("Window", "Looking for radiographs")
        if state.done:
            text = translate("Window", "{done} found", n=state.done).format(done=f"{state.done:,}")
    else:
        text = translate("Window", "{done} of {total}").format(
            done=f"{state.done:,}", total=f"{state.total:,}"
        )
    parts = [text]
    if rate is not None:
        parts.append(translate("Window", "{rate}/s").format(rate=f"{rate:.1f}"))
        if state.total is not None and state.total > state.done:
            left = words.duration_text((state.total - state.done) / rate)
            parts.append(translate("Window", "{duration} left").format(duration=left))
    return " · ".join([*parts, *([words.notice_text(state.message)] if state.message else [])])


def summary_text(summary: Summary, totals: Totals, *, ai_hidden: bool) -> str:
    """What reading a folder came to; nothing of the AI while it is hidden. ``totals``: of the list,
    in which the reader may have put files together."""
    parts = [totals_text(totals, words.word)]
    if not ai_hidden and summary.model_id:
        parts.append(
            translate("Window", "{fractures} fracture, {doubts} doubt").format(
                fractures=f"{summary.fractures:,}", doubts=f"{summary.doubts:,}"
            )
        )
    if summary.reused:
        reused = translate("Window", "{count} known from before", n=summary.reused)
        parts.append(reused.format(count=f"{summary.reused:,}"))
    return " · ".join(parts)
