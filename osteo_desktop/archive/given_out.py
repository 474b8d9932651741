"""Which version of each reading a window was given to change: so that it writes over no other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping


class GivenOut:
    """By session and study, the stored text. Any thread may ask; a session of which nothing was
    given out may be changed by anybody."""

    def __init__(self) -> None:
        self._given: dict[int, dict[str, bytes]] = {}
        self._offered: dict[int, dict[str, bytes]] = {}

    def give(self, session_id: int, texts: Mapping[str, str]) -> None:
        """All readings of a session, by study."""
        self._given[session_id] = {key: _mark_of(text) for key, text in texts.items()}

    def is_newest(self, session_id: int, study_key: str, text: str | None) -> bool:
        """Whether ``text``, which the archive holds, is what was given out; None: it holds none."""
        given = self._given.get(session_id)
        return given is None or given.get(study_key) == (None if text is None else _mark_of(text))

    def wrote(self, session_id: int, study_key: str, text: str | None) -> None:
        """Whoever was given the readings has made this of one; None: nothing is said of it."""
        given = self._given.get(session_id, {})
        if text is None:
            given.pop(study_key, None)
        else:
            given[study_key] = _mark_of(text)

    def offer(self, session_id: int, texts: Mapping[str, str]) -> None:
        """Readings that others wrote. They count as given out once they are taken."""
        self._offered[session_id] = {key: _mark_of(text) for key, text in texts.items()}

    def take(self, session_id: int, study_keys: Iterable[str]) -> None:
        """Of what was offered last."""
        offered = self._offered.get(session_id, {})
        taken = {key: offered[key] for key in study_keys if key in offered}
        self._given.get(session_id, {}).update(taken)


def _mark_of(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
