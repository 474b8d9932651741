"""Where the guide tells of what has the focus: one table, from widgets to places of the guide."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.dialogs.agreement_dialog import AgreementDialog
from osteo_desktop.ui.dialogs.archive_dialog import ArchiveDialog
from osteo_desktop.ui.dialogs.by_hand.entry_dialog import EntryDialog
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.ui.dialogs.models_dialog import ModelsDialog
from osteo_desktop.ui.dialogs.points_dialog import PointsDialog
from osteo_desktop.ui.dialogs.preferences.dialog import PreferencesDialog
from osteo_desktop.ui.dialogs.preferences.keys_table import KeysTable
from osteo_desktop.ui.dialogs.reader_dialog import ReaderDialog
from osteo_desktop.ui.dialogs.telling_dialog import TellingDialog
from osteo_desktop.ui.parts.status_strip import StatusStrip
from osteo_desktop.ui.reading_panel.critical_box import CriticalBox
from osteo_desktop.ui.reading_panel.finding_box import FindingBox
from osteo_desktop.ui.reading_panel.marks_box import MarksBox
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.reading_panel.sign_box import SignBox
from osteo_desktop.ui.reading_panel.verdict.verdict_box import VerdictBox
from osteo_desktop.ui.training.dialog import TrainingDialog
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
from osteo_desktop.ui.window.start.start_page import StartPage
from osteo_desktop.ui.worklist.pane import WorklistPane

START = "start"
PLACES: tuple[tuple[type[QWidget], str], ...] = (
    (StartPage, "open"),
    (WorklistPane, "list"),
    (ViewerGrid, "look"),
    (FindingBox, "ai"),
    (VerdictBox, "decide"),
    (MarksBox, "measure"),
    (CriticalBox, "describe"),
    (SignBox, "sign"),
    (ReadingPanel, "describe"),
    (StatusStrip, "problems"),
    (ExportDialog, "export"),
    (ModelsDialog, "models"),
    (AgreementDialog, "models"),
    (PointsDialog, "models"),
    (TrainingDialog, "models"),
    (ArchiveDialog, "problems"),
    (EntryDialog, "describe"),
    (TellingDialog, "describe"),
    (ReaderDialog, "sign"),
    (KeysTable, "keys"),
    (PreferencesDialog, "start"),
)
"""The innermost widget that has a row counts."""


def place_of(widget: QWidget | None) -> str:
    """Of what has the focus, or of the nearest thing it lies in."""
    while widget is not None:
        for kind, anchor in PLACES:
            if isinstance(widget, kind):
                return anchor
        widget = widget.parentWidget()
    return START
