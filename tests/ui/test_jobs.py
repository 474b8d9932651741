"""Jobs: what a function returns, raises and reports comes home on the UI thread, or not at all."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from osteo_desktop.errors.files import DiskFull
from osteo_desktop.ui.jobs import Jobs, Lane, Task


@pytest.fixture
def newest(qapp) -> Iterator[Lane]:
    lane = Lane("test-newest", newest_only=True)
    yield lane
    lane.shutdown()


@pytest.fixture
def ordered(qapp) -> Iterator[Lane]:
    lane = Lane("test-ordered", newest_only=False)
    yield lane
    lane.shutdown()


def test_a_result_comes_home_on_the_ui_thread(newest, qtbot) -> None:
    heard = []
    request = newest.start(lambda task: threading.current_thread().name)
    request.result.connect(lambda name: heard.append((name, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("osteo-test-newest", threading.main_thread())]


def test_an_error_comes_home_as_the_object_that_was_raised(newest, qtbot) -> None:
    error = DiskFull("out.pdf")
    heard: list[object] = []

    def fail(task: Task) -> None:
        raise error

    request = newest.start(fail)
    request.error.connect(heard.append)
    request.result.connect(lambda _: heard.append("result"))
    with qtbot.waitSignal(request.ended):
        pass
    assert heard == [error]


def test_progress_ends_on_the_last_state_and_does_not_flood(newest, qtbot) -> None:
    states = []

    def work(task: Task) -> None:
        task.progress.set_total(5000)
        for _ in range(5000):
            task.progress.step()

    request = newest.start(work)
    request.progressed.connect(states.append)
    with qtbot.waitSignal(request.ended):
        pass
    assert states[-1].done == states[-1].total == 5000
    assert len(states) < 1000


def test_news_arrive_in_order_before_the_result(newest, qtbot) -> None:
    heard: list[object] = []

    def work(task: Task) -> str:
        for number in range(5):
            task.tell(number)
        return "done"

    request = newest.start(work)
    request.news.connect(heard.append)
    request.result.connect(heard.append)
    qtbot.waitUntil(lambda: "done" in heard)
    assert heard == [0, 1, 2, 3, 4, "done"]


def test_cancel_stops_the_work_and_says_so(newest, qtbot) -> None:
    started = threading.Event()

    def work(task: Task) -> None:
        started.set()
        while True:
            task.progress.check_cancelled()
            time.sleep(0.001)

    request = newest.start(work)
    assert started.wait(5)
    with qtbot.waitSignal(request.cancelled):
        request.cancel()


def test_a_newer_request_silences_the_older_one(newest, qtbot) -> None:
    release = threading.Event()
    heard: list[object] = []
    old = newest.start(lambda task: (release.wait(5), task.tell("old news"), "old")[-1])
    for signal in (old.result, old.error, old.news):
        signal.connect(heard.append)
    old.cancelled.connect(lambda: heard.append("old cancelled"))
    new = newest.start(lambda task: "new")
    new.result.connect(heard.append)
    release.set()
    qtbot.waitUntil(lambda: not newest.busy)
    assert heard == ["new"]


def test_an_ordered_lane_serves_everything_in_the_order_of_asking(ordered, qtbot) -> None:
    done: list[int] = []

    def write(number: int) -> None:
        time.sleep(0.01 if number % 2 else 0)
        done.append(number)

    for number in range(10):
        ordered.start(lambda task, number=number: write(number))
    qtbot.waitUntil(lambda: not ordered.busy)
    assert done == list(range(10))


def test_an_error_does_not_stop_the_lane(ordered, qtbot) -> None:
    ordered.start(lambda task: 1 / 0)
    request = ordered.start(lambda task: "still here")
    with qtbot.waitSignal(request.result) as heard:
        pass
    assert heard.args == ["still here"]


def test_shutdown_writes_what_waits_stops_the_rest_and_leaks_no_thread(qapp) -> None:
    before = set(threading.enumerate())
    jobs = Jobs()
    written: list[int] = []

    def endless(task: Task) -> None:
        while True:
            task.progress.check_cancelled()
            time.sleep(0.001)

    jobs.model.start(endless)
    for number in range(5):
        jobs.archive.start(lambda task, number=number: (time.sleep(0.01), written.append(number)))
    made = set(threading.enumerate()) - before
    jobs.shutdown()  # first of all, or a failure would leave the endless one behind
    assert len(made) == 13
    assert written == [0, 1, 2, 3, 4]
    assert set(threading.enumerate()) == before


def test_quiet_is_said_when_the_last_lane_falls_idle(qapp, qtbot) -> None:
    jobs = Jobs()
    with qtbot.waitSignal(jobs.quiet):
        jobs.archive.start(lambda task: time.sleep(0.02))
        jobs.pictures.start(lambda task: None)
    assert not jobs.busy
    jobs.shutdown()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has priorities that are inherited")
def test_the_batch_and_its_threads_give_way_to_the_pictures_and_to_the_window(qapp, qtbot) -> None:
    def niceness() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def own_and_of_a_thread(task: Task) -> tuple[int, int]:
        with ThreadPoolExecutor(1) as pool:
            return niceness(), pool.submit(niceness).result()

    jobs = Jobs()
    heard: dict[str, tuple[int, int]] = {}
    for lane, name in ((jobs.model, "batch"), (jobs.pictures, "pictures")):
        request = lane.start(own_and_of_a_thread)
        request.result.connect(lambda found, name=name: heard.update({name: found}))
    qtbot.waitUntil(lambda: len(heard) == 2)
    jobs.shutdown()
    assert heard["pictures"] == (niceness(), niceness())
    assert all(nice > niceness() or nice == 19 for nice in heard["batch"])


def test_the_window_gets_its_turn_while_another_thread_computes(qapp) -> None:
    """A repaint asks for it some ten times; Python's own 5 ms each is seen."""
    jobs = Jobs()
    assert sys.getswitchinterval() <= 0.001
    jobs.shutdown()
