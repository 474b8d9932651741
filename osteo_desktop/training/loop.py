"""Training: a recipe's stages, one after the other, judged and saved after every epoch."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.training import TrainingFailed
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.training import checkpoint, judge, schedule
from osteo_desktop.training.checkpoint import Progressed, State
from osteo_desktop.training.distributed import Team
from osteo_desktop.training.framing import Framer, varied_like
from osteo_desktop.training.greys import vary_greys
from osteo_desktop.training.losses import Targets, TrainingNetwork, known_targets
from osteo_desktop.training.photographed import vary_as_photographed
from osteo_desktop.training.prepared import PreparedSet
from osteo_desktop.training.recipe import Recipe, Stage
from osteo_desktop.training.sampling import Epoch, Sampler
from osteo_desktop.training.teachers import Teachers


@dataclass(frozen=True)
class Run:
    """One training: what, from which seed, on which device, saved where."""

    recipe: Recipe
    seed: int
    device: str
    """"cuda" or "cpu"."""
    state: Path
    identity: str
    """Names recipe, data and seed; a saved run of another identity is refused."""
    minutes: float = math.inf
    """No epoch is begun that would end later, but each stage has one."""


@dataclass(frozen=True, eq=False)
class Trained:
    network: Network
    """The weights of the best epoch, in evaluation mode, on the CPU."""
    best_epoch: int
    history: tuple[dict[str, Any], ...]


@dataclass(frozen=True, eq=False)
class Data:
    """``fit``: by ``Framing.kept_at``, what the stages cut examples from."""

    fit: Mapping[int, PreparedSet]
    judging: PreparedSet
    places: Mapping[int, PreparedSet] = field(default_factory=dict)
    """As ``fit``, radiographs that only show places; for the stages that draw them."""

    def of(self, stage: Stage) -> PreparedSet:
        """What ``stage`` cuts examples from."""
        side = stage.framing.kept_at
        return self.fit[side].joined(self.places.get(side) if stage.sampling.places else None)


def train(
    run: Run,
    data: Data,
    network: Network,
    progress: Progress,
    on_epoch: Callable[[dict[str, Any]], None],
    team: Team = Team(),  # noqa: B008 - frozen
    teachers: Teachers | None = None,
) -> Trained:
    """Train ``network`` by the recipe; the best epoch of the last stage is kept.

    ``teachers``: say of every example what the network is to say too, beside the labels.

    Epochs of earlier stages prepare; they are judged for the record. After every epoch the run is
    saved; a run found there is resumed, with the same result as if it had never stopped. Raises
    Cancelled between batches, TrainingFailed, DataError, WriteError.
    """
    recipe = run.recipe
    trainer = _Trainer(run, data, network, team, teachers)
    progress.set_total(recipe.epochs)
    progress.step(trainer.state.done.epoch)
    for number, stage in enumerate(recipe.stages):
        begin = sum(s.epochs for s in recipe.stages[:number])
        if trainer.state.done.epoch >= begin + stage.epochs:
            continue
        trainer.begin(stage, progress, resumed=trainer.state.done.epoch > begin)
        last = number == len(recipe.stages) - 1
        for epoch in range(trainer.state.done.epoch - begin, stage.epochs):
            if epoch and trainer.has_no_time_left():
                break
            found = trainer.epoch(stage, epoch, begin, last, progress)
            progress.step()
            if team.leads:
                on_epoch(found)
            if trainer.stopped_early:
                break
        if trainer.stopped_early:
            break
    return trainer.finished()


class _Trainer:
    """What changes from epoch to epoch."""

    def __init__(
        self, run: Run, data: Data, network: Network, team: Team, teachers: Teachers | None
    ) -> None:
        self._run, self._data, self._team, self._teachers = run, data, team, teachers
        torch.manual_seed(run.seed)
        self._device = run.device
        network = network.to(run.device)
        self._network = TrainingNetwork(network, run.recipe.losses, run.recipe.teacher).to(
            run.device
        )
        self._network.to(memory_format=torch.channels_last)
        self._judge = copy.deepcopy(network)
        self._optimizer = _optimizer(self._network, run.recipe.stages[0])
        self._scaler = torch.amp.GradScaler(run.device, enabled=run.device == "cuda")
        average = _copy(network)
        self.state = State(_copy(self._network), average, dict(average), Progressed())
        if run.state.exists():
            self._resume()

    def _resume(self) -> None:
        first = checkpoint.load(self._run.state, self._run.identity, self._network, None)
        done, begin = first.done.epoch, 0
        for stage in self._run.recipe.stages:
            if begin < done < begin + stage.epochs:
                self._optimizer = _optimizer(self._network, stage)
                first = checkpoint.load(
                    self._run.state, self._run.identity, self._network, self._optimizer
                )
            begin += stage.epochs
        on_device = {k: v.to(self._device) for k, v in first.average.items()}
        self.state = replace(first, average=on_device)

    def begin(self, stage: Stage, progress: Progress, *, resumed: bool) -> None:
        fit = self._data.of(stage)
        shapes = self._run.recipe.preparation.shapes
        self._framer = Framer(fit, stage.framing, shapes, self._device)
        self._sampler = Sampler(fit, stage.sampling)
        if self._teachers is not None:
            self._teachers.begin(fit, stage.framing, shapes, progress)
        self._regions, self._types = known_targets(fit, self._run.recipe.network.fracture_types)
        self._network.network.freeze_backbone(stage.freeze_backbone, stage.freeze_parts)
        if not resumed:
            self._optimizer = _optimizer(self._network, stage)
            done = replace(self.state.done, plateau=schedule.Plateau())
            self.state = replace(self.state, done=done)

    @property
    def stopped_early(self) -> bool:
        stopping = self._run.recipe.early_stopping
        return stopping.enabled and self.state.done.waited >= stopping.patience

    def has_no_time_left(self) -> bool:
        """Of several processes the leader's clock counts. Time before a kill counts too."""
        seconds = [found["seconds"] for found in self.state.done.history]
        return self._team.told(sum(seconds) + seconds[-1]) > 60.0 * self._run.minutes

    def epoch(
        self, stage: Stage, epoch: int, begin: int, last: bool, progress: Progress
    ) -> dict[str, Any]:
        started = time.monotonic()
        loss, rate = self._pass(stage, epoch, begin, progress)
        self._team.same_everywhere(self._network.state_dict())
        self._team.same_everywhere(self.state.average)
        averaged = bool(self._run.recipe.average)
        weights = self.state.average if averaged else _copy(self._network.network)
        found = self._judged(weights, stage, begin + epoch)
        found |= {
            "epoch": begin + epoch + 1,
            "epochs": self._run.recipe.epochs,
            "stage": stage.name,
            "loss": loss,
            "learning_rate": rate,
            "seconds": time.monotonic() - started,
        }
        self._advance(found, weights, stage, last)
        if self._team.leads:
            checkpoint.save(self._run.state, self._run.identity, self.state, self._optimizer)
        return found

    def _pass(
        self, stage: Stage, epoch: int, begin: int, progress: Progress
    ) -> tuple[float, float]:
        """One epoch of batches; (mean loss, last learning rate)."""
        seed = self._run.seed * 100_003 + begin + epoch
        generator = torch.Generator().manual_seed(seed)
        torch.manual_seed(seed + self._team.rank)  # dropout draws from the global generator
        drawn = self._sampler.draw(generator)
        batches = self._framer.batches(drawn, stage.optimiser.batch)
        steps = len(batches)
        self._network.train()
        total, rate = 0.0, 0.0
        for step, batch in enumerate(batches):
            progress.check_cancelled()
            rate = schedule.learning_rate(
                stage.optimiser, epoch + step / steps, stage.epochs, self.state.done.plateau
            )
            for group in self._optimizer.param_groups:
                group["lr"] = rate * group["share"]
            cut_by = torch.Generator().manual_seed(seed * 1_000_003 + step * 64 + self._team.rank)
            part = Epoch(self._team.part(batch.index), self._team.part(batch.near_box))
            loss = self._step(stage, part, cut_by)
            if not math.isfinite(loss):
                raise TrainingFailed(
                    detail=TrainingDetail.LOSS_LOST.of(loss=loss, epoch=begin + epoch + 1)
                )
            self._follow(epoch * steps + step)
            total += loss
            progress.say(
                Notice.of(
                    Code.EPOCH_STEP,
                    epoch=begin + epoch + 1,
                    step=step + 1,
                    steps=steps,
                    loss=f"{total / (step + 1):.3f}",
                )
            )
        return total / steps, rate

    def _step(self, stage: Stage, batch: Epoch, generator: torch.Generator) -> float:
        index = batch.index
        examples = self._framer.cut(index, batch.near_box, generator)
        whole = stage.framing.kind != "crops"
        examples = vary_as_photographed(examples, generator, stage.photographed, whole=whole)
        varied = vary_greys(examples.pictures, generator, stage.greys)
        x = varied.contiguous(memory_format=torch.channels_last)
        seen = replace(examples, pictures=x)
        with precision(self._device):
            targets = Targets(
                seen,
                self._regions[index].to(self._device),
                self._types[index].to(self._device),
                self._teachers.of(seen, index) if self._teachers else None,
            )
            loss = self._network(targets)
        self._optimizer.zero_grad(set_to_none=True)
        self._scaler.scale(loss).backward()
        self._team.average_gradients(self._network)
        if stage.optimiser.clip:
            self._scaler.unscale_(self._optimizer)
            nn.utils.clip_grad_norm_(self._network.parameters(), stage.optimiser.clip)
        self._scaler.step(self._optimizer)
        self._scaler.update()
        return float(loss.detach())

    def _follow(self, made: int) -> None:
        """The average starts as a short memory, or the random weights would linger in it."""
        if not self._run.recipe.average:
            return
        decay = min(self._run.recipe.average, (1 + made) / (10 + made))
        now = self._network.network.state_dict()
        floating = [key for key, value in now.items() if value.is_floating_point()]
        torch._foreach_lerp_(  # one call for all tensors: on a GPU each call of its own costs
            [self.state.average[key] for key in floating],
            [now[key] for key in floating],
            1.0 - decay,
        )
        for key in now.keys() - floating:
            self.state.average[key].copy_(now[key])

    def _judged(self, weights: Mapping[str, Tensor], stage: Stage, epoch: int) -> dict[str, Any]:
        """Only rank 0 judges; the others wait for what it found."""
        self._judge.load_state_dict(weights)
        data = self._data.judging
        found: dict[str, Any] = {}
        if self._team.leads:
            if self._run.recipe.judging_varied:
                data = varied_like(data, stage.framing, self._run.seed * 100_003 + epoch)
            found = judge.figures(data, judge.logits_of(data, self._judge, self._device))
        for name in ("auc", "judging_loss", "judging_accuracy"):
            found[name] = self._team.told(found.get(name, 0.0))
        return found

    def _advance(
        self, found: dict[str, Any], weights: Mapping[str, Tensor], stage: Stage, last: bool
    ) -> None:
        done, recipe = self.state.done, self._run.recipe
        merit = judge.figure_of_merit(found, "loss" if math.isnan(found["auc"]) else "auc")
        better = last and merit > done.best
        stopping = judge.figure_of_merit(found, recipe.early_stopping.monitor)
        waits = -stopping >= done.least_loss
        plateau = schedule.after_epoch(
            stage.optimiser,
            done.plateau,
            judge.figure_of_merit(found, stage.optimiser.monitor),
        )
        self.state = State(
            _copy(self._network),
            self.state.average,
            {k: v.detach().clone() for k, v in weights.items()} if better else self.state.best,
            Progressed(
                epoch=found["epoch"],
                best_epoch=found["epoch"] if better else done.best_epoch,
                best=merit if better else done.best,
                waited=done.waited + 1 if waits else 0,
                least_loss=min(done.least_loss, -stopping),
                plateau=plateau,
                history=(*done.history, found),
            ),
        )

    def finished(self) -> Trained:
        network = self._network.network.to("cpu")
        network.freeze_backbone(False)
        network.load_state_dict({k: v.cpu() for k, v in self.state.best.items()})
        return Trained(network.eval(), self.state.done.best_epoch, self.state.done.history)


def precision(device: str) -> AbstractContextManager:
    """fp16 with a scaled loss on CUDA, float32 on a processor.

    Learning in bf16 is 2.2 times as slow as in float32 even on a processor that computes in it:
    convolutions within each channel have no fast backward pass there.
    """
    return torch.autocast("cuda", dtype=torch.float16) if device == "cuda" else nullcontext()


def _optimizer(network: TrainingNetwork, stage: Stage) -> torch.optim.Optimizer:
    optimiser = stage.optimiser
    decay, rate = optimiser.weight_decay, optimiser.learning_rate
    backbone = list(network.network.backbone_parameters())
    own = {id(parameter) for parameter in backbone}
    rest = [parameter for parameter in network.parameters() if id(parameter) not in own]
    groups = [
        {"params": backbone, "share": optimiser.backbone},
        {"params": rest, "share": 1.0},
    ]
    if optimiser.name == "sgd":
        return torch.optim.SGD(groups, lr=rate, momentum=0.9, weight_decay=decay)
    kind = torch.optim.AdamW if optimiser.name == "adamw" else torch.optim.Adam
    fused = all(parameter.is_cuda for parameter in network.parameters()) or None
    return kind(groups, lr=rate, weight_decay=decay, fused=fused)


def _copy(network: nn.Module) -> dict[str, Tensor]:
    return {k: v.detach().clone() for k, v in network.state_dict().items()}
