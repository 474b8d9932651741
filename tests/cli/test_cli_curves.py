"""Curves in a terminal of any width and encoding."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from osteo_desktop.cli.curves_display import terminal_curves
from osteo_desktop.records.models.training_log import Epoch, TrainingLog


def log_of(*figures: tuple[float | None, float | None], **sources: float) -> TrainingLog:
    epochs = (Epoch(n, loss, auc, sources) for n, (loss, auc) in enumerate(figures, start=1))
    return TrainingLog(history=tuple(epochs))


def test_loss_falls_and_auc_rises_in_blocks() -> None:
    text = terminal_curves(log_of((0.8, 0.5), (0.4, 0.8), (0.1, 0.9)), 80)
    assert text.splitlines() == [
        "loss █▄▁ 0.100 to 0.800, now 0.100",
        "AUC  ▁▆█ 0.500 to 0.900, now 0.900",
    ]


def test_several_sources_have_a_line_each_and_long_names_are_shortened() -> None:
    name = "hospital-with-a-long-name"
    text = terminal_curves(log_of((0.8, 0.5), (0.4, 0.7), **{name: 0.5, "b": 0.6}), 80)
    shown = [line[:16].strip() for line in text.splitlines()]
    assert shown == ["loss", "AUC", "hospital-with...", "b"]


def test_an_undefined_figure_is_a_gap_and_is_named() -> None:
    lines = terminal_curves(log_of((0.8, 0.5), (None, None), (0.4, None)), 80).splitlines()
    assert lines[0].startswith("loss █ ▁")
    assert lines[1] == "AUC  ▁   0.500 to 0.500, now undefined"
    assert terminal_curves(log_of((None, None)), 80).splitlines()[0] == "loss   undefined"


def test_a_terminal_without_blocks_gets_plain_characters() -> None:
    text = terminal_curves(log_of((0.8, 0.5), (0.1, 0.9)), 80, encoding="cp1252")
    assert text.isascii()
    assert text.splitlines()[0].startswith("loss #_ ")


def test_before_the_first_epoch_there_is_nothing_to_show() -> None:
    assert terminal_curves(TrainingLog(epochs=3), 80) == ""


@given(
    st.lists(st.tuples(st.floats(0, 9.9), st.none() | st.floats(0, 1)), min_size=1, max_size=300),
    st.integers(50, 200),
)
@example([(0.0, None), (5e-324, None)], 50)
def test_no_line_is_wider_than_the_terminal(
    figures: list[tuple[float, float | None]], width: int
) -> None:
    lines = terminal_curves(log_of(*figures), width).splitlines()
    assert len(lines) == 2
    assert max(map(len, lines)) <= width


def test_more_epochs_than_columns_are_averaged_so_that_the_whole_run_shows() -> None:
    falling = [(1 - n / 1000, 0.5) for n in range(1000)]
    line = terminal_curves(log_of(*falling), 60).splitlines()[0]
    curve = line.split()[1]
    assert list(curve) == sorted(curve, reverse=True)
    assert (curve[0], curve[-1]) == ("█", "▁")
