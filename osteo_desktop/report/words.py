"""Words that the letter and the report of a batch have in common."""

from __future__ import annotations

from osteo_desktop.wording.say import marked

NOBODY = marked("No reader has read this study.")
NO_PICTURE = marked("its file gave no picture.")
OF_THE_AI = marked("What the AI said")
PAGE_OF = marked("Page {page} of {pages}")
