"""A page as one HTML file that needs nothing beside it."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from pathlib import Path

from osteo_desktop.atomic_file import replacing
from osteo_desktop.report.page import Block, Heading, Page, Pictures, Table, Text
from osteo_desktop.wording.others.disclaimer import DISCLAIMER

_STYLE = """
body { font: 15px/1.5 "Noto Sans", "Segoe UI", sans-serif; color: #1e2126; margin: 0 auto;
       max-width: 64rem; padding: 1.5rem; }
h1 { font-size: 1.7rem; margin: 0.2rem 0; } h2 { font-size: 1.15rem; margin: 1.8rem 0 0.4rem; }
p { margin: 0.3rem 0; } .small, figcaption, footer, header { color: #5c626c; font-size: 0.85rem; }
.warning { border-left: 4px solid #96181c; color: #96181c; font-weight: 600; padding-left: 0.7rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { color: #5c626c; font-size: 0.8rem; text-align: left; border-bottom: 2px solid #92979f; }
td { border-bottom: 1px solid #ced2d8; vertical-align: top; }
td, th { padding: 0.25rem 0.6rem 0.25rem 0; }
td small { color: #5c626c; } tr.title td { font-weight: 600; padding-top: 0.8rem; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; flex: 1 1 0; min-width: 16rem; } img { max-width: 100%; height: auto; }
footer { border-top: 1px solid #ced2d8; margin-top: 2rem; padding-top: 0.5rem; }
"""


def write_html(page: Page, destination: Path) -> None:
    """Raises WriteError (DiskFull, BadDestination; an older file stays as it was)."""
    with replacing(destination) as partial:
        partial.write_text(html_of(page), encoding="utf-8")


def html_of(page: Page) -> str:
    body = "\n".join(_block(block) for block in page.blocks)
    origin = " · ".join(filter(None, (page.program, page.data)))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<header><strong>{escape(DISCLAIMER)}</strong></header>\n"
        f"<h1>{escape(page.title)}</h1>\n<p>{escape(page.subtitle)}</p>\n{body}\n"
        f"<footer><strong>{escape(DISCLAIMER)}</strong><br>"
        f"{escape(origin)}</footer>\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h2>{escape(block.text)}</h2>"
        case Text():
            return f'<p class="{block.kind}">{escape(block.text)}</p>'
        case Table():
            return _table(block)
        case Pictures():
            return _pictures(block)


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(title)}</th>" for title in table.titles)
    rows = "\n".join(_row(row, len(table.titles)) for row in table.rows)
    return f'<div class="scroll"><table>\n<tr>{head}</tr>\n{rows}\n</table></div>'


def _row(row: tuple[str, ...], columns: int) -> str:
    if len(row) == 1:
        return f'<tr class="title"><td colspan="{columns}">{escape(row[0])}</td></tr>'
    return f"<tr>{''.join(_cell(text) for text in row)}</tr>"


def _cell(text: str) -> str:
    first, _, rest = text.partition("\n")
    smaller = f"<br><small>{escape(rest)}</small>" if rest else ""
    return f"<td>{escape(first)}{smaller}</td>"


def _pictures(block: Pictures) -> str:
    made = []
    for picture in block.pictures:
        rows, columns = picture.pixels
        source = b64encode(picture.png).decode("ascii")
        made.append(
            f'<figure><img src="data:image/png;base64,{source}" width="{columns}" '
            f'height="{rows}" alt="{escape(picture.caption, quote=True)}">'
            f"<figcaption>{escape(picture.caption)}</figcaption></figure>"
        )
    lines = [made[i : i + block.columns] for i in range(0, len(made), block.columns)]
    return "\n".join(f'<div class="pictures">{"".join(line)}</div>' for line in lines)
