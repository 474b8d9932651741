"""A PDF that opens with a password only: AES-256 by ISO 32000-2 (revision 6)."""

from __future__ import annotations

import io
import secrets

from osteo_desktop.details.letters import LetterDetail
from osteo_desktop.errors.sending import BadPassword

LEAST_LETTERS = 8
MOST_BYTES = 127
"""Of the password in UTF-8; the standard takes no more into account."""


def check_password(password: str) -> None:
    """Raises BadPassword."""
    if len(password) < LEAST_LETTERS:
        raise BadPassword(detail=LetterDetail.PASSWORD_SHORT.of(least=LEAST_LETTERS))
    if len(password.encode()) > MOST_BYTES:
        raise BadPassword(detail=LetterDetail.PASSWORD_LONG.of(most=MOST_BYTES))


def encrypted(pdf: bytes, password: str) -> bytes:
    """All of it, metadata too; the password that would change its rights is thrown away.

    It is no PDF/A any more: that forbids encryption.
    """
    import pikepdf

    protection = pikepdf.Encryption(
        user=password, owner=secrets.token_urlsafe(24), R=6, aes=True, metadata=True
    )
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(buffer, encryption=protection)
    return buffer.getvalue()
