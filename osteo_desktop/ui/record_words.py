"""The words of the records that the window shows, listed so that they are translated.

Records know no language; ``words.word`` looks up what they say. A test holds this list against
the records' own tables.
"""

from __future__ import annotations

from osteo_desktop.ui.language import marked

RECORD_WORDS = (
    marked("Words", "Research use only – not a medical device"),
    # the AI's decision
    marked("Words", "Fracture suspected"),
    marked("Words", "Doubt"),
    marked("Words", "No fracture suspected"),
    marked("Words", "Not scored"),
    marked("Words", "Cannot be read"),
    # the reader's verdict
    marked("Words", "Fracture"),
    marked("Words", "No fracture"),
    # marks
    marked("Words", "Length"),
    marked("Words", "Angle"),
    marked("Words", "Cobb angle"),
    marked("Words", "Arrow"),
    marked("Words", "Text"),
    marked("Words", "Rectangle"),
    marked("Words", "Ellipse"),
    marked("Words", "Fracture site"),
    marked("Words", "Cobb"),
    marked("Words", "{number} pixels"),
    marked("Words", "mean {mean}, SD {deviation}"),
    # where a millimetre comes from
    marked("Words", "calibrated"),
    marked("Words", "at the patient, estimated"),
    marked("Words", "at the detector"),
    marked("Words", "as stated, calibration unknown"),
    marked("Words", "film"),
    marked("Words", "calibrated by hand"),
    # windows
    marked("Words", "as in the file"),
    marked("Words", "adjusted"),
    # agreement with the AI
    marked("Words", "all"),
    marked("Words", "AI hidden"),
    marked("Words", "AI in sight"),
    marked(
        "Words", "{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}"
    ),
    marked("Words", "  {count} left out, the reader is in doubt"),
    marked("Words", "  {count} left out, not scored"),
    marked("Words", "  high-sensitivity point: {rates}"),
    marked("Words", "  high-specificity point: {rates}"),
    marked("Words", "sensitivity {rate}"),
    marked("Words", "specificity {rate}"),
    marked("Words", "PPV {rate}"),
    marked("Words", "NPV {rate}"),
    marked("Words", "undefined"),
    marked("Words", "{share} ({low}–{high}; {hits} of {of})"),
)
