"""What PyTorch answered to built-in phantoms, kept in a graph's file: an engine that answers
otherwise is not used. No torch.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from osteo_desktop.imaging.drawn_phantom import BITS, phantom
from osteo_desktop.inference.engine import Answer


@dataclass(frozen=True)
class Tolerance:
    """How far an engine's answers may lie from PyTorch's."""

    logit: float
    """Difference, to the logit where that is larger than 1."""
    map: float
    """Largest difference, to the map's maximum."""
    description: float
    """Largest difference, to the largest value described."""


EXACT = Tolerance(logit=1e-3, map=1e-3, description=1e-3)
ROUNDED = Tolerance(logit=0.5, map=0.15, description=0.05)
"""Of numbers with fewer bits; whether scores and decisions stay is measured on radiographs."""


def phantom_pictures(rows: int, columns: int) -> list[np.ndarray]:
    """A broken bone and a whole one, (rows, columns) uint8 each."""
    made = (
        phantom(rows, columns, broken=True, seed=1),
        phantom(rows, columns, lateral=True, seed=2),
    )
    return [(pixels >> (BITS - 8)).astype(np.uint8) for pixels in made]


@dataclass(frozen=True, eq=False)
class PhantomAnswers:
    rows: int
    columns: int
    pictures_sha256: str
    answer: Answer

    @cached_property
    def pictures(self) -> list[np.ndarray] | None:
        """None where this machine's phantoms are not those that were answered."""
        made = phantom_pictures(self.rows, self.columns)
        return made if _hash(made) == self.pictures_sha256 else None

    def text(self) -> str:
        """As :meth:`from_text` takes it."""
        answer = self.answer
        held = {name: _text(getattr(answer, name)) for name in ("logits", "maps", "description")}
        shape = {"rows": self.rows, "columns": self.columns}
        return json.dumps({**shape, "pictures_sha256": self.pictures_sha256, **held})

    @classmethod
    def from_text(cls, text: str) -> PhantomAnswers:
        """Of a file whose hash was right."""
        said = json.loads(text)
        logits, maps, description = (_array(said[k]) for k in ("logits", "maps", "description"))
        answer = Answer(logits.astype(np.float64), maps, description)
        return cls(said["rows"], said["columns"], said["pictures_sha256"], answer)

    @classmethod
    def of(cls, pictures: Sequence[np.ndarray], answer: Answer) -> PhantomAnswers:
        rows, columns = pictures[0].shape
        return cls(rows, columns, _hash(pictures), answer)

    def differs(self, answer: Answer, tolerance: Tolerance) -> bool:
        """Whether ``answer`` lies further from this one than it may, or is no number."""
        own = self.answer
        logits = np.abs(answer.logits - own.logits) / np.maximum(np.abs(own.logits), 1.0)
        return not (
            float(logits.max()) <= tolerance.logit
            and _apart(answer.maps, own.maps) <= tolerance.map
            and _apart(answer.description, own.description) <= tolerance.description
        )


def _apart(one: np.ndarray, own: np.ndarray) -> float:
    """Largest difference, to the largest value; 1 where shapes differ."""
    if one.shape != own.shape:
        return 1.0
    return float(np.abs(one - own).max()) / max(float(np.abs(own).max()), 1e-12)


def _hash(pictures: Sequence[np.ndarray]) -> str:
    return hashlib.sha256(b"".join(picture.tobytes() for picture in pictures)).hexdigest()


def _text(values: np.ndarray) -> Mapping[str, Any]:
    packed = base64.b64encode(values.astype("<f4").tobytes()).decode()
    return {"shape": list(values.shape), "float32": packed}


def _array(said: Mapping[str, Any]) -> np.ndarray:
    values = np.frombuffer(base64.b64decode(said["float32"]), "<f4")
    return values.reshape(said["shape"]).astype(np.float32)
