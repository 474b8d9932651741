"""Filters that the reader keeps by name: chosen, saved and removed in one menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.worklist.arrangement import Filter
from osteo_desktop.ui.worklist.filter_bar import FilterBar

_LONGEST = 60


class SavedFiltersMenu(QMenu):
    changed = TypedSignal[Mapping[str, Filter]](object)
    """All of them by name, when one was saved or removed."""

    def __init__(self, bar: FilterBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._filters: dict[str, Filter] = {}
        self.dialog: QInputDialog | None = None
        self.setAccessibleName(translate("Worklist", "Saved filters"))
        self.aboutToShow.connect(self.bring_up_to_date)

    @property
    def filters(self) -> Mapping[str, Filter]:
        return self._filters

    def set_filters(self, filters: Mapping[str, Filter]) -> None:
        self._filters = dict(filters)
        self.bring_up_to_date()

    def bring_up_to_date(self) -> None:
        self.clear()
        now = self._bar.filter
        for name, asked in self._filters.items():
            action = self.addAction(_harmless(name))
            action.setCheckable(True)
            action.setChecked(asked == now)
            action.triggered.connect(lambda _checked, asked=asked: self._bar.ask_for(asked))
        if self._filters:
            self.addSeparator()
        save = self.addAction(translate("Worklist", "Save this filter…"))
        save.setEnabled(now != Filter())
        save.triggered.connect(lambda _checked: self.ask_name())
        remove = self.addMenu(translate("Worklist", "Remove"))
        remove.setEnabled(bool(self._filters))
        for name in self._filters:
            action = remove.addAction(_harmless(name))
            action.triggered.connect(lambda _checked, name=name: self.remove(name))

    def ask_name(self) -> None:
        """Under which the filter in force is kept."""
        dialog = self.dialog = QInputDialog(self.window())
        dialog.setWindowTitle(translate("Worklist", "Save this filter"))
        dialog.setLabelText(
            translate("Worklist", "Name. It is kept in the settings: put no patient’s name in it.")
        )
        dialog.textValueSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, name: str) -> None:
        """What is asked for now, in the place of one of the same name."""
        name = name.strip()[:_LONGEST]
        if name:
            self._filters[name] = self._bar.filter
            self.changed.emit(dict(self._filters))

    def remove(self, name: str) -> None:
        if self._filters.pop(name, None) is not None:
            self.changed.emit(dict(self._filters))


def _harmless(name: str) -> str:
    """An & would give it a key."""
    return name.replace("&", "&&")
