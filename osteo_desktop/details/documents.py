"""What is wrong with what a document says."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class DocumentDetail(Detail):
    OF_KEY = "of_key", "{way} {what}"
    NOT_JSON = "not_json", "the file is damaged, it is not JSON"
    NESTED_TOO_DEEPLY = "nested_too_deeply", "the file is damaged, it is nested too deeply"
    SAID_TWICE = "said_twice", "{key} is said twice; delete one of them"
    SAID_TWICE_OF_PLACE = "said_twice_of_place", "say of one place twice"
    IS_MISSING = "is_missing", "is missing"
    MUST_BE = "must_be", "must be {wanted}"
    MUST_BE_NOT = "must_be_not", "must be {wanted}, not {value}"
    MUST_BE_ONE_OF = "must_be_one_of", "must be one of {known}"
    MUST_BE_SHARE = "must_be_share", "must lie between 0 and 1, not {value}"
    NO_NUMBER = "no_number", "is too large a number, or none"
    KEY_NOT_KNOWN = "key_not_known", "key {word} is not known; {hint}"
    WORD_NOT_KNOWN = "word_not_known", "says {word} is not known; {hint}"
    A_TEXT = "a_text", "a text"
    A_WHOLE_NUMBER = "a_whole_number", "a whole number"
    A_NUMBER = "a_number", "a number"
    TRUE_OR_FALSE = "true_or_false", "true or false"
    NOTHING = "nothing", "nothing"
    A_LIST = "a_list", "a list"
    A_LIST_OF = "a_list_of", "a list of {count}"
    A_TABLE = "a_table", "a table"
    TABLE_OR_LIST = "table_or_list", "a table or list"
    A_MOMENT = "a_moment", "a moment with its zone, like 2026-03-01T09:30:00+01:00"
