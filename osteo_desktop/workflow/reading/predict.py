"""Some images -> what the model says of each. Nothing is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.imaging import display, overlay
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.map_regions import regions_of
from osteo_desktop.imaging.sources import kinds as sources
from osteo_desktop.records.finding import Decision, Finding, OperatingPoints
from osteo_desktop.records.maps.map_method import MapMethod
from osteo_desktop.records.maps.map_region import MapRegion, rule_of
from osteo_desktop.records.quality import Defect
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.row import row_message
from osteo_desktop.wording.say import Say
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.models.other_maps import OtherMaps
from osteo_desktop.workflow.reading.opening import Opened, open_entry
from osteo_desktop.workflow.reading.scoring import compute, rows_of

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier


@dataclass(frozen=True)
class Prediction:
    file: str
    """As it was given; a file within a folder or ZIP follows after it."""
    frame: int
    decision: Decision
    score: float | None
    message: str
    not_whole: bool = False
    """The file did not give all of the radiograph; then it is never NO_FRACTURE."""
    quality: tuple[Defect, ...] = ()
    """What the picture suffers from; the message says what that costs."""
    map: Path | None = None
    """PNG of the radiograph with its saliency map."""
    operating_points: OperatingPoints | None = None
    """Those that decided."""
    regions: tuple[MapRegion, ...] = ()
    """What is marked, hottest first."""


def predict(
    paths: Iterable[Path],
    classifier: Classifier,
    *,
    score_anyway: bool = False,
    map_folder: Path | None = None,
    map_method: MapMethod = MapMethod.GRAD_CAM,
    say: Say = str,
) -> Iterator[Prediction]:
    """One prediction per radiograph, in order; one with ERROR for each that cannot be read.

    ``map_method``: of the maps that are written; another than Grad-CAM is not the finding's own,
    and regions are not outlined on it. ``say``: how their messages are said.

    Raises ModelError, WriteError when a map cannot be written, MissingPackage where a method needs
    what is not installed.
    """
    paths = tuple(paths)
    others = OtherMaps(lambda: classifier)
    maps = None if map_folder is None else _Maps(map_folder, paths, map_method, others)
    spec = classifier.input_spec(score_anyway=score_anyway)
    with Decoders() as decoders:
        for path in paths:
            for entry in _entries(path):
                opened = open_entry(
                    entry,
                    (),
                    lambda *_: False,
                    decoders,
                    spec=spec,
                    with_pixels=maps is not None,
                )
                yield from _predicted(path, opened, classifier, score_anyway, maps, say)


def _predicted(
    path: Path,
    opened: Opened,
    classifier: Classifier,
    score_anyway: bool,
    maps: _Maps | None,
    say: Say,
) -> Iterator[Prediction]:
    scored = compute(classifier, opened.inputs, score_anyway=score_anyway)
    rule = rule_of(classifier.card)
    for number, row in enumerate(rows_of(opened, scored)):
        picture: Path | None = None
        regions: tuple[MapRegion, ...] = ()
        if row.finding is not None:
            radiograph = opened.radiographs[number]
            regions = regions_of(
                row.finding, rule, radiograph.header.rows, radiograph.header.columns
            )
            if maps is not None and isinstance(radiograph, Radiograph):
                picture = maps.write(radiograph, row.finding, regions)
        yield replace(_prediction(path, row, picture, say), regions=regions)


def _entries(path: Path) -> Iterator[Entry]:
    """Raises nothing: what cannot be opened at all is an entry with its error."""
    try:
        yield from sources.walk(path)
    except OsteoError as error:
        yield Entry(path.name, str(path), error)


def _prediction(path: Path, row: Row, picture: Path | None, say: Say) -> Prediction:
    points = None if row.finding is None else row.finding.operating_points
    return Prediction(
        file=_name(path, row),
        frame=row.frame,
        decision=row.decision,
        score=row.score,
        message=row_message(row, say),
        not_whole=not row.is_whole,
        quality=() if row.finding is None else tuple(n.defect for n in row.finding.quality),
        map=picture,
        operating_points=points,
    )


def _name(path: Path, row: Row) -> str:
    """As given; a ZIP's own name is the beginning of its members'."""
    return str((path if path.is_dir() else path.parent) / row.file)


class _Maps:
    """Writes pictures of radiographs with their maps, each under a name of its own."""

    def __init__(
        self, destination: Path, originals: Iterable[Path], method: MapMethod, others: OtherMaps
    ) -> None:
        try:
            make_private_folder(destination)
        except OSError as error:
            raise BadDestination(destination, detail=about_system(error)) from error
        self._destination = destination
        self._method, self._others = method, others
        self._taken = {path.name.casefold() for path in originals}

    def write(
        self, radiograph: Radiograph, finding: Finding, regions: tuple[MapRegion, ...]
    ) -> Path | None:
        """None without a map."""
        if finding.saliency is None:
            return None
        saliency = finding.saliency
        if self._method is not MapMethod.GRAD_CAM:
            regions = ()  # the model's levels are of its Grad-CAM
            saliency = self._others.map_of(radiograph, finding, self._method)
        mapped = overlay.blend(display.render(radiograph), saliency)
        picture = overlay.outline_regions(mapped, regions)
        path = self._destination / self._free_name(radiograph)
        with replacing(path) as partial:
            partial.write_bytes(overlay.png_bytes(picture))
        return path

    def _free_name(self, radiograph: Radiograph) -> str:
        """File and frame, and another method than Grad-CAM; from another folder of the same run, a
        number too."""
        header = radiograph.header
        stem = Path(radiograph.file).stem
        if header.NumberOfFrames > 1:
            stem += f"-frame{header.frame}"
        if self._method is not MapMethod.GRAD_CAM:
            stem += f"-{self._method}"
        name, number = f"{stem}-map.png", 2
        while name.casefold() in self._taken:
            name, number = f"{stem}-{number}-map.png", number + 1
        self._taken.add(name.casefold())
        return name
