"""The same batch on a Dask cluster: many machines, each pair still done exactly once."""

from collections.abc import Iterator, Sequence
from typing import Any

from aligner.batch.work import Done, Task, broken, do_pair
from aligner.cli.trouble import Trouble
from aligner.speech import Message, template

LOCAL = "local"
_RETRIES = 3  # workers that may die under one pair before it is taken for the one at fault
_PATIENCE = 20.0  # seconds for a cluster to answer
_NEEDED = template("A cluster needs the part “cluster”: install it with pip install 'article-aligner[cluster]'.")


def run_on_cluster(tasks: Sequence[Task], address: str, workers: int | None = None) -> Iterator[Done]:
    """Do the tasks on the cluster at ``address``, or on one of this machine's own processes for ``local``.

    The files must be seen under the same names by every worker. Each task is handed out once it is done; what a worker
    that died had under way is done by another. Raises Trouble.
    """
    client, cluster = _client(address, workers)
    try:
        futures = {
            client.submit(do_pair, task, key=f"pair-{task.pair.id}-{task.made_from}", retries=_RETRIES): task
            for task in tasks
        }
        for future in _as_completed(list(futures)):
            task, trouble = futures[future], future.exception()
            yield (
                future.result()
                if trouble is None
                else broken(task, Message("The comparison broke off ({error}).", error=str(trouble)))
            )
            future.release()
    finally:
        client.close()
        if cluster is not None:
            cluster.close()


def _client(address: str, workers: int | None) -> tuple[Any, Any]:
    """The way to a cluster, and the cluster itself where it is our own."""
    try:
        import distributed
    except ImportError as error:
        raise Trouble(_NEEDED) from error
    cluster: Any = None
    library: Any = distributed  # it ships no types
    try:
        if address == LOCAL:
            cluster = library.LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None)
        return library.Client(cluster or address, timeout=_PATIENCE), cluster
    except (OSError, ValueError, TimeoutError) as error:
        raise Trouble(
            "There is no Dask cluster at {address}: check its address and that it is running.", address=address
        ) from error


def _as_completed(futures: list[Any]) -> Iterator[Any]:
    import distributed

    library: Any = distributed
    return iter(library.as_completed(futures))
