"""Groups of alike rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .._table import ArrowTable
from ._columns import Table, run

__all__ = [
    "ClusterTrial",
    "Clusters",
    "k_means",
]


@dataclass(frozen=True)
class ClusterTrial:
    """How well rows fall into so many groups."""

    clusters: int
    silhouette: float
    inertia: float


@dataclass(frozen=True)
class Clusters:
    """Rows in groups, the largest group first."""

    labels: Table
    """The group of each row, in the rows' order: `cluster`, from 1 on, as in models of the store."""

    centers: list[dict[str, float]]
    """The centre of each group, in the columns' own units: that of the group n is `centers[n - 1]`."""

    sizes: list[int]
    """How many rows each group has, as for the centres."""

    inertia: float
    """The sum of the squared distances from the centres, of scaled columns unless `scale` was off."""

    silhouette: float | None
    """How well rows fit their groups, from -1 to 1; of a part of many rows. `None` for one group."""

    trials: list[ClusterTrial]
    """The numbers of groups that were tried."""


def k_means(
    table: ArrowTable,
    *,
    columns: Sequence[str],
    clusters: int | None = None,
    most: int = 10,
    seed: int = 0,
    starts: int = 8,
    scale: bool = True,
) -> Clusters:
    """Groups of alike rows. Without `clusters`, 2 to `most` (10) are tried, and those of the greatest silhouette kept.

    The best of `starts` beginnings counts (8: more take longer and may find better groups); `seed` makes them. Columns are
    scaled to the same spread, unless `scale` is off: then those with large numbers decide.

        k_means(scores, columns=["recency_days", "frequency"], clusters=4, seed=0).sizes
    """
    figures, labels = run(
        "k_means",
        table,
        columns=list(columns),
        clusters=clusters,
        most=most,
        seed=seed,
        starts=starts,
        scale=scale,
    )
    return Clusters(
        labels,
        [dict(zip(figures["columns"], center)) for center in figures["centers"]],
        figures["sizes"],
        figures["inertia"],
        figures["silhouette"],
        [ClusterTrial(**trial) for trial in figures["trials"]],
    )
