"""The leak audit finds copies of one radiograph whatever was done to them, and nothing else."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.perceptual_hash import TURNS, eight_hashes, turned
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.leaks.audit import (
    across,
    conflicts,
    find_copies,
    inflated_and_honest,
)
from osteo_desktop.labelled.leaks.candidates import candidates
from osteo_desktop.labelled.leaks.features import ORDERS, describe, root, unchanging
from osteo_desktop.labelled.leaks.geometry import align
from osteo_desktop.labelled.leaks.kinds import kind_of
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.progress import Cancelled, Progress
from tests.made.limbs import copied, limb
from tests.measure_leaks import compare, original_of, shuffled, twins_named

LIMB = limb(1)
DESCRIBED = describe(LIMB)


def kind(copy: np.ndarray) -> str | None:
    other = describe(np.ascontiguousarray(copy))
    found = align(DESCRIBED, other)
    return None if found is None else kind_of(DESCRIBED, other, found)


def saved(
    folder: Path, pictures: Sequence[np.ndarray], **of_all: object
) -> list[LabelledRadiograph]:
    items = []
    for number, picture in enumerate(pictures):
        path = folder / f"{number:03}.png"
        Image.fromarray(picture).save(path)
        item = LabelledRadiograph("made", path.name, path, bool(number % 2), path.stem)
        items.append(replace(item, **of_all))  # type: ignore[arg-type]
    return items


# --- what was done to a copy ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        (copied(LIMB, degrees=37), "rotated 37°, cropped"),
        (copied(LIMB, degrees=180), "rotated 180°"),
        (np.rot90(LIMB), "rotated 90°"),
        (copied(LIMB, flip=True), "flipped"),
        (LIMB[::-1], "flipped, rotated 180°"),
        (copied(LIMB, flip=True, degrees=120), "flipped, rotated 120°, cropped"),
        (copied(LIMB, scale=0.5), "resized"),
        (copied(LIMB, side=0.5), "cropped"),
        (copied(LIMB, squash=1.6), "squashed, resized"),
        (cv2.resize(LIMB, (224, 224), interpolation=cv2.INTER_AREA), "squashed, resized"),
        (copied(LIMB, degrees=30, side=0.8, squash=0.7), "rotated 30°, cropped, squashed, resized"),
        (255 - LIMB, "inverted"),
        ((255 * (LIMB / 255) ** 0.6).astype(np.uint8), "grey levels changed"),
        ((LIMB // 2 + 90).astype(np.uint8), "grey levels changed"),
        (cv2.imdecode(cv2.imencode(".jpg", LIMB, [1, 35])[1], 0), "re-compressed"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_copy_is_known_and_what_was_done_to_it_is_said(copy: np.ndarray, words: str) -> None:
    assert kind(copy) == words


def test_a_copy_that_lost_its_end_is_still_a_copy() -> None:
    cut_off = LIMB.copy()
    cut_off[240:] = 128  # as decoders fill what a JPEG that ends early does not hold
    assert kind(cut_off) == "grey levels changed, a part lost or painted over"


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(
    degrees=st.floats(-180, 180),
    squash=st.floats(1 / 1.6, 1.6),
    side=st.floats(0.7, 1.0),
    scale=st.floats(0.5, 1.2),
    flip=st.booleans(),
)
def test_any_angle_crop_and_squash_is_seen_through(
    degrees: float, squash: float, side: float, scale: float, flip: bool
) -> None:
    """Half of the area kept, stretched up to 1.6, resized to a half: within the limits."""
    copy = copied(LIMB, degrees=degrees, squash=squash, side=side, scale=scale, flip=flip)
    said = kind(copy)
    assert said is not None
    assert ("flipped" in said) is flip


def test_a_picture_too_smooth_for_keypoints_is_known_as_a_whole() -> None:
    smooth = cv2.GaussianBlur(LIMB, (0, 0), 30)
    first, second = describe(smooth), describe(np.ascontiguousarray(smooth[:, ::-1]))
    found = align(first, second)
    assert found is not None
    assert found.inliers == 0
    assert kind_of(first, second, found) == "flipped"
    assert align(first, describe(cv2.GaussianBlur(limb(2), (0, 0), 30))) is None


# --- what is no copy ------------------------------------------------------------------------


@pytest.mark.slow
def test_different_radiographs_with_the_same_letter_are_no_copies() -> None:
    assert [seed for seed in range(2, 12) if kind(limb(seed)) is not None] == []


def test_a_letter_that_fills_the_picture_makes_no_copy() -> None:
    first, second = (limb(seed)[:176, :144] for seed in (3, 4))
    assert align(describe(first), describe(second)) is None


def test_two_views_of_one_bone_are_no_copies() -> None:
    frontal, lateral = ((phantom(lateral=side) >> 4).astype(np.uint8) for side in (False, True))
    assert align(describe(frontal), describe(lateral)) is None


def test_a_bone_that_moved_between_two_exposures_is_no_copy() -> None:
    """Everything agrees to within a few pixels, as in a repeated exposure; but something moved."""
    rows, columns = np.indices(LIMB.shape).astype(np.float32)
    across = columns + 3.5 * np.sin(rows / 45)
    along = rows + 3.5 * np.sin(columns / 40)
    moved = cv2.remap(LIMB, across, along, cv2.INTER_LINEAR)
    assert kind(moved) is None


def test_blank_and_noise_are_no_copies_of_one_another() -> None:
    noise = np.random.default_rng(0).normal(60, 8, (2, 300, 300)).clip(0, 255).astype(np.uint8)
    pictures = [np.zeros((300, 200), np.uint8), np.full((90, 120), 7, np.uint8), *noise]
    described = [describe(picture) for picture in pictures]
    assert [align(a, b) for a in described for b in described if a is not b] == [None] * 12


# --- what the search rests on ---------------------------------------------------------------


def test_a_mirrored_or_inverted_patch_has_the_same_numbers_in_another_order() -> None:
    for mirrored, inverted, order in ORDERS:
        changed = LIMB[:, ::-1] if mirrored else LIMB
        changed = np.ascontiguousarray(255 - changed if inverted else changed)
        before, after = DESCRIBED.shapes[0], describe(changed).shapes[0]
        likeness = root(before.descriptors)[:, order] @ root(after.descriptors).T
        assert np.median(likeness.max(axis=1)) > 0.99
        assert np.allclose(unchanging(before.descriptors[:, order]), unchanging(before.descriptors))


def test_hashes_are_those_of_the_turned_picture() -> None:
    hashes = eight_hashes(DESCRIBED.square)
    for n, turn in enumerate(TURNS):
        upright = eight_hashes(np.ascontiguousarray(turned(DESCRIBED.square, *turn)))[0]
        assert hashes[n] == upright


@pytest.mark.slow
def test_the_search_proposes_copies_and_few_others() -> None:
    limbs = [limb(seed) for seed in range(26)]
    copies = [
        copied(p, degrees=40 * n, side=0.7, flip=n % 2 == 0) for n, p in enumerate(limbs[:10])
    ]
    described = [describe(picture) for picture in limbs + copies]
    found = set(candidates(described, Progress()))
    assert {(n, 26 + n) for n in range(10)} <= found
    assert len(found) < 10 * len(described)


# --- radiographs, not files -----------------------------------------------------------------


@pytest.fixture(scope="module")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> list[LabelledRadiograph]:
    """Five limbs in nine files: 0 1 2 3 4 | 5, 6 copies of 0; 7 a copy of 6; 8 a copy of 1."""
    limbs = [limb(seed) for seed in range(5)]
    small = copied(limbs[0], degrees=20, side=0.85, scale=0.7)
    pictures = [
        *limbs,
        limbs[0],
        small,
        copied(small, flip=True),
        copied(limbs[1], degrees=-65, side=0.8),
    ]
    items = saved(tmp_path_factory.mktemp("hospital"), pictures, fractured=False)
    return [
        replace(item, part="val" if n in (1, 4, 7) else "train", fractured=n in (1, 4))
        for n, item in enumerate(items)
    ]


@pytest.mark.slow
def test_copies_of_copies_are_one_radiograph(hospital: list[LabelledRadiograph]) -> None:
    audit = find_copies(hospital, Progress())
    assert audit.groups == ((0, 5, 6, 7), (1, 8))
    assert audit.originals == (0, 1)
    assert (audit.files, audit.copies, audit.radiographs, audit.unread) == (9, 4, 5, ())
    assert audit.distinct == ((0, 5, 6, 7), (1, 8), (2,), (3,), (4,))
    kinds = {(pair.first, pair.second): pair.kind for pair in audit.pairs}
    assert kinds[0, 5] == "exact file"
    assert kinds[0, 6] == "rotated 20°, cropped, resized"
    assert kinds[6, 7] == "flipped"


@pytest.mark.slow
def test_what_lies_on_both_sides_is_counted_as_radiographs(
    hospital: list[LabelledRadiograph],
) -> None:
    audit = find_copies(hospital, Progress())
    crossing = across(audit, hospital)
    assert crossing.groups == ((0, 5, 6, 7), (1, 8))
    assert (crossing.judged, crossing.seen) == (3, 2)
    assert crossing.share == pytest.approx(2 / 3)
    by_file = across(audit, hospital, by=lambda item: "train")
    assert (by_file.groups, by_file.judged, by_file.share) == ((), 0, None)


@pytest.mark.slow
def test_folds_and_sources_have_no_training_side(hospital: list[LabelledRadiograph]) -> None:
    folded = [replace(item, part="", fold=n % 5 + 1) for n, item in enumerate(hospital)]
    audit = find_copies(folded, Progress())
    crossing = across(audit, folded)
    assert crossing.groups == ((0, 5, 6, 7), (1, 8))
    assert (crossing.judged, crossing.seen) == (5, 2)


@pytest.mark.slow
def test_copies_that_disagree_are_named(hospital: list[LabelledRadiograph]) -> None:
    audit = find_copies(hospital, Progress())
    assert conflicts(audit, hospital) == ((1, 8),)


@pytest.mark.slow
def test_the_honest_division_has_each_radiograph_once_on_one_side(
    hospital: list[LabelledRadiograph],
) -> None:
    agreeing = [replace(item, fractured=n in (1, 4, 8)) for n, item in enumerate(hospital)]
    inflated, honest = inflated_and_honest(agreeing, find_copies(agreeing, Progress()))
    assert [item.file for item in inflated.judging] == ["001.png", "004.png", "007.png"]
    assert len(inflated.fit) == 6
    assert [item.file for item in honest.judging] == ["000.png", "001.png", "004.png"]
    assert [item.file for item in honest.fit] == ["002.png", "003.png"]
    _, without = inflated_and_honest(hospital, find_copies(hospital, Progress()))
    assert [item.file for item in without.judging] == ["000.png", "004.png"]


def test_a_copy_in_the_test_set_keeps_its_radiograph_out_of_training(tmp_path: Path) -> None:
    pictures = [limb(0), limb(1), limb(2), copied(limb(0), degrees=15)]
    items = [
        replace(item, part=part)
        for item, part in zip(
            saved(tmp_path, pictures), ("train", "train", "val", "test"), strict=True
        )
    ]
    _, honest = inflated_and_honest(items, find_copies(items, Progress()))
    assert [item.file for item in honest.fit] == ["001.png"]


def test_the_same_pixels_are_known_in_another_file_format(tmp_path: Path) -> None:
    Image.fromarray(LIMB).save(tmp_path / "a.png")
    Image.fromarray(LIMB).save(tmp_path / "b.tiff")
    write_dicom(tmp_path / "c.dcm", phantom(320, 240))
    items = [LabelledRadiograph("made", p.name, p, False, p.name) for p in tmp_path.iterdir()]
    items.sort(key=lambda item: item.file)
    audit = find_copies(items, Progress())
    assert [(p.first, p.second, p.kind) for p in audit.pairs] == [(0, 1, "same pixels")]


def test_damaged_files_are_left_out_and_told(tmp_path: Path) -> None:
    items = saved(tmp_path, [limb(0), limb(1), limb(0)])
    items[1].path.write_bytes(b"\x89PNG\r\n\x1a\n broken")
    progress = Progress()
    audit = find_copies(items, progress)
    assert audit.unread == (1,)
    assert audit.groups == ((0, 2),)
    assert audit.radiographs == 1


def test_it_stops_when_asked_to(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        find_copies(saved(tmp_path, [limb(0)]), progress)


@pytest.mark.heavy
def test_twice_gives_the_same(tmp_path: Path) -> None:
    pictures = [limb(seed) for seed in range(13)]
    pictures += [copied(p, degrees=25, side=0.75) for p in pictures]
    items = saved(tmp_path, pictures)
    assert find_copies(items, Progress()) == find_copies(items, Progress())


# --- real radiographs -----------------------------------------------------------------------


@pytest.mark.data
def test_bonedata_without_its_names(data_folder: Path) -> None:
    """Eight radiographs and two known twins, in 38 files: rotated, cropped, squashed to 224×224."""
    items = read_labels(data_folder / "bonedata", with_copies=True)
    names = sorted({original_of(item) for item in items})
    drawn = {*random.Random(7).sample(names, 8), "train/fractured/57", "train/fractured/83"}
    chosen = [item for item in items if original_of(item) in drawn]
    with shuffled(chosen) as (order, unnamed):
        audit = find_copies(unnamed, Progress())
    found = compare(audit, [twins_named(original_of(item)) for item in order])
    assert found.true > 50
    assert found.precision >= 0.98
    assert found.recall >= 0.95
