"""Second opinions made by code, and archives between which they go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from osteo_desktop.archive.store import Archive
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription, FractureType
from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind
from osteo_desktop.records.marks.kinds import LENGTH
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.opinion.second_opinion import SecondOpinion, of_reading
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.rules.content import signed_for
from osteo_desktop.records.worklist import Row
from tests.made.records import signed

SPACING = PixelSpacing(0.5, 0.5, SpacingOrigin.AT_DETECTOR, "as the maker of the device says it")
LINE = Mark(LENGTH.key, ((10.0, 10.0), (10.0, 50.0)), "step in the cortex")


def signed_by(rows: Sequence[Row], reader: str = "Dr Ngozi Second", **changes: Any) -> Reading:
    """With all that an opinion can hold, and signed for the content of ``rows``."""
    key = rows[0].key
    reading = signed(
        rows,
        **{
            "fractures": {key: (FractureDescription(Bone.RADIUS, "L", FractureType.TRANSVERSE),)},
            "further": {key: (FurtherFinding(FurtherKind.SWELLING, words="over the wrist"),)},
            "drawings": {key: Drawing((LINE,), spacing=SPACING)},
            "made_on": {row.key: row.sha256 for row in rows},
            **changes,
        },
    )
    assert reading.signature is not None
    signature = replace(reading.signature, reader=reader)
    reading = replace(reading, signature=signature)
    return replace(reading, signed_for=signed_for(reading, rows, {}))


def opinion(
    rows: Sequence[Row], verdict: Verdict = Verdict.FRACTURE, **changes: Any
) -> SecondOpinion:
    verdicts = {row.key: verdict for row in rows}
    return of_reading(signed_by(rows, verdicts=verdicts, **changes), "Consultant radiologist")


def archive_of(
    path: Path, rows: Sequence[Row], reading: Reading | None = None, folder: str = "films"
) -> int:
    """An archive that holds the rows, and the reading signed; the number of its session."""
    with Archive(path) as archive:
        session = archive.open_session(path.parent / folder).session_id
        archive.save_rows(session, rows)
        if reading is not None:
            archive.sign_reading(session, reading)
    return session
