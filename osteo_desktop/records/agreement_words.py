"""A model's agreement with the readers in words: the same on the command line and in the window."""

from __future__ import annotations

from osteo_desktop.records.agreement import Agreement, Rate
from osteo_desktop.records.saying import Say

HEAD = "{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}"
IN_DOUBT = "  {count} left out, the reader is in doubt"
NOT_SCORED = "  {count} left out, not scored"
POINTS = (
    ("  high-sensitivity point: {rates}", ""),
    ("  high-specificity point: {rates}", "_high_specificity"),
)
RATES = (
    ("sensitivity {rate}", "sensitivity"),
    ("specificity {rate}", "specificity"),
    ("PPV {rate}", "ppv"),
    ("NPV {rate}", "npv"),
)
UNDEFINED = "undefined"
RATE = "{share} ({low}–{high}; {hits} of {of})"


def agreement_text(found: Agreement, say: Say = str) -> str:
    head = say(HEAD).format(
        model=found.model_id,
        blinding=say(found.blinding),
        count=f"{found.radiographs:,}",
        fractured=f"{found.fractured:,}",
    )
    left_out = ((found.reader_in_doubt, IN_DOUBT), (found.not_scored, NOT_SCORED))
    lines = [head, *(say(words).format(count=count) for count, words in left_out if count)]
    for point, suffix in POINTS:
        rates = (
            say(words).format(rate=rate_text(getattr(found, name + suffix), say))
            for words, name in RATES
        )
        lines.append(say(point).format(rates="; ".join(rates)))
    return "\n".join(lines)


def rate_text(rate: Rate, say: Say = str) -> str:
    if rate.value is None or rate.low is None or rate.high is None:
        return say(UNDEFINED)
    return say(RATE).format(
        share=f"{rate.value:.0%}",
        low=f"{rate.low:.0%}",
        high=f"{rate.high:.0%}",
        hits=rate.hits,
        of=rate.of,
    )
