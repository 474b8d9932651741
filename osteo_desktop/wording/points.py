"""Operating points of a site in words: those in force and those proposed.

The same in the window, on the command line and in reports.
"""

from __future__ import annotations

from osteo_desktop.records.finding import ModelCard, OperatingPoints
from osteo_desktop.records.models.site_points import PointsProposal, is_moved, own_points
from osteo_desktop.wording.agreement import rate_text
from osteo_desktop.wording.say import Isolate, Say, marked
from osteo_desktop.wording.score import points_text

_IN_FORCE = marked(
    "Operating points of this site, set by {reader} on {date} from {count} signed radiographs: "
    "{low} and {high}; the model's own are {own_low} and {own_high}"
)
_BASIS = marked("{count} signed radiographs with a score of {model}, {fractured} of them fractured")
_BLIND = marked("All were decided with the AI hidden.")
_NOT_BLIND = marked(
    "Too few were decided with the AI hidden, so all serve: who saw the AI tends to agree with it, "
    "and the figures are too good."
)
_SOUGHT = marked(
    "Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}."
)
_OWN = marked("The model's own points, {low} and {high}")
_FOUND = marked("Points found on these radiographs, {low} and {high}")
_LEFT_OUT = marked("What such points do on studies left out")
CAUTION = marked(
    "On the radiographs that they were found on, points look better than they are. Expect what "
    "points found on four fifths of the studies do on the other fifth."
)
_FIGURES = (
    (marked("sensitivity, doubt counted as suspicion"), "sensitivity"),
    (marked("specificity, doubt counted as none"), "specificity"),
    (marked("in doubt"), "doubt"),
)


_OF_THIS_SITE = marked("These operating points were set by this site; they are not the model's own")
_AND_THE_OWN = marked(
    "These operating points were set by this site; the model's own are {low} and {high}"
)


def in_force_text(card: ModelCard, say: Say = str, isolate: Isolate = str) -> str:
    """That the site's own points are in force, "" where they are not."""
    stated = card.document.get("site_points")
    if stated is None:
        return ""
    own = _low_and_high(own_points(card), isolate)
    return say(_IN_FORCE).format(
        reader=stated["reader"],
        date=isolate(str(stated["at"])[:10]),
        count=stated["radiographs"],
        own_low=own["low"],
        own_high=own["high"],
        **_low_and_high(card.operating_points, isolate),
    )


def decided_text(model_id: str, card: ModelCard | None, say: Say = str) -> str:
    """Whose points decided what bears this id, "" for the model's own.

    ``card``: of the same model, under whatever points now; None where it is not at hand.
    """
    if not is_moved(model_id):
        return ""
    if card is None:
        return say(_OF_THIS_SITE)
    if card.model_id == model_id:
        return in_force_text(card, say)
    low, high = points_text(own_points(card))
    return say(_AND_THE_OWN).format(low=low, high=high)


def _low_and_high(points: OperatingPoints, isolate: Isolate) -> dict[str, str]:
    low, high = points_text(points)
    return {"low": isolate(low), "high": isolate(high)}


def basis_text(proposal: PointsProposal, say: Say = str) -> str:
    """What was sought, on which radiographs."""
    basis = say(_BASIS).format(
        count=proposal.radiographs, model=proposal.model_id, fractured=proposal.fractured
    )
    sought = say(_SOUGHT).format(
        sensitivity=f"{proposal.targets.sensitivity:.0%}",
        specificity=f"{proposal.targets.specificity:.0%}",
    )
    return f"{basis}. {say(_BLIND if proposal.only_blind else _NOT_BLIND)} {sought}"


def comparison(
    proposal: PointsProposal, say: Say = str, isolate: Isolate = str
) -> list[tuple[str, list[tuple[str, str]]]]:
    """Old points, new points, what to expect of the new: a head and its named figures each."""
    own, proposed = proposal.own, proposal.proposed
    parts = (
        (_OWN, own, proposal.before),
        (_FOUND, proposed, proposal.apparent),
        (_LEFT_OUT, proposed, proposal.expected),
    )
    return [
        (
            say(head).format(**_low_and_high(points, isolate)),
            [(say(words), rate_text(getattr(figures, name), say)) for words, name in _FIGURES],
        )
        for head, points, figures in parts
    ]


def proposal_text(proposal: PointsProposal, say: Say = str) -> str:
    lines = [basis_text(proposal, say)]
    for head, figures in comparison(proposal, say):
        lines += [f"{head}:", *(f"  {words} {rate}" for words, rate in figures)]
    return "\n".join([*lines, say(CAUTION)])
