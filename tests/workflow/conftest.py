"""What the workflow's tests share: a real model, an archive of their own, made radiographs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.training.scope import foreign_pictures, learning
from osteo_desktop.workflow.decoding.decoders import Decoders
from tests.made.folder import CountingClassifier, fill


@pytest.fixture(scope="session")
def classifier(tiny_model: Path) -> Classifier:
    return Classifier.load(tiny_model, device="cpu")


@pytest.fixture(scope="session", autouse=True)
def _drawn_once() -> Iterator[None]:
    """Most of a tiny training's time: what its gate is to refuse, which is the same every time."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(learning, "foreign_picture", cache(foreign_pictures.foreign_picture))
        yield


@pytest.fixture
def counting(tiny_model: Path) -> CountingClassifier:
    return CountingClassifier.load(tiny_model, device="cpu")


@pytest.fixture
def decoders() -> Iterator[Decoders]:
    with Decoders() as decoders:
        yield decoders


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive(tmp_path / "archive.sqlite") as archive:
        yield archive


@pytest.fixture
def radiographs(tmp_path: Path) -> Path:
    """A folder with four radiographs: PNG, JPEG and two DICOM views of one study."""
    folder = tmp_path / "radiographs"
    fill(folder)
    return folder
