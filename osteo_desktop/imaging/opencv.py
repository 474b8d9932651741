"""OpenCV, loaded when something of it is first used: the window is painted without it."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class _OpenCV:
    """Its names, each looked up once."""

    def __getattr__(self, name: str) -> Any:
        found = getattr(import_module("cv2"), name)
        setattr(self, name, found)
        return found


cv2: Any = _OpenCV()
