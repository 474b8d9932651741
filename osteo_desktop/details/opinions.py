"""Why a file is no second opinion."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class OpinionDetail(Detail):
    NOT_ONE = "not_an_opinion", "it is another kind of file"
    NO_FILE = "opinion_no_file", "it is no file"
    NO_VERSION = "opinion_without_version", "it does not say which version it is"
    IMPOSSIBLE = "opinion_impossible", "what is drawn lies on no radiograph, or it names none"
    NOT_AS_WRITTEN = "opinion_not_as_written", "it holds what this program does not write"
