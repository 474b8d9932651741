"""A worklist row -> its radiograph again, from disk, as the viewer and the report show it."""

from __future__ import annotations

from dataclasses import replace

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import ChangedFile
from osteo_desktop.imaging import display, overlay
from osteo_desktop.imaging.map_regions import regions_of
from osteo_desktop.imaging.maps.outlines import has_levels, outlines_of, with_outlines
from osteo_desktop.progress import Progress
from osteo_desktop.records.file.tags import FileTags
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.maps.map_region import RegionRule
from osteo_desktop.records.radiograph import (
    Header,
    Radiograph,
)
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.wording.picture import picture_note
from osteo_desktop.wording.regions import map_words
from osteo_desktop.wording.say import Say
from osteo_desktop.workflow.decoding.decoders import Decoders

_SAME_PLACE = 8
"""Pixels of a photograph within which a film lies in one place, whatever a processor rounds."""


def radiograph_of(row: Row, decoders: Decoders, progress: Progress | None = None) -> Radiograph:
    """The row's radiograph, surely the one that its finding speaks of.

    Raises ReadError; ChangedFile when other content lies there now, or when of a photograph's
    films another one would be shown; Cancelled.
    """
    radiograph = decoders.load(row.file, row.source_path, row.frame, progress)
    if radiograph.sha256 != row.sha256:
        raise ChangedFile(row.file, since=FileDetail.READ.notice)
    if _film_of(row.header) != _film_of(radiograph.header):
        raise ChangedFile(row.file, since=FileDetail.READ.notice)
    if row.finding is not None and radiograph.sha256 != row.finding.sha256:
        raise ChangedFile(row.file, since=FileDetail.SIGNED.notice)
    return radiograph


def _film_of(header: Header | None) -> tuple[int, int, tuple[int, ...]] | None:
    """Which film of a photograph the radiograph is: its number, of how many, and where it lies, to
    some pixels; None of what is not a film that was cut out."""
    photograph = None if header is None else header.photograph
    if photograph is None or photograph.cut_out is None:
        return None
    cut = photograph.cut_out
    return cut.number, cut.of, tuple(round(value / _SAME_PLACE) for value in cut.corners)


def tags_of(row: Row, decoders: Decoders, progress: Progress | None = None) -> FileTags:
    """All that the row's file says beside its pixels. Raises as above."""
    tags, sha256 = decoders.tags(row.file, row.source_path, progress)
    if row.sha256 and sha256 != row.sha256:
        raise ChangedFile(row.file, since=FileDetail.READ.notice)
    return tags


def picture_of(
    row: Row,
    decoders: Decoders,
    progress: Progress | None = None,
    rule: RegionRule | None = None,
    say: Say = str,
) -> Picture:
    """Rendered as the screen opens it, and once more with the finding's map as the screen shows
    it at first: outlines of the regions that ``rule`` finds, see :mod:`imaging.maps.outlines`.

    ``say``: the language of its words. Raises as above.
    """
    radiograph = radiograph_of(row, decoders, progress)
    grey = display.render(radiograph, display.opening_window(radiograph))
    spacing = radiograph.header.spacing
    aspect = 1.0 if spacing is None else spacing.aspect
    drawn = overlay.with_file_overlays(grey, radiograph)
    note = picture_note(radiograph.header, display.opening_window(radiograph), say)
    return mapped(Picture(drawn, None, note, aspect), row.finding, rule, say)


def mapped(
    picture: Picture, finding: Finding | None, rule: RegionRule | None, say: Say = str
) -> Picture:
    """The same, also with the finding's map as it is drawn unless more is asked for."""
    shape = picture.grey.shape[:2]
    regions = regions_of(finding, rule, *shape)
    outlines = outlines_of(finding, rule, regions, *shape)
    return replace(
        picture,
        with_map=with_outlines(picture.grey, outlines) if outlines else None,
        regions=regions,
        map_words=map_words(
            finding,
            regions,
            say,
            has_levels=has_levels(finding, rule),
            is_outlined=bool(outlines),
        ),
    )
