"""``osteo-desktop predict``: some images, one line each, nothing kept."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import language, padded, width_of
from osteo_desktop.cli.options import (
    FILE,
    device_option,
    engine_option,
    model_option,
    photographs_option,
    score_anyway_option,
)
from osteo_desktop.cli.output import say_disclaimer
from osteo_desktop.records.finding import Decision, Photographs
from osteo_desktop.records.maps.map_method import MapMethod
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.regions import regions_document
from osteo_desktop.wording.say import Say, marked
from osteo_desktop.wording.score import score_text
from osteo_desktop.wording.status import DECISION_WORDS

if TYPE_CHECKING:
    from osteo_desktop.workflow.reading.predict import Prediction


_FRAME = marked("[frame {frame}]")


@click.command("predict")
@click.argument("images", type=FILE, nargs=-1, required=True, metavar="IMAGE...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option(
    "--map",
    "map_folder",
    type=FILE,
    metavar="DIR",
    help="Write each radiograph with its heat map there, as PNG.",
)
@click.option(
    "--map-method",
    type=click.Choice([method.value for method in MapMethod]),
    default=MapMethod.GRAD_CAM.value,
    show_default=True,
    help="How that map is made; another than Grad-CAM goes up to its own highest value.",
)
@score_anyway_option
@photographs_option
@model_option
@device_option
@engine_option
def predict(
    images: tuple[Path, ...],
    as_json: bool,
    map_folder: Path | None,
    map_method: str,
    score_anyway: bool,
    photographs: str,
    model: Path | None,
    device: str,
    engine: str,
) -> int:
    """Score each IMAGE: decision, score, file and what must be said of it, one line each."""
    from osteo_desktop.workflow.reading.batch import site_classifier
    from osteo_desktop.workflow.reading.predict import predict as predictions

    say_disclaimer()
    classifier = site_classifier(
        model,
        device,
        partial(click.echo, err=True),
        engine=engine,
        photographs=Photographs(photographs),
        language=language(),
    )
    say: Say = str if as_json else language_of_lines().say
    unreadable = False
    for prediction in predictions(
        images,
        classifier,
        score_anyway=score_anyway,
        map_folder=map_folder,
        map_method=MapMethod(map_method),
        say=say,
    ):
        unreadable |= prediction.decision is Decision.ERROR
        model_id = classifier.card.model_id
        click.echo(_as_json(prediction, model_id) if as_json else _as_text(prediction, say))
    return Exit.SOME_UNREADABLE if unreadable else Exit.DONE


def _as_json(prediction: Prediction, model_id: str) -> str:
    """ASCII, so that any terminal and any pipe carries it unharmed."""
    return json.dumps(
        {
            "file": str(prediction.file),
            "frame": prediction.frame,
            "decision": prediction.decision.value,
            "score": prediction.score,
            "message": prediction.message,
            "not_whole": prediction.not_whole,
            "quality": list(prediction.quality),
            "model": model_id,
            "map": None if prediction.map is None else str(prediction.map),
            "regions": regions_document(prediction.regions),
        }
    )


def language_of_lines() -> Language:
    """English into a file or a pipe, unless another was asked for: a program that looks for
    "Fracture suspected" there must find it, whatever language its user speaks."""
    asked = click.get_current_context().find_root().params.get("asked")
    return language() if asked or sys.stdout.isatty() else ENGLISH


def _as_text(prediction: Prediction, say: Say) -> str:
    """Decision, score and file in columns."""
    words = {decision: say(word) for decision, word in DECISION_WORDS.items()}
    decision = padded(words[prediction.decision], max(map(width_of, words.values())))
    score = score_text(prediction.score, prediction.operating_points)
    frame = f" {say(_FRAME).format(frame=prediction.frame)}" if prediction.frame > 1 else ""
    message = f"  ({prediction.message})" if prediction.message else ""
    return f"{decision}  {score:<6}  {prediction.file}{frame}{message}"
