"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from osteo_desktop.cli.language.speech import said
from osteo_desktop.records.export import Format
from osteo_desktop.records.finding import Photographs
from osteo_desktop.settings import settings_or_defaults
from osteo_desktop.wording.languages.language import LANGUAGES, spoken
from osteo_desktop.workflow.reading.formats import offered

FILE = click.Path(path_type=Path)
_Function = TypeVar("_Function", bound=Callable[..., Any])

archive_option = click.option(
    "--archive", type=FILE, metavar="FILE", help="Another archive than your own."
)
model_option = click.option(
    "--model",
    type=FILE,
    metavar="NAME|FILE",
    help="Another model than the chosen one: its name in the library ('osteo-desktop models "
    "list'), or a .safetensors file with its card beside it.",
)
device_option = click.option(
    "--device",
    type=click.Choice(["auto", "cpu", "cuda"]),
    default="auto",
    show_default=True,
    help="Where to compute.",
)
engine_option = click.option(
    "--engine",
    default="",
    metavar="NAME",
    help="What computes: one of those that 'osteo-desktop doctor' names.",
)
score_anyway_option = click.option(
    "--score-anyway",
    is_flag=True,
    help="Score what the scope gate refuses too; the result is stamped 'outside scope'.",
)
photographs_option = click.option(
    "--photographs",
    type=click.Choice([one.value for one in Photographs]),
    default=Photographs.AUTO.value,
    show_default=True,
    help="Of a photograph of a film: show the model the film cut out and straight on where its "
    "corners are sure; ask: score none before somebody has looked ('osteo-desktop rectify', or "
    "the window); or never cut one out.",
)
report_language_option = click.option(
    "--report-language",
    "report_in",
    type=click.Choice(tuple(LANGUAGES)),
    help="Of the PDF and of a spreadsheet; else the one chosen in the preferences for reports, "
    "else English.",
)
says_csv_option = click.option(
    "--csv-words",
    "says_csv",
    is_flag=True,
    help="Headings and words of the CSV in that language too, for people, not programs.",
)
all_option = click.option(
    "--all",
    "include_all",
    is_flag=True,
    help="A PDF section for every study, not only for signed, FRACTURE and DOUBT.",
)
data_option = click.option(
    "--data",
    type=FILE,
    multiple=True,
    required=True,
    metavar="DIR",
    help="Labelled radiographs (images/, labels.csv, boxes.csv); several times for more sources.",
)
scope_bones_option = click.option(
    "--bones",
    type=FILE,
    multiple=True,
    metavar="DIR",
    help="Bone radiographs without labels that the scope gate must take; several times for more.",
)
scope_foreign_option = click.option(
    "--foreign",
    type=FILE,
    multiple=True,
    metavar="DIR",
    help="Pictures of anything else, which the scope gate must refuse; several times for more.",
)
scope_rights_option = click.option(
    "--rights",
    type=FILE,
    metavar="FILE",
    help='JSON: by name of each such folder its "source" and "rights", for the card.',
)
leaks_option = click.option(
    "--leaks",
    type=FILE,
    metavar="FILE",
    help="JSON of the leak audit: the copies it found are left out.",
)
places_option = click.option(
    "--places",
    type=FILE,
    multiple=True,
    metavar="DIR",
    help="Radiographs whose boxes only show where fractures lie, as where all are fractured: never "
    "learned as whole radiographs with a label, never judged. Needs --rights.",
)
rights_option = click.option(
    "--rights",
    type=FILE,
    metavar="FILE",
    help="With --places: JSON of source and rights by folder's name (see "
    "resources/model-cards/pictures.json).",
)


def report_language(asked: str | None) -> str:
    """Code of the language that was asked for, or chosen for reports; English else."""
    return spoken(asked or settings_or_defaults()[0].report_language)


class ExportingCommand(click.Command):
    """Takes ``--pdf FILE`` and so on, an option for each format of the table; its function is
    handed ``destinations``, by the key of the format."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        own = super().get_params(ctx)
        return [*own[:1], *(_format_option(form) for form in offered()), *own[1:]]


def _format_option(form: Format) -> click.Option:
    def note(ctx: click.Context, _: click.Parameter, path: Path | None) -> None:
        destinations: dict[str, Path] = ctx.params.setdefault("destinations", {})
        if path is not None:
            destinations[form.key] = path

    return click.Option(
        [f"--{form.key}"],
        type=FILE,
        metavar="FILE",
        help=said(form.help),
        expose_value=False,
        callback=note,
    )


def asked_for() -> str:
    """ "--pdf FILE, --csv FILE", as usage errors name them."""
    return ", ".join(f"--{form.key} FILE" for form in offered())


def with_options(*options: Callable[[Any], Any]) -> Callable[[_Function], _Function]:
    """Put them onto a command, in their order."""

    def put(function: _Function) -> _Function:
        command: Any = function
        for option in reversed(options):
            command = option(command)
        return command

    return put
