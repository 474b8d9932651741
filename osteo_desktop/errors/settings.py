"""What the user chose cannot be read."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class SettingsError(OsteoError):
    code = "settings_error"
    what = "The settings cannot be read ({detail}); the defaults are used"
    next_step = "Correct or delete the file"
