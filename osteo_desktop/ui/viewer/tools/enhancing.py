"""Sharpening and local contrast, step by step; the next radiograph begins without."""

from __future__ import annotations

from dataclasses import replace

from osteo_desktop.imaging.screen.enhance import STRONGEST
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.image_actions import ImageActions


def connect_enhancing(viewer: RadiographViewer, actions: ImageActions) -> None:
    def step(name: str) -> None:
        """Stronger, and after the strongest off."""
        now = viewer.extras.enhancement
        strength = (getattr(now, name) + 1) % (STRONGEST + 1)
        viewer.set_extras(enhancement=replace(now, **{name: strength}))

    actions.sharpen.triggered.connect(lambda: step("sharpness"))
    actions.local_contrast.triggered.connect(lambda: step("local_contrast"))
