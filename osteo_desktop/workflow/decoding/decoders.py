"""Decoding in processes of their own: a file that crashes, hangs or swells costs only itself.

A decoder (``decoder``) is started when it is first needed, and kept. It is ended when it
takes too much memory or time, and at once when nobody waits for it any more; another takes its
place.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

import numpy as np

from osteo_desktop.details.reading import ReadingDetail
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import (
    DecoderCrashed,
    DecoderNotStarted,
    DecodingTooSlow,
    OutOfMemory,
    ReadError,
)
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.engine import processors
from osteo_desktop.inference.inputs import InputSpec, ModelInput
from osteo_desktop.priority import gives_way
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.file.tags import FileTags
from osteo_desktop.records.photograph import Photograph
from osteo_desktop.records.radiograph import Radiograph, Stated
from osteo_desktop.workflow.decoding.decoder import DECODE
from osteo_desktop.workflow.decoding.messages import (
    Decoded,
    Ended,
    Garbled,
    Order,
    Seen,
    Told,
    WasRead,
    send,
)
from osteo_desktop.workflow.decoding.process import Decoder

_MOST = 12
_TICK = 0.05
"""Seconds between two looks at the decoders that are at work."""
_LOOK = 0.0 if sys.platform == "linux" else 1.0
"""Seconds between two looks at a decoder's memory, for which others have to start a program."""
_PATIENCE = 1.0
"""Seconds that an order which nobody waits for any more may still run, as most soon end."""
_START = 60.0
"""Seconds until a decoder must say that it is ready."""


@dataclass(frozen=True)
class Limits:
    memory: int = 1280 << 20
    """Bytes that one decoder may take for a file beyond what it takes itself."""
    together: int = 1024 << 20
    """Bytes that all decoders together may take so; the largest is ended then, and its file
    decoded again while no other so large is."""
    reading: float = 600.0
    """Seconds for reading a file, and between two pieces of a ZIP member: disks may be slow."""
    seconds: float = 60.0
    """Without a sign of life, once it has been read."""
    seconds_per_byte: float = 1 / (4 << 20)
    """More for larger files."""


@dataclass(frozen=True, eq=False)
class Outcome:
    """What came of one file."""

    sha256: str = ""
    radiographs: tuple[Stated, ...] = ()
    """Radiographs where their pixels were asked for."""
    thumbnails: tuple[bytes, ...] = ()
    """One JPEG per radiograph."""
    inputs: tuple[ModelInput, ...] = ()
    """One per radiograph, where a model wants them."""
    tags: FileTags | None = None
    photograph: Photograph | None = None
    """Where these alone were asked for."""
    error: OsteoError | None = None
    fault: str = ""
    """Class of an exception that nobody expected."""


def outcome_of(sha256: str, decoded: Sequence[Decoded]) -> Outcome:
    return Outcome(
        sha256,
        tuple(one.radiograph for one in decoded),
        tuple(one.thumbnail for one in decoded),
        tuple(one.input for one in decoded if one.input is not None),
    )


class _Why(Enum):
    """Why a decoder was ended."""

    STOPPED = auto()
    SLOW = auto()
    LARGE = auto()
    CROWDED = auto()


def at_once() -> int:
    """How many files are decoded side by side on this machine."""
    return min(_MOST, processors())


class Decoders:
    """As many decoders as there are threads that ask at once. Every method may be called from any
    thread; nothing is started before it is needed. Close it, or use it as a context."""

    def __init__(self, limits: Limits | None = None, decode: str = DECODE) -> None:
        """``decode``: see :data:`osteo_desktop.workflow.decoding.decoder.DECODE`."""
        self._limits = limits or Limits()
        self._decode = decode
        self._changed = threading.Condition()
        self._idle: list[Decoder] = []
        self._at_work: set[_Work] = set()
        self._watch: threading.Thread | None = None
        self._closed = False
        self._gives_way = gives_way()
        self._large = threading.Lock()
        """Held while a file is decoded again that was too large beside others."""

    def __enter__(self) -> Decoders:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def at_once(self) -> int:
        """How many files are best opened side by side."""
        return at_once()

    def open(
        self,
        entry: Entry,
        progress: Progress | None = None,
        *,
        spec: InputSpec | None = None,
        with_pixels: bool = True,
    ) -> Outcome:
        """Read and decode a whole file; what goes wrong is in the outcome.

        ``spec``: of the model for which its radiographs are prepared. Raises Cancelled when these
        are closed or ``progress`` is cancelled meanwhile.
        """
        order = Order(entry, spec=spec, with_pixels=with_pixels)
        return self._carried_out(order, progress)

    def open_bytes(self, entry: Entry, data: bytes, *, spec: InputSpec | None = None) -> Outcome:
        """The same, without pixels, of a file whose bytes were read elsewhere."""
        held = np.frombuffer(data, np.uint8)
        return self._carried_out(Order(entry, spec=spec, with_pixels=False, data=held), None)

    def load(
        self, file: str, source_path: str, frame: int, progress: Progress | None = None
    ) -> Radiograph:
        """Decode one radiograph of the worklist again. Raises a ReadError; Cancelled as above."""
        outcome = self._carried_out(Order(Entry(file, source_path), frame), progress)
        if outcome.error is not None:
            raise outcome.error
        found = next(iter(outcome.radiographs), None)
        if not isinstance(found, Radiograph):
            raise ReadError(file, detail=ReadingDetail.PROGRAM_FAULT.of(kind=outcome.fault))
        return found

    def tags(
        self, file: str, source_path: str, progress: Progress | None = None
    ) -> tuple[FileTags, str]:
        """All that a file says beside its pixels, and the hash of its bytes. Raises as above."""
        outcome = self._carried_out(Order(Entry(file, source_path), tags=True), progress)
        if outcome.error is not None:
            raise outcome.error
        if outcome.tags is None:
            raise ReadError(file, detail=ReadingDetail.PROGRAM_FAULT.of(kind=outcome.fault))
        return outcome.tags, outcome.sha256

    def photograph(self, path: Path, progress: Progress | None = None) -> Photograph:
        """A photograph, and where films lie in it. Raises as above."""
        entry = Entry(path.name, str(path))
        outcome = self._carried_out(Order(entry, photograph=True), progress)
        if outcome.error is not None:
            raise outcome.error
        if outcome.photograph is None:
            raise ReadError(path, detail=ReadingDetail.PROGRAM_FAULT.of(kind=outcome.fault))
        return outcome.photograph

    def close(self) -> None:
        """End them all, at once; whoever waits for one gets Cancelled."""
        with self._changed:
            self._closed = True
            idle, self._idle = self._idle, []
            for work in self._at_work:
                work.end(_Why.STOPPED)
            self._changed.notify_all()
        for decoder in idle:
            decoder.end()
        if self._watch is not None:
            self._watch.join()

    def _carried_out(self, order: Order, progress: Progress | None) -> Outcome:
        outcome = self._tried(order, progress, large=False)
        if outcome is None:
            with self._large:
                outcome = self._tried(order, progress, large=True)
        assert outcome is not None
        return outcome

    def _tried(self, order: Order, progress: Progress | None, *, large: bool) -> Outcome | None:
        """None: it was too large beside what the others decode."""
        file = order.entry.file
        try:
            decoder = self._taken()
        except DecoderNotStarted as error:
            return Outcome(error=DecoderNotStarted(file, **error.fields))
        work = _Work(decoder, self._limits, progress, is_large=large)
        try:
            with self._watched(work):
                outcome = work.carry_out(order)
        except (EOFError, OSError, Garbled):
            decoder.end()
            return None if work.why is _Why.CROWDED else self._broken(work, file)
        self._given_back(decoder)
        return outcome

    def _broken(self, work: _Work, file: str) -> Outcome:
        """What an ended decoder leaves; without a hash, so that another run tries again, where
        it may go better then."""
        decoder = work.decoder
        if work.why is _Why.STOPPED:
            raise Cancelled
        if not decoder.started:
            return Outcome(error=DecoderNotStarted(file, detail=decoder.last_words()))
        if work.why is _Why.SLOW:
            return Outcome(error=DecodingTooSlow(file, seconds=round(work.allowed())))
        if work.why is _Why.LARGE:
            return Outcome(work.sha256, error=OutOfMemory(file))
        sha256 = "" if decoder.was_killed else work.sha256
        return Outcome(sha256, error=DecoderCrashed(file, detail=decoder.last_words()))

    def _taken(self) -> Decoder:
        """Raises DecoderNotStarted, Cancelled."""
        with self._changed:
            if self._closed:
                raise Cancelled
            if self._idle:
                return self._idle.pop()
        return Decoder(self._limits.memory, self._decode, self._go_on, gives_way=self._gives_way)

    def _go_on(self) -> None:
        if self._closed:
            raise Cancelled

    def _given_back(self, decoder: Decoder) -> None:
        with self._changed:
            if not self._closed:
                self._idle.append(decoder)
                return
        decoder.end()

    @contextmanager
    def _watched(self, work: _Work) -> Iterator[None]:
        with self._changed:
            self._at_work.add(work)
            if self._closed:
                work.end(_Why.STOPPED)
            elif self._watch is None:
                self._watch = threading.Thread(target=self._look, name="decoders", daemon=True)
                self._watch.start()
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._at_work.discard(work)

    def _look(self) -> None:
        with self._changed:
            while not self._closed:
                for work in self._at_work:
                    work.check()
                others = [work for work in self._at_work if not work.is_large]
                if len(others) > 1 and sum(w.taken for w in others) > self._limits.together:
                    max(others, key=lambda work: work.taken).end(_Why.CROWDED)
                self._changed.wait(_TICK if self._at_work else None)


class _Work:
    """One order, the decoder that carries it out, and what is known of how it goes."""

    def __init__(
        self, decoder: Decoder, limits: Limits, progress: Progress | None, *, is_large: bool
    ) -> None:
        self.decoder = decoder
        self.is_large = is_large
        self.why: _Why | None = None
        self.sha256 = ""
        self.taken = 0
        """Bytes, beyond what the program itself takes."""
        self._limits = limits
        self._progress = progress
        self._size = 0
        self._weighed = 0.0
        self._begun = self._sign_of_life = time.monotonic()

    def carry_out(self, order: Order) -> Outcome:
        """Raises EOFError, OSError or Garbled when the decoder cannot go on."""
        decoded: list[Decoded] = []
        tags: FileTags | None = None
        seen: Photograph | None = None
        self.decoder.wait_until_started()
        self._begun = self._sign_of_life = time.monotonic()
        send(self.decoder.orders, order)
        while True:
            message = self.decoder.next_message()
            self._sign_of_life = time.monotonic()
            if isinstance(message, WasRead):
                self.sha256, self._size = message.sha256, message.size
            elif isinstance(message, Decoded):
                decoded.append(message)
            elif isinstance(message, Told):
                tags = message.tags
            elif isinstance(message, Seen):
                seen = message.photograph
            elif isinstance(message, Ended):
                if message.error is not None or message.fault:
                    return Outcome(self.sha256, error=message.error, fault=message.fault)
                return replace(outcome_of(self.sha256, decoded), tags=tags, photograph=seen)

    def allowed(self) -> float:
        """Seconds until the next sign of life."""
        if not self.decoder.started:
            return _START
        if not self.sha256:
            return self._limits.reading
        return self._limits.seconds + self._size * self._limits.seconds_per_byte

    def check(self) -> None:
        """End what takes too long, too much, or is not wanted any more."""
        now = time.monotonic()
        if self._progress is not None and self._progress.cancelled:
            if now - self._begun > _PATIENCE:
                self.end(_Why.STOPPED)
            return
        if now - self._sign_of_life > self.allowed():
            self.end(_Why.SLOW)
        if now - self._weighed < _LOOK:
            return
        self._weighed, self.taken = now, self.decoder.taken()
        if self.taken > self._limits.memory:
            self.end(_Why.LARGE)

    def end(self, why: _Why) -> None:
        if self.why is None:
            self.why = why
            self.decoder.kill()
