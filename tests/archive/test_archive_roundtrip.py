"""Whatever a row or a reading holds comes back as it was, through a real archive file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from osteo_desktop.archive.store import Archive
from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.finding import Decision, Finding, OperatingPoints, SaliencyMap, held_to
from osteo_desktop.records.fracture import FractureDescription, FractureType
from osteo_desktop.records.marks.kind import Kind
from osteo_desktop.records.marks.kinds import KINDS
from osteo_desktop.records.marks.mark import (
    Calibration,
    Drawing,
    Mark,
    Point,
    RegionValues,
)
from osteo_desktop.records.radiograph import Header, Patient, PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import (
    Addendum,
    CriticalResult,
    Reading,
    Signature,
    Verdict,
)
from osteo_desktop.records.worklist import Row
from tests.made.archive_records import plain

NUMBER = count()
finite = st.floats(allow_nan=False, allow_infinity=False)
probability = st.floats(0, 1)
text = st.text(st.characters(codec="utf-8"), max_size=30) | st.sampled_from(
    ["أشعة الرسغ", "হাড়ের ফাটল", "line\r\nline\n\ttab", "nul \0 nul", "🦴", "'; DROP TABLE rows; --"]
)
file_name = text | st.just("\udcff\udc80.png")
frame = st.integers(1, 2**31)
sha256 = st.text("0123456789abcdef", min_size=64, max_size=64)
patient = st.builds(Patient, *[text] * 5)
saliency = st.builds(
    SaliencyMap,
    arrays.arrays(
        np.float32,
        arrays.array_shapes(min_dims=2, max_dims=2, max_side=5),
        elements=st.floats(0, 1, width=32),
    ),
    *[finite] * 4,
)
spacing = st.builds(PixelSpacing, finite, finite, st.sampled_from(SpacingOrigin))
point = st.tuples(finite, finite)


def marks_of(kind: Kind) -> st.SearchStrategy[Mark]:
    return st.builds(
        Mark,
        st.just(kind.key),
        st.integers(kind.points, min(kind.most or kind.points, 6)).flatmap(
            lambda number: st.tuples(*[point] * number)
        ),
        text,
        st.none() | st.builds(RegionValues, finite, finite, st.integers(1, 10**8)),
    )


def are_apart(points: tuple[Point, Point]) -> bool:
    return points[0] != points[1]


drawing = st.builds(
    Drawing,
    st.lists(st.sampled_from(KINDS).flatmap(marks_of), max_size=4).map(tuple),
    st.none()
    | st.builds(
        Calibration,
        st.tuples(point, point).filter(are_apart),
        st.floats(0, exclude_min=True, allow_infinity=False),
    ),
    st.booleans(),
    st.none() | spacing,
)
# a notice as this program makes it, a text of an earlier one, and what a later one may hold
value = st.recursive(
    text | st.integers() | st.floats(allow_nan=False) | st.booleans() | st.none(),
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple)
        | st.builds(
            Notice, text, st.dictionaries(text, inner, max_size=2).map(lambda d: tuple(d.items()))
        )
    ),
    max_leaves=4,
)
notice = st.builds(
    Notice, text, st.dictionaries(text, value, max_size=3).map(lambda d: tuple(d.items()))
) | text.filter(bool).map(as_it_stands)
header = st.builds(
    Header,
    media=st.sampled_from(["DICOM", "PNG", "JPEG", "TIFF"]),
    rows=st.integers(1, 40_000),
    columns=st.integers(1, 40_000),
    frame=frame,
    patient=patient,
    StudyInstanceUID=text,
    ReasonForStudy=text,
    spacing=st.none() | spacing,
    colourfulness=probability,
    truncated=st.booleans(),
    missing_frames=st.integers(0, 9),
    reader=st.integers(1, 9),
    revisions=st.lists(text, max_size=2).map(tuple),
    overlays=st.lists(text, max_size=2).map(tuple),
    lossy=st.booleans(),
    warnings=st.lists(notice, max_size=3).map(tuple),
)
finding = st.builds(
    Finding,
    sha256=sha256,
    frame=frame,
    decision=st.sampled_from(Decision),
    model_id=st.just("m"),
    pipeline=st.just("1"),
    score=st.none() | probability,
    operating_points=st.none() | st.builds(OperatingPoints, probability, probability),
    saliency=st.none() | saliency,
    reason=st.none() | notice,
    outside_scope=st.booleans(),
    device=text,
)
key = st.tuples(file_name, frame)
reading = st.builds(
    Reading,
    study_key=text,
    verdicts=st.dictionaries(key, st.sampled_from(Verdict), max_size=3),
    impression=text,
    notes=text,
    entered=st.none() | patient,
    critical=st.none() | st.builds(CriticalResult, text, text, text),
    told_since=st.none() | st.builds(CriticalResult, text, text, text),
    signature=st.builds(Signature, text, text),
    findings=st.dictionaries(key, finding, max_size=2),
    ai_hidden=st.booleans(),
    addenda=st.lists(st.builds(Addendum, text, text, text), max_size=2).map(tuple),
    drawings=st.dictionaries(key, drawing, max_size=2),
    later=st.booleans(),
    fractures=st.dictionaries(
        key,
        st.lists(
            st.builds(
                FractureDescription,
                st.none() | st.sampled_from(Bone),
                st.sampled_from(["", "L", "R"]),
                st.none() | st.sampled_from(FractureType),
            ),
            min_size=1,
            max_size=3,
        ).map(tuple),
        max_size=2,
    ),
    reasons=st.dictionaries(key, text, max_size=2),
)


def as_ruled(row: Row) -> Row:
    """What is not whole is never NO_FRACTURE: no version writes such a row now, and what earlier
    ones wrote is read so."""
    if row.finding is None or row.header is None:
        return row
    return replace(row, finding=held_to(row.finding, whole=row.header.is_whole))


row = st.builds(
    Row,
    file=file_name,
    source_path=file_name,
    frame=frame,
    sha256=sha256,
    header=st.none() | header,
    finding=st.none() | finding,
    error=st.none() | notice,
    thumbnail=st.binary(max_size=40),
).map(as_ruled)


@pytest.fixture(scope="module")
def shared_archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with Archive(tmp_path_factory.mktemp("round") / "archive.sqlite") as archive:
        yield archive


def new_session(archive: Archive) -> int:
    return archive.open_session(Path(f"/radiographs/{next(NUMBER)}")).session_id


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(row)
def test_a_row_comes_back_as_it_was(shared_archive: Archive, row: Row) -> None:
    session_id = new_session(shared_archive)
    shared_archive.save_rows(session_id, [row])
    assert plain(shared_archive.rows(session_id)) == plain((row,))


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(reading)
def test_a_reading_comes_back_as_it_was(shared_archive: Archive, reading: Reading) -> None:
    session_id = new_session(shared_archive)
    shared_archive.sign_reading(session_id, reading)
    kept = shared_archive.readings(session_id)
    assert plain(kept) == plain({reading.study_key: reading})


def test_numbers_measured_with_numpy_are_numbers(shared_archive: Archive) -> None:
    measured = Header("PNG", np.int64(3), np.uint16(5), colourfulness=np.float32(0.25))
    session_id = new_session(shared_archive)
    shared_archive.save_rows(session_id, [Row("a.png", "/a.png", header=measured)])
    kept = shared_archive.rows(session_id)[0].header
    assert kept is not None
    assert (kept.rows, kept.columns, kept.colourfulness) == (3, 5, 0.25)


def test_a_transposed_map_keeps_its_rows_and_columns(shared_archive: Archive) -> None:
    values = np.arange(6, dtype=np.float32).reshape(2, 3).T
    finding = Finding(
        "ab" * 32, 1, Decision.DOUBT, "m", "t", 0.5, None, SaliencyMap(values, 0, 1, 2, 3)
    )
    session_id = new_session(shared_archive)
    shared_archive.save_rows(session_id, [Row("a.png", "/a.png", finding=finding)])
    kept = shared_archive.rows(session_id)[0].finding
    assert kept is not None
    assert kept.saliency is not None
    np.testing.assert_array_equal(kept.saliency.values, [[0, 3], [1, 4], [2, 5]])
    assert not kept.saliency.values.flags.writeable
