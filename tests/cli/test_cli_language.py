"""The command line in another language: all that people read, nothing that programs read."""

from __future__ import annotations

import ast
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path

import click
import pytest
from rich.cells import cell_len

from osteo_desktop import cli as cli_package
from osteo_desktop.__main__ import main
from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.language import chosen, click_words
from osteo_desktop.cli.language.chosen import can_show, chosen_language, system_language
from osteo_desktop.cli.language.said_command import paragraphs
from osteo_desktop.cli.main import COMMANDS, cli
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.engine import ENGINES
from osteo_desktop.settings import Settings, default_settings, save_settings
from osteo_desktop.wording.languages import language
from osteo_desktop.workflow.installation import doctor
from tests.cli.cli_process import Ran
from tests.made.catalogue import collected, in_wide_letters

Run = Callable[..., Ran]
ENGLISH = re.compile(r"\b[A-Za-z]*[a-z]{2}[A-Za-z]*\b")
"""A word that was left English: what is not said has ASCII letters still."""


@pytest.fixture
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "fr" is said in wide letters."""
    monkeypatch.setattr(language, "say_in", lambda code: in_wide_letters if code == "fr" else str)


def left_english(text: str, known: Iterable[str]) -> list[str]:
    """Words in ASCII that are none of the ``known`` names, paths and values."""
    for name in sorted(filter(None, known), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
    return ENGLISH.findall(text)


def commands() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    with click.Context(cli) as context:
        for name in COMMANDS:
            command = cli.get_command(context, name)
            assert command is not None
            yield (name,), command
            for below, one in getattr(command, "commands", {}).items():
                yield (name, below), one


def names_in_help(path: tuple[str, ...], command: click.Command) -> set[str]:
    """What stays as it is in every language."""
    names = {"osteo-desktop", "--help", "-h", *path, *getattr(command, "commands", ())}
    context = click.Context(command)
    for parameter in command.get_params(context):
        names |= {*parameter.opts, str(parameter.default), parameter.make_metavar(context)}
        names |= set(map(str, getattr(parameter.type, "choices", ())))
        if isinstance(parameter.default, tuple):
            names |= set(map(str, parameter.default))
    return names


@pytest.mark.slow
@pytest.mark.usefixtures("wide")
def test_that_the_help_of_every_command_is_said(run: Run) -> None:
    """Whole as well: each paragraph of a command and of its options is collected."""
    found = {}
    for path, command in commands():
        ran = run("--language", "fr", *path, "--help")
        assert ran.code == 0
        for text in (command.help, *(getattr(one, "help", "") for one in command.params)):
            assert {*paragraphs(text or ""), ""} <= {*collected(), ""}, path
        if left := left_english(ran.out, names_in_help(path, command)):
            found[path] = left
    assert found == {}


@pytest.mark.usefixtures("wide")
def test_that_the_first_page_of_help_and_the_version_are_said(run: Run) -> None:
    known = {*COMMANDS, "osteo-desktop", "--help", "--version", "--debug", "--language"}
    cli.main(["--help"], "osteo-desktop", standalone_mode=False)  # in English, before
    ran = run("--language", "fr", "--help")
    assert left_english(ran.out, {*known, "[" + "|".join(language.LANGUAGES) + "]"}) == []
    assert "  5" not in ran.out, "the exit codes are those that there are"
    assert left_english(run("--language", "fr", "--version").out, known) == []


@pytest.mark.usefixtures("wide")
@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["--nonsense"],
        ["--debgu"],
        ["read"],
        ["read", "x", "y"],
        ["read", "x", "--csv"],
        ["read", "x", "--all=no"],
        ["read", "x", "--device", "abacus"],
        ["read", "x", "--overrule", "x.png"],
        ["print", "one", "--all"],
        ["print", "1", "--copies", "200", "--all"],
        ["print", "1"],
        ["log", "--month", "May"],
        ["models"],
        ["export"],
        ["export", "1"],
        ["export", "1", "--out", "x"],
        ["export", "1", "--deidentify"],
        ["evaluate", "--data", "x", "--out", "y", "--model", "m", "--scores", "s"],
        ["rectify", "x.png", "--out", "x.jpg"],
        ["audit"],
    ],
    ids=" ".join,
)
def test_that_wrong_usage_is_said(run: Run, arguments: list[str]) -> None:
    ran = run("--language", "fr", *arguments)
    assert ran.code == 2
    with click.Context(cli) as context:
        command = cli.get_command(context, arguments[0])
    path = tuple(arguments)
    known = {*path, "osteo-desktop", "--help", "--debug", "nonsense", "debgu", "%Y-%m"}
    if command is not None:
        known |= names_in_help(path[:1], command)
    assert left_english(ran.out + ran.err, known) == []


@pytest.mark.slow
@pytest.mark.usefixtures("wide")
def test_that_what_commands_print_is_said_and_what_programs_read_is_not(
    run: Run, samples: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model_id = Classifier.load(model, device="cpu").card.model_id
    film, archive = samples / "06-phantom-whole.png", tmp_path / "archive.sqlite"
    table = tmp_path / "x.csv"
    known = {str(tmp_path), str(samples), film.name, model.stem, model_id, "osteo-desktop"}
    known |= {"archive.sqlite", "x.csv", "missing.png", "notes.dcm", "default", "photographs"}

    def said(*arguments: object, code: int = 0, also: Iterable[str] = ()) -> str:
        ran = run("--language", "fr", *arguments)
        assert ran.code == code, ran.err
        text = ran.out + ran.err
        assert left_english(text, {*known, *also}) == [], text
        return ran.out

    told = said(
        "predict", film, samples / "missing.png", "--model", model, "--score-anyway", code=3
    )
    begins = [cell_len(line.partition(str(samples))[0]) for line in told.splitlines()]
    assert len(set(begins)) == 1, "columns stand below one another, of wide letters too"
    said("read", film, "--csv", table, "--model", model, "--archive", archive)
    said("export", "--list", "--archive", archive)
    said("export", 9, "--csv", table, "--archive", archive, code=1)
    said("archive", "check", "--archive", archive)
    said("archive", "restore", "no.sqlite", "--archive", archive, code=1, also=["no.sqlite"])
    said("audit", "verify", "--archive", archive)
    said("agreement", "--archive", archive, code=1)
    said("log", "--month", "2026-11", "--archive", archive)
    said("opinion", "list", 1, "--archive", archive)
    said("models", "list")
    assert written("fr", run, archive) == written("en", run, archive)
    monkeypatch.setattr("osteo_desktop.__main__._run", _broken)
    said("read", film, code=1, also=["ValueError"])


def written(code: str, run: Run, archive: Path) -> tuple[bytes, bytes]:
    """The session's CSV, and its JSON Lines without the time of writing."""
    table, objects = archive.with_name(f"{code}.csv"), archive.with_name(f"{code}.jsonl")
    where = ["--csv", table, "--jsonl", objects, "--archive", archive]
    assert run("--language", code, "export", 1, *where).code == 0
    return table.read_bytes(), re.sub(rb'"written_at": *"[^"]*"', b"", objects.read_bytes())


def _broken(arguments: list[str]) -> int:
    raise ValueError("DOE^JANE")


@pytest.mark.usefixtures("wide")
def test_that_json_is_equal_and_lines_in_a_pipe_stay_english_unless_asked(
    run: Run, samples: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script that looks for "Fracture suspected" must find it, whatever its user speaks."""
    lines = ["predict", samples / "missing.png", "--model", model]
    before, objects = run(*lines), run(*lines, "--json")
    assert "Cannot be read" in before.out
    save_settings(Settings(language="fr"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    ours = run(*lines)
    assert ours.out == before.out
    assert ours.err != before.err, "what stands beside the results is said"
    assert run("--language", "fr", *lines, "--json").out == objects.out
    assert run("--language", "fr", *lines).out != before.out


def test_that_no_command_prints_a_sentence_that_is_not_said() -> None:
    """What no other test runs: training, sending, watching."""
    left = {}
    for file in Path(cli_package.__path__[0]).rglob("*.py"):
        calls = [n for n in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(n, ast.Call)]
        for call in calls:
            if getattr(call.func, "attr", "") in ("echo", "UsageError", "prompt", "write"):
                inner = {n for a in call.args for c in _calls(a) for n in ast.walk(c)}
                parts = [n for a in call.args for n in ast.walk(a) if n not in inner]
                texts = [n.value for n in parts if isinstance(n, ast.Constant)]
                words = [w for t in texts if isinstance(t, str) for w in ENGLISH.findall(t)]
                if {*words} - {"osteo", "desktop", "low", "high"}:
                    left[f"{file.name}:{call.lineno}"] = words
    assert left == {}


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


@pytest.mark.usefixtures("wide")
def test_that_the_doctor_speaks(tmp_path: Path) -> None:
    """All but what the model's card says, and what systems and libraries call themselves."""
    french = language.language_of("fr")
    path = tmp_path / "archive.sqlite"
    checks = [*doctor._folders(path, french), *doctor._archive(path, french)]
    Archive(path).close()
    checks += [*doctor._archive(path, french), *doctor._device("cpu", french)]
    save_settings(Settings(unknown={"langauge": "fr"}))
    checks += doctor._settings(french)
    checks += doctor._guarded("Model", partial(doctor._model, tmp_path / "absent", french), french)
    texts = [text for check in checks for text in (check.name, check.value, check.next_step)]
    known = {os.environ["OSTEO_HOME"], str(tmp_path), "archive.sqlite", "settings.json"}
    known |= {kind.name for kind in ENGINES}
    known |= {"langauge", "language", "config", "data", "logs", "absent.json"}
    assert left_english("\n".join(texts), known) == []


def test_that_our_table_has_the_words_that_click_asks_for() -> None:
    """Those that this program cannot bring about are not there; one that is renamed is missed."""
    asked = set()
    for name in click_words._MODULES:
        module = import_module(f"click.{name}")
        tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        for call in calls:
            if getattr(call.func, "id", "") in ("_", "ngettext"):
                asked |= {ast.literal_eval(a) for a in call.args if isinstance(a, ast.Constant)}
    ours = {*click_words.WORDS, click_words.NUMBER} - {"required"}
    assert ours <= asked


def test_that_click_speaks_english_again_afterwards(run: Run) -> None:
    run("--language", "fr", "read")
    assert "Missing argument" in run("--language", "en", "read").err


@pytest.mark.parametrize(
    ("arguments", "saved", "environment", "code"),
    [
        (["--language", "sw", "read", "x"], "fr", {"LANG": "es_ES.UTF-8"}, "sw"),
        (["--language=sw"], "fr", {"LANG": "es_ES.UTF-8"}, "sw"),
        (["--debug", "--language", "hi", "read"], "", {}, "hi"),
        (["read", "--language", "sw"], "fr", {"LANG": "es_ES.UTF-8"}, "fr"),
        (["--language"], "fr", {"LANG": "es_ES.UTF-8"}, "fr"),
        (["--language", "xx"], "fr", {"LANG": "es_ES.UTF-8"}, "fr"),
        (["read"], "fr", {"LANG": "es_ES.UTF-8"}, "fr"),
        (["read"], "", {"LANG": "es_ES.UTF-8"}, "es"),
        (["read"], "", {"LANG": "de_DE.UTF-8"}, "en"),
        (["read"], "", {"LANGUAGE": "de:pt_BR:fr", "LANG": "de_DE.UTF-8"}, "pt"),
        (["read"], "", {"LC_ALL": "ar.UTF-8", "LANG": "es_ES.UTF-8"}, "ar"),
        (["read"], "fr", {"LANG": "C.UTF-8"}, "fr"),
        (["read"], "fr", {"LANG": "C"}, "en"),
        (["read"], "fr", {"LC_ALL": "POSIX", "LANG": "fr_FR.UTF-8"}, "en"),
        (["read"], "fr", {}, "en"),
        (["--language", "fr"], "", {"LANG": "C"}, "fr"),
    ],
)
def test_that_the_language_is_asked_for_chosen_or_the_systems(
    arguments: list[str], saved: str, environment: dict[str, str], code: str
) -> None:
    save_settings(Settings(language=saved))
    assert chosen_language(arguments, environment, "linux").code == code


def test_that_settings_which_cannot_be_read_choose_no_language() -> None:
    path = default_settings()
    path.parent.mkdir(parents=True)
    for text in ("{", '{"language": 7}', "[]"):
        path.write_text(text, encoding="utf-8")
        assert chosen_language([], {"LANG": "es_ES.UTF-8"}, "linux").code == "es"


def test_that_windows_is_asked_for_its_own_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen, "_windows_language", lambda: "pt_BR")
    assert system_language({}, "win32") == "pt"
    assert chosen_language([], {}, "win32").code == "pt"


@pytest.mark.parametrize(
    ("code", "encoding", "shown"),
    [
        ("fr", "ascii", False), ("sw", "ascii", True), ("fr", "cp1252", True),
        ("hi", "cp1252", False), ("ar", "utf-8", True), ("ar", "no-such", False),
    ],
)  # fmt: skip
def test_that_a_terminal_is_spoken_to_in_letters_that_it_has(
    code: str, encoding: str, shown: bool, tmp_path: Path
) -> None:
    class Stream:
        def __init__(self, name: str) -> None:
            self.encoding = name

    streams: list[object] = [sys.stdout, Stream(encoding)]
    assert can_show(code, streams) is shown  # type: ignore[arg-type]


def test_that_a_terminal_without_the_letters_is_told_so_in_english(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chosen, "can_show", lambda code, streams: code == "en")
    ran = run("--language", "hi", "export", "--list")
    assert ran.code == 0
    assert ran.err.splitlines() == [
        "This terminal has no letters for the language hi.",
        "No sessions yet. Read a folder first: osteo-desktop read FOLDER",
    ]


def test_that_only_global_options_open_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr("osteo_desktop.__main__._open_window", lambda one: asked.append(one) or 0)
    assert main(["--language", "pt"]) == 0
    assert main(["--debug", "--language=pt"]) == 0
    assert main([]) == 0
    assert main(["--language", "pt", "open", "x"]) == 0
    assert [main(["--language", *code]) for code in (["xx"], [""], [])] == [2, 2, 2]
    assert [one.language for one in asked] == ["pt", "pt", "", "pt"]


def test_that_paths_keep_their_direction_in_arabic(run: Run, tmp_path: Path) -> None:
    archive = tmp_path / "no.sqlite"
    ran = run("--language", "ar", "archive", "check", "--archive", archive)
    assert f"\u2066{archive}\u2069: " in ran.err
    assert "\u2066" not in run("--language", "fr", "archive", "check", "--archive", archive).err
