"""Decoding one compressed frame: imagecodecs, as a decoder plugin of pydicom, and pydicom's RLE.

pydicom's other plugins are not asked. GDCM ends the whole process on some damaged JPEG frames,
takes JPEG Extended with 12 bits and JPEG-LS with 6 or 7 bits for errors, and has no HTJ2K.
"""

from __future__ import annotations

from collections.abc import Sequence

import imagecodecs
import numpy as np
from pydicom.encaps import encapsulate
from pydicom.pixels.decoders.base import Decoder, DecodeRunner, get_decoder
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    UID,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.files import DamagedImage, MissingCodec
from osteo_desktop.imaging.dicom.pixel_format import PixelFormat

LOSSY_JPEG = (JPEGBaseline8Bit, JPEGExtended12Bit)
LOSSLESS_JPEG = (JPEGLossless, JPEGLosslessSV1)
JPEG_LS = (JPEGLSLossless, JPEGLSNearLossless)
JPEG_2000 = (JPEG2000Lossless, JPEG2000, HTJ2KLossless, HTJ2KLosslessRPCL, HTJ2K)
ENDED = frozenset((*LOSSY_JPEG, *LOSSLESS_JPEG, *JPEG_LS, *JPEG_2000))
"""Syntaxes whose frames end with a marker."""
END_OF_IMAGE = b"\xff\xd9"
_PADDING = 1024
"""Bytes that may follow the end marker in a fragment, beside zeros."""
_ADOBE = b"\xff\xee\x00\x0eAdobe"
_PLUGIN = "imagecodecs"
DECODER_DEPENDENCIES = {
    UID(syntax): (_PLUGIN,) for syntax in (*LOSSY_JPEG, *LOSSLESS_JPEG, *JPEG_LS, *JPEG_2000)
}


def is_lossy(syntax: UID, stated: str) -> bool:
    """``stated``: LossyImageCompression. A syntax that may lose counts unless "00" is stated; one
    that always loses counts whatever is stated (PS3.3 C.7.6.1.1.5)."""
    always, maybe = LOSSY_JPEG, (JPEGLSNearLossless, JPEG2000, HTJ2K)
    return stated == "01" or syntax in always or (syntax in maybe and stated != "00")


def is_available(uid: str) -> bool:
    """Asked by pydicom when the plugin is added."""
    return uid in DECODER_DEPENDENCIES


def decode_plugin_frame(source: bytes, runner: DecodeRunner) -> bytes:
    """Called by pydicom: the frame's samples, colour by pixel, in machine byte order."""
    syntax = runner.transfer_syntax
    if syntax in JPEG_LS:
        pixels = imagecodecs.jpegls_decode(ended(source))
    elif syntax in JPEG_2000:
        pixels = imagecodecs.jpeg2k_decode(source)
        if runner.photometric_interpretation in ("YBR_ICT", "YBR_RCT"):  # undone by the codec
            runner.set_option("photometric_interpretation", "RGB")
    elif runner.samples_per_pixel == 1:
        pixels = imagecodecs.jpeg8_decode(source)
    else:
        pixels = _colour_jpeg(source, runner)
    runner.set_option("planar_configuration", 0)
    runner.set_option("bits_allocated", pixels.dtype.itemsize * 8)
    return bytes(pixels.tobytes())


def _colour_jpeg(source: bytes, runner: DecodeRunner) -> np.ndarray:
    """What an Adobe marker does not tell of the colours, the header does."""
    space = "YCBCR" if runner.photometric_interpretation.startswith("YBR") else "RGB"
    if runner.transfer_syntax in LOSSLESS_JPEG:
        return imagecodecs.jpeg8_decode(source, colorspace=space, outcolorspace=space)
    runner.set_option("photometric_interpretation", "RGB")
    if _ADOBE in source:
        return imagecodecs.jpeg8_decode(source)
    return imagecodecs.jpeg8_decode(source, colorspace=space, outcolorspace="RGB")


def ended(frame: bytes) -> bytes:
    """The frame with the marker at its end, without which CharLS searches for seconds."""
    return frame if is_whole(frame) else frame + END_OF_IMAGE


def is_whole(frame: bytes) -> bool:
    """Whether a JPEG, JPEG-LS or JPEG 2000 frame has its end marker, which no coded pixel looks
    like."""
    return END_OF_IMAGE in frame.rstrip(b"\0")[-_PADDING:]


def syntax_name(syntax: UID) -> str:
    """For people; the UID itself where pydicom knows no name."""
    return syntax.name or str(syntax)


def plugin_of(syntax: UID) -> str:
    """Which of pydicom's plugins decodes a compressed syntax here.

    GDCM is never asked, were it installed: some damaged JPEGs make it end the whole process.
    """
    return "pydicom" if syntax == RLELossless else _PLUGIN


def decoder_of(syntax: UID, file: str) -> Decoder:
    """pydicom's decoder of a syntax. Raises MissingCodec naming the syntax."""
    try:
        decoder = get_decoder(syntax)
    except NotImplementedError as error:
        raise MissingCodec(
            file, syntax=syntax_name(syntax), detail=FileDetail.NO_CODEC.notice
        ) from error
    if plugin_of(syntax) not in decoder.available_plugins:
        detail = FileDetail.NEEDS.of(what=_missing(decoder.missing_dependencies))
        raise MissingCodec(file, syntax=syntax_name(syntax), detail=detail)
    return decoder


def _missing(dependencies: Sequence[str]) -> str:
    """Names of what is to be installed; pydicom has them as "plugin - requires name, name"."""
    return "; ".join(one.split()[0] for one in dependencies)


def decode_frame(frame: bytes, syntax: UID, form: PixelFormat, file: str) -> tuple[np.ndarray, str]:
    """(rows, columns) or (rows, columns, 3) samples, and their photometric interpretation now.

    Raises MissingCodec or DamagedImage.
    """
    decoder = decoder_of(syntax, file)
    try:
        pixels, properties = decoder.as_array(
            encapsulate([frame], has_bot=False),
            decoding_plugin=plugin_of(syntax),
            **form.decoder_options(),
        )
    except Exception as error:  # codecs meet damage with whatever they stumble on
        detail = FileDetail.OF_SYNTAX.of(
            syntax=syntax_name(syntax), what=in_its_own_words(_last_line(error))
        )
        raise DamagedImage(file, detail=detail) from error
    return pixels, str(properties["photometric_interpretation"])


def _last_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1] if lines else type(error).__name__


def _add_plugin() -> None:
    for syntax in DECODER_DEPENDENCIES:
        decoder = get_decoder(syntax)
        if _PLUGIN not in decoder.available_plugins:
            decoder.add_plugin(_PLUGIN, (__name__, decode_plugin_frame.__name__))


_add_plugin()
