"""The command line: a table of commands, each imported only when it is used."""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

import click

from osteo_desktop.cli.exits import EXIT_CODES, error_line
from osteo_desktop.cli.language.chosen import OPTION
from osteo_desktop.cli.language.said_command import said_command
from osteo_desktop.cli.language.speech import language, said, warn
from osteo_desktop.cli.output import telling_unheard
from osteo_desktop.wording.languages.language import LANGUAGES
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.say import marked


class Entry(NamedTuple):
    function: str
    """"module:name" in ``cli.commands``; a module may not be there in a reduced installation."""
    summary: str


COMMANDS = {
    "open": Entry("open:open_window", "Open a folder in the window."),
    "read": Entry("read:read", "Read a folder of radiographs; write reports."),
    "predict": Entry("predict:predict", "Score images, one line each."),
    "rectify": Entry("rectify:rectify", "Make radiographs of photographed films."),
    "export": Entry("export:export", "Write reports of an earlier session."),
    "print": Entry("handing_on.printing:print_out", "Print films or reports of a session."),
    "opinion": Entry("handing_on.opinion:opinion", "Write a second opinion, or read one in."),
    "agreement": Entry("agreement:agreement", "Compare the model with what was signed here."),
    "log": Entry("log:log", "Count what was signed in a month."),
    "points": Entry("points:points", "Move the operating points to suit this site."),
    "train": Entry("train:train", "Train a model on labelled radiographs."),
    "distil": Entry("distil:distil", "Make a backbone to begin training with."),
    "recipes": Entry("recipes:recipes", "List the training recipes."),
    "evaluate": Entry("evaluate:evaluate", "Measure a model on labelled data."),
    "archive": Entry("archive:archive", "Back up and check the archive."),
    "audit": Entry("audit:audit", "Find copies in data; 'audit verify' checks the archive."),
    "models": Entry("models.group:models", "List, show, add and choose models."),
    "training-data": Entry(
        "training_data:training_data", "Write signed readings as training data."
    ),
    "demo": Entry("demo:demo", "Make sample radiographs, read and report them."),
    "doctor": Entry("doctor:doctor", "Check this installation."),
}

_OWN_USE = {
    "decode-files": Entry("decode_files:decode_files", "Decode files."),
}
"""Commands that the program gives itself."""

_WITHOUT = marked("Without a command, the window opens.")
_EXIT_CODES = marked("Exit codes:")


class LazyGroup(click.Group):
    """Lists commands from the table, so that ``--help`` imports none of them."""

    def make_context(self, *arguments: Any, **more: Any) -> click.Context:
        with telling_unheard():  # --help and --version print here
            return super().make_context(*arguments, **more)

    def invoke(self, ctx: click.Context) -> Any:
        with telling_unheard():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        entry = COMMANDS.get(cmd_name) or _OWN_USE.get(cmd_name)
        if entry is None:
            return None
        module, _, name = entry.function.partition(":")
        say = language().say
        found = getattr(import_module(f"osteo_desktop.cli.commands.{module}"), name)
        command = said_command(found, say)
        command.epilog = command.epilog or say(DISCLAIMER)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        say = language().say
        with formatter.section(say("Commands")):
            formatter.write_dl([(name, say(entry.summary)) for name, entry in COMMANDS.items()])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        say = language().say
        codes = [f"  {int(code):>3}  {say(text)}" for code, text in EXIT_CODES.items()]
        table = "\n".join(["\b", say(_EXIT_CODES), *codes])
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text("\n\n".join([say(_WITHOUT), table, say(DISCLAIMER)]))


def _print_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib import metadata

        click.echo(f"osteo-desktop {metadata.version('osteo-desktop')}\n{said(DISCLAIMER)}")
        ctx.exit()


@click.group(
    cls=LazyGroup,
    name="osteo-desktop",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_print_version,
    help="Show the version and exit.",
)
@click.option("--debug", is_flag=True, help="Show where an error comes from, and all warnings.")
@click.option(
    OPTION,
    "asked",
    type=click.Choice(tuple(LANGUAGES)),
    help="What all this is said in; else the window's language, else the system's. JSON, CSV and "
    "exit codes stay as they are.",
)
def cli(debug: bool, asked: str | None) -> None:
    """Read bone radiographs: a worklist by suspicion, heat maps, reports."""
    from osteo_desktop.settings import settings_or_defaults

    _, problem = settings_or_defaults()
    if problem is not None:  # once, whatever the command makes of them
        click.echo(error_line(problem), err=True)
    if asked not in (None, language().code):
        warn("This terminal has no letters for the language {code}.", code=asked)
