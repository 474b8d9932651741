"""The window in another language: nothing stays English, nothing turns round that must not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTableWidget,
    QTabWidget,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from osteo_desktop.errors.files import EmptyFile
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.rules.typed import days_meant
from osteo_desktop.settings import Settings, installed_folder
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import speak, system_language
from osteo_desktop.ui.parts.elided_label import ElidedLabel
from osteo_desktop.ui.reading_panel.identity_box import field_text
from osteo_desktop.ui.viewer.corners.captions import identity_lines
from osteo_desktop.ui.viewer.corners.layout import Part
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.wording.dicom import moment_text, person_name
from osteo_desktop.wording.languages.language import LANGUAGES
from tests.ui.window_driving import select

FOLDER = installed_folder("resources") / "translations"
OPEN, CLOSE = "⟦", "⟧"


class Marker(QTranslator):
    """A language in which every text stands in brackets, so that what is not looked up shows."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks for it
        return False

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
        if context.startswith("Q"):
            return None  # type: ignore[return-value]  # Qt's own words are not to be found here
        return f"{OPEN}{text}{CLOSE}".replace("%n", str(n))


@pytest.fixture
def marked_window(
    qapp: QApplication, read_window: Callable[..., MainWindow]
) -> Iterator[MainWindow]:
    marker = Marker()
    qapp.installTranslator(marker)
    yield read_window(Settings(reader_name="A. Reader"))
    qapp.removeTranslator(marker)


def said(widget: QWidget) -> Iterator[str]:
    """Every text that a reader can see or hear of ``widget``."""
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, ElidedLabel):
        yield widget.full_text
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        count = widget.count()
        yield from (
            str(widget.model().headerData(index, widget.orientation()) or "")
            for index in range(count)
        )
    if isinstance(widget, QTableWidget):
        pass  # its header is asked; its cells are data
    if isinstance(widget, QProgressBar):
        yield widget.format()


def everything_said(window: QWidget) -> set[str]:
    texts = {text for widget in (window, *window.findChildren(QWidget)) for text in said(widget)}
    for action in window.findChildren(QAction):
        texts |= {action.text(), action.toolTip()}
    return texts


NOT_TRANSLATED = re.compile(
    r"""
    Osteo\ Desktop | phantom\S* | \S+\.(?:dcm|png|jpg|jpeg|txt|zip) | cpu | CPU | qt_\w+
    | Ctrl|Shift|Alt|Esc|Return|Enter|Del(?:ete)?|Up|Down|Space|F\d+ | mm | px | \d+\ ?% | %p%
    """,
    re.VERBOSE,
)


def left_in_english(texts: set[str], data: set[str]) -> list[str]:
    left = []
    for text in texts:
        bare = text
        for item in data:
            bare = bare.replace(item, "")
        before = ""
        while bare != before:
            before, bare = bare, re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", bare)
        bare = NOT_TRANSLATED.sub("", re.sub(r"<[^>]*>|&nbsp;", "", bare))
        if re.search(r"[A-Za-z]{2}", bare):
            left.append(text)
    return sorted(left)


def known_data(window: MainWindow) -> set[str]:
    """What stands in files, settings and model: nobody translates it."""
    settings, status = window.preferences.settings, window.news.status
    assert status is not None
    held = {settings.reader_name, *settings.note_templates, status.model_name}
    held.add(str(window.folder_job.root))
    for row in (window.worklist.rows.row_at(n) for n in range(window.worklist.rows.rowCount())):
        held |= {row.file}
        if row.header is not None:
            patient = row.header.patient
            held |= {person_name(patient.PatientName), patient.PatientID}
            held |= {row.header.BodyPartExamined, row.header.BodyPartExamined.capitalize()}
            held |= {row.header.ViewPosition}
    return held - {""}


def test_that_no_word_of_the_window_stays_english(marked_window: MainWindow) -> None:
    texts = everything_said(marked_window)
    assert len([text for text in texts if OPEN in text]) > 150
    left = left_in_english(texts, known_data(marked_window))
    assert left == [], "\n".join(left)


def test_that_the_marker_would_show_a_forgotten_word(marked_window: MainWindow) -> None:
    forgotten = QLabel("A forgotten word", marked_window)
    assert left_in_english(everything_said(marked_window), set()) != []
    forgotten.deleteLater()


def test_that_errors_are_said_in_the_language_of_the_window(
    qapp: QApplication, speaking: Callable[[str], None]
) -> None:
    error = EmptyFile("a.dcm")
    speaking("fr")
    said_in_french = words.error_text(error)
    assert said_in_french.startswith("a.dcm: ")
    assert said_in_french != str(error)
    assert "octet" in said_in_french


# --- the languages ---------------------------------------------------------------------------


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_that_the_window_speaks_it(
    code: str, speaking: Callable[[str], None], make_window: Callable[..., MainWindow]
) -> None:
    english = words.decision_text(Decision.FRACTURE)
    speaking(code)
    window = make_window()
    assert words.decision_text(Decision.FRACTURE) != english
    assert window.commands.open_folder.text() != "&Open folder…"
    direction = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
    assert window.layoutDirection() is direction
    assert window.viewer.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_that_a_language_without_a_file_leaves_the_window_in_english(
    qapp: QApplication, tmp_path: Path
) -> None:
    for translator in speak(qapp, "fr", tmp_path):  # Qt's own words are there all the same
        qapp.removeTranslator(translator)
    assert words.decision_text(Decision.DOUBT) == "◆ Doubt"


def test_that_the_system_chooses_among_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        QLocale, "system", lambda: QLocale(QLocale.Language.Swahili, QLocale.Country.Kenya)
    )
    assert system_language() == "sw"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(QLocale.Language.Finnish))
    assert system_language() == "en"


def test_that_a_verdict_is_the_same_in_every_language(
    speaking: Callable[[str], None], read_window: Callable[..., MainWindow], qtbot
) -> None:
    """What is stored are codes, never translated words."""
    speaking("ar")
    window = read_window()
    row = window.worklist.selected_row()
    assert row is not None
    select(qtbot, window, row.file)
    window.commands.fracture.trigger()
    stored = window.readings.reading(row.study_key).verdicts[row.key]
    assert str(stored) == "FRACTURE"


def test_that_a_files_name_is_spelt_as_it_is_among_words_from_right_to_left(
    speaking: Callable[[str], None],
) -> None:
    """Without isolation "07-whole.png" is shown as "whole.png-07"."""
    assert words.file_text("07-whole.png", 1, 1) == "07-whole.png"
    speaking("ar")
    assert words.file_text("07-whole.png", 1, 1) == "\u206607-whole.png\u2069"
    assert words.file_text("07-whole.png", 2, 3).startswith("\u206607-whole.png\u2069")


def test_that_the_scale_of_the_map_runs_the_same_way_in_every_language(
    speaking: Callable[[str], None], read_window: Callable[..., MainWindow]
) -> None:
    """0 stands under the dark end of the bar: painted alike, to the rounding of glyphs."""

    def labels() -> np.ndarray:
        viewer = read_window().viewer
        viewer.actions().colours.trigger()
        overlay = viewer.overlay
        place = next(one.rect for one in overlay.placed() if one.part is Part.LEGEND)
        height = overlay.fontMetrics().height()
        image = overlay.grab(place.adjusted(0, place.height() - height, 0, 0)).toImage()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        flat = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), -1)
        return flat[:, : grey.width()].astype(float).mean(axis=0)

    usual = labels()
    speaking("ar")
    mirrored = labels()
    assert usual.shape == mirrored.shape
    assert np.corrcoef(mirrored, usual)[0, 1] > 0.9
    assert np.corrcoef(usual[::-1], usual)[0, 1] < 0.9, "0 and 1 must be told apart"


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_the_tools_fit_on_a_small_screen(
    code: str,
    speaking: Callable[[str], None],
    dressed: None,
    make_window: Callable[..., MainWindow],
) -> None:
    speaking(code)
    (bar,) = make_window().findChildren(QToolBar)
    assert bar.sizeHint().width() <= 1366


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_that_qts_own_buttons_and_menus_speak_it_too(
    code: str, speaking: Callable[[str], None], qtbot: QtBot
) -> None:
    kinds = QDialogButtonBox.StandardButton
    wanted = (kinds.Ok, kinds.Cancel, kinds.Close)
    speaking(code)
    box = QDialogButtonBox(wanted[0] | wanted[1] | wanted[2])
    qtbot.addWidget(box)
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    texts = {box.button(kind).text().replace("&", "") for kind in wanted}
    texts |= {action.text().replace("&", "").partition("\t")[0] for action in menu.actions()}
    english = {"Cancel", "Close", "Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select All"}
    assert texts & english == set()


def test_that_ids_and_dates_are_spelt_as_they_are_among_words_from_right_to_left(
    speaking: Callable[[str], None],
) -> None:
    """Behind an Arabic word the ID 12-34 would be shown as 34-12, and a date backwards."""
    patient = Patient(PatientID="12-34", PatientBirthDate="19760120")
    assert [line.text for line in identity_lines(patient, None)] == ["ID 12-34", "born 1976-01-20"]
    speaking("ar")
    said = " ".join(line.text for line in identity_lines(patient, None))
    assert "\u206612-34\u2069" in said
    assert "\u20661976-01-20\u2069" in said
    assert words.date_text("19760120") == "\u20661976-01-20\u2069"
    assert words.moment_text("2026-01-02T03:04:00+00:00") == "\u20662026-01-02 03:04 (UTC)\u2069"


def test_that_what_can_be_edited_holds_nothing_unseen(speaking: Callable[[str], None]) -> None:
    """Or a birth date could not be read again, nor a critical result's time."""
    speaking("ar")
    assert field_text("PatientBirthDate", "19760120") == "1976-01-20"
    assert days_meant(field_text("PatientBirthDate", "19760120")) == [date(1976, 1, 20)]
    assert moment_text("2026-01-02T03:04:00+00:00")[0] == "2"
