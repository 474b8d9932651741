"""How a radiograph lies on the screen: quarter turns, mirroring, zoom and pan. No Qt.

All coordinates have y pointing down. Pixel coordinates run over the radiograph's edges:
(0, 0) is the outer corner of the file's first pixel, (columns, rows) that of its last.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from osteo_desktop.ui.language.translate import translate

_RIGHT = ((1, 0), (0, 1), (-1, 0), (0, -1))
"""Where the unit vector to the right points after 0, 1, 2, 3 quarter turns clockwise."""


_MOST_TILT = 45.0
"""Degrees; what is turned farther is turned by a quarter first."""


def _sine(degrees: float) -> float:
    return math.sin(math.radians(degrees))


def _turned(vector: tuple[float, float], degrees: float) -> tuple[float, float]:
    """Clockwise on the screen; without degrees exactly as it was."""
    if not degrees:
        return vector
    x, y = vector
    sine, cosine = _sine(degrees), _sine(degrees + 90.0)
    return x * cosine - y * sine, x * sine + y * cosine


@dataclass(frozen=True)
class Orientation:
    """One of the eight ways to lay a rectangle down, relative to the file.

    First ``mirrored`` (left and right change places), then ``quarter_turns`` clockwise (0-3).
    """

    quarter_turns: int = 0
    mirrored: bool = False

    def rotated_right(self) -> Orientation:
        return replace(self, quarter_turns=(self.quarter_turns + 1) % 4)

    def rotated_left(self) -> Orientation:
        return replace(self, quarter_turns=(self.quarter_turns - 1) % 4)

    def flipped_horizontally(self) -> Orientation:
        """Left and right of the *screen* change places, whatever the turn before."""
        return Orientation(-self.quarter_turns % 4, not self.mirrored)

    def flipped_vertically(self) -> Orientation:
        """Top and bottom of the screen change places."""
        return Orientation((2 - self.quarter_turns) % 4, not self.mirrored)

    @property
    def inverse(self) -> Orientation:
        """What brings the file's own orientation back."""
        return self if self.mirrored else Orientation(-self.quarter_turns % 4)

    def then(self, later: Orientation) -> Orientation:
        """This orientation, and then ``later`` on top of it."""
        turns = -self.quarter_turns if later.mirrored else self.quarter_turns
        return Orientation((turns + later.quarter_turns) % 4, self.mirrored != later.mirrored)

    @property
    def sideways(self) -> bool:
        """The file's rows run down the screen."""
        return self.quarter_turns % 2 == 1

    def apply(self, x: float, y: float) -> tuple[float, float]:
        """Turn a vector as the radiograph is turned."""
        if self.mirrored:
            x = -x
        right_x, right_y = _RIGHT[self.quarter_turns]
        return x * right_x - y * right_y, x * right_y + y * right_x

    @property
    def words(self) -> tuple[str, ...]:
        """What must be said on the image; empty when it lies as in the file."""
        if self == Orientation(2, True):
            return (translate("Viewer", "FLIPPED TOP–BOTTOM"),)
        turn = (
            "",
            translate("Viewer", "ROTATED 90° RIGHT"),
            translate("Viewer", "ROTATED 180°"),
            translate("Viewer", "ROTATED 90° LEFT"),
        )[self.quarter_turns]
        flip = translate("Viewer", "FLIPPED LEFT–RIGHT") if self.mirrored else ""
        return tuple(word for word in (flip, turn) if word)


@dataclass(frozen=True)
class Outlook:
    """A placement without its radiograph's size, to be taken over by another radiograph.

    ``zoom``: 1.0 is fitted. ``right, down``: where the middle lies off the viewport's, as shares
    of the radiograph's width and height on the screen.
    """

    zoom: float = 1.0
    right: float = 0.0
    down: float = 0.0


@dataclass(frozen=True)
class Placement:
    """Where each pixel of a radiograph lies in a viewport.

    ``aspect``: height of a pixel over its width (row spacing / column spacing).
    ``scale``: viewport pixels per column of the radiograph.
    ``x, y``: where the radiograph's middle lies in the viewport.
    ``tilt``: degrees by which it is turned clockwise on top of its orientation.
    """

    columns: int
    rows: int
    aspect: float = 1.0
    orientation: Orientation = Orientation()
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    tilt: float = 0.0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height on the screen, of the upright rectangle that holds it."""
        wide, high = self.columns * self.scale, self.rows * self.aspect * self.scale
        wide, high = (high, wide) if self.orientation.sideways else (wide, high)
        if not self.tilt:
            return wide, high
        sine, cosine = abs(_sine(self.tilt)), abs(_sine(self.tilt + 90.0))
        return wide * cosine + high * sine, wide * sine + high * cosine

    @property
    def words(self) -> tuple[str, ...]:
        """What must be said on the image; empty when it lies as in the file."""
        if not self.tilt:
            return self.orientation.words
        side = translate("Viewer", "TURNED {degrees}° RIGHT")
        if self.tilt < 0:
            side = translate("Viewer", "TURNED {degrees}° LEFT")
        return (*self.orientation.words, side.format(degrees=f"{abs(self.tilt):g}"))

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """(m11, m12, m21, m22, dx, dy): x' = m11 x + m21 y + dx, y' = m12 x + m22 y + dy."""
        m11, m12 = _turned(self.orientation.apply(self.scale, 0.0), self.tilt)
        m21, m22 = _turned(self.orientation.apply(0.0, self.scale * self.aspect), self.tilt)
        dx, dy = self.to_view(0.0, 0.0)
        return m11, m12, m21, m22, dx, dy

    def to_view(self, column: float, row: float) -> tuple[float, float]:
        """Pixel coordinates -> viewport coordinates."""
        across = (column - self.columns / 2) * self.scale
        down = (row - self.rows / 2) * self.scale * self.aspect
        x, y = _turned(self.orientation.apply(across, down), self.tilt)
        return self.x + x, self.y + y

    def to_pixel(self, x: float, y: float) -> tuple[float, float]:
        """Viewport coordinates -> pixel coordinates (column, row), also outside the radiograph."""
        upright = _turned((x - self.x, y - self.y), -self.tilt)
        across, down = self.orientation.inverse.apply(*upright)
        return (
            across / self.scale + self.columns / 2,
            down / (self.scale * self.aspect) + self.rows / 2,
        )

    def to_pixel_within(self, x: float, y: float) -> tuple[float, float]:
        """The same, but the nearest place on the radiograph where that is beside it."""
        column, row = self.to_pixel(x, y)
        return min(max(column, 0.0), float(self.columns)), min(max(row, 0.0), float(self.rows))

    def fitted(self, width: float, height: float) -> Placement:
        """As large as the viewport allows, in its middle."""
        wide, high = replace(self, scale=1.0).size
        scale = min(width / wide, height / high)
        return replace(self, scale=scale, x=width / 2, y=height / 2)

    def fitted_to(
        self, part: tuple[float, float, float, float], width: float, height: float
    ) -> Placement:
        """So that ``part`` of it (left, top, right, bottom in pixels) fills the viewport."""
        left, top, right, bottom = part
        cut = replace(self, columns=round(right - left), rows=round(bottom - top))
        scaled = replace(self, scale=cut.fitted(width, height).scale, x=width / 2, y=height / 2)
        x, y = scaled.to_view((left + right) / 2, (top + bottom) / 2)
        return scaled.moved(width / 2 - x, height / 2 - y)

    def outlook(self, width: float, height: float) -> Outlook:
        wide, high = self.size
        zoom = self.scale / self.fitted(width, height).scale
        return Outlook(zoom, (self.x - width / 2) / wide, (self.y - height / 2) / high)

    def with_outlook(self, outlook: Outlook, width: float, height: float) -> Placement:
        fitted = self.fitted(width, height)
        scaled = replace(fitted, scale=fitted.scale * outlook.zoom)
        wide, high = scaled.size
        return scaled.moved(outlook.right * wide, outlook.down * high)

    def zoomed(self, scale: float, x: float, y: float) -> Placement:
        """At another scale; what lies at (x, y) of the viewport stays there."""
        ratio = scale / self.scale
        return replace(self, scale=scale, x=x + (self.x - x) * ratio, y=y + (self.y - y) * ratio)

    def moved(self, right: float, down: float) -> Placement:
        return replace(self, x=self.x + right, y=self.y + down)

    def turned(self, orientation: Orientation, x: float, y: float) -> Placement:
        """Laid down anew; what lies at (x, y) of the viewport stays there."""
        column, row = self.to_pixel(x, y)
        flipped = orientation.mirrored != self.orientation.mirrored
        tilt = -self.tilt if flipped else self.tilt
        new = replace(self, orientation=orientation, tilt=tilt)
        now_x, now_y = new.to_view(column, row)
        return new.moved(x - now_x, y - now_y)

    def tilted(self, degrees: float, x: float, y: float) -> Placement:
        """Turned so far in all; what lies at (x, y) of the viewport stays there."""
        column, row = self.to_pixel(x, y)
        new = replace(self, tilt=min(max(degrees, -_MOST_TILT), _MOST_TILT))
        now_x, now_y = new.to_view(column, row)
        return new.moved(x - now_x, y - now_y)

    def kept_in(self, width: float, height: float, margin: float = 48.0) -> Placement:
        """Moved back so far that at least ``margin`` of it stays in the viewport."""
        wide, high = self.size
        reach_x = max(wide / 2 + width / 2 - margin, 0.0)
        reach_y = max(high / 2 + height / 2 - margin, 0.0)
        return replace(
            self,
            x=min(max(self.x, width / 2 - reach_x), width / 2 + reach_x),
            y=min(max(self.y, height / 2 - reach_y), height / 2 + reach_y),
        )
