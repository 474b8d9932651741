"""The folder of mixed files on a GPU, the plain loop there, and how busy it is meanwhile."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from pathlib import Path

import torch

from benchmarks.films import write_mixed
from benchmarks.rivals.plain_loop import PlainLoop
from benchmarks.row import Outcome, Pair
from benchmarks.subject import Size
from benchmarks.subjects.folder import SAMPLE, each_by, files_of, ours
from osteo_desktop.inference.classifier import Classifier

_EVERY = 0.2


def measure(size: Size) -> Outcome:
    if not torch.cuda.is_available():
        raise RuntimeError("no GPU here")
    with tempfile.TemporaryDirectory() as scratch:
        root, part = Path(scratch) / "mixed", Path(scratch) / "part"
        write_mixed(root, size.files)
        write_mixed(part, max(10, round(SAMPLE * size.files)))
        classifier, loop = Classifier.load(device="cuda"), PlainLoop("cuda")
        ours(part, classifier)  # what is slow once
        loop.read(files_of(part)[:2])
        plain = [each_by(loop.read, part)]
        with Watched() as busy:
            taken = ours(root, classifier)
        plain.append(each_by(loop.read, part))
    gpu = torch.cuda.get_device_name(0)
    return Outcome(
        {
            "folder-gpu": Pair(1000 * taken, 1000 * sum(plain) / 2, gpu),
            "gpu-busy": Pair(busy.share, note=f"{len(busy.seen)} looks by nvidia-smi"),
        }
    )


class Watched:
    """What nvidia-smi says of the first GPU, over and over."""

    def __init__(self) -> None:
        self.seen: list[float] = []
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Watched:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    @property
    def share(self) -> float:
        return sum(self.seen) / len(self.seen) / 100.0 if self.seen else 0.0

    def _look(self) -> None:
        command = ["nvidia-smi", "--query-gpu=utilization.gpu", "--format=csv,noheader,nounits"]
        while not self._done.wait(_EVERY):
            said = subprocess.run(command, capture_output=True, text=True, check=False)
            first = said.stdout.strip().splitlines()[:1]
            self.seen += [float(one) for one in first]
