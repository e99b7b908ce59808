"""Previews of segments beside DuckDB, Polars and SQLite: one run, the same data, two threads each.

    pip install ./crm-py duckdb polars numpy
    python benches/segments/compare.py [CUSTOMERS [FOLDER]]

Makes a shop of a million customers with ten million orders, a few customers with most of them, and loads it into crm by
its Python binding; the file stays in FOLDER for the next run. Each peer has the same values in memory, ready, in types
of its own. A figure is the median of runs that take turns, and of crm the whole call of `db.segments.preview`.
"""

from __future__ import annotations

import datetime
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("POLARS_MAX_THREADS", "2")

import crm  # noqa: E402
import duckdb  # noqa: E402
import numpy as np  # noqa: E402
import polars as pl  # noqa: E402

COUNTRIES = ["DE", "CN", "US", "FR", "GB", "IT", "ES", "NL", "PL", "JP", "KR", "BR", "IN", "SE", "NO", "AT"]
TAGS = ["newsletter", "vip", "b2b", "press", "app", "store", "beta", "gift"]
CATEGORIES = [f"category {number}" for number in range(40)]
PRODUCTS = 4_000
DAYS = 730
# The clock stands still, so that all sides are asked about the same days.
NOW = datetime.datetime(2026, 1, 10, 12, tzinfo=datetime.timezone.utc)

PROFILE = (
    "country IN ('DE', 'CN', 'FR') AND order_count >= 3 AND spent('EUR') > 100 "
    "AND last_order_at < now() - INTERVAL '90 days' AND 'newsletter' = ANY(tags)"
)
LINES = (
    "COUNT(order_lines) FILTER (WHERE category = 'category 3' "
    "AND placed_at >= now() - INTERVAL '30 days') >= 2"
)
ALL_LINES = "COUNT(order_lines) FILTER (WHERE category = 'category 3') >= 2"


def skewed(dice: np.random.Generator, end: int, count: int, power: float = 3.0) -> np.ndarray:
    """Numbers below `end`, small ones far more often."""
    return (end * dice.random(count) ** power).astype(np.int64)


class Shop:
    """The customers, orders and lines as columns."""

    def __init__(self, customers: int) -> None:
        dice = np.random.default_rng(7)
        orders = customers * 10
        self.country = skewed(dice, len(COUNTRIES), customers)
        self.tags = [TAGS[: int(count)] for count in skewed(dice, len(TAGS), customers)]
        # Whose an order is: half of the customers have nine tenths of them.
        whose = dice.permutation(customers)[skewed(dice, customers, orders, 1.6)]
        placed = NOW.timestamp() - dice.integers(60, DAYS * 86_400, orders)
        # As a shop writes them: by time.
        order = np.argsort(placed, kind="stable")
        self.whose, self.placed = whose[order], placed[order].astype(np.int64)
        lines = 1 + skewed(dice, 8, orders)
        self.line_order = np.repeat(np.arange(orders), lines)
        self.product = skewed(dice, PRODUCTS, len(self.line_order), 2.0)
        self.cents = 199 + 100 * (self.product % 60)
        self.quantity = 1 + skewed(dice, 4, len(self.line_order), 4.0)


def load_crm(shop: Shop, path: Path) -> crm.Crm:
    db = crm.open(path, clock=crm.ManualClock(NOW))
    if db.customers.count():
        return db
    number = pl.Series(np.arange(len(shop.country)))
    customers = pl.DataFrame(
        {
            "id": number.cast(pl.String),
            "country": pl.Series([COUNTRIES[at] for at in shop.country]),
            "tags": pl.Series([",".join(tags) for tags in shop.tags]),
        }
    )
    report = db.imports.customers(customers, external_id="id", name="id", country="country", tags="tags")
    assert report.rows.rejected == 0, report.errors[:3]
    step = 2_000_000
    for start in range(0, len(shop.line_order), step):
        end = min(start + step, len(shop.line_order))
        # An order stays in one part.
        first, last = (np.searchsorted(shop.line_order, shop.line_order[at]) if at else 0 for at in (start, end - 1))
        last = last if end < len(shop.line_order) else end
        first, last = int(first), int(last)
        part = slice(first, last)
        order = shop.line_order[part]
        table = pl.DataFrame(
            {
                "number": pl.Series(order).cast(pl.String),
                "customer": pl.Series(shop.whose[order]).cast(pl.String),
                "at": pl.from_epoch(pl.Series(shop.placed[order]), time_unit="s").dt.replace_time_zone("UTC"),
                "sku": pl.Series(shop.product[part]).cast(pl.String),
                "category": pl.Series(shop.product[part] % len(CATEGORIES)).replace_strict(
                    list(range(len(CATEGORIES))), CATEGORIES, return_dtype=pl.String
                ),
                "quantity": pl.Series(shop.quantity[part]),
                "price": (pl.Series(shop.cents[part]).cast(pl.Decimal(18, 2)) / 100).cast(pl.Decimal(18, 2)),
            }
        )
        report = db.imports.orders(
            table,
            number="number",
            customer_external_id="customer",
            placed_at="at",
            currency=crm.Fixed("EUR"),
            sku="sku",
            category="category",
            unknown_product="create",
            quantity="quantity",
            unit_price="price",
        )
        assert report.rows.rejected == 0, report.errors[:3]
    return db


def tables(shop: Shop) -> tuple[pl.DataFrame, pl.DataFrame]:
    """What peers have: profiles, and lines with all that the questions ask, in the order of time."""
    customer = shop.whose[shop.line_order]
    lines = pl.DataFrame(
        {
            "customer": pl.Series(customer).cast(pl.UInt32),
            "placed_at": pl.from_epoch(pl.Series(shop.placed[shop.line_order]), time_unit="s").dt.cast_time_unit("ms"),
            "category": pl.Series(shop.product % len(CATEGORIES)).replace_strict(
                list(range(len(CATEGORIES))), CATEGORIES, return_dtype=pl.Enum(CATEGORIES)
            ),
            "cents": pl.Series(shop.cents * shop.quantity),
        }
    )
    orders = pl.DataFrame({"customer": pl.Series(shop.whose).cast(pl.UInt32)}).group_by("customer").agg(
        order_count=pl.len().cast(pl.Int64)
    )
    spent = lines.group_by("customer").agg(spent=pl.col("cents").sum(), last_order_at=pl.col("placed_at").max())
    profiles = (
        pl.DataFrame(
            {
                "customer": pl.Series(np.arange(len(shop.country))).cast(pl.UInt32),
                "country": pl.Series([COUNTRIES[at] for at in shop.country], dtype=pl.Enum(COUNTRIES)),
                "tags": pl.Series(shop.tags, dtype=pl.List(pl.String)),
            }
        )
        .join(orders, on="customer", how="left")
        .join(spent, on="customer", how="left")
        .with_columns(
            order_count=pl.col("order_count").fill_null(0),
            spent=(pl.col("spent").fill_null(0).cast(pl.Decimal(18, 2)) / 100).cast(pl.Decimal(18, 2)),
        )
        .rechunk()
    )
    return profiles, lines.drop("cents").rechunk()


def duckdb_runs(profiles: pl.DataFrame, lines: pl.DataFrame) -> dict[str, Callable[[], int]]:
    db = duckdb.connect(config={"threads": 2})
    db.execute("CREATE TABLE profiles AS SELECT * FROM profiles")
    db.execute("CREATE TABLE lines AS SELECT * FROM lines")

    def ask(question: str) -> Callable[[], int]:
        return lambda: db.execute(question).fetchone()[0]

    since = f"TIMESTAMP '{NOW:%Y-%m-%d %H:%M:%S}'"
    per_customer = "SELECT count(*) FROM (SELECT customer FROM lines WHERE {} GROUP BY customer HAVING count(*) >= 2)"
    return {
        PROFILE: ask(
            "SELECT count(*) FROM profiles WHERE country IN ('DE', 'CN', 'FR') AND order_count >= 3 AND spent > 100 "
            f"AND last_order_at < {since} - INTERVAL 90 DAY AND list_contains(tags, 'newsletter')"
        ),
        LINES: ask(per_customer.format(f"category = 'category 3' AND placed_at >= {since} - INTERVAL 30 DAY")),
        ALL_LINES: ask(per_customer.format("category = 'category 3'")),
    }


def polars_runs(profiles: pl.DataFrame, lines: pl.DataFrame) -> dict[str, Callable[[], int]]:
    now = NOW.replace(tzinfo=None)

    def per_customer(condition: pl.Expr) -> Callable[[], int]:
        counts = lines.lazy().filter(condition).group_by("customer").len()
        return lambda: counts.filter(pl.col("len") >= 2).select(pl.len()).collect().item()

    profile = profiles.lazy().filter(
        pl.col("country").is_in(["DE", "CN", "FR"])
        & (pl.col("order_count") >= 3)
        & (pl.col("spent") > 100)
        & (pl.col("last_order_at") < now - datetime.timedelta(days=90))
        & pl.col("tags").list.contains("newsletter")
    )
    is_wanted = pl.col("category") == "category 3"
    return {
        PROFILE: lambda: profile.select(pl.len()).collect().item(),
        LINES: per_customer(is_wanted & (pl.col("placed_at") >= now - datetime.timedelta(days=30))),
        ALL_LINES: per_customer(is_wanted),
    }


def sqlite_runs(profiles: pl.DataFrame, lines: pl.DataFrame) -> dict[str, Callable[[], int]]:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE profiles (country TEXT, order_count INTEGER, spent REAL, last_order_at INTEGER, newsletter INTEGER)")
    rows = profiles.select(
        pl.col("country").cast(pl.String),
        "order_count",
        pl.col("spent").cast(pl.Float64),
        pl.col("last_order_at").dt.epoch("s"),
        pl.col("tags").list.contains("newsletter").cast(pl.Int8),
    )
    db.executemany("INSERT INTO profiles VALUES (?, ?, ?, ?, ?)", rows.iter_rows())
    db.execute("CREATE TABLE lines (category INTEGER, placed_at INTEGER, customer INTEGER)")
    rows = lines.select(pl.col("category").to_physical(), pl.col("placed_at").dt.epoch("s"), "customer")
    db.executemany("INSERT INTO lines VALUES (?, ?, ?)", rows.iter_rows())
    db.execute("CREATE INDEX by_category ON lines (category, placed_at, customer)")
    now = int(NOW.timestamp())

    def ask(question: str) -> Callable[[], int]:
        return lambda: db.execute(question).fetchone()[0]

    per_customer = "SELECT count(*) FROM (SELECT 1 FROM lines WHERE {} GROUP BY customer HAVING count(*) >= 2)"
    return {
        PROFILE: ask(
            "SELECT count(*) FROM profiles WHERE country IN ('DE', 'CN', 'FR') AND order_count >= 3 AND spent > 100 "
            f"AND last_order_at < {now - 90 * 86_400} AND newsletter"
        ),
        LINES: ask(per_customer.format(f"category = 3 AND placed_at >= {now - 30 * 86_400}")),
        ALL_LINES: ask(per_customer.format("category = 3")),
    }


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def main() -> None:
    customers = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.mkdtemp())
    shop = Shop(customers)
    path = folder / f"shop-{customers}.crm"
    print(f"{customers:,} customers, {len(shop.placed):,} orders, {len(shop.line_order):,} lines")
    print(f"loaded in {timed(lambda: load_crm(shop, path).close()):.1f} s")
    profiles, lines = tables(shop)
    peers = {
        "duckdb": duckdb_runs(profiles, lines),
        "polars": polars_runs(profiles, lines),
        "sqlite": sqlite_runs(profiles, lines),
    }
    db = crm.open(path, clock=crm.ManualClock(NOW))

    def preview(expression: str) -> Callable[[], int]:
        return lambda: db.segments.preview(expression, 0).count

    ours = {expression: preview(expression) for expression in peers["duckdb"]}
    built = timed(ours[PROFILE])
    frame = db.segments.memory_bytes()
    print(f"profiles: {frame / customers:.0f} bytes a customer, built in {built:.1f} s")
    read = timed(ours[LINES])
    facts = db.segments.memory_bytes() - frame
    print(f"orders: {facts / len(shop.line_order):.1f} bytes a line, read in {read:.1f} s")
    print(f"an empty preview: {statistics.median(timed(preview('false')) for _ in range(51)) * 1e6:.0f} µs")
    for expression, run in ours.items():
        runs = {"crm": run} | {name: questions[expression] for name, questions in peers.items()}
        counts = {name: each() for name, each in runs.items()}
        assert len(set(counts.values())) == 1, counts
        slowest = max(timed(each) for each in runs.values())
        rounds = max(5, min(101, int(30 / slowest)))
        times: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(rounds):
            for name, each in runs.items():
                times[name].append(timed(each))
        print(f"\n{expression}")
        base = statistics.median(times["crm"])
        for name, taken in times.items():
            median = statistics.median(taken)
            print(f"  {name:<8} {median * 1e3:>10.2f} ms {median / base:>8.1f} ×  {counts[name]:>9,} customers")


if __name__ == "__main__":
    main()
