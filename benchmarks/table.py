"""The table: every claim of speed and memory, with its rival and what is wanted."""

from __future__ import annotations

from types import MappingProxyType

from benchmarks.row import Row
from benchmarks.subject import Subject

_GRAD_CAM = "pytorch-grad-cam on torch eager, same network, its best batch"
AVX2 = MappingProxyType(
    {
        "ONEDNN_MAX_CPU_ISA": "AVX2",
        "DNNL_MAX_CPU_ISA": "AVX2",
        "ATEN_CPU_CAPABILITY": "avx2",
        "MKL_ENABLE_INSTRUCTIONS": "AVX2",
    }
)
"""What torch and OpenVINO obey; ONNX Runtime obeys no such variable and is left out there."""

SUBJECTS: tuple[Subject, ...] = (
    Subject(
        "maps",
        "benchmarks.subjects.maps",
        (
            Row("map", "class and map, the best engine", _GRAD_CAM, "ms", at_least=10.0),
            Row(
                "map-resnet18",
                "class and map, the best engine",
                "pytorch-grad-cam on torchvision's ResNet18, same pixels",
                "ms",
                at_least=15.0,
            ),
            Row("map-cost", "class and map", "forward alone, same engine", "ms", at_most=1.05),
            Row(
                "forward",
                "class and map, the best engine",
                "bare OpenVINO or ONNX Runtime, forward alone, same precision",
                "ms",
                at_least=0.95,
            ),
        ),
        seconds=170.0,
    ),
    Subject(
        "maps-avx2",
        "benchmarks.subjects.maps_avx2",
        (Row("map-avx2", "class and map, limited to AVX2", _GRAD_CAM, "ms", at_least=5.0),),
        seconds=150.0,
        environment=AVX2,
    ),
    Subject(
        "folder",
        "benchmarks.subjects.folder",
        (
            Row(
                "folder-stages",
                "mixed files to stored findings",
                "the slowest stage run alone",
                "ms/file",
                at_most=1.15,
            ),
            Row(
                "folder",
                "mixed files to stored findings",
                "a plain loop: pydicom or Pillow, torchvision, torch eager, pytorch-grad-cam",
                "ms/file",
                at_least=6.0,
            ),
        ),
        seconds=600.0,
    ),
    Subject(
        "folder-gpu",
        "benchmarks.subjects.folder_gpu",
        (
            Row(
                "folder-gpu",
                "mixed files to stored findings, on a GPU",
                "the same plain loop there",
                "ms/file",
                at_least=10.0,
            ),
            Row("gpu-busy", "share of the time that the GPU is busy", "", "", at_least=0.5),
        ),
        seconds=600.0,
    ),
    Subject(
        "memory",
        "benchmarks.subjects.memory",
        (
            Row("memory", "peak memory, many files", "the same, few files", "MB", at_most=1.1),
            Row("memory-most", "peak memory, many files", "", "MB", at_most=700.0),
        ),
        seconds=600.0,
    ),
    Subject(
        "start",
        "benchmarks.subjects.start",
        (
            Row("start-paint", "start to first paint", "an empty PySide6 window", "s", at_most=2.0),
            Row("start-model", "start to the model ready", "", "s", at_most=1.0),
            Row("help", "--help", "an empty click program", "s", at_most=2.0),
        ),
    ),
    Subject(
        "open",
        "benchmarks.subjects.open_folder",
        (
            Row("first-row", "folder of many files to the first row", "", "s", at_most=0.3),
            Row("first-radiograph", "to the first readable radiograph", "", "s", at_most=1.0),
        ),
    ),
    Subject(
        "gaps",
        "benchmarks.subjects.gaps",
        (
            Row("gap-longest", "UI thread during a batch, longest gap", "", "ms", at_most=50.0),
            Row("gap-99", "UI thread during a batch, 99% of gaps", "", "ms", at_most=16.0),
        ),
        seconds=180.0,
    ),
    Subject(
        "training",
        "benchmarks.subjects.training",
        (
            Row(
                "training-step",
                "training step, default recipe, CPU",
                "torchvision's reference loop, same network and pixels, fp32",
                "ms",
                at_least=1.8,
            ),
        ),
        seconds=900.0,
    ),
    Subject("roofline", "benchmarks.subjects.roofline", seconds=90.0),
)
QUICK = SUBJECTS[:1]
"""The first four rows, in three minutes."""


def chosen(names: tuple[str, ...], subjects: tuple[Subject, ...] = SUBJECTS) -> tuple[Subject, ...]:
    """Those named, or of which a row is named; all where nothing is. Raises KeyError."""
    known = {one.name: one for one in subjects}
    known |= {row.name: one for one in subjects for row in one.rows if row.name not in known}
    wanted = {known[name].name for name in names}
    return tuple(one for one in subjects if not names or one.name in wanted)
