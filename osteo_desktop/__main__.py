"""No arguments: the window; otherwise the command line (and the window after ``demo``)."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Sequence

from osteo_desktop.errors.machine import TooLittleMemory, is_of_memory
from osteo_desktop.progress import Cancelled

try:
    import click

    from osteo_desktop.cli.commands.window import WindowRequest, library_line, why_no_window
    from osteo_desktop.cli.exits import Exit, error_line
    from osteo_desktop.cli.main import cli
    from osteo_desktop.cli.output import Unheard, tolerate_any_terminal
    from osteo_desktop.workflow.installation.qt_libraries import missing_library
except (ImportError, MemoryError) as error:
    if not is_of_memory(error):
        raise
    sys.exit(f"osteo-desktop: {TooLittleMemory()}")

_STOPPED = "Stopped. What is finished is kept; run the same command again to go on from there."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code, as ``osteo-desktop --help`` lists them."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    tolerate_any_terminal()
    # Before the commands are parsed, for an error may come while one is being imported.
    debug = "--debug" in arguments[:1]
    _quieten_libraries(debug)
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except (KeyboardInterrupt, click.Abort):
        click.echo("Stopped.", err=True)
        return Exit.STOPPED
    except Cancelled as stopped:
        for line in (*getattr(stopped, "__notes__", ()), _STOPPED):
            click.echo(line, err=True)
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
        click.echo(error_line(error), err=True)
        return Exit.ERROR


def _run(arguments: list[str]) -> int:
    if not [a for a in arguments if a != "--debug"]:
        return _open_window(WindowRequest())
    result = cli.main(arguments, prog_name="osteo-desktop", standalone_mode=False)
    if isinstance(result, WindowRequest):
        return _open_window(result)
    return int(result or Exit.DONE)


def _open_window(request: WindowRequest) -> int:
    problem = why_no_window()
    if problem is None:
        try:
            from osteo_desktop.ui.app import run_window
        except ImportError as error:
            library = missing_library(str(error))
            if not library or is_of_memory(error):
                raise
            problem = library_line(library)
    if problem is not None:
        click.echo(f"osteo-desktop: {problem}", err=True)
        return Exit.ERROR
    return run_window(request)


def _quieten_libraries(debug: bool) -> None:
    """Warnings of libraries quote values of the files, patients' names among them."""
    if debug or sys.warnoptions:
        return
    warnings.simplefilter("ignore")
    logging.getLogger().addHandler(logging.NullHandler())


if __name__ == "__main__":
    sys.exit(main())
