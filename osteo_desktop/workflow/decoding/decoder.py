"""A decoder: the process in which files are read, decoded and prepared, so that a bad one harms no
other.

Its owner (``decoders``) starts it, sends orders to its standard input and reads answers
from its standard output. It may take only so much memory, writes no file, leaves no core dump, and
ends when its owner does, however that ends. Standard error, where C libraries print past the
program, is a file in memory that belongs to the order at hand.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import signal
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import DamagedImage, OutOfMemory
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.photographs.opening import read_photograph
from osteo_desktop.inference.inputs import model_input_or_fault
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.workflow.decoding.libraries import load_libraries
from osteo_desktop.workflow.decoding.messages import (
    Alive,
    Decoded,
    Ended,
    Message,
    Order,
    Seen,
    Started,
    Told,
    WasRead,
    receive,
    send,
    widen,
)

Decode = Callable[[Entry, bytes, int | None, str], list[Radiograph]]
DECODE = "osteo_desktop.imaging.folder:decode"
"""What decodes: module and function. Tests name another that crashes, hangs or swells."""
_PRINTED = 160
"""Letters of what a library printed that are kept."""
_QUOTED = re.compile(r"\"[^\"]*\"?|'[^']*'?|\([^)]*\)?")
_LARGEST_FILE_WRITTEN = 1 << 20
"""Bytes; only what libraries print is written at all."""


def serve(memory: int, lifeline: int, decode: str) -> None:
    """Carry out orders until the owner is gone.

    ``memory``: bytes that may be taken beyond what the program itself takes. ``lifeline``: read
    end of a pipe that nothing is written to, or 0.
    """
    orders, answers = os.fdopen(os.dup(0), "rb", 0), os.fdopen(os.dup(1), "wb", 0)
    os.dup2(2, 1)  # what a library prints is no answer
    widen(answers)
    _end_with_owner(lifeline)
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    logging.getLogger().addHandler(logging.NullHandler())
    module, _, name = decode.partition(":")
    load_libraries()  # before memory is counted
    function: Decode = getattr(import_module(module), name)
    _limit(memory)
    with suppress(EOFError, BrokenPipeError, KeyboardInterrupt):
        send(answers, Started())
        while isinstance(order := receive(orders), Order):
            carry_out(order, lambda message: send(answers, message), function)
    os._exit(0)


def carry_out(order: Order, say: Callable[[Message], None], decode: Decode = folder.decode) -> None:
    """Read and decode one file, and say what came of it; ``Ended`` comes last."""
    error: OsteoError | None = None
    fault = ""
    try:
        _decode(order, say, decode)
    except MemoryError:
        error = OutOfMemory(order.entry.file)
    except OsteoError as found:
        error = _with_what_was_printed(found)
    except BrokenPipeError:
        raise
    except Exception as found:  # one file must never stop the others
        # Its text and traceback may quote the file, and with that a patient.
        fault = type(found).__name__
    say(Ended(error, fault))


def _decode(order: Order, say: Callable[[Message], None], decode: Decode) -> None:
    _printed()
    data = _bytes_of(order, lambda: say(Alive()))
    sha256 = hashlib.sha256(data).hexdigest()
    say(WasRead(sha256, len(data)))
    if order.tags:
        say(Told(folder.tags_of(order.entry, data)))
        return
    if order.photograph:
        say(Seen(read_photograph(order.entry, data, sha256)))
        return
    radiographs = decode(order.entry, data, order.frame, sha256)
    del data
    printed = _printed()
    radiographs.reverse()
    while radiographs:  # each is let go of when it is sent
        radiograph = radiographs.pop()
        if printed:
            header = radiograph.header
            told = Notice.of(Code.DECODER_REPORTS, printed=printed)
            header = replace(header, warnings=(*header.warnings, told))
            radiograph = replace(radiograph, header=header)
        say(_answer(order, radiograph))


def _bytes_of(order: Order, alive: Callable[[], None]) -> bytes:
    if order.data is not None:
        return order.data.tobytes()
    return folder.read_bytes(order.entry, alive)


def _answer(order: Order, radiograph: Radiograph) -> Decoded:
    """Rendered once, for the thumbnail and for the model."""
    if order.frame is not None:
        return Decoded(radiograph, b"")
    default = display.default_window(radiograph)
    rendered = display.render(radiograph, default)
    wanted = None
    if order.spec is not None:
        wanted = model_input_or_fault(radiograph, order.spec, rendered)
    kept = radiograph if order.with_pixels else radiograph.stated()
    thumbnail = display.thumbnail(radiograph, rendered=rendered, default=default)
    return Decoded(kept, thumbnail, wanted)


def _with_what_was_printed(error: OsteoError) -> OsteoError:
    printed = _printed()
    if not printed or not isinstance(error, DamagedImage):
        return error
    detail = FileDetail.DECODER_ADDS.of(what=error.fields.get("detail", ""), printed=printed)
    return type(error)(error.path, **{**error.fields, "detail": detail})


def _printed() -> str:
    """What libraries printed since this was asked last, in one line."""
    try:
        size = os.fstat(2).st_size
        if not size:
            return ""
        text = os.pread(2, 4096, 0)
        os.ftruncate(2, 0)
        os.lseek(2, 0, os.SEEK_SET)
    except (OSError, AttributeError):  # a terminal or pipe, or Windows
        return ""
    return in_one_line(text)


def in_one_line(text: bytes) -> str:
    """The first line that says something, without what it quotes: that may be the file's words."""
    for line in text.decode("ascii", "ignore").splitlines():
        words = " ".join(_QUOTED.sub("", line).split()).rstrip(".,:;")
        if words:
            return words[:_PRINTED]
    return ""


def _limit(memory: int) -> None:
    """The owner watches as well: this is what the system enforces at once."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # it would hold pixels
    resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST_FILE_WRITTEN,) * 2)
    if sys.platform == "linux":
        taken = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        taken *= resource.getpagesize()
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = taken + memory
        if soft == resource.RLIM_INFINITY or soft > wanted:
            resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


def _end_with_owner(lifeline: int) -> None:
    """The system ends this process when the pipe's other end is closed, whatever a codec does.

    Linux only; elsewhere the end of the orders ends it once the order at hand is done.
    """
    if not lifeline or sys.platform != "linux":
        return
    import fcntl

    signal.signal(signal.SIGIO, signal.SIG_DFL)
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(lifeline, fcntl.F_GETFL)
    fcntl.fcntl(lifeline, fcntl.F_SETFL, flags | os.O_ASYNC)
    os.set_blocking(lifeline, False)
    with suppress(BlockingIOError):
        if not os.read(lifeline, 1):  # it had ended before
            os._exit(0)
