"""Files that give no radiograph, and files that cannot be written."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class ReadError(OsteoError):
    """A file that gives no radiograph."""

    code = "read_error"


class NoSuchFile(ReadError):
    code = "no_such_file"
    what = "There is no such file or folder"
    next_step = "Check the path, or connect the disk it lies on"


class NotAFolder(ReadError):
    code = "not_a_folder"
    what = "Only a folder can be watched for new files"
    next_step = "Name the folder in which the files arrive"


class PermissionDenied(ReadError):
    code = "permission_denied"
    what = "The file or folder may not be opened by this user"
    next_step = "Ask its owner for read permission, or copy it somewhere you may read"


class EmptyFile(ReadError):
    code = "empty_file"
    what = "The file is empty (0 bytes)"
    next_step = "Copy it again from its source"


class NotAnImage(ReadError):
    code = "not_an_image"
    what = "The file is not an image that can be read here ({detail})"
    next_step = "Export the radiograph as DICOM, PNG, JPEG or TIFF"


class DamagedImage(ReadError):
    code = "damaged_image"
    what = "The image is damaged and cannot be decoded ({detail})"
    next_step = "Copy or export it again from its source"


class NoPixels(ReadError):
    code = "no_pixels"
    what = "The file holds no picture ({detail})"
    next_step = "Choose the image files of the study; reports and directories hold no pixels"


class TooLarge(ReadError):
    code = "too_large"
    what = "The file claims {columns} x {rows} pixels, which is more than can be true or read here"
    next_step = "Check the file at its source; it is probably damaged"


class PathTooLong(ReadError):
    """It, and in a folder what lies below it, cannot be opened by its path."""

    code = "path_too_long"
    what = "The path is longer than this system can open; what lies there was not read"
    next_step = "Move the folder nearer to the top of the disk, or give its folders shorter names"


class AmbiguousName(ReadError):
    code = "ambiguous_name"
    what = "The name is no valid text, and other files are named as it would be written here"
    next_step = "Give the file another name"


class OutOfMemory(ReadError):
    code = "out_of_memory"
    what = "Decoding the file takes more memory than a radiograph may need here"
    next_step = "Check the file at its source; it is probably damaged or made to do harm"


class DecodingTooSlow(ReadError):
    code = "decoding_too_slow"
    what = "Decoding the file was stopped after {seconds} seconds without a result"
    next_step = "Check the file at its source, or open the folder again to try once more"


class DecoderCrashed(ReadError):
    code = "decoder_crashed"
    what = "The file made its decoder end ({detail}); the other files are not affected"
    next_step = "Export the radiograph again from its source, in another format if that fails too"


class WorkerCrashed(ReadError):
    code = "worker_crashed"
    what = (
        "The file made two workers of the cluster end, one after the other ({workers}); the other "
        "files are not affected"
    )
    next_step = "Export the radiograph again from its source, in another format if that fails too"


class DecoderNotStarted(ReadError):
    code = "decoder_not_started"
    what = "The process that decodes files could not be started ({detail})"
    next_step = "Close other programs and open the folder again, or run 'osteo-desktop doctor'"


class MissingCodec(ReadError):
    code = "missing_codec"
    what = "The compressed pixels ({syntax}) cannot be decoded here ({detail})"
    next_step = "Run 'osteo-desktop doctor', or export the study uncompressed"


class DamagedContainer(ReadError):
    code = "damaged_container"
    what = "The {kind} cannot be opened ({detail})"
    next_step = "Copy it again from its source, or unpack it with another program"


class ChangedFile(ReadError):
    code = "changed_file"
    what = "The file's content has changed since it was {since}"
    next_step = "Open its folder again to read it anew"


class WriteError(OsteoError):
    code = "write_error"
    what = "The file could not be written ({detail})"
    next_step = "Choose another folder; what you decided is safe in the archive"


class DiskFull(WriteError):
    code = "disk_full"
    what = "The disk is full, the file was not written"
    next_step = "Free some space or choose another disk; what you decided is safe in the archive"


class BadDestination(WriteError):
    code = "bad_destination"
    what = "Nothing can be written there ({detail})"
    next_step = "Choose a folder that exists and that you may write to"
