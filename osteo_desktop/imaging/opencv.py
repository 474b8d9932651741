"""OpenCV, loaded when something of it is first used: the window is painted without it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from osteo_desktop.linking import link_ahead


class _OpenCV:
    """Its names, each looked up once."""

    def __getattr__(self, name: str) -> Any:
        link_ahead("cv2", "cv2*.so")
        found = getattr(import_module("cv2"), name)
        setattr(self, name, found)
        return found


cv2: Any = _OpenCV()
