"""A dark window for a dim room: the radiograph is the brightest thing on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from osteo_desktop.records.finding import Decision

GROUND = "#15181c"
SURFACE = "#1d2126"
RAISED = "#282d34"
LINE = "#3a414a"
TEXT = "#e4e8ec"
QUIET = "#a3adb8"
ACCENT = "#2f6fb2"
FOCUS = "#6db3f8"
ORANGE = "#ff9466"
YELLOW = "#f0c850"
BLUE = "#8cc4f0"
GREEN = "#7fd1a4"

DECISION_COLOURS = {
    Decision.FRACTURE: ORANGE,
    Decision.DOUBT: YELLOW,
    Decision.NO_FRACTURE: BLUE,
    Decision.NOT_SCORED: QUIET,
    Decision.ERROR: QUIET,
}
"""Orange, yellow and blue stay apart for colour-blind readers; a symbol and words say the same."""

_STYLE = f"""
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; padding: 4px; }}
QMenuBar, QToolBar {{ background: {SURFACE}; border: none; }}
QToolBar {{ spacing: 2px; padding: 3px 6px; border-bottom: 1px solid {LINE}; }}
QToolBar QToolButton {{ padding: 4px 7px; border-radius: 4px; }}
QToolButton:hover {{ background: {RAISED}; }}
QToolButton:checked {{ background: {ACCENT}; color: white; }}
QToolButton:checked:disabled {{ background: {RAISED}; color: #7a838d; }}
QToolButton:focus {{ border: 1px solid {FOCUS}; }}
QSplitter::handle {{ background: {GROUND}; width: 5px; }}
QSplitter::handle:hover {{ background: {ACCENT}; }}
QTableView {{ background: {SURFACE}; border: none; outline: none; gridline-color: {LINE}; }}
QListWidget, QTextBrowser {{ background: {GROUND}; border: 1px solid {LINE}; border-radius: 4px;
    padding: 4px; }}
QListWidget:focus, QTextBrowser:focus {{ border-color: {FOCUS}; }}
QListWidget::item {{ padding: 6px; border-radius: 4px; }}
QListWidget::item:selected {{ background: {ACCENT}; color: white; }}
QHeaderView::section {{ background: {RAISED}; color: {QUIET}; border: none; padding: 5px 6px; }}
QPushButton {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 4px;
    padding: 5px 10px; }}
QPushButton:hover {{ border-color: {QUIET}; }}
QPushButton:focus {{ border: 1px solid {FOCUS}; }}
QPushButton:disabled {{ color: #6c757f; border-color: {RAISED}; }}
QPushButton:default, QPushButton[main="true"]:enabled {{ background: {ACCENT}; color: white; }}
QPushButton[verdict="true"] {{ padding: 7px 2px; }}
QPushButton[verdict="true"]:checked {{ background: {TEXT}; color: {GROUND}; font-weight: bold; }}
QPushButton[verdict="true"]:checked:disabled {{ background: {QUIET}; color: {GROUND}; }}
QPushButton[prior="true"] {{ text-align: left; padding: 3px 8px; }}
QPushButton[prior="true"]:checked {{ background: {ACCENT}; color: white; }}
QComboBox {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 4px;
    padding: 3px 6px; }}
QComboBox:focus {{ border-color: {FOCUS}; }}
QComboBox:disabled {{ color: #7a838d; }}
QLineEdit, QPlainTextEdit {{ background: {GROUND}; border: 1px solid {LINE};
    border-radius: 4px; padding: 4px; selection-background-color: {ACCENT}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {FOCUS}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QLineEdit:read-only, QPlainTextEdit:read-only {{
    color: {QUIET}; background: {SURFACE}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QCheckBox::indicator {{ width: 13px; height: 13px; border: 1px solid {QUIET}; border-radius: 3px;
    background: {GROUND}; }}
QCheckBox::indicator:focus {{ border-color: {FOCUS}; }}
QCheckBox::indicator:checked {{ background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 {TEXT}, stop: 0.62 {TEXT}, stop: 0.7 {GROUND}, stop: 1 {GROUND}); }}
QProgressBar {{ background: {RAISED}; border: none; border-radius: 3px; text-align: center; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 3px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: {SURFACE}; border: none; }}
QScrollBar:vertical {{ background: {SURFACE}; width: 11px; }}
QScrollBar::handle:vertical {{ background: #4a525c; border-radius: 5px; min-height: 30px; }}
QScrollBar:horizontal {{ background: {SURFACE}; height: 11px; }}
QScrollBar::handle:horizontal {{ background: #4a525c; border-radius: 5px; min-width: 30px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
*[role="pane"] {{ background: {SURFACE}; }}
*[role="quiet"] {{ color: {QUIET}; }}
*[role="title"] {{ color: {QUIET}; font-weight: bold; }}
*[role="strong"] {{ font-weight: bold; }}
*[role="warning"] {{ color: {YELLOW}; }}
*[role="byhand"] {{ color: {YELLOW}; }}
*[role="saved"] {{ color: {GREEN}; }}
QPlainTextEdit[role="saved"] {{ color: {GREEN}; }}
QPlainTextEdit[role="warning"] {{ color: {YELLOW}; }}
*[role="disclaimer"] {{ color: {YELLOW}; font-weight: bold; }}
QFrame[role="box"] {{ background: {RAISED}; border-radius: 6px; }}
QFrame[role="strip"] {{ background: {SURFACE}; border-top: 1px solid {LINE}; }}
QFrame[role="read"] {{ border: 2px solid {ACCENT}; }}
QFrame[role="beside"] {{ border: 2px solid {GROUND}; }}
QFrame[role="info"] {{ background: #1f3a56; }}
QFrame[role="error"] {{ background: #6b2418; }}
"""


def load_fonts(application: QApplication, folder: Path) -> None:
    """Add the shipped fonts behind the system's own: names are written in many scripts.

    Touches the disk: call it before the window is there. Missing fonts are left out.
    """
    families = [application.font().family()]
    for file in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    font = application.font()
    font.setFamilies(families)
    application.setFont(font)


def scale_text(application: QApplication, percent: int) -> None:
    """Before any widget is made: they measure the text to lay themselves out."""
    font = application.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        font.setPixelSize(round(font.pixelSize() * percent / 100))
    application.setFont(font)


def apply_theme(application: QApplication) -> None:
    application.setStyle("Fusion")
    palette = QPalette()
    colours = {
        QPalette.ColorRole.Window: SURFACE,
        QPalette.ColorRole.Base: GROUND,
        QPalette.ColorRole.AlternateBase: SURFACE,
        QPalette.ColorRole.Button: RAISED,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.BrightText: "#ffffff",
        QPalette.ColorRole.ToolTipBase: RAISED,
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.Highlight: ACCENT,
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.PlaceholderText: "#8a949f",
        QPalette.ColorRole.Link: FOCUS,
        QPalette.ColorRole.Mid: LINE,
        QPalette.ColorRole.Light: LINE,
        QPalette.ColorRole.Dark: GROUND,
    }
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7a838d"))
    application.setPalette(palette)
    application.setStyleSheet(_STYLE)


def set_role(widget: QWidget, role: str) -> None:
    """Give the widget one of the roles of the style above; may be called again."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
