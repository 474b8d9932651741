"""The radiographs' own files, for a stick: as they are, or written anew without a name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.system import about
from osteo_desktop.errors.files import ChangedFile, DamagedImage
from osteo_desktop.imaging.folder import Entry, read_bytes
from osteo_desktop.progress import Progress
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.sending.pseudonyms import Pseudonyms
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import radiograph_of
from osteo_desktop.workflow.reading.sending.stick_pictures import StickPictures

_SUFFIXES = {"DICOM": ".DCM", "JPEG": ".JPG", "TIFF": ".TIF"}


class Originals:
    """``originals``: the rows that lie on the disk, by the keys of the report's rows."""

    def __init__(
        self, originals: Mapping[RadiographKey, Row], decoders: Decoders, progress: Progress
    ) -> None:
        self._originals, self._decoders, self._progress = originals, decoders, progress

    def copies(self, rows: Sequence[Row]) -> Iterator[tuple[bytes, str]]:
        """Each file once, byte by byte, with the suffix of what it is. Raises ReadError."""
        seen = set()
        for row in rows:
            if row.header is None or row.file in seen:
                continue
            seen.add(row.file)
            self._progress.check_cancelled()
            data = read_bytes(Entry(row.file, row.source_path), self._progress.check_cancelled)
            if hashlib.sha256(data).hexdigest() != row.sha256:
                raise ChangedFile(row.file, since=FileDetail.READ.notice)
            media = row.header.media
            yield data, _SUFFIXES.get(media, f".{media[:4].upper()}")

    def anew(
        self, rows: Sequence[Row], pictures: StickPictures, pseudonyms: Pseudonyms
    ) -> Iterator[tuple[bytes, str]]:
        """Each radiograph, ``rows`` de-identified. Raises ReadError."""
        from osteo_desktop.imaging.paper.deidentify.original import deidentified_file  # pydicom

        for row in rows:
            if row.header is None or row.error is not None:
                continue
            check = pictures.check(row)
            original = self._originals[row.key]
            radiograph = radiograph_of(original, self._decoders, self._progress)
            uid = pseudonyms.uid(f"{original.sha256} {row.frame}")
            try:
                yield deidentified_file(radiograph, row.header, check, uid)
            except ValueError as error:
                raise DamagedImage(row.file, detail=about(error)) from error
