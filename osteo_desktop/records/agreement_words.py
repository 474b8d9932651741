"""A model's agreement with the readers in words: the same on the command line and in the window."""

from __future__ import annotations

from osteo_desktop.records.agreement import Agreement, Rate


def agreement_text(found: Agreement) -> str:
    counted = "1 radiograph" if found.radiographs == 1 else f"{found.radiographs:,} radiographs"
    head = f"{found.model_id}, {found.blinding}: {counted} signed,"
    lines = [f"{head} {found.fractured} of them fractured"]
    left_out = (
        (found.reader_in_doubt, "left out, the reader is in doubt"),
        (found.not_scored, "left out, not scored"),
    )
    lines += [f"  {count} {why}" for count, why in left_out if count]
    points = (
        ("high-sensitivity point", ""),
        ("high-specificity point", "_high_specificity"),
    )
    for point, suffix in points:
        rates = (
            f"{words} {rate_text(getattr(found, name + suffix))}"
            for name, words in (
                ("sensitivity", "sensitivity"),
                ("specificity", "specificity"),
                ("ppv", "PPV"),
                ("npv", "NPV"),
            )
        )
        lines.append(f"  {point}: " + "; ".join(rates))
    return "\n".join(lines)


def rate_text(rate: Rate) -> str:
    if rate.value is None or rate.low is None or rate.high is None:
        return "undefined"
    return f"{rate.value:.0%} ({rate.low:.0%}–{rate.high:.0%}; {rate.hits} of {rate.of})"
