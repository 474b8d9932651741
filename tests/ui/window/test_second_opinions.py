"""Second opinions in the window: read in, hidden, shown apart, never mixed in, and written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.opinions.document import opinion_from, opinion_text
from osteo_desktop.records.opinion.second_opinion import SecondOpinion
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.reading_panel.opinion_box import OpinionBox, OpinionToShow, Told
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.wording.others.opinions import opinion_words
from tests.made.opinions import LINE, opinion
from tests.made.records import row
from tests.ui.window_driving import archive_of, select


def said(box: OpinionBox) -> str:
    """All that can be read in it now."""
    return "\n".join(label.text() for label in box.findChildren(QLabel) if not label.isHidden())


# --- the box -----------------------------------------------------------------------------------


@pytest.fixture
def to_show() -> OpinionToShow:
    one = row("a.dcm")
    words = opinion_words(opinion([one]), {(one.sha256, 1): "a.dcm"})
    return OpinionToShow("ab", words, has_marks=True)


def test_until_the_reader_decides_nothing_of_it_is_told(
    qtbot: QtBot, to_show: OpinionToShow
) -> None:
    box = OpinionBox()
    qtbot.addWidget(box)
    box.show_opinions((), Told.SHOWN)
    assert box.isHidden()
    for told in (Told.HIDDEN, Told.ON_DEMAND):
        box.show_opinions([to_show], told)
        assert not box.isHidden()
        assert "A second opinion has come" in said(box)
        for word in ("Ngozi", "Fracture", "radius", "critical", "step", "metacarpal"):
            assert word not in said(box)
        assert box.ask.isHidden() is (told is Told.HIDDEN)
    with qtbot.waitSignal(box.wanted):
        box.ask.click()
    box.show_opinions([to_show], Told.SHOWN)
    (frame,) = box.opinions
    assert "has come" not in said(box)
    assert said(box).startswith("Second opinion of Dr Ngozi Second, Consultant radiologist")
    assert "Fracture · a.dcm" in said(box)
    assert "! It says that the result is critical" in said(box)
    with qtbot.waitSignal(box.marks_wanted) as marks:
        frame.marks.click()
    assert marks.args == ["ab", True]
    box.show_opinions([replace(to_show, marks_shown=True)], Told.SHOWN)
    assert box.opinions == [frame]  # the focus stays on the button
    assert frame.marks.text() == "Hide its marks"


# --- the window --------------------------------------------------------------------------------


def press(box: QMessageBox | None, role: QMessageBox.ButtonRole) -> None:
    assert box is not None
    next(button for button in box.buttons() if box.buttonRole(button) is role).click()


def read_in(qtbot: QtBot, window: MainWindow, file: Path) -> str:
    """Keep it; what was asked before."""
    window.opinions.read_in(file)
    qtbot.waitUntil(lambda: window.opinions.box is not None)
    box = window.opinions.box
    assert box is not None
    asked = f"{box.text()}\n{box.informativeText()}"
    press(box, QMessageBox.ButtonRole.AcceptRole)
    return asked


def test_it_comes_is_hidden_shown_and_drawn_apart_and_ones_own_goes_out(
    qtbot: QtBot, read_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = read_window(Settings(reader_name="Dr Ada", readers=("Dr Ada",)))
    shown = select(qtbot, window, "06-phantom-whole.png")
    box, layer = window.panel.opinions, window.opinions.marks.layer
    file = tmp_path / "second-opinion.json"

    # Of nobody here: told, and nothing kept.
    file.write_text(opinion_text(opinion([row("of another patient.dcm")])))
    window.opinions.read_in(file)
    qtbot.waitUntil(lambda: "another patient or another picture" in window.messages.text)
    assert window.opinions.box is None
    window.messages.dismiss()

    # Of this one: asked, kept, and hidden until the reader has decided.
    of_this: SecondOpinion = opinion([shown])
    file.write_text(opinion_text(of_this))
    asked = read_in(qtbot, window, file)
    assert "Second opinion of Dr Ngozi Second" in asked
    assert "06-phantom-whole.png" in asked
    assert "nothing proves who wrote it" in asked
    qtbot.waitUntil(lambda: not box.isHidden())
    window.commands.hide_ai.setChecked(True)
    assert "stays hidden until you decide" in said(box)
    assert box.ask.isHidden()
    window.commands.hide_ai.setChecked(False)
    assert not box.ask.isHidden()
    assert "Ngozi" not in said(box)
    box.ask.click()
    assert "Dr Ngozi Second" in said(box)

    # It decides nothing, and its marks are nobody's but its own.
    assert window.readings.reading(shown.study_key) == Reading(shown.study_key)
    assert not layer.isVisible()
    box.opinions[0].marks.click()
    assert layer.isVisible()
    assert [(mark.kind, mark.points) for mark in layer.marks] == [(LINE.kind, LINE.points)]
    assert layer.marks[0].words.startswith("Dr Ngozi Second: step in the cortex")
    assert window.viewer.marks.layer.marks == []
    select(qtbot, window, "08-truncated.jpg")
    assert box.isHidden()
    assert not layer.isVisible()
    select(qtbot, window, "06-phantom-whole.png")
    assert not layer.isVisible()  # on demand, each time anew

    # Only a signed reading goes out.
    window.opinions.write()
    assert "only a signed one is handed on" in window.messages.text
    window.deciding.decide(Verdict.NO_FRACTURE)
    assert "Dr Ngozi Second" in said(box)  # decided: it needs no press
    window.signing.sign()
    qtbot.waitUntil(lambda: window.readings.reading(shown.study_key).signature is not None)
    select(qtbot, window, "06-phantom-whole.png")
    mine = tmp_path / "mine.json"
    window.opinions.write_to(mine)
    qtbot.waitUntil(mine.exists)
    written = opinion_from(mine.read_bytes())
    assert [view.verdict for view in written.views] == [Verdict.NO_FRACTURE]
    assert written.views[0].drawing.marks == ()
    qtbot.waitUntil(lambda: "names no patient" in window.messages.text)
    with archive_of(window) as archive:
        assert archive.opinions() == (of_this,)
