"""Documents: what was recorded stays, every record comes back whole, and what is wrong is told."""

from __future__ import annotations

import enum
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_type_hints

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.archive import serialise
from osteo_desktop.archive.serialise import row_columns, row_from
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import UnknownKey, WrongDocument, json_from, toml_from
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.fracture import MOST_DEGREES, FractureDescription
from osteo_desktop.records.marks.kinds import KINDS
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark, RegionValues
from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.reading import Reading, SetAside
from osteo_desktop.records.worklist import Row
from osteo_desktop.settings import Settings, load_settings, save_settings
from tests.made_documents import READINGS, ROWS, SETTINGS, VIEWS, documents, recorded

# --- what was recorded -------------------------------------------------------------------------


@pytest.mark.parametrize("name", documents())
def test_a_document_is_written_as_it_was_recorded(name: str) -> None:
    assert documents()[name] == recorded(name)


@pytest.mark.parametrize("name", READINGS)
def test_a_recorded_reading_is_read_and_written_to_the_same_bytes(name: str) -> None:
    text = recorded(f"reading-{name}")
    assert serialise.reading_json(serialise.reading_from(text)) == text


@pytest.mark.parametrize("name", VIEWS)
def test_a_recorded_view_is_read_as_what_it_was(name: str) -> None:
    assert serialise.view_from(recorded(f"view-{name}")) == VIEWS[name]


@pytest.mark.parametrize("name", [name for name, row in ROWS.items() if row.header is not None])
def test_a_recorded_header_is_read_as_what_it_was(name: str) -> None:
    columns = (
        serialise.row_columns(ROWS[name]) | json.loads(recorded(f"row-{name}")) | {"absent": 0}
    )
    assert serialise.row_from(columns, None).header == ROWS[name].header


def test_recorded_settings_are_read_as_what_they_were(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(recorded("settings"), encoding="utf-8")
    assert load_settings(path) == SETTINGS
    save_settings(load_settings(path), path)
    assert path.read_text(encoding="utf-8") == recorded("settings")


# --- every record comes back -------------------------------------------------------------------

_NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=64)
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.just("\udcff")


def _of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type, every field of its records."""
    if kind in _MADE:
        return _MADE[kind]
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        parts = {one.name: _of(hints[one.name]) for one in fields(kind) if one.name != "unknown"}
        return st.builds(kind, **(parts | _WITHIN.get(kind, {})))
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return st.sampled_from(list(kind))
    origin, inner = getattr(kind, "__origin__", None), getattr(kind, "__args__", ())
    if origin is tuple and inner[-1] is ...:
        return st.lists(_of(inner[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(_of, inner))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return st.dictionaries(_of(inner[0]), _of(inner[1]), max_size=2)
    return st.one_of(*map(_of, inner))


_POINTS = st.tuples(_NUMBERS, _NUMBERS)
_WITHIN: dict[Any, dict[str, st.SearchStrategy[Any]]] = {
    FractureDescription: {"angulation": st.none() | st.integers(0, MOST_DEGREES)}
}
"""What a record refuses to go beyond."""
_MADE: dict[Any, st.SearchStrategy[Any]] = {
    str: _TEXTS,
    int: st.integers(-(2**63), 2**63),
    float: _NUMBERS,
    bool: st.booleans(),
    type(None): st.none(),
    Notice: st.builds(
        Notice,
        st.sampled_from([str(code) for code in Code]),
        st.dictionaries(st.sampled_from(["why", "count"]), _TEXTS, max_size=2).map(
            lambda said: tuple(said.items())
        ),
    ),
    np.ndarray: st.just(np.arange(6, dtype=np.float32).reshape(2, 3) / 7),
    Calibration: st.builds(Calibration, st.just(((0.0, 0.0), (1.0, 0.5))), st.floats(1e-3, 1e6)),
    Mark: st.sampled_from(KINDS).flatmap(
        lambda kind: st.builds(
            Mark,
            st.just(kind.key),
            st.lists(_POINTS, min_size=kind.points, max_size=kind.points).map(tuple),
            _TEXTS,
            st.none() | st.builds(RegionValues, _NUMBERS, _NUMBERS, st.integers(0, 9)),
        )
    ),
}


def plain(value: Any) -> Any:
    """Every field, arrays by type, shape and bytes, mappings in any order."""
    if is_dataclass(value):
        return [type(value), *((f.name, plain(getattr(value, f.name))) for f in fields(value))]
    if isinstance(value, np.ndarray):
        return str(value.dtype), value.shape, value.tobytes()
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(map(plain, value))
    return type(value), value


def _without_nothing_drawn(aside: SetAside) -> SetAside:
    """Nothing drawn is kept as nothing, without the spacing that it would rest on."""
    said = aside.statement
    return (
        replace(aside, statement=replace(said, drawing=Drawing()))
        if said.drawing.is_empty
        else aside
    )


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(_of(Reading))
def test_every_reading_comes_back_whole_and_to_the_same_bytes(reading: Reading) -> None:
    reading = replace(reading, set_aside=tuple(map(_without_nothing_drawn, reading.set_aside)))
    text = serialise.reading_json(reading)
    again = serialise.reading_from(text)
    assert plain(again) == plain(reading)
    assert serialise.reading_json(again) == text


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(_of(Header))
def test_every_header_comes_back_whole(header: Header) -> None:
    row = Row("a.dcm", "/x/a.dcm", 1, "a" * 64, header)
    assert plain(row_from({**row_columns(row), "absent": 0}, None).header) == plain(header)


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(
    st.builds(
        Settings,
        map_opacity=st.floats(0, 1),
        text_size=st.integers(50, 300),
        reader_name=_TEXTS,
        recent=_of(tuple[str, ...]),
        shortcuts=_of(Mapping[str, tuple[str, ...]]),
        unknown=st.dictionaries(st.just("a later key"), _TEXTS | st.lists(_NUMBERS)),
    )
)
def test_all_settings_come_back_whole(chosen: Settings) -> None:
    text = json.dumps(Documents().document(chosen))
    assert Documents().value(json_from(text), Settings) == chosen


# --- earlier and later versions ----------------------------------------------------------------


def test_what_a_later_version_said_of_a_reading_is_written_back() -> None:
    document = json.loads(recorded("reading-whole")) | {"second_opinion": {"by": "Dr Bo"}}
    text = json.dumps(document)
    reading = serialise.reading_from(text)
    assert reading.unknown == {"second_opinion": {"by": "Dr Bo"}}
    assert serialise.reading_json(reading) == text


def test_a_reading_of_an_earlier_version_is_read_and_one_without_its_verdicts_is_damaged() -> None:
    document = json.loads(recorded("reading-draft"))
    later = [name for name in document if name not in serialise._NEEDED[Reading]]
    old = {name: value for name, value in document.items() if name not in later}
    assert serialise.reading_from(json.dumps(old)) == READINGS["draft"]
    del old["verdicts"]
    with pytest.raises(WrongDocument, match="verdicts is missing"):
        serialise.reading_from(json.dumps(old))


def test_a_header_that_does_not_say_by_which_reader_is_of_the_first() -> None:
    columns = {"absent": 0} | serialise.row_columns(ROWS["png"])
    header = json.loads(columns["header"])
    del header["reader"], header["revisions"], header["overlays"]
    read = serialise.row_from(columns | {"header": json.dumps(header)}, None).header
    assert read is not None
    assert (read.reader, read.revisions, read.overlays) == (1, (), ())


# --- what is wrong is told ---------------------------------------------------------------------

WRONG = {
    "a number for a text": ("impression", 3, "impression must be a text"),
    "a text for yes or no": ("later", "no", "later must be true or false"),
    "a number for yes or no": ("ai_hidden", 1, "ai_hidden must be true or false"),
    "a text for a list": ("addenda", "more", "addenda must be a list"),
    "a list for a record": ("entered", [], "entered must be a table"),
    "a verdict that is none": ("verdicts", [["a", 1, "MAYBE"]], "verdicts 1, 3 must be one of"),
    "yes for a frame": ("verdicts", [["a", True, "DOUBT"]], "verdicts 1, 2 must be a whole"),
    "a key of two": ("verdicts", [["a", "DOUBT"]], "verdicts 1 must be a list of 3"),
    "one place twice": ("reasons", [["a", 1, "x"], ["a", 1, "y"]], "reasons say of one place"),
    "a signature without a moment": ("signature", {"reader": "X"}, "signature: at is missing"),
    "a mark that lies nowhere": (
        "drawings",
        [["a", 1, {"marks": [{"kind": "TEXT", "points": [[0, math.nan]], "values": None}],
                   "calibration": None, "spacing": None}]],
        "drawings 1, 3: marks 1",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("key", "value", "says"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_reading_is_told_with_the_way_to_it_and_no_word_of_it(
    key: str, value: object, says: str
) -> None:
    document = json.loads(recorded("reading-whole")) | {key: value}
    with pytest.raises(WrongDocument) as caught:
        serialise.reading_from(json.dumps(document))
    assert str(caught.value).startswith(says)
    assert "MAYBE" not in str(caught.value)


@pytest.mark.slow
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=6,
    ),
    st.sampled_from(sorted(json.loads(recorded("reading-whole")))),
)
def test_anything_in_a_reading_is_read_or_told(value: object, key: str) -> None:
    document = json.loads(recorded("reading-whole")) | {key: value}
    try:
        reading = serialise.reading_from(json.dumps(document))
    except WrongDocument:
        return
    assert serialise.reading_from(serialise.reading_json(reading)).study_key == reading.study_key


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"a": 1, "a": 2}', "'a' is said twice"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a": 1' + "0" * 5000 + "}", "not JSON"),
        ('{"a": ', "not JSON"),
        ("\0", "not JSON"),
    ],
)
def test_json_that_is_none_is_told(text: str, says: str) -> None:
    with pytest.raises(WrongDocument, match=says):
        json_from(text)


@pytest.mark.parametrize("text", ["a = 1\na = 2", "a = ", "a = " + "[" * 5000])
def test_toml_that_is_none_is_told(text: str) -> None:
    with pytest.raises(WrongDocument):
        toml_from(text)


@dataclass(frozen=True)
class Plan:
    out: Path
    at: datetime
    share: float = 0.5
    parts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


def test_paths_moments_and_mappings_are_written_and_read() -> None:
    plan = Plan(Path("/a/ü"), datetime(2026, 3, 1, tzinfo=UTC), 1.0, {"x": (1, 2)})
    document = Documents().document(plan)
    assert document == {
        "out": "/a/ü",
        "at": "2026-03-01T00:00:00+00:00",
        "share": 1.0,
        "parts": {"x": [1, 2]},
    }
    assert Documents().value(document, Plan) == plan


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"at": "2026-03-01T00:00:00"}, "at must be a moment with its zone"),
        ({"at": "soon"}, "at must be a moment"),
        ({"share": 10**400}, "share is too large"),
        ({"share": math.inf}, "share is too large a number, or none"),
        ({"share": True}, "share must be a number, not True"),
        ({"parts": {"x": [1, 2.5]}}, "parts: x 2 must be a whole number, not 2.5"),
        ({"shares": 1}, "key 'shares' is not known; did you mean 'share'?"),
        ({"colour": 1}, "key 'colour' is not known; known are: out, at, share, parts"),
    ],
)
def test_a_person_s_mistake_is_named_with_what_was_meant(
    change: dict[str, object], says: str
) -> None:
    document = {"out": "/a", "at": "2026-03-01T00:00:00+00:00"} | change
    with pytest.raises(WrongDocument) as caught:
        Documents(refuse_unknown=True).value(document, Plan)
    assert str(caught.value).startswith(says)
    assert isinstance(caught.value, UnknownKey) == ("not known" in says)
