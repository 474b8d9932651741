"""Options by which ``export`` writes the reports of studies or patients, one PDF each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from osteo_desktop.cli.language.speech import wrong_usage
from osteo_desktop.cli.options import FILE, with_options
from osteo_desktop.records.export import (
    PRIVATE_NAMES,
    LetterOf,
    LetterOptions,
    LetterPicture,
    LettersRequest,
    Paper,
)
from osteo_desktop.settings import Letterhead

BATCH = "batch"

letter_options = with_options(
    click.option(
        "--out",
        type=FILE,
        metavar="DIR",
        help="Write reports there: of the studies that --study, --patient, --signed or --all name.",
    ),
    click.option(
        "--study", "studies", multiple=True, metavar="KEY", help="Of this study; several times."
    ),
    click.option("--patient", metavar="ID", default="", help="Of the studies of this patient."),
    click.option("--signed", is_flag=True, help="Of all signed studies."),
    click.option(
        "--per",
        type=click.Choice([*(one.value for one in LetterOf), BATCH]),
        default=str(LetterOf.STUDY),
        show_default=True,
        help="One PDF for each study, for each patient, or the batch report of all.",
    ),
    click.option(
        "--paper",
        type=click.Choice([one.value for one in Paper]),
        default=str(Paper.A4),
        show_default=True,
        help="Of these reports.",
    ),
    click.option("--short", is_flag=True, help="The one-page form: no notes, two pictures."),
    click.option(
        "--patient-page",
        is_flag=True,
        help="Beside each report a page for the patient in plain words, of signed studies.",
    ),
    click.option("--without-ai", is_flag=True, help="Nothing of the AI, neither words nor maps."),
    click.option(
        "--pictures",
        multiple=True,
        type=click.Choice([one.value for one in LetterPicture]),
        help="How each radiograph is printed; several times.  [default: marks and map]",
    ),
    click.option(
        "--letterhead",
        type=FILE,
        metavar="FILE",
        help="TOML: clinic, address, logo, who signs.  [default: the clinic of the preferences]",
    ),
    click.option(
        "--names",
        default=PRIVATE_NAMES,
        show_default=True,
        metavar="PATTERN",
        help="Of the files, without suffix; the guide names the fields.",
    ),
)


def letters_request(
    session: int,
    include_all: bool,
    language: str,
    clinic: Letterhead,
    chosen: dict[str, Any],
    folder: Path | None,
) -> LettersRequest | None:
    """None without a folder. ``clinic``: the letterhead where --letterhead names none; ``chosen``:
    what the options above say. Raises UsageError."""
    if folder is None:
        return None
    ways = [chosen["studies"], chosen["patient"], chosen["signed"], include_all]
    if sum(map(bool, ways)) != 1:
        raise wrong_usage(
            "With --out, --stick or --messenger say of what: one of --study KEY, --patient ID, "
            "--signed, --all."
        )
    per = chosen["per"]
    defaults = LetterOptions()
    return LettersRequest(
        session,
        folder,
        of=LetterOf.STUDY if per == BATCH else LetterOf(per),
        studies=frozenset(chosen["studies"]) or None,
        patient_id=chosen["patient"],
        signed_only=chosen["signed"],
        options=LetterOptions(
            paper=Paper(chosen["paper"]),
            short=chosen["short"],
            without_ai=chosen["without_ai"],
            pictures=tuple(map(LetterPicture, chosen["pictures"])) or defaults.pictures,
            letterhead=chosen["letterhead"],
            clinic=clinic,
            patient_page=chosen["patient_page"],
            language=language,
        ),
        names=chosen["names"],
    )
