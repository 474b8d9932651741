"""That a radiograph is a photograph of a film, what was done with it, and what the model saw."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from osteo_desktop.records.film_photograph import CutOut, FilmDoubt, FilmPhotograph, Letter
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.radiograph import Header
from osteo_desktop.wording.say import Say, marked

PHOTOGRAPH = marked("Photograph of a film: it may be mirrored, for a film can hang from the back.")
LETTER_READABLE = marked("Photograph of a film, whose side letter is readable, a reader says.")
NO_LETTER = marked("Photograph of a film without a side letter, a reader says: may be mirrored.")
SCREEN = marked("It has the stripes of a screen: fine lines may be lost or made.")
SLANTED = marked("It was taken at a steep angle: lengths, angles and shapes may be wrong.")
CUT_OUT = marked("Cut out and straightened by the program; nobody set its corners.")
CUT_OUT_BY_HAND = marked("Cut out and straightened by corners that a reader saw.")
ONE_OF = marked("Film {number} of {of} in the photograph; whose each is was not asked.")
EVENED = marked("Uneven light was taken out.")
INVERTED = marked("Inverted: black and white were exchanged.")
TURNED = marked("Turned clockwise by {degrees}°.")
MIRRORED = marked("Mirrored: left and right were exchanged.")
NEITHER = marked("Neither inverted, turned nor mirrored.")
RECTIFIED = marked("Rectified for the model: it saw the film cut out and straight on.")
NOT_RECTIFIED = marked("The model saw the photograph as it is; such scores are less reliable.")

DOUBT_WORDS: Mapping[FilmDoubt, str] = {
    FilmDoubt.NONE_FOUND: marked("No film stands out in it."),
    FilmDoubt.CUT_OFF: marked("The film may go on beyond the photograph's border."),
    FilmDoubt.SEVERAL: marked("It shows several films, and not of all the corners are sure."),
    FilmDoubt.OBLIQUE: marked("It was taken too obliquely."),
    FilmDoubt.SMALL: marked("The film has too few pixels in it."),
    FilmDoubt.FAINT: marked("The film's edges are not clear."),
}
"""Why the film was not cut out."""

_OPENING: Mapping[Letter, str] = {
    Letter.NOT_ASKED: PHOTOGRAPH,
    Letter.READABLE: LETTER_READABLE,
    Letter.NONE: NO_LETTER,
}


def photograph_text(header: Header | None, finding: Finding | None = None, say: Say = str) -> str:
    """Sentences, or "" where the radiograph is no photograph.

    ``finding`` None: nothing was scored, or what the model says is hidden.
    """
    if header is None or header.photograph is None:
        return ""
    said = list(_about(header.photograph, say))
    if finding is not None and finding.score is not None and header.photograph.cut_out is None:
        said.append(say(RECTIFIED if finding.is_rectified else NOT_RECTIFIED))
    return " ".join(said)


def _about(photograph: FilmPhotograph, say: Say) -> Iterator[str]:
    cut = photograph.cut_out
    yield say(PHOTOGRAPH if cut is None else _OPENING[cut.letter])
    if photograph.doubt is not None:
        yield say(DOUBT_WORDS[photograph.doubt])
    if cut is not None:
        yield from _exchanged(cut, say)
    if photograph.slanted:
        yield say(SLANTED)
    if photograph.screen:
        yield say(SCREEN)
    if cut is not None:
        yield say(CUT_OUT_BY_HAND if cut.by_hand else CUT_OUT)
        if cut.evened:
            yield say(EVENED)


def _exchanged(cut: CutOut, say: Say) -> Iterator[str]:
    """What may be taken for another side, or another film: said first, where room is short."""
    if cut.of > 1:
        yield say(ONE_OF).format(number=cut.number, of=cut.of)
    if cut.inverted:
        yield say(INVERTED)
    if cut.turned:
        yield say(TURNED).format(degrees=90 * cut.turned)
    if cut.mirrored:
        yield say(MIRRORED)
    if not (cut.inverted or cut.turned or cut.mirrored):
        yield say(NEITHER)
