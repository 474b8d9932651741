"""Labelled data of any layout, read into LabelledRadiographs."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.data import DataError, NoLayout, TooFewRadiographs
from osteo_desktop.labelled.layouts import class_folders, coco, kaggle, mura, table
from osteo_desktop.labelled.layouts.listing import is_litter, printable
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice

LEAST_OF_A_CLASS = 2


@dataclass(frozen=True)
class _Layout:
    name: str
    missed: Callable[[Path], Notice | None]
    read: Callable[[Path, str, bool], list[LabelledRadiograph]]


_LAYOUTS = tuple(
    _Layout(module.NAME, module.missed, module.read)
    for module in (table, mura, kaggle, coco, class_folders)
)
"""Tried in this order: where a file of labels lies in class folders, it says more than they do."""


def read_labels(data: Path, with_copies: bool = False) -> list[LabelledRadiograph]:
    """The radiographs of ``data``, which fits a layout itself or in one of its folders.

    Copies that their data names as such are left out unless ``with_copies``; radiographs whose
    copies disagree always are. ``source`` is the name of the folder that fits (of the one above,
    should that be called "data"), so that it and ``file`` do not depend on which of them is given.

    Raises DataError: no layout fits, a file is missing or lies elsewhere, a label says something
    else or disagrees with another. A class may be empty; see ``check_trainable``.
    """
    root, layout = _found(data)
    source = printable(root.parent.name if root.name.lower() == "data" else root.name)
    try:
        items = layout.read(root, source, with_copies)
    except OSError as error:
        raise _unopened(error, root) from error
    if not items:
        raise DataError(root, detail=DataDetail.LAYOUT_EMPTY.of(name=layout.name))
    return items


def layout_of(data: Path) -> str:
    """'table', 'mura', 'kaggle', 'coco' or 'class folders'. Raises DataError."""
    return _found(data)[1].name


def check_trainable(items: Sequence[LabelledRadiograph]) -> None:
    """Raises TooFewRadiographs unless each class holds at least LEAST_OF_A_CLASS of ``items``."""
    fractured = sum(item.fractured for item in items)
    normal = len(items) - fractured
    if min(fractured, normal) < LEAST_OF_A_CLASS:
        raise TooFewRadiographs(fractured=fractured, normal=normal)


def _found(data: Path) -> tuple[Path, _Layout]:
    """The folder that fits, ``data`` or the only one in it that does, and its layout."""
    data = data.resolve() if ".." in data.parts else data.absolute()
    try:
        folders = sorted(folder for folder in data.iterdir() if _is_open(folder))
        own = _fitting(data)
    except OSError as error:
        raise _unopened(error, data) from error
    if own is not None:
        return data, own
    fitting = [(folder, layout) for folder in folders if (layout := _fitting(folder)) is not None]
    if len(fitting) > 1:
        names = tuple(folder.name for folder, _ in fitting)
        raise DataError(data, detail=DataDetail.SEVERAL_FIT.of(names=names))
    if not fitting:
        raise NoLayout(data, missed=_all_missed(data))
    return fitting[0]


def _is_open(path: Path) -> bool:
    return path.is_dir() and not is_litter(path.name) and os.access(path, os.R_OK | os.X_OK)


def _unopened(error: OSError, path: Path) -> DataError:
    what = about_system(error)
    return DataError(error.filename or path, detail=DataDetail.NO_RADIOGRAPHS.of(why=what))


def _fitting(root: Path) -> _Layout | None:
    return next((layout for layout in _LAYOUTS if not layout.missed(root)), None)


def _all_missed(data: Path) -> Notice:
    missed = tuple(
        DataDetail.AT.of(where=layout.name, what=layout.missed(data)) for layout in _LAYOUTS
    )
    return DataDetail.NOR_A_FOLDER_IN_IT.of(missed=missed)
