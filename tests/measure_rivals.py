"""Every row of the recipe table, trained for real; its honest figures, for docs/models.md.

    python -m tests.measure_rivals --data DATA --leaks leaks.json --out OUT --minutes 60

On FracAtlas folds 1-4 train and fold 5 judges; on BoneData as its authors divided it. 224 x 224
pixels, at most so many minutes a training. What has been trained already is not trained again.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SOURCES = {"fracatlas": "fracatlas", "BoneData": "bonedata"}
FROZEN = ("osteo-synergy-resnet152v2", "osteo-synergy-resnet152v2-blocks")
OTHERS = (
    "osteo-synergy-resnet18",
    "kaggle-cnn",
    "mura-resnet18",
    "mura-resnet50",
    "mura-resnet101",
)


@dataclass(frozen=True)
class Row:
    recipe: str
    thawed: bool = False

    @property
    def name(self) -> str:
        return f"{self.recipe}, unfrozen" if self.thawed else self.recipe

    @property
    def changes(self) -> list[str]:
        size = ["--set", "preparation.shapes=[[224,224]]"]
        return [*size, *(["--set", "stage.1.freeze_backbone=false"] if self.thawed else [])]


ROWS = (
    *(Row(name) for name in OTHERS),
    *(Row(name, thawed) for name in FROZEN for thawed in (False, True)),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--leaks", type=Path, required=True, help="of FracAtlas")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60.0)
    wanted = parser.parse_args()
    print("| recipe | data | epochs | AUC (95%) | accuracy | always 'not fractured' |")
    print("| --- | --- | --- | --- | --- | --- |")
    for row in ROWS:
        for source, folder in SOURCES.items():
            model = wanted.out / f"{row.name.replace(', ', '-')}-{folder}.safetensors"
            if not model.with_suffix(".json").is_file():
                _train(row, wanted.data / folder, model, wanted.leaks, wanted.minutes)
            print(_line(row, source, model), flush=True)


def _train(row: Row, data: Path, model: Path, leaks: Path, minutes: float) -> None:
    model.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "osteo_desktop", "train", "--recipe", row.recipe]
    command += ["--data", str(data), "--leaks", str(leaks), "--out", str(model), *row.changes]
    subprocess.run([*command, "--minutes", str(minutes)], check=True, stdout=subprocess.DEVNULL)


def _line(row: Row, source: str, model: Path) -> str:
    card = json.loads(model.with_suffix(".json").read_text(encoding="utf-8"))
    (figures,) = card["metrics"]["by_source"].values()
    shown = {name: figures[name] for name in ("auc", "auc_low", "auc_high", "accuracy")}
    auc = "{auc:.2f} ({auc_low:.2f}–{auc_high:.2f})".format(**shown)
    normal = 1 - figures["fractured"] / figures["radiographs"]
    epochs = len(card["training"]["history"])
    return f"| {row.name} | {source} | {epochs} | {auc} | {shown['accuracy']:.0%} | {normal:.0%} |"


if __name__ == "__main__":
    main()
