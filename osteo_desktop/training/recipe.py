"""What a recipe is: everything that decides how a model is trained, but the data and the seed."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.evaluation.metrics import PointsBy
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.prepare import Preparation

FROM_TEACHER = "teacher"
"""As ``Recipe.weights``: what its teacher has learned goes on learning."""


@dataclass(frozen=True)
class Framing:
    """What part of the radiograph an example shows, and how it is turned.

    ``kind`` "whole": the prepared picture as it is. "crops": a square of ``size`` pixels at the
    scale at which the model will read, near a box or elsewhere on the limb (Shen et al., Sci Rep
    9:12495, 2019: first patches, then whole images). "limbs": the whole limb in the shape in which
    the model will read it.
    """

    kind: str = "whole"
    size: int = 0
    canvas: int = 512
    """Longest side at which radiographs are kept for cropping."""
    rotation: float = 0.0
    """Degrees, either way."""
    anywhere: float = 0.0
    """Share of examples turned by any angle."""
    shift: float = 0.0
    """Share of the picture's side, either way; for crops, of the crop's side around the box."""
    shear: float = 0.0
    zoom: tuple[float, float] = (1.0, 1.0)
    """Least and most enlargement."""
    stretch: float = 0.0
    """Change of proportions, natural logarithm, either way."""
    mirror: bool = False

    @property
    def kept_at(self) -> int:
        """Side of the canvas that examples are cut from; 0: of the prepared pictures themselves."""
        return 0 if self.kind == "whole" else self.canvas


@dataclass(frozen=True)
class Sampling:
    """What an epoch is made of. ``radiographs`` 0: each one once, in random order."""

    radiographs: int = 0
    fractured: float = 0.0
    """Share of examples that show a fracture; 0: as the data has it."""
    beside_box: float = 0.0
    """Share of crops from fractured radiographs away from the boxes."""
    balance_sources: bool = False
    """Sources count by the square root of their size."""
    balance_regions: bool = False
    """Radiographs without a fracture come from the regions that fractured ones come from."""
    oblique: float = 1.0
    """Oblique views are drawn so many times as often as the others of their source and class."""
    places: float = 0.0
    """So many examples more, as a share of the epoch, from radiographs that only show places, where
    some are given: about half of the crops show a box, so that their look says nothing."""


@dataclass(frozen=True)
class Optimiser:
    name: str = "adam"
    learning_rate: float = 1e-3
    backbone: float = 1.0
    """The backbone's learning rate, as a share of ``learning_rate``."""
    weight_decay: float = 0.0
    batch: int = 32
    clip: float = 0.0
    """Longest gradient; 0: not clipped."""
    schedule: str = "constant"
    """"constant", "cosine" (after one epoch of warm-up, down to a hundredth), "plateau"."""
    monitor: str = "auc"
    """For "plateau": "accuracy", "auc" or "loss" of the judging radiographs."""
    patience: int = 3
    factor: float = 0.5
    least: float = 1e-5


@dataclass(frozen=True)
class Stage:
    name: str
    epochs: int
    framing: Framing = Framing()
    sampling: Sampling = Sampling()
    optimiser: Optimiser = Optimiser()
    greys: float = 0.0
    """0-1: how far grey levels, sharpness and noise are varied."""
    photographed: float = 0.0
    """Share of examples that are shown as photographs of films show them."""
    freeze_backbone: bool = False
    freeze_parts: int = 0
    """So many of the backbone's first parts (stem, stages) are kept as they are."""


@dataclass(frozen=True)
class Losses:
    classes: str = "sigmoid"
    """"sigmoid": binary cross-entropy of one logit; "softmax": cross-entropy of two classes."""
    places: float = 0.0
    """Weight of the loss that ties the map to the boxes."""
    region: float = 0.0
    """Weight of the body region as a helping task, dropped after training."""
    types: float = 0.0
    """Weight of the fracture type's head."""


@dataclass(frozen=True)
class Teacher:
    """A larger model that is trained first, on the same radiographs, and answered like then.

    What it says of the very crops on which the network learns is computed while it learns, unless
    ``kept``.
    """

    recipe: str = ""
    """Its recipe's name, or a TOML file; empty: no teacher."""
    answers: float = 1.0
    """Weight of the loss towards its answer on the radiograph."""
    places: float = 1.0
    """Weight of the loss towards its answer at every place."""
    kept: bool = False
    """Its answers are computed once, on the whole limb, kept on disk and cut for every example;
    else it answers on each example as the network sees it."""


@dataclass(frozen=True)
class EarlyStopping:
    """Stop when the judging radiographs' ``monitor`` has not improved for ``patience`` epochs."""

    enabled: bool = False
    monitor: str = "loss"
    patience: int = 10


@dataclass(frozen=True)
class Recipe:
    name: str
    title: str
    origin: str
    """The system it repeats, or why it is as it is."""
    claims: str
    """What its authors reported, and on what; empty where nobody did."""
    network: NetworkSpec
    preparation: Preparation
    stages: tuple[Stage, ...]
    weights: str = ""
    """What it begins with where nothing else is given. "imagenet": published weights; "distilled":
    those that Osteo Desktop brings for its backbone; "teacher": the whole of its first teacher;
    empty: random ones."""
    losses: Losses = Losses()
    teacher: Teacher = Teacher()
    early_stopping: EarlyStopping = EarlyStopping()
    average: float = 0.0
    """Decay of the running average of weights that is judged and kept; 0: no average."""
    leave_out_doubtful: bool = False
    """Radiographs whose label their own data doubts neither train nor judge."""
    points: PointsBy = "observed"
    """Both operating points keep their promise "observed": on the judging radiographs, or
    "controlled": on patients not seen, with the margin that this takes."""
    judging_varied: bool = False
    """The judging radiographs are varied like the training ones, as this recipe's authors did."""

    @property
    def epochs(self) -> int:
        return sum(stage.epochs for stage in self.stages)
