"""What pictures and sticks that are sent say beside the report's own words."""

from __future__ import annotations

from osteo_desktop.wording.say import marked

CASE = marked("Case {case}")
QUESTION = marked("Question: {question}")
NOBODY_LOOKED = marked("Nobody has looked whether the picture still shows a name.")
BLACKED_OUT = marked("Places that may be text, blacked out by the program: {count}.")
MORE_MARKS = marked("and {count} more")

STICK_TITLE = marked("Radiographs and reports")
REPORT = marked("Report")
REPORTS = marked("Reports")
FILES = marked("Files on this stick")
ORIGINALS = marked("Radiographs as files, for viewers of DICOM and pictures")
CHECKSUMS = marked("Checksums of all files")
DEIDENTIFIED = marked("De-identified: names, numbers and dates were taken out.")
TEXTS_SEARCHED = marked(
    "Words that people wrote were searched for the patient's and the doctors' names; other "
    "people's names in them are not known."
)
PIXELS_NOT_LOOKED_AT = marked(
    "Nobody has looked whether the pictures still show a name. Places that may be text were "
    "blacked out by the program."
)
ENCRYPTED = marked(
    "The reports open with a password only. Ask the sender for it, by another way than this stick."
)
README = marked(
    "This folder holds radiographs and reports. Open INDEX.HTM in any browser; no network is "
    "needed. The same reports are in the files REPORT*.PDF. SHA256SUMS.TXT lists a checksum of "
    "each file, so that a damaged copy can be told."
)
README_ENCRYPTED = marked(
    "This folder holds reports that are encrypted. Open REPORT*.PDF in a program for PDF files and "
    "type the password, which comes by another way than this folder."
)
NOT_ON_STICK = marked("Not on this stick: {why}")
