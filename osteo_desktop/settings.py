"""What the user chose, declared once with type and default, and where the program's files live."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

import platformdirs

from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.details.settings import SettingsDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument, json_from
from osteo_desktop.errors.files import BadDestination, WriteError
from osteo_desktop.errors.settings import SettingsError

VERSION = 2
"""Of the settings file. A renamed or reinterpreted key raises it and adds a migration."""


def _looks_of_the_map(document: dict[str, Any]) -> dict[str, Any]:
    """Two switches became one choice; who had chosen neither gets what is new: the outline."""
    contours, _ = document.pop("map_contours", False), document.pop("map_regions", False)
    return {**document, "map_look": "contours" if contours is True else "outline"}


MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _looks_of_the_map}
"""From a version to the function that turns its keys into those of the next version."""

THEMES = ("dark", "light")
MOUSE_DRAGS = ("window", "pan", "zoom")
"""What a button that is dragged may do."""
MOUSE_WHEELS = ("zoom", "scroll")
PAPERS = ("A4", "Letter")
REPORT_NAMES = ("report-{document}", "{date} {document}", "{patient_id} {date}", "{name} {date}")
"""Of the files of reports. The first tells nothing of a patient."""
MAP_LOOKS = ("outline", "contours", "colours")
DATE_ORDERS = ("iso", "language", "day", "month")
"""How dates stand on the screen: year first in figures, or as named."""

_DOCUMENTS = Documents()


@dataclass(frozen=True)
class SavedFilter:
    """What the reader wants to see of the worklist, by a name. All empty: everything."""

    name: str
    text: str = ""
    decision: str = ""
    progress: str = ""
    critical: str = ""
    body_part: str | None = None


@dataclass(frozen=True)
class ReaderEntry:
    """What stands below the name of somebody who signs."""

    name: str
    """As it stands in the signature."""
    title: str = ""
    registration: str = ""
    signature: str = ""
    """A PNG or JPEG file, as the logo. Printed below what this reader signed, and nowhere else."""


@dataclass(frozen=True)
class Letterhead:
    """Who writes a letter, as a TOML file or the preferences have it; all may be left out."""

    clinic: str = ""
    department: str = ""
    address: tuple[str, ...] = ()
    """Lines."""
    contact: tuple[str, ...] = ()
    """Telephone, electronic mail ..., a line each."""
    registration: str = ""
    """Of the clinic."""
    logo: str = ""
    """A PNG or JPEG file, seen from the folder of the TOML file, or from :func:`clinic_folder`."""
    readers: tuple[ReaderEntry, ...] = ()


@dataclass(frozen=True)
class Settings:
    """The declaration of every setting. Raises ValueError where a value cannot be meant."""

    reader_name: str = ""
    """Signs the readings; without it nothing can be signed."""
    readers: tuple[str, ...] = ()
    """Who read here before, newest first, to choose from."""
    hide_ai: bool = False
    """The AI's finding is shown only after the reader's verdict."""
    map_visible: bool = True
    map_opacity: float = 0.5
    """Of the saliency map over the radiograph, 0-1."""
    recent: tuple[str, ...] = ()
    """Folders and files opened lately, newest first."""
    window_geometry: str = ""
    """Qt's own encoding, in base64."""
    worklist_width: int = 0
    panel_width: int = 0
    """Pixels of the panes beside the radiograph, as the reader dragged them; 0 is the program's
    own."""
    worklist_folded: bool = False
    panel_folded: bool = False
    model: str = ""
    """Name in the library of the model that reads; "" is the one that ships."""
    last_training: str = ""
    """The model file whose training was last started from the window; it may still run."""
    worklist_order: str = ""
    """The column by which the worklist lies; "" is most suspicious first."""
    worklist_descending: bool = False
    worklist_hidden: tuple[str, ...] = ()
    """Columns that the reader does not want to see."""
    worklist_widths: Mapping[str, int] = field(default_factory=dict)
    """Pixels of the columns that the reader made wider or narrower."""
    worklist_filters: tuple[SavedFilter, ...] = ()
    """In the order in which they were saved."""
    note_templates: tuple[str, ...] = (
        "No fracture or dislocation is seen.",
        "Soft-tissue swelling; no fracture is seen. Follow-up if pain persists after 10–14 days.",
        "Fracture without displacement.",
        "Fracture: {fractures}.",
        "Fracture of the {bone}, {side}.",
    )
    """Texts that the reader puts into notes by a click; keep no patient's name in them. Words in
    braces are fields of ui.reading_panel.template_menu."""
    text_size: int = 100
    """Percent of the system's own."""
    unfinished: str = ""
    """What was open, until it is read to its end and the window is closed properly."""
    map_look: str = "outline"
    """One of MAP_LOOKS: how the saliency map lies over the radiograph."""
    map_threshold: float = 0.0
    layouts: tuple[str, ...] = ()
    """How many views hang beside one another, by body part, like "2 WRIST"."""
    own_windows: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    """The reader's own window by body part: the darkest and the brightest percentile."""
    mouse_left: str = "window"
    mouse_middle: str = "pan"
    mouse_right: str = "pan"
    mouse_wheel: str = "zoom"
    screens: Mapping[str, float] = field(default_factory=dict)
    """Millimetres of one pixel of each screen that was calibrated, by the screen's name."""
    second_window: bool = False
    """The views beside the one that is read hang in a window of their own."""
    second_window_geometry: str = ""
    language: str = ""
    """Of the window, as an ISO 639-1 code; "" is the system's, where the window speaks it."""
    report_language: str = ""
    """Of reports, as an ISO 639-1 code; "" is the window's."""
    theme: str = "dark"
    date_order: str = "iso"
    """One of DATE_ORDERS, on the screen alone: what is stored and exported stays as it is."""
    next_view_after_verdict: bool = True
    """After Doubt or No fracture the study's next undecided view comes by itself."""
    next_study_after_signing: bool = True
    report_folder: str = ""
    """Where an export offers to write to; "" is the user's own folder."""
    paper: str = "A4"
    """One of PAPERS: what the report of a study is written for."""
    letterhead: str = ""
    """A TOML file that reports have instead of ``clinic``; "" is none."""
    clinic: Letterhead = field(default_factory=Letterhead)
    """The letterhead of reports."""
    report_names: str = REPORT_NAMES[0]
    """One of REPORT_NAMES."""
    watched_folder: str = ""
    """Opened with the window and watched; "" is none."""
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The keys of each action whose keys the user chose, by its id; no key is "none"."""
    unknown: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """Keys of the file that this version does not know; written back as they were."""

    @property
    def offered_folder(self) -> Path:
        """Where whatever is handed on is offered to be written."""
        return Path(self.report_folder) if self.report_folder else Path.home()

    def __post_init__(self) -> None:
        if not 0.0 <= self.map_opacity <= 1.0:
            raise WrongDocument(SettingsDetail.NOT_BETWEEN.of(name="map_opacity", least=0, most=1))
        if not 50 <= self.text_size <= 300:
            raise WrongDocument(SettingsDetail.NOT_BETWEEN.of(name="text_size", least=50, most=300))
        for part, window in self.own_windows.items():
            if len(window) != 2 or not 0.0 <= window[0] < window[1] <= 100.0:
                name = f"own_windows.{part}"
                raise WrongDocument(SettingsDetail.NOT_BETWEEN.of(name=name, least=0, most=100))
        for name, choices in (
            ("mouse_left", MOUSE_DRAGS),
            ("mouse_middle", MOUSE_DRAGS),
            ("mouse_right", MOUSE_DRAGS),
            ("mouse_wheel", MOUSE_WHEELS),
            ("map_look", MAP_LOOKS),
            ("paper", PAPERS),
            ("report_names", REPORT_NAMES),
            ("date_order", DATE_ORDERS),
            ("theme", THEMES),
        ):
            if getattr(self, name) not in choices:
                raise WrongDocument(SettingsDetail.NONE_OF.of(name=name, known=choices))
        for screen, millimetres in self.screens.items():
            if not 0.01 <= millimetres <= 5.0:
                name = f"screens.{screen}"
                raise WrongDocument(SettingsDetail.NOT_BETWEEN.of(name=name, least=0.01, most=5))


@dataclass(frozen=True)
class Folders:
    """Where things are kept for this user; each is made by whoever first writes there."""

    config: Path
    data: Path
    logs: Path
    cache: Path
    """What can be made again."""


def folders() -> Folders:
    """The system's usual places, or all under OSTEO_HOME where that is set."""
    home = os.environ.get("OSTEO_HOME")
    if home:
        base = Path(home).expanduser().absolute()
        return Folders(base / "config", base / "data", base / "logs", base / "cache")
    places = platformdirs.PlatformDirs("osteo-desktop", appauthor=False)
    return Folders(
        places.user_config_path,
        places.user_data_path,
        places.user_log_path,
        places.user_cache_path,
    )


def default_archive() -> Path:
    return folders().data / "archive.sqlite"


def default_settings() -> Path:
    return folders().config / "settings.json"


def installed_folder(name: Literal["resources", "models"]) -> Path:
    """What ships with the program: inside the installed wheel, else in the checkout."""
    package = Path(__file__).parent
    inside = package / "installed" / name
    return inside if inside.is_dir() else package.parent / name


def clinic_folder() -> Path:
    """Where the pictures of the letterhead lie."""
    return folders().data / "clinic"


def own_models_folder() -> Path:
    """Where the models are that the user added."""
    return folders().data / "models"


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings; without a file, the defaults.

    Raises SettingsError if the file cannot be understood. The caller shows it and goes on with
    ``Settings()``; the next :func:`save_settings` keeps the file aside.
    """
    path = default_settings() if path is None else path
    document = _migrated(_read(path), path)
    try:
        return _DOCUMENTS.value(document, Settings)
    except WrongDocument as error:
        raise SettingsError(path, detail=error.notice) from error


def settings_or_defaults(path: Path | None = None) -> tuple[Settings, SettingsError | None]:
    """Of a file that cannot be understood the defaults, and what to tell: it stops nothing."""
    try:
        return load_settings(path), None
    except SettingsError as error:
        return Settings(), error


AT_ONCE = (
    *("theme", "language", "text_size", "recent", "watched_folder", "window_geometry"),
    *("worklist_width", "panel_width", "worklist_folded", "panel_folded"),
)
"""What the window looks like before all settings are read."""


def settings_at_once(path: Path | None = None) -> Settings:
    """The settings with :data:`AT_ONCE` as the file has them and all others by default: to check
    the whole file takes longer than the window's first paint. What cannot be meant is left out
    here; :func:`load_settings` tells of it."""
    default = Settings()
    try:
        place = default_settings() if path is None else path
        document = _migrated(_read(place), place)
    except SettingsError:
        return default
    for name in AT_ONCE:
        value, usual = document.get(name), getattr(default, name)
        if isinstance(usual, tuple) and isinstance(value, list):
            value = tuple(one for one in value if isinstance(one, str))
        if type(value) is type(usual):
            seen: dict[str, Any] = {name: value}
            with suppress(WrongDocument):
                default = replace(default, **seen)
    return default


def saved_language(path: Path | None = None) -> str:
    """``Settings.language`` alone, for help that waits for nothing; "" where it cannot be read."""
    try:
        language = _read(default_settings() if path is None else path).get("language")
    except SettingsError:
        return ""
    return language if isinstance(language, str) else ""


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings whole or not at all; a file that cannot be understood is kept aside.

    Raises WriteError (DiskFull, BadDestination).
    """
    path = default_settings() if path is None else path
    try:
        make_private_folder(path.parent)
    except OSError as error:
        raise BadDestination(path, detail=about_system(error)) from error
    try:
        load_settings(path)
    except SettingsError:
        _keep_aside(path)
    document = {**_DOCUMENTS.document(settings), "version": VERSION}
    with replacing(path) as partial:
        partial.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")


def save_changes(before: Settings, after: Settings, path: Path | None = None) -> None:
    """Write what ``after`` chooses otherwise than ``before`` into the file as it is by now, which
    another window or a command may have written; where it is gone or damaged, all of ``after``.
    Raises as :func:`save_settings`."""
    path = default_settings() if path is None else path
    found, problem = settings_or_defaults(path)
    if problem is None and path.exists():
        names = [one.name for one in fields(Settings)]
        chosen = {n: getattr(after, n) for n in names if getattr(after, n) != getattr(before, n)}
        after = replace(found, **chosen)
    save_settings(after, path)


def kept_aside(path: Path) -> Path:
    """Where a settings file goes that could not be understood."""
    return path.with_name(path.name + ".unreadable")


def _keep_aside(path: Path) -> None:
    try:
        path.replace(kept_aside(path))
    except OSError as error:
        raise WriteError(path, detail=about_system(error)) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json_from(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError(path, detail=about_system(error)) from error
    except WrongDocument as error:
        raise SettingsError(path, detail=error.notice) from error
    except UnicodeDecodeError as error:
        raise SettingsError(path, detail=SettingsDetail.SETTINGS_NO_UTF8.notice) from error
    if not isinstance(document, dict):
        raise SettingsError(path, detail=SettingsDetail.NO_SETTINGS.notice)
    return document


def _migrated(document: dict[str, Any], path: Path) -> dict[str, Any]:
    """The document in the keys of today's version, without its version number."""
    version = document.pop("version", VERSION)
    if type(version) is not int:
        raise SettingsError(path, detail=SettingsDetail.VERSION_NOT_WHOLE.notice)
    if version > VERSION:
        raise SettingsError(path, detail=SettingsDetail.NEWER_SETTINGS.notice)
    for older in range(version, VERSION):
        if older not in MIGRATIONS:
            raise SettingsError(path, detail=SettingsDetail.UNKNOWN_VERSION.of(version=version))
        document = MIGRATIONS[older](document)
    return document
