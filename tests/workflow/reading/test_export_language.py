"""The language of what is exported: asked for, chosen in the settings, else English."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.main import cli
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.report.formats import FORMATS
from osteo_desktop.report.reading.columns import KEYS
from osteo_desktop.report.reading.material import Material
from osteo_desktop.settings import Settings, default_settings, save_settings
from osteo_desktop.wording.languages.language import say_in
from osteo_desktop.wording.notices import notice_text
from tests.made.records import CARD, SESSION, header, row, signed


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "archive.sqlite"
    only = row("a.dcm", 0.9)
    with Archive(path) as store:
        session = store.open_session(tmp_path / "films").session_id
        store.save_rows(session, [only])
        store.sign_reading(session, signed([only]))
    return path


def test_the_language_asked_for_is_that_of_tables_for_people_and_no_others(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OSTEO_HOME", str(tmp_path / "home"))
    french, spanish = say_in("fr"), say_in("es")

    def exported(*options: str) -> tuple[list[str], str, str]:
        files = {key: tmp_path / f"x.{key}" for key in ("csv", "xlsx", "jsonl")}
        wanted = [text for key, path in files.items() for text in (f"--{key}", str(path))]
        run = CliRunner().invoke(cli, ["export", "1", "--archive", str(archive), *wanted, *options])
        assert run.exit_code == 0, run.output
        with files["csv"].open(encoding="utf-8-sig", newline="") as file:
            heading, line = csv.reader(file)
        sheet = load_workbook(files["xlsx"]).worksheets[0]
        line_of_json = json.loads(files["jsonl"].read_text(encoding="utf-8"))
        assert line_of_json["words"]["verdict_words"] == "Fracture"
        at = KEYS.index("decision_words")
        return heading, line[at], sheet.cell(2, at + 1).value

    said = "Fracture suspected"
    assert exported() == (list(KEYS), said, said)
    assert exported("--report-language", "fr") == (list(KEYS), said, french(said))
    heading, words, _ = exported("--report-language", "fr", "--csv-words")
    assert (heading == list(KEYS), words) == (False, french(said))
    save_settings(Settings(report_language="es"), default_settings())
    assert exported()[2] == spanish(said)
    save_settings(Settings(report_language="tlh"), default_settings())
    assert exported()[2] == said, "settings may name what the program does not speak"
    assert CliRunner().invoke(cli, ["export", "1", "--report-language", "tlh"]).exit_code == 2


def test_a_script_without_a_font_is_named(tmp_path: Path) -> None:
    told: list[Notice] = []
    only = row("a.dcm", 0.9, header=header(Patient("ᠪᠠᠲᠤ^🦴", "1")))
    material = Material(
        SESSION,
        [only],
        {},
        CARD,
        include_all=True,
        chosen=False,
        picture=lambda _: None,
        progress=Progress(),
        tell=told.append,
    )
    (write,) = (entry.write for entry in FORMATS if entry.format.key == "pdf")
    write(material, tmp_path / "x.pdf")
    assert told == [Notice.of(Code.NO_FONT, scripts="Mongolian")], "a bone is of no script"
    assert "Mongolian" in notice_text(told[0])
