"""Every notice and error in the window's language: no English word but names."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.documents import DocumentDetail
from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.table import DETAILS
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.details.words import WordDetail, in_its_own_words
from osteo_desktop.errors.base import kinds
from osteo_desktop.errors.files import DamagedImage
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.settings import installed_folder
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import speak
from osteo_desktop.wording.notices import SENTENCES, notice_text
from tests.ui.language.test_translations import tool

FOLDER = installed_folder("resources") / "translations"


CAUSE = FileDetail.ENDS_EARLY.notice
LIBRARY = in_its_own_words("zlib error -3")
"""Nested where the program nests them: what has English in it shows it, wherever it is quoted."""
NESTED = {
    "detail": DataDetail.AT.of(where=DataDetail.LINE.of(line=7), what=CAUSE),
    "what": DataDetail.CELL_EMPTY.of(column="fractured"),
    "why": ModelDetail.CARD_UNREADABLE.of(why=LIBRARY),
    "where": DataDetail.LINE_COLUMN.of(line=7, column="fractured"),
    "other": DataDetail.LINE.of(line=9),
    "kind": FileDetail.ZIP_MEMBER.notice,
    "origin": Notice.of(Code.CHARACTER_SET_STATED, stated="ISO_IR 100"),
    "record": ArchiveDetail.READING.of(version=2, study="1.2.826.7"),
    "step": ModelDetail.FIRST_DO.of(choose_another=ModelDetail.CHOOSE_ANOTHER.notice),
    "choose_another": ModelDetail.CHOOSE_ANOTHER.notice,
    "hint": WordDetail.DID_YOU_MEAN.of(near="'batch'"),
    "wanted": DocumentDetail.A_WHOLE_NUMBER.notice,
    "purpose": TrainingDetail.MLFLOW.notice,
    "made": TrainingDetail.A_MODEL.notice,
    "suggestion": WordDetail.AND_SUGGESTION.of(near="made-7f"),
    "allowed": DataDetail.YES_OR_NO.notice,
    "missed": DataDetail.AT.of(where="mura", what=DataDetail.LACKS.of(what="labels.csv")),
    "differing": WordDetail.INSTEAD_OF.of(name="field", value="'whole'", ours="'anatomy'"),
}
SPELT = "Qx7.dcm"
"""A name: of a file, a key, a person, another program. It is shown as it is spelt."""


def filled(code: str, *templates: str) -> Notice:
    """With what the program's own code puts into each place: a notice, else a name."""
    names = [n for text in templates for _, n, _, _ in string.Formatter().parse(text) if n]
    return Notice(code, tuple((name, NESTED.get(name, SPELT)) for name in dict.fromkeys(names)))


ALL = {
    **{code.value: filled(code.value, SENTENCES[code]) for code in Code},
    **{code: filled(code, detail.words) for code, detail in DETAILS.items()},
    **{kind.code: filled(kind.code, kind.what, kind.next_step) for kind in kinds().values()},
}
NAMES = re.compile(
    r"""
    '[^']*' | "[^"]*" | «[^»]*» | “[^”]*”      # what is typed or stands so in a file
    | --[a-z-]+ | \b\w+\.(?:json|toml|md|csv|dcm)\b | docs/\S+ | \S+\.safetensors | NAME\S*
    | \b(?:[A-Z][a-z]+){2,}\b | \b[A-Z]{2,}[\w.-]*\b | \b\w*_\w+\b      # BitsStored, DICOM, t_low
    | \b(?:Osteo\ Desktop|PyTorch|MLflow|Python|Latin-1|ResNet\w*|MURA|Rows|Columns|RescaleSlope
      |SHA-256|timm|torchvision|cnn|pip|install|distil\w*|imagenet|int8|resnet\S*|stride\w*|field
      |python|osteo|desktop|doctor|audit|verify|points|reset|models?|seal|list|export|recipes?)\b
    """,
    re.VERBOSE,
)


class Marker(QTranslator):
    """A language in which every text stands in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks for it
        return False

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
        return f"⟦{text}⟧"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    marker = Marker()
    qapp.installTranslator(marker)
    yield
    qapp.removeTranslator(marker)


def spelt(text: str) -> str:
    """Without what is shown as it is spelt."""
    codes = ("ISO_IR 100", "1.2.826.7", "made-7f", "mura", "fractured", "zlib error -3")
    for name in ("docs/models.md", "labels.csv", *codes):
        text = text.replace(name, "")
    text = re.sub(r"\[+\w+\]+", "", text)  # a table of a recipe
    return NAMES.sub("", text.replace(SPELT, "").replace("field 'whole'", "").replace("mura:", ""))


def test_that_all_of_it_is_looked_up(marked: None) -> None:
    for code, told in ALL.items():
        left = words.whole_text(told)
        assert notice_text(told) in left.replace("⟦", "").replace("⟧", ""), code
        before = ""
        while before != left:
            before, left = left, re.sub("⟦[^⟦⟧]*⟧", "", left)
        assert not re.search("[A-Za-z]", spelt(left)), code


def test_that_what_an_error_names_is_looked_up_too(marked: None) -> None:
    error = DamagedImage("a.png", detail=FileDetail.TOO_MANY_PAGES.of(most=20))
    left = words.error_text(error)
    assert "⟦it has more than 20 pages⟧" in left


@pytest.mark.parametrize("language", ["fr", "ar", "hi"])
def test_that_no_english_is_left(language: str, qapp: QApplication) -> None:
    """In a script of its own no Latin word but names; in French another sentence."""
    installed = speak(qapp, language, FOLDER)
    try:
        said = {code: words.whole_text(told) for code, told in ALL.items()}
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    foreign = _only_english() if language == "fr" else re.compile("[a-z]{3,}")
    assert {c: text for c, text in said.items() if foreign.search(spelt(text))} == {}


def _only_english() -> re.Pattern[str]:
    """The words of the English sentences that no French one has."""
    found = tool.read("fr")
    english, french = (
        {word for text in texts for word in re.findall(r"[^\W\d_]{3,}", NAMES.sub("", text))}
        for texts in ([text for _, text in found], [f for forms in found.values() for f in forms])
    )
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(english - french)))})\b")


def test_that_what_is_spelt_keeps_its_direction(qapp: QApplication) -> None:
    """Among Arabic words a path, a key or what a library says runs from left to right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        said = words.error_text(DamagedImage("/a/7-b.png", detail=LIBRARY))
        behind = words.error_details(DamagedImage("/a/7-b.png", detail=LIBRARY))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "\u2066/a/7-b.png\u2069" in said
    assert "\u2066zlib error -3\u2069" in behind


def test_that_english_is_the_english_of_all_the_rest(qapp: QApplication) -> None:
    """Window, command line and log say the same where the window speaks English."""
    assert {code: words.whole_text(told) for code, told in ALL.items()} == {
        code: notice_text(told) for code, told in ALL.items()
    }
