"""Measures one subject: ``python -m benchmarks.child MODULE ANSWER SIZE``; see ``running``."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

from benchmarks.running import outcome_text
from benchmarks.subject import Size


def main() -> None:
    module, answer, size = sys.argv[1:]
    outcome = import_module(module).measure(Size(**json.loads(size)))
    partial = Path(answer).with_suffix(".partial")
    partial.write_text(outcome_text(outcome), "utf-8")
    partial.replace(answer)


if __name__ == "__main__":
    main()
