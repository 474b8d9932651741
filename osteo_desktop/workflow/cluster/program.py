"""Which program this is, for others to compare theirs with."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path

import osteo_desktop
from osteo_desktop.workflow.cluster.orders import Program


@cache
def this_program() -> Program:
    return Program(metadata.version("osteo-desktop"), code_of(Path(osteo_desktop.__file__).parent))


def code_of(package: Path) -> str:
    """SHA-256 of a package's modules and their names, however their lines end."""
    digest = hashlib.sha256()
    for path in sorted(package.rglob("*.py"), key=lambda path: path.relative_to(package).parts):
        code = path.read_bytes().replace(b"\r\n", b"\n")
        name = path.relative_to(package).as_posix().encode()
        digest.update(b"%d %s %d\n" % (len(name), name, len(code)) + code)
    return digest.hexdigest()
