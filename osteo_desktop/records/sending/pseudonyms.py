"""Names and UIDs that stand for others within one sending, and for nothing outside it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass

_LETTERS = 8


@dataclass(frozen=True)
class Pseudonyms:
    """The same stands for the same as long as the salt is kept, which is one sending."""

    salt: bytes

    @classmethod
    def fresh(cls) -> Pseudonyms:
        return cls(secrets.token_bytes(32))

    def uid(self, uid: str) -> str:
        """A UID of PS3.5 B.2 (2.25 and a number of 122 bits); "" for ""."""
        if not uid:
            return ""
        return f"2.25.{int.from_bytes(self._digest('uid', uid)[:16]) >> 6}"

    def case(self, key: str) -> str:
        """A case number, as "C-7K2M-9QX4", that tells nothing of ``key``."""
        text = base64.b32encode(self._digest("case", key)).decode()[:_LETTERS]
        return f"C-{text[:4]}-{text[4:]}"

    def sha256(self, digest: str) -> str:
        """In place of the hash of a file, by which the file could be found; "" for ""."""
        return self._digest("sha256", digest).hex() if digest else ""

    def _digest(self, of: str, text: str) -> bytes:
        said = f"{of}\0{text}".encode("utf-8", "surrogatepass")
        return hmac.new(self.salt, said, hashlib.sha256).digest()
