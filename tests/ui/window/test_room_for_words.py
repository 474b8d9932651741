"""Fields take the room that their words need, and none where nothing is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from osteo_desktop.ui.dialogs.archive_dialog import ArchiveDialog
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.ui.dialogs.preferences.dialog import PreferencesDialog
from osteo_desktop.ui.parts.elided_combo import ElidedCombo
from osteo_desktop.ui.parts.status_strip import StatusStrip
from osteo_desktop.ui.parts.wrapping_check import WrappingCheck
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.workflow.reading.formats import offered


def test_whose_signature_can_be_taken_back_is_said_beside_all_else(
    qtbot: QtBot, dressed: None
) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_idle("Studies: 7 · radiographs: 9 · cannot be read: 1 · 2 fracture, 7 doubt")
    strip.show_to_be_told(1)
    strip.set_device("default · CPU (chosen)")
    strip.signed.show_offer("PHANTOM, THREE", 10)
    strip.resize(1366, strip.height())
    strip.show()
    QApplication.processEvents()
    assert strip.signed.study.text() == "Signed: PHANTOM, THREE"


def test_other_words_give_way_to_whose_signature_can_be_taken_back(
    speaking: Callable[[str], None], qtbot: QtBot, dressed: None
) -> None:
    """French words are longer: it read "Signée : PHANTOM, TH…"."""
    speaking("fr")
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_idle("Études : 7 · radiographies : 9 · illisibles : 1 · 2 fracture, 7 doute")
    strip.show_to_be_told(1)
    strip.set_device("default · CPU (choisi)")
    strip.signed.show_offer("PHANTOM, THREE", 10)
    strip.resize(1366, strip.height())
    strip.show()
    QApplication.processEvents()
    assert strip.signed.study.text() == "Signée : PHANTOM, THREE"
    strip.signed.show_offer("PHANTOM, " * 40, 10)
    QApplication.processEvents()
    assert strip.signed.study.text().endswith("…")
    assert strip.rect().contains(strip.signed.geometry())


def test_titles_of_the_preferences_pages_are_whole(
    speaking: Callable[[str], None], qtbot: QtBot, dressed: None
) -> None:
    speaking("fr")
    dialog = PreferencesDialog("en")
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    room = dialog.pages.viewport().width() - 12  # the padding of an item
    for line in range(dialog.pages.count()):
        title = dialog.pages.item(line).text()
        assert dialog.pages.fontMetrics().horizontalAdvance(title) <= room


def test_paths_to_export_to_stand_below_one_another(qtbot: QtBot, dressed: None) -> None:
    dialog = ExportDialog(offered())
    qtbot.addWidget(dialog)
    dialog.show()
    assert len({file.line.geometry().left() for file in dialog.files.values()}) == 1
    assert not dialog.outcome.isVisible()
    for file in dialog.files.values():
        file.wanted.setChecked(False)
    dialog.export.click()
    assert dialog.outcome.isVisible()
    assert dialog.rect().contains(dialog.outcome.geometry())


def test_no_backup_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ArchiveDialog(str(tmp_path / "archive.sqlite"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_backups([])
    assert dialog.caption.text() == "There is no backup yet."
    assert not dialog.outcome.isVisible()
    dialog.say("Checked.")
    assert dialog.outcome.isVisible()


def test_words_beside_a_box_to_tick_go_on_below(qtbot: QtBot, dressed: None) -> None:
    words = "Critical result: somebody must be told"
    box = WrappingCheck(words)
    qtbot.addWidget(box)
    wide, low = box.sizeHint().width(), box.sizeHint().height()
    box.resize(wide, low)
    box.show()
    assert box.text() == words
    box.resize(wide * 2 // 3, low)
    assert box.text().split("\n") == ["Critical result:", "somebody must be told"]
    assert box.sizeHint().height() >= low + box.fontMetrics().height() - 2
    assert box.sizeHint().width() <= box.width()
    assert box.accessibleName() == words
    box.resize(wide, low)
    assert box.text() == words


def test_a_long_choice_is_shortened_and_never_cut(qtbot: QtBot, dressed: None) -> None:
    box = ElidedCombo()
    qtbot.addWidget(box)
    box.addItem("Osteo Desktop's own: a fracture logit at every place, on the limb alone")
    box.resize(300, 30)
    assert box.shown_text().endswith("…")
    box.resize(900, 30)
    assert box.shown_text() == box.currentText()


def test_verdicts_stand_side_by_side_and_leave_the_radiograph_its_room(
    speaking: Callable[[str], None], dressed: None, qtbot: QtBot
) -> None:
    speaking("fr")
    panel = ReadingPanel()
    qtbot.addWidget(panel)
    assert panel.minimumWidth() < 340
    box = panel.verdicts
    box.resize(panel.minimumWidth() - 28, 60)
    box.show()
    QApplication.processEvents()
    for button in box.buttons.values():
        bold = QFont(button.font())
        bold.setBold(True)
        assert QFontMetrics(bold).horizontalAdvance(button.text()) < button.contentsRect().width()


def test_a_panel_that_says_nothing_draws_nothing(qtbot: QtBot, dressed: None) -> None:
    panel = ReadingPanel()
    qtbot.addWidget(panel)
    panel.resize(290, 600)
    panel.show()
    seen = panel.grab().toImage()
    assert len({seen.pixel(5, row) for row in range(seen.height())}) == 1
