"""What a letter says: the reader's words first, the AI's apart, and nothing of what is unknown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osteo_desktop.errors.files import ChangedFile
from osteo_desktop.errors.letters import SeveralPatients
from osteo_desktop.notice import Notice
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.export import LetterOptions, LetterPicture
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.marks.kinds import LENGTH
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import Patient, PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import (
    CriticalResult,
    EnteredStudy,
    EnteredView,
    Reading,
    Verdict,
)
from osteo_desktop.records.rules.by_hand import FilledIn, take
from osteo_desktop.records.rules.prior import Prior
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.letter.letter import document_of
from osteo_desktop.report.letter.letterhead import Head
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.settings import Letterhead, ReaderEntry
from tests.made.letters import letter
from tests.made.records import JANE, bare_header, draft, finding, header, row, signed, unreadable

SPACING = PixelSpacing(0.5, 0.5, SpacingOrigin.AT_DETECTOR)
AI_WORDS = ("AI", "score", "Score", "suspected", "operating point", "Osteo ResNet18")


def test_the_readers_part_knows_nothing_of_the_ai() -> None:
    rows = [row("a.dcm", 0.9), row("b.dcm", 0.1, header=header(ViewPosition="LATERAL"))]
    reading = signed(rows, reasons={rows[1].key: "It is a vessel"})
    (part,) = letter(rows, reading).studies
    assert part.impression == "Transverse fracture of the fifth metacarpal."
    assert [view.verdict for view in part.views] == ["Fracture", "Fracture"]
    assert part.ai is not None
    assert [view.agreement for view in part.ai.views] == [
        "The reader agrees",
        "The reader disagrees",
    ]
    assert part.ai.views[1].notes == ("Reason: It is a vessel",)
    assert any("resnet18-test-1" in term for term in part.ai.terms)
    readers = repr(replace(part, ai=None, figures=()))
    assert not [word for word in AI_WORDS if word in readers]


def test_without_the_ai_not_a_word_and_no_map_of_it() -> None:
    rows = [row("a.dcm", 0.9)]
    reading = signed(rows, reasons={rows[0].key: "It is a vessel"}, ai_hidden=True)
    made = letter(rows, reading, LetterOptions(without_ai=True))
    assert made.studies[0].ai is None
    assert [figure.caption.split(" · ")[-1] for figure in made.studies[0].figures] == [
        "as displayed"
    ]
    said = document_of(
        replace(made, words={}, qr_svg="", studies=(replace(made.studies[0], figures=()),))
    )
    assert not [word for word in (*AI_WORDS, "vessel") if word in said]


def test_what_is_unknown_takes_no_room() -> None:
    rows = [row("a.png", None, header=bare_header(), finding=None)]
    made = letter(rows)
    (part,) = made.studies
    assert made.patient_name == "Name not stated"
    assert made.patient == part.facts == part.earlier == part.addenda == ()
    assert (made.addressee, part.question, part.notes, part.ai) == (None, "", "", None)
    assert made.head.clinic == ""
    assert "not stated" not in repr(replace(part, figures=())).lower()


def test_patient_study_question_and_referrer_are_told() -> None:
    rows = [row("a.dcm")]
    made = letter(rows, signed(rows))
    assert made.addressee is not None
    assert made.addressee.text == "SMITH, John"
    assert {item.label: item.text for item in made.patient} == {
        "Patient ID": "ID-4711",
        "Birth date": "1980-02-29",
        "Age": "44 years",
        "Sex": "female",
    }
    (part,) = made.studies
    assert part.question == "Fall on the outstretched hand"
    assert part.technique == "1 radiograph: hand AP left."
    assert "ACC-99" in [item.text for item in part.facts]


def test_what_was_entered_by_hand_says_so_in_the_letter() -> None:
    only = row("a.dcm", 0.9, header=bare_header())
    filled = FilledIn(
        Patient("Roe^Ann"),
        EnteredStudy("20251120", ReasonForStudy="fracture?", pain="wrist"),
        {only.key: EnteredView("WRIST", "L", "PA")},
    )
    told = letter([only], take(draft([only]), [only], filled))
    (part,) = told.studies
    assert told.patient_name == "Roe, Ann (entered by hand)"
    assert part.question == "fracture? (entered by hand)"
    assert "wrist PA left (side, body part, view entered by hand)" in part.technique
    marks = {item.label: (item.text, item.mark) for item in part.facts}
    assert marks["Place of pain"] == ("wrist", "entered by hand")
    assert marks["Study date"] == ("2025-11-20", "entered by hand")


def test_an_age_made_of_the_birth_date_is_told_too() -> None:
    rows = [row("a.dcm", header=header(replace(JANE, PatientAge="")))]
    ages = [item.text for item in letter(rows, signed(rows)).patient if item.label == "Age"]
    assert ages == ["44 years, from the birth date"]


def test_fractures_measurements_and_where_millimetres_come_from() -> None:
    rows = [row("a.dcm", header=header(spacing=SPACING))]
    drawing = Drawing((Mark(LENGTH.key, ((10.0, 10.0), (10.0, 50.0))),), spacing=SPACING)
    reading = signed(
        rows,
        drawings={rows[0].key: drawing},
        fractures={rows[0].key: (FractureDescription(bone=Bone.METACARPAL),)},
    )
    (view,) = letter(rows, reading).studies[0].views
    assert view.lines == ("metacarpal",)
    assert view.measurements == ("1  Length 20.0 mm (at the detector)", "mm: at the detector")


def test_a_critical_result_still_to_be_told_cries() -> None:
    rows = [row("a.dcm")]
    (part,) = letter(rows, replace(draft(rows), critical=CriticalResult())).studies
    assert (part.critical, part.is_to_be_told) == ("STILL TO BE TOLD", True)
    (told,) = letter(rows, signed(rows)).studies
    assert told.critical == "Told to Dr Adams, emergency, 2025-11-20 10:05 (UTC+01:00)"


def test_what_is_not_signed_says_so_and_nothing_signs_it() -> None:
    rows = [row("a.dcm")]
    made = letter(rows, draft(rows))
    assert (made.draft, made.studies[0].signature) == ("DRAFT – not signed", None)
    unread = letter(rows)
    assert (unread.draft, unread.studies[0].unread) == (
        "NOT READ by a reader",
        "No reader has read this study.",
    )
    other = row("z.dcm", header=header(StudyInstanceUID="7.7"))
    assert letter([*rows, other], signed(rows)).draft == "Holds drafts that are not signed"


def test_who_signed_with_title_registration_and_local_time() -> None:
    rows = [row("a.dcm")]
    entry = ReaderEntry("Dr Rosalind  Reader", "Consultant radiologist", "GMC 1")
    made = letter(rows, signed(rows), head=Head(Letterhead(clinic="Hill Clinic", readers=(entry,))))
    block = made.studies[0].signature
    assert block is not None
    assert (block.name, block.title, block.registration, block.at) == (
        "Dr Rosalind Reader",
        "Consultant radiologist",
        "GMC 1",
        "2025-11-20 10:00 (UTC+01:00)",
    )
    assert (made.draft, made.head.clinic) == ("", "Hill Clinic")


def test_earlier_studies_tell_what_was_signed_and_no_word_of_a_draft() -> None:
    old = [row("o.dcm", header=header(StudyInstanceUID="9.9", StudyDate="20230101"))]
    newer = [row("n.dcm", header=header(StudyInstanceUID="8.8", StudyDate="20231231"))]
    rows = [row("a.dcm")]
    priors = (
        Prior("8.8", tuple(newer), draft(newer)),
        Prior("9.9", tuple(old), signed(old, Verdict.NO_FRACTURE, impression="Healed.")),
    )
    first, second = letter(rows, signed(rows), earlier=priors).studies[0].earlier
    assert (first.label, first.text) == ("2023-12-31", "Hand, two views: not signed")
    assert second.text == "Hand, two views: No fracture: Healed."


def test_the_reader_chooses_how_radiographs_are_shown() -> None:
    rows = [row("a.dcm", header=header(spacing=SPACING))]
    drawn = Drawing((Mark(LENGTH.key, ((10.0, 10.0), (10.0, 50.0))),), spacing=SPACING)
    reading = signed(rows, drawings={rows[0].key: drawn})

    def shown(*kinds: LetterPicture) -> list[str]:
        figures = letter(rows, reading, LetterOptions(pictures=kinds)).studies[0].figures
        return [figure.caption.split(" · ")[4] for figure in figures]

    plain, marks, mapped = LetterPicture
    assert shown(plain, marks, mapped) == [
        "as displayed",
        "with the reader's marks",
        "with the AI's map and regions",
    ]
    assert shown() == []
    (marked,) = letter(rows, reading, LetterOptions(pictures=(marks,))).studies[0].figures
    (bare,) = letter(rows, reading, LetterOptions(pictures=(plain,))).studies[0].figures
    assert "#66e0ff" in marked.svg
    assert "#66e0ff" not in bare.svg
    assert marked.caption.endswith("bar 20 mm, at the detector")
    assert (marked.width, marked.height) == pytest.approx((138.75, 185.0)), "it fills the frame"


def test_without_a_spacing_no_bar_says_a_millimetre() -> None:
    rows = [row("a.dcm")]
    (figure, _) = letter(rows, signed(rows)).studies[0].figures
    assert "mm" not in figure.caption
    assert "#ffffff" not in figure.svg


def test_the_short_form_has_two_pictures_those_that_matter() -> None:
    rows = [row(f"{n}.dcm", 0.1, header=header(ViewPosition=f"V{n}")) for n in range(4)]
    reading = signed(rows, Verdict.NO_FRACTURE)
    reading = replace(reading, verdicts={**reading.verdicts, rows[2].key: Verdict.FRACTURE})
    (part,) = letter(rows, reading, LetterOptions(short=True)).studies
    assert [figure.caption.split(" · ")[2] for figure in part.figures] == ["V2", "V0"]
    assert part.notes == ""
    assert "full report" in part.left_out


def test_a_radiograph_that_cannot_be_shown_is_told_and_the_others_are_shown() -> None:
    rows = [row("a.dcm"), row("b.dcm"), unreadable("c.dcm")]
    rows[2] = replace(rows[2], together="", header=header())

    def picture(one: Row) -> Picture | None:
        if one.file == "a.dcm":
            raise ChangedFile("a.dcm", since=Notice.of("read"))
        return None

    (part,) = letter(rows, signed(rows[:2]), picture=picture).studies
    assert part.figures == ()
    assert "The file's content has changed" in part.figure_faults[0]
    assert "its file gave no picture" in part.figure_faults[1]
    assert "The file is empty" in part.figure_faults[2]


def test_a_study_of_several_patients_gives_no_letter_until_one_is_chosen() -> None:
    john = Patient("ROE^John", "ID-0815", "19700101", "M")
    rows = [
        row("a.dcm"),
        row("b.dcm", header=header(john, AccessionNumber="JOHNS-1", ReasonForStudy="Johns fall")),
    ]
    with pytest.raises(SeveralPatients):
        letter(rows, signed(rows))
    said = document_of(letter(rows, replace(draft(rows), for_patient=JANE)))
    assert "DOE, Jane Mary" in said
    assert not [word for word in ("ROE", "0815", "1970", "JOHNS", "Johns") if word in said]


def test_two_patients_never_share_a_letter() -> None:
    john = Patient("ROE^John", "ID-0815", "19700101", "M")
    rows = [row("a.dcm"), row("b.dcm", header=header(john, StudyInstanceUID="7.7"))]
    with pytest.raises(SeveralPatients):
        letter(rows, signed(rows[:1]))


def test_the_id_is_of_all_that_is_said_and_shown() -> None:
    rows = [row("a.dcm")]
    one = letter(rows, signed(rows))
    assert letter(rows, signed(rows)) == one
    assert letter(rows, signed(rows, notes="other")).document != one.document
    assert letter(rows, signed(rows), LetterOptions(pictures=())).document != one.document
    assert len(one.document) == 19


def test_an_overruled_gate_and_a_missing_score_are_told_in_the_ais_part() -> None:
    rows = [row("a.dcm", None, finding=finding(None, reason=Notice.of("as_it_stands")))]
    (part,) = letter(rows, Reading(rows[0].study_key)).studies
    assert part.ai is not None
    assert part.ai.views[0].agreement == "The AI gave no decision"


def test_a_body_part_is_said_in_the_letters_language() -> None:
    rows = [row("a.dcm", header=header(BodyPartExamined="WRIST"))]
    made = letter(rows, signed(rows), LetterOptions(language="fr"))
    (part,) = made.studies
    assert "poignet AP gauche" in part.technique
    assert "poignet" in part.views[0].title
    assert "WRIST" not in document_of(made)


def test_the_side_stands_by_itself_with_each_picture_and_is_told_to_who_cannot_see_it() -> None:
    rows = [row("a.dcm"), row("b.dcm", header=header(Laterality=""))]
    (part,) = letter(rows, signed(rows)).studies
    told = {figure.side: figure for figure in part.figures}
    assert told["L · left"].has_side
    assert "left" in told["L · left"].alt
    assert not told["Side not stated"].has_side
    assert "side not stated" in told["Side not stated"].alt
