"""CUDA, or CPU and why."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Device:
    """``name``: "cuda" or "cpu"; ``text``: what the window says of it."""

    name: str
    text: str


def choose(wanted: str = "auto") -> Device:
    """``wanted``: "auto", "cuda" or "cpu"; CUDA that cannot be had becomes CPU, with the reason."""
    if wanted == "cpu":
        return Device("cpu", "CPU (chosen)")
    reason = _why_no_cuda()
    if not reason:
        return Device("cuda", f"CUDA ({torch.cuda.get_device_name(0)})")
    return Device("cpu", f"CPU ({reason})")


def _why_no_cuda() -> str:
    if torch.version.cuda is None:
        return "this PyTorch was built without CUDA"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an old driver warns; the reason below says it
        if torch.cuda.is_available():
            return ""
        try:
            torch.cuda.init()
        except (RuntimeError, AssertionError) as error:
            if "driver" in str(error).lower() and "old" in str(error).lower():
                return "the NVIDIA driver is too old"
    return "no usable NVIDIA GPU found"
