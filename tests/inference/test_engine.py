"""Engines: what decides knows none of them, and a new one is a module and a line in the table."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from osteo_desktop.cli.main import cli
from osteo_desktop.errors.models import ModelError, NoSuchEngine
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_png
from osteo_desktop.inference import engine
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.engine import Answer, EngineKind, EngineMemory, Wanted
from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.progress import Progress
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.installation import doctor
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.guide import guide_tables
from tests.made.radiographs import made, textured


class DummyEngine:
    """Answers by the mean grey level, two pictures at a time; stands for any engine to come."""

    name = device = "dummy"
    margin = 0.0
    told = as_it_stands("a dummy")

    def __init__(self, fits: int = 2) -> None:
        self.batch = 4
        self.asked: list[int] = []
        self._fits = fits

    def answer(self, pictures: Sequence[np.ndarray]) -> Answer:
        if len(pictures) > self._fits:
            raise EngineMemory
        self.asked.append(len(pictures))
        means = np.array([float(picture.mean()) / 255.0 for picture in pictures])
        maps = np.ones((len(pictures), 4, 3), np.float32)
        return Answer(means, maps, np.zeros((len(pictures), 8), np.float32))

    def exactly(self, pictures: Sequence[np.ndarray]) -> Answer:
        return self.answer(pictures)

    def use_less_memory(self) -> Notice:
        if self.batch == 1:
            raise ModelError(detail=as_it_stands("nothing is left"))
        self.batch //= 2
        return as_it_stands(f"{self.batch} at a time")


def load(_weights: Path, _wanted: Wanted) -> DummyEngine:
    """As the table calls it."""
    return DummyEngine()


OWN = EngineKind("dummy", "answers by the mean grey level", __name__)


@pytest.fixture
def own_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "ENGINES", (*engine.ENGINES, OWN))


def _without_gate(tiny_model: Path, computes: DummyEngine) -> Classifier:
    return Classifier(Classifier.load(tiny_model, device="cpu").card, None, computes)


def test_scores_come_from_the_engine_and_decisions_from_the_card(tiny_model: Path) -> None:
    classifier = _without_gate(tiny_model, DummyEngine())
    radiographs = [made(textured(seed=n)) for n in range(3)]
    findings = classifier.classify(radiographs)
    assert [finding.device for finding in findings] == ["dummy"] * 3
    for finding in findings:
        assert finding.score is not None
        points = classifier.card.operating_points
        assert finding.decision is points.decide(finding.score, whole=True)
    assert notice_text(classifier.device) == "a dummy"


def test_an_engine_that_runs_out_of_memory_is_asked_for_less_and_nothing_is_lost(
    tiny_model: Path,
) -> None:
    computes, said = DummyEngine(fits=1), []
    classifier = _without_gate(tiny_model, computes)
    progress = Progress(lambda state: said.append(notice_text(state.message)))
    findings = classifier.classify([made(textured(seed=n)) for n in range(3)], progress=progress)
    assert len(findings) == 3
    assert all(finding.score is not None for finding in findings)
    assert computes.asked == [1, 1, 1]
    assert [text for text in said if text] == ["2 at a time", "1 at a time"]


def test_an_engine_that_fails_with_single_pictures_is_a_clear_error(tiny_model: Path) -> None:
    with pytest.raises(ModelError, match="nothing is left"):
        _without_gate(tiny_model, DummyEngine(fits=0)).classify([made(textured())])


def test_an_engine_that_is_none_names_those_that_are(tiny_model: Path) -> None:
    with pytest.raises(NoSuchEngine, match=r"no engine named tortch.*torch"):
        Classifier.load(tiny_model, device="cpu", engine="tortch")


@pytest.mark.usefixtures("own_engine")
def test_a_new_engine_is_seen_everywhere(tiny_model: Path, tmp_path: Path) -> None:
    """In the command line, in what the window asks for, in ``doctor`` and in the guide's table."""

    film = tmp_path / "1.png"
    write_png(film, phantom(320, 240, broken=True))
    asked = ["predict", str(film), "--model", str(tiny_model), "--engine", "dummy"]
    ran = CliRunner().invoke(cli, [*asked, "--score-anyway"])
    assert ran.exit_code == 0, ran.output
    room = ReadingRoom(tmp_path / "a.sqlite", tiny_model, "cpu", engine="dummy")
    try:
        status = room.prepare()
    finally:
        room.close()
    assert status.device is not None
    assert notice_text(status.device) == "a dummy"
    assert any(check.value.endswith(", dummy") for check in doctor._device("cpu"))
    assert "| `dummy` | answers by the mean grey level |" in guide_tables.tables()["engines"]


@pytest.mark.slow
def test_what_decides_imports_no_torch() -> None:
    code = (
        "import sys, osteo_desktop.inference.classifier, osteo_desktop.inference.card; "
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
