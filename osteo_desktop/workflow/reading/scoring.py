"""Radiographs -> findings (known, of a copy, or computed now) -> worklist rows."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.inference.inputs import InputSpec, ModelInput
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import (
    Decision,
    Finding,
    ModelCard,
    Overruled,
    held_to,
)
from osteo_desktop.records.models.site_points import is_moved, own_id
from osteo_desktop.records.overruling import OverruledKey, Overrulings, overruled_key
from osteo_desktop.records.radiograph import READER_VERSION, Header, Stated
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.reading.opening import Opened

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier

_log = logging.getLogger(__name__)

ContentKey = tuple[str, int]
"""(sha256, frame)."""


def content_key(radiograph: Stated) -> ContentKey:
    return radiograph.sha256, radiograph.header.frame


@dataclass(frozen=True)
class Scored:
    findings: Mapping[ContentKey, Finding]
    computed: int
    """How many of them the model, or its scope gate, gave just now."""
    faults: Mapping[ContentKey, Notice] = field(default_factory=dict)
    """What is told of each radiograph on which the model failed."""
    overruled: Mapping[RadiographKey, Finding] = field(default_factory=dict)
    """Of the files for which a reader overruled the gate; their copies have their own finding."""

    def finding_of(self, radiograph: Stated) -> Finding | None:
        key = radiograph.file, radiograph.header.frame
        return self.overruled.get(key) or self.findings.get(content_key(radiograph))


class Scorer:
    """One model, what it said before, and whether it is to score what its gate refuses.

    ``classifier`` None: nothing is scored, and whatever was found before still holds.
    """

    def __init__(
        self,
        archive: Archive,
        classifier: Classifier | None,
        progress: Progress,
        *,
        score_anyway: bool = False,
        overrulings: Overrulings = MappingProxyType({}),
    ) -> None:
        """``overrulings``: what readers of this session had scored although it was refused."""
        self._overrulings = overrulings
        self._archive = archive
        self._classifier = classifier
        self._progress = progress
        self._score_anyway = score_anyway

    def still_holds(self, rows: Sequence[Row], sha256: str) -> bool:
        """Whether a file's rows of an earlier run say what this run would say. Any thread."""
        return all(row.sha256 == sha256 and self._row_holds(row) for row in rows)

    def _row_holds(self, row: Row) -> bool:
        if row.error is not None and row.error.code == Code.ABSENT:  # the file is back
            return False
        if row.header is None or self._classifier is None:
            return True
        if row.finding is None or row.header.reader != READER_VERSION:
            return False
        overruled = overruled_key(row, row.finding.model_id) in self._overrulings
        return self._finding_holds(row.finding, row.header, anyway=overruled)

    def _finding_holds(self, finding: Finding, header: Header, *, anyway: bool) -> bool:
        assert self._classifier is not None
        card = self._classifier.card
        wanted = (card.model_id, self._classifier.pipeline_of(header))
        if (finding.model_id, finding.pipeline) != wanted:
            return False
        if anyway or self._score_anyway:
            return finding.decision is not Decision.NOT_SCORED
        return not finding.outside_scope

    def spec_of(self, file: str) -> InputSpec | None:
        """What the model wants of a file's radiographs; None without a model. Any thread."""
        if self._classifier is None:
            return None
        demanded = any(key.file == file for key in self._overrulings)
        return self._classifier.input_spec(score_anyway=self._score_anyway or demanded)

    def score(self, inputs: Sequence[ModelInput]) -> Scored:
        """Radiographs with the same content share one finding. Inputs: made for :meth:`spec_of`.

        Raises ModelError when the model can no longer be used, ArchiveError.
        """
        if self._classifier is None:
            return Scored({}, 0)
        demanded = [one for one in inputs if self._overruled(one.radiograph) is not None]
        as_judged = [one for one in inputs if self._overruled(one.radiograph) is None]
        scored = self._score(self._classifier, as_judged, anyway=self._score_anyway)
        if not demanded:
            return scored
        forced = self._score(self._classifier, demanded, anyway=True)
        overruled = {
            (r.file, r.header.frame): replace(finding, overruled=self._overruled(r))
            if finding.outside_scope
            else finding
            for r in (one.radiograph for one in demanded)
            if (finding := forced.findings.get(content_key(r))) is not None
        }
        return Scored(
            scored.findings,
            scored.computed + forced.computed,
            {**forced.faults, **scored.faults},
            overruled,
        )

    def _overruled(self, radiograph: Stated) -> Overruled | None:
        if not self._overrulings:
            return None
        assert self._classifier is not None
        key = OverruledKey(
            radiograph.file,
            radiograph.header.frame,
            radiograph.sha256,
            own_id(self._classifier.card.model_id),
        )
        return self._overrulings.get(key)

    def _score(
        self, classifier: Classifier, inputs: Sequence[ModelInput], *, anyway: bool
    ) -> Scored:
        found = self._found(classifier, [one.radiograph for one in inputs], anyway=anyway)
        missing = [one for one in inputs if content_key(one.radiograph) not in found]
        computed = compute(classifier, missing, self._progress, score_anyway=anyway)
        return replace(computed, findings={**found, **computed.findings})

    def _found(
        self, classifier: Classifier, radiographs: Sequence[Stated], *, anyway: bool
    ) -> dict[ContentKey, Finding]:
        """What was found before of these radiographs, as they are read now."""
        known: dict[tuple[str, str], dict[int, Finding]] = {}
        found = {}
        for radiograph in radiographs:
            header, content = radiograph.header, content_key(radiograph)
            asked = (radiograph.sha256, classifier.pipeline_of(header))
            if asked not in known:
                known[asked] = self._known(*asked, classifier.card, anyway=anyway)
            if header.frame in known[asked]:
                found[content] = held_to(known[asked][header.frame], whole=header.is_whole)
        return found

    def _known(
        self, sha256: str, pipeline: str, card: ModelCard, *, anyway: bool
    ) -> dict[int, Finding]:
        """By frame. Under a site's points the model's own scores hold: only decisions differ."""

        def of(model_id: str) -> dict[int, Finding]:
            return self._archive.known_findings(sha256, model_id, pipeline, score_anyway=anyway)

        if not is_moved(card.model_id):
            return of(card.model_id)
        own = of(own_id(card.model_id)).items()
        return {frame: _decided_by(card, f) for frame, f in own} | of(card.model_id)


def _decided_by(card: ModelCard, finding: Finding) -> Finding:
    """The same score under the card's points; what was not scored stays so."""
    if finding.score is None:
        return replace(finding, model_id=card.model_id)
    points = card.operating_points
    return replace(
        finding,
        model_id=card.model_id,
        operating_points=points,
        decision=points.decide(finding.score, legible=finding.is_legible),
    )


def compute(
    classifier: Classifier,
    inputs: Sequence[ModelInput],
    progress: Progress | None = None,
    *,
    score_anyway: bool = False,
) -> Scored:
    """Let the model judge each content once; what was judged elsewhere stays as it is.

    Raises ModelError.
    """

    def judge(some: Mapping[ContentKey, ModelInput]) -> dict[ContentKey, Finding]:
        findings = classifier.judge(
            list(some.values()), score_anyway=score_anyway, progress=progress
        )
        return dict(zip(some, findings, strict=True))

    faults = {
        content_key(one.radiograph): Notice.of(Code.MODEL_FAILED, kind=one.fault)
        for one in inputs
        if one.fault
    }
    findings = {content_key(one.radiograph): one.finding for one in inputs if one.finding}
    by_content = {
        key: one
        for one in inputs
        if not one.fault and (key := content_key(one.radiograph)) not in findings
    }
    if not by_content:
        return Scored(findings, len(findings), faults)
    try:
        findings |= judge(by_content)
        return Scored(findings, len(findings), faults)
    except OsteoError:
        raise
    except Exception as error:
        _log.error("Unexpected %s while a batch was scored", type(error).__name__)
    for key, one in by_content.items():  # one by one: the others are not to blame
        try:
            findings.update(judge({key: one}))
        except OsteoError:
            raise
        except Exception as error:
            kind = type(error).__name__
            faults[key] = Notice.of(Code.MODEL_FAILED, kind=kind)
    return Scored(findings, len(findings), faults)


def rows_of(opened: Opened, scored: Scored) -> list[Row]:
    """The rows of a file that was opened anew: one per radiograph, or one with its error."""
    entry = opened.entry
    if opened.error:
        return [Row(entry.file, entry.source_path, sha256=opened.sha256, error=opened.error)]
    return [
        _row(radiograph, thumbnail, scored)
        for radiograph, thumbnail in zip(opened.radiographs, opened.thumbnails, strict=True)
    ]


def _row(radiograph: Stated, thumbnail: bytes, scored: Scored) -> Row:
    header, key = radiograph.header, content_key(radiograph)
    if key in scored.faults:
        # Without a finding the row is no answer, and another run tries again.
        header = replace(header, warnings=(*header.warnings, scored.faults[key]))
    return Row(
        file=radiograph.file,
        source_path=radiograph.source_path,
        frame=header.frame,
        sha256=radiograph.sha256,
        header=header,
        finding=scored.finding_of(radiograph),
        thumbnail=thumbnail,
    )
