"""How the window looks: Qt's style sheet, with a name of the theme for each colour.

``$tick`` is the file of a drawing, and white in both themes, as what is written on the accent.
"""

from __future__ import annotations

STYLE = """
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px; }
QMenuBar, QToolBar { background: $surface; border: none; }
QToolBar { spacing: 2px; padding: 1px 6px; border-bottom: 1px solid $line; }
QToolButton { background: $raised; border: 1px solid $line; border-radius: 4px; padding: 3px 6px; }
QToolButton[popupMode="2"] { padding: 3px 10px; }
QToolBar QToolButton { background: transparent; border: none; padding: 4px 7px; }
QToolBar QToolButton#qt_toolbar_ext_button { padding: 0; border-radius: 2px; }
QToolBar QToolButton:hover { background: $raised; }
QToolButton:hover { border-color: $quiet; }
QToolButton:checked, QToolBar QToolButton:checked { background: $accent; color: $on_accent; }
QToolButton:checked:disabled, QToolBar QToolButton:checked:disabled { background: $raised;
    color: $disabled; }
QToolButton:focus, QToolBar QToolButton:focus { border: 1px solid $focus; }
QSplitter::handle { background: $ground; width: 5px; }
QSplitter::handle:hover { background: $accent; }
QTableView { background: $surface; border: none; outline: none; gridline-color: $line; }
QListWidget, QTextBrowser { background: $ground; border: 1px solid $line; border-radius: 4px;
    padding: 4px; outline: none; }
QListWidget:focus, QTextBrowser:focus { border-color: $focus; }
QListWidget::item { padding: 6px; border-radius: 4px; }
QListWidget::item:selected { background: $accent; color: $on_accent; }
QHeaderView::section { background: $raised; color: $quiet; border: none; padding: 5px 6px; }
QPushButton { background: $raised; border: 1px solid $line; border-radius: 4px;
    padding: 5px 10px; }
QPushButton:hover { border-color: $quiet; }
QPushButton:focus { border: 1px solid $focus; }
QPushButton:disabled { color: $disabled; border-color: $raised; }
QPushButton:default:enabled, QPushButton[main="true"]:enabled {
    background: $accent; color: $on_accent; }
QPushButton[verdict="true"] { padding: 7px 2px; }
QPushButton[verdict="true"]:checked { background: $text; color: $ground; font-weight: bold; }
QPushButton[verdict="true"]:checked:disabled { background: $quiet; color: $ground; }
QPushButton[sign="true"] { border: none; border-radius: 0; padding: 2px; color: $quiet; }
QPushButton[prior="true"] { text-align: left; padding: 3px 8px; }
QPushButton[prior="true"]:checked { background: $accent; color: $on_accent; }
QComboBox { background: $raised; border: 1px solid $line; border-radius: 4px;
    padding: 3px 6px; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { width: 9px; height: 6px; background: qconicalgradient(cx: 0.5, cy: 1,
    angle: 0, stop: 0 transparent, stop: 0.145 transparent, stop: 0.155 $quiet,
    stop: 0.345 $quiet, stop: 0.355 transparent, stop: 1 transparent); }
QComboBox:focus { border-color: $focus; }
QComboBox:disabled { color: $disabled; }
QLineEdit, QPlainTextEdit { background: $ground; border: 1px solid $line;
    border-radius: 4px; padding: 4px; selection-background-color: $accent; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QLineEdit:read-only, QPlainTextEdit:read-only {
    color: $quiet; background: $surface; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid $quiet; border-radius: 3px;
    background: $ground; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid $quiet; border-radius: 7px;
    background: $ground; }
QRadioButton::indicator:focus { border-color: $focus; }
QRadioButton::indicator:checked { width: 5px; height: 5px; border: 5px solid $accent;
    background: $on_accent; }
QCheckBox::indicator:focus { border-color: $focus; }
QCheckBox::indicator:checked { background: $accent; border: 1px solid $text;
    image: url("$tick"); }
QProgressBar { background: $raised; border: none; border-radius: 3px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: $surface; border: none; }
QScrollBar:vertical { background: $surface; width: 11px; }
QScrollBar::handle:vertical { background: $handle; border-radius: 5px; min-height: 30px; }
QScrollBar::handle:vertical:disabled { background: $surface; }
QScrollBar:horizontal { background: $surface; height: 11px; }
QScrollBar::handle:horizontal { background: $handle; border-radius: 5px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
*[role="pane"] { background: $surface; }
*[role="quiet"] { color: $quiet; }
*[role="title"] { color: $quiet; font-weight: bold; }
*[role="welcome"] { font-size: 18pt; font-weight: bold; }
QPushButton[big="true"] { padding: 9px 14px; }
*[role="strong"] { font-weight: bold; }
*[role="warning"] { color: $warning; }
*[role="byhand"] { color: $warning; }
*[role="saved"] { color: $safe; }
QPlainTextEdit[role="saved"] { color: $safe; }
QPlainTextEdit[role="warning"] { color: $warning; }
QLabel[role="fracture"] { color: $fracture; }
QLabel[role="doubt"] { color: $doubt; }
QLabel[role="no_fracture"] { color: $no_fracture; }
*[role="disclaimer"] { color: $warning; font-weight: bold; }
QFrame[role="box"] { background: $raised; border-radius: 6px; }
QFrame[role="opinion"] { border: 1px dashed $quiet; border-radius: 6px; }
QFrame[role="opinion"] > QLabel { border: none; }
QFrame[role="strip"] { background: $surface; border-top: 1px solid $line; }
QFrame[role="strip"] QPushButton { padding: 1px 10px; }
*[role="black"] { background: black; }
QFrame[role="read"] { border: 2px solid $accent; }
QFrame[role="beside"] { border: 2px solid black; }
QFrame[role="mirrored"] { border: 6px solid $mirrored; }
QFrame[role="info"] { background: $informing; border: 1px solid $accent; border-radius: 8px; }
QFrame[role="error"] { background: $failing; border: 1px solid $fracture; border-radius: 8px; }
QFrame[role="info"] > QLabel, QFrame[role="error"] > QLabel { border: none; }
"""
