"""The words of pages of films that are no record's own."""

from __future__ import annotations

from osteo_desktop.wording.say import marked

TITLE = marked("Radiographs")
CASE = marked("Case {number}")
TRUE_SIZE = marked("TRUE SIZE, 100 %: {origin}")
UNSURE_SIZE = marked("100 % BY A SPACING THAT IS NOT THE PATIENT'S: {origin}")
FITTED = marked("Fitted, {percent} % of its size: {origin}")
SIZE_UNKNOWN = marked("Fitted; its size is not known, so there is no scale bar")
BAR = marked("bar {millimetres} mm")
TOO_SMALL_FOR_BAR = marked("too small for a scale bar")
AS_SEEN = marked("as seen on the screen")
AS_STORED = marked("as stored")
PAPER_CURVE = marked("grey curve for paper")
NO_CURVE = marked("grey levels as on the screen")
ALT = marked("X-ray picture of {view}.")
NOT_SHOWN = marked("Could not be shown: {why}")
