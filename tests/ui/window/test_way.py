"""From a phone's picture to a signed French report and a printed page, by a scripted reader.

On a real screen, with pictures of each step: ``python -m tests.measure_way``.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.printing import painting
from osteo_desktop.ui.window.main_window import MainWindow
from tests.made.films import coloured_jpeg, on_lightbox
from tests.reader_hands import Keyboard, Mouse, carry_out
from tests.reader_way import CLINIC, PARTS, READER, WayHands

_FILM = ((180, 160), (850, 180), (840, 1050), (170, 1030))


@pytest.mark.slow
def test_a_reader_goes_from_a_phones_picture_to_paper_in_few_steps(
    make_window: Callable[..., MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    require_tool: Callable[[str], str],
) -> None:
    photo, printed = tmp_path / "photo.jpg", tmp_path / "printed.pdf"
    photo.write_bytes(coloured_jpeg(on_lightbox((1200, 1000), _FILM)))
    device = painting.device_of
    monkeypatch.setattr(painting, "printer_names", lambda: ("Office",))
    monkeypatch.setattr(painting, "device_of", lambda _name: device(printed))
    window = make_window(
        Settings(reader_name=READER, readers=(READER,), clinic=CLINIC, report_folder=str(tmp_path))
    )
    window.start(None)
    window.activateWindow()
    hands = WayHands(Mouse(), Keyboard(), photo, tmp_path, looks=0.6)
    for _, task in PARTS:
        carry_out(task(hands))
    assert hands.mouse.steps + hands.keys.steps <= 39
    (report,) = tmp_path.glob("report-*.pdf")
    told = subprocess.run(
        [require_tool("pdftotext"), "-layout", str(report), "-"], capture_output=True, check=True
    ).stdout.decode()
    for words in ("Compte rendu de radiographie", "Diallo, Aminata", "Signé par Dr Awa Ndiaye"):
        assert words in told
    assert "poignet" in told
    assert "droite" in told
    assert printed.read_bytes().startswith(b"%PDF")
