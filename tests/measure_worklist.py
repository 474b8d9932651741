"""Print what the worklist of many radiographs costs: filled, sorted, filtered, scrolled, counted.

    python -m tests.measure_worklist --rows 20000
    python -m tests.measure_worklist --rows 100000 --views 1 --waiting --profile

The real pane with made rows, three views a study unless told otherwise. With ``--waiting`` the
files are found first, as rows that wait, and each is replaced when it is scored, 16 at a time. Each
figure is processor time of the window's thread, with painting, in milliseconds: the longest that
it was held by one portion of the work, and all portions together; each the most of five runs. 50
is aimed at for the first. ``--profile`` says where the time went. "The same in one Qt proxy" sorts
and filters as many plain rows by QSortFilterProxyModel, the usual way, for comparison. Nothing here
fails a test: it measures.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import os
import pstats
import random
import resource
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

AIM = 50.0
RUNS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--views", type=int, default=3, help="of each study")
    parser.add_argument("--waiting", action="store_true", help="found first, scored later")
    parser.add_argument("--profile", action="store_true")
    wanted = parser.parse_args()

    from PySide6.QtWidgets import QApplication

    from osteo_desktop.ui.look import theme

    app = QApplication([])
    theme.apply_theme(app)
    rows = _rows(wanted.rows, wanted.views)
    gc.freeze()  # in the window they come one by one, and are set aside as they do
    profile = cProfile.Profile()
    if wanted.profile:
        profile.enable()
    _measure_ours(app, rows, waiting=wanted.waiting)
    profile.disable()
    if wanted.profile:
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)
    _measure_proxy(app, wanted.rows)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory: {peak:,.0f} MiB")


def _rows(count: int, views: int) -> list:
    from osteo_desktop.records.finding import Decision, Finding
    from osteo_desktop.records.radiograph import Header, Patient
    from osteo_desktop.records.worklist import Row

    drawn = random.Random(1)
    parts = ("HAND", "WRIST", "FOOT", "ANKLE", "KNEE", "SHOULDER", "")
    rows = []
    for number in range(count):
        study = number // views
        score = drawn.random()
        decision = (Decision.NO_FRACTURE, Decision.DOUBT, Decision.FRACTURE)[int(score * 3)]
        header = Header(
            media="DICOM",
            rows=3000,
            columns=2500,
            patient=Patient(f"PATIENT^{study % 4999}", f"P-{study % 4999}"),
            StudyInstanceUID=f"1.2.{study}",
            StudyDate=f"2026{1 + study % 12:02}{1 + study % 28:02}",
            BodyPartExamined=parts[study % len(parts)],
        )
        finding = Finding(f"{number:064}", 1, decision, "model-1", "2", score=score)
        rows.append(Row(f"{number:05}.dcm", "/x", header=header, finding=finding))
    return rows


def _measure_ours(app: object, rows: list, *, waiting: bool) -> None:
    from osteo_desktop.records.rules.blindness import Blindness
    from osteo_desktop.records.worklist import Row
    from osteo_desktop.ui.worklist.arrangement import Filter, Sorting
    from osteo_desktop.ui.worklist.columns import Column
    from osteo_desktop.ui.worklist.pane import WorklistPane
    from osteo_desktop.ui.worklist.study_table import Progress
    from osteo_desktop.ui.worklist.view import WorklistView

    view = WorklistView()
    pane = WorklistPane(view)
    pane.resize(1000, 700)
    pane.show()

    def beats(act: Callable[[], object]) -> list[float]:
        """Of ``act`` and of all that follows of it in portions."""
        taken = [_timed(app, act)]
        while view.filling or view.rows.arranging or view.rows.letting_go:
            taken.append(_timed(app, view.take_more))
        return taken

    def fill(some: list) -> list[float]:
        return beats(lambda: view.add_rows(some))

    if waiting:
        for first in (rows[:3437], rows[3437:]):
            found = [Row(row.file, row.source_path, waiting=True) for row in first]
            _say(f"{len(found):,} files found", fill(found))
        view.select(rows[len(rows) // 2].key)
        taken = [
            _timed(app, lambda n=n: view.add_at_once(rows[n : n + 16]), paint=False)
            for n in range(1600, 3200, 16)
        ]
        _say("16 scored, not painted", [max(taken)])
        _say("the same, median", [sorted(taken)[len(taken) // 2]])
        some = [fill(rows[n : n + 16]) for n in range(0, 1600, 16)]
        _say(f"16 scored while {len(rows):,} wait", max(some, key=sum))
        _say("the same, median", sorted(some, key=sum)[len(some) // 2])
    _say("all the rest scored at once", fill(rows))
    print(f"{len(rows):,} radiographs in {view.rows.rowCount():,} lines")
    bar = view.verticalScrollBar()
    steps: list[tuple[str, Callable[[int], object]]] = [
        ("sort by patient", lambda n: view.set_sorting(Sorting(Column.PATIENT, bool(n % 2)))),
        ("sort by date", lambda n: view.set_sorting(Sorting(Column.DATE, bool(n % 2)))),
        ("sort by suspicion", lambda n: view.set_sorting(Sorting(Column.DECISION, bool(n % 2)))),
        ("find a word", lambda n: view.set_filter(Filter(f"patient^{n}"))),
        ("show all again", lambda _n: view.set_filter(Filter())),
        ("one body part", lambda n: view.set_filter(Filter(body_part=("HAND", "FOOT")[n % 2]))),
        ("show all again", lambda _n: view.set_filter(Filter())),
        ("unfold a study", lambda n: view.set_unfolded("1.2.100", not n % 2)),
        ("one study read", lambda _n: view.rows.reading_changed("1.2.200")),
        ("next row", lambda _n: view.step(1)),
        ("the row before", lambda _n: view.step(-1)),
        ("next unread", lambda _n: view.select(view.next_with(Progress.UNREAD).key)),
        ("choose and fold", lambda n: view.select(rows[(n + 1) * len(rows) // 7].key)),
        ("hide the AI", lambda n: view.set_blindness(Blindness(not n % 2))),
        ("scroll", lambda n: bar.setValue(bar.maximum() * n // RUNS)),
        ("to the end and back", lambda n: view.go_to_end(last=not n % 2)),
        ("type to find", lambda n: view.go_to_text(f"patient^{4000 + n}")),
        ("count all", lambda _n: pane.count()),
    ]
    for name, step in steps:
        runs = [beats(lambda step=step, n=n: step(n)) for n in range(RUNS)]
        _say(name, max(runs, key=max))


def _measure_proxy(app: object, count: int) -> None:
    from PySide6.QtCore import QSortFilterProxyModel, Qt
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTableView

    drawn = random.Random(1)
    model = QStandardItemModel()
    for number in range(count):
        texts = (f"PATIENT^{number // 3 % 4999}", f"{drawn.random():.3f}")
        model.appendRow([QStandardItem(text) for text in texts])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    table = QTableView()
    table.setModel(proxy)
    table.resize(1000, 700)
    table.show()
    print("the same in one Qt proxy, without studies")
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    _say(
        "sort by patient",
        [max(_timed(app, lambda n=n: proxy.sort(0, orders[n % 2])) for n in range(RUNS))],
    )
    _say(
        "find a word",
        [
            max(
                _timed(app, lambda n=n: proxy.setFilterFixedString(f"PATIENT^{n}"))
                for n in range(RUNS)
            )
        ],
    )


def _timed(app: object, step: Callable[[], object], *, paint: bool = True) -> float:
    begun = time.thread_time()
    step()
    if paint:
        app.processEvents()
    taken = time.thread_time() - begun
    app.processEvents()
    return 1000 * taken


def _say(name: str, beats: list[float]) -> None:
    over = "" if max(beats) <= AIM else f"  over {AIM:.0f}"
    print(f"  {name:<32} {max(beats):7.1f} ms, in all {sum(beats):8.1f} ms{over}")


if __name__ == "__main__":
    main()
