"""Hazard: a radiograph that cannot be used is counted, or told, as one without a fracture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from osteo_desktop.archive import audit, serialise
from osteo_desktop.archive.opinions.document import opinion_from, opinion_text
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.opinion.second_opinion import of_reading
from osteo_desktop.records.reading import Reading, ReadingStatus, Unusable, Verdict
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.rules.content import as_of
from osteo_desktop.records.rules.signing import Hindrance, obstacles, unread
from osteo_desktop.records.rules.unusable import called_unusable, used_again
from osteo_desktop.report.month_log import LoggedStudy, texts_of, totals
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.worklist.cells import tooltip
from osteo_desktop.ui.worklist.cells import verdict_text as verdict_cell
from osteo_desktop.wording.others.opinions import opinion_line
from osteo_desktop.wording.status import UNUSABLE_WORDS, verdict_text
from tests.made.letters import letter
from tests.made.records import header, row, signed
from tests.safety.test_said_alike import told
from tests.ui.window_driving import press, reading_of, select

SEEN, CUT = row("a.dcm", 0.1), row("b.dcm", 0.1, header=header(ViewPosition="LATERAL"))
KEY = CUT.study_key


def kinds(reading: Reading) -> list[Hindrance]:
    return [one.hindrance for one in obstacles(reading, (SEEN, CUT), "Dr Roe")]


def test_no_fracture_is_never_said_of_an_unusable_radiograph() -> None:
    for verdict in Verdict:
        reading = called_unusable(Reading(KEY, {CUT.key: verdict}), CUT, Unusable.CUT_OFF)
        kept = reading.verdicts.get(CUT.key)
        assert kept is (None if verdict is Verdict.NO_FRACTURE else verdict), "what is seen stays"
        assert used_again(verdict) == ({"unusable": None} if verdict is Verdict.NO_FRACTURE else {})
    both = Reading(KEY, dict.fromkeys((SEEN.key, CUT.key), Verdict.NO_FRACTURE))
    assert kinds(replace(both, unusable={CUT.key: Unusable.BLURRED})) == [Hindrance.CONTRADICTION]


def test_the_others_are_signed_with_a_verdict_each() -> None:
    reading = called_unusable(Reading(KEY), CUT, Unusable.CUT_OFF)
    assert reading.status is ReadingStatus.DRAFT
    assert kinds(reading) == [Hindrance.NO_VERDICT], "the other one is not decided"
    decided = replace(reading, verdicts={SEEN.key: Verdict.NO_FRACTURE})
    assert kinds(decided) == []
    assert unread(decided, (SEEN, CUT)) == {}, "it was looked at"
    described = replace(decided, fractures={CUT.key: (FractureDescription(Bone.ULNA),)})
    assert kinds(described) == [Hindrance.NO_VERDICT], "a fracture on it needs its verdict"
    assert (
        kinds(replace(reading, unusable=dict.fromkeys((SEEN.key, CUT.key), Unusable.OTHER))) == []
    )
    assert not Blindness(on=True).hides(decided, (SEEN.key, CUT.key))
    assert Blindness(on=True).hides(reading, (SEEN.key, CUT.key))


def test_it_is_said_of_the_picture_and_not_of_the_file_name() -> None:
    reading = called_unusable(Reading(KEY), CUT, Unusable.BLURRED)
    other = as_of(reading, [SEEN, replace(CUT, sha256="f" * 64)])
    assert other.unusable == {}
    assert as_of(other, [SEEN, CUT]).unusable == reading.unusable
    assert called_unusable(reading, CUT, None).status is ReadingStatus.UNREAD


def test_it_is_kept_and_nothing_else_is_written_otherwise() -> None:
    reading = called_unusable(Reading(KEY), CUT, Unusable.ARTEFACT)
    assert serialise.reading_from(serialise.reading_json(reading)) == reading
    assert "unusable" not in serialise.reading_json(Reading(KEY))
    assert audit.of_signing(reading)["unusable"] == [["b.dcm", 1, "ARTEFACT"]]
    assert "unusable" not in audit.of_signing(Reading(KEY))


def test_window_paper_and_tables_say_it_alike(qapp: object) -> None:
    for verdict, why in ((None, Unusable.CUT_OFF), (Verdict.FRACTURE, Unusable.BLURRED)):
        reading = signed([CUT], unusable={CUT.key: why})
        reading = replace(reading, verdicts={} if verdict is None else {CUT.key: verdict})
        words = verdict_text(reading, CUT.key)
        assert words.endswith(f"Unusable: {UNUSABLE_WORDS[why]}")
        out = told(CUT, reading)
        assert out.table["verdict_words"] == out.json["words"]["verdict_words"] == words
        assert out.table["unusable"] == out.json["reading"]["unusable"] == why.value
        assert out.report.summary.worklist[0].verdict == out.section.views[0].verdict == words
        (part,) = letter([CUT], reading).studies
        assert [view.verdict for view in part.views] == [words]
        assert part.ai is not None
        if verdict is None:
            assert part.ai.views[0].agreement == "Unusable, says the reader"
            assert "No fracture" not in words


def test_a_second_opinion_carries_it() -> None:
    reading = replace(signed([CUT]), verdicts={}, unusable={CUT.key: Unusable.CUT_OFF})
    opinion = of_reading(replace(reading, made_on={CUT.key: CUT.sha256}), "")
    (view,) = opinion_from(opinion_text(opinion)).views
    assert view.unusable is Unusable.CUT_OFF
    assert "Unusable: cut off" in opinion_line(opinion, view)
    usable = of_reading(replace(signed([SEEN]), made_on={SEEN.key: SEEN.sha256}), "")
    assert "unusable" not in opinion_text(usable), "others are written as before"


def test_the_log_counts_rejects_and_no_verdict_for_them() -> None:
    alone = replace(signed([CUT]), verdicts={}, unusable={CUT.key: Unusable.CUT_OFF})
    beside = signed([SEEN, CUT], verdicts={SEEN.key: Verdict.NO_FRACTURE})
    beside = replace(beside, unusable={CUT.key: Unusable.CUT_OFF})
    studies = [LoggedStudy("x", alone, (CUT,)), LoggedStudy("x", beside, (SEEN, CUT))]
    counts = dict(totals(studies))
    assert counts["Radiographs called unusable"] == counts["Unusable: cut off"] == 2
    assert counts["Studies without a fracture"] == 1, "the one with a usable radiograph"
    assert next(n for words, n in counts.items() if words.startswith("Studies without a v")) == 1
    assert texts_of(studies[0])["unusable"] == "b.dcm: Unusable: cut off"
    assert texts_of(studies[0])["verdict_words"] == ""


@pytest.mark.slow
def test_by_key_and_by_mouse_in_the_window(
    read_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr Roe"))
    film = "06-phantom-whole.png"
    select(qtbot, window, film)
    button = window.panel.verdicts.unusable
    press(window, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: Verdict.NO_FRACTURE in reading_of(window, film).verdicts.values())
    select(qtbot, window, film)
    press(window, Qt.Key.Key_4)
    qtbot.waitUntil(button.reasons.isVisible)
    qtbot.keyClick(button.reasons, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: bool(reading_of(window, film).unusable))
    reading = reading_of(window, film)
    assert (*reading.unusable.values(),) == (Unusable.BLURRED,)
    assert reading.verdicts == {}
    assert "Unusable: blurred" in button.text()
    assert button.isChecked()
    table, row = window.worklist.rows.table, window.showing.row
    assert row is not None
    assert verdict_cell(table, row) == "∅ Unusable"
    assert "Unusable: blurred" in tooltip(table, row, True)
    button.entries[None].trigger()
    qtbot.waitUntil(lambda: reading_of(window, film).status is ReadingStatus.UNREAD)
    button.entries[Unusable.CUT_OFF].trigger()
    qtbot.waitUntil(lambda: bool(reading_of(window, film).unusable))
    press(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: reading_of(window, film).signature is not None)
    select(qtbot, window, film)
    assert not button.isVisible()
    assert "Unusable: cut off" in window.panel.verdicts.signed.text()
