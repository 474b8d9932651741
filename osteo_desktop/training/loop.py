"""Training: one network, several sources, two helping losses that are dropped afterwards."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import adaptive_max_pool2d, binary_cross_entropy_with_logits

from osteo_desktop.inference.architectures import ResidualClassifier
from osteo_desktop.progress import Progress
from osteo_desktop.training import checkpoint, metrics
from osteo_desktop.training.augment import Batch, augment
from osteo_desktop.training.dataset import REGIONS, PreparedSet


@dataclass(frozen=True)
class TrainingOptions:
    epochs: int = 30
    batch: int = 32
    epoch_size: int = 2400
    """Radiographs drawn per epoch, sources and classes by ``_weights``."""
    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    average_decay: float = 0.997
    mask_weight: float = 1.0
    region_weight: float = 0.2
    variation: float = 1.0
    """How far radiographs are varied, 0-1; see ``augment``."""
    seed: int = 0


class TrainingNetwork(nn.Module):
    """The classifier with helping heads: where the boxes lie, and which body region it is."""

    def __init__(self, classifier: ResidualClassifier) -> None:
        super().__init__()
        self.classifier = classifier
        self.mask_middle = nn.Conv2d(256, 1, 1)
        self.mask_last = nn.Conv2d(classifier.channels, 1, 1)
        self.region = nn.Linear(classifier.channels, len(REGIONS))

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        features = self.classifier.features(x)
        return (
            self.classifier.head(features.last),
            self.mask_middle(features.middle),
            self.mask_last(features.last),
            self.region(features.last.mean(dim=(2, 3))),
        )


@dataclass(frozen=True, eq=False)
class Trained:
    classifier: ResidualClassifier
    """The averaged weights of the best epoch, in evaluation mode."""
    best_epoch: int
    history: tuple[dict[str, Any], ...]


def train(
    fit: PreparedSet,
    validation: PreparedSet,
    classifier: ResidualClassifier,
    options: TrainingOptions,
    state: Path,
    progress: Progress,
    on_epoch: Callable[[dict[str, Any]], None],
) -> Trained:
    """Train on ``fit``; the epoch with the best mean AUC over validation's sources is kept.

    After every epoch the run is saved to ``state``; a run found there is resumed, with the same
    result as if it had never stopped. Raises Cancelled between batches.
    """
    torch.manual_seed(options.seed)
    network = TrainingNetwork(classifier).to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=options.learning_rate, weight_decay=options.weight_decay
    )
    average = _copy(classifier)
    best, done = average, checkpoint.Progressed(0, 0, -math.inf, ())
    if state.exists():
        average, best, done = checkpoint.load(state, network, optimizer)
    judge = copy.deepcopy(classifier).to(memory_format=torch.channels_last)
    steps = math.ceil(options.epoch_size / options.batch)
    progress.set_total(options.epochs * steps)
    progress.step(done.epoch * steps)
    for epoch in range(done.epoch, options.epochs):
        loss = _epoch(fit, network, optimizer, average, epoch, options, progress)
        judge.load_state_dict(average)
        figures = _judge(validation, judge) | {"epoch": epoch + 1, "loss": loss}
        better = figures["auc"] > done.best
        best = {k: v.clone() for k, v in average.items()} if better else best
        done = checkpoint.Progressed(
            epoch + 1,
            epoch + 1 if better else done.best_epoch,
            figures["auc"] if better else done.best,
            (*done.history, figures),
        )
        checkpoint.save(state, network, average, best, optimizer, done)
        on_epoch(figures)
    judge.load_state_dict(best)
    return Trained(judge.eval(), done.best_epoch, done.history)


def logits_of(data: PreparedSet, classifier: ResidualClassifier, batch: int = 32) -> np.ndarray:
    """(n,) float64 logits of prepared radiographs, in evaluation mode and float32."""
    classifier.eval()
    parts = []
    with torch.inference_mode():
        for start in range(0, len(data.items), batch):
            pictures = torch.from_numpy(data.pictures[start : start + batch]).unsqueeze(1)
            x = (pictures.float() / 255.0).contiguous(memory_format=torch.channels_last)
            parts.append(classifier(x).double().numpy())
    return np.concatenate(parts)


def _epoch(
    fit: PreparedSet,
    network: TrainingNetwork,
    optimizer: torch.optim.Optimizer,
    average: dict[str, Tensor],
    epoch: int,
    options: TrainingOptions,
    progress: Progress,
) -> float:
    generator = torch.Generator().manual_seed(options.seed * 100_003 + epoch)
    torch.manual_seed(options.seed * 100_003 + epoch)  # dropout draws from the global generator
    order = torch.multinomial(_weights(fit), options.epoch_size, True, generator=generator)
    steps = math.ceil(options.epoch_size / options.batch)
    labels, regions = torch.from_numpy(fit.labels).float(), _regions(fit)
    network.train()
    total = 0.0
    for step in range(steps):
        progress.check_cancelled()
        index = order[step * options.batch : (step + 1) * options.batch]
        pictures = torch.from_numpy(fit.pictures[index.numpy()]).unsqueeze(1)
        masks = torch.from_numpy(fit.masks[index.numpy()]).unsqueeze(1)
        for group in optimizer.param_groups:
            group["lr"] = _learning_rate(epoch + step / steps, options)
        batch = augment(pictures, masks, generator, options.variation)
        loss = _loss(network, batch, labels[index], regions[index], options)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        # The average starts as a short memory, or the random initial weights would linger in it.
        made = epoch * steps + step
        _follow(average, network.classifier, min(options.average_decay, (1 + made) / (10 + made)))
        total += float(loss.detach())
        progress.step()
    return total / steps


def _loss(
    network: TrainingNetwork,
    batch: Batch,
    labels: Tensor,
    regions: Tensor,
    options: TrainingOptions,
) -> Tensor:
    x = batch.pictures.contiguous(memory_format=torch.channels_last)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits, middle, last, region = (output.float() for output in network(x))
    known = batch.known.float()
    per_item = binary_cross_entropy_with_logits(logits, labels, reduction="none")
    loss = (per_item * known).sum() / known.sum().clamp(min=1.0)
    # A fractured radiograph without boxes says nothing of where.
    located = (labels == 0) | (batch.masks.sum(dim=(1, 2, 3)) > 0)
    for predicted in (middle, last):
        target = adaptive_max_pool2d(batch.masks, predicted.shape[-1])
        where = binary_cross_entropy_with_logits(
            predicted, target, reduction="none", pos_weight=torch.tensor(5.0)
        ).mean(dim=(1, 2, 3))
        loss = loss + options.mask_weight * (where * located).mean()
    stated = regions >= 0
    if stated.any():
        which = binary_cross_entropy_with_logits(region[stated], regions[stated])
        loss = loss + options.region_weight * which
    return loss


def _judge(validation: PreparedSet, classifier: ResidualClassifier) -> dict[str, Any]:
    scores = logits_of(validation, classifier)
    sources = sorted({item.source for item in validation.items})
    by_source = {}
    for source in sources:
        member = np.array([item.source == source for item in validation.items])
        by_source[source] = metrics.auc(validation.labels[member], scores[member])
    return {"auc": float(np.mean(list(by_source.values()))), "auc_by_source": by_source}


def _weights(fit: PreparedSet) -> Tensor:
    """Chance of each radiograph to be drawn.

    Sources count by the square root of their size, and 40% of what is drawn is fractured.
    """
    weights = torch.zeros(len(fit.items), dtype=torch.double)
    sources = np.array([item.source for item in fit.items])
    for source in set(sources):
        for fractured, share in ((True, 0.4), (False, 0.6)):
            member = torch.from_numpy((sources == source) & (fit.labels == fractured))
            count = int(member.sum())
            if count:
                weights[member] = share * math.sqrt(float((sources == source).sum())) / count
    return weights


def _regions(fit: PreparedSet) -> Tensor:
    """(n, regions): 1, 0, or -1 where the source does not say."""
    unknown = (-1.0,) * len(REGIONS)
    return torch.tensor([tuple(map(float, item.regions)) or unknown for item in fit.items])


def _learning_rate(epoch: float, options: TrainingOptions) -> float:
    """One epoch of linear warm-up, then half a cosine down to a hundredth."""
    if epoch < 1.0:
        return options.learning_rate * max(epoch, 0.01)
    through = (epoch - 1.0) / max(options.epochs - 1.0, 1e-9)
    return options.learning_rate * (0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * through)))


def _copy(network: nn.Module) -> dict[str, Tensor]:
    return {k: v.detach().clone() for k, v in network.state_dict().items()}


def _follow(average: dict[str, Tensor], network: nn.Module, decay: float) -> None:
    for key, value in network.state_dict().items():
        if value.is_floating_point():
            average[key].lerp_(value.detach(), 1.0 - decay)
        else:
            average[key].copy_(value)
