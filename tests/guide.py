"""The script that makes the tables of the user's guide."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType


def _loaded() -> ModuleType:
    path = Path(__file__).parent.parent / "packaging" / "guide_tables.py"
    spec = importlib.util.spec_from_file_location("guide_tables", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


guide_tables = _loaded()
