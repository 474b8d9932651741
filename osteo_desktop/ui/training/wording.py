"""How a training run goes, in words."""

from __future__ import annotations

from osteo_desktop.records.training_log import TrainingLog
from osteo_desktop.workflow.training_data import TrainingData
from osteo_desktop.workflow.training_process import Ending, Look


def progress_text(log: TrainingLog, *, stopping: bool) -> str:
    """Like "Epoch 3 of 30 done · about 12 min left · CPU"."""
    if stopping:
        return "Stopping…"
    if not log.history:
        return "Preparing the radiographs; the first epoch comes afterwards…"
    epoch = log.history[-1]
    parts = [f"Epoch {epoch.number} of {log.epochs} done"]
    if epoch.seconds_left is not None and epoch.number < log.epochs:
        parts.append(time_left_text(epoch.seconds_left))
    elif epoch.number >= log.epochs:
        parts.append("calibrating and measuring…")
    if log.device:
        parts.append(log.device)
    return " · ".join(parts)


def time_left_text(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return "less than a minute left"
    hours, minutes = divmod(minutes, 60)
    return f"about {hours} h {minutes} min left" if hours else f"about {minutes} min left"


def ending_text(look: Look) -> str:
    if look.ending is Ending.FINISHED:
        auc = "" if look.log.auc is None else f" AUC {look.log.auc:.3f} on the radiographs that"
        chose = f"{auc} chose its epoch and thresholds: optimistic." if auc else ""
        return f"✓ Trained.{chose}\n{look.log.model}"
    if look.ending is Ending.STOPPED:
        count = len(look.log.history)
        if not count:
            return "Stopped before the first epoch was whole; Start begins anew."
        kept = "1 whole epoch is kept" if count == 1 else f"{count} whole epochs are kept"
        return f"Stopped; {kept}. Resume goes on from there."
    return look.reason


def written_text(written: TrainingData) -> str:
    counts = (
        f"{written.radiographs:,} radiographs of signed readings, {written.fractured:,} fractured, "
        f"are in {written.folder}."
    )
    left = f" Left out: {', '.join(written.left_out)}." if written.left_out else ""
    return f"{counts}{left} Names that are part of a picture stay in it: look before sharing."
