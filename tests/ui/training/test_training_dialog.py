"""Training from the window: a child process that is started, followed, stopped, resumed, left."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from osteo_desktop.inference.card import card_path
from osteo_desktop.settings import Settings, load_settings
from osteo_desktop.ui.training.dialog import TrainingDialog
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.models.library import list_models
from osteo_desktop.workflow.training.process import TrainingOrder, TrainingProcess
from osteo_desktop.workflow.training.recipes import RecipeTitle
from tests.made import training_program
from tests.made.layouts import make_coco, make_table
from tests.ui.window import test_ui_thread
from tests.ui.window.test_ui_thread import Watch
from tests.ui.window_driving import press, wait_until_shown

MADE = [sys.executable, training_program.__file__]
PATIENCE = 60_000
"""Milliseconds. A child process of Python may take many seconds to begin on a busy machine."""
MADE_RECIPES = [RecipeTitle(name, name) for name in ("three", "endless", "fails", "crashes")]

watch = test_ui_thread.watch  # a fixture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in uses POSIX signals")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_table(tmp_path_factory.mktemp("training") / "hospital")


class Driven:
    """The dialog of a window, with a stand-in for the training."""

    def __init__(self, qtbot: QtBot, window: MainWindow, folder: Path) -> None:
        self.qtbot, self.window, self.folder = qtbot, window, folder
        self.out = folder / "m.safetensors"
        self.pids: list[int] = []
        window.training.follower.program = MADE
        window.training.follower.began.connect(lambda order: self._note())

    def wait(self, condition: Callable[[], object], timeout: int = PATIENCE) -> None:
        self.qtbot.waitUntil(condition, timeout=timeout)

    def _note(self) -> None:
        pid = self.window.training.follower.pid
        assert pid is not None
        self.pids.append(pid)

    def open(self) -> TrainingDialog:
        self.window.commands.train.trigger()
        dialog = self.window.training.dialog
        assert dialog is not None
        assert dialog.isVisible()
        self.wait(lambda: dialog.form.recipe.count() > 0)
        dialog.form.set_recipes(MADE_RECIPES)
        return dialog

    def ready(self, recipe: str, *data: Path) -> TrainingDialog:
        dialog = self.open()
        for folder in data:
            dialog.form.data.add(folder)
        dialog.form.out.line.setText(str(self.out))
        dialog.form.recipe.setCurrentIndex(dialog.form.recipe.findData(recipe))
        self.wait(dialog.start.isEnabled)
        return dialog

    def started(self, recipe: str, *data: Path) -> TrainingDialog:
        dialog = self.ready(recipe, *data)
        dialog.start.click()
        self.wait(lambda: "Epoch" in dialog.status.text())
        return dialog

    def answer(self, words: str) -> None:
        box = self.window.findChild(QMessageBox)
        assert box is not None
        button = next(b for b in box.findChildren(QPushButton) if b.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.wait(lambda: self.window.findChild(QMessageBox) is None)

    def says(self, words: str, timeout: int = PATIENCE) -> None:
        dialog = self.window.training.dialog
        assert dialog is not None
        text, follower = dialog.outcome.toPlainText, self.window.training.follower
        self.wait(
            lambda: words in text() or (not follower.running and "Writing" not in text()),
            timeout=timeout,
        )
        self.wait(lambda: words in text(), timeout)


@pytest.fixture
def driven(
    make_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> Iterator[Driven]:
    """No process that was started outlives the test."""
    driven = Driven(qtbot, make_window(), tmp_path)
    yield driven
    for pid in driven.pids:
        if alive(pid):
            os.kill(pid, signal.SIGKILL)


def alive(pid: int) -> bool:
    """Running; one that has ended but was not waited for does not count."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def epochs_shown(dialog: TrainingDialog) -> int:
    (loss,) = dialog.curves.losses.series
    return len(loss.values)


def test_a_key_opens_the_dialog(driven: Driven) -> None:
    press(driven.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialog = driven.window.training.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.status.text() == "Add a folder of labelled radiographs."
    assert not dialog.start.isEnabled()


def test_a_model_is_trained_and_its_curves_are_drawn(driven: Driven, data: Path) -> None:
    dialog = driven.ready("three", data)
    dialog.start.click()
    assert not dialog.form.isEnabled()
    driven.says("✓ Trained. AUC 0.830")
    assert epochs_shown(dialog) == 3
    assert {one.name: one.values for one in dialog.curves.aucs.series} == {
        "hospital": (0.6, 0.8, 1 - 0.4 / 3),
        "clinic": (None, 0.6, 0.6),
        "all together": (0.5, 0.75, 1 - 0.5 / 3),
    }
    assert dialog.form.isEnabled()
    assert dialog.add.isVisible()
    assert not alive(driven.pids[0])
    assert Path(dialog.outcome.toPlainText().splitlines()[1]) == driven.out


def test_every_folder_is_looked_at_before_and_a_bad_one_is_explained(
    driven: Driven, data: Path, tmp_path: Path
) -> None:
    coco, bad = make_coco(tmp_path / "coco"), tmp_path / "bad"
    bad.mkdir()
    dialog = driven.ready("three", data, coco)
    said = [line.says.text() for line in dialog.form.data.lines]
    assert said[0].startswith("table · 40 radiographs · 20 fractured · 10 ")
    assert said[1].startswith("coco · 24 radiographs · 12 fractured · ")
    dialog.form.data.add(bad)
    line = dialog.form.data.lines[2]
    driven.wait(lambda: "fits no layout" in line.says.text())
    assert not dialog.start.isEnabled()
    assert "cannot be used" in dialog.status.text()
    line.removed.emit()
    driven.wait(dialog.start.isEnabled)


def test_stop_asks_keeps_the_whole_epochs_and_resume_goes_on(driven: Driven, data: Path) -> None:
    dialog = driven.started("endless", data)
    driven.wait(lambda: epochs_shown(dialog) >= 2)
    dialog.stop.click()
    driven.answer("Stop training")
    driven.says("Resume goes on from there")
    assert not alive(driven.pids[0])
    before = epochs_shown(dialog)
    driven.wait(lambda: dialog.start.text() == "Resume")
    assert "was interrupted" in dialog.status.text()
    dialog.start.click()
    driven.wait(lambda: epochs_shown(dialog) > before)
    dialog.stop.click()
    driven.answer("Stop training")
    driven.says("Resume goes on from there")


@pytest.mark.parametrize(
    ("recipe", "reason"), [("fails", "the loss is not a number"), ("crashes", "SIGKILL")]
)
def test_a_failing_child_is_told_and_the_window_goes_on(
    driven: Driven, data: Path, recipe: str, reason: str
) -> None:
    dialog = driven.ready(recipe, data)
    dialog.start.click()
    driven.says(reason)
    driven.wait(lambda: dialog.start.text() == "Resume")
    assert epochs_shown(dialog) == 1
    dialog.close()
    assert not dialog.isVisible()
    driven.window.help.show_shortcuts()


def test_the_dialog_can_be_closed_while_it_runs_on_and_the_end_is_told(
    driven: Driven, data: Path
) -> None:
    dialog = driven.started("endless", data)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    driven.answer("Let it run on")
    assert not dialog.isVisible()
    assert alive(driven.pids[0])
    os.kill(driven.pids[0], signal.SIGKILL)
    bar = driven.window.messages
    driven.wait(lambda: "broke off" in bar.text)
    assert driven.open().outcome.toPlainText().startswith("The training broke off")


def test_closing_the_dialog_can_stop_the_training(driven: Driven, data: Path) -> None:
    dialog = driven.started("endless", data)
    dialog.close()
    driven.answer("Stop training")
    assert not dialog.isVisible()
    driven.wait(lambda: not driven.window.training.follower.running)
    assert not alive(driven.pids[0])
    assert "whole epoch" in driven.window.messages.text


def test_closing_the_window_can_stop_the_training_first(driven: Driven, data: Path) -> None:
    driven.started("endless", data)
    window = driven.window
    window.close()
    assert window.isVisible()
    driven.answer("Stop training")
    driven.wait(lambda: window.closing.done)
    assert not alive(driven.pids[0])


def test_the_window_stays_when_the_question_is_cancelled(driven: Driven, data: Path) -> None:
    driven.started("endless", data)
    driven.window.close()
    driven.answer("Cancel")
    assert driven.window.isVisible()
    assert not driven.window.closing.begun
    assert alive(driven.pids[0])
    driven.window.close()
    driven.answer("Stop training")
    driven.wait(lambda: driven.window.closing.done)


def test_a_training_outlives_its_window_and_the_next_one_finds_it(
    driven: Driven, make_window: Callable[..., MainWindow], data: Path, qtbot: QtBot
) -> None:
    driven.started("endless", data)
    driven.window.close()
    driven.answer("Let it run on")
    qtbot.waitUntil(lambda: driven.window.closing.done)
    (pid,) = driven.pids
    assert alive(pid)
    settings = load_settings()
    assert settings.last_training == str(driven.out)

    following = Driven(qtbot, make_window(settings), driven.folder)
    dialog = following.open()
    qtbot.waitUntil(lambda: "Epoch" in dialog.status.text())
    assert following.pids == [pid]
    assert dialog.form.data.folders == (data,)
    assert dialog.form.recipe.currentData() == "endless"
    dialog.stop.click()
    following.answer("Stop training")
    following.says("Resume goes on from there")
    assert not alive(pid)
    os.waitpid(pid, 0)  # the window that began it would be another process, and gone


def test_a_model_that_exists_is_replaced_only_when_asked(driven: Driven, data: Path) -> None:
    driven.out.write_bytes(b"an older model")
    dialog = driven.ready("three", data)
    dialog.start.click()
    assert not driven.window.training.follower.running
    driven.answer("Cancel")
    assert driven.out.read_bytes() == b"an older model"
    dialog.start.click()
    driven.answer("Replace")
    driven.says("✓ Trained")
    assert driven.out.read_bytes() == b"a model"


def test_an_interrupted_run_with_other_settings_is_pointed_out(
    driven: Driven, data: Path, tmp_path: Path
) -> None:
    order = TrainingOrder("fails", (data,), driven.out)
    process = TrainingProcess.start(order, MADE)
    driven.wait(lambda: process.look().ending is not None)
    dialog = driven.ready("three", data)
    assert "other settings" in dialog.status.text()


def test_signed_readings_become_data_to_train_on(
    read_window: Callable[..., MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    for _ in range(2):
        wait_until_shown(qtbot, window)
        case = window.showing.case_in_sight()
        assert case is not None
        for view in case.undecided:
            window.worklist.select(view.key)
            wait_until_shown(qtbot, window)
            press(window, Qt.Key.Key_1)
        with qtbot.waitSignal(window.readings.signed):
            window.signing.sign()
    driven = Driven(qtbot, window, tmp_path)
    dialog = driven.open()
    place = tmp_path / "place"
    place.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    dialog.form.add_readings.click()
    driven.says("radiographs of signed readings")
    (folder,) = place.iterdir()
    assert dialog.form.data.folders == (folder,)
    (line,) = dialog.form.data.lines
    qtbot.waitUntil(lambda: line.says.text().startswith("table · "))
    assert len(list((folder / "images").iterdir())) >= 2


def test_without_signed_readings_the_dialog_says_so(
    read_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    driven = Driven(qtbot, read_window(), tmp_path)
    dialog = driven.open()
    assert dialog.form.add_readings.isEnabled()
    dialog.write_readings(tmp_path)
    driven.says("Sign readings as Fracture or No fracture first")
    assert dialog.form.isEnabled()


def test_training_keeps_the_ui_thread_off_the_disk(
    driven: Driven, data: Path, watch: Watch
) -> None:
    dialog = driven.open()
    watch.active = True
    driven.started("endless", data)
    driven.wait(lambda: epochs_shown(dialog) >= 2)
    dialog.stop.click()
    driven.answer("Stop training")
    driven.says("Resume goes on from there")
    driven.wait(lambda: dialog.start.text() == "Resume")
    watch.active = False
    assert watch.on_ui_thread == []
    assert "open" in watch.elsewhere


@pytest.mark.heavy
def test_closing_at_once_leaves_no_job_and_no_process(driven: Driven, data: Path) -> None:
    dialog = driven.open()
    dialog.form.data.add(data)
    dialog.form.out.line.setText(str(driven.out))
    driven.window.close()
    driven.wait(lambda: driven.window.closing.done)
    assert driven.pids == []


@pytest.mark.heavy
@pytest.mark.timeout(280)
def test_the_real_training_from_data_to_a_model_of_the_library(
    driven: Driven, data: Path, tmp_path: Path
) -> None:
    """The program's own command line, two epochs, with nothing in its place."""
    recipe = tmp_path / "two-epochs.toml"
    recipe.write_text(TWO_EPOCHS, encoding="utf-8")
    driven.window.training.follower.program = None
    dialog = driven.open()
    dialog.form.set_recipes([RecipeTitle(str(recipe), "Two epochs")])
    driven.ready(str(recipe), data).start.click()
    driven.says("✓ Trained", timeout=240_000)
    assert epochs_shown(dialog) == 2
    assert card_path(driven.out).is_file()
    assert not driven.out.with_suffix(".training").exists()
    dialog.add.click()
    driven.says("✓ Added to the models as m")
    assert "m" in [entry.name for entry in list_models()]


TWO_EPOCHS = """
title = "Two epochs of a small network"
origin = "a test"
claims = ""

[network]
backbone = "cnn"
pooling = "average+max"

[preparation]
field = "whole"
contrast = "none"
fit = "letterbox"
shapes = [[64, 64]]

[[stage]]
name = "all"
epochs = 2
optimiser = { batch = 8 }
"""
