"""A command as its help is said in a language."""

from __future__ import annotations

import copy
import inspect
import re

import click

from osteo_desktop.wording.say import Say

_BETWEEN = re.compile(r"\n[ \t]*\n")


def said_command(command: click.Command, say: Say) -> click.Command:
    """A copy whose help, and that of its options and of the commands below, is said."""
    said = copy.copy(command)
    vars(said)["_help_option"] = None  # click keeps it with the words it was made in
    said.help = _said(command.help, say)
    said.epilog = _said(command.epilog, say)
    said.params = [_said_parameter(one, say) for one in command.params]
    if isinstance(said, click.Group) and isinstance(command, click.Group):
        below = command.commands.items()
        said.commands = {name: said_command(one, say) for name, one in below}
    return said


def paragraphs(text: str) -> list[str]:
    """Of a help text, each in one line: that is how it is translated."""
    return [" ".join(part.split()) for part in _BETWEEN.split(inspect.cleandoc(text))]


def _said(text: str | None, say: Say) -> str | None:
    return "\n\n".join(map(say, paragraphs(text))) if text else text


def _said_parameter(parameter: click.Parameter, say: Say) -> click.Parameter:
    if not isinstance(parameter, click.Option):
        return parameter
    said = copy.copy(parameter)
    said.help = _said(parameter.help, say)
    return said
