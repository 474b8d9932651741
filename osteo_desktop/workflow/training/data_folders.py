"""What a folder of labelled radiographs holds, before anything is trained on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.labelled.layouts.reading import layout_of, read_labels


@dataclass(frozen=True)
class DataFolder:
    path: Path
    layout: str
    """'table', 'class folders', 'coco', 'mura' or 'kaggle'."""
    source: str
    radiographs: int
    """Copies that the data names as such are left out, as in training."""
    fractured: int
    blocks: int
    """Standing in for patients."""


def examine_data(data: Path) -> DataFolder:
    """Read its labels, not its radiographs. Raises DataError."""
    items = read_labels(data)
    return DataFolder(
        path=data,
        layout=layout_of(data),
        source=items[0].source,
        radiographs=len(items),
        fractured=sum(item.fractured for item in items),
        blocks=len({item.block for item in items}),
    )
