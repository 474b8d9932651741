"""Settings are typed and survive; a damaged file is told of and kept; files have their places."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop import settings as module
from osteo_desktop.errors.files import WriteError
from osteo_desktop.errors.settings import SettingsError
from osteo_desktop.settings import (
    AT_ONCE,
    VERSION,
    Letterhead,
    Settings,
    default_archive,
    default_settings,
    folders,
    installed_folder,
    kept_aside,
    load_settings,
    own_models_folder,
    save_changes,
    save_settings,
    settings_at_once,
)

CHOSEN = Settings(
    reader_name="Dr Zoë أحمد",
    readers=("Dr Zoë أحمد", "Dr Bo"),
    hide_ai=True,
    map_visible=False,
    map_opacity=0.25,
    recent=("/radiographs/ä", "C:\\x\\b.zip", "/\udcff"),
    window_geometry="AdnQywADAAA=",
    model="our-wrists",
    note_templates=("Normal.", "Bruch — ✓"),
    text_size=150,
    unfinished="/radiographs/ä",
    map_look="colours",
    map_threshold=0.5,
    layouts=("2 WRIST", "4 "),
    worklist_order="patient",
    worklist_descending=True,
    worklist_hidden=("file", "view"),
    theme="light",
    shortcuts={"viewer.invert": ("Ctrl+I", "U"), "commands.export": (), "unheard.of": ("Ö",)},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "not yet made" / "settings.json"


def written(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_without_a_file_there_are_defaults(path: Path) -> None:
    assert load_settings(path) == Settings()
    assert not path.parent.exists()


def test_settings_survive(path: Path) -> None:
    save_settings(CHOSEN, path)
    assert load_settings(path) == CHOSEN
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_the_usual_place_is_under_osteo_home(monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(CHOSEN)
    assert default_settings().is_relative_to(os.environ["OSTEO_HOME"])
    assert load_settings() == CHOSEN


def test_a_missing_key_takes_its_default(path: Path) -> None:
    written(path, '{"version": 1, "reader_name": "Dr Ada"}')
    assert load_settings(path) == Settings(reader_name="Dr Ada")


def test_settings_from_before_models_could_be_chosen_mean_the_shipped_one(path: Path) -> None:
    written(path, '{"version": 1, "hide_ai": true, "map_opacity": 0.25}')
    assert load_settings(path) == Settings(hide_ai=True, map_opacity=0.25, model="")


def test_keys_of_another_version_are_written_back(path: Path) -> None:
    written(path, '{"version": 1, "hide_ai": true, "hanging": {"wrist": ["PA", "LAT"]}}')
    settings = load_settings(path)
    assert settings.hide_ai
    save_settings(settings, path)
    document = json.loads(path.read_text())
    assert document["hanging"] == {"wrist": ["PA", "LAT"]}
    assert document["version"] == VERSION
    assert load_settings(path) == settings


def test_what_others_chose_meanwhile_is_not_written_over(path: Path) -> None:
    """A window keeps its settings for hours; a command or another window writes the file too."""
    opened = Settings(reader_name="Dr Bo")
    save_settings(opened, path)
    letterhead = Letterhead(clinic="Clinic of the valley", address=("1 River Road",))
    save_settings(replace(opened, model="photographs", clinic=letterhead, theme="light"), path)
    save_changes(opened, replace(opened, map_opacity=0.3, theme="dark", hide_ai=True), path)
    expected = replace(
        opened, model="photographs", clinic=letterhead, theme="light", map_opacity=0.3, hide_ai=True
    )
    assert load_settings(path) == expected


def test_where_there_is_no_file_all_is_written(path: Path) -> None:
    save_changes(replace(CHOSEN, hide_ai=False), CHOSEN, path)
    assert load_settings(path) == CHOSEN


def test_of_a_damaged_file_all_is_written_anew(path: Path) -> None:
    written(path, "{")
    save_changes(Settings(), CHOSEN, path)
    assert load_settings(path) == CHOSEN
    assert kept_aside(path).read_text(encoding="utf-8") == "{"


def test_a_key_that_nearly_is_a_setting_is_kept(path: Path) -> None:
    written(path, '{"map_opactiy": 0.1, "hanging": {}}')
    settings = load_settings(path)
    save_settings(settings, path)
    assert json.loads(path.read_text())["map_opactiy"] == 0.1


DAMAGED = {
    "a setting said twice": '{"hide_ai": true, "hide_ai": false}',
    "cut off": '{"version": 1, "reader_na',
    "not JSON": "reader_name = Dr Ada",
    "not UTF-8": b'{"reader_name": "Zo\xeb"}',
    "zeros after a power cut": b"\0" * 200,
    "empty": b"",
    "a list": "[1, 2]",
    "a number for a model": '{"model": 3}',
    "nested without end": "[" * 100_000,
    "a text for a number": '{"map_opacity": "half"}',
    "a number for yes or no": '{"hide_ai": 1}',
    "yes or no for a number": '{"map_opacity": true}',
    "no text": '{"reader_name": null}',
    "numbers for paths": '{"recent": [1]}',
    "a theme that is none": '{"theme": "sepia"}',
    "a list for keys by action": '{"shortcuts": ["M"]}',
    "a number for a key": '{"shortcuts": {"viewer.invert": [3]}}',
    "a text for keys": '{"shortcuts": {"viewer.invert": "I"}}',
    "a text for a list": '{"recent": "/a"}',
    "more than opaque": '{"map_opacity": 1.5}',
    "not a number": '{"map_opacity": NaN}',
    "beyond any number": '{"map_opacity": 1' + "0" * 400 + "}",
    "a version that is none": '{"version": "one"}',
    "a version before the first": '{"version": 0}',
    "a newer version": '{"version": 3, "reader_name": "Dr Ada"}',
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_told_of_and_kept_aside(path: Path, content: str | bytes) -> None:
    written(path, content)
    before = path.read_bytes()
    with pytest.raises(SettingsError, match="defaults are used") as caught:
        load_settings(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before
    save_settings(CHOSEN, path)
    assert load_settings(path) == CHOSEN
    assert kept_aside(path).read_bytes() == before


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
names = st.sampled_from(
    ["version", "reader_name", "map_opacity", "recent", "hide_ai", "theme", "shortcuts", "unknown"]
)


@pytest.mark.slow
@given(st.dictionaries(names | st.text(), json_values, max_size=4))
def test_any_json_gives_settings_or_one_error(
    tmp_path_factory: pytest.TempPathFactory, document: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps(document))
    try:
        settings = load_settings(path)
    except SettingsError:
        return
    assert isinstance(settings.reader_name, str)
    assert isinstance(settings.map_opacity, float)
    assert isinstance(settings.recent, tuple)


def test_an_older_version_is_migrated_step_by_step(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def percent_to_share(document: dict[str, object]) -> dict[str, object]:
        return {**document, "map_opacity": document["map_opacity"] / 100}

    def renamed(document: dict[str, object]) -> dict[str, object]:
        return {"reader_name": document.pop("doctor"), **document}

    monkeypatch.setattr(module, "VERSION", 3)
    monkeypatch.setattr(module, "MIGRATIONS", {1: renamed, 2: percent_to_share})
    written(path, '{"version": 1, "doctor": "Dr Ada", "map_opacity": 25}')
    settings = load_settings(path)
    assert settings == Settings(reader_name="Dr Ada", map_opacity=0.25)
    save_settings(settings, path)
    assert load_settings(path) == settings


def test_a_folder_in_the_place_of_the_file(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(SettingsError):
        load_settings(path)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("not a folder")
    with pytest.raises(WriteError):
        save_settings(CHOSEN, tmp_path / "note.txt" / "settings.json")


def test_an_opacity_must_be_one() -> None:
    with pytest.raises(ValueError, match="map_opacity"):
        Settings(map_opacity=-0.1)


def test_all_folders_are_under_osteo_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OSTEO_HOME", str(tmp_path / "home"))
    places = folders()
    assert {places.config.parent, places.data.parent, places.logs.parent} == {tmp_path / "home"}
    assert len({places.config, places.data, places.logs}) == 3
    assert default_archive().parent == places.data
    assert own_models_folder().parent == places.data


def test_without_osteo_home_the_systems_places_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OSTEO_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    places = folders()
    for place in (places.config, places.data, places.logs):
        assert place.is_absolute()
        assert "osteo-desktop" in place.parts
    if sys.platform == "linux":
        assert places.data == tmp_path / "xdg" / "osteo-desktop"


def test_a_checkout_serves_its_own_folders() -> None:
    repository = Path(__file__).parent.parent
    assert installed_folder("models") == repository / "models"
    assert installed_folder("resources") == repository / "resources"


def test_an_installed_package_serves_what_the_wheel_brought(tmp_path: Path) -> None:
    site = tmp_path / "Zoë's site-packages"
    package = Path(module.__file__).parent
    shutil.copytree(package, site / package.name, ignore=shutil.ignore_patterns("[!a-z_]*", "ui"))
    (site / package.name / "installed" / "models").mkdir(parents=True)
    script = "from osteo_desktop import settings; print(settings.installed_folder('models'))"
    said = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(site), "PYTHONIOENCODING": "utf-8"},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    ).stdout.strip()
    assert Path(said) == site / package.name / "installed" / "models"


@pytest.mark.parametrize(("contours", "regions"), [(False, False), (False, True), (True, False)])
def test_looks_of_the_map_were_two_switches(tmp_path: Path, contours: bool, regions: bool) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        json.dumps({"version": 1, "map_contours": contours, "map_regions": regions}), "utf-8"
    )
    settings = load_settings(path)
    assert settings.map_look == ("contours" if contours else "outline")
    assert not settings.unknown


def test_what_the_first_paint_needs_is_what_the_whole_file_says(path: Path) -> None:
    widths = {"worklist_width": 400, "panel_width": 250, "panel_folded": True}
    chosen = replace(CHOSEN, **widths, language="ar", watched_folder="/radiographs")
    save_settings(chosen, path)
    seen = settings_at_once(path)
    assert {name: getattr(seen, name) for name in AT_ONCE} == {
        name: getattr(chosen, name) for name in AT_ONCE
    }
    assert seen == replace(Settings(), **{name: getattr(chosen, name) for name in AT_ONCE})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"version": 99}',
        '{"text_size": 5}',
        '{"theme": "pink"}',
        '{"theme": 3, "recent": 4, "worklist_folded": 1, "panel_width": "wide"}',
    ],
)
def test_a_first_paint_is_kept_back_by_no_settings_file(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)
    assert settings_at_once(path) == Settings()


def test_what_can_be_meant_is_seen_beside_what_cannot(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"theme": "light", "text_size": 5, "recent": ["/a", 4]}')
    assert settings_at_once(path) == Settings(theme="light", recent=("/a",))
