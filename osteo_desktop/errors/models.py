"""Models that cannot be used, added or removed."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class ModelError(OsteoError):
    code = "model_error"
    what = "The model cannot be used ({detail})"
    next_step = "Install Osteo Desktop again, or choose another model with --model"


class NoOtherMap(ModelError):
    code = "no_other_map"
    what = "There is no such map of this radiograph ({detail})"
    next_step = "The finding’s own map stays; for another, read it with the model that reads now"


class NoMemoryForModel(ModelError):
    code = "no_memory_for_model"
    next_step = (
        "Close other programs and start Osteo Desktop again; meanwhile radiographs can be read "
        "without the AI"
    )


class NoSuchEngine(ModelError):
    code = "no_such_engine"
    what = "There is no engine named {name}"
    next_step = "Name one of these with --engine: {engines}"


class DamagedModel(ModelError):
    code = "damaged_model"
    what = "The model file is damaged ({detail})"


class AlteredCard(DamagedModel):
    code = "altered_card"
    what = "The model is not used, for its card was altered after it was written ({detail})"
    next_step = (
        "Copy the card again from where it came; if the change is meant, run "
        "'osteo-desktop models seal {weights}'"
    )


class BadNetworkSpec(ModelError):
    code = "bad_network_spec"
    what = "The network is not one that can be built ({detail})"
    next_step = "Correct the network in the recipe, or take a model whose card is whole"


class UnfitWeights(ModelError):
    code = "unfit_weights"
    what = "The pretrained weights cannot be used ({detail})"
    next_step = "Give a file whose weights fit the network, or train without pretrained weights"


class UnfitTeacher(ModelError):
    code = "unfit_teacher"
    what = "The model cannot teach ({detail})"
    next_step = "Give a teacher that the recipe can learn from, or train without one"


class NoSuchModel(ModelError):
    code = "no_such_model"
    what = "There is no model called '{name}'{suggestion}"
    next_step = "See 'osteo-desktop models list', or name a .safetensors file"


class CannotAddModel(ModelError):
    code = "cannot_add_model"
    what = "The model was not added: {detail}"
    next_step = "{step}"


class CannotRemoveModel(ModelError):
    code = "cannot_remove_model"
    what = "The model was not removed: {detail}"
    next_step = "{step}"


class SitePointsError(OsteoError):
    code = "site_points_error"
    what = "The operating points of this site cannot be used ({detail})"
    next_step = (
        "Go back to the model's own: Reading > Operating points, or 'osteo-desktop points reset'"
    )
