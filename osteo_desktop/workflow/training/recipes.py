"""The recipes that a model can be trained by, by name."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.progress import Progress
from osteo_desktop.records.models.pace import Pace


@dataclass(frozen=True)
class RecipeTitle:
    name: str
    """As ``--recipe`` takes it."""
    title: str


def recipe_titles() -> tuple[RecipeTitle, ...]:
    """Every recipe that ships, ours first. Raises RecipeError for one that is damaged."""
    from osteo_desktop.training.recipes import recipes  # slow to import

    return tuple(RecipeTitle(recipe.name, recipe.title) for recipe in recipes())


def pace_of(name: str, device: str, progress: Progress) -> Pace:
    """How long it takes on this machine, tried; some seconds. ``device`` as ``--device`` takes it.

    Raises RecipeError, ModelError, Cancelled.
    """
    from osteo_desktop.inference import device as devices
    from osteo_desktop.training.pace import pace
    from osteo_desktop.training.recipes import read_recipe

    return pace(read_recipe(name), devices.choose(device).name, progress)
