"""A model's agreement with the readers in words: the same on the command line and in the window."""

from __future__ import annotations

from osteo_desktop.records.models.agreement import Agreement, Rate
from osteo_desktop.wording.say import Say, marked

_HEAD = marked("{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}")
_IN_DOUBT = marked("  {count} left out, the reader is in doubt")
_NOT_SCORED = marked("  {count} left out, not scored")
_POINTS = (
    (marked("  high-sensitivity point: {rates}"), ""),
    (marked("  high-specificity point: {rates}"), "_high_specificity"),
)
_RATES = (
    (marked("sensitivity {rate}"), "sensitivity"),
    (marked("specificity {rate}"), "specificity"),
    (marked("PPV {rate}"), "ppv"),
    (marked("NPV {rate}"), "npv"),
)
_UNDEFINED = marked("undefined")
_RATE = marked("{share} ({low}–{high}; {hits} of {of})")


def agreement_text(found: Agreement, say: Say = str) -> str:
    head = say(_HEAD).format(
        model=found.model_id,
        blinding=say(found.blinding),
        count=f"{found.radiographs:,}",
        fractured=f"{found.fractured:,}",
    )
    left_out = ((found.reader_in_doubt, _IN_DOUBT), (found.not_scored, _NOT_SCORED))
    lines = [head, *(say(words).format(count=count) for count, words in left_out if count)]
    for point, suffix in _POINTS:
        rates = (
            say(words).format(rate=rate_text(getattr(found, name + suffix), say))
            for words, name in _RATES
        )
        lines.append(say(point).format(rates="; ".join(rates)))
    return "\n".join(lines)


def rate_text(rate: Rate, say: Say = str) -> str:
    if rate.value is None or rate.low is None or rate.high is None:
        return say(_UNDEFINED)
    return say(_RATE).format(
        share=f"{rate.value:.0%}",
        low=f"{rate.low:.0%}",
        high=f"{rate.high:.0%}",
        hits=rate.hits,
        of=rate.of,
    )
