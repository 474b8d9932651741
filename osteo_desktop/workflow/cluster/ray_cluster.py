"""A Ray cluster: started here or joined, its workers hired; the only module that knows Ray.

Ray is told to report nothing before it is imported. A cluster that is started here listens on the
loopback alone, asks for a token that only this program and its workers know, and keeps its logs in
a folder of this user's, which is removed.
"""

from __future__ import annotations

import logging
import os
import re
import secrets
import shutil
import socket
import tempfile
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import chdir, contextmanager, suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from osteo_desktop.details.cluster import ClusterDetail
from osteo_desktop.details.system import about
from osteo_desktop.errors.cluster import NoCluster
from osteo_desktop.errors.machine import MissingPackage
from osteo_desktop.inference.engine import processors
from osteo_desktop.notice import Notice
from osteo_desktop.workflow.cluster.crew import GoOn, Lost, Unfit
from osteo_desktop.workflow.cluster.orders import Answer, Job, Program, Ready, Wanted
from osteo_desktop.workflow.cluster.places import Computer, Place
from osteo_desktop.workflow.cluster.program import this_program
from osteo_desktop.workflow.cluster.worker import Worker

LOCAL = "local"
"""The address of a cluster that is started on this computer, for one command."""
_HOST_AND_PORT = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^:/\s\[\]]+):([0-9]{1,5})")
_SILENT: Mapping[str, str] = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_USAGE_STATS_PROMPT_ENABLED": "0",
    "RAY_DISABLE_IMPORT_WARNING": "1",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
    "RAY_NUM_REDIS_GET_RETRIES": "1",  # each takes a minute where something else answers
}
"""Of the environment, before Ray is imported."""
_ALONE: Mapping[str, str] = {
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",  # on any system: it listens on the loopback
    "RAY_enable_metrics_collection": "0",
    "RAY_AUTH_MODE": "token",
    # Its head asks the internet in which cloud it runs, though it reports nothing and has no
    # dashboard: whatever asks by HTTP is sent to this computer's own port 9, where nobody is.
    **dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), "http://127.0.0.1:9"),
    **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), "http://127.0.0.1:9"),
    **dict.fromkeys(("no_proxy", "NO_PROXY"), ""),
}
"""The same, where a cluster is started here."""
_STORE = 256 << 20
"""Bytes of memory for what is too large for a message; here workers see every file themselves."""
_REACH = 5.0
"""Seconds for a connection."""
_START = 180.0
"""Seconds for a worker to start and load the model."""
_TICK = 0.25
_LONGEST_FOLDER = 18
"""Letters of a folder in which Ray may make sockets, whose paths are short."""


def silence() -> None:
    """Ray, once imported, would report its use. Call it before."""
    os.environ.update(_SILENT)


def imported() -> Any:
    """Ray. Raises MissingPackage."""
    silence()
    try:
        return import_module("ray")
    except ImportError as error:
        raise MissingPackage(purpose=ClusterDetail.READING.notice, package="ray") from error


@contextmanager
def joined(address: str, device: str) -> Iterator[RayCluster]:
    """The cluster at HOST:PORT, of which this computer is one; ``local``: one that is started here
    and ends with this. ``device`` "cpu": it needs no GPU.

    Raises MissingPackage, NoCluster.
    """
    if address != LOCAL:
        _check_reachable(address)
        ray = imported()
        with _connected(ray, address, address=address):
            yield RayCluster(ray)
        return
    alone = {**_ALONE, "RAY_AUTH_TOKEN": secrets.token_hex(32)}
    with _own_folder() as folder, _environment(alone):
        ray = imported()  # which looks at the environment then
        options: dict[str, Any] = {"address": LOCAL, "include_dashboard": False}
        options |= {"num_cpus": processors(), "object_store_memory": _STORE}
        options |= {"_temp_dir": str(folder / "r")}
        if device == "cpu":
            options["num_gpus"] = 0
        with _connected(ray, address, **options):
            yield RayCluster(ray)


def _check_reachable(address: str) -> None:
    """Ray itself would wait for minutes. Raises NoCluster."""
    written = _HOST_AND_PORT.fullmatch(address)
    if written is None or not 0 < int(written[2]) < 1 << 16:
        raise NoCluster(address=address, detail=ClusterDetail.NO_HOST_AND_PORT.notice)
    try:
        with socket.create_connection((written[1].strip("[]"), int(written[2])), _REACH):
            pass
    except OSError as error:
        why = ClusterDetail.NO_ANSWER.of(why=about(error))
        raise NoCluster(address=address, detail=why) from error


@contextmanager
def _connected(ray: Any, name: str, **options: Any) -> Iterator[None]:
    # Ray lets workers import what lies in the current folder: a module that lies beside the
    # radiographs must not be taken for one of theirs.
    try:
        with tempfile.TemporaryDirectory(prefix="osteo-") as empty, chdir(empty):
            ray.init(logging_level=logging.ERROR, log_to_driver=False, **options)
    except SystemExit as error:  # what it does where no Ray answers
        ray.shutdown()
        raise NoCluster(address=name, detail=ClusterDetail.NOT_RAY.notice) from error
    except (OSError, RuntimeError, ValueError, ray.exceptions.RayError) as error:
        ray.shutdown()
        why = ClusterDetail.NOT_JOINED.of(why=about(error))
        raise NoCluster(address=name, detail=why) from error
    try:
        yield
    finally:
        ray.shutdown()


@contextmanager
def _own_folder() -> Iterator[Path]:
    """For this user alone; Ray makes folders within that anybody may open."""
    usual = tempfile.gettempdir()
    short = "/tmp" if len(usual) > _LONGEST_FOLDER and os.name == "posix" else usual
    folder = Path(tempfile.mkdtemp(prefix="osteo-ray-", dir=short))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _environment(values: Mapping[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


class RayCluster:
    """Joined; ends with :func:`joined`."""

    def __init__(self, ray: Any) -> None:
        self._ray = ray
        self._actor = ray.remote(Worker)

    def computers(self) -> tuple[Computer, ...]:
        return tuple(
            Computer(
                node["NodeID"],
                node["NodeManagerHostname"],
                int(node["Resources"].get("CPU", 0)),
                int(node["Resources"].get("GPU", 0)),
            )
            for node in self._ray.nodes()
            if node["Alive"]
        )

    def hired(self, place: Place, wanted: Wanted, go_on: GoOn) -> RayHand:
        """A worker there that has the same program and model. Raises Unfit, Lost, and what
        ``go_on`` raises."""
        strategy = import_module("ray.util.scheduling_strategies").NodeAffinitySchedulingStrategy
        actor = self._actor.options(
            num_cpus=place.processors,
            num_gpus=place.gpus,
            max_concurrency=place.at_once,
            scheduling_strategy=strategy(place.computer.node, soft=False),
            enable_task_events=False,
        ).remote()
        hand = RayHand(self._ray, actor, place)
        try:
            hand.begin(replace(wanted, processors=place.processors, number=place.number), go_on)
        except BaseException:
            hand.end()
            raise
        return hand

    def all_hired(
        self, places: tuple[Place, ...], wanted: Wanted, go_on: GoOn
    ) -> tuple[list[RayHand], dict[Place, Notice]]:
        """Those that are ready, and why others are not. Raises what ``go_on`` raises."""

        def hire(place: Place) -> RayHand | Notice:
            try:
                return self.hired(place, wanted, go_on)
            except Unfit as error:
                return error.why
            except Lost:
                return ClusterDetail.ENDED.notice

        with ThreadPoolExecutor(32, thread_name_prefix="cluster") as pool:
            found = dict(zip(places, pool.map(hire, places), strict=True))
        hands = [one for one in found.values() if isinstance(one, RayHand)]
        return hands, {p: one for p, one in found.items() if isinstance(one, Notice)}


class RayHand:
    """A worker of a Ray cluster (``crew.Hand``)."""

    def __init__(self, ray: Any, actor: Any, place: Place) -> None:
        self._ray, self._actor, self._place = ray, actor, place
        self._told: Notice | None = None

    @property
    def place(self) -> Place:
        return self._place

    @property
    def told(self) -> Notice:
        assert self._told is not None
        return self._told

    def begin(self, wanted: Wanted, go_on: GoOn) -> None:
        """Raises Unfit where program or model is another one there; Lost; what ``go_on`` raises."""
        until = time.monotonic() + _START

        def in_time() -> None:
            go_on()
            if time.monotonic() > until:
                raise Unfit(ClusterDetail.SILENT.of(seconds=round(_START)))

        there = self._got(self._actor.program.remote(), in_time)
        unlike = difference(there, this_program())
        if unlike is not None:
            raise Unfit(unlike)
        ready: Ready = self._got(self._actor.get_ready.remote(wanted), in_time)
        if ready.refused is not None:
            raise Unfit(ready.refused)
        self._told = ready.told

    def ask(self, job: Job, go_on: GoOn) -> Answer:
        return self._got(self._actor.open.remote(job), go_on)

    def end(self) -> None:
        with suppress(Exception):
            self._ray.kill(self._actor)

    def _got(self, reference: Any, go_on: GoOn) -> Any:
        errors = self._ray.exceptions
        while True:
            try:
                return self._ray.get(reference, timeout=_TICK)
            except errors.GetTimeoutError:
                go_on()
            except errors.RayError as error:
                if "ModuleNotFoundError" in str(error) or "ImportError" in str(error):
                    raise Unfit(ClusterDetail.NOT_INSTALLED.notice) from None
                raise Lost from None  # its text may quote what the worker held


def difference(there: Program, here: Program) -> Notice | None:
    """What keeps the one from reading for the other."""
    if there.version != here.version:
        return ClusterDetail.OTHER_VERSION.of(there=there.version, here=here.version)
    if there.code != here.code:
        return ClusterDetail.OTHER_CODE.of(version=here.version)
    return None
