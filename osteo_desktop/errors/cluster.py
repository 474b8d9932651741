"""Clusters of computers that read a folder together."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class ClusterError(OsteoError):
    """Nothing can be read by the cluster, or nothing any more."""

    code = "cluster_error"


class NoCluster(ClusterError):
    code = "no_cluster"
    what = "The Ray cluster {address} cannot be used ({detail})"
    next_step = (
        "Name it as HOST:PORT, and let this computer be one of it: 'ray status' tells; "
        "'--ray local' starts one here"
    )


class NoWorkers(ClusterError):
    code = "no_workers"
    what = "No worker of the Ray cluster {address} can read for this computer ({detail})"
    next_step = (
        "Install the same version of Osteo Desktop, with the same model, on its computers as here"
    )


class WorkersLost(ClusterError):
    code = "workers_lost"
    what = "No worker of the Ray cluster is left ({detail})"
    next_step = "Run the command again when the cluster is well; it goes on where this one ended"
