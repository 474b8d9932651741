"""Asks for the words and lengths that belong to marks, on the radiograph itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint

from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Calibration, Mark
from osteo_desktop.records.marks.point import Point
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.image_view import ImageView
from osteo_desktop.ui.viewer.marks.changes import known_length
from osteo_desktop.ui.viewer.marks.word_field import WordField


class Writing:
    def __init__(self, field: WordField, view: ImageView) -> None:
        self._field, self._view = field, view

    def words_beside(self, mark: Mark, written: Callable[[Mark], None]) -> None:
        def take(words: str) -> bool:
            if words or not kind_of(mark.kind).is_words:
                written(replace(mark, text=words))
            return True

        hint = translate("Marks", "Words beside the mark")
        self._field.ask(self._beside(mark.points[-1]), hint, mark.text, take)

    def text(self, mark: Mark, written: Callable[[Mark], None]) -> None:
        def take(words: str) -> bool:
            if words:
                written(replace(mark, text=words))
            return True

        hint = translate("Marks", "What stands here")
        self._field.ask(self._beside(mark.points[0]), hint, "", take)

    def known_length(
        self, points: tuple[Point, Point], written: Callable[[Calibration], None]
    ) -> None:
        def take(words: str) -> bool:
            if not words:
                return True
            calibration = known_length(points, words)
            if calibration is None:
                self._field.clear()
                self._field.setPlaceholderText(translate("Marks", "A length in mm, as 50 or 25.4"))
                return False
            written(calibration)
            return True

        hint = translate("Marks", "Known length in mm")
        self._field.ask(self._beside(points[1]), hint, "", take)

    def _beside(self, point: Point) -> QPoint:
        """Near this point of the radiograph, on the screen."""
        placement = self._view.placement
        assert placement is not None
        x, y = placement.to_view(*point)
        return QPoint(round(x) + 12, round(y) + 12)
