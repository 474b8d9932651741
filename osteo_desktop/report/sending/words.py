"""What pictures and sticks that are sent say beside the report's own words."""

from __future__ import annotations

from osteo_desktop.wording.say import marked

CASE = marked("Case {case}")
QUESTION = marked("Question: {question}")
NOBODY_LOOKED = marked("Nobody has looked whether the picture still shows a name.")
BLACKED_OUT = marked("What may be text was blacked out by the program: {count} places.")
LOOKED = marked("Looked at by a person: no name is left.")
SIDE_NOT_STATED = marked("side not stated")
MORE_MARKS = marked("and {count} more")
