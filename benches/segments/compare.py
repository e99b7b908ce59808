"""A five-condition count over a million ready profiles: DuckDB and Polars, beside what the frame took.

    CRM_FRAME_CSV=profiles.csv cargo test --release -p crm-core --lib frame::speed -- --ignored --nocapture
    python compare.py profiles.csv MICROSECONDS_OF_THE_FRAME

Needs `pip install duckdb polars`. Both peers have the table in memory, in their own types, tags as lists, and two
threads, as the frame has; a figure is the median of many runs, taken in turn.
"""

import os
import statistics
import sys
import time

os.environ.setdefault("POLARS_MAX_THREADS", "2")

import duckdb  # noqa: E402
import polars as pl  # noqa: E402

RUNS = 101
NOW = 1_768_046_400_000
SINCE = NOW - 90 * 86_400_000
COUNTRIES = ["DE", "CN", "FR"]


def load_duckdb(path: str) -> duckdb.DuckDBPyConnection:
    db = duckdb.connect(config={"threads": 2})
    db.execute("CREATE TYPE country AS ENUM (SELECT DISTINCT country FROM read_csv(?) WHERE country IS NOT NULL)", [path])
    db.execute(
        """
        CREATE TABLE profiles AS
        SELECT country::country AS country, order_count::BIGINT AS order_count, spent::DECIMAL(18, 2) AS spent,
               make_timestamp_ms(last_order_at) AS last_order_at, string_split(coalesce(tags, ''), '|') AS tags
        FROM read_csv(?, types = {'spent': 'DECIMAL(18, 2)', 'last_order_at': 'BIGINT', 'tags': 'VARCHAR'})
        """,
        [path],
    )
    # Whether a customer has the tag, as a column of its own, is what a peer with a bitmap a tag would have.
    db.execute("ALTER TABLE profiles ADD COLUMN newsletter BOOLEAN")
    db.execute("UPDATE profiles SET newsletter = list_contains(tags, 'newsletter')")
    return db


def duckdb_query(tag: str) -> str:
    return f"""
        SELECT count(*) FROM profiles
        WHERE country IN ('DE', 'CN', 'FR') AND order_count >= 3 AND spent > 100
          AND last_order_at < make_timestamp_ms({SINCE}) AND {tag}
    """


def load_polars(path: str) -> pl.DataFrame:
    frame = pl.read_csv(path, schema_overrides={"country": pl.Categorical, "spent": pl.Decimal(18, 2), "tags": pl.String})
    return frame.with_columns(
        pl.from_epoch("last_order_at", time_unit="ms"),
        pl.col("tags").fill_null("").str.split("|"),
    ).with_columns(newsletter=pl.col("tags").list.contains("newsletter")).rechunk()


def polars_count(frame: pl.DataFrame, tag: pl.Expr) -> int:
    since = pl.from_epoch(pl.lit(SINCE), time_unit="ms")
    conditions = (
        pl.col("country").is_in(COUNTRIES)
        & (pl.col("order_count") >= 3)
        & (pl.col("spent") > 100)
        & (pl.col("last_order_at") < since)
        & tag
    )
    return frame.lazy().filter(conditions).select(pl.len()).collect().item()


def main() -> None:
    path, ours = sys.argv[1], float(sys.argv[2])
    db, frame = load_duckdb(path), load_polars(path)
    runs = {
        "duckdb, tags a list": lambda: db.execute(duckdb_query("list_contains(tags, 'newsletter')")).fetchone()[0],
        "duckdb, tag a column": lambda: db.execute(duckdb_query("newsletter")).fetchone()[0],
        "polars, tags a list": lambda: polars_count(frame, pl.col("tags").list.contains("newsletter")),
        "polars, tag a column": lambda: polars_count(frame, pl.col("newsletter")),
    }
    times: dict[str, list[float]] = {name: [] for name in runs}
    counts = {}
    for _ in range(RUNS):
        for name, run in runs.items():
            started = time.perf_counter()
            counts[name] = run()
            times[name].append(time.perf_counter() - started)
    print(f"{'frame':<22} {ours:>10.1f} µs")
    for name, taken in times.items():
        median = statistics.median(taken) * 1e6
        print(f"{name:<22} {median:>10.1f} µs  {median / ours:>6.1f} ×  {counts[name]} customers")


if __name__ == "__main__":
    main()
