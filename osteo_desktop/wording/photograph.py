"""That a radiograph is a photograph of a film, and what the model was shown of it, in words."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.film_photograph import FilmDoubt
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.radiograph import Header
from osteo_desktop.wording.say import Say, marked

PHOTOGRAPH = marked("Photograph of a film: it may be mirrored, for a film can hang from the back.")
RECTIFIED = marked("Rectified for the model: it saw the film cut out and straight on.")
NOT_RECTIFIED = marked("The model saw the photograph as it is; such scores are less reliable.")

DOUBT_WORDS: Mapping[FilmDoubt, str] = {
    FilmDoubt.NONE_FOUND: marked("No film stands out in it."),
    FilmDoubt.CUT_OFF: marked("The film may go on beyond the photograph's border."),
    FilmDoubt.SEVERAL: marked("It shows several films."),
    FilmDoubt.OBLIQUE: marked("It was taken too obliquely."),
    FilmDoubt.SMALL: marked("The film has too few pixels in it."),
    FilmDoubt.FAINT: marked("The film's edges are not clear."),
}
"""Why the film was not cut out."""


def photograph_text(header: Header | None, finding: Finding | None = None, say: Say = str) -> str:
    """Sentences, or "" where the radiograph is no photograph.

    ``finding`` None: nothing was scored, or what the model says is hidden.
    """
    if header is None or header.photograph is None:
        return ""
    said = [PHOTOGRAPH]
    doubt = header.photograph.doubt
    if doubt is not None:
        said.append(DOUBT_WORDS[doubt])
    if finding is not None and finding.score is not None:
        said.append(RECTIFIED if finding.is_rectified else NOT_RECTIFIED)
    return " ".join(map(say, said))
