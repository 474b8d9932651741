"""Write a model as an MLflow model that scores: weights, card, and the code that reads them.

Nothing in it is pickled. It holds the program's own source, so that a computer that has none of it
scores the same; what that needs is in its requirements.txt.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from importlib import metadata
from pathlib import Path
from typing import Any

import click
from packaging.requirements import Requirement

import osteo_desktop
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.errors.machine import MissingPackage
from osteo_desktop.inference.card import card_path
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.models.library import model_file, show_model, verify_model

SCORER = Path(__file__).with_name("scorer.py")

_NOT_FOR_SCORING = {
    *("pyside6-essentials", "pyqtgraph"),
    *("fpdf2", "uharfbuzz", "typst", "segno", "openpyxl", "pikepdf"),
}
_FOR_MLFLOW = ("mlflow-skinny", "pandas")


@click.command()
@click.option(
    "--model",
    type=click.Path(path_type=Path),
    metavar="NAME|FILE",
    help="A .safetensors file with its card beside it, or a model of the library. "
    "[default: the chosen one]",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR",
    help="The folder to write; it must not be there, or be empty.",
)
@click.option(
    "--device",
    type=click.Choice(["auto", "cpu", "cuda"]),
    default="auto",
    show_default=True,
    help="Where the model will compute.",
)
@click.option(
    "--no-paths",
    is_flag=True,
    help="Take images in base64 only: for an endpoint, whose callers should not name its files.",
)
def main(model: Path | None, out: Path, device: str, no_paths: bool) -> None:
    """Write a model of Osteo Desktop as an MLflow model."""
    try:
        card = export(model, out, {"device": device, "paths": not no_paths})
    except OsteoError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{card.model_id}: {out}\n{DISCLAIMER}")


def export(model: Path | None, out: Path, config: dict[str, Any]) -> ModelCard:
    """The folder is whole or not there. Raises ModelError, BadDestination, MissingPackage."""
    out = out.absolute()
    if out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise BadDestination(out, detail="it is there already, and not an empty folder")
    weights, card = model_file(model), show_model(model)
    for check in verify_model(model):
        if check.error is not None:
            raise check.error
    try:
        with tempfile.TemporaryDirectory(prefix=".osteo-", dir=out.parent) as folder:
            _save(weights, card, config, Path(folder))
            if out.exists():
                out.rmdir()
            (Path(folder) / "mlflow").rename(out)
    except OSError as error:
        raise BadDestination(out, detail=error.strerror or str(error)) from error
    return card


def _save(weights: Path, card: ModelCard, config: dict[str, Any], folder: Path) -> None:
    os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"  # before it is imported
    os.environ["MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR"] = "false"
    try:
        import mlflow.pyfunc
    except ImportError as error:
        package = "pandas" if error.name == "pandas" else "mlflow-skinny"
        raise MissingPackage(purpose="The export", package=package) from error
    source = Path(osteo_desktop.__file__).parent
    copied = folder / source.name
    shutil.copytree(source, copied, ignore=shutil.ignore_patterns("__pycache__", "installed"))
    with warnings.catch_warnings():
        # An example would be a radiograph, and travel with the model.
        warnings.filterwarnings("ignore", ".*input example")
        mlflow.pyfunc.save_model(
            folder / "mlflow",
            python_model=SCORER,
            artifacts={"weights": str(weights), "card": str(card_path(weights))},
            code_paths=[str(copied)],
            signature=_signature(),
            pip_requirements=_requirements(),
            model_config=config,
            metadata={"model_id": card.model_id, "disclaimer": DISCLAIMER},
        )


def _signature() -> Any:
    from mlflow.models import ModelSignature
    from mlflow.types import ColSpec, DataType, Schema

    given: list[Any] = [
        ColSpec(DataType.string, name, required=False) for name in ("path", "image")
    ]
    told: list[Any] = [ColSpec(DataType.long, name) for name in ("row", "frame")]
    told += [ColSpec(DataType.string, "decision"), ColSpec(DataType.double, "score", False)]
    told += [ColSpec(DataType.string, name) for name in ("model_id", "reason", "disclaimer")]
    return ModelSignature(Schema(given), Schema(told))


def _requirements() -> list[str]:
    """The program's own, but for window and reports, in the versions that are installed here."""
    stated = [Requirement(line) for line in metadata.requires("osteo-desktop") or ()]
    names = [r.name for r in stated if r.marker is None or r.marker.evaluate({"extra": ""})]
    needed = [name for name in names if name.lower() not in _NOT_FOR_SCORING]
    # Without +cpu and the like, which only some indexes have.
    return [f"{n}=={metadata.version(n).split('+')[0]}" for n in (*_FOR_MLFLOW, *needed)]


if __name__ == "__main__":
    main()
