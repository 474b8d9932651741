"""What is told of a letter that was written."""

from __future__ import annotations

from osteo_desktop.wording.say import marked

NOT_ARCHIVAL = marked(
    "a tagged PDF, but not PDF/A and PDF/UA: not every letter in it has a fitting font"
)
