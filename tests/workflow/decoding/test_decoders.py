"""Decoders: however they are started they give the same; what they come from may end, too.

What bad files do to them: tests/safety/test_hostile_file.py.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from osteo_desktop.errors.files import DecoderNotStarted, NoSuchFile, NotAnImage
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.progress import Cancelled
from osteo_desktop.workflow.decoding import process as decoder_process
from osteo_desktop.workflow.decoding.decoders import Decoders
from tests.made.folder import grey, write_png, write_view

linux = pytest.mark.skipif(sys.platform != "linux", reason="measured in /proc")
posix = pytest.mark.skipif(os.name != "posix", reason="forks")


@pytest.fixture
def film(tmp_path: Path) -> Entry:
    write_view(tmp_path / "a.dcm", 3)
    return Entry("a.dcm", str(tmp_path / "a.dcm"))


@pytest.mark.parametrize("start", ["forked", "Python anew", "our own program"])
def test_a_decoder_gives_what_decoding_gives(
    film: Entry, start: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if start != "forked":
        monkeypatch.setattr(decoder_process, "_FORKS", False)
    if start == "our own program":  # as where it is frozen
        program = (sys.executable, "-m", "osteo_desktop", decoder_process.COMMAND)
        monkeypatch.setattr(decoder_process, "_program", lambda: program)
    (expected,) = folder.read_entry(film)
    with Decoders() as decoders:
        for _ in range(2):
            outcome = decoders.open(film)
            assert (outcome.error, outcome.fault) == (None, "")
            (found,) = outcome.radiographs
            assert found.header == expected.header
            assert outcome.sha256 == found.sha256 == expected.sha256
            assert np.array_equal(found.pixels, expected.pixels)
            assert outcome.thumbnails[0].startswith(b"\xff\xd8")
        with pytest.raises(NoSuchFile, match=r"b\.dcm"):
            decoders.load("b.dcm", film.source_path.replace("a.dcm", "b.dcm"), 1)


def test_a_decoder_tells_what_a_file_says_beside_its_pixels(tmp_path: Path) -> None:
    """Letters of a library's own kind would not come through."""
    write_view(tmp_path / "a.dcm", 3)
    write_png(tmp_path / "b.png", grey(5))
    (tmp_path / "c.dcm").write_bytes(b"no picture")
    with Decoders() as decoders:
        tags, sha256 = decoders.tags("a.dcm", str(tmp_path / "a.dcm"))
        (expected,) = folder.read_entry(Entry("a.dcm", str(tmp_path / "a.dcm")))
        assert sha256 == expected.sha256
        assert "Modality" in {tag.keyword for tag in tags.tags}
        assert {type(tag.value) for tag in tags.tags} == {str}
        pictured, _ = decoders.tags("b.png", str(tmp_path / "b.png"))
        assert pictured.tags[0].value == "PNG"
        with pytest.raises(NotAnImage, match=r"c\.dcm"):
            decoders.tags("c.dcm", str(tmp_path / "c.dcm"))


def test_a_program_that_does_not_start_is_told(
    film: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoder_process, "_FORKS", False)
    monkeypatch.setattr(decoder_process, "_program", lambda: ("/nowhere/at/all",))
    with Decoders() as decoders:
        outcome = decoders.open(film)
    assert isinstance(outcome.error, DecoderNotStarted)
    assert "could not be started (No such file" in str(outcome.error)


@pytest.mark.slow
@posix
def test_what_decoders_come_from_may_be_killed(film: Entry) -> None:
    with Decoders() as decoders:
        assert decoders.open(film).error is None
        nursery = decoder_process._NURSERY._process
        assert nursery is not None
        os.kill(nursery.pid, signal.SIGKILL)
        nursery.wait()
        assert decoders.open(film).error is None  # by the one that is there
    with Decoders() as decoders:
        assert decoders.open(film).error is None


@linux
def test_a_batch_that_gives_way_decodes_in_processes_that_do(film: Entry) -> None:
    levels = []

    def run() -> None:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 7)
        with Decoders() as decoders:
            decoders.open(film)
            levels.append(os.getpriority(os.PRIO_PROCESS, decoders._idle[0]._process.pid))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert levels == [7]


def test_closed_decoders_decode_nothing(film: Entry) -> None:
    decoders = Decoders()
    decoders.close()
    with pytest.raises(Cancelled):
        decoders.open(film)


def test_a_module_beside_the_radiographs_is_not_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As from a disc whose folder is the current one."""
    write_png(tmp_path / "a.png", grey(1))
    (tmp_path / "numpy.py").write_text("raise SystemExit('taken over')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(decoder_process, "_FORKS", False)
    monkeypatch.setattr(sys, "path", [part for part in sys.path if part])
    with Decoders() as decoders:
        assert decoders.open(Entry("a.png", str(tmp_path / "a.png"))).error is None


def test_a_message_builds_our_records_and_nothing_else() -> None:
    """A decoder whose memory a file has overwritten must not run code in the program."""
    import os
    import pickle
    import struct
    from io import BytesIO

    from osteo_desktop.workflow.decoding.messages import Garbled, WasRead, receive

    class Harmful:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.putenv, ("OSTEO_WAS_HERE",)

    def named(module: str, name: str) -> bytes:
        """A pickle that is what ``name`` means in ``module``."""
        texts = b"".join(b"\x8c" + bytes([len(t)]) + t.encode() for t in (module, name))
        return b"\x80\x05" + texts + b"\x93."

    what = WasRead("0" * 64, 1)
    for body, is_ours in (
        (pickle.dumps(what, protocol=5), True),
        (pickle.dumps(Harmful(), protocol=5), False),
        (named("osteo_desktop.imaging.folder", "io.open"), False),
        (named("osteo_desktop.imaging.folder", "stat"), False),
        (named("osteo_desktop.imaging.folder", "load"), False),
    ):
        stream = BytesIO(struct.pack("<IH", len(body), 0) + body)
        if is_ours:
            assert receive(stream) == what
        else:
            with pytest.raises(Garbled):
                receive(stream)
