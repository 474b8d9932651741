"""What trainings keep beside tensors: written as ever, read strictly, told when it is not so."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import safetensors
import safetensors.torch
import torch
from torch import nn

from osteo_desktop.errors.data import DataError
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.training import checkpoint, kept_answers
from osteo_desktop.training.checkpoint import Progressed, State
from osteo_desktop.training.schedule import Plateau

WHOSE = {"the teacher": "ab", "the radiographs": "cd"}
ANSWERS = kept_answers._Answers(torch.zeros(1, 1, 2, 2).half(), torch.zeros(1, 2, 3), 32.0)
INDEX = '{"whose": {"the teacher": "ab", "the radiographs": "cd"}, "stride": 32.0}'
"""As every version has written it."""

DONE = Progressed(
    3, 2, 0.75, 1, math.inf, Plateau(-math.inf, 1, 0.5),
    ({"auc": 0.75, "auc_by_source": {"süd": math.nan}, "epoch": 1, "stage": "whole"},),
)  # fmt: skip
RUN = (
    '{"run": "made", "done": {"epoch": 3, "best_epoch": 2, "best": 0.75, "waited": 1, '
    '"least_loss": Infinity, "plateau": {"best": -Infinity, "waited": 1, "factor": 0.5}, '
    '"history": [{"auc": 0.75, "auc_by_source": {"s\\u00fcd": NaN}, "epoch": 1, '
    '"stage": "whole"}]}}'
)


def meta_of(path: Path) -> str:
    with safetensors.safe_open(path, "pt") as file:
        return str(file.metadata()["osteo"])


def with_meta(path: Path, meta: dict[str, str]) -> None:
    tensors = safetensors.torch.load_file(path)
    path.write_bytes(safetensors.torch.save(tensors, meta))


# --- teachers' answers ---------------------------------------------------------------------------


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "kept" / "teacher-1.safetensors"
    kept_answers._write(path, WHOSE, ANSWERS)
    return path


class Heard(Progress):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[Notice] = []

    def say(self, what: Notice) -> None:
        self.told.append(what)


def test_the_index_of_kept_answers_is_written_as_ever_and_read(kept: Path) -> None:
    assert meta_of(kept) == INDEX
    found = kept_answers._read(kept, WHOSE, Progress())
    assert found is not None
    assert found.stride == 32.0


def test_answers_of_others_are_told_by_what_differs(kept: Path) -> None:
    heard = Heard()
    assert kept_answers._read(kept, WHOSE | {"the radiographs": "ef"}, heard) is None
    assert [(n.code, n.field("what")) for n in heard.told] == [
        (Code.ANSWERS_OF_OTHERS, "the radiographs")
    ]


DAMAGED: list[Callable[[dict[str, Any]], Any]] = [
    lambda index: index | {"stride": "32"},
    lambda index: index | {"stride": True},
    lambda index: index | {"whose": ["ab"]},
    lambda index: {"stride": 32.0},
    lambda index: [index],
    lambda index: None,
]


@pytest.mark.parametrize("damage", DAMAGED)
def test_an_index_that_is_none_is_told_and_the_answers_are_made_anew(
    kept: Path, damage: Callable[[dict[str, Any]], Any]
) -> None:
    with_meta(kept, {"osteo": json.dumps(damage(json.loads(INDEX)))})
    heard = Heard()
    assert kept_answers._read(kept, WHOSE, heard) is None
    assert [(n.code, n.field("file")) for n in heard.told] == [(Code.ANSWERS_DAMAGED, kept.name)]


@pytest.mark.parametrize("meta", [{}, {"osteo": "{"}, {"osteo": "[" * 100_000}])
def test_a_file_without_an_index_is_told(kept: Path, meta: dict[str, str]) -> None:
    with_meta(kept, meta)
    heard = Heard()
    assert kept_answers._read(kept, WHOSE, heard) is None
    assert [n.code for n in heard.told] == [Code.ANSWERS_DAMAGED]


def test_what_a_later_version_adds_to_the_index_is_passed_over(kept: Path) -> None:
    with_meta(kept, {"osteo": json.dumps(json.loads(INDEX) | {"made": "later"})})
    assert kept_answers._read(kept, WHOSE, Progress()) is not None


# --- a run that was stopped ----------------------------------------------------------------------


@pytest.fixture
def saved(tmp_path: Path) -> tuple[Path, nn.Module]:
    network = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    path = tmp_path / "m.training"
    checkpoint.save(path, "made", State(network.state_dict(), {}, {}, DONE), optimizer)
    return path, network


def test_a_saved_run_is_written_as_ever_and_goes_on_where_it_was(
    saved: tuple[Path, nn.Module],
) -> None:
    path, network = saved
    assert meta_of(path) == RUN
    done = checkpoint.load(path, "made", network, None).done
    assert math.isnan(done.history[0]["auc_by_source"]["süd"])
    assert (done.epoch, done.least_loss, done.plateau) == (3, math.inf, Plateau(-math.inf, 1, 0.5))


def test_another_run_is_not_gone_on_with(saved: tuple[Path, nn.Module]) -> None:
    path, network = saved
    with pytest.raises(DataError, match="made from another recipe") as caught:
        checkpoint.load(path, "other", network, None)
    assert str(caught.value).startswith(f"{path}: ")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"run": None}, "run is missing"),
        ({"done": []}, "done must be a table"),
        ({"done": {"epoch": "3"}}, "done: epoch must be a whole number"),
        ({"done": {"plateau": 1}}, "done: plateau must be a table"),
        ({"done": {"history": [7]}}, "done: history 1 must be a table"),
    ],
)
def test_a_damaged_run_is_told(
    saved: tuple[Path, nn.Module], change: dict[str, Any], told: str
) -> None:
    path, network = saved
    index = {k: v for k, v in (json.loads(RUN) | change).items() if v is not None}
    with_meta(path, {"osteo": json.dumps(index)})
    with pytest.raises(DataError, match=told) as caught:
        checkpoint.load(path, "made", network, None)
    assert str(caught.value).startswith(f"{path}: ")


@pytest.mark.parametrize("meta", [{}, {"osteo": "{"}, {"osteo": "[" * 100_000}])
def test_a_run_that_says_nothing_of_itself_is_told(
    saved: tuple[Path, nn.Module], meta: dict[str, str]
) -> None:
    path, network = saved
    with_meta(path, meta)
    with pytest.raises(DataError, match="cannot be resumed"):
        checkpoint.load(path, "made", network, None)
