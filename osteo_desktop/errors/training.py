"""Trainings that cannot begin or go on."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class TrainingRuns(OsteoError):
    code = "training_runs"
    what = "This model is being trained already"
    next_step = "Wait for it, stop it, or name another file for the model"


class RecipeError(OsteoError):
    """A recipe that is not there or that says what cannot be."""

    code = "recipe_error"
    what = "The recipe cannot be used ({detail})"
    next_step = "Correct it, or list the recipes with 'osteo-desktop recipes'"


class TrainingFailed(OsteoError):
    """The run cannot go on; what was saved after the last whole epoch is kept."""

    code = "training_failed"
    what = "Training stopped ({detail})"
    next_step = "The last whole epoch is kept; start the same command again to go on from there"
