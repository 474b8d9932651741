"""What ships is what is tested: the wheel holds model, fonts and cards, and finds them."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "--wheel-dir", str(out), str(REPOSITORY)], check=True)
    (built,) = out.glob("*.whl")
    return built


def test_the_wheel_holds_what_the_program_needs(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for name in (
        "osteo_desktop/installed/models/default.safetensors",
        "osteo_desktop/installed/models/default.json",
        "osteo_desktop/installed/models/default.onnx",
        "osteo_desktop/installed/models/photographs.safetensors",
        "osteo_desktop/installed/models/photographs.json",
        "osteo_desktop/installed/models/photographs.onnx",
        "osteo_desktop/installed/resources/model-cards/default.json",
        "osteo_desktop/py.typed",
    ):
        assert name in names
    assert any(name.startswith("osteo_desktop/installed/resources/fonts/") for name in names)
    assert "osteo_desktop/installed/resources/translations/osteo_ar.qm" in names
    guides = "osteo_desktop/installed/resources/guide"
    assert {f"{guides}/{name}.md" for name in ("en", "fr", "es", "full")} <= names
    assert "osteo_desktop/installed/resources/icons/osteo-desktop.svg" in names
    assert "osteo_desktop/installed/resources/icons/length.svg" in names
    assert not any("tests/" in name or "shared/" in name for name in names)


def test_the_installed_program_finds_them_with_no_checkout_near(
    wheel: Path, tmp_path: Path
) -> None:
    site = tmp_path / "lieu à part"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import osteo_desktop.settings as s\n"
        "from osteo_desktop.inference.classifier import Classifier\n"
        "assert str(s.installed_folder('resources')).startswith(sys.argv[1])\n"
        "print(Classifier.load(device='cpu').card.model_id)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(site)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("default-")
