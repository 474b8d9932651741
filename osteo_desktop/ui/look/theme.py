"""The window's colours: dark for a dim room, light for a bright one; the radiograph's are neither.

What is painted on a radiograph (its ground, captions, marks) is the same in both: a radiograph is
judged on black.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from osteo_desktop.settings import installed_folder
from osteo_desktop.ui.look.style_sheet import STYLE

if TYPE_CHECKING:
    from osteo_desktop.records.finding import Decision


@dataclass(frozen=True)
class Theme:
    """Colours as #rrggbb; each word stands on its ground with a contrast of 4.5:1 or more."""

    ground: str
    """Behind what is written and drawn: fields, lists, charts."""
    surface: str
    raised: str
    line: str
    handle: str
    text: str
    quiet: str
    disabled: str
    accent: str
    """Ground of what is chosen."""
    on_accent: str
    quiet_on_accent: str
    focus: str
    link: str
    fracture: str
    doubt: str
    no_fracture: str
    warning: str
    safe: str
    """What is saved, signed, whole."""
    informing: str
    failing: str
    """Grounds of the message bar."""
    mirrored: str
    """Frame of a radiograph that is shown mirrored; nothing else has it."""

    def of_decision(self, decision: Decision | None) -> str:
        """They stay apart for colour-blind readers; a symbol and words say the same."""
        from osteo_desktop.records.finding import Decision  # with numpy: not before it is needed

        coloured = {
            Decision.FRACTURE: self.fracture,
            Decision.DOUBT: self.doubt,
            Decision.NO_FRACTURE: self.no_fracture,
        }
        return self.quiet if decision is None else coloured.get(decision, self.quiet)


DARK = Theme(
    ground="#15181c",
    surface="#1d2126",
    raised="#282d34",
    line="#3a414a",
    handle="#4a525c",
    text="#e4e8ec",
    quiet="#a3adb8",
    disabled="#8d97a2",
    accent="#2f6fb2",
    on_accent="#ffffff",
    quiet_on_accent="#e6f0fa",
    focus="#6db3f8",
    link="#6db3f8",
    fracture="#ff9466",
    doubt="#f0c850",
    no_fracture="#8cc4f0",
    warning="#f0c850",
    safe="#7fd1a4",
    informing="#1f3a56",
    failing="#6b2418",
    mirrored="#ff5fd2",
)
LIGHT = Theme(
    ground="#ffffff",
    surface="#f3f5f7",
    raised="#e4e8ec",
    line="#b4bcc5",
    handle="#a3adb8",
    text="#1a1e23",
    quiet="#4b555f",
    disabled="#59636d",
    accent="#1f62a8",
    on_accent="#ffffff",
    quiet_on_accent="#e6f0fa",
    focus="#1659a5",
    link="#1659a5",
    fracture="#8a1230",
    doubt="#6a6000",
    no_fracture="#1363bf",
    warning="#6a6000",
    safe="#1c6b42",
    informing="#d6e6f7",
    failing="#fbd9d0",
    mirrored="#ff5fd2",
)
THEMES: Mapping[str, Theme] = {"dark": DARK, "light": LIGHT}
"""By their names in the settings."""


def current_theme() -> Theme:
    """The theme that was applied; for painters, each time they paint.

    The application's palette is the only place that knows: what is painted cannot differ from
    what Qt itself draws beside it.
    """
    surface = QGuiApplication.palette().color(QPalette.ColorRole.Window).name()
    return next((theme for theme in THEMES.values() if theme.surface == surface), DARK)


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


def apply_theme(application: QApplication, theme: Theme = DARK) -> None:
    """May be called again: every widget follows."""
    application.setStyle("Fusion")
    application.setPalette(_palette(theme))
    tick = (installed_folder("resources") / "look" / "tick.svg").as_posix()
    application.setStyleSheet(Template(STYLE).substitute(asdict(theme), tick=tick))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.surface,
        roles.Base: theme.ground,
        roles.AlternateBase: theme.surface,
        roles.Button: theme.raised,
        roles.Text: theme.text,
        roles.WindowText: theme.text,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.on_accent,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.PlaceholderText: theme.disabled,
        roles.Link: theme.link,
        roles.Mid: theme.line,
        roles.Light: theme.line,
        roles.Dark: theme.line,
        roles.Shadow: theme.line,
    }
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return palette


def set_role(widget: QWidget, role: str) -> None:
    """Give the widget one of the roles of the style above; may be called again."""
    if widget.property("role") == role:
        return  # to style it anew takes longer than all else that is done for a key
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
