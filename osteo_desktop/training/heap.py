"""Freed memory kept by the process, for training asks for the same large blocks again at once."""

from __future__ import annotations

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""glibc's malloc.h"""
_MOST = 1 << 30


def keep_freed_memory() -> None:
    """Without it glibc maps every large block anew and the kernel clears its pages.

    Training on two cores is 1.1 to 1.7 times as fast with it. Where there is no glibc, nothing is
    done.
    """
    if not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None)
    if hasattr(libc, "gnu_get_libc_version"):
        libc.mallopt(_MMAP_THRESHOLD, _MOST)
        libc.mallopt(_TRIM_THRESHOLD, _MOST)
