"""Workers of a cluster in this process: the real ones, without a cluster."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.notice import Notice
from osteo_desktop.records.finding import Photographs
from osteo_desktop.workflow.cluster.crew import Crew, GoOn, Lost, Unfit
from osteo_desktop.workflow.cluster.orders import Answer, Job, Wanted
from osteo_desktop.workflow.cluster.places import Computer, Place, places_on
from osteo_desktop.workflow.cluster.worker import Worker

PLACES = places_on([Computer("node", "made", 2)], uses_gpus=False)
"""Two, of one processor each."""


def wanted_of(model: Path, classifier: Classifier) -> Wanted:
    return Wanted(
        model=str(model),
        card=classifier.card,
        device="cpu",
        engine="onnxruntime",
        photographs=Photographs.AUTO,
        processors=64,  # beyond what there is: the test keeps its processors
        number=64,
    )


class InProcess:
    """A hand whose worker ends where ``ends`` says so; ``blind``: no file lies where it looks."""

    def __init__(
        self, place: Place, wanted: Wanted, ends: Callable[[str], bool], *, blind: bool = False
    ) -> None:
        self.place, self._ends, self._blind = place, ends, blind
        self.worker = Worker()
        self.is_ended = False
        self.sent = 0
        ready = self.worker.get_ready(wanted)
        if ready.refused is not None:
            raise Unfit(ready.refused)
        assert ready.told is not None
        self.told: Notice = ready.told

    def ask(self, job: Job, go_on: GoOn) -> Answer:
        go_on()
        if self.is_ended or self._ends(job.entry.file):
            self.end()
            raise Lost
        if self._blind:
            entry = replace(job.entry, source_path="/not/on/this/computer")
            job = replace(job, entry=entry)
        self.sent += job.data is not None
        answer = self.worker.open(job)
        if self.is_ended:  # what it had at work went with it
            raise Lost
        return answer

    def end(self) -> None:
        self.is_ended = True
        with suppress(Exception):
            self.worker._decoders.close()


class Made:
    """A crew of two, and all the hands that it ever had."""

    def __init__(
        self,
        model: Path,
        ends: Callable[[str], bool] = lambda _: False,
        *,
        blind: bool = False,
        score_anyway: bool = True,
        replaces: bool = True,
    ) -> None:
        self.classifier = Classifier.load(model, device="cpu", engine="onnxruntime")
        self.hands: list[InProcess] = []
        wanted = wanted_of(model, self.classifier)

        def hire(place: Place, go_on: GoOn) -> InProcess:
            go_on()
            if len(self.hands) >= len(PLACES) and not replaces:
                raise Lost
            self.hands.append(InProcess(place, wanted, ends, blind=blind))
            return self.hands[-1]

        hands = [hire(place, lambda: None) for place in PLACES]
        self.crew = Crew(hands, hire, self.classifier.input_spec(score_anyway=score_anyway))
