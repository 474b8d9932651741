"""The PDF report. Importing this module loads fpdf2; others import it when they write one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop import settings
from osteo_desktop.atomic_file import replacing
from osteo_desktop.progress import Progress
from osteo_desktop.report.printable import scripts_of
from osteo_desktop.report.reading.content import Report
from osteo_desktop.report.reading.pdf_pages import Sheet
from osteo_desktop.report.reading.pdf_radiographs import Pictures
from osteo_desktop.report.reading.pdf_study import lay_out_section
from osteo_desktop.report.reading.pdf_summary import REPORT, lay_out_summary
from osteo_desktop.wording.say import marked

_STUDY_OF = marked("Study {number} of {count}")


@dataclass(frozen=True)
class PdfResult:
    pages: int
    sections: int
    without_font: tuple[str, ...] = ()
    """Scripts of which letters were printed as code points."""


def write_pdf(
    report: Report, destination: Path, pictures: Pictures, progress: Progress
) -> PdfResult:
    """Write ``report`` to ``destination``; the same report and pictures give the same bytes.

    ``pictures`` gives a row's radiograph when its page is laid out, so that only one is in memory
    as pixels at a time; where it gives None or raises OsteoError, the page says so.

    Raises WriteError (DiskFull, BadDestination; an older file stays as it was) and Cancelled.
    """
    progress.set_total(len(report.sections))
    with replacing(destination) as partial, _sheet(report) as sheet:
        lay_out_summary(sheet, report.summary, progress)
        for number, section in enumerate(report.sections, start=1):
            progress.check_cancelled()
            place = report.language.say(_STUDY_OF).format(number=number, count=len(report.sections))
            lay_out_section(sheet, section, place, pictures)
            progress.step()
        sheet.finish()
        partial.write_bytes(sheet.output())
        return PdfResult(sheet.pages_count, len(report.sections), scripts_of(sheet.without_font))


@contextmanager
def _sheet(report: Report) -> Iterator[Sheet]:
    fonts = settings.installed_folder("resources") / "fonts"
    say = report.language.say
    sheet = Sheet(fonts, report.program, report.folder, report.summary.incomplete, report.language)
    sheet.set_image_filter("DCTDecode")
    sheet.set_creation_date(report.created)
    sheet.set_title(say(REPORT))  # names no patient: file managers show it
    sheet.set_creator(report.program)
    sheet.set_lang(report.language.code)
    try:
        yield sheet
    finally:
        sheet.close_fonts()
