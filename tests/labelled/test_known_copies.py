"""Copies that an audit found: one radiograph of each group stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from osteo_desktop.errors.data import DataError
from osteo_desktop.labelled.known_copies import without_copies
from osteo_desktop.labelled.radiograph import LabelledRadiograph


def _item(name: str) -> LabelledRadiograph:
    return LabelledRadiograph("home", name, Path(name), fractured=False, block=name)


ITEMS = [_item(name) for name in "abcde"]


def _left(leaks: object) -> str:
    return "".join(item.file for item in without_copies(ITEMS, leaks))  # type: ignore[arg-type]


def _audit(groups: list[str], originals: str, disagreeing: list[str] | None = None) -> object:
    return {
        "groups": [[f"home/{name}" for name in group] for group in groups],
        "originals": [f"home/{name}" for name in originals],
        "groups_with_labels_that_disagree": [
            [f"home/{name}" for name in group] for group in disagreeing or ()
        ],
    }


def test_without_an_audit_all_stay() -> None:
    assert _left(None) == "abcde"


def test_the_original_of_each_group_stays() -> None:
    assert _left(_audit(["ab", "cde"], "bc")) == "bc"


def test_where_the_original_was_left_out_before_another_takes_its_place() -> None:
    assert _left(_audit(["xab"], "x")) == "acde"


def test_nothing_stays_of_copies_whose_labels_disagree() -> None:
    assert _left(_audit(["ab"], "a", ["ab"])) == "cde"


@pytest.mark.parametrize("broken", [{}, {"groups": [["home/a"]], "originals": []}, {"groups": 3}])
def test_what_is_no_audit_is_an_error(broken: object) -> None:
    with pytest.raises(DataError, match="leak audit"):
        _left(broken)
