"""All that must be told of a radiograph beside its score."""

from __future__ import annotations

from osteo_desktop.records.finding import NOT_CLEARED
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.scope import scope_text


def row_message(row: Row) -> str:
    """Error, outside scope, reason, held back, warnings."""
    parts = [row.error]
    if row.finding is not None:
        parts.append(scope_text(row.finding))
        parts.append(row.finding.reason)
        parts.append(NOT_CLEARED if row.finding.is_held_back else "")
    if row.header is not None:
        parts.extend(row.header.warnings)
    return " ".join(part for part in parts if part)
