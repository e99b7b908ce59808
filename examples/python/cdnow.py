"""Who buys, who comes back, and who is about to leave: 6,919 purchases of a music shop, in one file, with Polars.

    pip install ./crm-py polars
    python examples/python/cdnow.py [FILE]     # makes cdnow.crm, or FILE; a second run finds it there

Each cell below, from one `# %%` to the next, can be run by itself in a notebook; tables and reports show as HTML there.
"""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import polars as pl

import crm

if {"-h", "--help"} & set(sys.argv[1:]):
    print(__doc__)
    sys.exit()

DATA = Path(__file__).parents[2] / "crm-core/examples/data/cdnow.csv"
FILE = Path(sys.argv[1] if len(sys.argv) > 1 else "cdnow.crm")
END = datetime.datetime(1998, 7, 1, tzinfo=datetime.timezone.utc)

pl.Config(tbl_hide_dataframe_shape=True, tbl_hide_column_data_types=True, tbl_width_chars=100, tbl_formatting="UTF8_FULL_CONDENSED")


def title(text: str) -> None:
    print(f"\n{text}\n{'─' * len(text)}")


# %% Bring the purchases in. Any table will do; this one comes through Polars, so that it can be looked at first.

purchases = pl.read_csv(DATA, schema_overrides={"customer": pl.String, "date": pl.String, "amount": pl.Decimal(12, 2)})
db = crm.open(FILE)
report = db.imports.orders(
    purchases,
    crm.OrderMapping(
        customer_external_id="customer",
        customer_issuer="cdnow",
        placed_at="date",
        time_format="%Y%m%d",
        currency=crm.Fixed("USD"),
        sku=crm.Fixed("CD"),
        quantity="quantity",
        amount="amount",
    ),
)
title("The import")
rows = report.rows
print(f"{rows.read:,} rows read: {rows.imported:,} imported, {rows.skipped:,} there already, {rows.rejected:,} rejected")

# %% What is known now: kept by each write, nothing is counted up here.

sales = db.reports.sales()
title("The shop")
print(f"{sales.buyers:,} customers, {sales.repeat_buyers:,} of them came back ({sales.repeat_rate or 0:.1%})")
print(f"{sales.orders:,} orders, {sales.currencies[0].revenue:,} USD, {sales.currencies[0].mean_order_value:.2f} USD each")

# %% Month by month. A report's lists are tables: Polars takes them as they are.

months = (
    pl.DataFrame(sales.months)
    .with_columns(revenue=pl.col("revenue").list.first().struct.field("amount").cast(pl.Float64))
    .select("month", "orders", "new_buyers", "returning_buyers", "revenue")
)
title("Quarter by quarter")
print(
    months.group_by_dynamic("month", every="1q")
    .agg(pl.col("orders", "new_buyers", "returning_buyers", "revenue").sum())
    .with_columns(pl.col("revenue").round(0).cast(pl.Int64))
    .rename({"month": "quarter of"})
)

# %% Who is worth a letter? RFM scores of every customer, with the edges that explain them.

scores = db.scoring.rfm(END, "USD")
segments = (
    pl.DataFrame(scores.segments)
    .filter(pl.col("customers") > 0)
    .with_columns(share=(pl.col("monetary").cast(pl.Float64) / pl.col("monetary").sum().cast(pl.Float64) * 100).round(1))
    .sort("monetary", descending=True)
)
title("Segments, by what they spent")
print(segments.rename({"monetary": "spent", "share": "share %"}))

# %% The ten best customers who have not been seen for half a year.

customers = pl.DataFrame(scores.customers).unnest("input", "scores", separator="_")
names = pl.DataFrame(db.customers.all()).select(
    customer_id="id", number=pl.col("identifiers").list.first().struct.field("value")
)
away = (
    customers.filter(pl.col("input_recency_days") > 182)
    .join(names, left_on="input_customer_id", right_on="customer_id")
    .select(
        "number",
        days_away="input_recency_days",
        orders="input_frequency",
        spent="input_monetary",
        segment="segment",
    )
    .sort("spent", descending=True)
    .head(10)
)
title("Worth a letter: spent most, away for half a year")
print(away)

# %% One of them in full, and how it all came to be.

best = crm.Identifier(kind=crm.IdentifierKind.EXTERNAL_ID, value=away["number"][0], issuer="cdnow")
customer = db.customers.find_by_identifier(best)
assert customer is not None
profile = db.customers.profile(customer.id)
title(f"Customer {away['number'][0]}")
print(f"{profile.order_count} orders on {profile.order_days} days, {profile.spent[0].amount:.2f} USD")
print(f"from {profile.first_order_at:%d %B %Y} to {profile.last_order_at:%d %B %Y}")

# %% Note it for the next mailing, all or nothing.

with db.transaction() as tx:
    for number in away["number"]:
        found = tx.customers.find_by_identifier(
            crm.Identifier(kind=crm.IdentifierKind.EXTERNAL_ID, value=number, issuer="cdnow")
        )
        if found is not None and "win-back" not in found.tags:
            tx.customers.add_tags(found.id, ["win-back"])
title("Tagged")
print(f"{db.customers.count(tag='win-back')} customers for the win-back mailing; {FILE.name} is verified: {not db.verify().problems}")
db.close()
