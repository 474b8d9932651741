"""A stand-in for ``osteo-desktop train`` where only time and failure matter: it trains nothing.

It speaks the same log. The recipe names what it does: "three" takes three epochs, "endless" goes on
until it is stopped, "deaf" does not hear Ctrl-C, "fails" and "crashes" do after one epoch.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

EPOCHS = {"three": 3, "endless": 10_000, "deaf": 10_000, "fails": 3, "crashes": 3}


def main(arguments: list[str]) -> int:
    given = dict(zip(arguments[1::2], arguments[2::2], strict=False))
    recipe, out, log = given["--recipe"], Path(given["--out"]), Path(given["--log"])
    state = out.with_suffix(".training")
    done = int(state.read_text()) if state.exists() else 0
    # A shell that starts the tests in the background lets them, and so this, ignore Ctrl-C.
    deaf = recipe == "deaf"
    signal.signal(signal.SIGINT, signal.SIG_IGN if deaf else signal.default_int_handler)

    def tell(**event: object) -> None:
        with log.open("a") as file:
            file.write(json.dumps(event) + "\n")

    epochs = EPOCHS[recipe]
    tell(event="started", recipe=recipe, epochs=epochs, radiographs=40, fractured=20, device="CPU")
    for number in range(done + 1, epochs + 1):
        time.sleep(0.05)
        figures = {"loss": 1 / number, "auc": 1 - 0.5 / number, "learning_rate": 1e-3}
        sources = {"hospital": 1 - 0.4 / number, "clinic": None if number == 1 else 0.6}
        left = 0.05 * (epochs - number)
        tell(event="epoch", epoch=number, epochs=epochs, auc_by_source=sources, seconds=0.05,
             seconds_left=left, **figures)  # fmt: skip
        state.write_text(str(number))
        if recipe == "crashes":
            os.kill(os.getpid(), signal.SIGKILL)
        if recipe == "fails":
            tell(event="failed", message="Training stopped (the loss is not a number).")
            sys.exit("osteo-desktop: Training stopped (the loss is not a number).")
    out.write_bytes(b"a model")
    state.unlink()
    tell(event="finished", model=str(out), model_id="made-1", auc=0.83)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
