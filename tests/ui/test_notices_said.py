"""Every notice and error in the window's language: no English word but names."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.table import DETAILS
from osteo_desktop.errors.base import kinds
from osteo_desktop.errors.files import DamagedImage
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.settings import installed_folder
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import speak
from osteo_desktop.wording.notices import SENTENCES, notice_text

FOLDER = installed_folder("resources") / "translations"


def filled(code: str, *templates: str) -> Notice:
    """With a number in every place, so that whatever words are left are the sentence's own."""
    names = [n for text in templates for _, n, _, _ in string.Formatter().parse(text) if n]
    return Notice(code, tuple((name, 7) for name in dict.fromkeys(names)))


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
      |SHA-256|timm|torchvision|cnn|pip|install|distil\w*|imagenet|resnet\S*|stride\w*|field
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


def test_that_all_of_it_is_looked_up(marked: None) -> None:
    for code, told in ALL.items():
        left = words.notice_text(told)
        assert notice_text(told) in left.replace("⟦", "").replace("⟧", ""), code
        before = ""
        while before != left:
            before, left = left, re.sub("⟦[^⟦⟧]*⟧", "", left)
        assert not re.search("[A-Za-z]", left), code


def test_that_what_an_error_names_is_looked_up_too(marked: None) -> None:
    error = DamagedImage("a.png", detail=FileDetail.TOO_MANY_PAGES.of(most=20))
    left = words.error_text(error)
    assert "⟦it has more than 20 pages⟧" in left


@pytest.mark.parametrize("language", ["fr", "ar", "hi"])
def test_that_no_english_is_left(language: str, qapp: QApplication) -> None:
    """In a script of its own no Latin word but names; in French another sentence."""
    installed = speak(qapp, language, FOLDER)
    try:
        said = {code: words.notice_text(told) for code, told in ALL.items()}
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left = {}
    for code, text in said.items():
        english = notice_text(ALL[code])
        has_words = re.search("[a-z]{3,}", NAMES.sub("", english))
        if has_words and (
            text == english or (language != "fr" and re.search("[a-z]{3,}", NAMES.sub("", text)))
        ):
            left[code] = text
    assert left == {}
