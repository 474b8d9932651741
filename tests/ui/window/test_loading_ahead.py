"""What is loaded ahead stays within a budget of bytes; what is in sight always stays."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.reading import loader
from osteo_desktop.ui.reading.loader import RadiographLoader
from tests.made import records

SIDE = 100


@pytest.mark.parametrize(("budget", "held"), [(1.5, 1), (2.5, 2), (100.0, 4)])
def test_only_so_much_is_loaded_ahead(
    qapp, qtbot, monkeypatch: pytest.MonkeyPatch, budget: float, held: int
) -> None:
    monkeypatch.setattr(loader, "_KEPT_BYTES", int(budget * SIDE * SIDE * 2))
    rows = [records.row(f"{n}.dcm") for n in range(4)]
    asked: list[str] = []

    def load(row: Row, _progress: object) -> Radiograph:
        asked.append(row.file)
        return Radiograph(
            row.file, row.source_path, row.sha256, row.header, np.zeros((SIDE, SIDE), np.uint16)
        )

    jobs = Jobs()
    loading = RadiographLoader(SimpleNamespace(load=load), jobs, jobs)  # type: ignore[arg-type]
    loading.want(rows[0])
    qtbot.waitUntil(lambda: loading.holds(rows[0]))
    loading.prefetch(rows[1:])
    qtbot.waitUntil(lambda: sum(map(loading.holds, rows)) >= held and not jobs.busy)
    jobs.shutdown()
    assert sum(map(loading.holds, rows)) == held
    assert len(asked) == held, "nothing is loaded only to be let go of"
    assert loading.holds(rows[0])
