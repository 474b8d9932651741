"""What keeps a cluster of computers, or one of its workers, from reading."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class ClusterDetail(Detail):
    READING = "cluster_reading", "reading on a cluster"
    NO_HOST_AND_PORT = "cluster_no_host_and_port", "that is no HOST:PORT"
    NO_ANSWER = "cluster_no_answer", "nothing answers there: {why}"
    NOT_RAY = "cluster_not_ray", "what answers there is no Ray of this version"
    NOT_JOINED = "cluster_not_joined", "Ray says: {why}"
    NO_PROCESSORS = "cluster_no_processors", "it has no processors to give"
    REFUSED = "cluster_refused", "{worker}: {why}"
    OTHER_VERSION = "cluster_other_version", "it runs version {there}, this is {here}"
    OTHER_CODE = (
        "cluster_other_code",
        "it runs another program of version {version} than this one: it was changed there or here",
    )
    NOT_INSTALLED = "cluster_not_installed", "Osteo Desktop of this version is not installed there"
    OTHER_MODEL = "cluster_other_model", "its model is {there}, here it is {here}"
    OTHER_WEIGHTS = (
        "cluster_other_weights",
        "its model {model} has other weights than the one here",
    )
    ENDED = "cluster_ended", "it ended"
    ENDED_AGAIN = "cluster_ended_again", "it ended {count} times without finishing a file"
    SILENT = "cluster_silent", "it did not answer within {seconds} seconds"
