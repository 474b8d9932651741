"""Operating points that a site has set for itself, beside the model's own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from osteo_desktop.records.agreement import Rate
from osteo_desktop.records.finding import ModelCard, OperatingPoints
from osteo_desktop.records.saying import Say

_SITE = "+site-"

IN_FORCE = (
    "Operating points of this site, set by {reader} on {date} from {count} signed radiographs: "
    "{low} and {high}; the model's own are {own_low} and {own_high}"
)


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

    @property
    def site_model_id(self) -> str:
        """Under it findings are kept: other points must not serve old decisions."""
        said = f"{self.points.t_low:.6f} {self.points.t_high:.6f}"
        return f"{self.model_id}{_SITE}{hashlib.sha256(said.encode()).hexdigest()[:6]}"


def own_id(model_id: str) -> str:
    """The model's own id of one that may have a site's points."""
    return model_id.partition(_SITE)[0]


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
    radiographs: int
    fractured: int
    only_blind: bool
    """All were decided with the AI hidden; else there were too few of those."""
    before: PointsFigures
    """What the model's own points do on these radiographs."""
    expected: PointsFigures
    """What points found on four fifths of the studies do on the other fifth, all five together."""


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


def own_points(card: ModelCard) -> OperatingPoints:
    stated = card.document.get("site_points")
    if stated is None:
        return card.operating_points
    return OperatingPoints(stated["own"]["t_low"], stated["own"]["t_high"])


def in_force_text(card: ModelCard, say: Say = str) -> str:
    """That the site's own points are in force, "" where they are not."""
    stated = card.document.get("site_points")
    if stated is None:
        return ""
    points, own = card.operating_points, own_points(card)
    return say(IN_FORCE).format(
        reader=stated["reader"],
        date=str(stated["at"])[:10],
        count=stated["radiographs"],
        low=f"{points.t_low:.3f}",
        high=f"{points.t_high:.3f}",
        own_low=f"{own.t_low:.3f}",
        own_high=f"{own.t_high:.3f}",
    )
