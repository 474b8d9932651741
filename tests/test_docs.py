"""The documents are complete, and say what the program is not."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click
import pytest

from osteo_desktop.cli.main import COMMANDS, cli
from osteo_desktop.records.finding import DISCLAIMER
from osteo_desktop.report.reading import json_lines
from osteo_desktop.report.reading.json_lines import SCHEMA, VERSION
from tests.guide import guide_tables

REPOSITORY = Path(__file__).parent.parent
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
JSON_LINES = Path(json_lines.__file__).read_text(encoding="utf-8")
GUIDE = (REPOSITORY / "docs" / "reading.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_and_option_is_in_the_users_guide(command: str) -> None:
    assert f"osteo-desktop {command}" in GUIDE
    with click.Context(cli) as context:
        found = cli.get_command(context, command)
        assert found is not None
        parameters = found.get_params(context)
    for parameter in parameters:
        if isinstance(parameter, click.Option) and "--help" not in parameter.opts:
            assert f"`{parameter.opts[0]}" in GUIDE, f"{command} {parameter.opts[0]}"


def test_the_guides_tables_are_as_the_program_has_it() -> None:
    assert guide_tables.written(GUIDE) == GUIDE, "run python packaging/guide_tables.py"
    assert guide_tables.names_in(GUIDE) == set(guide_tables.tables())


def test_every_key_of_json_lines_is_documented() -> None:
    document = (REPOSITORY / "docs" / "json-lines.md").read_text(encoding="utf-8")
    keys = re.findall(r'^        "([A-Za-z_0-9]+)":', JSON_LINES, flags=re.MULTILINE)
    assert len(set(keys)) > 50
    assert {key for key in keys if f"`{key}`" not in document} == set()
    assert f"Schema `{SCHEMA}`, version {VERSION}." in document


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
