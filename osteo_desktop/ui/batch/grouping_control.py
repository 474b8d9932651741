"""Studies of files that name none: the reader puts them together, and takes them apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from osteo_desktop.records.rules.name_pattern import named_alike
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.view import WorklistView


class GroupingControl(QObject):
    def __init__(
        self,
        readings: Readings,
        showing: Showing,
        worklist: WorklistView,
        folder_job: FolderJob,
        messages: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._readings, self._showing, self._worklist = readings, showing, worklist
        self._folder_job, self._messages, self._window = folder_job, messages, parent
        readings.regrouped.connect(self._on_regrouped)

    def fill(self, menu: QMenu, row: Row) -> None:
        """What can be done with the study of this line beside others."""
        in_sight = self._worklist.selected_row()
        if in_sight is not None and in_sight.study_key != row.study_key:
            together = menu.addAction(translate("Window", "Read together with the study in sight"))
            keys = in_sight.study_key, row.study_key
            together.triggered.connect(lambda _checked=False: self._put_together(keys))
        elif self._above(row) is not None:
            together = menu.addAction(translate("Window", "Read together with the study above"))
            together.triggered.connect(lambda _checked=False: self.join_above())
        if row.is_put_together:
            apart = menu.addAction(translate("Window", "Read the views apart"))
            apart.triggered.connect(lambda _checked=False: self._take_apart(row))

    def join(self, rows: Sequence[Row]) -> None:
        """Read the studies of all these lines together."""
        self._put_together(list(dict.fromkeys(row.study_key for row in rows)))

    def join_above(self) -> None:
        """Read the study in sight together with the one above it in the worklist."""
        row = self._worklist.selected_row()
        above = None if row is None else self._above(row)
        if row is None or above is None:
            self._messages.inform(translate("Window", "No study lies above this one."))
        else:
            self._put_together((above.study_key, row.study_key))

    def offer_named_alike(self) -> None:
        """Ask whether files that by their names are views of one study are to be read so.

        Only of what nothing was said: names are a guess, and the reader is to look first.
        """
        table = self._worklist.rows.table
        alone = [
            row.file
            for key in table.study_keys
            for row in table.study_rows(key)
            if key == f"file:{row.file}" and not row.error
            if table.progress(key) is Progress.UNREAD
        ]
        groups = named_alike(alone)
        if not groups:
            text = translate("Window", "By their names no unread files are surely one study.")
            self._messages.inform(text)
            return
        text = translate(
            "Window",
            "By their names {files} files are {studies} studies, such as {example}. Are they?",
        ).format(files=sum(map(len, groups)), studies=len(groups), example=", ".join(groups[0]))
        action = translate("Window", "Read them together")
        session = self._readings.session
        act = lambda: self._put_all(session, groups)  # noqa: E731
        self._messages.say(Message(text, action=action, act=act))

    def _put_all(self, session: Session | None, groups: Sequence[Sequence[str]]) -> None:
        if self._readings.session is not session:  # the same names may be others' there
            return
        for files in groups:
            keys = [f"file:{file}" for file in files]
            if not self._may_begin(keys):
                return
            self._readings.put_together(keys)

    def take_apart(self) -> None:
        """Make each file of the study in sight its own study again."""
        row = self._worklist.selected_row()
        if row is None or not row.is_put_together:
            text = translate("Window", "This study was not put together by a reader.")
            self._messages.inform(text)
        else:
            self._take_apart(row)

    def _above(self, row: Row) -> Row | None:
        """The nearest line above that is another study's."""
        lines = self._worklist.rows
        position = lines.position(row.key)
        for place in range((position or 0) - 1, -1, -1):
            if lines.row_at(place).study_key != row.study_key:
                return lines.row_at(place)
        return None

    def _put_together(self, study_keys: Sequence[str]) -> None:
        if self._may_begin(study_keys):
            self._readings.put_together(study_keys)

    def _take_apart(self, row: Row) -> None:
        if self._may_begin([row.study_key]):
            self._readings.take_apart(row.study_key)

    def _may_begin(self, study_keys: Sequence[str]) -> bool:
        """What is typed is handed on first; rows that still come would not know of the change."""
        self._showing.flush()
        if self._folder_job.busy or self._worklist.filling:
            text = translate("Window", "Files are still being read; try again when they are done.")
            self._messages.inform(text)
            return False
        if not self._readings.is_open or any(map(self._readings.is_busy, study_keys)):
            text = translate(
                "Window", "A reading of these studies is not saved or being signed; try again."
            )
            self._messages.inform(text)
            return False
        return True

    def _on_regrouped(self, rows: Sequence[Row]) -> None:
        self._worklist.replace_rows(rows)
        apart = not rows[0].together
        self._messages.inform(
            translate("Window", "Each of these files is its own study again.")
            if apart
            else translate("Window", "Read together as one study: %n view(s).", n=len(rows))
        )
