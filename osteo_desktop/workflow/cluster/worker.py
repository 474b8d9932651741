"""What runs on a worker of a cluster: decode and judge.

It knows nothing of what the cluster is made of, stores nothing and writes nothing. What goes wrong
is an answer, never a traceback, for that may quote a file.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from osteo_desktop.details.cluster import ClusterDetail
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import ReadError
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.inputs import ModelInput
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.models.site_points import own_id
from osteo_desktop.workflow.cluster.orders import (
    Answer,
    Job,
    Likeness,
    Program,
    Ready,
    Wanted,
    likeness_of,
)
from osteo_desktop.workflow.cluster.program import this_program
from osteo_desktop.workflow.decoding.decoders import Decoders, Outcome
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.reading.scoring import compute, content_key

_MOST = 64
"""Radiographs that the model is given together."""


class Worker:
    """Made, told what to compute with, then asked by several threads at once."""

    def __init__(self) -> None:
        self._decoders = Decoders()
        self._decoding = threading.Semaphore(self._decoders.at_once)
        self._model: _Model | None = None

    def program(self) -> Program:
        return this_program()

    def get_ready(self, wanted: Wanted) -> Ready:
        """Load the model, if it is the one that is meant."""
        stay_on(wanted.processors, wanted.number)
        self._decoding = threading.Semaphore(self._decoders.at_once)
        try:
            classifier = _classifier(wanted)
        except OsteoError as error:
            return Ready(refused=error.notice)
        except Exception as error:
            return Ready(refused=Notice.of(Code.READER_FAULT, kind=type(error).__name__))
        if isinstance(classifier, Notice):
            return Ready(refused=classifier)
        self._model = _Model(classifier)
        return Ready(told=classifier.device)

    def open(self, job: Job) -> Answer:
        """What came of a file, judged where that is wanted."""
        try:
            if job.data is None and not sees(job):
                return Answer()
            with self._decoding:
                outcome = self._decoded(job)
            if job.judged and self._model is not None and job.spec is not None:
                inputs = self._model.judged(outcome.inputs, score_anyway=job.spec.score_anyway)
                outcome = replace(outcome, inputs=tuple(inputs))
            return Answer(outcome)
        except OsteoError as error:
            return Answer(broken=error.notice)
        except Exception as error:
            return Answer(Outcome(fault=type(error).__name__))

    def _decoded(self, job: Job) -> Outcome:
        if job.data is not None:
            return self._decoders.open_bytes(job.entry, job.data, spec=job.spec)
        return self._decoders.open(job.entry, spec=job.spec, with_pixels=False)


def sees(job: Job) -> bool:
    """Whether the very file lies here too."""
    found: Likeness | None = None
    with suppress(ReadError, OSError):
        found = likeness_of(job.entry)
    return found == job.likeness


def stay_on(count: int, number: int) -> None:
    """Use the ``number``-th ``count`` of this computer's processors, where the system has such a
    choice; what counts processors counts these then."""
    if not hasattr(os, "sched_setaffinity"):
        return
    every = sorted(os.sched_getaffinity(0))
    mine = every[number * count : (number + 1) * count]
    if not mine:
        return
    with suppress(OSError, ValueError):
        for thread in Path("/proc/self/task").iterdir():
            os.sched_setaffinity(int(thread.name), mine)


def _classifier(wanted: Wanted) -> Classifier | Notice:
    """Or why it is another model's. What loads holds the weights against the hash in their card.
    Raises ModelError, DamagedModel, NoSuchEngine."""
    classifier = Classifier.load(
        model_file(Path(wanted.model) if wanted.model else None),
        device=wanted.device,
        engine=wanted.engine,
        photographs=wanted.photographs,
    )
    there, here = (own_id(card.model_id) for card in (classifier.card, wanted.card))
    if there != here:
        return ClusterDetail.OTHER_MODEL.of(there=there, here=here)
    if classifier.card.weights_sha256 != wanted.card.weights_sha256:
        return ClusterDetail.OTHER_WEIGHTS.of(model=there)
    classifier.card = wanted.card
    return classifier


class _Waiting:
    """Inputs of one file that wait to be judged."""

    def __init__(self, inputs: Sequence[ModelInput], *, score_anyway: bool) -> None:
        self.inputs, self.score_anyway = inputs, score_anyway
        self.judged: list[ModelInput] | None = None
        self.failed: Exception | None = None


class _Model:
    """Has the classifier judge all that waits together, by whichever thread comes first."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self._list, self._turn = threading.Lock(), threading.Lock()
        self._waiting: list[_Waiting] = []

    def judged(self, inputs: Sequence[ModelInput], *, score_anyway: bool) -> list[ModelInput]:
        """With what the model says of them, and without what it was shown. Raises ModelError."""
        mine = _Waiting(inputs, score_anyway=score_anyway)
        with self._list:
            self._waiting.append(mine)
        with self._turn:
            while mine.judged is None and mine.failed is None:
                self._judge_some()
        if mine.failed is not None:
            raise mine.failed
        assert mine.judged is not None
        return mine.judged

    def _judge_some(self) -> None:
        some = self._taken()
        inputs = [one for waiting in some for one in waiting.inputs]
        try:
            scored = compute(self._classifier, inputs, score_anyway=some[0].score_anyway)
        except Exception as error:
            for waiting in some:
                waiting.failed = error
            return
        for waiting in some:
            waiting.judged = [
                replace(
                    one,
                    shown=None,
                    finding=scored.findings.get(key := content_key(one.radiograph)),
                    fault=_kind(scored.faults.get(key)),
                )
                for one in waiting.inputs
            ]

    def _taken(self) -> list[_Waiting]:
        """Of one kind, in order, the first whatever its size."""
        with self._list:
            first, count, some = self._waiting[0], 0, []
            for waiting in self._waiting:
                count += len(waiting.inputs)
                if waiting is first or (
                    waiting.score_anyway == first.score_anyway and count <= _MOST
                ):
                    some.append(waiting)
            self._waiting = [waiting for waiting in self._waiting if waiting not in some]
        return some


def _kind(fault: Notice | None) -> str:
    return "" if fault is None else str(fault.field("kind"))
