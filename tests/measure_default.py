"""The whole of packaging/make_default.py in miniature, on made data: rounds and crossings too.

python -m tests.measure_default    (a minute on two cores)
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from osteo_desktop.__main__ import main as run
from tests.packaging.test_make_default import check_figures, check_model, made_plan, make, parsed


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        asked = parsed(made_plan(Path(folder)))
        if make(asked, run):
            raise SystemExit("it stopped")
        check_model(asked.out)
        check_figures(asked.out)
    print("backbone, model and figures were made, each by one command")


if __name__ == "__main__":
    main()
