"""Why a training, an evaluation or an answer kept of one cannot go on."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class TrainingDetail(Detail):
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
    JUDGES_NO_PLACES = (
        "judges_no_places",
        "it judges no places, so its answer cannot be cut for a crop",
    )
    ANSWERS_LOST = "answers_lost", "its answers cannot be read after being kept"
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
    EVENT_NOT_KNOWN = "event_not_known", "event {word} is not known; {hint}"
    RECIPE_NOT_KNOWN = "recipe_not_known", "recipe {word} is not known; {hint}"
    NO_SUCH_STAGE = "no_such_stage", "{change}: there are stages 1 to {stages}, not {step}"
    NO_CHANGE = "no_change", "{change} is no change; write stage.1.epochs=5 or average=0.99"
    PARTS_NEEDED = "parts_needed", "[network] and [preparation] are needed"
    STAGE_NEEDED = "stage_needed", "at least one [[stage]] is needed"
    GO_TOGETHER = "go_together", "{one} and {other} go together"
    NEEDS_OTHER = "needs_other", "{one} needs {other}"
    NEEDS_OTHER_OR_ZERO = "needs_other_or_zero", "{one} needs {other}, or must be 0"
    AT_LEAST = "at_least", "{name} must be at least {least}"
    ABOVE_ZERO = "above_zero", "{name} must be above 0"
    CANVAS_TOO_SMALL = (
        "canvas_too_small",
        "a canvas of {canvas} pixels is too small for shapes of {longest}; more pixels in the "
        "shapes need framing.canvas as large",
    )
    ONE_SHAPE_NEEDED = "one_shape_needed", "{one} needs a preparation of one shape"
    NO_ROOM_FOR_OTHERS = "no_room_for_others", "{one} and {other} leave no room for the others"
    ZOOM_UNORDERED = "zoom_unordered", "zoom must be two numbers, the smaller first"
