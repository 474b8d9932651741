"""What is said of a score that the scope gate would not have given: on screen, paper and in tables.

Every surface says it by these words; see docs/safety.md.
"""

from __future__ import annotations

from osteo_desktop.records.finding import Finding
from osteo_desktop.wording.dicom import moment_text
from osteo_desktop.wording.say import Isolate, Say, marked

_OUTSIDE = marked("Outside scope.")
_OVERRULED = marked("Outside scope: the gate was overruled by the reader {reader}, {at}.")
_MARK = marked("outside scope")
_OVERRULED_MARK = marked("outside scope, overruled")


def scope_text(finding: Finding | None, say: Say = str, isolate: Isolate = str) -> str:
    """A sentence: that the score lies outside the model's scope, and who had it given and when.

    "" for a finding within the scope.
    """
    if finding is None or not finding.outside_scope:
        return ""
    overruled = finding.overruled
    if overruled is None:
        return say(_OUTSIDE)
    at = moment_text(overruled.at)
    return say(_OVERRULED).format(reader=isolate(overruled.reader), at=isolate(at))


def scope_mark(finding: Finding | None, say: Say = str) -> str:
    """The same where there is room for a few words."""
    if finding is None or not finding.outside_scope:
        return ""
    return say(_MARK if finding.overruled is None else _OVERRULED_MARK)
