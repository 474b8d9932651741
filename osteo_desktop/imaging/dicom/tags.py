"""Every data element of a DICOM file, sequences and private ones too, up to the pixels."""

from __future__ import annotations

from pydicom.datadict import keyword_for_tag, tag_for_keyword
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.tag import BaseTag

from osteo_desktop.imaging.dicom import log as pydicom_log
from osteo_desktop.imaging.dicom.file import DicomFile, open_dicom
from osteo_desktop.imaging.dicom.read import TEXTS
from osteo_desktop.imaging.dicom.values import Attributes, settle_character_set
from osteo_desktop.imaging.limits import LARGEST_SEQUENCE
from osteo_desktop.records.file.tags import DEEPEST, FileTags, TagList, bytes_text


def dicom_tags(data: bytes, file: str) -> FileTags:
    """Raises NotAnImage, NoPixels or DamagedImage, as reading the radiograph does."""
    with pydicom_log.listening():
        dicom = open_dicom(data, file)
        settle_character_set(Attributes(dicom.dataset, []), TEXTS)
        tags = TagList()
        _add_all(tags, dicom.dataset.file_meta, 0)
        _add_all(tags, dicom.dataset, 0)
        _add_pixels(tags, dicom)
        return tags.made()


def _add_all(tags: TagList, dataset: Dataset, depth: int) -> None:
    if depth > DEEPEST:
        tags.leave_out()
        return
    for tag in sorted(dataset.keys()):
        if tags.is_full:
            tags.leave_out()
            return
        _add(tags, dataset, BaseTag(tag), depth)


def _add(tags: TagList, dataset: Dataset, tag: BaseTag, depth: int) -> None:
    number = f"({tag.group:04X},{tag.element:04X})"
    raw = dataset.get_item(tag, keep_deferred=True)
    stored = raw.value if isinstance(raw, RawDataElement) else None
    if isinstance(stored, bytes) and len(stored) > LARGEST_SEQUENCE:
        tags.leave_out()
        tags.add(depth, number, _keyword(tag, ""), str(raw.VR or ""), f"({len(stored)} bytes)")
        return
    try:
        element = dataset[tag]
        value, vr, name = element.value, str(element.VR), element.name
    except Exception:  # a damaged value raises whatever its converter stumbles on
        tags.leave_out()
        text = bytes_text(stored) if isinstance(stored, bytes) else ""
        tags.add(depth, number, _keyword(tag, ""), str(getattr(raw, "VR", "") or ""), text)
        return
    if vr != "SQ":
        tags.add(depth, number, _keyword(tag, name), vr, _text(element))
        return
    items = [item for item in value if isinstance(item, Dataset)]
    tags.add(depth, number, _keyword(tag, name), vr, str(len(items)))
    for count, item in enumerate(items, start=1):
        if tags.is_full:
            tags.leave_out()
            return
        tags.add(depth + 1, "", f"Item {count}", "", "")
        _add_all(tags, item, depth + 2)


def _keyword(tag: BaseTag, name: str) -> str:
    if not tag.is_private:
        return keyword_for_tag(tag)
    return f"Private {name}".strip() if name.startswith("[") else name or "Private"


def _text(element: DataElement) -> str:
    value = element.value
    if value is None:
        return ""
    if isinstance(value, bytes):
        return bytes_text(value)
    if isinstance(value, str):
        return value
    parts = value if element.VM > 1 else [value]
    return "\\".join("" if part is None else str(part) for part in parts)


def _add_pixels(tags: TagList, dicom: DicomFile) -> None:
    """Their size alone; what follows them is not read."""
    tag = BaseTag(tag_for_keyword(dicom.pixel_keyword) or 0)
    size = len(dicom.native) + sum(len(fragment.data) for fragment in dicom.fragments)
    number = f"({tag.group:04X},{tag.element:04X})"
    tags.add(0, number, dicom.pixel_keyword, dicom.pixel_vr, f"({size} bytes)")
