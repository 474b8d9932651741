"""In words, what was done to the marks of a study: for undo and redo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate


def what_was_drawn(
    before: Mapping[RadiographKey, Drawing], after: Mapping[RadiographKey, Drawing]
) -> str:
    """As "length moved"; several changes at once are "marks"."""
    keys = (*before, *(key for key in after if key not in before))
    pairs = [(before.get(key, Drawing()), after.get(key, Drawing())) for key in keys]
    changed = [pair for pair in pairs if pair[0] != pair[1]]
    if len(changed) != 1:
        return translate("Window", "marks")
    return _of_one(*changed[0]) or translate("Window", "marks")


def _of_one(old: Drawing, new: Drawing) -> str:
    """ "" where it is none of what a reader does in one go."""
    if old.marks != new.marks:
        return _of_marks(old.marks, new.marks)
    if old.is_key_image != new.is_key_image:
        return translate("Window", "key image")
    if old.calibration is None:
        return translate("Window", "calibrated")
    if new.calibration is None:
        return translate("Window", "calibration deleted")
    return translate("Window", "calibration") if old.calibration != new.calibration else ""


def _of_marks(old: tuple[Mark, ...], new: tuple[Mark, ...]) -> str:
    pairs = enumerate(zip(old, new, strict=False))
    at = next((place for place, (one, other) in pairs if one != other), None)
    if len(old) == len(new) and at is not None:
        return _of_mark(old[at], new[at]) if old[at + 1 :] == new[at + 1 :] else ""
    longer, shorter = (new, old) if len(new) > len(old) else (old, new)
    at = len(shorter) if at is None else at
    if (*longer[:at], *longer[at + 1 :]) != shorter:
        return ""
    said = translate("Window", "{mark} drawn"), translate("Window", "{mark} deleted")
    return _said(said[longer is old], longer[at])


def _of_mark(old: Mark, new: Mark) -> str:
    if old.kind != new.kind:
        return ""
    if old.points != new.points:
        return _said(translate("Window", "{mark} moved"), new)
    if old == replace(new, label=old.label):
        return _said(translate("Window", "{mark}: words moved"), new)
    return _said(translate("Window", "{mark}: words written"), new)


def _said(text: str, mark: Mark) -> str:
    return text.format(mark=words.word(kind_of(mark.kind).name).lower())
