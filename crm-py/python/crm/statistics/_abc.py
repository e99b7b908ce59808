"""How much of all value comes from how few."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .._table import ArrowTable
from ._columns import Table, run

__all__ = [
    "Abc",
    "AbcGroup",
    "abc",
]


@dataclass(frozen=True)
class AbcGroup:
    """A class or a tier as a whole."""

    name: str
    """`A`, `B`, `C`, or the name of the tier."""

    count: int
    """How many are in it."""

    value: Decimal
    """What they are worth."""

    share: float
    """Their share of all, 0 to 1."""

    least: Decimal | None
    """The least value among them; `None` when nobody is in it."""


@dataclass(frozen=True)
class Abc:
    """Items by what they are worth. A value below nothing, as after returns, counts as nothing."""

    items: Table
    """A row an item, the best first: the item, `value`, `share`, `cumulative_share` (of it and of all before it), `class`
    (`A`, `B` or `C`), and `tier` where tiers were asked for."""

    value: Decimal
    """What all are worth."""

    classes: list[AbcGroup]
    """A, the fewest that bring most of the value, B, that bring the next part, and C, the rest."""

    tiers: list[AbcGroup]
    """The tiers that were asked for."""

    points: list[tuple[int, float]]
    """The Pareto curve: the best 0, 1, 2 ... 100 percent of them, and the share that they bring; empty when all are worth
    nothing."""

    gini: float | None
    """Gini's coefficient: 0 when all are worth the same, near 1 when one is worth everything. `None` when all are worth
    nothing."""


def abc(
    table: ArrowTable,
    *,
    item: str,
    value: str,
    a_percent: float = 80.0,
    b_percent: float = 95.0,
    tiers: Mapping[str, float] | None = None,
) -> Abc:
    """Customers, products or anything else by what they are worth, with its class, the Pareto curve, and its tier.

    The values of an item, which may stand in many rows, are added up. The class A brings `a_percent` of all (80), A and B
    `b_percent` (95). `tiers` are names with the percent of the best items up to which each goes, rising:

        abc(orders, item="customer_id", value="amount", tiers={"gold": 1, "silver": 10, "bronze": 100}).classes
    """
    asked = [{"name": name, "percent": float(percent)} for name, percent in (tiers or {}).items()]
    figures, found = run(
        "abc",
        table,
        item=item,
        value=value,
        a_percent=float(a_percent),
        b_percent=float(b_percent),
        tiers=asked,
    )

    def group(of: dict[str, Any]) -> AbcGroup:
        least = None if of["least"] is None else Decimal(of["least"])
        return AbcGroup(of["name"], of["count"], Decimal(of["value"]), of["share"], least)

    return Abc(
        found,
        Decimal(figures["value"]),
        [group(of) for of in figures["classes"]],
        [group(of) for of in figures["tiers"]],
        [(percent, share) for percent, share in figures["points"]],
        figures["gini"],
    )
