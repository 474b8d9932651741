"""No arguments: the window; otherwise the command line (and the window after ``demo``)."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Sequence
from dataclasses import replace

from osteo_desktop.errors.machine import TooLittleMemory, is_of_memory
from osteo_desktop.progress import Cancelled

try:
    import click

    from osteo_desktop.cli.commands.window import WindowRequest, library_line, why_no_window
    from osteo_desktop.cli.exits import Exit, error_line
    from osteo_desktop.cli.language.chosen import OPTION, asked_for, chosen_language
    from osteo_desktop.cli.language.click_words import click_in
    from osteo_desktop.cli.language.said_command import said_command
    from osteo_desktop.cli.language.speech import language, warn
    from osteo_desktop.cli.main import cli
    from osteo_desktop.cli.output import Unheard, tolerate_any_terminal
    from osteo_desktop.wording.languages.language import ENGLISH, LANGUAGES
    from osteo_desktop.workflow.installation.qt_libraries import missing_library
except (ImportError, MemoryError) as error:
    if not is_of_memory(error):
        raise
    sys.exit(f"osteo-desktop: {TooLittleMemory()}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code, as ``osteo-desktop --help`` lists them."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    tolerate_any_terminal()
    # Before the commands are parsed, for an error may come while one is being imported.
    debug = "--debug" in arguments[:3]  # --language CODE may stand before it
    _quieten_libraries(debug)
    try:
        spoken = chosen_language(arguments)
    except MemoryError:  # what comes next will tell
        spoken = ENGLISH
    with click_in(spoken), click.Context(cli, obj=spoken).scope():
        return _exit_code(arguments, debug)


def _exit_code(arguments: list[str], debug: bool) -> int:
    """What goes wrong is said in the language of the run."""
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except (KeyboardInterrupt, click.Abort):
        warn("Stopped.")
        return Exit.STOPPED
    except Cancelled as stopped:
        if stopped.how_far is not None:
            click.echo(language().told(stopped.how_far), err=True)
        warn("Stopped. What is finished is kept; run the same command again to go on from there.")
        return Exit.STOPPED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (BrokenPipeError, Unheard):
        # Python flushes again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.UNHEARD
    except Exception as error:
        if debug:
            import traceback

            traceback.print_exc()
        _tell(error)
        return Exit.ERROR


def _tell(error: Exception) -> None:
    """On standard error; where even the words find no room, in those that are here."""
    try:
        line = error_line(error)
    except (MemoryError, SystemError):
        line = f"osteo-desktop: {TooLittleMemory()}"
    click.echo(line, err=True)


def _run(arguments: list[str]) -> int:
    if _is_bare(arguments):
        return _open_window(WindowRequest(language=asked_for(arguments)))
    command = said_command(cli, language().say)
    result = command.main(arguments, "osteo-desktop", standalone_mode=False, obj=language())
    if isinstance(result, WindowRequest):
        return _open_window(replace(result, language=asked_for(arguments)))
    return int(result or Exit.DONE)


def _is_bare(arguments: list[str]) -> bool:
    """No command, and nothing that click is to answer."""
    code = asked_for(arguments)
    rest = [one for one in arguments if one != "--debug"]
    return not rest or (code in LANGUAGES and rest in ([OPTION, code], [f"{OPTION}={code}"]))


def _open_window(request: WindowRequest) -> int:
    problem = why_no_window()
    if problem is None:
        try:
            from osteo_desktop.ui.app import run_window

            return run_window(request)
        except ImportError as error:
            library = missing_library(str(error))
            if not library or is_of_memory(error):
                raise
            problem = library_line(library)
    click.echo(f"osteo-desktop: {problem}", err=True)
    return Exit.ERROR


def _quieten_libraries(debug: bool) -> None:
    """Warnings of libraries quote values of the files, patients' names among them."""
    if debug or sys.warnoptions:
        return
    warnings.simplefilter("ignore")
    logging.getLogger().addHandler(logging.NullHandler())


if __name__ == "__main__":
    sys.exit(main())
