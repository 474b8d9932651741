"""Dialogs of figures begin with one sentence, one figure and one picture; the rest is folded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.inference.card import read_card
from osteo_desktop.records.models.agreement import Agreement, Blinding
from osteo_desktop.records.models.pace import Pace
from osteo_desktop.records.models.site_points import PointsFigures
from osteo_desktop.settings import installed_folder
from osteo_desktop.ui.dialogs.agreement_dialog import AgreementDialog
from osteo_desktop.ui.dialogs.models_dialog import ModelsDialog, Shelved
from osteo_desktop.ui.dialogs.points_dialog import PointsDialog
from osteo_desktop.ui.training import outlook
from osteo_desktop.ui.training.form import TrainingForm
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.wording.card_figures import headline
from osteo_desktop.workflow.models.agreement import SiteAgreement, wilson
from osteo_desktop.workflow.models.library import ModelEntry
from tests.made.layouts import make_table
from tests.made_documents import PROPOSAL

MakeWindow = Callable[..., MainWindow]
WEIGHTS = installed_folder("models") / "default.safetensors"


@pytest.fixture
def shelved() -> Shelved:
    """The model that ships."""
    card = read_card(WEIGHTS)
    entry = ModelEntry("default", card.model_id, Path("default.safetensors"), True, True)
    return Shelved(entry, card)


def test_a_figure_of_the_radiographs_that_set_the_thresholds_is_told_as_such(qtbot: QtBot) -> None:
    """Beside a figure of five rounds it would look better than it is."""
    card = read_card(installed_folder("models") / "photographs.safetensors")
    entry = ModelEntry("photographs", card.model_id, Path("photographs.safetensors"), True, False)
    dialog = ModelsDialog()
    qtbot.addWidget(dialog)
    dialog.show_models([Shelved(entry, card)], "")
    assert "expect more" in dialog.first_look.sentence.text()


def test_a_model_is_told_by_what_it_misses_where_it_is_weakest(
    shelved: Shelved, qtbot: QtBot
) -> None:
    dialog = ModelsDialog()
    qtbot.addWidget(dialog)
    dialog.show_models([shelved], "")
    dialog.show()
    assert shelved.card is not None
    known = {m.group: m.figures["sensitivity"] for m in headline(shelved.card)}
    weakest = min(known, key=lambda group: known[group])
    missed = round(100 * (1 - known[weakest]))
    look = dialog.first_look
    assert look.figure.text() == f"{missed} of 100 missed"
    assert look.picture.filled == missed
    assert weakest in look.sentence.text()
    assert "you decide" in look.sentence.text()
    assert "expect more" not in look.sentence.text()
    assert not dialog.card.isVisible(), "details are behind"
    dialog.more.click()
    assert dialog.card.isVisible()


def test_a_model_without_figures_has_no_figure_made_up(shelved: Shelved, qtbot: QtBot) -> None:
    dialog = ModelsDialog()
    qtbot.addWidget(dialog)
    dialog.show_models([Shelved(shelved.entry, None)], "")
    dialog.show()
    assert not dialog.first_look.picture.isVisible()
    assert not dialog.first_look.figure.isVisible()


def test_agreement_is_told_by_how_many_are_alike(qtbot: QtBot) -> None:
    rates = (wilson(18, 20), wilson(62, 80), wilson(18, 36), wilson(62, 64))
    found = Agreement("default-1", Blinding.ALL, 100, 20, 0, 0, *rates, *rates)
    dialog = AgreementDialog(SiteAgreement((found,), ()))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.first_look.figure.text() == "80 of 100 alike"
    assert dialog.first_look.picture.filled == 80
    assert "did not suspect: 2 of 20" in dialog.first_look.sentence.text()
    assert not dialog.figures.isVisible()
    dialog.more.click()
    assert "default-1" in dialog.figures.text()
    assert dialog.figures.isVisible()


def test_points_are_told_by_what_they_miss_and_what_they_call_wrongly(qtbot: QtBot) -> None:
    """Figures to expect, not those of the radiographs that the points were found on."""
    before = PointsFigures(wilson(81, 100), wilson(99, 100), wilson(12, 200))
    apparent = PointsFigures(wilson(100, 100), wilson(100, 100), wilson(0, 200))
    expected = PointsFigures(wilson(93, 100), wilson(94, 100), wilson(43, 200))
    proposal = replace(PROPOSAL, before=before, apparent=apparent, expected=expected)
    dialog = PointsDialog(proposal)
    qtbot.addWidget(dialog)
    dialog.show()
    look = dialog.first_look
    assert look.figure.text() == "7 of 100 missed, not 19"
    assert [picture.filled for picture in look.pictures] == [7, 6]
    assert all(picture.isVisible() for picture in look.pictures)
    assert "of 100 fractures about 7 are not suspected" in look.sentence.text()
    assert "19 and 1" in look.sentence.text()
    assert "Fractures not suspected: 7 / 100" in look.picture.accessibleName()
    folded = dialog.height()
    assert dialog.more.isChecked(), "sought for other targets than usual: they are in sight"
    dialog.more.click()
    assert not dialog.cells[0].isVisible()
    assert dialog.height() < folded


def test_points_that_cannot_be_found_show_no_picture(qtbot: QtBot) -> None:
    dialog = PointsDialog(None, "There are too few.")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.first_look.sentence.text() == "There are too few."
    assert not any(picture.isVisible() for picture in dialog.first_look.pictures)


def test_a_training_is_told_by_what_it_learns_from_and_how_long_it_takes(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    tried = []
    known = ("default", "auto")
    monkeypatch.setattr(
        outlook, "pace_of", lambda *wanted: tried.append(wanted[:2]) or Pace(600.0, 30.0)
    )
    window = make_window()
    window.commands.train.trigger()
    form = window.findChild(TrainingForm)
    assert form is not None
    look = form.outlook
    assert "folder of radiographs" in look.sentence.text()
    assert not look.picture.isVisible()
    qtbot.waitUntil(lambda: form.recipe.count() > 0)
    form.data.add(make_table(tmp_path / "hospital"))
    qtbot.waitUntil(lambda: "takes roughly" in look.sentence.text())
    (line,) = form.data.lines
    assert line.data is not None
    radiographs, fractured = line.data.radiographs, line.data.fractured
    assert look.figure.text() == f"{radiographs} radiographs"
    assert look.picture.filled == round(100 * fractured / radiographs)
    assert f"of about {line.data.blocks} patients" in look.sentence.text()
    assert f"roughly {10 + radiographs / 2:.0f} min" in look.sentence.text()

    assert form.window().width() < 1024, "it fits the smallest screen"
    form.data.changed.emit()
    assert tried == [known], "a recipe is tried once"


def test_what_a_training_seldom_needs_is_folded(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.commands.train.trigger()
    form = window.findChild(TrainingForm)
    assert form is not None
    assert form.recipe.isVisible()
    assert not form.device.isVisible()
    form.more.click()
    assert form.device.isVisible()
    assert form.weights.isVisible()
