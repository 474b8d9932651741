"""What a newcomer's format out takes: this one file, and command line, window and guide have it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.atomic_file import replacing
from osteo_desktop.cli.main import cli
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest, Format
from osteo_desktop.report import formats
from osteo_desktop.report.formats import FormatOut
from osteo_desktop.report.reading.material import Material
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.workflow.reading.export import export_session
from osteo_desktop.workflow.reading.formats import offered
from osteo_desktop.workflow.reading.read_folder import read_folder
from tests.guide import guide_tables


def _tally(material: Material, destination: Path) -> Mapping[str, int]:
    with replacing(destination) as partial:
        partial.write_text(f"{len(material.rows)} {material.incomplete}", encoding="utf-8")
    return {"rows": len(material.rows)}


TALLY = FormatOut(Format("tally", "Tally", ".tally", "Write how many there are."), _tally)


@pytest.fixture(autouse=True)
def with_tally(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "FORMATS", (*formats.FORMATS, TALLY))


def test_the_workflow_writes_it_beside_others(
    tmp_path: Path, radiographs: Path, archive: Archive, classifier: Classifier
) -> None:
    session = read_folder(radiographs, archive, classifier, Progress()).session
    out = {"tally": tmp_path / "x.tally", "csv": tmp_path / "x.csv"}
    request = ExportRequest(session.session_id, out)
    summary = export_session(request, archive, card=None, progress=Progress())
    assert [written.format.key for written in summary.written] == ["csv", "tally"]
    assert out["tally"].read_text(encoding="utf-8") == f"{summary.rows} "


@pytest.mark.parametrize("command", ["read", "export"])
def test_the_command_line_offers_it(command: str) -> None:
    shown = CliRunner().invoke(cli, [command, "--help"]).output
    assert "--tally FILE" in shown
    assert "Write how many there are." in shown


def test_the_command_line_says_that_it_may_be_wanted() -> None:
    ran = CliRunner().invoke(cli, ["export", "1"])
    assert ran.exit_code == click.UsageError.exit_code
    assert "--tally FILE" in ran.output


def test_the_window_has_its_box(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(offered())
    qtbot.addWidget(dialog)
    for line in dialog.files.values():
        line.wanted.setChecked(False)
    line = dialog.files["tally"]
    assert line.wanted.text() == "Tally"
    line.wanted.setChecked(True)
    line.line.setText(str(tmp_path / "all"))
    with qtbot.waitSignal(dialog.export_requested) as asked:
        dialog.export.click()
    assert asked.args == [{"tally": tmp_path / "all.tally"}, False]


def test_the_guide_has_its_line() -> None:
    assert (
        "| `--tally` FILE | Tally | Write how many there are. |"
        in guide_tables.tables()["formats out"]
    )


def test_no_two_formats_are_taken_for_each_other() -> None:
    for what in ("key", "name", "suffix"):
        said = [getattr(form, what).casefold() for form in offered()]
        assert len(set(said)) == len(said), what
