"""The same batch on a cluster: a worker that is killed midway costs nothing, and no pair is done twice."""

import logging
import os
import signal
from collections import Counter

import pytest
from stories import folders

from aligner.batch import cluster
from aligner.batch.cluster import run_on_cluster
from aligner.batch.pairs import Pair
from aligner.batch.work import Task
from aligner.cli.trouble import Trouble

distributed = pytest.importorskip("distributed", reason="the extra “cluster” is not installed")


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning")
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_killed_worker_costs_nothing(tmp_path):
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    originals, copies = folders(tmp_path, 8)
    tasks = [Task(Pair(f"s{n}", str(originals / f"s{n}.txt"), str(copies / f"s{n}.txt")), "") for n in range(8)]
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=logging.CRITICAL
    ) as own:
        done = []
        for one in run_on_cluster(tasks, own.scheduler_address):
            done.append(one)
            if len(done) == 2:
                os.kill(own.workers[0].pid, signal.SIGKILL)
    assert Counter(one.outcome.pair.id for one in done) == Counter({f"s{n}": 1 for n in range(8)})
    assert all(one.outcome.reason is None for one in done)
    assert sum(one.outcome.findings for one in done) == 4


def test_a_cluster_that_is_not_there_is_told(monkeypatch):
    monkeypatch.setattr(cluster, "_PATIENCE", 0.5)
    with pytest.raises(Trouble, match="There is no Dask cluster at tcp://"):
        next(run_on_cluster([], "tcp://127.0.0.1:9"))
