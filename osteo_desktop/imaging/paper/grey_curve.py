"""Grey levels of a screen -> grey levels of a printer, so that dark parts stay legible on paper.

A screen or a film shows radiographs over densities of about 3; paper ends at 2.0 at best, office
printers at 1.4 to 1.6, and lies in the light of a room. Printed as they are, dark mid-tones, where
soft tissue and thin bone lie, fall into one black. The curve spends the steps that the eye can see
on paper evenly over the levels, as the Grayscale Standard Display Function asks of reflective
hardcopy (DICOM PS3.14, 7.1 for the function, 7.3 for paper).
"""

from __future__ import annotations

from functools import cache

import numpy as np

LEAST_DENSITY, GREATEST_DENSITY = 0.1, 1.6
"""Of white office paper, and of its black (optical density)."""
_WHITE = 150.0
"""cd/m2 of a white that reflects all, in the light of PS3.14, 7.3."""
_TONE = 2.2
"""Printers are made to show the levels of pictures as sRGB screens do: light by this power."""
_A, _B, _C, _D, _E = -1.3011877, -2.5840191e-2, 8.0242636e-2, -1.0320229e-1, 1.3646699e-1
_F, _G, _H, _K, _M = 2.8745620e-2, -2.5468404e-2, -3.1978977e-3, 1.2992634e-4, 1.3635334e-3
_STEPS = np.linspace(1.0, 1023.0, 8192)


def luminance(step: np.ndarray) -> np.ndarray:
    """cd/m2 of a just noticeable difference's number, 1 to 1023 (PS3.14, 7.1)."""
    x = np.log(step)
    above = _A + _C * x + _E * x**2 + _G * x**3 + _M * x**4
    below = 1 + _B * x + _D * x**2 + _F * x**3 + _H * x**4 + _K * x**5
    return np.power(10.0, above / below)


@cache
def paper_levels() -> np.ndarray:
    """(256,) uint8: for each level of the screen that of the printer; never falling, ends kept."""
    darkest, lightest = (_WHITE * 10**-d for d in (GREATEST_DENSITY, LEAST_DENSITY))
    first, last = np.interp((darkest, lightest), luminance(_STEPS), _STEPS)
    wanted = luminance(np.linspace(first, last, 256))
    share = np.clip((wanted - darkest) / (lightest - darkest), 0.0, 1.0)
    levels = np.rint(255.0 * share ** (1 / _TONE)).astype(np.uint8)
    levels[0], levels[-1] = 0, 255
    levels.setflags(write=False)
    return levels


def for_paper(grey: np.ndarray) -> np.ndarray:
    """uint8 of any shape, 0 black, as it is to be printed."""
    return paper_levels()[grey]
