"""Doctor: what is there is named, what is missing comes with what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from osteo_desktop import settings
from osteo_desktop.archive.store import Archive
from osteo_desktop.workflow.installation import doctor, qt_libraries
from osteo_desktop.workflow.installation.doctor import Check, examine


def test_a_whole_installation_passes_and_is_named(tmp_path: Path, tiny_model: Path) -> None:
    archive = tmp_path / "archive.sqlite"
    Archive(archive).close()
    checks = {check.name: check for check in examine(archive=archive, model=tiny_model)}
    failed = [check for check in checks.values() if not check.ok]
    assert [check for check in failed if check.name != "Window"] == []  # Qt's libraries may lack
    assert checks["Osteo Desktop"].value == metadata.version("osteo-desktop")
    assert checks["torch"].value == metadata.version("torch")
    assert checks["Device"].value.startswith(("CPU (", "CUDA ("))
    assert str(tiny_model) in checks["Model"].value
    assert "0.450" in checks["Operating points"].value
    assert "imagecodecs" in checks["DICOM JPEG Extended (Process 2 and 4)"].value
    assert "pydicom" in checks["DICOM Explicit VR Little Endian"].value
    assert checks["Archive"].value.endswith("(as it was written; 0 sessions)")
    assert checks["Data folder"].value == f"{settings.folders().data} (writable)"


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OSTEO_HOME", str(tmp_path / "home"))
    list(doctor._folders(tmp_path / "archives" / "archive.sqlite"))
    list(doctor._archive(tmp_path / "archives" / "archive.sqlite"))
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_model_is_told(tmp_path: Path, tiny_model: Path) -> None:
    model = tmp_path / "model.safetensors"
    data = bytearray(tiny_model.read_bytes())
    data[-1] ^= 1
    model.write_bytes(data)
    model.with_suffix(".json").write_bytes(tiny_model.with_suffix(".json").read_bytes())
    (check,) = doctor._guarded("Model", lambda: doctor._model(model))
    assert not check.ok
    assert str(model) in check.value
    assert "hash" in check.value
    assert check.next_step


def test_a_damaged_archive_is_told(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    path.write_bytes(b"no database" * 500)
    (check,) = doctor._guarded("Archive", lambda: doctor._archive(path))
    assert not check.ok
    assert "damaged" in check.value
    assert "--archive" in check.next_step


@pytest.mark.skipif(os.name != "posix", reason="needs /proc or /dev")
def test_a_folder_that_cannot_be_written_is_told() -> None:
    place = Path("/proc/osteo") if Path("/proc").is_dir() else Path("/dev/null/osteo")
    checks = {check.name: check for check in doctor._folders(place / "archive.sqlite")}
    assert not checks["Archive folder"].ok
    assert checks["Archive folder"].next_step


def test_a_library_that_is_not_installed_is_told_with_its_pip_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        metadata, "requires", lambda _: ["numpy>=2", "no-such-codec>=1", "x; extra == 'test'"]
    )
    numpy, missing = doctor._libraries()
    assert numpy == Check("numpy", metadata.version("numpy"))
    assert not missing.ok
    assert missing.next_step.endswith("-m pip install 'no-such-codec>=1'")


def test_missing_fonts_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "installed_folder", lambda name: tmp_path / name)
    (check,) = doctor._guarded("Report fonts", doctor._fonts)
    assert not check.ok
    assert check.next_step


def test_the_scripts_that_no_font_draws_are_named() -> None:
    (check,) = doctor._fonts()
    _, without = check.value.split("without letters of ")
    missing = set(without.split(", "))
    assert {"Mongolian", "Syriac"} <= missing
    drawn = "Latin Arabic Devanagari Bengali Myanmar Ethiopic Gujarati Telugu Gurmukhi Sinhala"
    drawn += " Khmer Tibetan Kannada Malayalam Oriya Thaana Hangul Hiragana"
    assert not missing & set(drawn.split())


def test_a_missing_system_library_is_named_with_the_line_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").touch()
    (broken / "QtWidgets.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: "
        "No such file or directory')"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    what, step = qt_libraries.why_qt_does_not_load()
    assert what == "the system library libEGL.so.1 is missing"
    assert step.startswith("sudo apt-get install")
    assert "libegl1" in step


@pytest.mark.slow
def test_asking_for_qt_does_not_load_it_here() -> None:
    code = (
        "import sys\n"
        "from osteo_desktop.workflow.installation.doctor import _window\n"
        "list(_window())\n"
        "sys.exit('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_misspelt_setting_is_named_with_what_was_meant() -> None:
    path = settings.default_settings()
    path.parent.mkdir(parents=True)
    path.write_text('{"hide_ia": true}')
    (check,) = doctor._guarded("Settings", doctor._settings)
    assert not check.ok
    assert f"{path}: 'hide_ia' is no setting; did you mean 'hide_ai'?" in check.value
    assert check.next_step
