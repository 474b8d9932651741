"""Copies that an audit found: one radiograph of each group stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.errors.data import DataError
from osteo_desktop.labelled.known_copies import without_copies
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.records.models.leaks import Copies, Leaks
from osteo_desktop.workflow.training.evaluation_files import read_leaks


def _item(name: str) -> LabelledRadiograph:
    return LabelledRadiograph("home", name, Path(name), fractured=False, block=name)


ITEMS = [_item(name) for name in "abcde"]


def _left(leaks: Leaks | None) -> str:
    return "".join(item.file for item in without_copies(ITEMS, leaks))


def _audit(groups: list[str], originals: str, disagreeing: list[str] | None = None) -> Leaks:
    return Leaks(
        Copies(
            tuple(tuple(f"home/{name}" for name in group) for group in groups),
            tuple(f"home/{name}" for name in originals),
            tuple(tuple(f"home/{name}" for name in group) for group in disagreeing or ()),
        )
    )


def test_without_an_audit_all_stay() -> None:
    assert _left(None) == "abcde"


def test_the_original_of_each_group_stays() -> None:
    assert _left(_audit(["ab", "cde"], "bc")) == "bc"


def test_where_the_original_was_left_out_before_another_takes_its_place() -> None:
    assert _left(_audit(["xab"], "x")) == "acde"


def test_nothing_stays_of_copies_whose_labels_disagree() -> None:
    assert _left(_audit(["ab"], "a", ["ab"])) == "cde"


WHOLE = {
    "files": 3,
    "groups": [["home/a", "home/b"]],
    "originals": ["home/b"],
    "groups_across_sources": [],
    "groups_with_labels_that_disagree": [],
    "of a later version": {"x": 1},
}


def test_what_the_audit_wrote_is_read_and_all_of_it_kept(tmp_path: Path) -> None:
    path = tmp_path / "leaks.json"
    path.write_text(json.dumps(WHOLE))
    leaks = read_leaks(path)
    assert leaks is not None
    assert _left(leaks) == "bcde"
    assert list(leaks.document.items()) == list(WHOLE.items()), "the page tells it in its order"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"groups": None}, "groups is missing"),
        ({"groups": 3}, "groups must be a list, not 3"),
        ({"groups": ["home/a"]}, "groups 1 must be a list"),
        ({"originals": []}, "originals must be as many as the groups"),
        ({"originals": [7]}, "originals 1 must be a text"),
        ({"groups_with_labels_that_disagree": {}}, "groups_with_labels_that_disagree must be a li"),
    ],
)
def test_what_is_no_audit_is_told_with_its_file(
    tmp_path: Path, change: dict[str, Any], told: str
) -> None:
    path = tmp_path / "leaks.json"
    path.write_text(json.dumps({k: v for k, v in (WHOLE | change).items() if v is not None}))
    with pytest.raises(DataError, match="leak audit") as caught:
        read_leaks(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert told in caught.value.message
