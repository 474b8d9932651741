"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

FILE = click.Path(path_type=Path)

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
score_anyway_option = click.option(
    "--score-anyway",
    is_flag=True,
    help="Score what the scope gate refuses too; the result is stamped 'outside scope'.",
)
photographs_option = click.option(
    "--photographs",
    type=click.Choice(["auto", "never"]),
    default="auto",
    show_default=True,
    help="Of a photograph of a film: show the model the film cut out and straight on where its "
    "corners are sure, or never.",
)
pdf_option = click.option("--pdf", type=FILE, metavar="FILE", help="Write the report there.")
csv_option = click.option(
    "--csv", "csv_file", type=FILE, metavar="FILE", help="Write one row per radiograph there."
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
