"""Why a file cannot be read or written."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class FileDetail(Detail):
    READ = "read", "read"
    SIGNED = "signed", "signed"
    IS_FOLDER = "is_folder", "it is a folder; name a file in it"
    IS_THERE = "is_there", "something of that name is there already"
    IS_DEVICE = "is_device", "it is a device, a pipe or a socket, not a file"
    PRINTED_TO = "printed_to", "this program prints to it; name another file"
    FOLDER_MISSING = "folder_missing", "its folder does not exist"
    FOLDER_LOCKED = "folder_locked", "its folder may not be written to"
    NEEDS = "needs", "needs {what}"
    UNKNOWN = "unknown", "unknown"
    SAMPLES_UNREADABLE = "samples_unreadable", "{samples} samples of {bits} bits a pixel"
    FRAMES_OF = "frames_of", "{frames} frames of {columns}"
    NOT_BY_A_CAMERA = "not_by_a_camera", "it is no picture that a camera writes"
    NOT_DECODED = "not_decoded", "its {form} data are damaged or incomplete"
    NO_PIXEL_DATA = "no_pixel_data", "a DICOM file without pixel data"
    ZIP_MEMBER = "zip_member", "ZIP member"
    TAR_MEMBER = "tar_member", "TAR member"
    MEMBER_HEADER_DAMAGED = "member_header_damaged", "the header of a member is damaged"
    MEMBER_HEADER_TOO_LARGE = "member_header_too_large", "the header of a member is too large"
    TOO_MANY_MEMBERS = "too_many_members", "it holds more than {most} files"
    SPARSE = "sparse", "it is stored with holes, as a sparse file"
    CONTAINER_CUT = "container_cut", "{what}; it may have held more files"
    UNPACKS_TO_1_GB = "unpacks_to_1_gb", "it unpacks to more than 1 GB"
    UNPACKS_TOO_FAR = "unpacks_too_far", "it unpacks to more than {ratio} times its size"
    EXIT_CODE = "exit_code", "exit code {code}"
    DECODER_ADDS = "decoder_adds", "{what}; {printed}"
    NO_CODEC = "no_codec", "no codec for it exists here"
    OF_SYNTAX = "of_syntax", "{syntax}, {what}"
    NAMES_NO_FILES = "names_no_files", "it names no files"
    IS_DICOMDIR = "is_dicomdir", "it is a DICOMDIR, the directory of a disc"
    NOT_DICOM = "not_dicom", "it is not DICOM"
    HEADER_UNREADABLE = "header_unreadable", "its header cannot be read, {kind}"
    ENDS_EARLY = "it_ends_early", "it ends early"
    ENDS_AFTER = "ends_after", "it ends after {found} of {stated} bytes"
    ANIMATION = "animation", "it is an animation, not one radiograph"
    ENDS_IN_HEADER = "ends_in_header", "it ends within its header"
    TOO_MANY_ELEMENTS = "too_many_elements", "its header has more than {most} elements"
    DATA_SET_NOT_INFLATED = "data_set_not_inflated", "its deflated data set cannot be inflated"
    SIZE_MISSING = "size_missing", "Rows or Columns is missing"
    SIZE_ZERO = "size_zero", "zero rows or columns"
    SIZE_CONTRADICTED = (
        "size_contradicted",
        "{found_columns} x {found_rows} compressed pixels, {columns} x {rows} stated",
    )
    BITS_CONTRADICTED = (
        "bits_contradicted",
        "{precision} bits a compressed sample, {allocated} stated",
    )
    ODD_YBR = "odd_ybr", "an odd number of pixels cannot be YBR_FULL_422"
    ENDS_BEFORE_PIXELS = "ends_before_pixels", "it ends before its pixels"
    PALETTE_DAMAGED = "palette_damaged", "its colour palette is missing or damaged"
    FRAME_NOT_INFLATED = "frame_not_inflated", "a deflated frame cannot be inflated"
    FRAME_GONE = "frame_gone", "it has no frame {frame} any more"
    DIRECTORY_CUT = (
        "directory_cut",
        "it ends early and may have named more files; open its folder instead",
    )
    NO_ORDINARY_FILE = "no_ordinary_file", "it is no ordinary file"
    NO_KNOWN_PICTURE = "no_known_picture", "its content is no known picture"
    PACKED_WITHIN = "zip_in_zip", "a ZIP or TAR within another is not opened"
    OVER_2_GB = "over_2_gb", "it is larger than 2 GB"
    TOO_MANY_PAGES = "too_many_pages", "it has more than {most} pages"
    ENCRYPTED = "encrypted", "it is encrypted"
    IS_RADIOGRAPH = "is_radiograph", "it is one of the radiographs that were read"
    IS_ARCHIVE = "is_archive", "it is the archive"
    A_FILE_EACH = "a_file_each", "each format needs a file of its own"
    PAGES_OF = "pages_of", "{pages} pages, the last of {columns}"
    DIFFERS_FROM = "differs_from", "differs from {keyword}"
    BETWEEN_POINTS = "between_points", "{millimetres} mm between two points"
    MAGNIFIED = "magnified", "magnification factor {factor}"
