"""Messages float over the radiograph, move nothing, and leave by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.files import DamagedImage
from osteo_desktop.notice import as_it_stands
from osteo_desktop.ui.parts.message_bar import Message, MessageBar, lasting
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import press, select


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[QWidget]:
    """What stands for the radiograph: 700 x 500, in a layout."""
    whole = QWidget()
    qtbot.addWidget(whole)
    place = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(place)
    whole.resize(700, 500)
    whole.show()
    yield place
    whole.close()


@pytest.fixture
def bar(place: QWidget) -> MessageBar:
    bar = MessageBar()
    bar.float_over(place)
    return bar


def _in_an_hour(bar: MessageBar) -> None:
    now = bar.clock()
    bar.clock = lambda: now + 3600


def test_card_lies_over_the_radiograph_and_moves_nothing(place: QWidget, bar: MessageBar) -> None:
    before = place.geometry()
    bar.warn("It was not saved. " * 20)
    assert bar.isVisible()
    assert place.geometry() == before
    assert place.rect().contains(bar.geometry())
    assert bar.geometry().top() > place.height() // 2, "what is said at the top stays in sight"
    place.window().resize(360, 420)
    assert place.rect().contains(bar.geometry())


def test_it_goes_above_what_must_be_read_where_there_is_room(
    place: QWidget, bar: MessageBar, qtbot: QtBot
) -> None:
    warnings: list[QRect] = []
    bar.float_over(place, lambda: warnings)
    bar.warn("It was not saved. " * 8)
    lowest = bar.geometry()
    warnings.append(QRect(10, lowest.top() - 10, 300, 30))
    bar.settle_soon()
    qtbot.waitUntil(lambda: bar.geometry() != lowest)
    assert not bar.geometry().intersects(warnings[0])
    assert bar.geometry().bottom() < warnings[0].top()
    warnings.append(QRect(10, 240, 300, 120))  # no room below the middle: the lowest of all
    bar.settle_soon()
    qtbot.waitUntil(lambda: bar.geometry() == lowest)


def test_long_text_stays_longer(bar: MessageBar) -> None:
    assert 5 <= lasting("Saved.") < lasting("word " * 30) <= 20
    bar.inform("word " * 30)
    assert bar.leaving.isActive()
    assert bar.leaving.interval() == round(1000 * lasting("word " * 30))


def test_information_leaves_by_itself_and_an_error_does_not(bar: MessageBar, qtbot: QtBot) -> None:
    bar.inform("Undone: marks.")
    bar.leaving.start(0)
    qtbot.waitUntil(lambda: bar.text == "")
    assert not bar.isVisible()
    bar.warn("It was NOT saved.")
    assert not bar.leaving.isActive()


@pytest.mark.parametrize(
    ("message", "stays"),
    [
        (Message("Undone: marks."), False),
        (Message("Three files are named alike.", action="Read together"), False),
        (Message("The training is finished.", stays=True), True),
        (Message("It was NOT saved.", is_error=True), True),
    ],
)
def test_what_is_said_of_a_study_leaves_with_it(
    bar: MessageBar, message: Message, stays: bool
) -> None:
    bar.go_to_study("one")
    bar.say(message)
    bar.go_to_study("one")
    assert bar.text == message.text
    _in_an_hour(bar)
    bar.go_to_study("two")
    assert (bar.text == message.text) is stays


def test_what_is_said_before_any_study_stays_its_time(bar: MessageBar) -> None:
    bar.inform("The two files are read as part of their folder.")
    _in_an_hour(bar)
    bar.go_to_study("one")
    assert bar.text
    assert bar.leaving.isActive()


def test_what_is_said_as_the_next_study_comes_is_of_that_one(bar: MessageBar) -> None:
    bar.go_to_study("one")
    bar.inform("No unread study follows: only drafts are left.")
    bar.go_to_study("two")
    assert "only drafts" in bar.text


def test_several_queue_with_errors_first(bar: MessageBar) -> None:
    bar.warn("It was NOT saved.")
    bar.inform("Undone: marks.")
    assert bar.text == "It was NOT saved."
    bar.dismiss()
    assert bar.text == "Undone: marks."
    assert bar.leaving.isActive(), "its time begins when it is seen"


def test_screen_reader_is_told(bar: MessageBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.said) as said:
        bar.warn("It was NOT saved.")
    assert said.args == ["It was NOT saved.", True]


def test_message_neither_refits_the_radiograph_nor_covers_the_verdict(
    read_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = read_window()
    row = window.worklist.rows.row(("03-sigmoid-rle.dcm", 1))
    select(qtbot, window, row.file)
    placement, sizes = window.viewer.view.placement, window.panes.sizes()
    window.messages.warn("It was NOT saved. " * 10)
    qtbot.waitUntil(window.messages.isVisible)
    assert window.viewer.view.placement == placement
    assert window.panes.sizes() == sizes
    assert window.grid.isAncestorOf(window.messages), "the verdict is not over the radiograph"
    # Esc leads from a field to the list first, and only there closes what may not be read yet.
    window.commands.write_notes.trigger()
    press(window, Qt.Key.Key_Escape)
    assert window.messages.text
    assert window.worklist.hasFocus()
    press(window, Qt.Key.Key_Escape)
    assert window.messages.text == ""
    window.messages.inform("Undone: marks.")
    _in_an_hour(window.messages)
    window.worklist.step(1)
    assert window.messages.text == ""


def test_what_other_software_says_is_behind_details(qtbot: QtBot) -> None:
    """The clinic's words first; who looks after the machine finds the rest."""
    bar = MessageBar()
    qtbot.addWidget(bar)
    error = DamagedImage("wrist.dcm", detail=in_its_own_words("opj_decode failed"))
    bar.warn_of(error)
    assert "The image is damaged and cannot be decoded. Copy" in bar.text
    assert "opj_decode" not in bar.text
    assert not bar.details.isHidden()
    shown = next(one for one in bar.findChildren(QLabel) if "damaged" in one.text())
    bar.details.click()
    assert "opj_decode failed" in shown.text()
    bar.details.click()
    assert "opj_decode" not in shown.text()
    bar.warn_of(DamagedImage("other.dcm", detail=as_it_stands("it ends early")))
    assert "(it ends early)" in bar.text, "what is ours stays"
    assert bar.details.isHidden()


@pytest.mark.parametrize("count", [1, 3, 8, 20])
def test_the_card_is_as_high_as_its_words_at_once(bar: MessageBar, count: int) -> None:
    for number in range(3):
        bar.warn(f"{number} was not saved. " * count)
        text = bar.findChild(QLabel, "said")
        needs = text.heightForWidth(text.width())
        assert bar.height() >= needs + 16
        assert bar.height() <= needs + 60


def test_buttons_stand_below_long_words_and_beside_short_ones(
    place: QWidget, bar: MessageBar
) -> None:
    bar.say(Message("The archive is not as this program wrote it. " * 5, action="Show all of it"))
    QApplication.processEvents()
    text = bar.findChild(QLabel, "said")
    assert text.width() > 0.6 * bar.width()
    assert bar.action.geometry().top() >= text.geometry().bottom()
    assert place.rect().contains(bar.geometry())
    bar.say(Message("Deleted.", action="Undo"))
    QApplication.processEvents()
    assert bar.action.geometry().top() < text.geometry().bottom()
