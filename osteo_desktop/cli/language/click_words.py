"""What click itself says, in the language of the run.

Click asks Python's gettext for its words, by names that each of its modules binds at import.
Meanwhile those names are bound to our catalogue; a test holds the words against click's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module

from osteo_desktop.wording.languages.language import Language
from osteo_desktop.wording.say import marked

WORDS = (
    marked("Usage:"),
    marked("Options"),
    marked("Commands"),
    marked("required"),
    marked("default: {default}"),
    marked("Show this message and exit."),
    marked("Error: {message}"),
    marked("Try '{command} {option}' for help."),
    marked("Did you mean {possibility}?"),
    marked("(Did you mean one of: {possibilities}?)"),
    marked("Missing argument"),
    marked("Missing option"),
    marked("Missing parameter"),
    marked("Missing command."),
    marked("Invalid value: {message}"),
    marked("Invalid value for {param_hint}: {message}"),
    marked("No such option {name!r}."),
    marked("No such command {name!r}."),
    marked("Got unexpected extra argument ({args})"),
    marked("Got unexpected extra arguments ({args})"),
    marked("Option {name!r} does not take a value."),
    marked("Option {name!r} requires an argument."),
    marked("Option {name!r} requires {nargs} arguments."),
    marked("Argument {name!r} takes {nargs} values."),
    marked("Choose from:\n\t{choices}"),
    marked("{value!r} is not {choice}."),
    marked("{value!r} is not one of {choices}."),
    marked("{value!r} does not match the format {format}."),
    marked("{value!r} does not match the formats {formats}."),
    marked("{value} is not in the range {range}."),
    marked("Repeat for confirmation"),
    marked("Error: The two entered values do not match."),
    marked("Error: invalid input"),
    marked("Aborted!"),
)
"""All of click's that this program can bring about."""

NUMBER = "{value!r} is not a valid {number_type}."
"""Of click's, with a name of the type that it says in English alone."""
INSTEAD: Mapping[str, str] = {NUMBER: marked("{value!r} is not a number that can stand here.")}

_MODULES = ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types")


@contextmanager
def click_in(language: Language) -> Iterator[None]:
    """Within the block click speaks ``language``; of English nothing is touched."""

    def word(english: str) -> str:
        return language.say(INSTEAD.get(english, english))

    def counted(one: str, several: str, number: int) -> str:
        return word(one if number == 1 else several)

    ours = {"_": word, "ngettext": counted} if language.code != "en" else {}
    modules = [import_module(f"click.{name}") for name in _MODULES]
    bound = [(one, name) for one in modules for name in ours if hasattr(one, name)]
    before = [(one, name, getattr(one, name)) for one, name in bound]
    for one, name in bound:
        setattr(one, name, ours[name])
    try:
        yield
    finally:
        for one, name, theirs in before:
            setattr(one, name, theirs)
