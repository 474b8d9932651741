"""A scripted reader does tasks with the mouse alone and with the keyboard alone, in few steps.

All of them, counted beside those of another viewer: ``python -m tests.measure_tasks``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from tests.reader_hands import Keyboard, Mouse, carry_out
from tests.reader_tasks import TASKS, Hands, go_to, make_folder

BY_MOUSE = {
    "decide: fracture": 1,
    "point at it": 2,
    "measure a length": 2,
    "put a study off": 2,
}
BY_KEY = {
    "describe it: bone, place, shift": 3,
    "point at it": 7,
    "zoom and back": 2,
    "turn, and put back": 2,
    "change the window": 1,
    "decide: no fracture": 1,
    "add to a signed reading": 2,
}


@pytest.mark.slow
@pytest.mark.usefixtures("dressed")  # or what other tests left decides which buttons fit
def test_tasks_are_done_by_mouse_alone_and_by_keyboard_alone_in_few_steps(
    make_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    folder = make_folder(tmp_path / "films", 240, 180)
    window = make_window(Settings(reader_name="Dr. Roe", readers=("Dr. Roe",)))
    with qtbot.waitSignal(window.folder_job.finished):
        window.start(folder)
    window.activateWindow()
    tasks = {task.name: task for task in TASKS}
    for by_key, wanted in ((False, BY_MOUSE), (True, BY_KEY)):
        counted = {}
        for name in wanted:
            hands = Hands(Mouse(), Keyboard(), folder, looks=0.0)
            carry_out(go_to(hands, tasks[name].study, by_key=by_key))
            carry_out((tasks[name].keys if by_key else tasks[name].mouse)(hands))
            assert 0 in (hands.mouse.steps, hands.keys.steps), "one hand alone"
            counted[name] = hands.mouse.steps + hands.keys.steps
        assert counted == wanted
