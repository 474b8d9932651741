"""CUDA, or CPU and why."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import torch

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code


@dataclass(frozen=True)
class Device:
    """``name``: "cuda" or "cpu"; ``told``: what is said of it."""

    name: str
    told: Notice


def on_cpu(why: Code) -> Device:
    return Device("cpu", Notice.of(Code.CPU_BECAUSE, why=Notice.of(why)))


def choose(wanted: str = "auto") -> Device:
    """``wanted``: "auto", "cuda" or "cpu"; CUDA that cannot be had becomes CPU, with the reason."""
    if wanted == "cpu":
        return Device("cpu", Notice.of(Code.CPU_CHOSEN))
    reason = _why_no_cuda()
    if reason is None:
        gpu = torch.cuda.get_device_name(0)
        return Device("cuda", Notice.of(Code.CUDA, gpu=gpu))
    return on_cpu(reason)


def _why_no_cuda() -> Code | None:
    if torch.version.cuda is None:
        return Code.NO_CUDA_BUILD
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an old driver warns; the reason below says it
        if torch.cuda.is_available():
            return None
        try:
            torch.cuda.init()
        except (RuntimeError, AssertionError) as error:
            if "driver" in str(error).lower() and "old" in str(error).lower():
                return Code.DRIVER_TOO_OLD
    return Code.NO_GPU
