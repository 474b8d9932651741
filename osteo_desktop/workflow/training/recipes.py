"""The recipes that a model can be trained by, by name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RecipeTitle:
    name: str
    """As ``--recipe`` takes it."""
    title: str


def recipe_titles() -> tuple[RecipeTitle, ...]:
    """Every recipe that ships, ours first. Raises RecipeError for one that is damaged."""
    from osteo_desktop.training.recipes import recipes  # slow to import

    return tuple(RecipeTitle(recipe.name, recipe.title) for recipe in recipes())
