"""Films laid on paper by code, and what a ruler finds on the printed page."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Sequence
from itertools import groupby

import numpy as np
from PIL import Image

from osteo_desktop.records.paper.printing import FilmOptions
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row, by_study
from osteo_desktop.report.films.content import FilmSet
from osteo_desktop.report.films.films import FilmPictures, Pages, films_of, study_pages
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.reading.study_content import Picture
from tests.made.records import SESSION, header, row
from tests.made.report_pictures import asymmetric

DOTS = 150
"""An inch, when a page is looked at: 0.17 mm each."""


def spaced(
    column: float = 0.4,
    across: float = 0.4,
    origin: SpacingOrigin = SpacingOrigin.CALIBRATED,
) -> PixelSpacing:
    return PixelSpacing(column, across, origin)


def film(file: str, spacing: PixelSpacing | None = None, **changes: object) -> Row:
    """400 x 300 pixels."""
    return row(file, header=header(spacing=spacing, **changes))


def pictures(grey: np.ndarray | None = None) -> FilmPictures:
    shown = Picture(asymmetric() if grey is None else grey, None)

    def of(row: Row) -> Picture:
        spacing = row.header.spacing if row.header is not None else None
        aspect = 1.0 if spacing is None else spacing.aspect
        return Picture(shown.grey, None, pixel_aspect=aspect)

    return of


def pages(rows: Sequence[Row], picture: FilmPictures | None = None, **options: object) -> Pages:
    (study,) = by_study(rows)
    told = Told(study, Reading(study.key))
    return study_pages(told, FilmOptions(**options), picture or pictures())


def film_set(rows: Sequence[Row], **options: object) -> FilmSet:
    wanted = FilmOptions(**options)
    return films_of(pages(rows, **options).pages, wanted, SESSION.created)


def seen(pdf: bytes, page: int = 1) -> np.ndarray:
    """(rows, columns) uint8 of the page."""
    tool = ["pdftoppm", "-gray", "-r", str(DOTS), "-f", str(page), "-l", str(page), "-"]
    ran = subprocess.run(tool, input=pdf, capture_output=True, check=True)
    return np.asarray(Image.open(io.BytesIO(ran.stdout)))


def longest_run(line: np.ndarray) -> float:
    """mm of the longest run of True along a line of the page."""
    longest = max((len([*run]) for is_so, run in groupby(line) if is_so), default=0)
    return longest * 25.4 / DOTS
