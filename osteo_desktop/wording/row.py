"""All that must be told of a radiograph beside its score."""

from __future__ import annotations

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.photograph import photograph_text
from osteo_desktop.wording.quality import quality_text
from osteo_desktop.wording.say import Say
from osteo_desktop.wording.scope import scope_text


def row_message(row: Row, say: Say = str) -> str:
    """Error, outside scope, reason, what is missing, warnings, what its picture suffers from."""
    parts = [notice_text(row.error, say)]
    if row.finding is not None:
        parts.append(scope_text(row.finding, say))
        parts.append(notice_text(row.finding.reason, say))
        held = row.finding.is_held_back and not row.is_whole
        parts.append(notice_text(Notice.of(Code.NOT_CLEARED), say) if held else "")
    if row.header is not None:
        parts.extend(notice_text(warning, say) for warning in row.header.warnings)
    parts.append(photograph_text(row.header, row.finding, say))
    parts.append(quality_text(row.finding, say))
    return " ".join(part for part in parts if part)
