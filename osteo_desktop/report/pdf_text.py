"""Text of any script on a PDF page: fonts, measuring, breaking lines, right to left.

Lengths are in mm, font sizes in points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import TextMode
from fpdf.fonts import TTFFont
from fpdf.line_break import Fragment

from osteo_desktop.report.printable import BREAKS, printed_as
from osteo_desktop.wording.languages.direction import runs_right_to_left, whole_isolates

MM_PER_POINT = 25.4 / 72

_MAIN = "NotoSans"
_OF_SCRIPTS = (
    ("NotoSansDevanagari-Regular", ((0x0900, 0x097F), (0xA8E0, 0xA8FF))),
    ("NotoSansBengali-Regular", ((0x0980, 0x09FF),)),
    (
        "NotoNaskhArabic-Regular",
        ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
    ),
    ("NotoSansTamil-Regular", ((0x0B80, 0x0BFF),)),
    ("NotoSansThai-Regular", ((0x0E00, 0x0E7F),)),
    ("NotoSansGurmukhi-Regular", ((0x0A00, 0x0A7F),)),
    ("NotoSansGujarati-Regular", ((0x0A80, 0x0AFF),)),
    ("NotoSansOriya-Regular", ((0x0B00, 0x0B7F),)),
    ("NotoSansTelugu-Regular", ((0x0C00, 0x0C7F),)),
    ("NotoSansKannada-Regular", ((0x0C80, 0x0CFF),)),
    ("NotoSansMalayalam-Regular", ((0x0D00, 0x0D7F),)),
    ("NotoSansSinhala-Regular", ((0x0D80, 0x0DFF), (0x111E0, 0x111FF))),
    ("NotoSansThaana-Regular", ((0x0780, 0x07BF),)),
    ("NotoSansOlChiki-Regular", ((0x1C50, 0x1C7F),)),
    ("NotoSansMeeteiMayek-Regular", ((0xABC0, 0xABFF), (0xAAE0, 0xAAFF))),
    ("NotoSerifTibetan-Regular", ((0x0F00, 0x0FFF),)),
    ("NotoSansMyanmar-Regular", ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F))),
    ("NotoSansEthiopic-Regular", ((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F))),
    ("NotoSansKhmer-Regular", ((0x1780, 0x17FF), (0x19E0, 0x19FF))),
)
_OF_ANYTHING = ("DejaVuSans", "DroidSansFallback")
_FALLBACKS = (*(name for name, _ in _OF_SCRIPTS), *_OF_ANYTHING)
"""In this order. Loaded when a character is printed that asks for one, for reading them all takes
longer than most reports: those of scripts by their blocks, those of anything by what none has."""
# Letters that stand one beside the other; all other text goes through the shaping engine.
_PLAIN = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff"
    "\u2010-\u2027\u2030-\u205e]*"
)
_AROUND = 0.03
"""How thick the line around a letter is that is to be heavier, for the size of the letter."""
_JOINERS = "\u200c\u200d"
_DEPENDENT = _JOINERS + "\u0964\u0965"
_WORDS = re.compile("[^ \u3000]+[ \u3000]*|[ \u3000]+")
_SEPARATORS = "/\\_-.,;"


@dataclass(frozen=True)
class Style:
    size: float
    bold: bool = False
    colour: tuple[int, int, int] = (30, 33, 38)
    beside: float = 0.0
    """Size of the text that it stands beside, to share its lines."""

    @property
    def leading(self) -> float:
        """Height of a line in mm; Bengali and Devanagari need the air."""
        return max(self.size, self.beside) * MM_PER_POINT * 1.38


@dataclass(frozen=True)
class Line:
    text: str
    rtl: bool = False


class TextPdf(FPDF):
    """An A4 document that can print any text; draws nothing by itself."""

    def __init__(self, fonts: Path) -> None:
        super().__init__(orientation="portrait", unit="mm", format="A4")
        self.set_auto_page_break(False)
        self.c_margin = 0.0
        self.alias_nb_pages("")  # else "{nb}" in a note would become the number of pages
        self.add_font(_MAIN, "", fonts / f"{_MAIN}-Regular.ttf")
        self.add_font(_MAIN, "B", fonts / f"{_MAIN}-Bold.ttf")
        self._fonts_folder = fonts
        self._fallbacks: list[str] = []
        self._use_fallbacks()
        for joiner in _JOINERS:  # so that they stay with the script that they join
            for style in ("", "B"):
                self._cmap(f"{_MAIN.lower()}{style}").pop(ord(joiner), None)
        self._last_fallback: str | None = None
        self._printable: dict[str, str] = {}
        self.without_font: set[str] = set()
        """Characters that were printed as code points because no font has them."""
        self._advances: dict[tuple[bool, str], float] = {}

    def _use_fallbacks(self) -> None:
        self.set_fallback_fonts([name.lower() for name in self._fallbacks], exact_match=False)
        self._cmaps = [self._cmap(name.lower()) for name in (_MAIN, *self._fallbacks)]

    def close_fonts(self) -> None:
        """fpdf2 reads the font files as it goes and leaves them open."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    def get_fallback_font(self, char: str, style: str = "") -> str | None:
        """Joiners, marks and dandas take the font of the letter before, not to split a word."""
        last = self._last_fallback
        if last is None or not _is_dependent(char) or ord(char) not in self._cmap(last):
            last = super().get_fallback_font(char, style)
        self._last_fallback = last
        return last

    def _parse_chars(self, text: str, markdown: bool, **options: Any) -> Iterator[Fragment]:
        """fpdf2's runs of one font and script, mended where it parts a letter from its marks.

        Marks and joiners have the script "Inherited" (UAX #24), at which fpdf2 2.8.9 breaks a run.
        """
        run: Fragment | None = None
        for following in super()._parse_chars(text, markdown, **options):
            if self._is_to_be_heavier(following):
                state = following.graphics_state
                state.text_mode, state.line_width = (
                    TextMode.FILL_STROKE,
                    _AROUND * self.font_size_pt,
                )
            if run is not None and run.font is following.font and _is_parted(run, following):
                run.characters += following.characters
                continue
            if run is not None:
                yield run
            run = following
        if run is not None:
            yield run

    def _is_to_be_heavier(self, run: Fragment) -> bool:
        """Whether it stands out and its script has no bold font: a thin line goes around each of
        its letters then, as in a letter (letter.typ)."""
        return "B" in self.font_style and run.font is not self.fonts[f"{_MAIN.lower()}B"]

    def printable(self, text: str) -> str:
        """``text`` on one or more lines; what no font has is shown as its code point."""
        return "".join(map(self._printable_character, BREAKS.sub("\n", text)))

    def _printable_character(self, char: str) -> str:
        known = self._printable.get(char)
        if known is None:
            known = self._printable[char] = printed_as(char, self._has_glyph)
            if known.startswith("[U+"):
                self.without_font.add(char)
        return known

    def _has_glyph(self, char: str) -> bool:
        for name, blocks in _OF_SCRIPTS:
            if any(first <= ord(char) <= last for first, last in blocks):
                self._load(name)
        for name in _OF_ANYTHING:
            if not self._is_in_font(char):
                self._load(name)
        return self._is_in_font(char)

    def _is_in_font(self, char: str) -> bool:
        return any(ord(char) in cmap for cmap in self._cmaps)

    def _load(self, name: str) -> None:
        if name in self._fallbacks:
            return
        self.add_font(name, "", self._fonts_folder / f"{name}.ttf")
        self._fallbacks.append(name)
        self._fallbacks.sort(key=_FALLBACKS.index)
        self._use_fallbacks()

    def _cmap(self, font: str) -> dict[int, Any]:
        loaded = self.fonts[font]
        assert isinstance(loaded, TTFFont)
        return loaded.cmap

    def measure(self, text: str, style: Style) -> float:
        """Width of printable text in mm."""
        if _PLAIN.fullmatch(text):
            return style.size * sum(self._advance(char, style.bold) for char in text)
        self._use(style, shaped=True)
        width: float = self.get_string_width(text)
        return width

    def _advance(self, char: str, bold: bool) -> float:
        advance = self._advances.get((bold, char))
        if advance is None:
            self._use(Style(100, bold), shaped=False)
            advance = self._advances[bold, char] = self.get_string_width(char) / 100
        return advance

    def _use(self, style: Style, *, shaped: bool, rtl: bool | None = None) -> None:
        self._last_fallback = None
        direction = None if rtl is None else ("rtl" if rtl else "ltr")
        self.set_text_shaping(shaped, direction=direction)
        self.set_font(_MAIN, "B" if style.bold else "", style.size)

    def wrap(self, text: str, width: float, style: Style) -> list[Line]:
        """Lines no wider than ``width``; the text's own line breaks are kept, and its indents."""
        lines = []
        for paragraph in self.printable(text).split("\n"):
            rtl = runs_right_to_left(paragraph)
            parts = whole_isolates(self._broken(paragraph, width, style))
            lines += [Line(part, rtl) for part in parts]
        return lines

    def line_of(self, text: str) -> Line:
        """A text that fits on one line, as it is printed."""
        text = self.printable(text).replace("\n", " ")
        return Line(text, runs_right_to_left(text))

    def _broken(self, paragraph: str, width: float, style: Style) -> list[str]:
        parts: list[str] = []
        current = ""
        for word in _WORDS.findall(paragraph):
            if self.measure((current + word).rstrip(" "), style) <= width:
                current += word
                continue
            if current.strip():
                parts.append(current.rstrip())
            while self.measure(word.rstrip(" "), style) > width and len(word) > 1:
                count = self._fitting(word, width, style)
                parts.append(word[:count])
                word = word[count:]
            current = word
        return [*parts, current.rstrip()] if current.strip() or not parts else parts

    def _fitting(self, word: str, width: float, style: Style) -> int:
        """How many of a too long word's characters go on a line; at least one."""
        low, high = 1, len(word) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.measure(word[:middle], style) <= width:
                low = middle
            else:
                high = middle - 1
        separator = max(word.rfind(mark, 0, low) for mark in _SEPARATORS)
        if separator >= low // 2:
            return separator + 1
        count = low
        while count > 1 and _belong_together(word[count - 1], word[count]):
            count -= 1
        return count if count > 1 else low

    def put(
        self, x: float, y: float, line: Line, style: Style, width: float, align: str = "start"
    ) -> None:
        """Print a line from :meth:`wrap` with its top at ``y``.

        ``align``: "start" (right for right-to-left text), "left", "centre" or "right".
        """
        # fpdf2 2.8.9 takes a font for set that it set inside a text object of a fallback font;
        # a change of size makes it set the font anew.
        self.set_font_size(1)
        self._use(style, shaped=not _PLAIN.fullmatch(line.text), rtl=line.rtl)
        self.set_text_color(*style.colour)
        self.set_xy(x, y)
        side = {"left": "L", "centre": "C", "right": "R"}.get(align, "R" if line.rtl else "L")
        spelled = _needs_spelling(line.text)
        if spelled:
            text = f"\ufeff{line.text}".encode("utf-16-be").hex()
            self._out(f"/Span <</ActualText <{text}>>> BDC")
        self._cell(line, style, width, side)
        if spelled:
            self._out("EMC")

    def _cell(self, line: Line, style: Style, width: float, side: str) -> None:
        """The letters where the pen is; nothing of what goes around heavier ones is left behind."""
        is_kept = style.bold and not _PLAIN.fullmatch(line.text)
        if is_kept:
            self._out(f"q {' '.join(f'{part / 255:.3f}' for part in style.colour)} RG")
        self.cell(width, style.leading, line.text, align=side)
        if is_kept:
            self._out("Q")


def _is_parted(run: Fragment, following: Fragment) -> bool:
    return any(map(_is_dependent, run.string[-1:] + following.string[:1]))


def _is_dependent(char: str) -> bool:
    return char in _DEPENDENT or unicodedata.category(char).startswith("M")


def _needs_spelling(text: str) -> bool:
    """Whether the glyphs alone would not give the letters back when the page is searched or copied.

    Indic vowels are drawn before the consonant that they follow, so the line states its letters
    beside its glyphs (ActualText, ISO 32000-1 14.9.4). Readers put right-to-left glyphs in order
    by themselves and would turn a stated text round once more.
    """
    if _PLAIN.fullmatch(text) or any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        return False
    return any(unicodedata.category(char).startswith("M") for char in text)


def _belong_together(before: str, after: str) -> bool:
    """A letter and its marks, and consonants joined by a virama, are never parted."""
    if unicodedata.category(after).startswith("M") or after in _JOINERS:
        return True
    return before in _JOINERS or unicodedata.combining(before) == 9
