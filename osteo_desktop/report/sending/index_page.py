"""INDEX.HTM of a stick: what is on it, as any browser opens it offline.

No script, nothing from elsewhere; every text is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from osteo_desktop.report.letter.content import (
    AiPart,
    Item,
    Letter,
    OpinionPart,
    ViewWords,
)
from osteo_desktop.report.printable import printed_as
from osteo_desktop.report.sending import words
from osteo_desktop.wording.say import Say

# Headings and what stands out weigh 700: at 600 browsers leave scripts as they are of which the
# computer has no bold font (Devanagari, Bengali).
_STYLE = """
body { font: 16px/1.5 "Noto Sans", "Segoe UI", sans-serif; color: #1e2126; margin: 0 auto;
       max-width: 62rem; padding: 1.2rem; }
h1 { font-size: 1.7rem; margin: .3rem 0; } h2 { font-size: 1.25rem; margin: 1.6rem 0 .4rem; }
h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; } p { margin: .3rem 0; }
section { border-top: 2px solid #92979f; margin-top: 1.4rem; padding-top: .4rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt, figcaption, footer, .quiet { color: #5c626c; } dd { margin: 0; }
.warning { border-inline-start: 4px solid #b00020; color: #b00020; padding-inline-start: .7rem;
           font-weight: 700; }
html[dir=rtl] [dir=auto] { text-align: right; } html[dir=ltr] [dir=auto] { text-align: left; }
.said { font-weight: 700; } .pre { white-space: pre-wrap; }
.apart { border: 1px solid #92979f; border-radius: 4px; padding: .3rem .9rem .7rem;
         margin-top: 1.2rem; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: .6rem 0; flex: 1 1 20rem; max-width: 30rem; }
figure img { width: 100%; height: auto; background: #000; }
a { color: #0b4f91; } figcaption { font-size: .88rem; }
"""


@dataclass(frozen=True)
class LinkedPicture:
    name: str
    """Of the file, from the page."""
    caption: str
    alt: str
    opinion: tuple[int, int] | None = None
    """Number of the study and of its opinion whose marks it shows; None: not another's."""


@dataclass(frozen=True)
class OneReport:
    """A report on the stick."""

    letter: Letter
    pdf: str
    """Name of the file, from the page."""
    pictures: tuple[LinkedPicture, ...] = ()
    originals: tuple[str, ...] = ()

    def shown(self, opinion: tuple[int, int] | None = None) -> list[LinkedPicture]:
        return [picture for picture in self.pictures if picture.opinion == opinion]


@dataclass(frozen=True)
class Index:
    language: str
    is_right_to_left: bool
    research: str
    reports: tuple[OneReport, ...]
    notes: tuple[str, ...] = ()
    """What must be known of all that is on the stick."""
    encrypted: tuple[str, ...] = ()
    """Names of PDFs of which the page tells no more."""


def index_page(index: Index, say: Say) -> str:
    """The whole page; the same gives the same."""
    direction = "rtl" if index.is_right_to_left else "ltr"
    title = say(words.STICK_TITLE)
    parts = [
        f'<!DOCTYPE html>\n<html lang="{escape(index.language)}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>",
        f"<h1>{escape(title)}</h1>",
        f'<p class="quiet">{escape(index.research)}</p>',
        *(_warning(note) for note in index.notes),
    ]
    for report in index.reports:
        parts += _report(report, say)
    if index.encrypted:
        parts.append(f"<h2>{escape(say(words.REPORTS))}</h2>")
        parts += [_link(name, name) for name in index.encrypted]
    checksums = _link("SHA256SUMS.TXT", say(words.CHECKSUMS))
    parts.append(f"</main>\n<footer>{checksums}</footer>\n</body>\n</html>\n")
    return "\n".join(parts)


def _report(report: OneReport, say: Say) -> Iterator[str]:
    letter = report.letter
    yield "<section>"
    clinic = " · ".join(one for one in (letter.head.clinic, letter.head.department) if one)
    yield _text(clinic, "quiet")
    yield f"<h2>{_escaped(letter.patient_name)}</h2>"
    yield _facts(letter.patient)
    yield from map(_warning, [letter.draft] if letter.draft else [])
    label = f"{say(words.REPORT)} ({report.pdf.rsplit('/', 1)[-1]})"
    yield _link(report.pdf, label)
    for number in range(len(letter.studies)):
        yield from _study(report, number)
    if report.shown():
        yield f"<h3>{_escaped(letter.words['radiographs'])}</h3>"
        yield from _figures(report.shown())
    if report.originals:
        yield f"<h3>{escape(say(words.ORIGINALS))}</h3>"
        yield from (_link(name, name.rsplit("/", 1)[-1]) for name in report.originals)
    document = f"{letter.words['document']} {letter.document}"
    yield _text(document, "quiet")
    yield "</section>"


def _study(report: OneReport, number: int) -> Iterator[str]:
    letter = report.letter
    part, heads = letter.studies[number], letter.words
    if part.heading:
        yield f"<h2>{_escaped(part.heading)}</h2>"
    yield _facts(part.facts)
    yield from map(_warning, part.warnings)
    if part.critical:
        told = f"{heads['critical']}: {part.critical}"
        yield _warning(told) if part.is_to_be_told else _text(told, "said")
    yield from _headed(heads["question"], part.question)
    yield from _headed(heads["technique"], part.technique)
    yield f"<h3>{_escaped(heads['findings'])}</h3>"
    yield from map(_warning, [part.unread] if part.unread else [])
    for view in part.views:
        yield from _view(view)
    yield from _headed(heads["impression"], part.impression)
    yield from _headed(heads["notes"], part.notes)
    if part.addenda:
        yield f"<h3>{_escaped(heads['addenda'])}</h3>"
        yield _facts(part.addenda)
    if part.earlier:
        yield f"<h3>{_escaped(heads['earlier'])}</h3>"
        yield _facts(part.earlier)
    if part.signature is not None:
        signed = part.signature
        said = (signed.label, signed.name, signed.title, signed.registration, signed.at)
        yield _text(" · ".join(one for one in said if one), "said")
    yield from map(_warning, part.figure_faults)
    for count, opinion in enumerate(part.opinions):
        yield from _opinion(opinion, letter, report.shown((number, count)))
    if part.ai is not None:
        yield from _ai(part.ai, letter)


def _view(view: ViewWords) -> Iterator[str]:
    verdict = f"{view.title}: {view.verdict}" if view.verdict else view.title
    yield _text(verdict, "said")
    for line in (*view.lines, *view.measurements):
        yield _text(line)
    yield from map(_warning, view.warnings)


def _opinion(
    opinion: OpinionPart, letter: Letter, pictures: Sequence[LinkedPicture]
) -> Iterator[str]:
    yield '<div class="apart">'
    yield f"<h3>{_escaped(opinion.heading)}</h3>"
    yield _text(opinion.apart, "quiet")
    yield _warning(opinion.critical)
    for view in opinion.views:
        yield _text(f"{view.title}: {view.verdict}", "said")
        yield from map(_text, view.lines)
    yield _text(opinion.elsewhere, "quiet")
    yield from _headed(letter.words["impression"], opinion.impression)
    yield from _headed(letter.words["notes"], opinion.notes)
    yield _facts(opinion.addenda)
    yield from _figures(pictures)
    yield "</div>"


def _ai(ai: AiPart, letter: Letter) -> Iterator[str]:
    yield '<div class="apart">'
    yield f"<h3>{_escaped(letter.words['ai'])}</h3>"
    yield _text(ai.intro, "quiet")
    for view in ai.views:
        yield _text(f"{view.title}: {view.decision} · {view.score} · {view.agreement}")
        yield from (_text(note, "quiet") for note in view.notes)
    yield from (_text(term, "quiet") for term in ai.terms)
    yield "</div>"


def _figures(pictures: Sequence[LinkedPicture]) -> Iterator[str]:
    if pictures:
        yield '<div class="pictures">'
        yield from map(_figure, pictures)
        yield "</div>"


def _figure(picture: LinkedPicture) -> str:
    name = escape(picture.name, quote=True)
    alt = escape(_shown(picture.alt), quote=True)
    return (
        f'<figure><a href="{name}"><img src="{name}" alt="{alt}"></a>'
        f'<figcaption dir="auto">{_escaped(picture.caption)}</figcaption></figure>'
    )


def _facts(items: Sequence[Item]) -> str:
    if not items:
        return ""
    rows = []
    for item in items:
        mark = f" ({_escaped(item.mark)})" if item.mark else ""
        value = f'<dd class="pre" dir="auto">{_escaped(item.text)}{mark}</dd>'
        rows.append(f"<dt>{_escaped(item.label)}</dt>{value}")
    return f"<dl>{''.join(rows)}</dl>"


def _headed(heading: str, text: str) -> Iterator[str]:
    if text:
        yield f"<h3>{_escaped(heading)}</h3>"
        yield _text(text, "pre")


def _text(text: str, role: str = "") -> str:
    if not text:
        return ""
    kind = f' class="{role}"' if role else ""
    return f'<p{kind} dir="auto">{_escaped(text)}</p>'


def _warning(text: str) -> str:
    return _text(text, "warning")


def _link(name: str, label: str) -> str:
    return f'<p><a href="{escape(name, quote=True)}">{_escaped(label)}</a></p>'


def _escaped(text: str) -> str:
    return escape(_shown(text), quote=True)


def _shown(text: str) -> str:
    """No control character, and nothing that turns the words after it about."""
    return "".join(printed_as(char, lambda _: True) for char in text)
