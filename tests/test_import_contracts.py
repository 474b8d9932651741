"""The import rule holds, and a planted breach is caught."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).parent.parent


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command"
    return subprocess.run(
        [sys.executable, "-c", f"{code}; lint_imports_command(['--no-cache'])"],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PATH": "", "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(REPOSITORY / "osteo_desktop", tmp_path / "osteo_desktop", ignore=ignore)
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_import_rule_is_kept() -> None:
    result = _lint(REPOSITORY)
    assert result.returncode == 0, result.stdout
    assert "0 broken" in result.stdout


@pytest.mark.parametrize(
    ("module", "breach", "contract"),
    [
        ("records/finding.py", "import osteo_desktop.imaging.display", "One direction"),
        ("records/finding.py", "import osteo_desktop.wording.score", "One direction"),
        ("wording/score.py", "import osteo_desktop.imaging.display", "One direction"),
        ("wording/dicom.py", "import pydicom", "pydicom and Pillow"),
        ("cli/main.py", "import osteo_desktop.ui.jobs", "One direction"),
        ("ui/jobs.py", "import osteo_desktop.archive.store", "through workflow"),
        ("cli/main.py", "import osteo_desktop.imaging.folder", "through workflow"),
        ("workflow/reading/read_folder.py", "import PySide6.QtCore", "Qt only in ui"),
        ("archive/store.py", "import torch", "torch only"),
        ("report/reading/content.py", "import pydicom", "pydicom and Pillow"),
        ("ui/jobs.py", "import sqlite3", "SQL only"),
    ],
)
def test_a_planted_breach_fails(copy: Path, module: str, breach: str, contract: str) -> None:
    path = copy / "osteo_desktop" / module
    path.write_text(path.read_text(encoding="utf-8") + f"\n{breach}\n", encoding="utf-8")
    result = _lint(copy)
    assert result.returncode != 0
    broken = [line for line in result.stdout.splitlines() if " BROKEN" in line]
    assert any(contract in line for line in broken), result.stdout


def test_a_new_package_outside_the_layers_fails(copy: Path) -> None:
    (copy / "osteo_desktop" / "utils.py").write_text("", encoding="utf-8")
    assert _lint(copy).returncode != 0


def test_package_init_files_are_empty() -> None:
    for path in (REPOSITORY / "osteo_desktop").rglob("__init__.py"):
        assert not path.read_text(encoding="utf-8").strip(), path
