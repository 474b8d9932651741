"""All that must be told of a radiograph beside its score."""

from __future__ import annotations

from osteo_desktop.records.finding import NOT_CLEARED
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.photograph import photograph_text
from osteo_desktop.wording.quality import quality_text
from osteo_desktop.wording.scope import scope_text


def row_message(row: Row) -> str:
    """Error, outside scope, reason, what is missing, warnings, what its picture suffers from."""
    parts = [row.error]
    if row.finding is not None:
        parts.append(scope_text(row.finding))
        parts.append(row.finding.reason)
        held = row.finding.is_held_back and not row.is_whole
        parts.append(NOT_CLEARED if held else "")
    if row.header is not None:
        parts.extend(row.header.warnings)
    parts.append(photograph_text(row.header, row.finding))
    parts.append(quality_text(row.finding))
    return " ".join(part for part in parts if part)
