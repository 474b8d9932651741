"""Threads that give way to what the reader waits for, on each system by its own documented call.

Linux: ``setpriority`` of the thread, which the threads and processes it starts inherit. macOS: the
quality of service class "utility" (``pthread_set_qos_class_self_np``). Windows: a thread priority
below normal (``SetThreadPriority``). The last two are the thread's alone: who starts a process for
such a thread asks :func:`gives_way`, and starts it with :data:`NICER` or
:data:`BELOW_NORMAL_PROCESS`.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import Any

NICER, _NICEST = 10, 19
BELOW_NORMAL_PROCESS = 0x4000
"""BELOW_NORMAL_PRIORITY_CLASS of CreateProcess."""
_BELOW_NORMAL_THREAD = -1
_UTILITY = 0x11
"""QOS_CLASS_UTILITY of <sys/qos.h>: seconds to minutes of work that somebody knows of."""
_THIS = threading.local()


def give_way(system: str = sys.platform, library: Any = None) -> None:
    """This thread from now on; where the system refuses, it goes on as it was.

    ``library``: of the system's calls, where it is not to be loaded.
    """
    _THIS.gives_way = True
    try:
        _CALLS.get(system, _nothing)(library)
    except (OSError, AttributeError, ValueError):  # an older system, or none that allows it
        return


def gives_way() -> bool:
    """Whether this thread was told to; those that it started are not asked."""
    return getattr(_THIS, "gives_way", False)


def _on_linux(_library: Any) -> None:
    thread = threading.get_native_id()
    nice = os.getpriority(os.PRIO_PROCESS, thread)
    os.setpriority(os.PRIO_PROCESS, thread, min(nice + NICER, _NICEST))


def _on_macos(library: Any) -> None:
    import ctypes  # longer to load than all else here

    (library or ctypes.CDLL(None)).pthread_set_qos_class_self_np(_UTILITY, 0)


def _on_windows(library: Any) -> None:
    import ctypes

    kernel = library or getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    kernel.GetCurrentThread.restype = ctypes.c_void_p
    kernel.SetThreadPriority.argtypes = (ctypes.c_void_p, ctypes.c_int)
    kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL_THREAD)


def _nothing(_library: Any) -> None:
    """A system whose threads share alike."""


_CALLS = {"linux": _on_linux, "darwin": _on_macos, "win32": _on_windows}
