"""What goes together, and what a customer may like."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from .._table import ArrowTable
from ._columns import Table, run

__all__ = [
    "RecommendationEvaluation",
    "RecommendationQuality",
    "Rules",
    "association_rules",
    "evaluate_recommendations",
    "recommendations",
    "similar_items",
]


@dataclass(frozen=True)
class Rules:
    """ "Who buys all of these also buys that"."""

    rules: Table
    """Those of the highest lift first: `antecedent` (a list), `consequent`, `count`, `support`, `confidence`, `lift`,
    `leverage`, `conviction` (null where the rule always holds), `zhang`."""

    baskets: int
    """How many baskets there are."""

    itemsets: int
    """How many sets of items are as frequent as was asked."""


def association_rules(
    baskets: ArrowTable,
    *,
    basket: str,
    item: str,
    min_support: float = 0.01,
    min_confidence: float = 0.5,
    max_items: int = 6,
) -> Rules:
    """Rules with one consequent among baskets, a row an item of a basket, by FP-growth.

    `min_support` is the least part of all baskets that hold a rule's items, above 0 and up to 1 (0.01: less finds rarer
    rules and takes longer), `min_confidence` the least part of the baskets with its antecedent for which it holds (0.5),
    `max_items` the most items of a rule (6).

        association_rules(lines, basket="order_id", item="product", min_support=0.001)
    """
    figures, table = run(
        "association_rules",
        baskets,
        basket=basket,
        item=item,
        min_support=float(min_support),
        min_confidence=float(min_confidence),
        max_items=max_items,
    )
    return Rules(table, figures["baskets"], figures["itemsets"])


def similar_items(
    purchases: ArrowTable,
    *,
    customer: str,
    item: str,
    neighbors: int = 20,
    min_customers: int = 2,
    measure: Literal["cosine", "bm25"] = "cosine",
) -> Table:
    """Items that the same customers buy, a row a pair: `item`, `similar`, `score`, `customers` who bought both.

    Each item keeps its `neighbors` nearest (20), of which at least `min_customers` bought both (2: more of them leaves out
    chance). `measure` is `cosine`, or `bm25`, by which popular items and customers with many count less.

        similar_items(lines, customer="customer_id", item="product")
    """
    _, table = run(
        "similar_items",
        purchases,
        customer=customer,
        item=item,
        neighbors=neighbors,
        min_customers=min_customers,
        measure=measure,
    )
    return table


def recommendations(
    purchases: ArrowTable,
    *,
    customer: str,
    item: str,
    limit: int = 10,
    fill_up: bool = True,
    causes: int = 3,
    neighbors: int = 20,
    min_customers: int = 2,
    measure: Literal["cosine", "bm25"] = "cosine",
) -> Table:
    """What each customer may like and does not have yet, the best first: `customer`, `item`, `score`, and `because`, what
    the customer has that it is like. With `fill_up`, popular items are what is left, with the score 0 and no reason.
    `limit` items a customer (10) and `causes` for each (3) at most; the others are those of `similar_items`.

        recommendations(lines, customer="customer_id", item="product", limit=5)
    """
    _, table = run(
        "recommendations",
        purchases,
        customer=customer,
        item=item,
        limit=limit,
        fill_up=fill_up,
        causes=causes,
        neighbors=neighbors,
        min_customers=min_customers,
        measure=measure,
    )
    return table


@dataclass(frozen=True)
class RecommendationQuality:
    """How good lists were."""

    recall: float
    """The part of what was bought that had been recommended, of as much as fits in a list."""

    mean_average_precision: float
    """MAP."""

    coverage: float
    """The part of all items that was recommended to anybody."""


@dataclass(frozen=True)
class RecommendationEvaluation:
    """Recommendations beside the most popular items."""

    customers: int
    """Who bought before `split_at`, and something new after it."""

    model: RecommendationQuality
    """Of likeness."""

    popular: RecommendationQuality
    """Of the most popular items, the same for all."""


def evaluate_recommendations(
    purchases: ArrowTable,
    *,
    customer: str,
    item: str,
    at: str,
    split_at: datetime.date,
    limit: int = 10,
    neighbors: int = 20,
    min_customers: int = 2,
    measure: Literal["cosine", "bm25"] = "cosine",
) -> RecommendationEvaluation:
    """Learns from the purchases before the day `split_at`, and compares what it recommends with what was bought from then on.

    `limit` items are recommended (10); the other options are those of `similar_items`.

        evaluate_recommendations(lines, customer="customer_id", item="product", at="day", split_at=datetime.date(2026, 3, 1))
    """
    figures, _ = run(
        "evaluate_recommendations",
        purchases,
        customer=customer,
        item=item,
        at=at,
        split_at=split_at,
        limit=limit,
        neighbors=neighbors,
        min_customers=min_customers,
        measure=measure,
    )
    return RecommendationEvaluation(
        figures["customers"],
        RecommendationQuality(**figures["model"]),
        RecommendationQuality(**figures["popular"]),
    )
