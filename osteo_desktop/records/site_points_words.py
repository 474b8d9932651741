"""A proposal of operating points in words: the same on the command line and in the window."""

from __future__ import annotations

from osteo_desktop.records.agreement_words import rate_text
from osteo_desktop.records.saying import Say
from osteo_desktop.records.site_points import PointsProposal, point_text

BASIS = "{count} signed radiographs with a score of {model}, {fractured} of them fractured"
BLIND = "All were decided with the AI hidden."
NOT_BLIND = (
    "Too few were decided with the AI hidden, so all serve: who saw the AI tends to agree with it, "
    "and the figures are too good."
)
SOUGHT = "Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}."
OWN = "The model's own points, {low} and {high}"
FOUND = "Points found on these radiographs, {low} and {high}"
LEFT_OUT = "What such points do on studies left out"
CAUTION = (
    "On the radiographs that they were found on, points look better than they are. Expect what "
    "points found on four fifths of the studies do on the other fifth."
)
FIGURES = (
    ("sensitivity, doubt counted as suspicion", "sensitivity"),
    ("specificity, doubt counted as none", "specificity"),
    ("in doubt", "doubt"),
)


def basis_text(proposal: PointsProposal, say: Say = str) -> str:
    """What was sought, on which radiographs."""
    basis = say(BASIS).format(
        count=proposal.radiographs, model=proposal.model_id, fractured=proposal.fractured
    )
    sought = say(SOUGHT).format(
        sensitivity=f"{proposal.targets.sensitivity:.0%}",
        specificity=f"{proposal.targets.specificity:.0%}",
    )
    return f"{basis}. {say(BLIND if proposal.only_blind else NOT_BLIND)} {sought}"


def comparison(proposal: PointsProposal, say: Say = str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Old points, new points, what to expect of the new: a head and its named figures each."""
    own, proposed = proposal.own, proposal.proposed
    parts = (
        (OWN, own, proposal.before),
        (FOUND, proposed, proposal.apparent),
        (LEFT_OUT, proposed, proposal.expected),
    )
    return [
        (
            say(head).format(low=point_text(points.t_low), high=point_text(points.t_high)),
            [(say(words), rate_text(getattr(figures, name), say)) for words, name in FIGURES],
        )
        for head, points, figures in parts
    ]


def proposal_text(proposal: PointsProposal, say: Say = str) -> str:
    lines = [basis_text(proposal, say)]
    for head, figures in comparison(proposal, say):
        lines += [f"{head}:", *(f"  {words} {rate}" for words, rate in figures)]
    return "\n".join([*lines, say(CAUTION)])
