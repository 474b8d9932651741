"""What is wrong with a letterhead, the pattern of file names, or a password."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class LetterDetail(Detail):
    LOGO = "logo", "its logo {file}: {what}"
    SIGNATURE = "letterhead_signature", "the signature {file}: {what}"
    LOGO_IS_SVG = "logo_is_svg", "an SVG may hold programs and links; save it as PNG"
    LOGO_TOO_LARGE = (
        "logo_too_large",
        "{columns} x {rows} pixels, at most {most} a side; save it smaller",
    )
    LOGO_TOO_MANY_BYTES = "logo_too_many_bytes", "larger than {most} MB; save it smaller"
    LOGO_UNREADABLE = "logo_unreadable", "no whole PNG or JPEG picture"
    HEAD_TOO_LARGE = "head_too_large", "larger than {most} kB"
    NAME_EMPTY = "name_empty", "it gives no name"
    NAME_BRACES = "name_braces", "its braces do not match"
    NO_FOLDER = "no_folder", "a file stands where the folder would be"
    PASSWORD_SHORT = "password_short", "it has fewer than {least} letters"
    PASSWORD_LONG = "password_long", "it is longer than {most} bytes"
    PASSWORD_UNREADABLE = "password_unreadable", "its file holds no text"
