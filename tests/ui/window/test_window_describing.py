"""Fractures said in a line or by fields, further findings, and what stands where in the panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.bone import Bone, Place
from osteo_desktop.records.fracture import (
    Direction,
    Displacement,
    FractureDescription,
    Joint,
)
from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind, JointName
from osteo_desktop.records.maps.map_region import MapRegion
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.reading import Verdict
from osteo_desktop.records.rules.content import content_of, said
from osteo_desktop.settings import Settings
from osteo_desktop.ui.reading_panel.template_menu import OF_THE_PROGRAM
from osteo_desktop.ui.viewer.map.control import MapControl
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import press, reading_of, select

pytestmark = pytest.mark.slow

ReadWindow = Callable[..., MainWindow]
WHOLE, BROKEN, DICOM = "06-phantom-whole.png", "07-phantom-broken-16-bit.png", "01-ap-explicit.dcm"
KEY = (WHOLE, 1)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(read_window: ReadWindow, qtbot: QtBot) -> MainWindow:
    """The whole phantom is in sight, and its verdict is Fracture."""
    made = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, made, WHOLE)
    press(made, Qt.Key.Key_1)
    return made


def fractures(window: MainWindow) -> tuple[FractureDescription, ...]:
    return reading_of(window, WHOLE).fractures.get(KEY, ())


def further(window: MainWindow) -> tuple[FurtherFinding, ...]:
    return reading_of(window, WHOLE).further.get(KEY, ())


# --- said in a line ---------------------------------------------------------------------------


def test_a_key_leads_to_the_line_once_the_verdict_leaves_room_for_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    line = window.panel.fractures.line
    assert window.focusWidget() is line.field
    assert not line.field.visibleRegion().isEmpty(), "it is in sight, wherever the panel stood"
    QTest.keyClicks(line.field, "rad dist")
    assert line.text == "rad dist", "in the line the key is a letter"
    line.set_text("")
    window.worklist.setFocus()
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.worklist
    assert "after the verdict" in window.messages.text


def test_whom_a_critical_result_was_told_is_asked_in_sight_in_a_long_panel(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.panel.fractures.describe()
    told = window.panel.texts.critical.told
    press(window, Qt.Key.Key_R, CONTROL)
    assert window.focusWidget() is told
    qtbot.waitUntil(lambda: told.visibleRegion().boundingRect().height() == told.height())


def test_a_line_shows_what_it_understood_and_return_takes_it(window: MainWindow) -> None:
    line = window.panel.fractures.line
    line.field.setFocus()
    QTest.keyClicks(line.field, "rad dist met displ dors 20")
    assert "radius, distal metaphysis, displaced to dorsal, angulated 20°" in line.said.text()
    assert fractures(window) == (), "nothing is taken before Return"
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert fractures(window) == (
        FractureDescription(
            Bone.RADIUS,
            place=Place.DISTAL_METAPHYSIS,
            displacement=Displacement.DISPLACED,
            displaced_to=Direction.DORSAL,
            angulation=20,
        ),
    )
    assert line.text == ""
    assert line.field.hasFocus(), "the next one is said without leaving the field"


def test_a_line_that_may_mean_several_is_taken_only_after_one_was_chosen(
    window: MainWindow,
) -> None:
    line = window.panel.fractures.line
    line.field.setFocus()
    QTest.keyClicks(line.field, "rad dist")
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert fractures(window) == ()
    assert [line.choices.item(n).text() for n in range(line.choices.count())] == [
        "radius, distal metaphysis",
        "radius, distal end",
        "radius, distal third of the shaft",
    ]
    for _ in range(2):
        QTest.keyClick(line.field, Qt.Key.Key_Down)
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert [one.place for one in fractures(window)] == [Place.DISTAL_END]


def test_a_word_that_is_not_understood_is_named_and_nothing_is_taken(window: MainWindow) -> None:
    line = window.panel.fractures.line
    line.field.setFocus()
    QTest.keyClicks(line.field, "radius smashed 3")
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert line.said.text() == "Not understood: smashed"
    assert line.text == "radius smashed 3"
    assert fractures(window) == ()
    assert reading_of(window, WHOLE).verdicts == {KEY: Verdict.FRACTURE}, "3 was a letter"


def test_a_line_not_taken_waits_for_its_own_radiograph(window: MainWindow, qtbot: QtBot) -> None:
    line = window.panel.fractures.line
    QTest.keyClicks(line.field, "rad sty")
    select(qtbot, window, BROKEN)
    assert line.text == ""
    select(qtbot, window, WHOLE)
    assert line.text == "rad sty"
    assert "radius, styloid process" in line.said.text()


def test_nothing_is_signed_while_a_typed_fracture_was_not_taken(
    window: MainWindow, qtbot: QtBot
) -> None:
    line = window.panel.fractures.line
    line.field.setFocus()
    QTest.keyClicks(line.field, "rad sty")
    press(window, Qt.Key.Key_Return, CONTROL)
    assert "a typed fracture was not taken yet" in window.messages.text
    assert line.text == "rad sty"
    window.deciding.decide(Verdict.NO_FRACTURE)
    select(qtbot, window, WHOLE)
    assert line.isVisible(), "it can still be cleared"
    window.deciding.decide(Verdict.FRACTURE)
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert window.messages.text == ""
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_Return, CONTROL)
    assert [one.place for one in fractures(window)] == [Place.STYLOID]


# --- by fields --------------------------------------------------------------------------------


def test_a_line_of_words_unfolds_into_the_fields_its_bone_has_and_folds_with_nothing_lost(
    window: MainWindow,
) -> None:
    box = window.panel.fractures
    box.add.click()
    editor = box.lines[0].editor
    fields = editor.fields
    assert fields["which"].isHidden()
    assert fields["place"].isHidden()
    bone = editor.first
    bone.setFocus()
    QTest.keyClicks(bone, "verteb")
    QTest.keyClick(QApplication.activePopupWidget() or bone, Qt.Key.Key_Tab)
    assert fields["Laterality"].isHidden(), "the spine has no sides"
    assert not fields["which"].isHidden()
    assert fields["phalanx"].isHidden()
    fields["which"].setFocus()
    QTest.keyClicks(fields["which"], "L1")
    box.lines[0].fold()
    expected = FractureDescription(Bone.VERTEBRA, which="L1")
    assert fractures(window) == (expected,), "what was typed is taken when it folds"
    assert box.lines[0].words.accessibleName() == "▸ vertebra L1"


def test_another_bone_keeps_what_it_may_have_and_drops_what_it_has_not(
    window: MainWindow,
) -> None:
    box = window.panel.fractures
    box.add.click()
    fields = box.lines[0].editor.fields
    fields["bone"].pick("RADIUS")
    fields["Laterality"].pick("L")
    fields["place"].pick("STYLOID")
    fields["joint"].pick("INTRA_ARTICULAR")
    fields["bone"].pick("ULNA")
    styloid = FractureDescription(Bone.ULNA, "L", place=Place.STYLOID, joint=Joint.INTRA_ARTICULAR)
    assert fractures(window) == (styloid,)
    fields["bone"].pick("FEMUR")
    assert fractures(window)[0].place is None


def test_a_word_of_no_field_is_told_and_the_field_is_as_it_was(window: MainWindow) -> None:
    box = window.panel.fractures
    box.add.click()
    line = box.lines[0]
    bone = line.editor.fields["bone"]
    bone.pick("RADIUS")
    bone.setFocus()
    bone.field.selectAll()
    QTest.keyClicks(bone, "metac")
    bone.field.selectAll()
    QTest.keyClicks(bone, "xylophone")
    line.editor.flush()
    assert "“xylophone” is no word of Bone" in line.problem.text()
    assert bone.field.text() == "radius"
    degrees = line.editor.degrees
    degrees.setFocus()
    QTest.keyClicks(degrees, "400")
    line.editor.flush()
    assert "“400” is no angle" in line.problem.text()
    assert fractures(window)[0].angulation is None


# --- from what was drawn, and from the AI -----------------------------------------------------


def test_a_site_that_was_drawn_is_described_by_a_click(window: MainWindow) -> None:
    box = window.panel.fractures
    assert box.site.isHidden()
    row = window.showing.row
    assert row is not None
    drawing = Drawing((Mark("SITE", ((10.0, 10.0), (40.0, 40.0))),))
    reading = window.showing.reading_of(row)
    window.readings.change(said(reading, content_of(row), drawing=drawing))
    window.showing.present()
    assert box.site.isVisible()
    box.site.click()
    assert box.lines[0].words.isChecked()
    box.lines[0].editor.fields["bone"].pick("RADIUS")
    assert box.site.isHidden()


def test_a_region_of_the_ai_becomes_a_site_and_a_description_by_one_click(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    hottest = MapRegion(200, 30, 9, 9, ((200, 30), (209, 30), (209, 39)), (205, 35), 0.95, None)
    region = MapRegion(20, 30, 60, 40, ((20, 30), (80, 30), (80, 70)), (50, 50), 0.9, None)
    monkeypatch.setattr(MapControl, "regions_in_sight", (hottest, region))
    window.showing.refresh()
    box = window.panel.fractures
    assert [button.text() for button in box.regions.buttons] == ["1", "2"]
    box.regions.buttons[1].click()
    (mark,) = reading_of(window, WHOLE).drawings[KEY].marks
    assert (mark.kind, mark.points) == ("SITE", ((20, 30), (80, 70)))
    assert box.lines[0].words.isChecked()
    assert [button.text() for button in box.regions.buttons] == ["1"], "the other has its site"


def test_no_region_is_offered_while_the_ai_is_hidden(
    read_window: ReadWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    region = MapRegion(20, 30, 60, 40, ((20, 30), (80, 30), (80, 70)), (50, 50), 0.9, None)
    monkeypatch.setattr(MapControl, "regions_in_sight", (region,))
    window = read_window()
    select(qtbot, window, WHOLE)
    press(window, Qt.Key.Key_1)
    box = window.panel.fractures
    box.offer_regions((1,))
    assert box.regions.isVisible()
    case = window.showing.case_in_sight()
    assert case is not None
    box.show_case(replace(case, ai_hidden=True))
    assert box.regions.isHidden()


# --- further findings -------------------------------------------------------------------------


def test_a_further_finding_is_chosen_kept_undone_and_shown_when_signed(
    window: MainWindow, qtbot: QtBot
) -> None:
    box = window.panel.further
    box.add.click()
    editor = box.lines[0].editor
    editor.kind.pick("DISLOCATION")
    editor.joint.pick("ELBOW")
    editor.side.pick("L")
    expected = FurtherFinding(FurtherKind.DISLOCATION, JointName.ELBOW, "L")
    assert further(window) == (expected,)
    window.commands.undo.trigger()
    assert "the further findings" in window.messages.text
    assert further(window)[0].Laterality == ""
    window.commands.redo.trigger()
    words = box.lines[0].editor.words
    box.lines[0].unfold()
    words.setFocus()
    QTest.keyClicks(words, "to posterior 1")
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_Return, CONTROL)
    select(qtbot, window, WHOLE)
    assert box.said.text() == "• dislocation, elbow, left: to posterior 1"
    assert box.said.isVisible()
    assert box.add.isHidden()


def test_a_further_finding_needs_no_fracture(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, WHOLE)
    press(window, Qt.Key.Key_3)
    select(qtbot, window, WHOLE)
    window.panel.further.add.click()
    window.panel.further.lines[0].editor.kind.pick("HARDWARE")
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)


# --- the panel --------------------------------------------------------------------------------


def test_tab_goes_down_the_panel_as_the_eye_does(window: MainWindow) -> None:
    panel = window.panel
    panel.fractures.add.click()
    panel.further.add.click()
    panel.fractures.lines[0].unfold()
    QApplication.processEvents()
    places = [place_of(panel, widget) for widget in tab_chain(window, panel)]
    assert len(places) > 12
    heights = [place.y() for place in places]
    assert heights == sorted(heights)


def place_of(panel: QWidget, widget: QWidget) -> QPoint:
    """Where it stands; widgets of one line have one height."""
    place = widget.mapTo(panel, QPoint(0, widget.height() // 2))
    return QPoint(place.x(), round(place.y() / 12) * 12)


def tab_chain(window: MainWindow, panel: QWidget) -> list[QWidget]:
    found, widget = [], panel.nextInFocusChain()
    while widget is not panel:
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if reached and panel.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_the_question_stands_between_identity_and_ai(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = read_window()
    row = select(qtbot, window, DICOM)
    assert row.header is not None
    panel = window.panel
    assert panel.question.text() == f"Question: {row.header.ReasonForStudy}"
    boxes = (panel.identity, panel.question, panel.finding, panel.verdicts, panel.texts)
    heights = [box.mapTo(panel, QPoint(0, 0)).y() for box in boxes]
    assert heights == sorted(heights)


def test_what_lies_below_the_fold_is_announced(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 560)
    window.panel.fractures.add.click()
    QApplication.processEvents()
    sign = window.panel.fold_sign
    assert sign.isVisible()
    sign.click()
    qtbot.waitUntil(lambda: not sign.isVisible())
    window.panel.clear()
    assert not sign.isVisible(), "nothing is selected"


def test_signed_text_is_text_and_no_grey_field(window: MainWindow, qtbot: QtBot) -> None:
    texts = window.panel.texts
    texts.impression.setFocus()
    QTest.keyClicks(texts.impression, "Greenstick fracture")
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_Return, CONTROL)
    select(qtbot, window, WHOLE)
    assert texts.signed.text() == "Greenstick fracture"
    assert texts.signed.isVisible()
    assert texts.signed.isEnabled()
    assert not texts.impression.isVisible()
    assert not texts.notes.isVisible()
    assert window.panel.verdicts.signed.text() == "▲ Fracture"
    assert not any(b.isVisible() for b in window.panel.verdicts.buttons.values())
    assert not texts.critical.check.isVisible()
    QApplication.processEvents()
    assert texts.height() <= texts.sizeHint().height() + 30, "what follows stands right below"


# --- templates --------------------------------------------------------------------------------


def test_a_template_is_filled_from_the_description_and_unknown_fields_stay(
    window: MainWindow,
) -> None:
    line, texts = window.panel.fractures.line, window.panel.texts
    QTest.keyClicks(line.field, "left rad sty")
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    templates = texts.templates
    templates.set_templates(("The {bone}, {side}: {fractures}.", "See {findings} and {mine}."))
    templates.entries.aboutToShow.emit()
    own = [action for action in templates.entries.actions() if action.text()][:2]
    for action in own:
        action.trigger()
    said = "The radius, left: radius, left, styloid process. See {findings} and {mine}."
    assert texts.notes.toPlainText() == said


def test_the_templates_of_the_program_are_known_to_be_translated() -> None:
    assert Settings().note_templates == OF_THE_PROGRAM
