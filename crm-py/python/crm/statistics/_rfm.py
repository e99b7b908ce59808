"""How recently, how often and for how much customers bought."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from .._table import ArrowTable
from ._columns import Table, run

__all__ = [
    "Rfm",
    "RfmEdges",
    "RfmSegment",
    "rfm",
]


@dataclass(frozen=True)
class RfmEdges:
    """The values between the scores, ascending: a value on an edge belongs below it."""

    recency: list[Decimal]
    frequency: list[Decimal]
    monetary: list[Decimal]


@dataclass(frozen=True)
class RfmSegment:
    """The customers of one name."""

    name: str
    customers: int
    monetary: Decimal
    """What they spent."""


@dataclass(frozen=True)
class Rfm:
    """Scores from 1 to 5, 5 the best, with what explains them."""

    customers: Table
    """A row a customer: `customer`, `recency_days`, `frequency` (days with a purchase), `monetary`,
    `recency_score`, `frequency_score`, `monetary_score`, `segment`."""

    edges: RfmEdges | None
    """The edges that were used; `None` without customers."""

    segments: list[RfmSegment]
    """All names, those of nobody too."""


def rfm(
    orders: ArrowTable,
    *,
    customer: str,
    at: str,
    value: str,
    as_of: datetime.date,
    method: Literal["quantiles", "ntile"] = "quantiles",
) -> Rfm:
    """How recently, how often and for how much customers bought up to a day, that day included.

    `value` is net of refunds. Edges are the quantiles at 20, 40, 60 and 80 %, so that equal customers have equal scores; by
    rank with `ntile`, so that each score has as many.

        rfm(orders, customer="customer_id", at="ordered_on", value="amount", as_of=datetime.date(2026, 3, 1))
    """
    figures, table = run("rfm", orders, customer=customer, at=at, value=value, as_of=as_of, method=method)
    edges = figures.get("edges")
    if edges is not None:
        edges = RfmEdges(**{name: [Decimal(edge) for edge in values] for name, values in edges.items()})
    segments = [
        RfmSegment(each["name"], each["customers"], Decimal(each["monetary"])) for each in figures["segments"]
    ]
    return Rfm(table, edges, segments)
