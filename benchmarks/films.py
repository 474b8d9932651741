"""A folder of mixed radiographs as clinics have them, made by code: nobody's, no two alike."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import numpy as np

from osteo_desktop.imaging.drawn_phantom import BITS, phantom
from osteo_desktop.imaging.phantom import Syntax, write_dicom, write_jpeg, write_png
from tests.measure_batch import SHARES, SIZES

_BASES = 3
_NUMBERS = re.compile(rb"2\.25\.\d{30,}|1\.2\.826\.0\.1\.3680043\.8\.498\.\d{20,}")
"""UIDs that pydicom made."""


def write_mixed(root: Path, files: int) -> None:
    """As SHARES say, in no order that depends on the kind."""
    root.mkdir(parents=True)
    kinds = [kind for kind, share in SHARES.items() for _ in range(round(share * files))]
    order = np.random.default_rng(0).permutation(len(kinds))
    bases: dict[str, list[bytes]] = {}
    for number, which in enumerate(order):
        kind = kinds[which]
        if kind not in bases:
            bases[kind] = [_base(root / "base", kind, seed) for seed in range(_BASES)]
        _write(root, kind, bases[kind][number % _BASES], number)


def write_small(root: Path, files: int) -> None:
    """JPEGs of 0.2 megapixels."""
    root.mkdir(parents=True)
    bases = [_base(root / "base", "jpeg", seed) for seed in range(_BASES)]
    for number in range(files):
        _write(root, "jpeg", bases[number % _BASES], number)


def _base(path: Path, kind: str, seed: int) -> bytes:
    pixels = phantom(*SIZES[kind], seed=seed, broken=seed % 3 == 0)
    if kind == "jpeg":
        write_jpeg(path, (pixels >> (BITS - 8)).astype(np.uint8))
    elif kind == "png":
        write_png(path, (pixels >> (BITS - 8)).astype(np.uint8))
    else:
        syntax = Syntax.JPEG_2000 if kind == "jpeg2000" else Syntax.EXPLICIT
        write_dicom(path, pixels, syntax=syntax)
    data = path.read_bytes()
    path.unlink()
    return data


def _write(root: Path, kind: str, base: bytes, number: int) -> None:
    suffix = {"jpeg": ".jpg", "png": ".png"}.get(kind, ".dcm")
    (root / f"{number:05}{suffix}").write_bytes(numbered(base, kind, number))


def numbered(base: bytes, kind: str, number: int) -> bytes:
    """The same picture in another file: a comment, or other UIDs, say its number."""
    text = f"{number:08}".encode()
    if kind == "jpeg":  # a comment after the start of the image
        return base[:2] + b"\xff\xfe" + (len(text) + 2).to_bytes(2, "big") + text + base[2:]
    if kind == "png":  # a text after the signature and the header
        body = b"tEXtComment\0" + text
        chunk = (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
        return base[:33] + chunk + base[33:]
    head, rest = base[:8192], base[8192:]  # all of the header
    return _NUMBERS.sub(lambda found: found[0][:-8] + text, head) + rest
