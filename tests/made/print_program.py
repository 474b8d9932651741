"""Programs ``lp`` and ``lpstat`` in the PATH, as CUPS has them, that keep what they were given."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

LP = """#!/bin/sh
cat > "{kept}/document"
printf '%s\\n' "$@" > "{kept}/arguments"
if [ -e "{kept}/broken" ]; then echo "lp: The printer or class does not exist." >&2; exit 1; fi
echo "request id is x-1 (0 file(s))"
"""
LPSTAT = """#!/bin/sh
if [ "$1" = "-e" ]; then cat "{kept}/names"; exit; fi
echo "system default destination: $(cat {kept}/usual)"
"""


class PrintProgram:
    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._kept = folder
        for name, text in (("lp", LP), ("lpstat", LPSTAT)):
            file = folder / name
            file.write_text(text.format(kept=folder))
            file.chmod(0o755)
        self.set_printers("Ward", "Office", usual="Office")
        monkeypatch.setenv("PATH", os.pathsep.join([str(folder), os.environ["PATH"]]))

    def set_printers(self, *names: str, usual: str = "") -> None:
        (self._kept / "names").write_text("".join(f"{name}\n" for name in names))
        (self._kept / "usual").write_text(usual)

    def breaks(self) -> None:
        """The printer vanishes after it was listed."""
        (self._kept / "broken").touch()

    @property
    def document(self) -> bytes:
        return (self._kept / "document").read_bytes()

    @property
    def arguments(self) -> list[str]:
        return (self._kept / "arguments").read_text().splitlines()

    @property
    def was_asked(self) -> bool:
        return (self._kept / "arguments").exists()
