"""Running the program and what came of it."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


def finish(process: subprocess.Popen[bytes], encoding: str = "utf-8") -> Ran:
    out, err = process.communicate(timeout=120)
    return Ran(process.returncode, out.decode(encoding), err.decode(encoding))
