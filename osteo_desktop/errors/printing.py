"""What cannot be printed, or not as it was asked for."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class PrintError(OsteoError):
    code = "print_error"
    what = "It cannot be printed ({detail})"
    next_step = "Look at the printer and its queue, or save it as PDF (--out FILE.pdf)"


class NoPrinter(PrintError):
    code = "no_printer"
    what = "No printer is set up here"
    next_step = "Set one up in the system's settings, or save it as PDF (--out FILE.pdf)"


class NoSuchPrinter(PrintError):
    code = "no_such_printer"
    what = "There is no printer {printer!r} now; there are: {printers}"
    next_step = "Choose another one, or save it as PDF (--out FILE.pdf)"


class TooManyToPrint(PrintError):
    code = "too_many_to_print"
    what = "{count} studies are too many for one print, of at most {most}"
    next_step = "Print them in parts: some studies, a patient's, or the signed ones"


class NoTrueSize(PrintError):
    code = "no_true_size"
    what = "It is not printed in true size ({detail})"
    next_step = "Calibrate it by a known length, choose fewer to a page, or print it fitted"
