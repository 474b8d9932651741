"""Places on a radiograph, and lines between them."""

from __future__ import annotations

Point = tuple[float, float]
"""(column, row) over the radiograph's edges: (0, 0) is the outer corner of the first pixel."""

Lines = tuple[tuple[Point, ...], ...]
