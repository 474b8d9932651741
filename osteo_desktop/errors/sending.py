"""What cannot be sent without a network."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import WriteError


class NobodyLooked(OsteoError):
    code = "nobody_looked"
    what = "Nobody has said that no name is left in the picture"
    next_step = "Look at the picture, black out what names somebody, and say who looked"


class StickNotReadBack(WriteError):
    code = "stick_not_read_back"
    what = "What was written cannot be read back as it was ({name}); nothing was left there"
    next_step = "Take another stick or folder; this one may be damaged"


class OriginalsNotEncrypted(OsteoError):
    code = "originals_not_encrypted"
    what = "The radiographs' own files cannot be encrypted, and would name the patient"
    next_step = "Leave out the originals or the password, or de-identify"


class BadPassword(OsteoError):
    code = "bad_password"
    what = "The password cannot be used ({detail})"
    next_step = "Take one of at least eight letters, and tell it to nobody but who is to open it"
