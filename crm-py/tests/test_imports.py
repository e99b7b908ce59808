"""Imports from paths, texts, open files and tables, with somebody who watches."""

from __future__ import annotations

import _thread
import datetime
import io
import threading
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import crm

CSV = "no,mail,day,article,count,price\n1,ada@example.org,2026-03-01,TEA,2,4.50\n2,bob@example.org,,CUP,1,12\n3,,2026-03-02,TEA,x,4.50\n"
MAPPING = crm.OrderMapping(
    number="no",
    customer_email="mail",
    placed_at="day",
    currency=crm.Fixed("EUR"),
    sku="article",
    quantity="count",
    unit_price="price",
)


def check(report: crm.ImportReport) -> None:
    rows = report.rows
    assert (rows.read, rows.imported, rows.skipped, rows.rejected) == (3, 1, 0, 2)
    assert [(error.row, error.column, error.code) for error in report.errors] == [
        (2, "day", "required"),
        (3, "mail", "required"),
    ] or [error.row for error in report.errors] == [2, 3]


class Broken(io.StringIO):
    def read(self, size: int | None = -1, /) -> str:
        raise RuntimeError("the tape is torn")


def test_a_file_comes_in_any_form(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(CSV)
    with path.open() as text, path.open("rb") as raw:
        for file in (path, str(path), text, raw, io.StringIO(CSV), io.BytesIO(CSV.encode())):
            check(crm.in_memory().imports.orders(file, MAPPING))
    check(crm.in_memory().imports.orders(text=CSV, mapping=MAPPING))
    parts = crm.in_memory().imports.orders(
        text=CSV, number="no", customer_email="mail", placed_at="day", currency=crm.Fixed("EUR"), sku="article", quantity="count", unit_price="price"
    )
    check(parts)


def test_a_text_is_no_path(db: crm.Crm) -> None:
    with pytest.raises(crm.InvalidError, match=r"a file's text, not its path.*; give it as text=…") as caught:
        db.imports.orders(CSV, MAPPING)
    assert (caught.value.code, caught.value.entity, caught.value.field) == ("wrong_type", "import", "file")
    with pytest.raises(crm.InvalidError, match="give a path, an open file or an Arrow table"):
        db.imports.orders(CSV.encode(), MAPPING)  # type: ignore[arg-type]


def test_one_source_and_no_other(db: crm.Crm, tmp_path: Path) -> None:
    for arguments in ({}, {"file": "x.csv", "text": "a\n"}, {"file": io.StringIO(""), "text": "a\n"}):
        given: dict[str, Any] = arguments
        with pytest.raises(crm.InvalidError):
            db.imports.orders(mapping=MAPPING, **given)
    with pytest.raises(crm.UnavailableError):
        db.imports.orders(tmp_path / "none.csv", MAPPING)
    wrong: Any = 7
    with pytest.raises(crm.InvalidError):
        db.imports.orders(wrong, MAPPING)
    with pytest.raises(RuntimeError, match="torn"):
        db.imports.orders(Broken(), MAPPING)
    assert db.customers.create(name="Ada").version == 1


def many(count: int) -> str:
    return "name,mail\n" + "".join(f"c{n},{n}@example.org\n" for n in range(count))


def test_progress_is_told_and_may_stop(db: crm.Crm) -> None:
    seen: list[int] = []
    report = db.imports.customers(text=many(3_500), name="name", email="mail", progress=lambda now: seen.append(now.rows))
    assert seen == [1_000, 2_000, 3_000, 3_500] and not report.stopped
    other = crm.in_memory()
    report = other.imports.customers(text=many(3_500), name="name", email="mail", progress=lambda now: now.rows < 2_000)
    assert report.stopped and report.rows.read == other.stats().customers == 2_000


def test_an_exception_of_the_watcher_comes_out(db: crm.Crm) -> None:
    def watch(progress: crm.Progress) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        db.imports.customers(text=many(3_500), name="name", email="mail", progress=watch)
    # What was read until then is imported; the import is over and can be run again.
    assert db.stats().customers == 1_000
    assert db.imports.customers(text=many(3_500), name="name", email="mail").rows.skipped == 1_000


@pytest.mark.usefixtures("interrupted")
def test_an_interrupt_ends_an_import(tmp_path: Path) -> None:
    db = crm.open(tmp_path / "shop.crm")
    once = threading.Event()

    def watch(progress: crm.Progress) -> None:
        if not once.is_set():
            once.set()
            _thread.interrupt_main()

    with pytest.raises(KeyboardInterrupt):
        db.imports.customers(text=many(200_000), name="name", email="mail", progress=watch)
    assert 0 < db.stats().customers < 200_000
    assert db.verify().problems == []
    db.close()


COLUMNS: dict[str, list[Any]] = {
    "no": ["1", "2", "3"],
    "mail": ["ada@example.org", "bob@example.org", None],
    "day": [datetime.date(2026, 3, 1), None, datetime.date(2026, 3, 2)],
    "article": ["TEA", "CUP", "TEA"],
    "count": [2, 1, 3],
    "price": [Decimal("4.50"), Decimal("12.00"), Decimal("4.50")],
}


def tables() -> list[Any]:
    arrow = pa.table(COLUMNS)
    return [
        pytest.param(pl.DataFrame(COLUMNS), id="polars"),
        pytest.param(pl.DataFrame(COLUMNS).with_columns(pl.col("article").cast(pl.Categorical)), id="polars-categorical"),
        pytest.param(pd.DataFrame(COLUMNS), id="pandas"),
        pytest.param(pd.DataFrame(COLUMNS).assign(day=pd.to_datetime(pd.Series(COLUMNS["day"]))), id="pandas-datetime64"),
        pytest.param(arrow, id="pyarrow"),
        pytest.param(arrow.set_column(3, "article", arrow["article"].cast(pa.large_string())), id="pyarrow-large"),
        pytest.param(arrow.set_column(3, "article", arrow["article"].cast(pa.string_view())), id="pyarrow-view"),
        pytest.param(arrow.set_column(3, "article", arrow["article"].dictionary_encode()), id="pyarrow-dictionary"),
        pytest.param(pa.RecordBatchReader.from_batches(arrow.schema, iter(arrow.to_batches(max_chunksize=1))), id="pyarrow-stream"),
        pytest.param(duckdb.from_arrow(arrow), id="duckdb"),
    ]


@pytest.mark.parametrize("table", tables())
def test_a_table_is_imported_as_its_file_would_be(table: Any) -> None:
    db = crm.in_memory()
    report = db.imports.orders(table, MAPPING)
    check(report)
    order = next(iter(db.orders.all()))
    assert (order.total, order.lines[0].quantity) == (9, 2)
    assert order.placed_at == datetime.datetime(2026, 3, 1, tzinfo=datetime.timezone.utc)


def test_tables_of_customers_with_all_kinds_of_columns() -> None:
    db = crm.in_memory()
    table = pl.DataFrame(
        {
            "mail": ["a@example.org", None],
            "born": [datetime.date(1815, 12, 10), datetime.date(1969, 12, 31)],
            "tags": [["vip", "early"], ["tea, coffee"]],
            "external": [9_007_199_254_740_993, 2],
            "other": [{"x": 1}, {"x": 2}],
        }
    )
    report = db.imports.customers(table, email="mail", birthday="born", tags="tags", external_id="external")
    assert (report.rows.read, report.rows.imported) == (2, 2)
    ada = db.customers.find_by_identifier(crm.Identifier(kind=crm.IdentifierKind.EMAIL, value="a@example.org"))
    assert ada and ada.tags == ["early", "vip"] and ada.birthday == crm.PartialDate(year=1815, month=12, day=10)
    assert {each.value for each in ada.identifiers} == {"a@example.org", "9007199254740993"}
    assert {tuple(each.tags) for each in db.customers.all()} == {("early", "vip"), ("tea, coffee",)}
    with pytest.raises(crm.InvalidError) as caught:
        db.imports.customers(table, email="mail", name="other")
    assert (caught.value.code, caught.value.field) == ("wrong_type", "other")
    with pytest.raises(crm.InvalidError) as caught:
        db.imports.customers(table, email="nothing")
    assert caught.value.code == "unknown_column"


def test_instants_of_a_table_keep_their_zone() -> None:
    at = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    table = pl.DataFrame({"number": ["1"], "at": [at]}).with_columns(pl.col("at").dt.convert_time_zone("Asia/Tokyo"))
    db = crm.in_memory()
    db.imports.orders(
        table, number="number", placed_at="at", currency=crm.Fixed("EUR"), amount=crm.Fixed("1"), sku=crm.Fixed("TEA"), missing_customer="anonymous"
    )
    assert next(iter(db.orders.all())).placed_at == at


def test_decimal_commas_hold_for_texts_and_numbers() -> None:
    table = pl.DataFrame({"day": ["2026-03-01"] * 2, "price": [1.25, 2.0], "tax": ["0,25", None]})
    db = crm.in_memory()
    mapping = crm.OrderMapping(
        format=crm.CsvFormat(decimal_mark=crm.DecimalMark.COMMA, delimiter=";"),
        placed_at="day",
        unit_price="price",
        line_tax="tax",
        sku=crm.Fixed("TEA"),
        currency=crm.Fixed("EUR"),
        missing_customer="anonymous",
    )
    report = db.imports.orders(table, mapping)
    assert report.rows.imported == 2, report
    assert sorted(order.total for order in db.orders.all()) == [Decimal("1.5"), Decimal(2)]


def test_lists_keep_their_texts_or_are_refused() -> None:
    table = pl.DataFrame({"name": ["Ada", "Bob"], "tags": [["a\x1fb", "c"], ["x,y", "z"]]})
    db = crm.in_memory()
    report = db.imports.customers(table, name="name", tags="tags")
    assert [(error.row, error.code) for error in report.errors] == [(1, "control_character")]
    assert [customer.tags for customer in db.customers.all()] == [["x,y", "z"]]


def test_loading_values_and_tables(db: crm.Crm) -> None:
    orders = [crm.NewOrder(number=str(n), currency="EUR", lines=[crm.NewOrderLine(sku="TEA", quantity=n, unit_price=3)]) for n in range(50)]
    report = db.imports.load(iter(orders))
    assert (report.records.imported, report.records.rejected) == (49, 1)
    wrong: Any = [orders[1], 7]
    with pytest.raises(crm.InvalidError) as caught:
        db.imports.load(wrong)
    assert (caught.value.code, caught.value.field) == ("wrong_type", "orders[1]")
    table = pl.DataFrame(
        {"number": ["a", "b", "c"], "customer_email": ["ada@example.org"] * 3, "placed_at": [datetime.date(2026, 1, 1)] * 3, "currency": ["EUR"] * 3, "sku": ["TEA"] * 3, "unit_price": [Decimal("1.10"), Decimal("2.20"), None]}
    )
    report = db.imports.load(table)
    assert (report.rows.read, report.rows.imported, report.rows.rejected) == (3, 2, 1)
    with pytest.raises(crm.InvalidError) as caught:
        db.imports.load(table.rename({"sku": "article"}))
    assert (caught.value.code, caught.value.field) == ("unknown_column", "article")
