"""Labelled radiographs: what any layout of labelled data is read into."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

REGIONS = ("hand", "leg", "hip", "shoulder")


@dataclass(frozen=True)
class Box:
    """In pixels of the file, from the outer corner of its first pixel."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class LabelledRadiograph:
    source: str
    """Name of the data folder: the hospital, as far as we know."""
    file: str
    """As its data names it, relative to the data's folder, "/" between parts: with ``source`` it
    names the radiograph in tables of scores, the same on every machine."""
    path: Path
    fractured: bool
    block: str
    """Neighbouring files, standing in for one patient: never split, and resampled whole."""
    fold: int = 0
    """1-5; 0 when the data has no folds."""
    boxes: tuple[Box, ...] = ()
    regions: tuple[bool, ...] = ()
    """One flag per REGIONS; empty when unknown."""
    hardware: bool | None = None
    """Metal or a cast is in the picture; None when unknown."""
    part: str = ""
    """"train", "val" or "test" where the layout divides the data itself, else empty."""
    study: str = ""
    """MURA's study, whose score is the mean of its views; empty when unknown."""
    views: tuple[str, ...] = ()
    """"frontal", "lateral", "oblique", as far as the source says."""
    fracture_type: str = ""
    """As the source names it (Kaggle's "Fracture Type"); empty when unknown or not fractured."""
    doubtful: bool = False
    """Its own data gives reason to doubt the label: "not fractured" in a study called abnormal."""
    places_only: bool = False
    """It only shows where fractures lie: never drawn for its label, never judged."""
    sex: str = ""
    """PatientSex as DICOM codes it: "F", "M" or "O"; empty where the data do not say."""
    age: int | None = None
    """Whole years; None where the data do not say."""
    rows: int = 0
    columns: int = 0
    """Pixels of the file as its table states them; 0 when it does not."""
