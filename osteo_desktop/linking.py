"""Large libraries linked while Python's other threads go on.

``import`` of an extension module holds Python's lock while the system loads it and all that it is
linked against: tens of milliseconds in which the window stands still. A foreign call gives the lock
up. Windows's ``import`` gives it up by itself.
"""

from __future__ import annotations

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path


def link_ahead(package: str, *libraries: str) -> None:
    """Have the system load ``libraries``, patterns of files in the folder of ``package``, which is
    not imported. What cannot be loaded is left to the import, which says why."""
    if sys.platform == "win32" or package in sys.modules:
        return
    found = find_spec(package)
    if found is None:
        return
    load = ctypes.CDLL(None).dlopen
    load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    for folder in found.submodule_search_locations or ():
        for pattern in libraries:
            for path in sorted(Path(folder).glob(pattern)):
                load(os.fsencode(path), sys.getdlopenflags())
