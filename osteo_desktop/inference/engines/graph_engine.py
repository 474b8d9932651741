"""What engines that compute a graph share: each picture by itself, as many at a time as threads.

So an answer never depends on what else is in the batch, nothing is padded, and no processor waits
for another within a picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.models import ModelError
from osteo_desktop.inference.engine import Answer, EngineMemory, EngineUnfit, Wanted
from osteo_desktop.inference.graphs.phantom_answers import EXACT, ROUNDED
from osteo_desktop.inference.graphs.supply import Supplied
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code

Outputs = Sequence[np.ndarray]
"""Of one picture: logits (1,), maps (1, rows, columns), description (1, d)."""

_EACH = 4
"""Pictures that a thread is given at a time."""


class Computes(Protocol):
    """A library that has loaded a graph."""

    def outputs(self, pictures: Sequence[np.ndarray], threads: int) -> list[Outputs]:
        """Of (rows, columns) uint8 pictures of one shape. Raises MemoryError."""


class GraphEngine:
    def __init__(
        self,
        name: str,
        title: str,
        computes: Computes,
        wanted: Wanted,
        supplied: Supplied,
        *,
        full: Computes | None = None,
        margin: float = 0.0,
    ) -> None:
        """``name``: of its kind in fp32; ``title``: of the library; ``full``: computes in fp32 what
        lies within ``margin`` of an operating point, where ``computes`` rounds so much.

        Raises EngineUnfit where it answers to the phantoms otherwise than PyTorch did.
        """
        self._name, self._title, self._computes = name, title, computes
        self._full, self.margin = full or computes, margin
        self._wanted, self._precision, self._threads = wanted, wanted.precision, wanted.workers
        self._notice = supplied.notice
        pictures = supplied.answers.pictures
        assert pictures is not None  # a graph that is supplied has been held against them
        tolerance = EXACT if wanted.precision == "fp32" else ROUNDED
        if supplied.answers.differs(self.answer(pictures), tolerance):
            raise EngineUnfit(Notice.of(Code.ANSWERS_OTHERWISE))

    @property
    def name(self) -> str:
        return self._name if self._precision == "fp32" else f"{self._name}-{self._precision}"

    @property
    def device(self) -> str:
        """A finding says whether its score was rounded: elsewhere it may be another by a little."""
        return "cpu" if self._precision == "fp32" else f"cpu {self._precision}"

    @property
    def told(self) -> Notice:
        said = Notice.of(
            Code.COMPUTED_BY, engine=self._title, precision=self._precision, threads=self._threads
        )
        if self._notice is not None:
            said = Notice.of(Code.WITH, what=said, why=self._notice)
        return self._wanted.with_note(said)

    @property
    def batch(self) -> int:
        return _EACH * self._threads

    def answer(self, pictures: Sequence[np.ndarray]) -> Answer:
        return self._answer(self._computes, pictures)

    def exactly(self, pictures: Sequence[np.ndarray]) -> Answer:
        return self._answer(self._full, pictures)

    def _answer(self, computes: Computes, pictures: Sequence[np.ndarray]) -> Answer:
        try:
            found = computes.outputs(pictures, self._threads)
        except MemoryError as error:
            raise EngineMemory from error
        logits, maps, description = (np.concatenate(parts) for parts in zip(*found, strict=True))
        return Answer(logits.astype(np.float64), maps, description)

    def use_less_memory(self) -> Notice:
        """One picture at a time."""
        if self._threads == 1:
            raise ModelError(detail=ModelDetail.NO_MEMORY_FOR_ONE.notice)
        self._threads = 1
        return Notice.of(Code.SMALLER_BATCHES, batch=1)


def is_of_memory(error: Exception) -> bool:
    """Whether a library's own error says that memory ran out."""
    return any(word in str(error).lower() for word in ("alloc", "out of memory"))
