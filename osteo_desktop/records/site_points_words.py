"""A proposal of operating points in words: the same on the command line and in the window."""

from __future__ import annotations

from osteo_desktop.records.agreement_words import rate_text
from osteo_desktop.records.finding import OperatingPoints
from osteo_desktop.records.saying import Say
from osteo_desktop.records.site_points import PointsFigures, PointsProposal

BASIS = "{count} signed radiographs with a score of {model}, {fractured} of them fractured"
BLIND = "All were decided with the AI hidden."
NOT_BLIND = (
    "Too few were decided with the AI hidden, so all serve: who saw the AI tends to agree with it, "
    "and the figures are too good."
)
OWN = "The model's own points, {low} and {high}, on them:"
PROPOSED = "Points found on them, {low} and {high}; what such points do on studies left out:"
FIGURES = (
    ("  sensitivity, doubt counted as suspicion {rate}", "sensitivity"),
    ("  specificity, doubt counted as none {rate}", "specificity"),
    ("  in doubt {rate}", "doubt"),
)


def proposal_text(proposal: PointsProposal, say: Say = str) -> str:
    basis = say(BASIS).format(
        count=proposal.radiographs, model=proposal.model_id, fractured=proposal.fractured
    )
    return "\n".join(
        [
            f"{basis}. {say(BLIND if proposal.only_blind else NOT_BLIND)}",
            *_lines(OWN, proposal.own, proposal.before, say),
            *_lines(PROPOSED, proposal.proposed, proposal.expected, say),
        ]
    )


def _lines(head: str, points: OperatingPoints, figures: PointsFigures, say: Say) -> list[str]:
    low, high = f"{points.t_low:.3f}", f"{points.t_high:.3f}"
    lines = [
        say(text).format(rate=rate_text(getattr(figures, name), say)) for text, name in FIGURES
    ]
    return [say(head).format(low=low, high=high), *lines]
