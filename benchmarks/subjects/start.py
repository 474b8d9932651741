"""Starting: the window to its first paint and to its model, and the command line's help."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Mapping

from benchmarks.processes import python, seconds, told_at
from benchmarks.row import Outcome, Pair
from benchmarks.subject import Size

_OURS = "benchmarks.programs.first_paint"


def measure(size: Size) -> Outcome:
    """Each in turn, after one start that fills the disk's cache; a clock's time."""
    with tempfile.TemporaryDirectory() as home:
        # As it is installed: an installer compiles what it installs.
        own = {"OSTEO_HOME": home, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": home}
        jobs: Mapping[str, Callable[[], float]] = {
            "paint": lambda: told_at(python("-m", _OURS, "paint"), own),
            "empty window": lambda: told_at(python("-m", "benchmarks.rivals.empty_window")),
            "model": lambda: told_at(python("-m", _OURS, "model"), own),
            "help": lambda: seconds(python("-m", "osteo_desktop", "--help"), own),
            "empty click": lambda: seconds(python("-m", "benchmarks.rivals.empty_click", "--help")),
        }
        taken: dict[str, list[float]] = {name: [] for name in jobs}
        for number in range(size.rounds + 1):
            for name, job in jobs.items():
                found = job()
                if number:
                    taken[name].append(found)
    median = {name: statistics.median(times) for name, times in taken.items()}
    return Outcome(
        {
            "start-paint": Pair(median["paint"], median["empty window"]),
            "start-model": Pair(median["model"], note="from the start of the program"),
            "help": Pair(median["help"], median["empty click"]),
        }
    )
