"""Each system is asked by its own call for a thread that gives way."""

from __future__ import annotations

import ctypes
import threading
from types import SimpleNamespace
from typing import Any

import pytest

from osteo_desktop.priority import NICER, give_way, gives_way
from osteo_desktop.workflow.decoding import process


def in_a_thread(system: str, library: Any) -> bool:
    heard: list[bool] = []

    def run() -> None:
        assert not gives_way()
        give_way(system, library)
        heard.append(gives_way())

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return heard == [True]


def test_macos_is_told_the_class_of_service_and_windows_the_priority() -> None:
    asked: list[tuple[Any, ...]] = []
    macos = SimpleNamespace(pthread_set_qos_class_self_np=lambda *given: asked.append(given))

    def get() -> int:
        return 77

    def put(*given: Any) -> None:
        asked.append(given)

    windows = SimpleNamespace(GetCurrentThread=get, SetThreadPriority=put)
    assert in_a_thread("darwin", macos)
    assert in_a_thread("win32", windows)
    assert asked == [(0x11, 0), (77, -1)]
    assert put.argtypes == (ctypes.c_void_p, ctypes.c_int), "a handle is as wide as a pointer"  # type: ignore[attr-defined]
    assert not gives_way(), "the others are not told"


@pytest.mark.parametrize("system", ["darwin", "win32", "sunos"])
def test_a_system_without_such_a_call_goes_on_as_it_was(system: str) -> None:
    assert in_a_thread(system, SimpleNamespace())


def test_decoders_of_a_batch_are_started_to_give_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process.sys, "platform", "darwin")
    assert (process._niceness(gives_way=True), process._niceness(gives_way=False)) == (NICER, 0)
    monkeypatch.setattr(process.sys, "platform", "win32")
    monkeypatch.setattr(process.subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    assert process._flags(gives_way=True) == 0x08000000 | 0x4000
    assert process._flags(gives_way=False) == 0x08000000
