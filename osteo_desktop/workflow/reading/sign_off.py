"""What a signature is given for: the study as it stood on the screen, and what is in its way."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.details.reading import ReadingDetail
from osteo_desktop.notice import Notice
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.signing import Hindrance, Obstacle
from osteo_desktop.records.worklist import Row


def as_shown(kept: Sequence[Row], shown: Sequence[Row], reading: Reading) -> tuple[Row, ...]:
    """The study's rows as the archive has them, with the findings that stood on the screen."""
    on_screen = {row.key: row for row in shown}
    members = []
    for row in kept:
        other = on_screen.pop(row.key, row)
        same = other.sha256 == row.sha256 and bool(other.error) == bool(row.error)
        members.append(other if same else row)
    members += [row for row in on_screen.values() if row.study_key == reading.study_key]
    return tuple(sorted(members, key=lambda row: row.key))


def in_the_way(obstacle: Obstacle) -> Notice:
    """In a few words, for whoever has none of their own for it."""
    files = [file for file, _ in obstacle.pictures]
    if obstacle.hindrance is Hindrance.NO_READER:
        return ReadingDetail.READER_MISSING.notice
    if obstacle.hindrance is Hindrance.NOTHING_SHOWN:
        return ReadingDetail.NOTHING_SHOWN.notice
    if obstacle.hindrance is Hindrance.SEVERAL_PATIENTS:
        nameless = ReadingDetail.WITHOUT_NAME.notice
        names = tuple(p.PatientName or p.PatientID or nameless for p in obstacle.patients)
        return ReadingDetail.SEVERAL_PATIENTS.of(names=names)
    if obstacle.hindrance is Hindrance.NO_VERDICT:
        if len(files) == 1:
            return ReadingDetail.NO_VERDICT.of(file=files[0])
        return ReadingDetail.NO_VERDICTS.of(file=files[0], more=len(files) - 1)
    assert obstacle.hindrance is Hindrance.CONTRADICTION
    return ReadingDetail.CONTRADICTED.of(file=files[0])
