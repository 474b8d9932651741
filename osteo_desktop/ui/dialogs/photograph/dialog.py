"""A photograph of films becomes radiographs: corners seen, the side letter asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.film_photograph import CutOut, FilmDoubt, FilmPlace, Letter
from osteo_desktop.records.photograph import Photograph
from osteo_desktop.ui.dialogs.photograph.corner_view import Corners, CornerView
from osteo_desktop.ui.dialogs.photograph.film_choices import FilmChoices, FilmState
from osteo_desktop.ui.dialogs.photograph.film_preview import FilmPreview
from osteo_desktop.ui.dialogs.photograph.picture import image_of
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.choice import Choice
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.photograph import SCREEN, SLANTED
from osteo_desktop.workflow.reading.photographs import Preview, cut_of, film_size, was_slanted

Wanted = Sequence[tuple[CutOut, float | None]]
"""Each film that a radiograph is wanted of, and the millimetres of a pixel of it."""
_INSET = 0.1
"""Where the corners of a film that was not found begin, as a share of the photograph."""


class PhotographDialog(QDialog):
    make_wanted = TypedSignal[Wanted](object)

    def __init__(self, photograph: Photograph, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Photograph of a film"))
        self._photograph, self._preview = photograph, Preview(photograph)
        self.films = [_state_of(photograph, place, k) for k, place in _numbered(photograph)]
        self._found = [film.cut.corners for film in self.films]
        self.current = 0
        self._make_parts()
        self._connect()
        self._show_film()
        self.resize(1180, 640)
        self.picture.setFocus(Qt.FocusReason.TabFocusReason)

    # --- putting together -------------------------------------------------------------------

    def _make_parts(self) -> None:
        rows, columns = self._photograph.grey.shape
        self.picture = CornerView(image_of(self._photograph.shown), QSizeF(columns, rows))
        self.preview = FilmPreview()
        self.choices = FilmChoices()
        self.which = Choice()
        self.which.setAccessibleName(translate("Dialogs", "Film"))
        self.add = QPushButton(translate("Dialogs", "&Another film"))
        self.add.setAutoDefault(False)
        self.add.setToolTip(translate("Dialogs", "Set the corners of a film that was not found"))
        hint = QLabel(
            translate(
                "Dialogs",
                "Put the handles on the film’s corners: drag them, or Tab to a corner and move it "
                "by the arrows, with Shift in larger steps. The photograph is never changed.",
            ),
            wordWrap=True,
        )
        set_role(hint, "quiet")
        self.stripes = QLabel(words.word(SCREEN), wordWrap=True)
        self.slant = QLabel(words.word(SLANTED), wordWrap=True)
        for warning in (self.stripes, self.slant):
            set_role(warning, "warning")
        films = QHBoxLayout()
        films.addWidget(self.which, 1)
        films.addWidget(self.add)
        left = QVBoxLayout()
        left.addWidget(self.picture, 1)
        left.addWidget(hint)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.choices)
        right = QVBoxLayout()
        right.addLayout(films)
        right.addWidget(self.slant)
        right.addWidget(self.stripes)
        right.addWidget(scroll, 1)
        panes = QHBoxLayout()
        panes.addLayout(left, 5)
        panes.addWidget(self.preview, 4)
        panes.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(panes, 1)
        layout.addLayout(self._make_bottom())

    def _make_bottom(self) -> QHBoxLayout:
        self.missing = QLabel(wordWrap=True)
        set_role(self.missing, "warning")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        for button in buttons.buttons():  # Enter after a length must not make anything
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(self.missing, 1)
        bottom.addWidget(buttons)
        return bottom

    def _connect(self) -> None:
        choices = self.choices
        self.picture.moved.connect(self._set_corners)
        self.preview.ends_changed.connect(lambda: self._change(ends=self.preview.ends))
        self.which.activated.connect(self.choose)
        self.add.clicked.connect(lambda _checked=False: self._add())
        choices.turned.connect(self._turn)
        choices.mirrored.connect(lambda: self._redo(mirrored=not self._cut.mirrored))
        choices.inverted.connect(lambda on: self._cut_changed(inverted=on))
        choices.evened.connect(lambda on: self._cut_changed(evened=on))
        choices.letter_said.connect(lambda said: self._cut_changed(letter=Letter(said)))
        choices.measuring.connect(self.preview.measure)
        choices.length_said.connect(lambda length: self._change(length=length))
        choices.wanted.connect(lambda on: self._change(wanted=on))
        choices.as_found.connect(self._reset)

    # --- the film in hand -------------------------------------------------------------------

    @property
    def _film(self) -> FilmState:
        return self.films[self.current]

    @property
    def _cut(self) -> CutOut:
        return self._film.cut

    def choose(self, number: int) -> None:
        self.current = number
        self.choices.mark.setChecked(False)
        self._show_film()

    def _add(self) -> None:
        place = FilmPlace(_inset(self._photograph))
        self.films.append(_state_of(self._photograph, place, len(self.films) + 1))
        self._found.append(place.corners)
        self.choose(len(self.films) - 1)
        self.picture.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_corners(self, corners: Corners) -> None:
        """Whoever sets them has seen to what was doubted of them, and where a length lay is not
        known any more."""
        self.films[self.current] = replace(self._film, doubt=None, ends=())
        self._cut_changed(corners=corners)

    def _reset(self) -> None:
        self._set_corners(self._found[self.current])

    def _turn(self, quarters: int) -> None:
        """As it is seen: what was mirrored turns the other way before it is mirrored."""
        way = -quarters if self._cut.mirrored else quarters
        self._redo(turned=(self._cut.turned + way) % 4)

    def _redo(self, **what: object) -> None:
        """The letter lies otherwise now, so that it is asked for again; so do the ends."""
        self.films[self.current] = replace(self._film, ends=())
        self._cut_changed(**what, letter=Letter.NOT_ASKED)

    def _cut_changed(self, **what: object) -> None:
        cut = replace(self._cut, **what)  # type: ignore[arg-type]
        self._change(cut=cut)

    def _change(self, **what: object) -> None:
        self.films[self.current] = replace(self._film, **what)  # type: ignore[arg-type]
        self._show_film()

    def _show_film(self) -> None:
        film, cut = self._film, self._cut
        several = len(self.films) > 1
        self._fill_which()
        self.which.setVisible(several)
        if self.picture.corners != cut.corners:
            self.picture.show_corners(cut.corners)
        self.preview.show_film(self._preview.of(cut))
        self.preview.ends = film.ends
        self.choices.show_state(film, film_size(cut), several=several)
        places = self._photograph.films
        self.stripes.setVisible(any(place.screen for place in places))
        self.slant.setVisible(was_slanted(self._photograph, cut))
        self._show_missing()

    def _fill_which(self) -> None:
        self.which.clear()
        for number, film in enumerate(self.films, start=1):
            done = "✓ " if film.wanted and film.is_answered else ""
            text = translate("Dialogs", "Film {number} of {of}")
            self.which.addItem(done + text.format(number=number, of=len(self.films)))
        self.which.setCurrentIndex(self.current)

    def _show_missing(self) -> None:
        wanted = [film for film in self.films if film.wanted]
        open_ones = [k for k, film in enumerate(self.films, start=1) if not film.is_answered]
        if not wanted:
            missing = translate("Dialogs", "No film is chosen.")
        elif open_ones and len(self.films) > 1:
            told = translate("Dialogs", "The question of the side letter is open for film {films}.")
            missing = told.format(films=", ".join(map(str, open_ones)))
        elif open_ones:
            missing = translate("Dialogs", "Answer the question of the side letter first.")
        else:
            missing = ""
        self.missing.setText(missing)
        self.make.setEnabled(not missing)
        text = translate("Dialogs", "Make {count} radiographs")
        one = translate("Dialogs", "Make the radiograph")
        self.make.setText(one if len(wanted) <= 1 else text.format(count=len(wanted)))

    def _take(self) -> None:
        self.make_wanted.emit(
            [
                (replace(film.cut, by_hand=True), film.millimetres(film_size(film.cut)))
                for film in self.films
                if film.wanted
            ]
        )
        self.accept()


def _numbered(photograph: Photograph) -> list[tuple[int, FilmPlace]]:
    """Every film found; where none was, one whose corners the reader has to set."""
    unfound = FilmPlace(_inset(photograph), FilmDoubt.NONE_FOUND)
    return list(enumerate(photograph.films or (unfound,), start=1))


def _state_of(photograph: Photograph, place: FilmPlace, number: int) -> FilmState:
    return FilmState(cut_of(photograph, place, number), place.doubt)


def _inset(photograph: Photograph) -> Corners:
    rows, columns = photograph.grey.shape
    left, top = _INSET * columns, _INSET * rows
    right, bottom = columns - left, rows - top
    return (left, top, right, top, right, bottom, left, bottom)
