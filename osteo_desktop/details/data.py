"""What is wrong with labelled data and scores."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class DataDetail(Detail):
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
    ORIGINAL_FOR_EACH = "original_for_each", "must be as many as the groups"
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
    FILE_AT_LINE = "file_at_line", "line {line}: {file}"
    SCORE_OUT_OF_RANGE = (
        "score_out_of_range",
        "a score is not within 0-1, or t_low is above t_high",
    )
    PLACES_EMPTY = "places_empty", "the data has boxes, but mass_in_boxes or iou is empty"
    TEXT_NO_NUMBER = "text_no_number", "{value} is no number"
    LACKS = "lacks", "no {what}"
    BUT_LACKS = "but_lacks", "{there}, but no {what}"
    BUT_LACKS_BESIDE = "but_lacks_beside", "{there}, but no {what} beside it"
    BUT_LACKS_FOLDER = "but_lacks_folder", "{there}, but in it no folder {what}"
    LACKS_FOLDER = "lacks_folder", "no folder {what}"
    LACKS_COCO = "lacks_coco", "no JSON file named for annotations, instances, coco or its part"
    NOR_A_FOLDER_IN_IT = "nor_a_folder_in_it", "{missed}; nor does a folder in it"
    BOX_OF = "box_of", "A box of {name}: {key}"
    FOLDER_OF = "folder_of", "The folder of {file}"
    LEAK_AUDIT = "leak_audit", "leak audit"
    TABLE_OF_FIGURES = "table_of_figures", "table of figures"
    RIGHTS_OF_PICTURES = "rights_of_pictures", "rights of the pictures"
