"""docs/safety.md and the tests hold each other: no hazard without a test, no test without one."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PARTS = ("Harm", "Causes", "Controls", "What is left", "Tests")
MUST = {
    "Wrong patient",
    "Mirrored image",
    "Wrong scale",
    "Missed fracture shown as sure",
    "Stale map",
    "Lost reading",
    "Wrong key",
    "Exchanged file",
    "Altered record",
    "Wrong model",
    "Incomplete batch",
    "Hostile file",
}


def hazards(text: str) -> dict[str, str]:
    """Name -> what stands below it."""
    _, _, listed = text.partition("\n## Hazards\n")
    return {
        part.partition("\n")[0].strip(): part.partition("\n")[2]
        for part in listed.split("\n### ")[1:]
    }


def named_in(hazard: str) -> list[str]:
    """The tests that the last part of a hazard names."""
    return re.findall(r"`(tests/[^`]+)`", hazard.rpartition("**Tests.**")[2])


def is_there(test: str) -> bool:
    """Whether the file holds a test of that name, or any test where none is named."""
    path, _, name = test.partition("::")
    if not (ROOT / path).is_file():
        return False
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    return name in names if name else any(found.startswith("test_") for found in names)


@pytest.fixture(scope="module")
def listed() -> dict[str, str]:
    return hazards((ROOT / "docs" / "safety.md").read_text("utf-8"))


@pytest.mark.slow
def test_every_hazard_says_all_of_it_and_names_tests_that_are_there(
    listed: dict[str, str],
) -> None:
    assert listed.keys() >= MUST
    for name, text in listed.items():
        said = re.findall(r"\*\*([^*.(]+?)(?: \(\w, \w\))?\.\*\*", text)
        assert tuple(said) == PARTS, name
        assert named_in(text), f"{name} names no test"
        assert [test for test in named_in(text) if not is_there(test)] == [], name


def test_nothing_serious_is_left_frequent(listed: dict[str, str]) -> None:
    for name, text in listed.items():
        severity, likelihood = re.findall(r"\*\*Harm \((\w), (\w)\)\.\*\*", text)[0]
        assert severity in "SML", name
        assert likelihood in "rof", name
        assert (severity, likelihood) != ("S", "f"), name


def test_every_file_of_this_folder_belongs_to_a_hazard(listed: dict[str, str]) -> None:
    named = {test.partition("::")[0] for text in listed.values() for test in named_in(text)}
    here = {f"tests/safety/{path.name}" for path in Path(__file__).parent.glob("test_*.py")}
    assert here - named == {"tests/safety/test_hazards.py"}


@pytest.mark.parametrize(
    "test", ["tests/no_such_file.py", "tests/safety/test_hazards.py::test_of_another_name"]
)
def test_a_test_that_is_not_there_is_missed(test: str) -> None:
    assert not is_there(test)


def test_a_hazard_that_names_no_test_is_missed() -> None:
    text = "\n## Hazards\n\n### Made up\n\n- **Harm (S, r).** Of it.\n- **Tests.** None yet.\n"
    assert [named_in(part) for part in hazards(text).values()] == [[]]
