"""What this installation has, and what to do about what it lacks."""

from __future__ import annotations

import os
import platform
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import partial
from importlib import metadata
from pathlib import Path

from osteo_desktop import settings
from osteo_desktop.details.system import about
from osteo_desktop.documents.text import near_miss
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.notice import Notice, filled
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.card_figures import auc_line, headline, weakest_first
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.points import in_force_text
from osteo_desktop.wording.say import marked
from osteo_desktop.wording.score import deciding_text
from osteo_desktop.workflow.installation import qt_libraries
from osteo_desktop.workflow.models.engines import measure_again, milliseconds
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.models.site_points import in_force
from osteo_desktop.workflow.reading.formats import containers, readable

_DEVICE, _MODEL, _ARCHIVE = marked("Device"), marked("Model"), marked("Archive")
_POINTS, _SETTINGS = marked("Operating points"), marked("Settings")
_REPORT_FONTS, _WINDOW = marked("Report fonts"), marked("Window")
_MAKE_WRITABLE = marked("Make it writable for this user, or name another home with OSTEO_HOME")
_INSTALL_AGAIN = marked("Install Osteo Desktop again")


@dataclass(frozen=True)
class Check:
    name: str
    value: str
    ok: bool = True
    next_step: str = ""
    """What to do; empty when ``ok``."""


def examine(
    *,
    archive: Path | None = None,
    model: Path | None = None,
    device: str = "auto",
    language: Language = ENGLISH,
) -> Iterator[Check]:
    """Every check, as soon as it is made, said in ``language``. Raises nothing: a check that breaks
    is one that fails.

    ``archive`` and ``model`` None: the user's own, and the chosen one.
    """
    archive = archive or settings.default_archive()
    examined: tuple[tuple[str, Callable[..., Iterator[Check]]], ...] = (
        (marked("Program"), _program),
        (marked("Libraries"), _libraries),
        (_DEVICE, partial(_device, device)),
        (_MODEL, partial(_model, model, device=device)),
        (marked("DICOM codecs"), _codecs),
        (marked("Folders"), partial(_folders, archive)),
        (_ARCHIVE, partial(_archive, archive)),
        (_SETTINGS, _settings),
        (_REPORT_FONTS, _fonts),
        (_WINDOW, _window),
    )
    for name, checks in examined:
        yield from _guarded(name, partial(checks, language=language), language)


def _guarded(
    name: str, checks: Callable[[], Iterator[Check]], language: Language = ENGLISH
) -> Iterator[Check]:
    said = language.say(name)
    try:
        yield from checks()
    except OsteoError as error:
        what, step = (
            filled(language.say(text), error.fields, language.told)
            for text in (error.what, error.next_step)
        )
        value = what if error.path is None else f"{language.isolate(error.path)}: {what}"
        yield Check(said, value, ok=False, next_step=step)
    except Exception as error:  # what is broken here is just what is asked
        again = language.say(_INSTALL_AGAIN)
        yield Check(said, f"{type(error).__name__}: {error}", ok=False, next_step=again)


def _program(language: Language = ENGLISH) -> Iterator[Check]:
    yield Check("Osteo Desktop", metadata.version("osteo-desktop"))
    yield Check("Python", f"{platform.python_version()} ({sys.executable})")
    system = language.words(
        marked("{system}, {count} processors"), system=platform.platform(), count=os.cpu_count()
    )
    yield Check(language.say(marked("System")), system)


def _libraries(language: Language = ENGLISH) -> Iterator[Check]:
    for requirement in metadata.requires("osteo-desktop") or ():
        if "extra ==" in requirement:
            continue
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        try:
            yield Check(name, metadata.version(name))
        except metadata.PackageNotFoundError:
            step = f"{sys.executable} -m pip install '{requirement}'"
            yield Check(name, language.say(marked("not installed")), ok=False, next_step=step)


def _device(wanted: str, language: Language = ENGLISH) -> Iterator[Check]:
    from osteo_desktop.inference import device
    from osteo_desktop.workflow.models.engines import engines

    yield Check(language.say(_DEVICE), language.told(device.choose(wanted).told))
    yield Check(language.say(marked("Engines")), ", ".join(kind.name for kind in engines()))


def _model(
    model: Path | None, language: Language = ENGLISH, *, device: str = "cpu"
) -> Iterator[Check]:
    from osteo_desktop.inference.card import read_card
    from osteo_desktop.inference.classifier import Classifier

    path = model_file(model)
    measure_again(read_card(path))
    classifier = Classifier.load(path, device=device)
    card = classifier.card
    say = language.say
    yield Check(say(_MODEL), f"{card.model_id} ({path})")
    fits = language.told(Notice.of(Code.HASH_FITS, sha256=card.weights_sha256))
    yield Check(say(marked("Model weights")), fits)
    yield Check(say(marked("Computed by")), language.told(classifier.device))
    if (taken := milliseconds(card)) is not None:
        each = ", ".join(f"{name}: {value:.1f} ms" for name, value in taken.items())
        yield Check(say(marked("Engines measured")), each)
    yield from _guarded(_POINTS, partial(_points, card, language), language)
    for measured in weakest_first(headline(card)):
        yield Check(say(marked("Model measured")), auc_line(measured))


def _points(card: ModelCard, language: Language = ENGLISH) -> Iterator[Check]:
    shown, say, isolate = in_force(card), language.say, language.isolate
    yield Check(say(_POINTS), deciding_text(shown.operating_points, say, isolate))
    if said := in_force_text(shown, say, isolate):
        yield Check(say(marked("Site's own points")), said)


def _codecs(language: Language = ENGLISH) -> Iterator[Check]:
    from osteo_desktop.imaging.dicom.support import supported_syntaxes

    kinds = ", ".join(form.name for form in (*readable(), *containers()))
    yield Check(language.say(marked("Reads")), f"{kinds}, DICOMDIR")
    for syntax in supported_syntaxes():
        name = f"DICOM {syntax.name}"
        if syntax.decoders:
            yield Check(name, ", ".join(syntax.decoders))
        else:
            missing = "; ".join(syntax.missing)
            said = language.words(marked("no codec ({missing})"), missing=missing)
            yield Check(name, said, ok=False, next_step=language.say(_INSTALL_AGAIN))


def _folders(archive: Path, language: Language = ENGLISH) -> Iterator[Check]:
    places = settings.folders()
    named = {
        marked("Settings folder"): places.config,
        marked("Data folder"): places.data,
        marked("Log folder"): places.logs,
        marked("Archive folder"): archive.absolute().parent,
    }
    for name, folder in named.items():
        reason = _why_not_writable(folder)
        if reason is not None:
            step = language.say(_MAKE_WRITABLE)
            told = f"{language.isolate(str(folder))} ({language.told(reason)})"
            yield Check(language.say(name), told, ok=False, next_step=step)
        else:
            told = language.words(marked("{folder} (writable)"), folder=folder)
            yield Check(language.say(name), told)


def _why_not_writable(folder: Path) -> Notice | None:
    """Tried where it is, or where it would be made; nothing is left behind."""
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        with tempfile.TemporaryFile(dir=place) as file:
            file.write(b"osteo")
    except OSError as error:
        return about(error)
    return None


def _archive(path: Path, language: Language = ENGLISH) -> Iterator[Check]:
    from osteo_desktop.archive.backup import backups_of
    from osteo_desktop.archive.store import Archive
    from osteo_desktop.archive.verify import verify_archive

    name = language.say(_ARCHIVE)
    if not path.exists():
        yield Check(
            name,
            language.words(marked("{path} (none yet; the first folder read makes it)"), path=path),
        )
        return
    with Archive(path) as archive:
        sessions = archive.sessions()
    found = verify_archive(path)
    if found.faults:
        step = language.say(marked("Run 'osteo-desktop audit verify' to see what was altered"))
        told = f"{language.isolate(str(path))}: {language.told(found.faults[0].notice)}"
        yield Check(name, told, ok=False, next_step=step)
    else:
        written = marked("{path} (as it was written; {count} sessions)")
        yield Check(name, language.words(written, path=path, count=len(sessions)))
    backups = backups_of(path)
    if backups:
        newest = language.words(marked("newest {path}"), path=backups[0].path)
    else:
        newest = language.say(marked("none yet: osteo-desktop archive backup"))
    yield Check(language.say(marked("Backups")), f"{len(backups)}; {newest}")


def _settings(language: Language = ENGLISH) -> Iterator[Check]:
    path = settings.default_settings()
    misspelt = _misspelt(settings.load_settings())
    name = language.say(_SETTINGS)
    if not misspelt:
        yield Check(name, str(path))
    for key, meant in misspelt.items():
        step = language.say(marked("Correct it in the file; until then its default is used"))
        said = language.words(
            marked("{path}: {key} is no setting; did you mean {meant}?"),
            path=path,
            key=repr(key),
            meant=repr(meant),
        )
        yield Check(name, said, ok=False, next_step=step)


_SCRIPTS = "AΑАԱאاހߊऄঅਅઅଅஅఅಅഅඅกກཀကაሀᎠកᠠᮃᬅꦲᱚꯀꤊꨀⴰꓐꔀꀀܐ𞤀𑄃中あア한"
"""A letter of each script that people's names are written in today."""


def _fonts(language: Language = ENGLISH) -> Iterator[Check]:
    from osteo_desktop.report.pdf_text import TextPdf
    from osteo_desktop.report.printable import scripts_of

    folder = settings.installed_folder("resources") / "fonts"
    pdf = TextPdf(folder)
    missing = scripts_of(sample for sample in _SCRIPTS if pdf.printable(sample) != sample)
    pdf.close_fonts()
    count = len(list(folder.glob("*.ttf")))
    told = language.words(marked("{count} in {folder}"), count=count, folder=folder)
    if missing:
        scripts = ", ".join(missing)
        told = language.words(
            marked("{fonts}; without letters of {scripts}"), fonts=told, scripts=scripts
        )
    yield Check(language.say(_REPORT_FONTS), told)


def _window(language: Language = ENGLISH) -> Iterator[Check]:
    problem, step = qt_libraries.why_qt_does_not_load(language=language)
    value = problem or language.say(marked("Qt loads"))
    yield Check(language.say(_WINDOW), value, ok=not problem, next_step=step)


def _misspelt(found: settings.Settings) -> dict[str, str]:
    """Of the file's keys that are no settings, those that nearly are one, and which: somebody may
    have written them by hand. Others are a later version's."""
    known = [one.name for one in fields(settings.Settings)]
    near = {key: near_miss(key, known) for key in found.unknown}
    return {key: name for key, name in near.items() if name is not None}
