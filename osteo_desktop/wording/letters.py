"""What is told of a letter that was written."""

from __future__ import annotations

from osteo_desktop.wording.say import marked

NOT_ARCHIVAL = marked("a tagged PDF, but no PDF/A and PDF/UA: some text needs it to be otherwise")
