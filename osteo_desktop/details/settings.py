"""What is wrong with the settings."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class SettingsDetail(Detail):
    VERSION_NOT_WHOLE = "version_not_whole", "version must be a whole number"
    SETTINGS_NO_UTF8 = "settings_no_utf8", "the file is damaged, it is not UTF-8"
    NOT_BETWEEN = "not_between", "{name} is not between {least} and {most}"
    NONE_OF = "none_of", "{name} is none of {known}"
    NO_SETTINGS = "no_settings", "the file is damaged, it holds no settings"
    NEWER_SETTINGS = "newer_settings", "they were written by a newer Osteo Desktop"
    UNKNOWN_VERSION = "unknown_version", "version {version} is unknown"
