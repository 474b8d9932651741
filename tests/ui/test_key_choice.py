"""Which keys an action may have, and what of a settings file can be followed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from osteo_desktop.ui.keys.key_choice import (
    NEEDED,
    Refusal,
    Trouble,
    differing,
    normal_key,
    refused,
    resolved,
)

DEFAULTS = {
    "viewer.invert": ("I",),
    "viewer.toggle_map": ("M",),
    "commands.sign": ("S", "Ctrl+Return"),
    "commands.about": (),
    "commands.to_worklist": ("Esc",),
}


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("i", "I"),
        ("ctrl+shift+o", "Ctrl+Shift+O"),
        ("+", "+"),
        ("Ctrl++", "Ctrl++"),
        ("F7", "F7"),
        ("Ö", "Ö"),
        ("", ""),
        ("Ctrl+K, Ctrl+B", ""),
        ("Hyper+Nonsense", ""),
    ],
)
def test_a_key_is_one_key_with_what_is_held(text: str, normal: str) -> None:
    assert normal_key(text) == normal


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        (("U",), None),
        ((), None),
        (("M",), Refusal(Trouble.USED, "viewer.invert", "M", "viewer.toggle_map")),
        (("U", "M"), Refusal(Trouble.USED, "viewer.invert", "M", "viewer.toggle_map")),
        (("Ctrl+Return",), Refusal(Trouble.USED, "viewer.invert", "Ctrl+Return", "commands.sign")),
        (("Down",), Refusal(Trouble.FIXED, "viewer.invert", "Down")),
        (("Esc",), Refusal(Trouble.FIXED, "viewer.invert", "Esc")),
        (("Alt+F",), Refusal(Trouble.OPENS_MENU, "viewer.invert", "Alt+F")),
        (("Alt+F2",), None),
        (("Alt+Shift+F",), None),
    ],
)
def test_a_key_that_means_something_else_is_refused(
    keys: tuple[str, ...], why: Refusal | None
) -> None:
    assert refused("viewer.invert", keys, DEFAULTS, DEFAULTS) == why


def test_an_action_may_keep_a_fixed_key_that_the_program_gave_it() -> None:
    assert refused("commands.to_worklist", ("Esc", "F8"), DEFAULTS, DEFAULTS) is None


def test_verdicts_and_signature_are_never_without_a_key() -> None:
    assert refused("commands.sign", (), DEFAULTS, DEFAULTS) is not None
    assert {name.partition(".")[2] for name in NEEDED} == {
        "fracture",
        "doubt",
        "no_fracture",
        "sign",
    }


def test_two_actions_may_exchange_their_keys() -> None:
    chosen = {"viewer.invert": ("M",), "viewer.toggle_map": ("I",)}
    assert resolved(DEFAULTS, chosen) == ({**DEFAULTS, **chosen}, [])


def test_what_takes_the_key_of_another_gets_its_own_back() -> None:
    keys, refusals = resolved(DEFAULTS, {"viewer.invert": ("S",), "commands.about": ("F2",)})
    assert keys == {**DEFAULTS, "commands.about": ("F2",)}
    assert refusals == [Refusal(Trouble.USED, "viewer.invert", "S", "commands.sign")]


def test_what_cannot_be_followed_is_left_out_and_told() -> None:
    chosen = {
        "hanging.next": ("F2",),
        "viewer.invert": ("Nonsense+",),
        "commands.sign": (),
        "commands.about": ("u",),
    }
    keys, refusals = resolved(DEFAULTS, chosen)
    assert keys == {**DEFAULTS, "commands.about": ("U",)}
    assert [refusal.trouble for refusal in refusals] == [
        Trouble.UNKNOWN,
        Trouble.NO_KEY,
        Trouble.NEEDED,
    ]


def test_only_what_differs_is_to_be_kept() -> None:
    keys, _ = resolved(DEFAULTS, {"viewer.invert": ("I",), "commands.about": ("F2",)})
    assert differing(keys, DEFAULTS) == {"commands.about": ("F2",)}


some_keys = st.lists(
    st.sampled_from(["I", "M", "S", "U", "Esc", "Ctrl+Return", "F2", "", "Nonsense+"]) | st.text(),
    max_size=3,
).map(tuple)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from([*DEFAULTS, "unheard.of"]), some_keys))
def test_whatever_is_chosen_no_key_serves_two_and_every_action_is_there(
    chosen: dict[str, tuple[str, ...]],
) -> None:
    keys, _ = resolved(DEFAULTS, chosen)
    assert keys.keys() == DEFAULTS.keys()
    used = [key for some in keys.values() for key in some]
    assert len(used) == len(set(used))
    assert keys["commands.sign"]
    assert resolved(DEFAULTS, differing(keys, DEFAULTS)) == (keys, [])
