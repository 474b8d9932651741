"""What photographs of films cost a model, as they are and after rectification.

python -m tests.measure_photographs --data DATA [--data DATA] [--fold 5] [--most 60] [--model FILE]
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from osteo_desktop.evaluation import compare, figures
from osteo_desktop.evaluation.damage import Damage, damaged
from osteo_desktop.evaluation.scores import ScoredRadiograph, score_loaded
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.film import find_film, rectify
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.workflow.training.evaluation_files import labelled, read_leaks
from tests.made_photographs import FRAME, SCENES, photograph


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--data", type=Path, action="append", required=True)
    given.add_argument("--leaks", type=Path)
    given.add_argument("--model", type=Path)
    given.add_argument("--fold", type=int, action="append", default=[])
    given.add_argument("--most", type=int, default=60, help="of each class and source")
    options = given.parse_args()
    classifier = Classifier.load(options.model, device="cpu")
    for data in options.data:
        items = labelled([data], frozenset(options.fold), read_leaks(options.leaks))
        _measure(_drawn(items, options.most), classifier)


def _drawn(items: list[LabelledRadiograph], most: int) -> list[LabelledRadiograph]:
    ordered = sorted(items, key=lambda item: hashlib.sha256(item.file.encode()).digest())
    return [
        i for label in (True, False) for i in [x for x in ordered if x.fractured is label][:most]
    ]


def _measure(items: list[LabelledRadiograph], classifier: Classifier) -> None:
    scored: dict[str, list[ScoredRadiograph]] = {}
    errors: list[float] = []
    for number, item in enumerate(items):
        radiograph = folder.load(item.file, str(item.path), 1)
        taken, corners = photograph(
            display.render(radiograph), SCENES[number % len(SCENES)], number
        )
        found = find_film(taken)
        near = np.inf if found is None else np.linalg.norm(found - corners, axis=1).max() / FRAME
        errors.append(float(near))
        ways = {
            "as it is": lambda picture: picture,
            "photographed": _always(taken),
            "rectified": _always(taken if found is None else rectify(taken, found)),
        }
        views = [damaged(radiograph, Damage(name, "", way)) for name, way in ways.items()]
        bare = [replace(item, boxes=())] * len(views)
        for name, one in zip(ways, score_loaded(bare, views, classifier), strict=True):
            scored.setdefault(name, []).append(one)
    source = items[0].source
    print(
        f"{source}: {len(items)} photographs; the film's corners within 5% of the side in "
        f"{np.mean(np.array(errors) < 0.05):.1%}, none found in {np.mean(np.isinf(errors)):.1%}"
    )
    whole = scored["as it is"]
    for name, rows in scored.items():
        words = figures.group("photograph", name, rows).figures
        refused = np.mean([one.outside_scope for one in rows])
        print(
            f"  {name}: AUC {words['auc']}, change {compare.differences(rows, whole)['auc']}; "
            f"sensitivity {words['sensitivity']}, specificity {words['specificity']}; "
            f"refused {refused:.1%}"
        )


def _always(picture: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    return lambda _: picture


if __name__ == "__main__":
    main()
