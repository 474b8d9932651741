"""Large libraries are linked before they are imported, by a call that holds nothing up."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="what a process has mapped is asked of Linux"
)

WATCHED = """
import sys

def mapped(part):
    with open("/proc/self/maps") as maps:
        return any(part in line for line in maps)

def hear(event, arguments):
    if event == "import" and arguments[1] and {part!r} in str(arguments[1]):
        print("mapped" if mapped(arguments[1]) else "not mapped")

sys.addaudithook(hear)
"""


@pytest.mark.parametrize(
    ("part", "used"),
    [
        ("/cv2/cv2", "from osteo_desktop.imaging.opencv import cv2; cv2.resize; cv2.Canny"),
        (
            "/openvino/_pyopenvino",
            "from osteo_desktop.inference.engines.silent_openvino import import_openvino; "
            "import_openvino().Core()",
        ),
    ],
)
def test_a_large_library_is_there_when_its_module_is_imported(part: str, used: str) -> None:
    program = WATCHED.format(part=part) + used
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert ran.stdout.split("\n")[0] == "mapped", ran.stderr


def test_what_is_not_there_is_left_to_the_import() -> None:
    program = (
        "from osteo_desktop.linking import link_ahead; link_ahead('no_such_package', "
        "'*'); link_ahead('email', '*.so', '*.py')"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
