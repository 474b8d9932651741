"""What the command and the workers of a cluster say to each other; all of it can be pickled."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from osteo_desktop.imaging import folder
from osteo_desktop.imaging.file_names import openable
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.inputs import InputSpec
from osteo_desktop.notice import Notice
from osteo_desktop.records.finding import ModelCard, Photographs
from osteo_desktop.workflow.decoding.decoders import Outcome

_HEAD = 64 << 10
"""Bytes of a file's beginning that are compared: of a DICOM file they name it uniquely."""


@dataclass(frozen=True)
class Likeness:
    """By what a worker knows that the file it sees at a path is the one that is meant: another
    computer may have another one of the same name."""

    size: int
    modified: int
    """Nanoseconds."""
    head: str
    """SHA-256 of its beginning."""


def likeness_of(entry: Entry) -> Likeness:
    """Of the file, or of the container it lies in. Raises a ReadError, OSError."""
    head = folder.head_of(Entry(entry.file, entry.source_path, entry.error), _HEAD)
    status = openable(entry.source_path).stat()
    return Likeness(status.st_size, status.st_mtime_ns, hashlib.sha256(head).hexdigest())


@dataclass(frozen=True)
class Wanted:
    """What a worker is to compute with."""

    model: str
    """As ``--model`` names it; empty: the one chosen there."""
    card: ModelCard
    """In force here, with this site's operating points; it names the model and its weights."""
    device: str
    engine: str
    photographs: Photographs
    processors: int
    """For this worker, of those of its computer."""
    number: int
    """From 0, of the workers on its computer."""


@dataclass(frozen=True)
class Program:
    """Which program runs: a file that was changed makes another one."""

    version: str
    code: str
    """SHA-256 of its modules; of no modules where they are packed into one file."""


@dataclass(frozen=True)
class Ready:
    """What came of getting ready."""

    told: Notice | None = None
    """What computes."""
    refused: Notice | None = None
    """Why it cannot read for this program."""


@dataclass(frozen=True)
class Job:
    """Open a file, and judge what is in it."""

    entry: Entry
    likeness: Likeness
    spec: InputSpec | None
    judged: bool
    """Whether the model is to judge it, or only to be given what it needs."""
    data: bytes | None = None
    """The file's bytes, for a worker that does not see it."""


@dataclass(frozen=True, eq=False)
class Answer:
    outcome: Outcome | None = None
    """None: it does not see this file."""
    broken: Notice | None = None
    """Why this worker can judge no more."""
