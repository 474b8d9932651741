"""The map of the code names what is there, and leaves no package out."""

from __future__ import annotations

import re

import pytest

from osteo_desktop.cli.main import COMMANDS
from osteo_desktop.ui.jobs import Jobs, Lane
from tests.documents import PACKAGE, REPOSITORY, code_spans, exists

MAP = "docs/architecture.md"
THREADS = re.compile(r"osteo-[a-z]+|open|open-walk|decoders|cluster")


@pytest.mark.slow
def test_every_name_on_the_map_is_in_the_code() -> None:
    wrong = [name for name in code_spans(MAP) if not _is_there(name)]
    assert not wrong, f"{MAP} names what is nowhere"


def _is_there(name: str) -> bool:
    first, _, rest = name.partition(" ")
    if rest and first == "osteo-desktop":
        return rest.split()[0] in COMMANDS
    if rest and first == "make":
        return f"\n{rest}:" in (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    return exists(name) or (THREADS.fullmatch(name) is not None and _is_a_thread(name))


def _is_a_thread(name: str) -> bool:
    lane = name.removeprefix("osteo-")
    named = (f'Lane("{lane}"', f'thread_name_prefix="{name}"', f'name="{name}"')
    sources = (path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    return any(text in source for source in sources for text in named)


def test_every_package_and_folder_has_its_word() -> None:
    top = [p for p in PACKAGE.iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()]
    inner = [
        p.parent for part in ("ui", "workflow") for p in (PACKAGE / part).glob("*/__init__.py")
    ]
    wanted = {p.relative_to(PACKAGE).with_suffix("").as_posix() for p in (*top, *inner)}
    assert not wanted - {"__init__"} - set(code_spans(MAP))


def test_every_lane_is_in_the_table_of_threads(qapp: object) -> None:
    jobs = Jobs()
    lanes = [name for name, value in vars(jobs).items() if isinstance(value, Lane)]
    jobs.shutdown()
    assert lanes
    assert not {f"osteo-{lane}" for lane in lanes} - set(code_spans(MAP))


def test_a_wrong_name_is_found() -> None:
    assert exists("ui/reading/signing.SigningFlow.sign")
    assert exists("ReadingStore.sign_reading")
    assert not exists("ui/reading/signing.SigningFlow.sing")
    assert not exists("ui/reading/sining.SigningFlow")
    assert not exists("NoSuchThing")
    assert not _is_there("osteo-nothing")
