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
    # fractures
    marked("Words", "clavicle"),
    marked("Words", "scapula"),
    marked("Words", "humerus"),
    marked("Words", "radius"),
    marked("Words", "ulna"),
    marked("Words", "scaphoid"),
    marked("Words", "lunate"),
    marked("Words", "triquetrum"),
    marked("Words", "other carpal bone"),
    marked("Words", "metacarpal"),
    marked("Words", "phalanx of the hand"),
    marked("Words", "rib"),
    marked("Words", "sternum"),
    marked("Words", "vertebra"),
    marked("Words", "sacrum"),
    marked("Words", "pelvis"),
    marked("Words", "femur"),
    marked("Words", "patella"),
    marked("Words", "tibia"),
    marked("Words", "fibula"),
    marked("Words", "talus"),
    marked("Words", "calcaneus"),
    marked("Words", "other tarsal bone"),
    marked("Words", "metatarsal"),
    marked("Words", "phalanx of the foot"),
    marked("Words", "transverse"),
    marked("Words", "oblique"),
    marked("Words", "spiral"),
    marked("Words", "comminuted"),
    marked("Words", "segmental"),
    marked("Words", "impacted"),
    marked("Words", "compression"),
    marked("Words", "avulsion"),
    marked("Words", "hairline"),
    marked("Words", "stress"),
    marked("Words", "greenstick"),
    marked("Words", "torus (buckle)"),
    marked("Words", "plastic bowing"),
    marked("Words", "through the growth plate"),
    marked("Words", "pathological"),
    marked("Words", "left"),
    marked("Words", "right"),
    marked("Words", "the file says {side}"),
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
    marked("Words", "{number} pixel widths (pixels are not square)"),
    marked("Words", "Lossy"),
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
    marked("Words", "automatic"),
    # operating points of the site
    marked(
        "Words",
        "Operating points of this site, set by {reader} on {date} from {count} signed "
        "radiographs: {low} and {high}; the model's own are {own_low} and {own_high}",
    ),
    marked(
        "Words", "{count} signed radiographs with a score of {model}, {fractured} of them fractured"
    ),
    marked("Words", "All were decided with the AI hidden."),
    marked(
        "Words",
        "Too few were decided with the AI hidden, so all serve: who saw the AI tends to "
        "agree with it, and the figures are too good.",
    ),
    marked(
        "Words",
        "Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}.",
    ),
    marked("Words", "The model's own points, {low} and {high}"),
    marked("Words", "Points found on these radiographs, {low} and {high}"),
    marked("Words", "What such points do on studies left out"),
    marked(
        "Words",
        "On the radiographs that they were found on, points look better than they are. Expect "
        "what points found on four fifths of the studies do on the other fifth.",
    ),
    marked("Words", "sensitivity, doubt counted as suspicion"),
    marked("Words", "specificity, doubt counted as none"),
    marked("Words", "in doubt"),
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
