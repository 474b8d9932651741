"""Drawn once: every training of the suite refuses the same made pictures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from osteo_desktop.training.scope import inputs


@pytest.fixture(scope="package", autouse=True)
def _foreign_pictures_drawn_once() -> Iterator[None]:
    """They follow from kind and number alone, and are a tenth of a small training."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inputs, "foreign_picture", cache(inputs.foreign_picture))
        yield
