"""The page of an evaluation: what it must say, in PDF and HTML alike, weak spots first."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.errors.files import BadDestination
from osteo_desktop.imaging.overlay import png_bytes
from osteo_desktop.records.models.evaluation import (
    CalibrationBin,
    Confusion,
    Curves,
    Evaluation,
    Figure,
    Group,
    Localisation,
    Miss,
)
from osteo_desktop.report.evaluation import plots as evaluation_plots
from osteo_desktop.report.evaluation.page import HEADLINE, page_of
from osteo_desktop.report.page import Heading, Pictures, Table
from osteo_desktop.report.page_html import html_of
from osteo_desktop.report.page_pdf import write_pdf
from osteo_desktop.wording.others.disclaimer import DISCLAIMER

pytestmark = pytest.mark.slow

FIGURES = {
    name: Figure(0.1 + n / 100, 0.05 + n / 100, 0.15 + n / 100)
    for n, name in enumerate(name for _, figures in HEADLINE for name, _ in figures)
}
COUNTS = Confusion(81, 19, 205, 395)
CURVES = Curves(
    roc=((0.0, 0.0), (0.2, 0.7), (1.0, 1.0)),
    precision_recall=((0.0, 1.0), (0.7, 0.5), (1.0, 0.2)),
    calibration=(CalibrationBin(0.1, 0.2, 40), CalibrationBin(0.8, 0.6, 40)),
)


def group(kind: str, name: str, **more: object) -> Group:
    stated = {"radiographs": 700, "fractured": 100, "blocks": 61, "located": 90}
    confusion = {"high_sensitivity": COUNTS, "high_specificity": Confusion(40, 60, 30, 570)}
    return Group(kind, name, figures=FIGURES, confusion=confusion, **{**stated, **more})  # type: ignore[arg-type]


def radiograph(rows: int = 120, columns: int = 90) -> bytes:
    return png_bytes(np.tile(np.linspace(0, 255, columns).astype(np.uint8), (rows, 1)))


def evaluation(sources: Sequence[str] = ("north", "south"), **changes: object) -> Evaluation:
    found = Evaluation(
        title="Evaluation of a model",
        model="tried-1",
        protocol="Fold 1 alone.",
        notes=("7 radiographs could not be read and are left out.", "Operating points: 0.1, 0.5."),
        points="Operating points: 0.1, 0.5.",
        headline=group("all", "all radiographs"),
        sources=tuple(group("source", name) for name in sources),
        curves={"all": CURVES, **dict.fromkeys(sources, CURVES)},
        subgroups=(
            group("region", "hand", source="north"),
            group("decision", "Doubt", source="north"),
            group("study", "studies", source="south"),
        ),
        localisation={
            "all": (Localisation("iou", "IoU", Figure(0.5, 0.4, 0.6), random=0.05, centre=0.25),),
            **dict.fromkeys(sources, ()),
        },
        weak_spots=("Weakest source: south.", "Weak region: hand."),
        external=(group("external", "elsewhere, mean of 5 rounds"),),
        misses=(
            Miss("north", "a&b.png", 0.01, "NO_FRACTURE", radiograph(), with_map=True),
            Miss("north", "gone.png", 0.02, "DOUBT", None, note="There is no such file."),
        ),
        leaks={"copies_across_splits": 12, "auc": {"inflated": 0.98, "honest": 0.61}},
    )
    return replace(found, **changes)  # type: ignore[arg-type]


class _Words(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def html_text(page_html: str) -> str:
    return " ".join(" ".join(_Words(page_html).words).split())


@pytest.fixture
def pdf_pages(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> Callable[[Evaluation], list[str]]:
    def make(found: Evaluation) -> list[str]:
        path = tmp_path / "page.pdf"
        write_pdf(page_of(found), path)
        command = [require_tool("pdftotext"), "-layout", str(path), "-"]
        text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
        return [" ".join(page.split()) for page in text.split("\f")[:-1]]

    return make


def test_pdf_and_html_say_the_same(pdf_pages: Callable[[Evaluation], list[str]]) -> None:
    pages = pdf_pages(evaluation())
    in_pdf, in_html = " ".join(pages), html_text(html_of(page_of(evaluation())))
    for words in (
        "Weakest source: south.", "7 radiographs could not be read", "Model: tried-1",
        "Sensitivity (recall)", "Specificity", "Precision", "Accuracy", "F1", "Cohen's kappa",
        "Average precision", "Brier score", "Calibration error (ECE", "0.100 (0.050–0.150)",
        "ROC curves", "Precision-recall curves", "Calibration: 15 bins", "Confusion matrices, all",
        "By body region", "By decision", "Whole studies", "elsewhere, mean of 5 rounds",
        "Leak audit", "copies across splits", "auc: inflated", "0.980", "Random map", "Centre map",
        "The worst misses", "north/a&b.png: score 0.010, no fracture suspected",
        "north/gone.png: score 0.020, doubt (There is no such file)", "Fold 1 alone.",
    ):  # fmt: skip
        assert words in in_html, words
        assert words in in_pdf, words
    assert all(DISCLAIMER in page for page in pages)
    assert in_html.count(DISCLAIMER) == 2


def test_weak_spots_stand_before_every_figure() -> None:
    headings = [block.text for block in page_of(evaluation()).blocks if isinstance(block, Heading)]
    assert headings[:3] == ["Weak spots", "Figures", "Curves"]
    assert headings[-1] == "How it was measured"


def test_a_single_source_is_shown_once_with_its_curves() -> None:
    page = page_of(evaluation(["north"]))
    (figures,) = [b for b in page.blocks if isinstance(b, Table) and "north" in b.titles]
    assert figures.titles == ("", "north")
    (curves, _) = [b for b in page.blocks if isinstance(b, Pictures)]
    captions = [picture.caption.split()[0] for picture in curves.pictures]
    assert captions == ["ROC", "Precision-recall", "Calibration:", "Confusion"]


def test_sections_without_content_are_left_out() -> None:
    bare = evaluation(
        ["north"], subgroups=(), localisation=None, external=(), misses=(), leaks=None,
        curves={}, weak_spots=(),
    )  # fmt: skip
    headings = {block.text for block in page_of(bare).blocks if isinstance(block, Heading)}
    assert headings == {"Figures", "Curves", "How it was measured"}


def test_undefined_figures_say_so(pdf_pages: Callable[[Evaluation], list[str]]) -> None:
    undefined = {**FIGURES, "auc": Figure(None)}
    one = replace(group("source", "north"), figures=undefined)
    found = replace(
        evaluation(["north"]), sources=(one,), headline=None, curves={"north": Curves()}
    )
    text = " ".join(pdf_pages(found))
    assert re.search(r"AUC undefined", text)
    assert "ROC curves" not in text


def test_many_sources_share_several_tables() -> None:
    names = [f"hospital {n}" for n in range(6)]
    tables = [
        block
        for block in page_of(evaluation(names)).blocks
        if isinstance(block, Table) and any(name in block.titles for name in names)
    ]
    assert [len(table.titles) - 1 for table in tables] == [4, 3]
    assert all(sum(table.widths) <= 1.0 + 1e-9 for table in tables)


def test_the_plots_are_pictures_of_their_stated_size() -> None:
    groups = [group("source", "north"), group("source", "south")]
    for draw in (evaluation_plots.roc, evaluation_plots.precision_recall):
        picture = draw({"north": CURVES, "south": CURVES}, groups)
        assert picture is not None
        decoded = Image.open(io.BytesIO(picture.png))
        assert (decoded.height, decoded.width) == picture.pixels
        again = draw({"north": CURVES, "south": CURVES}, groups)
        assert again is not None
        assert again.png == picture.png
    assert evaluation_plots.roc({}, groups) is None


def test_html_needs_nothing_beside_it_and_escapes_names() -> None:
    html = html_of(page_of(evaluation(["<b>north</b>"])))
    assert "<b>north" not in html
    assert "a&amp;b.png" in html
    assert not re.search(r"(src|href)=\"(?!data:)", html)


def test_a_folder_that_is_not_there_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(BadDestination):
        write_pdf(page_of(evaluation()), tmp_path / "missing" / "p.pdf")
