"""OpenVINO imported so that it tells nobody.

``import openvino`` imports its model converter, which starts a process that reports home through
``openvino_telemetry``; pip installs that with it. Nothing here needs the converter. Neither can be
imported in this program: OpenVINO goes on without them. It has no variable that switches it off.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from osteo_desktop.linking import link_ahead

NEVER_IMPORTED = ("openvino_telemetry", "openvino.tools.ovc")
_LIBRARIES = ("_pyopenvino*.so", "libs/libopenvino_intel_cpu_plugin.*", "libs/libopenvino_onnx_*")
"""Its module, and what it loads by itself for the processor and for a graph."""


def forbid_telemetry() -> None:
    """``import`` of these raises ImportError from now on, whoever asks for them."""
    for name in NEVER_IMPORTED:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]


def import_openvino() -> Any:
    """Raises ImportError where it is not installed, or was imported with its telemetry before."""
    forbid_telemetry()
    if any(sys.modules.get(name) is not None for name in NEVER_IMPORTED):
        raise ImportError("openvino was imported with its telemetry")
    link_ahead("openvino", *_LIBRARIES)
    return import_module("openvino")
