"""The table as it is printed, and as docs/performance.md shows it."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.row import Result

HEAD = (
    "| row | ours | against | its figure | ratio | wanted | met |\n"
    "| --- | --- | --- | --- | --- | --- | --- |"
)


BEGIN, END = "<!-- python -m benchmarks --document -->", "<!-- end -->"


def in_document(text: str, printed: str) -> str:
    """``text`` with ``printed`` between its marks. Raises ValueError where it has none."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"no {BEGIN} and {END} there")
    return f"{before}{BEGIN}\n\n{printed}\n\n{END}{after}"


def table(results: Sequence[Result]) -> str:
    return "\n".join([HEAD, *(_line(one) for one in results)])


def notes(results: Sequence[Result], lines: Sequence[str]) -> str:
    """What stands under the table: of every row that has one, and the lines."""
    said = [(one.row.name, one.why if one.pair is None else one.pair.note) for one in results]
    return "\n".join([*(f"- `{name}`: {note}" for name, note in said if note), *lines])


def _line(result: Result) -> str:
    row, pair = result.row, result.pair
    own = "not measured" if pair is None else _figure(pair.ours, row.unit)
    other = "–" if pair is None or pair.rival is None else _figure(pair.rival, row.unit)
    ratio = "–" if result.ratio is None else f"{result.ratio:.2f}"
    parts = [f"`{row.name}`: {row.what}", own, row.against or "–", other, ratio]
    return f"| {' | '.join([*parts, _wanted(result), 'yes' if result.met else '**no**'])} |"


def _wanted(result: Result) -> str:
    row = result.row
    sign = "≥" if row.at_least is not None else "≤"
    unit = "×" if row.against else f" {row.unit}".rstrip()
    return f"{sign} {row.wanted:g}{unit}"


def _figure(value: float, unit: str) -> str:
    return f"{value:.3g} {unit}".rstrip() if value < 1000 else f"{value:.0f} {unit}".rstrip()
