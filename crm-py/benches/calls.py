"""What a call costs from Python, beside the same call in Rust; and a million rows as an Arrow table.

    cargo run --release -p crm-wire --example calls     # the Rust side: the core alone, and through the wire
    python crm-py/benches/calls.py
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import polars as pl

import crm

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000


def once(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def each(work: Callable[[], object], times: int) -> float:
    """The median of five rounds, for one call."""

    def round_() -> None:
        for _ in range(times):
            work()

    return statistics.median(once(round_) for _ in range(5)) / times


def show(what: str, seconds: float, per: str = "") -> None:
    amount = f"{seconds * 1e6:10.1f} µs" if seconds < 0.01 else f"{seconds * 1e3:10.0f} ms"
    print(f"{what:<58}{amount}  {per}")


def new_order(n: int) -> crm.NewOrder:
    lines = [crm.NewOrderLine(sku="TEA", quantity=2, unit_price=Decimal("4.50")), crm.NewOrderLine(sku="CUP", quantity=1, unit_price=Decimal(12))]
    return crm.NewOrder(number=str(n), source="shop", currency="EUR", lines=lines)


def main() -> None:
    db = crm.in_memory()
    ada = db.customers.create(name="Ada", identifiers=[crm.Identifier(kind=crm.IdentifierKind.EMAIL, value="ada@example.org")])
    show("stats, in memory: the crossing alone", each(db.stats, 5_000))
    show("customers.get, in memory (calls.rs: read_core)", each(lambda: db.customers.get(ada.id), 5_000))
    commands = [crm.Command("customers.create", new=crm.NewCustomer(name=f"Customer {n}")) for n in range(10_000)]
    seconds = once(lambda: db.batch(commands))
    show("a batch of 10,000, in memory (calls.rs: batch_core)", seconds, f"{seconds / 10_000 * 1e6:.1f} µs each")
    page = db.customers.list(limit=1_000)
    seconds = each(lambda: list(db.customers.list(limit=1_000)), 5)
    show("a page of 1,000 customers, each read", seconds, f"{seconds / len(page) * 1e6:.1f} µs each")

    with tempfile.TemporaryDirectory() as folder, crm.open(Path(folder) / "bench.crm") as db:
        show("customers.create, durable", each(lambda: db.customers.create(name="Bob"), 200))
        orders = [new_order(n) for n in range(10_000)]
        seconds = once(lambda: db.imports.load(orders))
        show("10,000 orders of two lines loaded", seconds, f"{seconds / 10_000 * 1e6:.1f} µs each")

        table = pl.DataFrame({"mail": [f"c{n}@example.org" for n in range(ROWS)], "name": [f"Customer {n}" for n in range(ROWS)]})
        seconds = once(lambda: db.imports.customers(table, email="mail", name="name"))
        show(f"{ROWS:,} customers imported from Polars", seconds, f"{ROWS / seconds:,.0f} a second")
        seconds = once(lambda: pl.DataFrame(db.customers.all()))
        show(f"{ROWS:,} customers exported to Polars", seconds, f"{ROWS / seconds:,.0f} a second")
        table = pl.DataFrame(
            {
                "number": [str(n) for n in range(ROWS)],
                "customer_email": [f"c{n}@example.org" for n in range(ROWS)],
                "placed_at": ["2026-01-31"] * ROWS,
                "currency": ["EUR"] * ROWS,
                "sku": ["TEA"] * ROWS,
                "unit_price": [4.5] * ROWS,
            }
        )
        seconds = once(lambda: db.imports.load(table))
        show(f"{ROWS:,} orders imported from Polars", seconds, f"{ROWS / seconds:,.0f} a second")
        seconds = once(lambda: pl.DataFrame(db.orders.all()))
        show(f"{ROWS:,} orders exported to Polars", seconds, f"{ROWS / seconds:,.0f} a second")
        at = db.orders.list(limit=1)[0].placed_at
        seconds = once(lambda: pl.DataFrame(db.scoring.rfm(at, "EUR").customers))
        show(f"RFM scores of {ROWS:,} customers to Polars", seconds, f"{ROWS / seconds:,.0f} a second")


main()
