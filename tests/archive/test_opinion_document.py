"""A second opinion as a file: it comes back as it was, or says what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.archive.opinions.document import (
    MOST_BYTES,
    digest_of,
    document_hash,
    opinion_from,
    opinion_text,
)
from osteo_desktop.errors.opinions import (
    NewerOpinion,
    OpinionDamaged,
    OpinionEdited,
    OpinionError,
    OpinionTooLarge,
    OpinionUnsigned,
)
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription, FractureType
from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind
from osteo_desktop.records.marks.kind import Kind
from osteo_desktop.records.marks.kinds import KINDS
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark, RegionValues
from osteo_desktop.records.opinion.second_opinion import OpinionView, SecondOpinion, of_reading
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import Addendum, CriticalState, Verdict
from tests.made.opinions import opinion, signed_by
from tests.made.records import row

text = st.text(max_size=20) | st.sampled_from(["أشعة", "line\r\n\ttab", "\ud800", "nul \0"])
at = st.datetimes(timezones=st.timezones()).map(lambda when: when.isoformat())
place = st.floats(-1e6, 1e6)
point = st.tuples(place, place)
length = st.floats(1e-6, 1e6)


def marks_of(kind: Kind) -> st.SearchStrategy[Mark]:
    points = st.tuples(*[point] * kind.points)
    greys = st.builds(RegionValues, st.floats(0, 1e6), st.floats(0, 1e6), st.integers(1, 10**8))
    return st.builds(Mark, st.just(kind.key), points, text, st.none() | greys, st.none() | point)


drawing = st.builds(
    Drawing,
    st.lists(st.sampled_from(KINDS).flatmap(marks_of), max_size=3).map(tuple),
    st.none()
    | st.builds(Calibration, st.tuples(point, point).filter(lambda p: p[0] != p[1]), length),
    st.booleans(),
    st.none() | st.builds(PixelSpacing, length, length, st.sampled_from(SpacingOrigin)),
)
view = st.builds(
    OpinionView,
    st.text("0123456789abcdef", min_size=64, max_size=64),
    st.integers(1, 2**31),
    st.none() | st.sampled_from(Verdict),
    st.lists(
        st.builds(
            FractureDescription,
            st.none() | st.sampled_from(Bone),
            st.sampled_from(["", "L", "R"]),
            st.none() | st.sampled_from(FractureType),
        ),
        max_size=2,
    ).map(tuple),
    st.lists(
        st.builds(FurtherFinding, st.none() | st.sampled_from(FurtherKind), words=text), max_size=2
    ).map(tuple),
    drawing,
)
opinions = st.builds(
    SecondOpinion,
    text.filter(str.strip),
    text,
    at,
    st.lists(view, min_size=1, max_size=3, unique_by=lambda one: one.key).map(
        lambda views: tuple(sorted(views, key=lambda one: one.key))
    ),
    text,
    text,
    st.sampled_from(CriticalState),
    st.lists(st.builds(Addendum, text, text, text), max_size=2).map(tuple),
)


@pytest.mark.slow
@settings(max_examples=30)
@given(opinions)
def test_it_comes_back_as_it_was(said: SecondOpinion) -> None:
    written = opinion_text(said)
    assert opinion_from(written) == said
    assert opinion_from(written.encode()) == said
    assert digest_of(opinion_from(written)) == digest_of(said)


@pytest.mark.slow
@settings(max_examples=30)
@given(st.data())
def test_whatever_is_cut_or_written_over_is_told_and_nothing_else(data: st.DataObject) -> None:
    whole = opinion_text(opinion([row("a.dcm")])).encode()
    first = data.draw(st.integers(0, len(whole) - 1))
    last = data.draw(st.integers(first, min(first + 40, len(whole))))
    put = data.draw(st.binary(max_size=8))
    changed = whole[:first] + put + whole[last:]
    with suppress(OpinionError):
        assert opinion_from(changed) == opinion_from(whole)  # spaces, or the same again


def test_the_file_names_no_patient_and_no_file() -> None:
    rows = [row("DOE jane left.dcm")]
    written = opinion_text(of_reading(signed_by(rows)))
    for secret in ("DOE", "Jane", "4711", "1980", "left.dcm", "somebody", "Adams", "1.2.3"):
        assert secret.casefold() not in written.casefold(), secret
    assert rows[0].sha256 in written
    assert "as the maker of the device says it" not in written  # what a file says in words


def rewritten(change: Callable[[dict[str, Any]], object]) -> str:
    """As somebody who can count a hash would forge it."""
    document = json.loads(opinion_text(opinion([row("a.dcm")])))
    del document["sha256"]
    change(document)
    return json.dumps({**document, "sha256": document_hash(document)})


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda d: d.update(format="another"), OpinionDamaged),
        (lambda d: d.update(version="1"), OpinionDamaged),
        (lambda d: d.update(version=0), OpinionDamaged),
        (lambda d: d.update(version=True), OpinionDamaged),
        (lambda d: d.update(version=2, news={"what": "ever"}), NewerOpinion),
        (lambda d: d.update(PatientName="DOE^Jane"), OpinionDamaged),
        (lambda d: d.pop("notice"), OpinionDamaged),
        (lambda d: d.update(opinion=[]), OpinionDamaged),
        (lambda d: d.update(opinion=None), OpinionDamaged),
        (lambda d: d["opinion"].update(reader="  "), OpinionUnsigned),
        (lambda d: d["opinion"].update(reader=None), OpinionUnsigned),
        (lambda d: d["opinion"].pop("reader"), OpinionUnsigned),
        (lambda d: d["opinion"].update(reader="x" * 501), OpinionDamaged),
        (lambda d: d["opinion"].update(reader=7), OpinionDamaged),
        (lambda d: d["opinion"].update(at="yesterday"), OpinionDamaged),
        (lambda d: d["opinion"].update(at="2026-03-01T09:30:00"), OpinionDamaged),
        (lambda d: d["opinion"].update(views=[]), OpinionDamaged),
        (lambda d: d["opinion"].update(views={}), OpinionDamaged),
        (lambda d: d["opinion"].update(views=d["opinion"]["views"] * 2), OpinionDamaged),
        (lambda d: d["opinion"].update(PatientName="DOE^Jane"), OpinionDamaged),
        (lambda d: d["opinion"].update(critical="perhaps"), OpinionDamaged),
        (lambda d: d["opinion"].update(notes=["words"]), OpinionDamaged),
        (lambda d: d["opinion"]["views"][0].update(sha256="ab"), OpinionDamaged),
        (lambda d: d["opinion"]["views"][0].update(sha256="A" * 64), OpinionDamaged),
        (lambda d: d["opinion"]["views"][0].update(frame=0), OpinionDamaged),
        (lambda d: d["opinion"]["views"][0].update(frame=True), OpinionDamaged),
        (lambda d: d["opinion"]["views"][0].update(verdict="CURED"), OpinionDamaged),
        (lambda d: drawn(d).update(kind="no such mark"), OpinionDamaged),
        (lambda d: drawn(d).update(points=[[0, 0]]), OpinionDamaged),
        (lambda d: drawn(d).update(points=[[0, 0], [1e300, 0]]), OpinionDamaged),
        (lambda d: drawn(d).update(points=[[0, 0], [float("nan"), 0]]), OpinionDamaged),
        (lambda d: spaced(d).update(row=0.0), OpinionDamaged),
        (lambda d: spaced(d).update(row=-1.0), OpinionDamaged),
        (lambda d: spaced(d).update(column=float("inf")), OpinionDamaged),
    ],
)
def test_what_cannot_be_meant_is_refused(
    change: Callable[[dict[str, Any]], object], error: type[OpinionError]
) -> None:
    with pytest.raises(error) as told:
        opinion_from(rewritten(change))
    assert "DOE" not in str(told.value)


def drawn(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["opinion"]["views"][0]["drawing"]["marks"][0]
    return found


def spaced(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["opinion"]["views"][0]["drawing"]["spacing"]
    return found


@pytest.mark.parametrize(
    ("file", "error"),
    [
        (b"", OpinionDamaged),
        (b"\xff\xfe\x00", OpinionDamaged),
        (b"null", OpinionDamaged),
        (b"[" * 100_000, OpinionDamaged),
        (b'{"format": "osteo-desktop.second-opinion", "version": 1}', OpinionEdited),
        (b'{"format": 1, "format": 2}', OpinionDamaged),
        (b" " * (MOST_BYTES + 1), OpinionTooLarge),
        (b'{"version": ' + b"9" * 5000 + b"}", OpinionDamaged),
    ],
)
def test_hostile_bytes_are_a_clear_error(file: bytes, error: type[OpinionError]) -> None:
    with pytest.raises(error):
        opinion_from(file)


def test_what_nobody_could_read_in_is_not_written() -> None:
    too_long = replace(opinion([row("a.dcm")]), notes="word " * 250_000)
    with pytest.raises(OpinionTooLarge):
        opinion_text(too_long)
