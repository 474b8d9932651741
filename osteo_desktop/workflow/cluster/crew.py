"""The workers of a cluster, seen from the command: who gets which file, and what becomes of the
files of one that is lost. Knows nothing of Ray."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Protocol

from osteo_desktop.details.cluster import ClusterDetail
from osteo_desktop.errors.cluster import WorkersLost
from osteo_desktop.errors.files import WorkerCrashed
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.inputs import InputSpec
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.workflow.cluster.orders import Answer, Job, likeness_of
from osteo_desktop.workflow.cluster.places import Place
from osteo_desktop.workflow.decoding.decoders import Outcome

_log = logging.getLogger(__name__)

_TICK = 0.25
"""Seconds after which whoever waits hears whether the reading was stopped."""
_CHANCES = 2
"""Workers that a file may cost: the second has it alone, so that it is this file's fault."""
_LOSSES = 3
"""Of workers at one place that finished no file in between: another one would not either."""
_MOST_SENT = 128 << 20
"""Bytes of files that are on their way to workers which do not see them."""
_MOST_THREADS = 256

GoOn = Callable[[], None]
"""Asked while something takes long; what it raises ends the wait."""


class Lost(Exception):
    """The worker ended, or cannot be reached any more."""


class Unfit(Exception):
    """It cannot read for this program. ``why`` says why."""

    def __init__(self, why: Notice) -> None:
        super().__init__(why)
        self.why = why


class Hand(Protocol):
    """A worker that is ready. Asked by several threads at once."""

    @property
    def place(self) -> Place: ...

    @property
    def told(self) -> Notice:
        """What it computes with."""

    def ask(self, job: Job, go_on: GoOn) -> Answer:
        """Raises Lost, and what ``go_on`` raises."""

    def end(self) -> None:
        """Whether it lives or not."""


Hire = Callable[[Place, GoOn], Hand]
"""Gives a worker that is ready. Raises Unfit, Lost, and what going on raises."""


@dataclass(eq=False)
class _Member:
    hand: Hand
    at_work: int = 0
    """Files that it has."""
    is_reserved: bool = False
    """Somebody has it, or waits to have it, alone."""


@dataclass
class Losses:
    workers: int = 0
    given_on: int = 0
    """Files that another worker was given."""


@dataclass
class _Sent:
    nbytes: int = 0
    changed: threading.Condition = field(default_factory=threading.Condition)


class Crew:
    """Close it, or use it as a context. Every method may be called from any thread."""

    def __init__(self, hands: Sequence[Hand], hire: Hire, spec: InputSpec) -> None:
        """``spec``: of what the workers judge; a file that is wanted otherwise is only prepared
        there."""
        self._changed = threading.Condition()
        self._members = [_Member(hand) for hand in hands]
        self._hire, self._spec = hire, spec
        self._hiring = 0
        self._unfinished: Counter[Place] = Counter()
        self._why: Notice = ClusterDetail.ENDED.notice
        self._closed = False
        self._hirer = ThreadPoolExecutor(1, thread_name_prefix="cluster")
        self._sent = _Sent()
        self.losses = Losses()
        self.at_once = min(_MOST_THREADS, sum(hand.place.at_once for hand in hands))
        hosts = {hand.place.computer.host for hand in hands}
        devices = tuple(dict.fromkeys(hand.told for hand in hands))
        self.told = Notice.of(
            Code.ON_WORKERS, workers=len(hands), computers=len(hosts), device=devices
        )

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End every worker."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._hirer.shutdown(wait=True, cancel_futures=True)
        with self._changed:
            members, self._members = self._members, []
        for member in members:
            member.hand.end()

    def opener(self) -> CrewOpener:
        return CrewOpener(self, self._spec)

    @contextmanager
    def worker(self, go_on: GoOn, *, alone: bool) -> Iterator[Hand]:
        """The one with the least to do; ``alone``: it has nothing else meanwhile. What it raises
        as Lost or Unfit costs it its place here.

        Raises WorkersLost, and what ``go_on`` raises.
        """
        member = self._taken(go_on, alone=alone)
        try:
            yield member.hand
        except Lost:
            self._is_lost(member)
            raise
        except Unfit as error:
            self._dismiss(member, error.why)
            raise
        else:
            with self._changed:
                self._unfinished[member.hand.place] = 0
        finally:
            with self._changed:
                member.at_work -= 1
                member.is_reserved = member.is_reserved and not alone
                self._changed.notify_all()

    def _taken(self, go_on: GoOn, *, alone: bool) -> _Member:
        reserved: _Member | None = None
        with self._changed:
            try:
                while True:
                    self._check(go_on)
                    if not alone:
                        found = self._least([m for m in self._members if not m.is_reserved])
                    else:
                        if reserved not in self._members:
                            reserved = self._reserved()
                        found = reserved if reserved is not None and not reserved.at_work else None
                    if found is not None:
                        found.at_work += 1
                        return found
                    self._changed.wait(_TICK)
            except BaseException:
                if reserved is not None:
                    reserved.is_reserved = False
                raise

    def _check(self, go_on: GoOn) -> None:
        go_on()
        if self._closed:
            raise Cancelled
        if not self._members and not self._hiring:
            raise WorkersLost(detail=self._why)

    @staticmethod
    def _least(members: Sequence[_Member]) -> _Member | None:
        """None: all have as much as they can do."""
        free = [m for m in members if m.at_work < m.hand.place.at_once]
        return min(free, key=lambda m: m.at_work / m.hand.place.at_once, default=None)

    def _reserved(self) -> _Member | None:
        free = [m for m in self._members if not m.is_reserved]
        found = min(free, key=lambda m: m.at_work, default=None)
        if found is not None:
            found.is_reserved = True
        return found

    def _is_lost(self, member: _Member) -> None:
        """Another takes its place, unless none does well there."""
        place = member.hand.place
        with self._changed:
            if member not in self._members:  # others of its files told it
                return
            self._members.remove(member)
            self.losses.workers += 1
            self._unfinished[place] += 1
            if self._unfinished[place] >= _LOSSES or self._closed:
                why = ClusterDetail.ENDED_AGAIN.of(count=self._unfinished[place])
                self._why = ClusterDetail.REFUSED.of(worker=place.name, why=why)
            else:
                self._hiring += 1
                self._hirer.submit(self._replace, place)
            self._changed.notify_all()
        member.hand.end()

    def give_on(self) -> None:
        """A file goes to another worker."""
        with self._changed:
            self.losses.given_on += 1

    def _dismiss(self, member: _Member, why: Notice) -> None:
        with self._changed:
            self._why = ClusterDetail.REFUSED.of(worker=member.hand.place.name, why=why)
            if member not in self._members:
                return
            self._members.remove(member)
            self.losses.workers += 1
            self._changed.notify_all()
        member.hand.end()

    def _replace(self, place: Place) -> None:
        why: Notice | None = None
        hand: Hand | None = None
        try:
            hand = self._hire(place, self._go_on)
        except Unfit as error:
            why = error.why
        except Lost:
            why = ClusterDetail.ENDED.notice
        except Cancelled:
            pass
        finally:
            with self._changed:
                self._hiring -= 1
                if hand is not None:
                    self._members.append(_Member(hand))
                if why is not None:
                    self._why = ClusterDetail.REFUSED.of(worker=place.name, why=why)
                self._changed.notify_all()

    def _go_on(self) -> None:
        if self._closed:
            raise Cancelled

    @contextmanager
    def room_for(self, nbytes: int, go_on: GoOn) -> Iterator[None]:
        """For so many bytes on their way; one file goes whatever its size."""
        with self._sent.changed:
            while self._sent.nbytes and self._sent.nbytes + nbytes > _MOST_SENT:
                go_on()
                self._sent.changed.wait(_TICK)
            self._sent.nbytes += nbytes
        try:
            yield
        finally:
            with self._sent.changed:
                self._sent.nbytes -= nbytes
                self._sent.changed.notify_all()


class CrewOpener:
    """Opens files by a crew, for one reading (``workflow.reading.opening.Opener``)."""

    def __init__(self, crew: Crew, spec: InputSpec) -> None:
        self._crew, self._spec = crew, spec
        self._before = replace(crew.losses)
        self._closed = False

    @property
    def at_once(self) -> int:
        return self._crew.at_once

    def open(
        self,
        entry: Entry,
        progress: Progress | None = None,
        *,
        spec: InputSpec | None = None,
        with_pixels: bool = True,
    ) -> Outcome:
        """Pixels stay where they are, whatever is said of them. Raises a ReadError, Cancelled,
        WorkersLost."""

        def go_on() -> None:
            if self._closed or (progress is not None and progress.cancelled):
                raise Cancelled

        try:
            likeness = likeness_of(entry)
        except OSError as error:
            raise folder.explained(error, entry.file) from error
        job = Job(entry, likeness, spec, judged=spec is not None and spec == self._spec)
        ended: list[str] = []
        while len(ended) < _CHANCES:
            name = ""
            try:
                with self._crew.worker(go_on, alone=bool(ended)) as hand:
                    name = hand.place.name
                    return self._opened(hand, job, go_on)
            except Lost:
                ended.append(name)
            except Unfit:  # no fault of the file
                pass
            if len(ended) < _CHANCES:
                self._crew.give_on()
        return Outcome(error=WorkerCrashed(entry.file, workers=tuple(ended)))

    def _opened(self, hand: Hand, job: Job, go_on: GoOn) -> Outcome:
        """Raises Lost; Unfit where the worker can judge no more; a ReadError."""
        answer = hand.ask(job, go_on)
        if answer.broken is None and answer.outcome is None:
            size = min(job.likeness.size, _MOST_SENT // 4)  # of a container a member is less
            with self._crew.room_for(size, go_on):
                data = folder.read_bytes(job.entry)
                answer = hand.ask(replace(job, data=data), go_on)
        if answer.broken is not None or answer.outcome is None:
            raise Unfit(answer.broken or ClusterDetail.ENDED.notice)
        return answer.outcome

    def close(self) -> None:
        self._closed = True
        lost = self._crew.losses.workers - self._before.workers
        given = self._crew.losses.given_on - self._before.given_on
        if lost:
            _log.warning("Workers lost: %d; files given to others: %d", lost, given)
