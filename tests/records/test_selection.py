"""Several files and folders as one thing to read."""

from __future__ import annotations

from pathlib import Path

import pytest

from osteo_desktop.records.selection import (
    Selection,
    folder_of,
    from_text,
    paths_of,
    root_of,
    to_text,
)

TOP = Path("/clinic/monday").absolute()


def _root(*names: str) -> object:
    return root_of([str(TOP / name) for name in names])


def test_one_thing_is_itself() -> None:
    assert _root("a.png") == TOP / "a.png"
    assert folder_of(TOP / "a.png") == TOP / "a.png"


def test_several_belong_to_the_nearest_folder_that_holds_them_all() -> None:
    assert _root("b.png", "a.png") == Selection(TOP, ("a.png", "b.png"))
    deeper = _root("ward/1/a.png", "ward/2")
    assert deeper == Selection(TOP / "ward", ("1/a.png", "2"))
    assert paths_of(deeper) == (TOP / "ward/1/a.png", TOP / "ward/2")  # type: ignore[arg-type]


def test_what_lies_in_a_chosen_folder_is_chosen_once() -> None:
    assert _root("ward", "ward/a.png", "ward-2") == Selection(TOP, ("ward", "ward-2"))
    assert _root("ward", "ward/a.png") == TOP / "ward"
    assert _root("a.png", "a.png") == TOP / "a.png"


def test_a_dicomdir_stands_for_its_folder() -> None:
    assert _root("cd/DICOMDIR", "cd/IMAGES") == TOP / "cd"
    assert _root("cd/DICOMDIR", "a.png") == Selection(TOP, ("a.png", "cd"))


def test_the_disks_root_is_no_common_folder() -> None:
    assert root_of(["/clinic/a.png", "/home/b.png"]) is None


@pytest.mark.parametrize("root", [TOP / "a b.png", Selection(TOP, ("a.png", "ward/2"))])
def test_the_settings_give_back_what_was_put_in(root: Path | Selection) -> None:
    assert from_text(to_text(root)) == root
