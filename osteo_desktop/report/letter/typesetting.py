"""A letter, or films -> PDF, by typst, from the fonts and templates that ship and nothing else.

What they say goes in as data, never as markup. typst is given a root in which only the
templates lie, no system font, and no place of packages; it reads and writes no other file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar, Protocol

from osteo_desktop import settings
from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.letters import LetterError
from osteo_desktop.report.letter.fonts import LetterFonts
from osteo_desktop.report.letter.letter import document_of

STANDARDS = ("a-2a", "ua-1")
"""PDF/A-2a, to be kept; PDF/UA-1, to be read aloud."""
_AS_IT_IS = frozenset(
    {"svg", "logo_svg", "signature_svg", "qr_svg", "language", "paper", "created"}
)
"""Keys whose texts are not printed."""


class Drawable(Protocol):
    """A dataclass of what is to be drawn."""

    template: ClassVar[str]
    """Its file in ``resources/typst``, without suffix."""


class Document(Drawable, Protocol):
    """A dataclass of what is to be set."""

    @property
    def created(self) -> str:
        """ISO 8601."""


@dataclass(frozen=True)
class SetDocument:
    pdf: bytes
    pages: int
    not_archival: str
    """Why it is no PDF/A and PDF/UA, in typst's words; "" where it is both."""


class Typesetter:
    """Fonts are read once; one letter after another is set."""

    def __init__(self, resources: Path | None = None) -> None:
        resources = resources or settings.installed_folder("resources")
        self._root = resources / "typst"
        self.fonts = LetterFonts(resources / "fonts")

    def set(self, document: Document) -> SetDocument:
        """The same document gives the same bytes.

        Where it cannot be PDF/A and PDF/UA at once, it is set as a tagged PDF all the same, and
        ``not_archival`` says why. Raises LetterError.
        """
        import typst

        compiler = self._compiler(document.template, document_of(document))
        created = datetime.fromisoformat(document.created)
        try:
            pdf, why = (
                compiler.compile(format="pdf", pdf_standards=list(STANDARDS), timestamp=created),
                "",
            )
        except typst.TypstError as error:
            why = str(error.message)
            try:
                pdf = compiler.compile(format="pdf", timestamp=created)
            except typst.TypstError as again:
                raise LetterError(detail=in_its_own_words(str(again.message))) from again
        pages = int(json.loads(compiler.query("<pages>", field="value", one=True)))
        return SetDocument(bytes(pdf), pages, why)

    def pictures(self, document: Drawable, dots_per_inch: float) -> tuple[bytes, ...]:
        """Its pages as PNG, laid out as the PDF's are; the same gives the same bytes. Raises
        LetterError."""
        import typst

        try:
            compiler = self._compiler(document.template, document_of(document))
            made = compiler.compile(format="png", ppi=dots_per_inch)
        except typst.TypstError as error:
            raise LetterError(detail=in_its_own_words(str(error.message))) from error
        return tuple(made) if isinstance(made, list) else (bytes(made),)

    def _compiler(self, template: str, document: str) -> Any:
        import typst

        nowhere = self._root / "packages-are-not-used"
        inputs = {
            template: json.dumps(self._printable(json.loads(document)), ensure_ascii=False),
            "fonts": json.dumps(self.fonts.families),
        }
        return typst.Compiler(
            self._root / f"{template}.typ",
            root=self._root,
            font_paths=self.fonts.loaded,
            ignore_system_fonts=True,
            sys_inputs=inputs,
            package_path=nowhere,
            package_cache_path=nowhere,
        )

    def _printable(self, value: Any, key: str = "") -> Any:
        """Every text as the lines that can be printed of it, each with its direction."""
        if isinstance(value, str):
            return value if key in _AS_IT_IS else self.fonts.lines(value) if value else []
        if isinstance(value, list):
            return [self._printable(one, key) for one in value]
        if isinstance(value, dict):
            return {name: self._printable(one, name) for name, one in value.items()}
        return value
