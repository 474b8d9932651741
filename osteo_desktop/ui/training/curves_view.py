"""Loss and AUC by epoch, drawn as they come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from osteo_desktop.records.models.training_log import TrainingLog
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import current_theme
from osteo_desktop.ui.training.chart import Chart, Series, span_of

_STYLES = (Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
"""Of the sources: colours alone do not tell them apart for everyone."""
_CHANCE = 0.5


class CurvesView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.losses = Chart(
            translate("Training", "Loss by epoch"), translate("Training", "No epoch yet")
        )
        self.aucs = Chart(
            translate("Training", "AUC on the judging radiographs"),
            translate("Training", "No epoch yet"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.losses, 2)
        layout.addWidget(self.aucs, 3)
        self._log = TrainingLog()
        self.show_log(self._log)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.show_log(self._log)

    def show_log(self, log: TrainingLog) -> None:
        self._log = log
        text = current_theme().text
        losses = _by_number(log, [epoch.loss for epoch in log.history])
        loss = Series("", text, losses, width=2.0)
        self.losses.show_series([loss], log.epochs, span_of(losses))
        sources = list(_sources(log)) if len(log.sources) > 1 else []
        aucs = _by_number(log, [epoch.auc for epoch in log.history])
        overall = Series(
            translate("Training", "all together") if sources else "", text, aucs, width=2.0
        )
        everything = [value for one in (*sources, overall) for value in one.values]
        low, high = span_of([*everything, _CHANCE], floor=0.4)
        best = log.best
        note = (
            ""
            if best is None
            else translate("Training", "best {auc} in epoch {number}").format(
                auc=f"{best.auc:.3f}", number=best.number
            )
        )
        self.aucs.show_series([*sources, overall], log.epochs, (low, min(high, 1.02)), note)


def _sources(log: TrainingLog) -> Iterator[Series]:
    theme = current_theme()
    colours = (theme.fracture, theme.no_fracture, theme.safe, theme.doubt)
    for index, source in enumerate(log.sources):
        values = _by_number(log, [epoch.auc_by_source.get(source) for epoch in log.history])
        colour, style = colours[index % len(colours)], _STYLES[index % len(_STYLES)]
        yield Series(source, colour, values, style)


def _by_number(log: TrainingLog, values: Sequence[float | None]) -> tuple[float | None, ...]:
    """One value per epoch from 1; a gap for an epoch that the log does not have."""
    known = {epoch.number: value for epoch, value in zip(log.history, values, strict=True)}
    return tuple(known.get(number) for number in range(1, max(known, default=0) + 1))
