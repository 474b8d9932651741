"""Which DICOM transfer syntaxes can be decoded here, and by which codecs."""

from __future__ import annotations

from dataclasses import dataclass

from pydicom.pixels.decoders.base import get_decoder
from pydicom.uid import (
    UID,
    JPEG2000TransferSyntaxes,
    JPEGLSTransferSyntaxes,
    JPEGTransferSyntaxes,
    RLETransferSyntaxes,
    UncompressedTransferSyntaxes,
)

from osteo_desktop.imaging.dicom import codecs as dicom_codecs

_COMPRESSED = (
    *JPEGTransferSyntaxes,
    *JPEGLSTransferSyntaxes,
    *JPEG2000TransferSyntaxes,
    *RLETransferSyntaxes,
)


@dataclass(frozen=True)
class SyntaxSupport:
    """``decoders``: what decodes it, "pydicom" where no codec is needed; empty: nothing does."""

    name: str
    uid: str
    decoders: tuple[str, ...]
    missing: tuple[str, ...] = ()
    """What would decode it, were it installed."""


def supported_syntaxes() -> tuple[SyntaxSupport, ...]:
    """Every syntax of still pictures that pydicom has a decoder for (PS3.5 section 10)."""
    native = [
        SyntaxSupport(dicom_codecs.syntax_name(syntax), str(syntax), ("pydicom",))
        for syntax in UncompressedTransferSyntaxes
    ]
    compressed = [_support(syntax) for syntax in _COMPRESSED]
    return (*native, *(support for support in compressed if support is not None))


def _support(syntax: UID) -> SyntaxSupport | None:
    try:
        decoder = get_decoder(syntax)
    except NotImplementedError:  # JPEG 2000 part 2: no program writes radiographs in it
        return None
    plugin = dicom_codecs.plugin_of(syntax)
    available = plugin in decoder.available_plugins
    return SyntaxSupport(
        dicom_codecs.syntax_name(syntax),
        str(syntax),
        (plugin,) if available else (),
        () if available else (plugin,),
    )
