"""Train a model: what to train on the left, how it goes on the right."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.models.training_log import TrainingLog
from osteo_desktop.ui.jobs import Lane, Request
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.opening_size import open_as_large_as
from osteo_desktop.ui.parts.question import ask
from osteo_desktop.ui.training import wording
from osteo_desktop.ui.training.curves_view import CurvesView
from osteo_desktop.ui.training.form import TrainingForm
from osteo_desktop.ui.training.run_follower import RunFollower
from osteo_desktop.workflow.models.library import ModelEntry, add_model
from osteo_desktop.workflow.training.data import TrainingData, write_training_data
from osteo_desktop.workflow.training.process import Ending, Found, Look, TrainingOrder, what_lies_at
from osteo_desktop.workflow.training.recipes import recipe_titles

_PAUSE_MS = 300
_FORM_WIDTH = 430


class TrainingDialog(QDialog):
    """Closing it leaves the run alone, or asks it to stop: as the user answers."""

    def __init__(
        self, lane: Lane, trying: Lane, follower: RunFollower, parent: QWidget | None = None
    ) -> None:
        """``trying``: a lane on which a recipe's pace may be tried, for seconds."""
        super().__init__(parent)
        self._lane, self._follower = lane, follower
        self._archive: Path | None = None
        self._found: Found | None = None
        self._model: Path | None = None
        self._writing: Request | None = None
        self.setWindowTitle(translate("Training", "Train a model"))
        self.form = TrainingForm(lane, trying)
        self.curves = CurvesView()
        self.status = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.bar.setAccessibleName(translate("Training", "Progress of the training"))
        # A text field, for a label cannot break a long path.
        self.outcome = QPlainTextEdit()
        self.outcome.setReadOnly(True)
        self.outcome.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.outcome.setFixedHeight(5 * self.fontMetrics().height())
        self.outcome.setAccessibleName(translate("Training", "What happened"))
        self.start = QPushButton(translate("Training", "Start"))
        self.stop = QPushButton(translate("Training", "Stop…"))
        self.add = QPushButton(translate("Training", "Add to models"))
        self.shut = QPushButton(translate("Training", "Close"))
        self._arrange()
        self._connect()
        self._load_recipes()
        open_as_large_as(self, 1120, 640)
        self._say("", "quiet")
        self._show_state()

    # --- putting together -------------------------------------------------------------------

    def _arrange(self) -> None:
        self.form.setFixedWidth(_FORM_WIDTH)
        right = QVBoxLayout()
        for widget in (self.status, self.bar):
            right.addWidget(widget)
        right.addWidget(self.curves, 1)
        right.addWidget(self.outcome)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.form)
        columns.addLayout(right, 1)
        disclaimer = QLabel(words.disclaimer())
        set_role(disclaimer, "disclaimer")
        buttons = QHBoxLayout()
        buttons.addWidget(disclaimer)
        buttons.addStretch(1)
        for button in (self.add, self.stop, self.start, self.shut):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.start.setProperty("main", True)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look_at_out)
        self.form.changed.connect(self._on_form)
        self.form.readings_wanted.connect(self.write_readings)
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self.ask_to_stop)
        self.add.clicked.connect(self._add_to_models)
        self.shut.clicked.connect(self.close)
        self._follower.began.connect(self._on_began)
        self._follower.looked.connect(self._on_looked)
        self._follower.ended.connect(self._on_ended)
        self._follower.failed.connect(self._on_failed)

    def _load_recipes(self) -> None:
        request = self._lane.start(lambda task: recipe_titles())
        request.result.connect(self.form.set_recipes)
        request.error.connect(self._on_failed)

    # --- before it starts -------------------------------------------------------------------

    def set_archive(self, archive: Path | None) -> None:
        """Whose signed readings can be trained on; None while no archive is open."""
        self._archive = archive
        self.form.add_readings.setEnabled(archive is not None)

    def recall(self, out: Path) -> None:
        """Begin with the run that was last started, and follow it if it still runs."""
        self._look_at(out, take=True)

    def _on_form(self) -> None:
        self._found = None
        self._pause.start()
        self._show_state()

    def _look_at_out(self) -> None:
        out = self.form.out.path
        if out is not None:
            self._look_at(out, take=False)

    def _look_at(self, out: Path, *, take: bool) -> None:
        def on_found(found: Found) -> None:
            if take and found.order is not None and (found.runs or found.interrupted):
                self.form.show_order(found.order)
            if out == self.form.out.path:
                self._found = found
            if found.runs:
                self._follower.follow(out)
            self._show_state()

        if not self._follower.running:
            self._lane.start(lambda task: what_lies_at(out)).result.connect(on_found)

    def _on_start(self) -> None:
        order = self.form.order()
        if order is None or self._found is None:
            return
        if self._found.model_exists and not self._found.interrupted:
            text = translate(
                "Training", "{file} exists. Train anew and replace it when the training is done?"
            ).format(file=order.out.name)
            ask(
                self,
                translate("Training", "Train a model"),
                text,
                {translate("Training", "Replace"): lambda: self._begin(order)},
            )
        else:
            self._begin(order)

    def _begin(self, order: TrainingOrder) -> None:
        self._model = None
        self.form.outlook.stop_trying()
        self._say(translate("Training", "Starting…"), "quiet")
        self._follower.start(order)
        self._show_state()

    def write_readings(self, place: Path) -> None:
        """Labelled data of the signed readings, in a new folder in ``place``; then offer it."""
        out = place / f"own-readings-{datetime.now():%Y%m%d-%H%M%S}"
        self._say(
            translate("Training", "Writing the radiographs of your signed readings…"), "quiet"
        )
        request = self._writing = self._lane.start(
            lambda task: write_training_data(out, self._archive, task.progress)
        )
        request.progressed.connect(
            lambda state: self._say(
                translate("Training", "Writing radiograph {done} of {total}…").format(
                    done=state.done, total=state.total
                ),
                "quiet",
            )
        )
        request.result.connect(self._on_readings)
        request.error.connect(self._on_failed)
        request.ended.connect(self._on_written)
        self._show_state()

    def _on_readings(self, written: TrainingData) -> None:
        self._say(wording.written_text(written), "saved")
        self.form.data.add(written.folder)

    def _on_written(self) -> None:
        self._writing = None
        self._show_state()

    # --- while it runs ----------------------------------------------------------------------

    def ask_to_stop(self) -> None:
        text = translate(
            "Training",
            "Stop the training? The last whole epoch is kept; Resume goes on from there.",
        )
        ask(
            self,
            translate("Training", "Train a model"),
            text,
            {translate("Training", "Stop training"): self._stop},
        )

    def _stop(self) -> None:
        if self._follower.running:
            self._follower.stop()
            self._show_state()

    def _on_began(self, order: TrainingOrder) -> None:
        self.form.show_order(order)
        self._say("", "quiet")
        self._show_state()

    def _on_looked(self, look: Look) -> None:
        self._show_log(look.log)

    def _on_ended(self, look: Look) -> None:
        self._show_log(look.log)
        roles = {Ending.FINISHED: "saved", Ending.STOPPED: "quiet", Ending.FAILED: "warning"}
        self._say(wording.ending_text(look), roles[look.ending or Ending.FAILED])
        self._model = Path(look.log.model) if look.ending is Ending.FINISHED else None
        self._on_form()

    def _on_failed(self, error: BaseException) -> None:
        self._say(words.error_and_details(error), "warning")
        self._show_state()

    def _show_log(self, log: TrainingLog) -> None:
        self.curves.show_log(log)
        done = log.history[-1].number if log.history else 0
        self.bar.setRange(0, log.epochs if done else 0)
        self.bar.setValue(done)
        if self._follower.running:
            self.status.setText(wording.progress_text(log, stopping=self._follower.stopping))

    # --- afterwards -------------------------------------------------------------------------

    def _add_to_models(self) -> None:
        model = self._model
        if model is None:
            return
        self.add.setEnabled(False)
        request = self._lane.start(lambda task: add_model(model))
        request.result.connect(self._on_added)
        request.error.connect(self._on_failed)

    def _on_added(self, entry: ModelEntry) -> None:
        self._model = None
        self._say(
            translate(
                "Training", "✓ Added to the models as {model}. Look at its card first."
            ).format(model=entry.name),
            "saved",
        )
        self._show_state()

    # --- what is shown ----------------------------------------------------------------------

    def _show_state(self) -> None:
        running, writing = self._follower.running, self._writing is not None
        missing = self.form.missing()
        found = self._found
        interrupted = found is not None and found.interrupted
        self.form.setEnabled(not running and not writing)
        self.start.setText(
            translate("Training", "Resume") if interrupted else translate("Training", "Start")
        )
        self.start.setEnabled(not (running or writing or missing) and found is not None)
        self.start.setVisible(not running)
        self.stop.setVisible(running)
        self.stop.setEnabled(not self._follower.stopping)
        self.add.setVisible(self._model is not None)
        self.add.setEnabled(self._model is not None)
        self.bar.setVisible(running)
        if not running:
            self.status.setText(missing or self._ready_text())

    def _ready_text(self) -> str:
        found = self._found
        if found is None or not found.interrupted:
            return translate("Training", "Ready to train.")
        if found.order is not None and found.order != self.form.order():
            return translate(
                "Training",
                "A training with other settings was interrupted there; name another model.",
            )
        return translate(
            "Training", "This training was interrupted; Resume goes on after its last whole epoch."
        )

    def _say(self, text: str, role: str) -> None:
        self.outcome.setPlainText(text)
        self.outcome.setVisible(bool(text))
        set_role(self.outcome, role)

    # --- closing ----------------------------------------------------------------------------

    def reject(self) -> None:
        """Esc is a way to close it like any other."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.form.outlook.stop_trying()
        if self._writing is not None:
            self._writing.cancel()
        if not self._follower.running or not self.isVisible():
            event.accept()
            return
        event.ignore()
        text = translate(
            "Training", "The training is running. Stop it, or let it run on while you read?"
        )
        answers = {
            translate("Training", "Let it run on"): self.hide,
            translate("Training", "Stop training"): self._stop_and_hide,
        }
        ask(self, translate("Training", "Train a model"), text, answers)

    def _stop_and_hide(self) -> None:
        self._stop()
        self.hide()
