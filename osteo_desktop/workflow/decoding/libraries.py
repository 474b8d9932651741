"""What decoding loads, all of it at once: where a decoder is made, not where its first file waits.

The window and the command line name these modules without loading them, so that the first paint
and the first word of help wait for none.
"""

from __future__ import annotations

from importlib import import_module

OPENCV = "cv2"
_MODULES = (
    OPENCV,
    "osteo_desktop.imaging.dicom.read",
    "osteo_desktop.imaging.dicom.tags",
    "osteo_desktop.imaging.raster.read",
)


def load_libraries() -> None:
    """In a decoder, or in what decoders are forked from."""
    for name in _MODULES:
        import_module(name)


def load_opencv() -> None:
    """In the window's process, off its thread: the first radiograph is painted with it."""
    import_module(OPENCV)
