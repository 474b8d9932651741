"""What the reader may choose: one table. The next setting is one row here.

Each row names a field of :class:`Settings`. What a choice changes at once stands in
``ui/window/choices.py``; what is read when it is needed has nothing there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from osteo_desktop.settings import PAPERS, REPORT_NAMES, Settings
from osteo_desktop.ui.language.translate import marked
from osteo_desktop.ui.viewer.mouse import DOES_WORDS, Does
from osteo_desktop.ui.viewer.mouse import ROWS as MOUSE
from osteo_desktop.wording.languages.language import LANGUAGES

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percent of the system's own."""


class Page(StrEnum):
    """In the order of the list."""

    READER = marked("Preferences", "Reader")
    CLINIC = marked("Preferences", "Clinic and reports")
    LOOK = marked("Preferences", "Look")
    READING = marked("Preferences", "Reading")
    MOUSE_AND_KEYS = marked("Preferences", "Mouse and keys")
    FOLDERS = marked("Preferences", "Folders")
    LANGUAGE = marked("Preferences", "Language and dates")


class Kind(Enum):
    ASKED = auto()
    """Shown, and chosen in a dialog of its own: what is typed on must not become the name that
    signs."""
    SWITCH = auto()
    CHOICE = auto()
    PERCENT = auto()
    """A share from 0 to 1, shown in percent."""
    FOLDER = auto()


@dataclass(frozen=True)
class Choice:
    value: object
    text: str
    """Marked for translation, unless ``is_name``."""
    is_name: bool = False


@dataclass(frozen=True)
class PreferenceRow:
    setting: str
    """Field of :class:`Settings`."""
    page: Page
    name: str
    about: str
    """What it does, in one sentence; both marked for translation."""
    kind: Kind
    choices: tuple[Choice, ...] = ()
    from_next_start: bool = False
    nothing: str = ""
    """What an empty text means, marked for translation."""

    words: str = "Preferences"
    """Context in which its name and its choices are translated."""

    @property
    def default(self) -> object:
        return getattr(Settings(), self.setting)


ROWS: tuple[PreferenceRow, ...] = (
    PreferenceRow(
        "reader_name",
        Page.READER,
        marked("Preferences", "Name and title"),
        marked("Preferences", "Signs readings and addenda, as it shall stand under a report."),
        Kind.ASKED,
        nothing=marked("Preferences", "nobody"),
    ),
    PreferenceRow(
        "paper",
        Page.CLINIC,
        marked("Preferences", "Paper"),
        marked("Preferences", "What reports are written for; each may have another."),
        Kind.CHOICE,
        tuple(Choice(paper, paper, is_name=True) for paper in PAPERS),
    ),
    PreferenceRow(
        "report_names",
        Page.CLINIC,
        marked("Preferences", "What reports are called"),
        marked("Preferences", "A name of a file may be read by anyone who sees it."),
        Kind.CHOICE,
        tuple(
            Choice(pattern, words)
            for pattern, words in zip(
                REPORT_NAMES,
                (
                    marked("Preferences", "The document’s number; names nobody"),
                    marked("Preferences", "Study date and document"),
                    marked("Preferences", "Patient ID and study date"),
                    marked("Preferences", "Patient’s name and study date"),
                ),
                strict=True,
            )
        ),
    ),
    PreferenceRow(
        "theme",
        Page.LOOK,
        marked("Preferences", "Theme"),
        marked("Preferences", "Colours of the window; the radiograph stays on black."),
        Kind.CHOICE,
        (
            Choice("dark", marked("Preferences", "Dark")),
            Choice("light", marked("Preferences", "Light")),
        ),
    ),
    PreferenceRow(
        "text_size",
        Page.LOOK,
        marked("Preferences", "Text size"),
        marked("Preferences", "How large all words of the window are."),
        Kind.CHOICE,
        tuple(Choice(size, f"{size} %", is_name=True) for size in TEXT_SIZES),
        from_next_start=True,
    ),
    PreferenceRow(
        "map_visible",
        Page.LOOK,
        marked("Preferences", "Show the AI map"),
        marked("Preferences", "Lays over each radiograph what the AI looked at."),
        Kind.SWITCH,
    ),
    PreferenceRow(
        "map_look",
        Page.LOOK,
        marked("Preferences", "Look of the AI map"),
        marked("Preferences", "An outline leaves the bone inside it as bright as outside."),
        Kind.CHOICE,
        (
            Choice("outline", marked("Preferences", "Outline")),
            Choice("contours", marked("Preferences", "Contours")),
            Choice("colours", marked("Preferences", "Colours")),
        ),
    ),
    PreferenceRow(
        "map_opacity",
        Page.LOOK,
        marked("Preferences", "Opacity of the AI map"),
        marked("Preferences", "How strongly the map covers the radiograph."),
        Kind.PERCENT,
    ),
    PreferenceRow(
        "hide_ai",
        Page.READING,
        marked("Preferences", "Hide the AI until decided"),
        marked("Preferences", "Shows the AI’s finding only after your own verdict."),
        Kind.SWITCH,
    ),
    PreferenceRow(
        "next_view_after_verdict",
        Page.READING,
        marked("Preferences", "Go on after a verdict"),
        marked(
            "Preferences",
            "After Doubt or No fracture the study’s next undecided view comes by itself.",
        ),
        Kind.SWITCH,
    ),
    PreferenceRow(
        "next_study_after_signing",
        Page.READING,
        marked("Preferences", "Go on after signing"),
        marked("Preferences", "The next unread study comes by itself once one is signed."),
        Kind.SWITCH,
    ),
    *(
        PreferenceRow(
            row.setting,
            Page.MOUSE_AND_KEYS,
            row.text,
            marked("Preferences", "What it does when it is used on the radiograph."),
            Kind.CHOICE,
            tuple(Choice(does, DOES_WORDS[Does(does)]) for does in row.choices),
            words="Viewer",
        )
        for row in MOUSE
    ),
    PreferenceRow(
        "report_folder",
        Page.FOLDERS,
        marked("Preferences", "Folder for reports"),
        marked("Preferences", "Where an export offers to write its files."),
        Kind.FOLDER,
        nothing=marked("Preferences", "your own folder"),
    ),
    PreferenceRow(
        "watched_folder",
        Page.FOLDERS,
        marked("Preferences", "Watched folder"),
        marked("Preferences", "Opened with the window; what arrives in it is read as it comes."),
        Kind.FOLDER,
        from_next_start=True,
        nothing=marked("Preferences", "none"),
    ),
    PreferenceRow(
        "language",
        Page.LANGUAGE,
        marked("Preferences", "Language"),
        marked("Preferences", "Of the window and this guide."),
        Kind.CHOICE,
        (
            Choice("", marked("Preferences", "The system’s ({language})")),
            *(Choice(code, name, is_name=True) for code, name in LANGUAGES.items()),
        ),
        from_next_start=True,
    ),
    PreferenceRow(
        "report_language",
        Page.LANGUAGE,
        marked("Preferences", "Language of reports"),
        marked("Preferences", "An export offers it; each report may be written in another."),
        Kind.CHOICE,
        (
            Choice("", marked("Preferences", "As the window")),
            *(Choice(code, name, is_name=True) for code, name in LANGUAGES.items()),
        ),
    ),
    PreferenceRow(
        "date_order",
        Page.LANGUAGE,
        marked("Preferences", "Dates"),
        marked("Preferences", "How dates stand on the screen; files and exports stay as they are."),
        Kind.CHOICE,
        (
            Choice("iso", marked("Preferences", "Year, month, day (2026-11-28)")),
            Choice("language", marked("Preferences", "As the language has it")),
            Choice("day", marked("Preferences", "Day first (28 Nov 2026)")),
            Choice("month", marked("Preferences", "Month first (Nov 28, 2026)")),
        ),
    ),
)
