"""The documents are complete, and say what the program is not."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click
import pytest

from osteo_desktop.cli.main import COMMANDS, cli
from osteo_desktop.records.finding import DISCLAIMER

REPOSITORY = Path(__file__).parent.parent
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
GUIDE = (REPOSITORY / "docs" / "reading.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_and_option_is_in_the_users_guide(command: str) -> None:
    assert f"osteo-desktop {command}" in GUIDE
    with click.Context(cli) as context:
        found = cli.get_command(context, command)
    assert found is not None
    for parameter in found.params:
        if isinstance(parameter, click.Option):
            assert f"`{parameter.opts[0]}" in GUIDE, f"{command} {parameter.opts[0]}"


def test_the_disclaimer_stands_where_people_start() -> None:
    for name in ("README.md", "docs/reading.md"):
        assert DISCLAIMER in (REPOSITORY / name).read_text(encoding="utf-8"), name


def test_every_linked_file_exists() -> None:
    for document in [*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").rglob("*.md")]:
        text = document.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#:]+)\)", text):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_the_card_says_what_a_reader_must_know() -> None:
    card = json.loads((REPOSITORY / "models" / "default.json").read_text(encoding="utf-8"))
    assert "optimistic" in card["training"]["protocol"]
    by_source = card["metrics"].get("five_rounds", card["metrics"])["by_source"]
    assert set(by_source) == {"fracatlas", "upperlimb", "bonedata"}
    for figures in by_source.values():
        assert figures["auc_low"] <= figures["auc"] <= figures["auc_high"]
    assert "MURA" in json.dumps(card["data"])
    assert "FracAtlas" in json.dumps(card["data"])
    assert card["disclaimer"] == DISCLAIMER
