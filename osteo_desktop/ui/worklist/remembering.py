"""The worklist's order and columns, kept in the settings from one session to the next."""

from __future__ import annotations

from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.worklist.arrangement import Sorting
from osteo_desktop.ui.worklist.columns import column_named
from osteo_desktop.ui.worklist.view import WorklistView


def remember_arrangement(view: WorklistView, preferences: Preferences) -> None:
    """Arrange ``view`` as it was left, and keep how the reader arranges it from now on.

    Names that this version does not know are passed over.
    """
    settings = preferences.settings
    view.set_sorting(Sorting(column_named(settings.worklist_order), settings.worklist_descending))
    hidden = [column_named(name) for name in settings.worklist_hidden]
    view.set_hidden_columns([column for column in hidden if column is not None])

    def keep() -> None:
        sorting = view.rows.arrangement.sorting
        preferences.change(
            worklist_order="" if sorting.column is None else sorting.column.name.lower(),
            worklist_descending=sorting.descending,
            worklist_hidden=tuple(column.name.lower() for column in sorted(view.hidden_columns)),
        )

    view.arranged.connect(keep)
