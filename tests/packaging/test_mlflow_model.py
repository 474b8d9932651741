"""The MLflow model, loaded where there is no checkout and no window, says what ``predict`` says."""

from __future__ import annotations

import base64
import json
import math
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.__main__ import main
from osteo_desktop.imaging.phantom import make_sample_folder
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.packaging.conftest import AZUREML, Job

pytestmark = pytest.mark.slow

_SCORE = """
import json, sys
for name in ("PySide6", "pyqtgraph", "fpdf", "uharfbuzz"):  # left out of its requirements
    sys.modules[name] = None
import mlflow.pyfunc, pandas
answers = []
for asked in json.load(sys.stdin):
    config = {"device": "cpu", "paths": asked["paths"]}
    model = mlflow.pyfunc.load_model(sys.argv[1], model_config=config)
    answers.append(model.predict(pandas.DataFrame(asked["table"])).to_dict("records"))
import osteo_desktop
print(json.dumps({"code": osteo_desktop.__file__, "answers": answers}))
"""


@pytest.fixture(scope="module")
def samples(job: Job, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Radiographs of the job's test data, DICOM, and a file that is none."""
    folder = tmp_path_factory.mktemp("samples")
    make_sample_folder(folder, 192, 144)
    made = sorted((job.test_data / "images").iterdir())[:6]
    return [*made, folder / "01-ap-explicit.dcm", folder / "notes.dcm"]


def _base64(path: Path) -> str:
    return base64.b64encode(path.read_bytes()).decode()


@pytest.fixture(scope="module")
def scored(
    job: Job,
    alone: dict[str, str],
    samples: list[Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Any]:
    """What one process says of the samples by path, in base64, of odd rows, and without paths."""
    odd = [
        {"path": str(samples[0]), "image": _base64(samples[0])},
        {"path": None, "image": None},
        {"path": None, "image": "%not base64%"},
        {"path": None, "image": base64.b64encode(b"no image").decode()},
        {"path": "nowhere.png", "image": None},
        {"path": None, "image": _base64(samples[1])},
    ]
    asked = [
        {"paths": True, "table": [{"path": str(path)} for path in samples]},
        {"paths": True, "table": [{"image": _base64(path)} for path in samples]},
        {"paths": True, "table": odd},
        {"paths": False, "table": [odd[4], odd[5]]},
    ]
    ran = subprocess.run(
        [sys.executable, "-c", _SCORE, str(job.mlflow)],
        input=json.dumps(asked),
        cwd=tmp_path_factory.mktemp("elsewhere"),
        env=alone,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_it_says_what_predict_says_of_paths_and_of_base64(
    job: Job, scored: dict[str, Any], samples: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    main(["predict", *map(str, samples), "--json", "--device", "cpu", "--model", str(job.weights)])
    said = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert len({one["score"] for one in said if one["score"] is not None}) > 4, "scores to compare"
    by_path, by_content, *_ = scored["answers"]
    for answers in (by_path, by_content):
        assert [a["row"] for a in answers] == list(range(len(samples)))
        for answer, one in zip(answers, said, strict=True):
            if one["score"] is None:
                assert math.isnan(answer["score"])
            else:
                assert answer["score"] == pytest.approx(one["score"], abs=1e-6, rel=0)
            for name, known in (("decision", "decision"), ("model_id", "model"), ("frame",) * 2):
                assert answer[name] == one[known]
            assert answer["reason"] == one["message"]
            assert answer["disclaimer"] == DISCLAIMER


def test_a_row_that_cannot_be_read_says_why_and_the_next_is_scored(scored: dict[str, Any]) -> None:
    *bad, good = scored["answers"][2]
    assert all(answer["decision"] == "ERROR" for answer in bad)
    told = ("either a path", "either a path", "base64", "not an image", "no such file")
    for answer, words in zip(bad, told, strict=True):
        assert words in answer["reason"]
    assert good["score"] == scored["answers"][0][1]["score"]


def test_its_code_is_its_own_and_nothing_in_it_is_pickled(job: Job, scored: dict[str, Any]) -> None:
    assert Path(scored["code"]).is_relative_to(job.mlflow)
    kinds = Counter(p.suffix for p in job.mlflow.rglob("*") if "code" not in p.parts)
    kinds.update(p.suffix for p in (job.mlflow / "code").rglob("*") if p.is_file())
    assert set(kinds) <= {"", ".py", ".json", ".safetensors", ".yaml", ".txt", ".typed", ".pyc"}
    assert kinds[".safetensors"] == 1, "not the models that come with the program too"


def test_an_endpoint_can_refuse_paths(scored: dict[str, Any]) -> None:
    by_path, by_content = scored["answers"][3]
    assert by_path["decision"] == "ERROR"
    assert "Paths are not taken" in by_path["reason"]
    assert by_content["score"] == scored["answers"][0][1]["score"]


def test_what_it_needs_is_stated_without_the_window(job: Job) -> None:
    stated = (job.mlflow / "requirements.txt").read_text("utf-8").splitlines()
    names = {line.split("==")[0] for line in stated}
    assert {"torch", "pydicom", "pillow", "safetensors", "mlflow-skinny", "pandas"} <= names
    assert not {"PySide6-Essentials", "fpdf2", "typst", "openpyxl", "pikepdf"} & names
    assert all("==" in line and "+" not in line for line in stated)
    assert (job.mlflow / "scorer.py").read_bytes() == (AZUREML / "scorer.py").read_bytes()
