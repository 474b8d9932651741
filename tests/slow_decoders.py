"""Named to ``Decoders(decode=...)`` and imported by their processes alone, which read every file
from a slow network share from then on."""

from __future__ import annotations

from osteo_desktop.imaging import folder
from tests.made.slow_share import from_share

folder.openable = from_share

decode = folder.decode
