"""A folder read on a cluster: workers decode and judge, the command alone writes the archive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.details.cluster import ClusterDetail
from osteo_desktop.errors.cluster import NoCluster, NoWorkers
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import Photographs
from osteo_desktop.workflow.cluster import ray_cluster
from osteo_desktop.workflow.cluster.crew import Crew, GoOn, Hand
from osteo_desktop.workflow.cluster.orders import Wanted
from osteo_desktop.workflow.cluster.places import Place, places_on
from osteo_desktop.workflow.models.library import SUFFIX, chosen_name

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier


@dataclass(frozen=True)
class OnRay:
    """As it was asked for."""

    address: str
    """HOST:PORT, or "local"."""
    model: Path | None
    device: str
    engine: str
    photographs: Photographs
    score_anyway: bool


@contextmanager
def crew_on_ray(
    asked: OnRay, classifier: Classifier, progress: Progress, tell: Callable[[Notice], None]
) -> Iterator[Crew]:
    """Workers of a Ray cluster that compute what ``classifier`` would, which is of the same model;
    ``tell`` hears which are refused and why.

    Raises MissingPackage, NoCluster, NoWorkers, Cancelled.
    """
    wanted = Wanted(
        model=_name_of(asked.model),
        card=classifier.card,
        device=asked.device,
        engine=asked.engine,
        photographs=asked.photographs,
        processors=1,
        number=0,
    )
    with ray_cluster.joined(asked.address, asked.device) as cluster:
        progress.check_cancelled()
        places = places_on(cluster.computers(), uses_gpus=asked.device != "cpu")
        if not places:
            raise NoCluster(address=asked.address, detail=ClusterDetail.NO_PROCESSORS.notice)
        hands, refused = cluster.all_hired(places, wanted, progress.check_cancelled)
        whys = _by_computer(refused)
        if not hands:
            raise NoWorkers(address=asked.address, detail=whys[0])
        for why in whys:
            tell(why)

        def hire(place: Place, go_on: GoOn) -> Hand:
            return cluster.hired(place, wanted, go_on)

        with Crew(hands, hire, classifier.input_spec(score_anyway=asked.score_anyway)) as crew:
            yield crew


def _name_of(model: Path | None) -> str:
    """For other computers: the name of one of the library, or the whole path."""
    if model is None:
        return chosen_name()
    is_name = len(model.parts) == 1 and model.suffix != SUFFIX and not model.is_file()
    return str(model) if is_name else str(model.absolute())


def _by_computer(refused: dict[Place, Notice]) -> list[Notice]:
    """Each reason once for each computer."""
    whys = {(place.computer.host, why): why for place, why in refused.items()}
    return [ClusterDetail.REFUSED.of(worker=host, why=why) for (host, _), why in whys.items()]
