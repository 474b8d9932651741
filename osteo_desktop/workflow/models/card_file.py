"""A model's card as a file that can be handed on."""

from __future__ import annotations

from pathlib import Path

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.records.finding import ModelCard


def write_card_page(card: ModelCard, destination: Path) -> None:
    """As PDF or HTML, by the name's end. Raises BadDestination for another end, WriteError."""
    from osteo_desktop.report.card_page import page_of
    from osteo_desktop.report.page_html import write_html
    from osteo_desktop.report.page_pdf import write_pdf

    writers = {".pdf": write_pdf, ".html": write_html}
    suffix = destination.suffix.lower()
    if suffix not in writers:
        raise BadDestination(destination, detail=ModelDetail.CARD_AS_PDF_OR_HTML.notice)
    writers[suffix](page_of(card), destination)
