"""Events of a training run to lines of its log, and back."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument, hint, json_from
from osteo_desktop.notice import Notice
from osteo_desktop.records.models.training_events import EVENTS, EpochDone, Finished, TrainingEvent
from osteo_desktop.records.stored_notices import notice_document, notice_from

_NAMES = {kind: name for name, kind in EVENTS.items()}


def line_of(event: TrainingEvent) -> str:
    """Without its end."""
    return json.dumps({"event": _NAMES[type(event)], **_DOCUMENTS.document(event)})


def event_from(line: str | bytes) -> TrainingEvent:
    """Raises WrongDocument where it is none, as a line that a power cut ended, or of a later kind.

    Keys of a later version are passed over.
    """
    document = json_from(line)
    name = str(document.get("event") if isinstance(document, dict) else None)
    if name not in EVENTS:
        raise WrongDocument(
            TrainingDetail.EVENT_NOT_KNOWN.of(word=repr(name), hint=hint(name, EVENTS))
        )
    return _DOCUMENTS.value(document, EVENTS[name])


def _defined(value: Any) -> Any:
    """JSON has no NaN: what is not defined is null."""
    if isinstance(value, Mapping):
        return {name: _defined(one) for name, one in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _written(_: object, document: dict[str, Any]) -> Any:
    return _defined(document)


_DOCUMENTS = Documents(
    before={EpochDone: _defined, Finished: _defined},
    after={EpochDone: _written, Finished: _written},
    own={Notice: (notice_from, notice_document)},
)
