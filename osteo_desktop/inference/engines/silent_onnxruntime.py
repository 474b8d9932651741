"""ONNX Runtime imported so that it tells nobody.

Its wheel for Linux (1.32) reports to Microsoft some seconds after it is loaded, whatever it is
asked by then; a variable of the environment, set before, keeps it from that. On Windows it reports
to the system's tracing until it is asked not to.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

_SILENT = "ORT_DISABLE_TELEMETRY"


def import_onnxruntime() -> Any:
    """Raises ImportError where it is not installed."""
    os.environ[_SILENT] = "1"
    onnxruntime = import_module("onnxruntime")
    onnxruntime.disable_telemetry_events()
    return onnxruntime
