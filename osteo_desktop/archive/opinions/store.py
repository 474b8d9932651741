"""Second opinions, kept: each once, bound to the content of radiographs, to no name of theirs."""

from __future__ import annotations

from collections.abc import Iterable

from osteo_desktop.archive import audit, trail
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.archive_file import ArchiveFile
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.opinions.document import digest_of, opinion_from, opinion_text
from osteo_desktop.errors.archive import DamagedArchive
from osteo_desktop.errors.opinions import OpinionError, OpinionOfOthers
from osteo_desktop.records.opinion.second_opinion import PictureKey, SecondOpinion
from osteo_desktop.records.worklist import Row

_MOST_HASHES = 500
"""Of one query; SQLite takes 999 in every version."""


class OpinionStore(ArchiveFile):
    """The part of :class:`Archive` that keeps second opinions."""

    def opinions(self) -> tuple[SecondOpinion, ...]:
        """All, in the order in which they came; whoever shows radiographs asks ``concerning``."""
        with self._database.reading() as sql:
            texts = sql.execute("SELECT opinion FROM opinions ORDER BY id").fetchall()
        return tuple(self._opinion(text) for (text,) in texts)

    def rows_of_content(self, keys: Iterable[PictureKey]) -> tuple[tuple[int, Row], ...]:
        """Every row, of whichever session, that holds one of these radiographs."""
        wanted = frozenset(keys)
        hashes = sorted({sha256 for sha256, _ in wanted})
        found = []
        with self._database.reading() as sql:
            for first in range(0, len(hashes), _MOST_HASHES):
                some = hashes[first : first + _MOST_HASHES]
                places = ", ".join("?" * len(some))
                query = f"SELECT * FROM rows WHERE sha256 IN ({places}) ORDER BY session, id"
                found += sql.execute(query, some).fetchall()
        rows = [
            (record["session"], self._load(as_stored.row_from, record, None)) for record in found
        ]
        return tuple((n, row) for n, row in rows if (row.sha256, row.frame) in wanted)

    def keep_opinion(self, opinion: SecondOpinion) -> bool:
        """False where it is kept already. Raises OpinionOfOthers where none of its radiographs is
        in the archive, OpinionTooLarge."""
        text, sha256 = opinion_text(opinion), digest_of(opinion)
        if not self.rows_of_content(opinion.keys):
            raise OpinionOfOthers()
        with self._database.writing() as sql:
            known = sql.execute("SELECT 1 FROM opinions WHERE sha256 = ?", (sha256,)).fetchone()
            if known is not None:
                return False
            added = sql.execute(
                "INSERT INTO opinions (at, sha256, opinion) VALUES (?, ?, ?)",
                (trail.now(), sha256, text),
            )
            sealed = trail.seal_of(sql, "opinions", int(added.lastrowid or 0))
            details = audit.of_opinion(opinion, sha256)
            trail.note(sql, AuditKind.OPINION_KEPT, None, "", details, sealed)
        self._database.keep_witness()
        return True

    def _opinion(self, text: str) -> SecondOpinion:
        try:
            return opinion_from(text)
        except OpinionError as error:
            raise DamagedArchive(self.path, detail=error.notice) from error
