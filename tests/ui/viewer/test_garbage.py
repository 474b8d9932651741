"""What the window lets go of goes at once, and waits for no search for garbage.

Very many rows are set aside from that search (``Filling``), and with them what else is there: what
names itself in a ring would stay for as long as the program.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from weakref import ref

import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.jobs import Lane, Task
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer


@pytest.fixture
def unsearched() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


class Held:
    """What a job holds."""


@pytest.mark.usefixtures("unsearched")
def test_a_job_goes_with_all_it_holds_when_it_has_ended(qtbot: QtBot) -> None:
    lane = Lane("test-garbage", newest_only=False)
    held, tasks = Held(), []
    gone = ref(held)

    def work(task: Task, held: Held = held) -> None:
        task.progress.step()
        tasks.append(ref(task))

    request = lane.start(work)
    del held, work
    with qtbot.waitSignal(request.ended):
        pass
    del request
    lane.start(lambda task: None)  # the lane holds none but the one that runs
    qtbot.waitUntil(lambda: not lane.busy)
    qtbot.waitUntil(lambda: tasks[0]() is None and gone() is None)
    lane.shutdown()


@pytest.mark.usefixtures("unsearched")
def test_a_radiograph_goes_when_another_is_shown(
    qtbot: QtBot, make_radiograph: Callable[..., Radiograph]
) -> None:
    viewer = RadiographViewer()
    qtbot.addWidget(viewer)
    viewer.show()
    first = make_radiograph()
    viewer.show_radiograph(first, None)
    gone = ref(first)
    del first
    viewer.show_radiograph(make_radiograph(file="other.dcm"), None)
    assert gone() is None
