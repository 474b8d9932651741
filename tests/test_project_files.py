"""Files around the code say the same as one another: CI, hooks, Makefile, README, constraints."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.documents import REPOSITORY


def _text(name: str) -> str:
    return (REPOSITORY / name).read_text(encoding="utf-8")


PROJECT = tomllib.loads(_text("pyproject.toml"))["project"]
PINNED = re.compile(
    r"^([\w.-]+)==(\S+)(?: ; .*?)? \\\n((?:    --hash=\S+(?: \\)?\n)+)", re.MULTILINE
)


@pytest.fixture(scope="module")
def pins() -> dict[str, tuple[Version, str]]:
    """Version and hashes by name."""
    found = PINNED.findall(_text("constraints.txt"))
    return {canonicalize_name(name): (Version(at), hashes) for name, at, hashes in found}


@pytest.fixture(scope="module")
def workflow() -> dict[str, Any]:
    return yaml.safe_load(_text(".github/workflows/ci.yml"))


def test_every_runtime_dependency_has_bounds_on_both_sides_and_a_reason() -> None:
    lines = _text("pyproject.toml").partition("dependencies = [")[2].partition("\n]")[0]
    for line in filter(str.strip, lines.splitlines()):
        assert re.search(r'", +# \S', line), line
    for text in PROJECT["dependencies"]:
        kinds = {specifier.operator for specifier in Requirement(text).specifier}
        assert kinds == {">=", "<"}, text


def test_constraints_pin_every_runtime_dependency_within_its_bounds(
    pins: dict[str, tuple[Version, str]],
) -> None:
    for text in PROJECT["dependencies"]:
        wanted = Requirement(text)
        assert canonicalize_name(wanted.name) in pins, f"{text}: run 'make constraints'"
        version, _ = pins[canonicalize_name(wanted.name)]
        assert version in wanted.specifier, f"{text}: {version}; run 'make constraints'"


def test_nothing_is_pinned_without_hashes(pins: dict[str, tuple[Version, str]]) -> None:
    lines = [line for line in _text("constraints.txt").splitlines() if "==" in line]
    assert len(lines) == len(PINNED.findall(_text("constraints.txt")))
    for name, (_, hashes) in pins.items():
        assert re.fullmatch(r"(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", hashes), name


def test_ci_runs_what_the_readme_says(workflow: dict[str, Any]) -> None:
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    ran = "\n".join(step.get("run", "") for step in steps)
    assert "make lint" in ran
    assert "make PYTHON=python test" in ran
    readme = _text("README.md")
    for command in ('-m pip install ".[test]"', "-m pytest"):
        assert command in ran
        assert command in readme
    for package in re.findall(
        r"lib[\w.-]+", readme.partition("apt-get install ")[2].split("\n")[0]
    ):
        assert package in ran, package
        assert package in _text(".ci/run"), package


def test_ci_covers_the_versions_and_systems_that_are_promised(workflow: dict[str, Any]) -> None:
    matrix = workflow["jobs"]["test"]["strategy"]["matrix"]
    prefix = "Programming Language :: Python :: "
    promised = [c.removeprefix(prefix) for c in PROJECT["classifiers"] if c.startswith(prefix)]
    assert matrix["python"] == promised
    assert [os.split("-")[0] for os in matrix["os"]] == ["ubuntu", "windows", "macos"]
    assert "not run the tests there ourselves" in _text("CONTRIBUTING.md")


def test_ci_has_no_secret_and_no_floating_action(workflow: dict[str, Any]) -> None:
    assert "secrets" not in _text(".github/workflows/ci.yml")
    assert workflow["permissions"] == {"contents": "read"}
    used = re.findall(r"uses: (\S+)", _text(".github/workflows/ci.yml"))
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+\.\d+\.\d+", action) for action in used)


def test_the_hooks_are_what_lint_runs() -> None:
    lint = _text("Makefile").partition("\nlint: install\n")[2].partition("\n\n")[0]
    wanted = [line.strip().replace("$(BIN)", ".venv/bin") for line in lint.splitlines()]
    (repo,) = yaml.safe_load(_text(".pre-commit-config.yaml"))["repos"]
    hooks = [hook["entry"].replace(" --force-exclude", "") for hook in repo["hooks"]]
    assert repo["repo"] == "local"
    assert hooks == [command.removesuffix(" .") for command in wanted]


@pytest.mark.parametrize("name", ["fault.yml", "wish.yml", "config.yml"])
def test_forms_of_issues_can_be_read_and_ask_for_privacy(name: str) -> None:
    form = yaml.safe_load(_text(f".github/ISSUE_TEMPLATE/{name}"))
    if name != "config.yml":
        assert form["name"]
        assert form["description"]
        (private,) = [part for part in form["body"] if part.get("id") == "private"]
        assert private["attributes"]["options"][0]["required"] is True
