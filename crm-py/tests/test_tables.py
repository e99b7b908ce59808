"""Tables that others read: Polars, pandas, pyarrow, DuckDB; and how records look."""

from __future__ import annotations

import datetime
from decimal import Decimal

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import crm


@pytest.fixture
def shop(db: crm.Crm, clock: crm.ManualClock) -> crm.Crm:
    for n in range(2_500):
        new = crm.NewCustomer(name=f"<{n}>", tags=["a"] * (n % 2))
        if n < 2_400:
            continue
        db.customers.create(new)
    with db.transaction() as tx:
        for n in range(1_500):
            tx.orders.create(
                currency="EUR",
                source="shop",
                number=f"{n:04}",
                placed_at=clock.now() - datetime.timedelta(hours=n),
                lines=[crm.NewOrderLine(sku="TEA", quantity=1, unit_price=Decimal(n + 1) / 8, tax=Decimal("0.001"))],
            )
    return db


def test_all_pages_are_one_table(shop: crm.Crm) -> None:
    expected = [order.total for order in shop.orders.all()]
    assert len(expected) == 1_500
    table = pl.DataFrame(shop.orders.all())
    assert table.height == 1_500
    assert table.schema["total"] == pl.Decimal(38, 3)
    assert table["total"].to_list() == expected
    assert table.schema["placed_at"] == pl.Datetime("us", "UTC")
    assert table["lines"].list.len().to_list() == [1] * 1_500
    assert pa.table(shop.orders.all()).schema.field("version").type == pa.uint64()
    with shop.snapshot() as state, shop.transaction() as tx:
        tx.orders.create(currency="EUR", lines=[crm.NewOrderLine(sku="TEA", quantity=1, unit_price=1)])
        assert pl.DataFrame(state.orders.all()).height == 1_500
        assert pl.DataFrame(tx.orders.all()).height == 1_501
        tx.roll_back()
    some = shop.orders.all(placed_until=shop.orders.get(table["id"][10]).placed_at)
    assert pl.DataFrame(some).height == len(list(some))


def test_the_same_numbers_everywhere(shop: crm.Crm) -> None:
    expected = sum(order.total for order in shop.orders.all())
    page = shop.orders.list(limit=1_000)
    everything = page.all()
    assert pl.DataFrame(page).height == 1_000 and len(list(everything)) == 1_500
    assert pl.DataFrame(everything)["total"].sum() == expected
    arrow = pa.table(everything)
    assert sum(arrow["total"].to_pylist()) == expected
    frame = pd.DataFrame.from_arrow(everything)
    assert frame["total"].sum() == expected and str(frame["placed_at"].dt.tz) == "UTC"
    orders = arrow
    found = duckdb.sql("select sum(total), count(*) from orders").fetchall()
    assert found == [(expected, 1_500)] and len(orders) == 1_500
    rows = page.items
    assert duckdb.sql("select count(*) from rows").fetchall() == [(1_000,)] and len(rows) == 1_000


def test_reports_are_tables(shop: crm.Crm, clock: crm.ManualClock) -> None:
    ada = shop.customers.create(name="Ada")
    for price in (5, 7):
        shop.orders.create(currency="EUR", customer_id=ada.id, lines=[crm.NewOrderLine(sku="TEA", quantity=1, unit_price=price)])
    scores = shop.scoring.rfm(clock.now(), "EUR")
    table = pl.DataFrame(scores.customers).unnest("input", "scores", separator=".")
    assert table["input.monetary"].to_list() == [12] and table["input.customer_id"].to_list() == [str(ada.id)]
    assert scores.customers[-1].input.customer_id == ada.id
    assert pl.DataFrame(scores.segments)["customers"].sum() == 1
    sales = shop.reports.sales()
    assert pl.DataFrame(sales.months).height == len(sales.months) > 0
    assert pl.DataFrame(sales.months).schema["month"] == pl.Date
    view = shop.customers.view_360(ada.id)
    assert pl.DataFrame(view.orders)["total"].to_list() == [order.total for order in view.orders]
    timeline = shop.customers.timeline(ada.id)
    assert pl.DataFrame(timeline)["type"].to_list() == ["order", "order"]
    assert {type(item) for item in timeline} == {crm.Order}
    assert pl.DataFrame(shop.customers.search("nobody", 10)).height == 0


def test_an_empty_table_has_its_columns(db: crm.Crm) -> None:
    for table in (db.customers.all(), db.customers.list(), db.customers.list().items):
        assert pl.DataFrame(table).columns == pl.DataFrame(db.customers.all()).columns != []


def test_who_an_expression_is_true_for_is_a_table(shop: crm.Crm) -> None:
    chosen = shop.segments.select("'a' = ANY(tags)", limit=20)
    assert len(chosen.items) == 20 and chosen.next is not None
    table = pl.DataFrame(chosen.all())
    assert table["id"].to_list() == [str(customer.id) for customer in shop.customers.all() if customer.tags]


def test_custom_fields_are_in_the_table(db: crm.Crm) -> None:
    db.fields.create(key="shoe", kind="decimal")
    db.customers.create(name="Ada", custom={"shoe": Decimal("38.5")})
    custom = pl.DataFrame(db.customers.all())["custom"].to_list()
    assert custom == [[{"key": "shoe", "value": "38.5"}]]


def test_rows_are_a_sequence(shop: crm.Crm) -> None:
    rows = shop.customers.list(limit=10).items
    assert len(rows) == 10 and rows[-1] == rows[9] and rows[2:4] == [rows[2], rows[3]]
    assert rows == list(rows) and rows != rows[:3] and rows[0] in rows and list(reversed(rows))[0] == rows[9]
    with pytest.raises(IndexError):
        rows[10]
    with pytest.raises(IndexError):
        rows[-11]
    assert len(repr(rows)) < 3_000 and "7 more" in repr(rows)


def test_html_is_escaped_and_bounded(shop: crm.Crm) -> None:
    page = shop.customers.list(limit=50)
    html = page._repr_html_()
    assert "&lt;2400&gt;" in html and "<2400>" not in html
    assert html.count("<tr>") == 21 and "50 and more, the first 20 shown" in html
    assert "&lt;2400&gt;" in page[0]._repr_html_()
    assert shop.customers.all()._repr_html_().count("<tr>") == 21
    assert "segments: 11" in shop.scoring.rfm(datetime.datetime.now(datetime.timezone.utc), "EUR")._repr_html_()
    assert len(repr(shop.orders.list(limit=1_000))) < 4_000


def test_records_say_what_they_hold(db: crm.Crm) -> None:
    text = repr(crm.NewCustomer(name="Ada", tags=["vip"]))
    assert text == "NewCustomer(name='Ada', tags=['vip'])"
    long = repr(db.customers.create(name="Ada", tags=[f"tag {n}" for n in range(200)]))
    assert len(long) < 1_000 and long.endswith("…)")
