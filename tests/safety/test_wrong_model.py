"""Hazard: the model that reads is not the one it is taken for, and a fracture is called none.

Control: a card carries the hash of all that it says. One that was edited, or that states no hash,
is refused until somebody says that it is meant ("models seal").
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.cli.commands.models.group import models
from osteo_desktop.errors.models import AlteredCard, ModelError
from osteo_desktop.inference.card import card_path, read_card
from osteo_desktop.inference.weights import load_model
from osteo_desktop.settings import installed_folder, own_models_folder
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.models.library import add_model, list_models
from osteo_desktop.workflow.reading.room import ReadingRoom


@pytest.fixture
def model(tiny_model: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "brought"
    folder.mkdir()
    shutil.copy(card_path(tiny_model), folder / "wrists.json")
    return Path(shutil.copy(tiny_model, folder / "wrists.safetensors"))


def edit(weights: Path, **changes: object) -> None:
    """As with a text editor: the hash in the card stays."""
    path = card_path(weights)
    document = json.loads(path.read_text("utf-8")) | changes
    path.write_text(json.dumps({k: v for k, v in document.items() if v is not None}), "utf-8")


CALLS_ALL_HEALTHY = {"operating_points": {"t_low": 0.999, "t_high": 1.0}}


@pytest.mark.parametrize(
    "changes",
    [
        CALLS_ALL_HEALTHY,
        {"calibration": {"slope": 1.0, "intercept": -9.0, "prevalence": 0.5}},
        {"scope": {"body_parts": ["CHEST"]}},
        {"name": "another"},
        {**CALLS_ALL_HEALTHY, "card_sha256": "0" * 64},
        {**CALLS_ALL_HEALTHY, "card_sha256": None},
        {"card_sha256": None},
    ],
)
def test_an_edited_card_is_refused_wherever_it_is_read(
    model: Path, changes: dict[str, object]
) -> None:
    edit(model, **changes)
    with pytest.raises(AlteredCard, match=re.escape(str(card_path(model)))) as refused:
        load_model(model)
    assert f"osteo-desktop models seal {model}" in refused.value.message
    with pytest.raises(AlteredCard):
        read_card(model)


def test_edited_thresholds_never_turn_doubt_into_no_fracture(
    model: Path, phantoms: Path, tmp_path: Path
) -> None:
    """The window goes on without AI and says why; the command line ends."""
    edit(model, **CALLS_ALL_HEALTHY)
    room = ReadingRoom(tmp_path / "archive.sqlite", model, "cpu")
    try:
        status = room.prepare()
    finally:
        room.close()
    assert status.model_id == ""
    assert "its card was altered" in notice_text(status.warnings[0])


def test_a_card_laid_out_otherwise_is_the_same_card(model: Path) -> None:
    before = read_card(model)
    document = json.loads(card_path(model).read_text("utf-8"))
    turned = dict(reversed(document.items()))
    card_path(model).write_text(json.dumps(turned, indent=8), "utf-8")
    assert read_card(model) == before


def test_a_model_of_the_users_own_is_refused_when_edited_until_it_is_sealed(model: Path) -> None:
    own = add_model(model).path
    edit(own, **CALLS_ALL_HEALTHY)
    (entry,) = (one for one in list_models() if one.name == "wrists")
    assert "its card was altered" in notice_text(entry.error)
    ran = CliRunner().invoke(models, ["choose", "wrists"])
    assert isinstance(ran.exception, AlteredCard)
    sealed = CliRunner().invoke(models, ["seal", "wrists"])
    assert "t_low 0.999, t_high 1.0" in sealed.output
    assert read_card(own).operating_points.t_low == 0.999
    assert read_card(own).model_id != read_card(model).model_id


def test_a_card_of_an_earlier_version_is_sealed_when_it_is_added_an_edited_one_is_not(
    model: Path,
) -> None:
    edit(model, **CALLS_ALL_HEALTHY)
    with pytest.raises(AlteredCard):
        add_model(model)
    assert not (own_models_folder() / "wrists.json").exists()
    edit(model, card_sha256=None)
    added = add_model(model).path
    assert read_card(added).operating_points.t_low == 0.999


def test_completing_a_card_does_not_launder_it(model: Path) -> None:
    edit(model, **CALLS_ALL_HEALTHY)
    ran = CliRunner().invoke(models, ["complete", str(model)])
    assert isinstance(ran.exception, AlteredCard)


def test_what_does_not_work_is_not_sealed(model: Path) -> None:
    edit(model, weights_sha256="0" * 64)
    before = card_path(model).read_bytes()
    ran = CliRunner().invoke(models, ["seal", str(model)])
    assert isinstance(ran.exception, ModelError)
    assert card_path(model).read_bytes() == before


def test_the_shipped_card_is_sealed() -> None:
    """After it was replaced or edited: osteo-desktop models seal models/default.safetensors."""
    assert read_card(installed_folder("models") / "default.safetensors").name == "default"
