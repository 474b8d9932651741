"""What a pixel measures, and where that is known from (PS3.3 10.7.1.3, C.8.7.1.1.3)."""

from __future__ import annotations

from osteo_desktop.details.files import FileDetail
from osteo_desktop.imaging.dicom.values import Attributes
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.records.stored_notices import notice_text

_SAME = 1e-4
"""Two spacings that differ by less, relatively, were rounded differently."""
_LARGEST_MAGNIFICATION = 10.0

Pair = tuple[float, float]


def pixel_spacing(top: Attributes, measures: Attributes) -> PixelSpacing | None:
    """The spacing of one frame; None when the file states none that can be true.

    ``measures`` holds PixelSpacing: the frame's PixelMeasuresSequence item, else ``top`` itself.
    Values that cannot be true are ignored with a note. In order:

    1. PixelSpacing with PixelSpacingCalibrationType: calibrated.
    2. ImagerPixelSpacing, PixelSpacing being absent or equal to it: at the detector; with an
       EstimatedRadiographicMagnificationFactor divided by it: at the patient, estimated.
    3. PixelSpacing alone, or unlike ImagerPixelSpacing: as stated, calibration unknown.
    4. NominalScannedPixelSpacing: film.
    5. PixelAspectRatio: the shape of a pixel, and no length (C.7.6.3.1.7).
    """
    stated = _pair(measures, "PixelSpacing")
    detector = _pair(top, "ImagerPixelSpacing")
    calibration = top.text("PixelSpacingCalibrationType")
    if stated and calibration:
        description = top.text("PixelSpacingCalibrationDescription")
        detail = f"{calibration}: {description}" if description else calibration
        said = notice_text(as_it_stands(detail))
        return PixelSpacing(*stated, SpacingOrigin.CALIBRATED, said)
    if detector and (stated is None or _same(stated, detector)):
        return _from_detector(top, detector)
    if stated:
        differs = FileDetail.DIFFERS_FROM.of(keyword="ImagerPixelSpacing") if detector else None
        return PixelSpacing(*stated, SpacingOrigin.AS_STATED, notice_text(differs))
    film = _pair(top, "NominalScannedPixelSpacing")
    if film:
        return PixelSpacing(*film, SpacingOrigin.FILM)
    ratio = _pair(top, "PixelAspectRatio")
    if ratio is None or ratio[0] == ratio[1]:
        return None
    return PixelSpacing(ratio[0] / ratio[1], 1.0, SpacingOrigin.RATIO)


def _from_detector(top: Attributes, detector: Pair) -> PixelSpacing:
    keyword = "EstimatedRadiographicMagnificationFactor"
    factor = top.number(keyword)
    if factor is None:
        return PixelSpacing(*detector, SpacingOrigin.AT_DETECTOR)
    if not 1.0 <= factor <= _LARGEST_MAGNIFICATION:
        top.note(Code.FACTOR_UNTRUE, keyword=keyword, factor=f"{factor:g}")
        return PixelSpacing(*detector, SpacingOrigin.AT_DETECTOR)
    row, column = (value / factor for value in detector)
    magnified = notice_text(FileDetail.MAGNIFIED.of(factor=f"{factor:g}"))
    return PixelSpacing(row, column, SpacingOrigin.AT_PATIENT_ESTIMATED, magnified)


def _pair(source: Attributes, keyword: str) -> Pair | None:
    values = source.numbers(keyword)
    if not values:
        return None
    if len(values) == 2:
        row, column = values
        if row is not None and column is not None and row > 0 and column > 0:
            return row, column
    source.note(Code.NO_POSITIVE_PAIR, keyword=keyword)
    return None


def _same(one: Pair, other: Pair) -> bool:
    return all(abs(a - b) <= _SAME * b for a, b in zip(one, other, strict=True))
