"""What a run was made on."""

from __future__ import annotations

import os
import platform
from importlib import metadata
from pathlib import Path

_SETS = ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16", "amx_int8")
_LIBRARIES = ("torch", "openvino", "onnxruntime", "opencv-python-headless", "PySide6-Essentials")


def described() -> str:
    """In one line: processor, instruction sets, cores, memory, system, versions."""
    said = [_processor(), f"{cores()} cores", _memory(), platform.system()]
    said.append(f"Python {platform.python_version()}")
    for library in _LIBRARIES:
        try:
            said.append(f"{library} {metadata.version(library)}")
        except metadata.PackageNotFoundError:
            said.append(f"no {library}")
    return ", ".join(filter(None, said))


def cores() -> int:
    """That this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    held: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        held.setdefault(name.strip(), value.strip())  # of the first processor
    flags = held.get("flags", "").split()
    sets = " ".join(one for one in _SETS if one in flags)
    return f"{held.get('model name', platform.machine())} ({sets or 'no AVX2'})"


def _memory() -> str:
    try:
        held = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError, AttributeError):
        return ""
    return f"{held / 2**30:.0f} GB"
