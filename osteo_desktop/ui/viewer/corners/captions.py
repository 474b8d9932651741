"""What is said on the image about patient, study and picture. Words only, no widgets."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.radiograph import Header, Patient, PixelSpacing
from osteo_desktop.records.rules.prior import identified
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.language.words import scope_mark
from osteo_desktop.wording.by_hand import fields_by_hand
from osteo_desktop.wording.coded.body_parts import projection_text
from osteo_desktop.wording.dicom import person_name, short_side
from osteo_desktop.wording.photograph import photograph_text
from osteo_desktop.wording.picture import lossy_text
from osteo_desktop.wording.quality import defects_text
from osteo_desktop.wording.spacing import spacing_detail


class Tone(Enum):
    PLAIN = "plain"
    STRONG = "strong"
    LARGE = "large"
    WARNING = "warning"


@dataclass(frozen=True)
class Line:
    text: str
    tone: Tone = Tone.PLAIN
    longest: int = 1
    """Rows that it may be broken into where the window is narrow."""


def identity_lines(patient: Patient, entered: Patient | None, StudyDate: str = "") -> list[Line]:
    """Name, ID, birth date, sex and age: the file's; what it lacks, as entered by hand, told so."""
    shown = identified(patient, entered)
    name, number = person_name(shown.PatientName), words.isolated(shown.PatientID)
    born = words.date_text(shown.PatientBirthDate)
    lines = [Line(name, Tone.STRONG)] if name else []
    lines += [Line(translate("Viewer", "ID {number}").format(number=number))] if number else []
    lines = lines or [
        Line(translate("Viewer", "No patient identity in the file"), Tone.WARNING, longest=2)
    ]
    lines += [Line(translate("Viewer", "born {date}").format(date=born))] if born else []
    # A line of its own: short lines leave the side marker in the picture's corner free.
    parts = (words.sex_text(shown.PatientSex), words.age_text(shown, StudyDate))
    details = " · ".join(part for part in parts if part)
    lines += [Line(details)] if details else []
    by_hand = [name for name, said in vars(entered or Patient()).items() if said]
    return lines + _by_hand_line([name for name in by_hand if not getattr(patient, name)])


def _by_hand_line(keywords: Collection[str]) -> list[Line]:
    """On a line of its own, so that a long name never elides it."""
    text = fields_by_hand(keywords, words.word)
    return [Line(text[:1].upper() + text[1:], Tone.WARNING, longest=2)] if text else []


def study_lines(header: Header, by_hand: Collection[str] = ()) -> list[Line]:
    """Laterality first and large, then body part, view and date; ``by_hand``: fields of the header
    that the file does not state. That a side is one of them stands under it."""
    lines = [_laterality_line(header.Laterality)]
    lines += _by_hand_line([name for name in by_hand if name == "Laterality"])
    stated = (
        words.part_text(header.BodyPartExamined),
        projection_text(header.ViewPosition, words.word),
    )
    seen = " · ".join(part for part in stated if part)
    lines.append(Line(seen or translate("Viewer", "Body part and view not stated")))
    date = words.date_text(header.StudyDate)
    lines.append(Line(date or translate("Viewer", "No study date")))
    others = ("BodyPartExamined", "ViewPosition", "StudyDate")
    return lines + _by_hand_line([name for name in others if name in by_hand])


def picture_lines(
    header: Header,
    window: str,
    zoom: float,
    overlays_shown: bool = True,
    *,
    field_words: tuple[str, ...] = (),
) -> list[Line]:
    """Window, zoom, warnings, frame, what was done to the picture, and spacing, the indispensable
    first."""
    lines = [
        Line(window, longest=2),
        Line(translate("Viewer", "Zoom {percent} %").format(percent=f"{zoom * 100:.0f}")),
    ]
    if header.NumberOfFrames > 1:
        lines.append(
            Line(
                translate("Viewer", "Frame {frame} of {frames}").format(
                    frame=header.frame, frames=header.NumberOfFrames
                )
            )
        )
    warnings = dict.fromkeys(map(words.notice_text, header.warnings))
    lines.extend(Line(told, Tone.WARNING, longest=3) for told in warnings)
    if header.photograph is not None:
        told = photograph_text(header, None, words.word)
        lines.append(Line(told, Tone.WARNING, longest=4))
    lines.extend(map(Line, field_words))
    if header.overlays:
        lines.append(Line(_overlay_words(overlays_shown)))
    if header.lossy:
        lines.append(Line(lossy_text(header, words.word)))
    lines.append(Line(spacing_words(header.spacing), longest=2))
    return lines


def finding_lines(finding: Finding | None, *, map_shown: bool) -> list[Line]:
    """What must be told of a finding beside the picture; what the picture suffers from also while
    the AI is hidden, for it is no secret of the AI's."""
    if finding is None:
        return []
    outside = (
        translate("Viewer", "AI: {mark}").format(mark=scope_mark(finding))
        if map_shown and finding.outside_scope
        else ""
    )
    told = (outside, defects_text(finding, words.word))
    return [Line(text, Tone.WARNING, longest=2) for text in told if text]


def _overlay_words(shown: bool) -> str:
    if shown:
        return translate("Viewer", "Overlay shown")
    return translate("Viewer", "Overlay not shown")


def spacing_words(spacing: PixelSpacing | None) -> str:
    """Never a millimetre without where it came from."""
    if spacing is None:
        return translate("Viewer", "No spacing")
    if not spacing.is_length:
        return translate("Viewer", "No spacing; pixels {aspect} times as high as wide").format(
            aspect=f"{spacing.aspect:.4g}"
        )
    if spacing.row == spacing.column:
        figure = translate("Viewer", "{size} mm/pixel").format(size=f"{spacing.row:.4g}")
    else:
        figure = translate("Viewer", "{row} (down) × {column} (across) mm/pixel").format(
            row=f"{spacing.row:.4g}", column=f"{spacing.column:.4g}"
        )
    origin = words.word(spacing.origin)
    detail = spacing_detail(spacing, words.word)
    return f"{figure}, {origin} ({detail})" if detail else f"{figure}, {origin}"


def _laterality_line(laterality: str) -> Line:
    """The letter alone for one side; any other with its words, for it is rare."""
    letter, side = short_side(laterality), words.side_text(laterality)
    if letter in ("L", "R"):
        return Line(letter, Tone.LARGE)
    if side:
        return Line(side if letter == side else f"{letter} – {side}", Tone.STRONG)
    return Line(translate("Viewer", "Laterality not stated"), Tone.WARNING, longest=2)
