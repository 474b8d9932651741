"""A model on an engine: the one that was asked for, or the fastest; PyTorch where that cannot."""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import replace
from pathlib import Path

from osteo_desktop.inference.engine import (
    TORCH,
    Engine,
    EngineKind,
    EngineUnfit,
    Wanted,
    engine_kind,
)
from osteo_desktop.inference.engines import choice
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import ModelCard

VARIABLE = "OSTEO_ENGINE"
"""Of the environment: the engine where ``--engine`` names none."""


def load_engine(name: str, weights: Path, card: ModelCard, device: str) -> Engine:
    """``name`` empty: what OSTEO_ENGINE says, else the fastest on this machine.

    Raises ModelError, DamagedModel, NoSuchEngine. An engine that cannot compute this model here is
    no error: PyTorch does, and ``told`` says why.
    """
    wanted = Wanted(device)
    name = name or os.environ.get(VARIABLE, "")
    if name:
        return _this_or_torch(engine_kind(name), weights, wanted)
    if device == "cuda" or (device == "auto" and has_gpu()):
        return TORCH.load(weights, wanted)
    try:
        return choice.fastest(weights, card, wanted)
    except EngineUnfit as error:
        return TORCH.load(weights, replace(wanted, note=error.why))


def _this_or_torch(kind: EngineKind, weights: Path, wanted: Wanted) -> Engine:
    try:
        return kind.load(weights, wanted)
    except EngineUnfit as error:
        why = Notice.of(Code.ENGINE_UNFIT, engine=kind.name, why=error.why)
        return TORCH.load(weights, replace(wanted, note=why))


def has_gpu() -> bool:
    """Whether an NVIDIA driver names a GPU; whether PyTorch can use it, PyTorch knows."""
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    count = ctypes.c_int(0)
    return bool(
        driver.cuInit(0) == 0 and driver.cuDeviceGetCount(ctypes.byref(count)) == 0 and count.value
    )
