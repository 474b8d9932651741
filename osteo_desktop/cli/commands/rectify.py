"""``osteo-desktop rectify``: radiographs made of the films in a photograph."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import language, said, wrong_usage
from osteo_desktop.cli.options import FILE
from osteo_desktop.cli.output import say_disclaimer

if TYPE_CHECKING:
    from osteo_desktop.records.film_photograph import CutOut
    from osteo_desktop.records.photograph import Photograph


@click.command("rectify")
@click.argument("photograph", type=FILE, metavar="PHOTO")
@click.option("--out", type=FILE, required=True, metavar="FILE", help="The PNG to write.")
@click.option(
    "--corners",
    metavar="X,Y,...",
    help="The film's four corners in pixels of PHOTO, clockwise from the upper left one, where "
    "they are not found, or not rightly.",
)
@click.option("--invert", is_flag=True, help="Exchange black and white: it is a negative.")
@click.option(
    "--turn",
    type=click.Choice(["0", "90", "180", "270"]),
    default="0",
    help="Turn it clockwise by so many degrees.",
)
@click.option("--mirror", is_flag=True, help="Exchange left and right, after it was turned.")
@click.option(
    "--letter",
    type=click.Choice(["not asked", "readable", "none"]),
    default="not asked",
    help="What you saw of the side letter in the radiograph as it is written.",
)
@click.option("--keep-light", is_flag=True, help="Leave uneven light as it is.")
@click.option("--unsure", is_flag=True, help="Cut films out although their corners are not sure.")
def rectify(
    photograph: Path,
    out: Path,
    corners: str | None,
    invert: bool,
    turn: str,
    mirror: bool,
    letter: str,
    keep_light: bool,
    unsure: bool,
) -> int:
    """Make a radiograph of the film in PHOTO: cut out, straight on, in grey.

    Several films become several files, FILE with a number before its suffix. PHOTO is not changed;
    a copy of it is kept beside FILE in a folder .originals. What was done is told, and stands in
    the file.
    """
    from osteo_desktop.records.film_photograph import Letter
    from osteo_desktop.workflow.decoding.decoders import Decoders
    from osteo_desktop.workflow.reading.photographs import (
        film_file,
        numbered,
        what_was_done,
        write_films,
    )

    if out.suffix.lower() != ".png":
        raise wrong_usage("--out {file}: name a file that ends in .png.", file=out)
    check_destinations(out)
    say_disclaimer()
    with Decoders() as decoders:
        seen = decoders.photograph(photograph.absolute())
    films = _wanted(seen, corners, unsure=unsure)
    if isinstance(films, str):
        click.echo(f"{photograph}: {films}", err=True)
        return Exit.ERROR
    wanted = [
        replace(
            film,
            evened=not keep_light,
            inverted=invert,
            turned=int(turn) // 90,
            mirrored=mirror,
            letter=Letter(letter),
        )
        for film in films
    ]
    paths = numbered(out, len(wanted))
    contents = [(path, film_file(seen, cut)) for path, cut in zip(paths, wanted, strict=True)]
    for path in write_films(seen, photograph.absolute(), contents):
        click.echo(f"{path}: {what_was_done(path, language().say)}")
    return Exit.DONE


def _wanted(
    photograph: Photograph, corners: str | None, *, unsure: bool
) -> tuple[CutOut, ...] | str:
    """How the films are to be cut out, or why not."""
    from osteo_desktop.records.film_photograph import FilmDoubt, FilmPlace
    from osteo_desktop.wording.photograph import DOUBT_WORDS
    from osteo_desktop.workflow.reading.photographs import cut_of, proposed

    if corners is not None:
        place = FilmPlace(_parsed(corners, photograph.grey.shape))
        return (replace(cut_of(photograph, place, 1), of=1, by_hand=True),)
    if not photograph.films:
        return _not_written(said(DOUBT_WORDS[FilmDoubt.NONE_FOUND]))
    doubts = dict.fromkeys(place.doubt for place in photograph.films if place.doubt is not None)
    if doubts and not unsure:
        return _not_written(" ".join(said(DOUBT_WORDS[doubt]) for doubt in doubts))
    return proposed(photograph)


def _not_written(why: str) -> str:
    return said(
        "{why} Nothing was written. Name the film's corners with --corners, set them in the "
        "window, or take the photograph again: whole film, straight on.",
        why=why,
    )


def _parsed(corners: str, shape: tuple[int, ...]) -> tuple[float, ...]:
    """Raises UsageError."""
    from osteo_desktop.records.film_photograph import are_corners

    try:
        found = tuple(float(part) for part in corners.split(","))
    except ValueError:
        found = ()
    if not are_corners(found, *shape):
        raise wrong_usage(
            "--corners {corners}: write eight numbers, x,y of four corners within the picture "
            "({columns} x {rows} pixels), clockwise from the upper left one.",
            corners=corners,
            columns=shape[1],
            rows=shape[0],
        )
    return found
