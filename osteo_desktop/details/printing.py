"""Why something is not printed."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class PrintDetail(Detail):
    NO_SPACING = "print_no_spacing", "the file does not say how large a pixel is"
    UNSURE_SPACING = (
        "print_unsure_spacing",
        "its millimetres are {origin}, so the bone itself is smaller or larger",
    )
    DOES_NOT_FIT = (
        "print_does_not_fit",
        "it is {width} × {height} mm, and its place on the page {room_width} × {room_height} mm",
    )
    GONE = "printer_gone", "the printer did not take the page; it may be off or gone"
    NOT_INSTALLED = "print_not_installed", "the program {program!r} is not installed"
    TOO_LONG = "print_too_long", "the printing system did not answer"
    WINDOWS_CHOICE = (
        "print_windows_choice",
        "Windows prints on its usual printer, one copy; choose others in the window",
    )
