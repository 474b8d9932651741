"""The worklist's order, columns and filters, kept in the settings from one session to the next."""

from __future__ import annotations

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import CriticalState
from osteo_desktop.settings import SavedFilter
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.worklist.arrangement import Filter, Sorting
from osteo_desktop.ui.worklist.columns import column_named
from osteo_desktop.ui.worklist.pane import WorklistPane
from osteo_desktop.ui.worklist.saved_filters import SavedFiltersMenu
from osteo_desktop.ui.worklist.study_table import Progress


def remember_arrangement(pane: WorklistPane, preferences: Preferences) -> None:
    """Arrange the list as it was left, and keep how the reader arranges it from now on.

    Names that this version does not know are passed over.
    """
    settings, view = preferences.settings, pane.view
    _remember_filters(pane.saved, preferences)
    view.set_sorting(Sorting(column_named(settings.worklist_order), settings.worklist_descending))
    hidden = [column_named(name) for name in settings.worklist_hidden]
    view.set_hidden_columns([column for column in hidden if column is not None])
    widths = {column_named(name): width for name, width in settings.worklist_widths.items()}
    view.set_column_widths({c: w for c, w in widths.items() if c is not None})

    def keep() -> None:
        sorting, columns = view.rows.arrangement.sorting, view.columns
        preferences.change(
            worklist_order="" if sorting.column is None else sorting.column.name.lower(),
            worklist_descending=sorting.descending,
            worklist_hidden=tuple(column.name.lower() for column in sorted(columns.hidden)),
            worklist_widths={c.name.lower(): w for c, w in sorted(columns.widths.items())},
        )

    view.arranged.connect(keep)


def _remember_filters(menu: SavedFiltersMenu, preferences: Preferences) -> None:
    """Offer the filters that were saved, and keep what the reader makes of them."""
    kept = preferences.settings.worklist_filters
    menu.set_filters({saved.name: _filter(saved) for saved in kept})
    menu.changed.connect(
        lambda filters: preferences.change(
            worklist_filters=tuple(_saved(name, asked) for name, asked in filters.items())
        )
    )


def _filter(saved: SavedFilter) -> Filter:
    """What this version does not know is not asked for."""
    return Filter(
        text=saved.text,
        decision=Decision(saved.decision) if saved.decision in list(Decision) else None,
        progress=Progress(saved.progress) if saved.progress in list(Progress) else None,
        critical=CriticalState(saved.critical) if saved.critical in list(CriticalState) else None,
        body_part=saved.body_part,
    )


def _saved(name: str, asked: Filter) -> SavedFilter:
    def text(value: str | None) -> str:
        return "" if value is None else str(value)

    return SavedFilter(
        name,
        asked.text,
        text(asked.decision),
        text(asked.progress),
        text(asked.critical),
        asked.body_part,
    )
