"""How a training run goes, in words."""

from __future__ import annotations

from osteo_desktop.records.models.training_log import TrainingLog
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.workflow.training.data import TrainingData
from osteo_desktop.workflow.training.process import Ending, Look


def progress_text(log: TrainingLog, *, stopping: bool) -> str:
    """Like "Epoch 3 of 30 done · about 12 min left · CPU"."""
    if stopping:
        return translate("Training", "Stopping…")
    if not log.history:
        return translate("Training", "Preparing the radiographs; the first epoch comes afterwards…")
    epoch = log.history[-1]
    parts = [
        translate("Training", "Epoch {number} of {epochs} done").format(
            number=epoch.number, epochs=log.epochs
        )
    ]
    if epoch.seconds_left is not None and epoch.number < log.epochs:
        parts.append(time_left_text(epoch.seconds_left))
    elif epoch.number >= log.epochs:
        parts.append(translate("Training", "calibrating and measuring…"))
    if log.device:
        parts.append(log.device)
    return " · ".join(parts)


def time_left_text(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return translate("Training", "less than a minute left")
    hours, minutes = divmod(minutes, 60)
    if hours:
        text = translate("Training", "about {hours} h {minutes} min left")
    else:
        text = translate("Training", "about {minutes} min left")
    return text.format(hours=hours, minutes=minutes)


def ending_text(look: Look) -> str:
    if look.ending is Ending.FINISHED:
        text = translate("Training", "✓ Trained.")
        if look.log.auc is not None:
            text = translate(
                "Training",
                "✓ Trained. AUC {auc} on the radiographs that chose its epoch and thresholds: "
                "optimistic.",
            ).format(auc=f"{look.log.auc:.3f}")
        return f"{text}\n{look.log.model}"
    if look.ending is Ending.STOPPED:
        count = len(look.log.history)
        if not count:
            return translate(
                "Training", "Stopped before the first epoch was whole; Start begins anew."
            )
        return translate(
            "Training", "Stopped; %n whole epochs are kept. Resume goes on from there.", n=count
        )
    return words.notice_and_details(look.reason)


def written_text(written: TrainingData) -> str:
    sentences = [
        translate(
            "Training",
            "{count} radiographs of signed readings, {fractured} fractured, are in {folder}.",
            n=written.radiographs,
        ),
        translate("Training", "Left out: {reasons}.") if written.left_out else "",
        translate("Training", "Names that are part of a picture stay in it: look before sharing."),
    ]
    return " ".join(sentence for sentence in sentences if sentence).format(
        count=f"{written.radiographs:,}",
        fractured=f"{written.fractured:,}",
        folder=written.folder,
        reasons=", ".join(map(words.notice_text, written.left_out)),
    )
