"""From presses of the mouse to a mark's points. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from osteo_desktop.records.marks.kind import Kind
from osteo_desktop.records.marks.point import Point


@dataclass(frozen=True)
class Draft:
    """A mark that is being drawn: by dragging, by clicking point after point, or by both.

    ``needed``: the fewest points; ``most``: None where these are all. ``fixed``: points set so
    far; ``loose``: the one that follows the mouse, if any.
    """

    needed: int
    most: int | None = None
    fixed: tuple[Point, ...] = ()
    loose: Point | None = None
    is_ended: bool = False
    """The reader says that there is no further point."""

    @classmethod
    def of(cls, kind: Kind) -> Draft:
        return cls(kind.points, kind.most)

    @property
    def is_complete(self) -> bool:
        return self.is_ended or len(self.fixed) == (self.most or self.needed)

    @property
    def points(self) -> tuple[Point, ...]:
        """As far as it can be shown now."""
        return self.fixed if self.loose is None else (*self.fixed, self.loose)

    @property
    def may_end(self) -> bool:
        """Further points may come, and need not."""
        return self.most is not None and len(self.fixed) >= self.needed

    def pressed(self, at: Point) -> Draft:
        return replace(self, fixed=(*self.fixed, at), loose=None)

    def moved(self, at: Point) -> Draft:
        """Nothing follows the mouse before the first press, nor after the last."""
        if not self.fixed or self.is_complete:
            return self
        return replace(self, loose=at)

    def released(self, at: Point, dragged: bool) -> Draft:
        """The end of a drag is a point as well; of a click it is not."""
        if not dragged or not self.fixed or self.is_complete:
            return self
        return self.pressed(at)

    def ended(self) -> Draft:
        """With the points set so far, where that many will do."""
        return replace(self, loose=None, is_ended=True) if self.may_end else self
