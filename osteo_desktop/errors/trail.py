"""What verifying the audit trail found."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class TrailFault(OsteoError):
    """What verifying found: the archive is not as this program wrote it. Listed, never raised."""

    code = "trail_fault"
    what = "The archive is not as it was written ({detail})"
    next_step = "Restore a backup, or ask whoever looks after this archive who changed it"


class TrailDamaged(TrailFault):
    code = "trail_damaged"
    what = "The archive is damaged ({detail})"


class ObjectMissing(TrailFault):
    code = "object_missing"
    what = "The {kind} {name} of the archive is missing"


class ObjectAltered(TrailFault):
    code = "object_altered"
    what = "The {kind} {name} of the archive is not as it was made"


class ObjectUnknown(TrailFault):
    code = "object_unknown"
    what = "The {kind} {name} was put into the archive by another program"


class EntryAltered(TrailFault):
    code = "entry_altered"
    what = "Entry {entry} of the trail was altered, put in, or moved"


class EntriesMissing(TrailFault):
    code = "entries_missing"
    what = "Entries {first} to {last} of the trail are missing"


class HeadAltered(TrailFault):
    code = "head_altered"
    what = "What the archive remembers of the end of its trail does not fit (entry {entry})"


class WitnessContradicts(TrailFault):
    code = "witness_contradicts"
    what = "The trail has no entry {entry} like the one that {file} remembers"
    next_step = "Restore a backup; the archive was exchanged for an older one, or entries are gone"


class WitnessUnreadable(TrailFault):
    code = "witness_unreadable"
    what = "{file}, which remembers the end of the trail, cannot be understood"
    next_step = "If all else is well, delete that file; it is made anew"


class RecordAltered(TrailFault):
    code = "record_altered"
    what = "{record} is not as entry {entry} of the trail sealed it"


class RecordMissing(TrailFault):
    code = "record_missing"
    what = "{record}, sealed by entry {entry} of the trail, is missing"


class RecordUnknown(TrailFault):
    code = "record_unknown"
    what = "{record} is in the archive, but no entry of the trail says so"


class SignedReplaced(TrailFault):
    code = "signed_replaced"
    what = "{record} replaces a signed one, which only an addendum or a withdrawal may"
