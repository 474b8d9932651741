"""Says that another model, or other points, decide from now on; offers to read again."""

from __future__ import annotations

from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar


def say_changed(text: str, bar: MessageBar, folder_job: FolderJob) -> None:
    """``text`` says what changed. What is being read anyway needs no offer."""
    if folder_job.root is None or folder_job.busy:
        bar.inform(text)
        return
    before = translate("Window", "What is shown was found by the one before.")
    again = translate("Window", "Read again")
    bar.say(Message(f"{text} {before}", action=again, act=folder_job.read_again, stays=True))
