"""What a training will learn from and how long it will take, before it runs."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.records.models.pace import Pace
from osteo_desktop.ui.jobs import Lane, Request
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.first_look import FirstLook, Share
from osteo_desktop.workflow.training.data_folders import DataFolder
from osteo_desktop.workflow.training.recipes import pace_of


class Outlook(FirstLook):
    """The pace of each recipe on each device is tried once, on a lane that nothing waits for."""

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane = lane
        self._paces: dict[tuple[str, str], Pace | None] = {}
        """None: it is being tried, or cannot be."""
        self._trying: Request[Pace] | None = None
        self._data: Sequence[DataFolder] = ()
        self._wanted = ("", "")
        self._show()

    def show_plan(self, data: Sequence[DataFolder], recipe: str, device: str) -> None:
        """``data``: all that can be learned from; empty while it is not known."""
        self._data, self._wanted = data, (recipe, device)
        if data and recipe and self._wanted not in self._paces:
            self._try(self._wanted)
        self._show()

    def stop_trying(self) -> None:
        """Something else needs the machine now."""
        if self._trying is not None:
            self._trying.cancel()

    def _try(self, wanted: tuple[str, str]) -> None:
        self.stop_trying()
        self._paces[wanted] = None
        request = self._lane.start(lambda task: pace_of(*wanted, task.progress))
        request.result.connect(lambda pace: self._keep(wanted, pace))
        request.cancelled.connect(lambda: self._paces.pop(wanted, None))
        request.ended.connect(lambda: self._forget(request))
        self._trying = request

    def _forget(self, request: Request[Pace]) -> None:
        if self._trying is request:
            self._trying = None

    def _keep(self, wanted: tuple[str, str], pace: Pace) -> None:
        self._paces[wanted] = pace
        self._show()

    def _show(self) -> None:
        if not self._data:
            text = translate(
                "Training",
                "Give it a folder of radiographs with their diagnoses, and it learns to tell "
                "them apart; the curve shows how well, on radiographs it does not learn from.",
            )
            self.show_share(text, "", None)
            return
        count = sum(folder.radiographs for folder in self._data)
        fractured = sum(folder.fractured for folder in self._data)
        text = translate(
            "Training", "It learns from these, of about {patients} patients. {lasting}"
        ).format(
            patients=f"{sum(folder.blocks for folder in self._data):,}",
            lasting=self._lasting_text(count),
        )
        figure = translate("Training", "{count} radiographs", n=count).format(count=f"{count:,}")
        share = fractured / count if count else 0.0
        caption = translate("Training", "Of 100 with a fracture: {fractured}")
        caption = caption.format(fractured=round(100 * share))
        self.show_shares(text.strip(), figure, (Share(share, caption),))

    def _lasting_text(self, count: int) -> str:
        pace = self._paces.get(self._wanted)
        if pace is None:
            return ""
        return translate(
            "Training", "On this machine, as busy as it is now, that takes roughly {time}."
        ).format(time=words.duration_text(pace.seconds(count)))
