"""Operating points that a site has set for itself, beside the model's own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from osteo_desktop.records.finding import ModelCard, OperatingPoints
from osteo_desktop.records.models.agreement import Rate

_SITE = "+site-"


@dataclass(frozen=True)
class Targets:
    """What points are sought for; those of the model's own are 0.95 and 0.95."""

    sensitivity: float = 0.95
    """At the high-sensitivity point, at least."""
    specificity: float = 0.95
    """At the high-specificity point, at least."""


@dataclass(frozen=True)
class SitePoints:
    model_id: str
    """The model's own, without what the site changed."""
    points: OperatingPoints
    reader: str
    at: str
    """ISO 8601 with UTC offset."""
    radiographs: int
    """Signed ones that they were found on."""
    fractured: int
    blind: int
    """Of the radiographs, those decided with the AI hidden."""
    targets: Targets

    @property
    def site_model_id(self) -> str:
        """Under it findings are kept: other points must not serve old decisions.

        Made of every digit, for scores near 0 and 1 may differ in the last ones alone.
        """
        said = f"{self.points.t_low!r} {self.points.t_high!r}"
        return f"{self.model_id}{_SITE}{hashlib.sha256(said.encode()).hexdigest()[:12]}"


def own_id(model_id: str) -> str:
    """The model's own id of one that may have a site's points."""
    return model_id.partition(_SITE)[0]


def is_moved(model_id: str) -> bool:
    """Whether what bears this id was decided by a site's points."""
    return _SITE in model_id


@dataclass(frozen=True)
class PointsFigures:
    """What two operating points do on radiographs that readers have signed."""

    sensitivity: Rate
    """At the high-sensitivity point: doubt counts as suspicion."""
    specificity: Rate
    """At the high-specificity point: doubt counts as none."""
    doubt: Rate


@dataclass(frozen=True)
class PointsProposal:
    model_id: str
    """The model's own."""
    own: OperatingPoints
    """The model's own, as its card says."""
    proposed: OperatingPoints
    targets: Targets
    radiographs: int
    fractured: int
    blind: int
    """Decided with the AI hidden: all of them, or there were too few of those."""
    before: PointsFigures
    """What the model's own points do on these radiographs."""
    apparent: PointsFigures
    """What the proposed do on the radiographs that they were found on, which flatters them."""
    expected: PointsFigures
    """What points found on four fifths of the studies do on the other fifth, all five together."""

    @property
    def only_blind(self) -> bool:
        return self.blind == self.radiographs


def card_with(card: ModelCard, site: SitePoints) -> ModelCard:
    """The card under the site's points; its document says which are the model's own."""
    own = card.operating_points
    stated = {
        "reader": site.reader,
        "at": site.at,
        "radiographs": site.radiographs,
        "own": {"t_low": own.t_low, "t_high": own.t_high},
    }
    return replace(
        card,
        model_id=site.site_model_id,
        operating_points=site.points,
        document={**card.document, "site_points": stated},
    )


def own_card(card: ModelCard) -> ModelCard:
    """The card as it came with the model."""
    document = {key: value for key, value in card.document.items() if key != "site_points"}
    return replace(
        card,
        model_id=own_id(card.model_id),
        operating_points=own_points(card),
        document=document,
    )


def own_points(card: ModelCard) -> OperatingPoints:
    stated = card.document.get("site_points")
    if stated is None:
        return card.operating_points
    return OperatingPoints(stated["own"]["t_low"], stated["own"]["t_high"])
