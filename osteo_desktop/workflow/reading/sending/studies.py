"""A study on its way out: its words de-identified, its pixels looked over for letters."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from osteo_desktop.errors.letters import SeveralPatients
from osteo_desktop.imaging import display
from osteo_desktop.imaging.paper.deidentify.black_out import seen_blacked_out
from osteo_desktop.imaging.paper.deidentify.text_boxes import text_boxes
from osteo_desktop.progress import Progress
from osteo_desktop.records.maps.map_region import RegionRule
from osteo_desktop.records.reading import Verdict
from osteo_desktop.records.sending.deidentified import Deidentified, deidentified
from osteo_desktop.records.sending.pixel_check import PixelCheck
from osteo_desktop.records.sending.pseudonyms import Pseudonyms
from osteo_desktop.records.worklist import Row, Study
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.wording.say import Say
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import mapped, radiograph_of


@dataclass(frozen=True, eq=False)
class Outgoing:
    """``told``: as the report words it, without anything that identifies."""

    told: Told
    made: Deidentified


def outgoing(told: Told, pseudonyms: Pseudonyms, case: str = "") -> Outgoing:
    """``case``: that of a patient of several studies.

    Raises SeveralPatients: of whom the identity is to be taken out must be sure.
    """
    if told.is_of_several:
        raise SeveralPatients()
    made = deidentified(told.study.rows, told.reading, pseudonyms, case)
    study = Study(made.reading.study_key, made.rows)
    return Outgoing(Told(study, made.reading), made)


def most_telling(told: Told) -> Row | None:
    """The radiograph that is sent where only one is: a key image, else one with a fracture, else
    one in doubt, else the first; None where none can be shown."""
    reading = told.reading
    shown = [row for row in told.study.rows if row.header is not None and row.error is None]
    return min(
        shown,
        key=lambda row: (
            not reading.drawing(row.key).is_key_image,
            reading.verdicts.get(row.key) is not Verdict.FRACTURE,
            reading.verdicts.get(row.key) is not Verdict.DOUBT,
        ),
        default=None,
    )


@dataclass(frozen=True, eq=False)
class Bare:
    """A radiograph as it is displayed, without the overlays of its file: those may hold a name.

    ``grey``: (rows, columns) uint8.
    """

    grey: np.ndarray
    pixel_aspect: float

    def picture(
        self,
        check: PixelCheck,
        row: Row | None = None,
        rule: RegionRule | None = None,
        say: Say = str,
    ) -> Picture:
        """With the boxes of ``check`` blacked out; with the map of ``row``, where it has one."""
        grey = seen_blacked_out(self.grey, check.boxes)
        picture = Picture(grey, None, pixel_aspect=self.pixel_aspect)
        return picture if row is None else mapped(picture, row.finding, rule, say)


def bare(row: Row, decoders: Decoders, progress: Progress | None = None) -> Bare:
    """Raises as :func:`radiograph_of`."""
    radiograph = radiograph_of(row, decoders, progress)
    grey = display.render(radiograph, display.opening_window(radiograph))
    spacing = radiograph.header.spacing
    return Bare(grey, 1.0 if spacing is None else spacing.aspect)


def proposed(picture: Bare) -> PixelCheck:
    """What may be a name; nobody has looked."""
    return PixelCheck(text_boxes(picture.grey))


def looked_by(check: PixelCheck, reader: str) -> PixelCheck:
    """That ``reader`` says so. A name is needed: nobody looked if nobody says who."""
    return replace(check, looked_at=reader.strip())
