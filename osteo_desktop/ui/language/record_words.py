"""The words that records still hold and the window shows, listed so that they are translated.

``words.word`` looks them up. A test holds this list against the records' own tables. The words of
``wording`` are marked there.
"""

from __future__ import annotations

from osteo_desktop.ui.language.translate import marked

RECORD_WORDS = (
    marked("Words", "Research use only – not a medical device"),
    # where a millimetre comes from
    marked("Words", "calibrated"),
    marked("Words", "at the patient, estimated"),
    marked("Words", "at the detector"),
    marked("Words", "as stated, calibration unknown"),
    marked("Words", "film"),
    marked("Words", "calibrated by hand"),
    marked("Words", "calibrated by hand on a photograph"),
    # windows
    marked("Words", "as in the file"),
    marked("Words", "adjusted"),
    marked("Words", "automatic"),
    # agreement with the AI
    marked("Words", "all"),
    marked("Words", "AI hidden"),
    marked("Words", "AI in sight"),
    # what a written file holds
    marked("Words", "pages"),
    marked("Words", "studies"),
    marked("Words", "rows"),
    marked("Words", "lines"),
)
