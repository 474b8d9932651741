"""Examples cut from prepared radiographs: turned, shifted, zoomed, mirrored, with their boxes."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import affine_grid, grid_sample

from osteo_desktop.inference.prepare import best_shape
from osteo_desktop.training.greys import chance, uniform
from osteo_desktop.training.prepared import PreparedSet
from osteo_desktop.training.recipe import Framing
from osteo_desktop.training.sampling import Epoch

MASK_STEP = 4
"""Masks of the boxes have one row for this many rows of the example."""
_CUT, _GONE = 0.35, 0.03
"""Shares of a box, in the frame, above which it counts as seen and below which as gone."""
_STRUCTURE = 16
"""The limb is where grey levels change, judged in this many rows and columns."""


@dataclass(frozen=True, eq=False)
class Examples:
    """``pictures``: (n, 1, rows, columns) float 0-1; ``masks``: (n, 1, rows/4, columns/4) float.

    ``labels``: (n,) float, 1 where a fracture is seen. ``known``: (n,) bool, False where a
    labelled fracture is cut in a way that leaves the label open, and for radiographs shown whole
    that only show places. ``located``: (n,) bool, where the
    masks say all: not for fractured radiographs without boxes. ``matrix``: (n, 2, 3) from example
    to prepared picture, each -1..1.
    """

    pictures: Tensor
    masks: Tensor
    labels: Tensor
    known: Tensor
    located: Tensor
    matrix: Tensor


class Framer:
    """Cuts examples from one prepared set by one framing."""

    def __init__(
        self,
        data: PreparedSet,
        framing: Framing,
        shapes: tuple[tuple[int, int], ...],
        device: str = "cpu",
    ) -> None:
        """``shapes``: those of the model's preparation; crops are cut at the scale they give.

        All of ``data``'s pictures have one size. With "crops" and "limbs" they are square
        canvases. Examples are cut on ``device``, and lie there.
        """
        self._framing, self._device = framing, device
        pictures = np.stack([prepared.picture for prepared in data.prepared])
        self._side = pictures.shape[1:]
        rows, columns = self._side
        self._labels = torch.from_numpy(data.labels).float()
        places_only = torch.tensor([item.places_only for item in data.items])
        self._unlabelled = places_only & (framing.kind != "crops")
        self._boxes = data.boxes
        masks = np.stack([_mask(boxes, rows, columns) for boxes in data.boxes])
        self._inner = [_inner(picture) for picture in pictures]
        self._shapes = [(rows, columns)] * len(data.items)
        self._scale, self._structure = torch.ones(len(data.items)), torch.zeros(0)
        if framing.kind != "whole":
            read = [best_shape(height, width, shapes) for _, _, height, width in self._inner]
            self._shapes = [shape for shape, _ in read]
            self._scale = torch.tensor([scale for _, scale in read], dtype=torch.float32)
        if framing.kind == "crops":
            self._shapes = [(framing.size, framing.size)] * len(data.items)
            self._structure = torch.from_numpy(np.stack([_where(p) for p in pictures]))
        there = _where_it_fits(pictures.nbytes + masks.nbytes, device)
        self._pictures, self._masks = (torch.from_numpy(a).to(there) for a in (pictures, masks))

    def batches(self, epoch: Epoch, size: int) -> list[Epoch]:
        """Batches of ``size`` radiographs whose examples have one shape, in the epoch's order.

        What is left of each shape is dropped, unless there would be no batch at all.
        """
        filling: dict[tuple[int, int], list[int]] = {}
        full: list[list[int]] = []
        for place, i in enumerate(epoch.index.tolist()):
            waiting = filling.setdefault(self._shapes[i], [])
            waiting.append(place)
            if len(waiting) == size:
                full.append(filling.pop(self._shapes[i]))
        full = full or list(filling.values())
        return [Epoch(epoch.index[places], epoch.near_box[places]) for places in full]

    def cut(self, index: Tensor, near_box: Tensor, generator: torch.Generator) -> Examples:
        """``index``: (n,) radiographs of one shape; ``near_box``: (n,) bool, see ``Epoch``."""
        matrix, zoom = (t.to(self._device) for t in self._frames(index, near_box, generator))
        chosen = index.tolist()
        pictures, before = (
            kept[index.to(kept.device)].to(self._device).unsqueeze(1).float() / 255.0
            for kept in (self._pictures, self._masks)
        )
        n, (rows, columns) = len(index), self._shapes[int(index[0])]
        grid = affine_grid(matrix, [n, 1, rows, columns], align_corners=False)
        seen = grid_sample(pictures, grid, align_corners=False)
        grid = affine_grid(
            matrix, [n, 1, rows // MASK_STEP, columns // MASK_STEP], align_corners=False
        )
        masks = grid_sample(before, grid, align_corners=False)
        labels = self._labels[index].to(self._device)
        has_boxes = before.sum(dim=(1, 2, 3)) > 0
        left = masks.sum(dim=(1, 2, 3)) / (before.sum(dim=(1, 2, 3)) * zoom.square()).clamp(
            min=1e-6
        )
        boxes = torch.tensor([max(1, len(self._boxes[i])) for i in chosen], device=self._device)
        seen_enough = left >= _CUT / boxes
        return Examples(
            seen,
            masks,
            torch.where(has_boxes, seen_enough.float(), labels),
            (~has_boxes | seen_enough | (left < _GONE)) & ~self._unlabelled[index].to(self._device),
            has_boxes | (labels == 0),
            matrix,
        )

    def unvaried(self, size: int) -> Iterator[tuple[Tensor, Examples]]:
        """Every radiograph once, at most ``size`` together: (n,) which ones, and the examples.

        For framings that vary nothing: they are cut as they will be read.
        """
        generator = torch.Generator().manual_seed(0)
        for shape in dict.fromkeys(self._shapes):
            own = torch.tensor([i for i, other in enumerate(self._shapes) if other == shape])
            for index in own.split(size):
                nowhere = torch.zeros(len(index), dtype=torch.bool)
                yield index, self.cut(index, nowhere, generator)

    def _frames(
        self, index: Tensor, near_box: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """(n, 2, 3) matrices from example to picture coordinates (-1..1), and enlargements."""
        framing, n = self._framing, len(index)
        low, high = (math.log(z) for z in framing.zoom)
        zoom = self._scale[index] * torch.exp(uniform(n, low, high, generator))
        angle = uniform(n, -1.0, 1.0, generator) * math.radians(framing.rotation)
        anywhere = chance(n, framing.anywhere, generator)
        angle = torch.where(anywhere, uniform(n, -math.pi, math.pi, generator), angle)
        mirror = torch.where(chance(n, 0.5 * framing.mirror, generator), -1.0, 1.0)
        stretch = torch.exp(uniform(n, -framing.stretch, framing.stretch, generator))
        shear = uniform(n, -framing.shear, framing.shear, generator)
        rows, columns = self._side
        if framing.kind == "crops":
            zoom = self._shown_whole(index, zoom)
            centre = self._centres(index, near_box, zoom, generator)
        else:
            shift = (torch.rand(n, 2, generator=generator) * 2.0 - 1.0) * framing.shift
            middle = self._middles(index) if framing.kind == "limbs" else torch.zeros(n, 2)
            centre = middle + shift * 2.0
        shape = self._shapes[int(index[0])]
        down, across = shape[0] / rows / zoom, shape[1] / columns / zoom
        cos, sin = torch.cos(angle), torch.sin(angle)
        flat = columns / rows  # an angle is an angle in pixels, not in -1..1
        first = [across * cos * mirror * stretch, -down * sin / stretch / flat, centre[:, 0]]
        first[1] = first[1] + shear * down
        second = [across * sin * mirror * stretch * flat, down * cos / stretch, centre[:, 1]]
        matrix = torch.stack([torch.stack(first, dim=1), torch.stack(second, dim=1)], dim=1)
        return matrix, zoom

    def _shown_whole(self, index: Tensor, zoom: Tensor) -> Tensor:
        """Fractured radiographs without boxes are shown whole, or their label would be a guess."""
        zoom = zoom.clone()
        for k, i in enumerate(index.tolist()):
            if self._labels[i] and not len(self._boxes[i]):
                _, _, height, width = self._inner[i]
                zoom[k] = min(self._framing.size / height, self._framing.size / width)
        return zoom

    def _middles(self, index: Tensor) -> Tensor:
        """(n, 2): x, y of what the letterbox holds, -1..1."""
        rows, columns = self._side
        middles = [
            ((left + width / 2) / columns, (top + height / 2) / rows)
            for top, left, height, width in (self._inner[i] for i in index.tolist())
        ]
        return torch.tensor(middles, dtype=torch.float32) * 2.0 - 1.0

    def _centres(
        self, index: Tensor, near_box: Tensor, zoom: Tensor, generator: torch.Generator
    ) -> Tensor:
        """(n, 2): x, y of each crop's centre, -1..1, kept where the crop is filled as can be."""
        cells = torch.multinomial(self._structure[index], 1, generator=generator).squeeze(1)
        drawn = torch.rand(len(index), 3, generator=generator).tolist()
        side = self._side[0]
        centres = []
        for k, i in enumerate(index.tolist()):
            reach, boxes, (a, b, c) = (
                self._framing.size / 2 / float(zoom[k]),
                self._boxes[i],
                drawn[k],
            )
            if near_box[k] and len(boxes):
                left, top, right, bottom = boxes[int(c * len(boxes))]
                x = (left + right) / 2 + (a * 2 - 1) * reach * self._framing.shift
                y = (top + bottom) / 2 + (b * 2 - 1) * reach * self._framing.shift
            else:
                row, column = divmod(int(cells[k]), _STRUCTURE)
                x, y = (column + a) * side / _STRUCTURE, (row + b) * side / _STRUCTURE
            top0, left0, height, width = self._inner[i]
            if self._labels[i] and not len(boxes):
                centres.append((left0 + width / 2, top0 + height / 2))
            else:
                centres.append((_kept(x, left0, width, reach), _kept(y, top0, height, reach)))
        return torch.tensor(centres, dtype=torch.float32) / side * 2.0 - 1.0


def _where_it_fits(size: int, device: str) -> str:
    """``device`` where ``size`` bytes take at most a quarter of its free memory, else "cpu".

    What is cut there need not be sent there for every batch.
    """
    if device == "cpu" or size > torch.cuda.mem_get_info()[0] / 4:
        return "cpu"
    return device


def varied_like(data: PreparedSet, framing: Framing, seed: int) -> PreparedSet:
    """Every radiograph turned and shifted once, as some recipes' authors judged theirs."""
    generator = torch.Generator().manual_seed(seed)
    framer = Framer(data, framing, ())
    prepared = list(data.prepared)
    for start in range(0, len(prepared), 64):
        index = torch.arange(start, min(start + 64, len(prepared)))
        cut = framer.cut(index, torch.zeros(len(index), dtype=torch.bool), generator)
        pictures = (cut.pictures[:, 0] * 255.0).round().to(torch.uint8).numpy()
        for i, picture in zip(index.tolist(), pictures, strict=True):
            prepared[i] = replace(prepared[i], picture=picture)
    return replace(data, prepared=tuple(prepared))


def _kept(centre: float, start: float, length: float, reach: float) -> float:
    margin = min(reach, length / 2) * 0.9
    return min(max(centre, start + margin), start + length - margin)


def _mask(boxes: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """(rows/4, columns/4) uint8, 255 inside a box."""
    mask = np.zeros((rows // MASK_STEP, columns // MASK_STEP), dtype=np.uint8)
    for left, top, right, bottom in boxes / MASK_STEP:
        down = slice(max(0, int(top)), max(0, math.ceil(bottom)))
        mask[down, max(0, int(left)) : max(0, math.ceil(right))] = 255
    return mask


def _inner(picture: np.ndarray) -> tuple[int, int, int, int]:
    """(top, left, height, width) of what the letterbox holds: all but black margins."""
    down, across = np.flatnonzero(picture.any(axis=1)), np.flatnonzero(picture.any(axis=0))
    if not down.size:
        return 0, 0, picture.shape[0], picture.shape[1]
    top, left = int(down[0]), int(across[0])
    return top, left, int(down[-1]) + 1 - top, int(across[-1]) + 1 - left


def _where(picture: np.ndarray) -> np.ndarray:
    """(cells,) float32 chances: crops are drawn to where the grey levels change."""
    small = cv2.GaussianBlur(picture[::4, ::4].astype(np.float32), (3, 3), 0)
    change = np.abs(cv2.Sobel(small, cv2.CV_32F, 1, 0)) + np.abs(cv2.Sobel(small, cv2.CV_32F, 0, 1))
    cells = cv2.resize(
        np.minimum(change, 200.0), (_STRUCTURE, _STRUCTURE), interpolation=cv2.INTER_AREA
    )
    chances = cells.ravel() ** 1.5 + 1e-3
    return np.asarray(chances / chances.sum(), dtype=np.float32)
