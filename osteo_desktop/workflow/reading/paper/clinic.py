"""The clinic's own letterhead: its pictures are kept with the program; it is shown as printed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.errors.letters import PictureError
from osteo_desktop.imaging.paper.pictures import BadLogo, logo_png
from osteo_desktop.report.letter.letterhead import own_head
from osteo_desktop.report.letter.sample import sample_letter
from osteo_desktop.report.letter.typesetting import Typesetter
from osteo_desktop.settings import Letterhead, clinic_folder

_PREVIEW_PPI = 110.0


def keep_picture(source: Path) -> str:
    """Copy a logo or signature into :func:`clinic_folder`, for its owner alone; its name there.

    It is kept as it is printed: as PNG, small, without metadata. Raises PictureError, WriteError.
    """
    try:
        png, _, _ = logo_png(source)
    except BadLogo as error:
        raise PictureError(source, detail=error.what) from error
    folder = clinic_folder()
    name = f"{hashlib.sha256(png).hexdigest()[:16]}.png"
    try:
        make_private_folder(folder)
    except OSError as error:
        raise BadDestination(folder, detail=about_system(error)) from error
    with replacing(folder / name) as partial:
        partial.write_bytes(png)
    return name


def forget_pictures(clinic: Letterhead) -> None:
    """Delete the pictures that ``clinic`` does not name: a signature lies nowhere unused."""
    named = {clinic.logo, *(one.signature for one in clinic.readers)}
    for path in clinic_folder().glob("*.png"):
        if path.name not in named:
            path.unlink(missing_ok=True)


def preview(clinic: Letterhead, reader: str, language: str, paper: str) -> bytes:
    """A PNG of the top of a page with it, and of what stands below a signature of ``reader``.

    Raises LetterheadError, LetterError.
    """
    letter = sample_letter(own_head(clinic), reader, language, paper)
    return Typesetter().pictures(letter, _PREVIEW_PPI)[0]
