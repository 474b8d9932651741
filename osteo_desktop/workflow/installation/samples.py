"""Made radiographs to try the program on, in the user's own data folder."""

from __future__ import annotations

from pathlib import Path

from osteo_desktop.settings import folders


def samples_folder() -> Path:
    return folders().data / "samples"


def make_samples() -> Path:
    """Make them where they are not yet, and return their folder; a file that is there stays.

    Raises WriteError (BadDestination, DiskFull).
    """
    from osteo_desktop.imaging.phantom import make_sample_folder  # loads pydicom

    folder = samples_folder()
    if not (folder / "notes.dcm").is_file():  # the last that is written
        make_sample_folder(folder)
    return folder
