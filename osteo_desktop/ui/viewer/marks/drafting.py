"""From presses of the mouse to a mark's points. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.records.marks.mark import Point


@dataclass(frozen=True)
class Draft:
    """A mark that is being drawn: by dragging, by clicking point after point, or by both.

    ``fixed``: points set so far; ``loose``: the one that follows the mouse, if any.
    """

    needed: int
    fixed: tuple[Point, ...] = ()
    loose: Point | None = None

    @property
    def is_complete(self) -> bool:
        return len(self.fixed) == self.needed

    @property
    def points(self) -> tuple[Point, ...]:
        """As far as it can be shown now."""
        return self.fixed if self.loose is None else (*self.fixed, self.loose)

    def pressed(self, at: Point) -> Draft:
        return Draft(self.needed, (*self.fixed, at))

    def moved(self, at: Point) -> Draft:
        """Nothing follows the mouse before the first press, nor after the last."""
        if not self.fixed or self.is_complete:
            return self
        return Draft(self.needed, self.fixed, at)

    def released(self, at: Point, dragged: bool) -> Draft:
        """The end of a drag is a point as well; of a click it is not."""
        if not dragged or not self.fixed or self.is_complete:
            return self
        return self.pressed(at)
