"""What this installation has, and what to do about what it lacks."""

from __future__ import annotations

import os
import platform
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from osteo_desktop import settings
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.card_figures import auc_line, headline, weakest_first
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.points import in_force_text
from osteo_desktop.wording.score import deciding_text
from osteo_desktop.workflow.installation import qt_libraries
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.models.site_points import in_force
from osteo_desktop.workflow.reading.formats import containers, readable

_INSTALL_AGAIN = "Install Osteo Desktop again"


@dataclass(frozen=True)
class Check:
    name: str
    value: str
    ok: bool = True
    next_step: str = ""
    """What to do; empty when ``ok``."""


def examine(
    *, archive: Path | None = None, model: Path | None = None, device: str = "auto"
) -> Iterator[Check]:
    """Every check, as soon as it is made. Raises nothing: a check that breaks is one that fails.

    ``archive`` and ``model`` None: the user's own, and the chosen one.
    """
    archive = archive or settings.default_archive()
    yield from _guarded("Program", _program)
    yield from _guarded("Libraries", _libraries)
    yield from _guarded("Device", lambda: _device(device))
    yield from _guarded("Model", lambda: _model(model))
    yield from _guarded("DICOM codecs", _codecs)
    yield from _guarded("Folders", lambda: _folders(archive))
    yield from _guarded("Archive", lambda: _archive(archive))
    yield from _guarded("Settings", _settings)
    yield from _guarded("Report fonts", _fonts)
    yield from _guarded("Window", _window)


def _guarded(name: str, checks: Callable[[], Iterator[Check]]) -> Iterator[Check]:
    try:
        yield from checks()
    except OsteoError as error:
        what, step = (text.format(**error.fields) for text in (error.what, error.next_step))
        value = what if error.path is None else f"{error.path}: {what}"
        yield Check(name, value, ok=False, next_step=step)
    except Exception as error:  # what is broken here is just what is asked
        yield Check(name, f"{type(error).__name__}: {error}", ok=False, next_step=_INSTALL_AGAIN)


def _program() -> Iterator[Check]:
    yield Check("Osteo Desktop", metadata.version("osteo-desktop"))
    yield Check("Python", f"{platform.python_version()} ({sys.executable})")
    yield Check("System", f"{platform.platform()}, {os.cpu_count()} processors")


def _libraries() -> Iterator[Check]:
    for requirement in metadata.requires("osteo-desktop") or ():
        if "extra ==" in requirement:
            continue
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        try:
            yield Check(name, metadata.version(name))
        except metadata.PackageNotFoundError:
            step = f"{sys.executable} -m pip install '{requirement}'"
            yield Check(name, "not installed", ok=False, next_step=step)


def _device(wanted: str) -> Iterator[Check]:
    from osteo_desktop.inference import device
    from osteo_desktop.workflow.models.engines import engines

    yield Check("Device", notice_text(device.choose(wanted).told))
    yield Check("Engines", ", ".join(kind.name for kind in engines()))


def _model(model: Path | None) -> Iterator[Check]:
    from osteo_desktop.inference.classifier import Classifier

    path = model_file(model)
    card = Classifier.load(path, device="cpu").card
    yield Check("Model", f"{card.model_id} ({path})")
    yield Check("Model weights", f"SHA-256 {card.weights_sha256}, as its card says")
    yield from _guarded("Operating points", lambda: _points(card))
    for measured in weakest_first(headline(card)):
        yield Check("Model measured", auc_line(measured))


def _points(card: ModelCard) -> Iterator[Check]:
    shown = in_force(card)
    yield Check("Operating points", deciding_text(shown.operating_points))
    if said := in_force_text(shown):
        yield Check("Site's own points", said)


def _codecs() -> Iterator[Check]:
    from osteo_desktop.imaging.dicom.support import supported_syntaxes

    kinds = ", ".join(form.name for form in (*readable(), *containers()))
    yield Check("Reads", f"{kinds}, DICOMDIR")
    for syntax in supported_syntaxes():
        name = f"DICOM {syntax.name}"
        if syntax.decoders:
            yield Check(name, ", ".join(syntax.decoders))
        else:
            missing = "; ".join(syntax.missing)
            yield Check(name, f"no codec ({missing})", ok=False, next_step=_INSTALL_AGAIN)


def _folders(archive: Path) -> Iterator[Check]:
    places = settings.folders()
    named = {
        "Settings folder": places.config,
        "Data folder": places.data,
        "Log folder": places.logs,
        "Archive folder": archive.absolute().parent,
    }
    for name, folder in named.items():
        reason = _why_not_writable(folder)
        if reason:
            step = "Make it writable for this user, or name another home with OSTEO_HOME"
            yield Check(name, f"{folder} ({reason})", ok=False, next_step=step)
        else:
            yield Check(name, f"{folder} (writable)")


def _why_not_writable(folder: Path) -> str:
    """Tried where it is, or where it would be made; nothing is left behind."""
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        with tempfile.TemporaryFile(dir=place) as file:
            file.write(b"osteo")
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def _archive(path: Path) -> Iterator[Check]:
    from osteo_desktop.archive.backup import backups_of
    from osteo_desktop.archive.store import Archive
    from osteo_desktop.archive.verify import verify_archive

    if not path.exists():
        yield Check("Archive", f"{path} (none yet; the first folder read makes it)")
        return
    with Archive(path) as archive:
        sessions = archive.sessions()
    found = verify_archive(path)
    if found.faults:
        step = "Run 'osteo-desktop audit verify' to see what was altered"
        yield Check("Archive", f"{path}: {found.faults[0].message}", ok=False, next_step=step)
    else:
        yield Check("Archive", f"{path} (as it was written; {len(sessions)} sessions)")
    backups = backups_of(path)
    newest = f"newest {backups[0].path}" if backups else "none yet: osteo-desktop archive backup"
    yield Check("Backups", f"{len(backups)}; {newest}")


def _settings() -> Iterator[Check]:
    path = settings.default_settings()
    misspelt = settings.misspelt(settings.load_settings())
    if not misspelt:
        yield Check("Settings", str(path))
    for key, meant in misspelt.items():
        step = "Correct it in the file; until then its default is used"
        said = f"{path}: {key!r} is no setting; did you mean {meant!r}?"
        yield Check("Settings", said, ok=False, next_step=step)


_SCRIPTS = "AΑАԱאاހߊऄঅਅઅଅஅఅಅഅඅกກཀကაሀᎠកᠠᮃᬅꦲᱚꯀꤊꨀⴰꓐꔀꀀܐ𞤀𑄃中あア한"
"""A letter of each script that people's names are written in today."""


def _fonts() -> Iterator[Check]:
    from osteo_desktop.report.pdf_text import TextPdf
    from osteo_desktop.report.printable import scripts_of

    folder = settings.installed_folder("resources") / "fonts"
    pdf = TextPdf(folder)
    missing = scripts_of(sample for sample in _SCRIPTS if pdf.printable(sample) != sample)
    without = f"; without letters of {', '.join(missing)}" if missing else ""
    pdf.close_fonts()
    yield Check("Report fonts", f"{len(list(folder.glob('*.ttf')))} in {folder}{without}")


def _window() -> Iterator[Check]:
    problem, step = qt_libraries.why_qt_does_not_load()
    yield Check("Window", problem or "Qt loads", ok=not problem, next_step=step)
