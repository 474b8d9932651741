"""Everything that is said on the image, from what is shown and how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.radiograph import Header, LookupTable, Patient, VoiWindow
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.corners.captions import (
    Line,
    Tone,
    finding_lines,
    identity_lines,
    picture_lines,
    study_lines,
)
from osteo_desktop.ui.viewer.corners.edge_letters import edge_letters
from osteo_desktop.ui.viewer.corners.layout import Content
from osteo_desktop.ui.viewer.corners.scale_bar import scale_bar
from osteo_desktop.ui.viewer.extras import Extras
from osteo_desktop.ui.viewer.orientation import Placement
from osteo_desktop.ui.viewer.window_level import words

_LONGEST_BAR = 160.0
"""Viewport pixels that the scale bar may take."""


@dataclass(frozen=True, eq=False)
class Shown:
    """A radiograph as it is looked at now."""

    header: Header
    """With the spacing that lengths are measured by."""
    entered: tuple[Patient | None, Mapping[str, str]]
    """What the reader typed in: the identity; and by field of the header, of study and view."""
    finding: Finding | None
    placement: Placement
    window: VoiWindow | LookupTable
    device_scale: float
    note: str
    inverted: bool
    key_image: bool
    bare: bool
    """Neither map nor marks."""
    words_wanted: bool
    field_words: tuple[str, ...]
    """What is covered of the picture, or uncovered."""
    overlays_shown: bool
    map_shown: bool
    map_from: float
    """The map is held back below; 0 where nothing is."""
    map_legend: bool
    words_of_map: tuple[str, ...]
    hot_places: tuple[tuple[float, float], ...]
    extras: Extras = field(default_factory=Extras)


def content_of(shown: Shown) -> Content:
    entered, filled = shown.entered
    lacking = {n: v for n, v in filled.items() if not getattr(shown.header, n)}
    header, finding = replace(shown.header, **lacking), shown.finding  # type: ignore[arg-type]
    identity = identity_lines(header.patient, entered, header.StudyDate)
    pictured = picture_lines(
        header,
        words(shown.window),
        shown.device_scale,
        shown.overlays_shown,
        field_words=shown.field_words,
    )
    return Content(
        top_left=_wanted(shown, identity),
        top_right=_wanted(shown, study_lines(header, lacking)),
        bottom_left=_wanted(shown, [*_told(shown.extras), *pictured]),
        bottom_right=(
            *finding_lines(finding, map_shown=shown.map_shown),
            *_held_back(shown.map_from),
            *(Line(said, longest=2) for said in shown.words_of_map),
        ),
        badges=tuple(_badges(shown)),
        legend=shown.map_legend,
        edges=edge_letters(header.PatientOrientation, shown.placement.orientation),
        hot_places=shown.hot_places,
        scale=scale_bar(shown.placement, header.spacing, _LONGEST_BAR),
    )


def _wanted(shown: Shown, lines: list[Line]) -> tuple[Line, ...]:
    """The side and the warnings stay when the words are hidden."""
    stay = (Tone.LARGE, Tone.WARNING)
    return tuple(line for line in lines if shown.words_wanted or line.tone in stay)


def _told(extras: Extras) -> Iterator[Line]:
    if extras.readout:
        yield Line(extras.readout)
    if extras.scale:
        yield Line(extras.scale, Tone.STRONG, longest=2)


def _held_back(least: float) -> Iterator[Line]:
    if least:
        yield Line(translate("Viewer", "Map from {least} on").format(least=f"{least:g}"))


def _badges(shown: Shown) -> Iterator[str]:
    if shown.note:
        yield shown.note
    yield from shown.placement.words
    if shown.inverted:
        yield translate("Viewer", "INVERTED")
    yield from shown.extras.badges()
    if shown.header.truncated:
        yield translate("Viewer", "TRUNCATED FILE")
    if shown.key_image:
        yield translate("Viewer", "KEY IMAGE")
    if shown.bare:
        yield translate("Viewer", "MAP AND MARKS HIDDEN")
    if not shown.words_wanted:
        yield translate("Viewer", "WORDS HIDDEN")
