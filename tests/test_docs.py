"""The documents are complete, and say what the program is not."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from PySide6.QtWidgets import QMainWindow, QWidget

from osteo_desktop.cli.main import COMMANDS, cli
from osteo_desktop.report.reading import json_lines
from osteo_desktop.report.reading.columns import COLUMNS
from osteo_desktop.report.reading.json_lines import SCHEMA, VERSION
from osteo_desktop.ui.keys.action_keys import keys_text, name_of
from osteo_desktop.ui.viewer.marks.mark_actions import make_mark_actions
from osteo_desktop.ui.viewer.viewer_actions import make_viewer_actions
from osteo_desktop.ui.window.commands import make_commands
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.documents import code_spans, exists
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


def test_every_action_of_the_window_is_in_the_guides_tables(qapp: object) -> None:
    """Held against the actions themselves, not against the tables they are made of."""
    window, viewer = QMainWindow(), QWidget()
    made = (
        *make_commands(window).all(),
        *make_viewer_actions(viewer).all(),
        *make_mark_actions(viewer).all(),
    )
    lines = [line for line in GUIDE.splitlines() if line.startswith("| ")]
    for action in made:
        keys, name = keys_text(action), name_of(action)
        told = {f"| {keys or '–'} | {name} | ", f"| {name} | {keys} | "}
        assert any(line.startswith(tuple(told)) for line in lines), name


def test_the_guides_pictures_are_there_small_and_no_more_than_eight() -> None:
    shown = re.findall(r"!\[([^\]]+)\]\((pictures/[a-z]+\.png)\)", GUIDE)
    files = {path.name for path in (REPOSITORY / "docs" / "pictures").iterdir()}
    assert {Path(target).name for _, target in shown} == files
    script = (REPOSITORY / "packaging" / "guide_pictures.py").read_text(encoding="utf-8")
    assert {f"{name}.png" for name in re.findall(r'^    "([a-z]+)": Guide', script, re.M)} == files
    assert 4 <= len(files) <= 8
    for words, target in shown:
        picture = (REPOSITORY / "docs" / target).read_bytes()
        assert picture.startswith(b"\x89PNG"), target
        assert len(picture) <= 150_000, target
        assert len(words) > 15, f"{target} says nothing to who cannot see it"


def test_no_step_of_the_guide_is_a_wall_of_words() -> None:
    """In the part that is read at work; the command line may say more at once."""
    day = GUIDE.partition("## The command line")[0]
    for line in day.splitlines():
        assert len(line.split()) <= 110, line[:80]


def test_every_place_that_the_guide_leads_to_is_there() -> None:
    titles = re.findall(r"^#+ (.+)$", GUIDE, re.MULTILINE)
    places = {re.sub(r"[^\w\s-]", "", title.lower()).strip().replace(" ", "-") for title in titles}
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= places


def test_every_key_of_json_lines_is_documented() -> None:
    document = (REPOSITORY / "docs" / "json-lines.md").read_text(encoding="utf-8")
    keys = re.findall(r'^        "([A-Za-z_0-9]+)":', JSON_LINES, flags=re.MULTILINE)
    assert len(set(keys)) > 50
    assert {key for key in keys if f"`{key}`" not in document} == set()
    assert f"Schema `{SCHEMA}`, version {VERSION}." in document


def test_every_column_of_csv_is_documented_in_its_order() -> None:
    document = (REPOSITORY / "docs" / "csv.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `(\w+)` \| (.+?) \|", document, flags=re.MULTILINE)
    assert told == [(column.key, column.heading) for column in COLUMNS]


def test_the_disclaimer_stands_where_people_start() -> None:
    for name in ("README.md", "docs/reading.md"):
        assert DISCLAIMER in (REPOSITORY / name).read_text(encoding="utf-8"), name


def test_every_linked_file_exists() -> None:
    for document in [*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").rglob("*.md")]:
        text = document.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#:]+)\)", text):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


@pytest.mark.parametrize("model", ["default", "photographs"])
def test_the_card_says_what_a_reader_must_know(model: str) -> None:
    card = json.loads((REPOSITORY / "models" / f"{model}.json").read_text(encoding="utf-8"))
    assert "optimistic" in card["training"]["protocol"]
    by_source = card["metrics"].get("five_rounds", card["metrics"])["by_source"]
    assert set(by_source) == {"fracatlas", "upperlimb", "bonedata"}
    for figures in by_source.values():
        assert figures["auc_low"] <= figures["auc"] <= figures["auc_high"]
    assert "MURA" in json.dumps(card["data"])
    assert "FracAtlas" in json.dumps(card["data"])
    assert card["disclaimer"] == DISCLAIMER


def test_how_to_add_names_files_and_tests_that_are_there() -> None:
    document = "docs/how-to-add.md"
    named = [name for name in code_spans(document) if re.fullmatch(r"[\w./-]+/[\w.-]+", name)]
    made = {name for name in named if re.search(r"[A-Z]{4,}", name)}  # NAME is the newcomer's
    assert len(named) > 60
    assert [name for name in named if name not in made and not exists(name)] == []


def test_how_to_add_has_a_test_that_complains_for_each_thing() -> None:
    text = (REPOSITORY / "docs" / "how-to-add.md").read_text(encoding="utf-8")
    parts = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))
    assert len(parts) >= 11
    for title, part in parts.items():
        assert re.search(r"^Complains: .*`tests/", part, re.MULTILINE), title


def test_every_command_that_measures_can_be_started() -> None:
    """They run for minutes, so no test runs them; but what they import has to be there."""
    names = sorted(f"tests.{path.stem}" for path in Path(__file__).parent.glob("measure_*.py"))
    imports = "; ".join(f"import {name}" for name in names)
    ran = subprocess.run([sys.executable, "-c", imports], cwd=REPOSITORY, stderr=subprocess.PIPE)
    assert ran.returncode == 0, ran.stderr.decode()
