"""Options by which ``export`` writes what is carried or sent without a network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from osteo_desktop.cli.language.speech import said, wrong_usage
from osteo_desktop.cli.options import FILE, with_options
from osteo_desktop.details.letters import LetterDetail
from osteo_desktop.details.system import about
from osteo_desktop.errors.sending import BadPassword
from osteo_desktop.records.export import LettersRequest
from osteo_desktop.records.sending.requests import StickRequest

_MOST_BYTES = 1000

sending_options = with_options(
    click.option(
        "--messenger",
        type=FILE,
        metavar="DIR",
        help="Write one small JPEG of each of these studies there, without a name. What may be "
        "text in the picture is blacked out; nobody looks, and the picture says so.",
    ),
    click.option(
        "--stick",
        type=FILE,
        metavar="DIR",
        help="Write a folder there to be carried to the next doctor: reports, pictures, an index "
        "that any browser opens, checksums.",
    ),
    click.option(
        "--deidentify", is_flag=True, help="Of the stick: without names, numbers and dates."
    ),
    click.option("--originals", is_flag=True, help="Onto the stick: the radiographs' files too."),
    click.option("--zip", "zipped", is_flag=True, help="The stick as one ZIP."),
    click.option(
        "--password-file",
        type=FILE,
        metavar="FILE",
        help="Encrypt the stick's PDFs by the password in its first line; no picture beside them "
        "then names anybody.",
    ),
    click.option("--ask-password", is_flag=True, help="The same, by a password that is asked for."),
)


def check_sending(chosen: dict[str, Any]) -> None:
    """Raises UsageError."""
    of_stick = {
        "--deidentify": chosen["deidentify"],
        "--originals": chosen["originals"],
        "--zip": chosen["zipped"],
        "--password-file": chosen["password_file"],
        "--ask-password": chosen["ask_password"],
    }
    given = [name for name, value in of_stick.items() if value]
    if given and chosen["stick"] is None:
        raise wrong_usage("{name} needs --stick DIR.", name=given[0])
    if chosen["password_file"] and chosen["ask_password"]:
        raise wrong_usage("Take one of --password-file and --ask-password.")


def stick_request(letters: LettersRequest, chosen: dict[str, Any]) -> StickRequest:
    """The password is asked for, or read. Raises BadPassword, click.Abort."""
    password = ""
    if chosen["password_file"] is not None:
        password = _in_file(chosen["password_file"])
    elif chosen["ask_password"]:
        password = click.prompt(
            said("Password"), hide_input=True, confirmation_prompt=True, err=True
        )
    return StickRequest(
        letters,
        deidentify=chosen["deidentify"],
        originals=chosen["originals"],
        zipped=chosen["zipped"],
        password=password,
    )


def _in_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadPassword(path, detail=about(error)) from error
    first = next(iter(text.splitlines()), "")
    if not first:
        raise BadPassword(path, detail=LetterDetail.PASSWORD_UNREADABLE.notice)
    return first
