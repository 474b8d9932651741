"""What an evaluation found: figures with their intervals, and all that its page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Figure:
    """An estimate with its 95% interval; all None where it is undefined."""

    value: float | None
    low: float | None = None
    high: float | None = None

    def __str__(self) -> str:
        if self.value is None:
            return "undefined"
        if self.low is None or self.high is None:
            return f"{self.value:.3f}"
        return f"{self.value:.3f} ({self.low:.3f}–{self.high:.3f})"


@dataclass(frozen=True)
class Confusion:
    """Radiographs at one operating point."""

    true_positive: int
    false_negative: int
    false_positive: int
    true_negative: int


@dataclass(frozen=True)
class CalibrationBin:
    mean_score: float
    observed: float
    """Share of fractured radiographs among them."""
    radiographs: int


@dataclass(frozen=True)
class Curves:
    """Points of each curve, as (x, y)."""

    roc: tuple[tuple[float, float], ...] = ()
    """(1 - specificity, sensitivity); empty with one class."""
    precision_recall: tuple[tuple[float, float], ...] = ()
    """(recall, precision); empty with one class."""
    calibration: tuple[CalibrationBin, ...] = ()


@dataclass(frozen=True)
class Group:
    """A group of radiographs (or studies) and its figures, by the names of ``metrics.json``."""

    kind: str
    """"all", "source", "region", "view", "hardware", "size", "decision", "fold", "study", ..."""
    name: str
    radiographs: int
    fractured: int
    blocks: int
    figures: Mapping[str, Figure]
    confusion: Mapping[str, Confusion]
    """By operating point: "high_sensitivity", "high_specificity"."""
    source: str = ""
    """The source that a subgroup is part of; empty where all sources count."""
    outside_scope: int = 0
    located: int = 0
    """Fractured radiographs with boxes."""
    seen_in_training: int = 0
    seen_in_calibration: int = 0

    @property
    def auc_words(self) -> str:
        """ "AUC 0.720 (0.669–0.779)", or that it is undefined and why."""
        why = " (all of one class)" if self.figures["auc"].value is None else ""
        return f"AUC {self.figures['auc']}{why}"


@dataclass(frozen=True)
class Localisation:
    """One measure of the map against the same of a random and of a centre map."""

    measure: str
    words: str
    model: Figure
    random: float
    centre: float

    def times(self, other: float) -> float | None:
        """How many times the other map's value; None where that is zero."""
        if self.model.value is None or other == 0.0:
            return None
        return self.model.value / other


@dataclass(frozen=True)
class Detection:
    """Regions against boxes, by the names of ``metrics.json``; those that end in
    ``_high_specificity`` count solid regions alone, the others what is shown."""

    radiographs: int
    intact: int
    boxes: int
    figures: Mapping[str, Figure]


@dataclass(frozen=True, eq=False)
class Miss:
    """A fractured radiograph with a low score, as a picture with its boxes (and its map)."""

    source: str
    file: str
    score: float
    decision: str
    png: bytes | None
    """None where the file cannot be read any more; then ``note`` says why."""
    with_map: bool = False
    note: str = ""


@dataclass(frozen=True, eq=False)
class Evaluation:
    """All that ``metrics.json`` and the page are made of."""

    title: str
    model: str
    protocol: str
    notes: tuple[str, ...]
    """What a reader of the figures has to know: seen in training, left out, outside scope."""
    headline: Group | None
    """Over everything scored; None where some of it was seen in training."""
    sources: tuple[Group, ...]
    curves: Mapping[str, Curves]
    """By name of the group: "all" and each source."""
    subgroups: tuple[Group, ...] = ()
    localisation: Mapping[str, tuple[Localisation, ...]] | None = None
    """By name of the group, where there are boxes."""
    detection: Mapping[str, Detection] = field(default_factory=dict)
    """By name of the group, external ones too, where maps were cut into regions."""
    weak_spots: tuple[str, ...] = ()
    external: tuple[Group, ...] = ()
    misses: tuple[Miss, ...] = ()
    leaks: Mapping[str, Any] | None = None
    """What the leak audit found; None when none was made."""
    points: str = ""
    """The one of the notes that says the operating points, and is no warning."""
