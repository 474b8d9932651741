"""Files appear whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from osteo_desktop.atomic_file import check_destinations, replacing
from osteo_desktop.errors import BadDestination


def test_the_new_file_takes_the_old_one_s_place(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_text("old")
    with replacing(target) as partial:
        partial.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_text("old")

    def fail_half_way() -> None:
        with replacing(target) as partial:
            partial.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(BadDestination, match="nowhere"), replacing(tmp_path / "nowhere" / "x"):
        pass


def test_destinations_are_checked_before_the_work(tmp_path: Path) -> None:
    check_destinations(tmp_path / "new.csv", None)
    with pytest.raises(BadDestination, match="is a folder"):
        check_destinations(tmp_path)
    with pytest.raises(BadDestination, match="does not exist"):
        check_destinations(tmp_path / "nowhere" / "x.pdf")


@pytest.mark.usefixtures("ordinary_user")
def test_a_folder_without_permission_is_told_before_the_work(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BadDestination, match="may not be written"):
        check_destinations(tmp_path / "x.pdf")
