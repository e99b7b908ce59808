"""Statistics over tables without a store: the published figures, from several kinds of tables, and input that is refused."""

from __future__ import annotations

import datetime
import inspect
import math
import random
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import crm
from crm import statistics

ROOT = Path(__file__).parents[2]
CDNOW = ROOT / "crm-core/examples/data/cdnow.csv"
GROCERIES = ROOT / "../shared/data/groceries/groceries_baskets.csv"
END = datetime.date(1997, 9, 30)


def cdnow() -> pl.DataFrame:
    table = pl.read_csv(CDNOW, schema_overrides={"customer": pl.String, "date": pl.String, "amount": pl.Decimal(12, 2)})
    return table.with_columns(pl.col("date").str.to_date("%Y%m%d"))


@pytest.fixture(scope="module", params=["polars", "pyarrow", "pandas", "duckdb"])
def purchases(request: pytest.FixtureRequest) -> Any:
    orders = cdnow()
    if request.param == "polars":
        return orders
    if request.param == "pyarrow":
        # Amounts as floating point, instants instead of days, customers as a dictionary, in several batches.
        cast = orders.with_columns(
            pl.col("amount").cast(pl.Float64), pl.col("date").cast(pl.Datetime("us")), pl.col("customer").cast(pl.Categorical)
        )
        return pa.Table.from_batches(cast.to_arrow().to_batches(max_chunksize=1000))
    if request.param == "pandas":
        return pa.table(orders.with_columns(pl.col("customer").cast(pl.Int32), pl.col("amount").cast(pl.Float32)).to_pandas())
    return duckdb.sql("SELECT * FROM orders").to_arrow_table()


def histories(purchases: Any) -> statistics.Table:
    return statistics.purchase_histories(purchases, customer="customer", at="date", value="amount", as_of=END)


def test_lifetime_models_are_fitted_as_published(purchases: Any) -> None:
    table = histories(purchases)
    assert (len(table), sum(table["holdout"])) == (2357, 1882)
    first = next(iter(table))
    assert (int(first["customer"]), first["frequency"], round(first["recency"], 2)) == (4, 2, 30.43)
    assert (first["first_day"], round(first["age"], 2), round(first["value"], 3)) == (datetime.date(1997, 1, 1), 38.86, 22.345)

    model = statistics.fit_bg_nbd(table)
    assert {name: round(value, 4) for name, value in model.parameters.items()} == {"r": 0.2426, "alpha": 4.4136, "a": 0.7929, "b": 2.4259}
    assert (round(model.log_likelihood, 4), model.customers) == (-9582.4292, 2357)
    assert list(model.parameters) == ["r", "alpha", "a", "b"]
    assert model.standard_errors == pytest.approx({"r": 0.0126, "alpha": 0.378, "a": 0.186, "b": 0.705}, rel=0.01)

    forecast = model.predict(table, periods=39)
    assert forecast.columns == ["customer", "probability_alive", "expected_purchases"]
    assert round(forecast["expected_purchases"][0], 3) == 1.226
    assert round(sum(forecast["expected_purchases"]), 1) == 1653.4

    spending = statistics.fit_gamma_gamma(table)
    assert {name: round(value, 2) for name, value in spending.parameters.items()} == {"p": 6.25, "q": 3.74, "gamma": 15.44}
    assert spending.correlation is not None and abs(spending.correlation) < 0.3
    values = model.lifetime_values(table, spending, periods=1, period_length=39, discount_rate=0)
    assert [round(value, 2) for value in values["expected_value"][:10]] == [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17]
    assert values["lifetime_value"][0] == pytest.approx(1.2260 * 24.65, abs=0.01)


def test_covariates_move_rates() -> None:
    """Whether the first purchase was large tells of how often customers buy, and a score by how much."""
    first = dict(cdnow().sort("date", maintain_order=True).unique("customer", keep="first").select("customer", "amount").iter_rows())
    table = pa.table(histories(cdnow()))
    large = pa.array([first[customer] > 40 for customer in table["customer"].to_pylist()])
    table = table.append_column("is_large", large)
    plain = statistics.fit_bg_nbd(table)
    model = statistics.fit_bg_nbd(table, covariates=["is_large"])
    assert plain.covariates == () and model.log_likelihood >= plain.log_likelihood - 1e-6
    (covariate,) = model.covariates
    assert covariate.column == "is_large" and covariate.standard_error > 0
    assert len(model.covariance) == 5 and set(model.parameters) == {"r", "alpha", "a", "b"}

    forecast = model.predict(table, periods=39)
    assert forecast.columns == ["customer", "probability_alive", "expected_purchases", "rate_factor"]
    factors = {is_large: factor for is_large, factor in zip(table["is_large"].to_pylist(), forecast["rate_factor"])}
    assert factors[True] / factors[False] == pytest.approx(math.exp(covariate.weight))
    spending = statistics.fit_gamma_gamma(table)
    assert len(model.lifetime_values(table, spending)) == 2357
    # Where it is not known, the mean counts.
    unknown = table.set_column(table.num_columns - 1, "is_large", pa.nulls(len(table), pa.bool_()))
    assert set(model.predict(unknown, periods=39)["rate_factor"]) == {1.0}

    constant = table.set_column(table.num_columns - 1, "is_large", pa.array([True] * len(table)))
    with pytest.raises(crm.InvalidError) as caught:
        statistics.fit_bg_nbd(constant, covariates=["is_large"])
    assert (caught.value.code, caught.value.field) == ("not_converged", "is_large")
    with pytest.raises(crm.InvalidError) as caught:
        model.predict(histories(cdnow()), periods=39)
    assert (caught.value.code, caught.value.field) == ("unknown_column", "is_large")


def test_the_other_models_too() -> None:
    table = histories(cdnow())
    pareto = statistics.fit_pareto_nbd(table)
    assert {name: round(value, 3) for name, value in pareto.parameters.items()} == {"r": 0.553, "alpha": 10.578, "s": 0.606, "beta": 11.669}
    assert round(pareto.log_likelihood, 1) == -9595.0
    modified = statistics.fit_mbg_nbd(pl.DataFrame(table).rename({"frequency": "x", "recency": "t_x", "age": "T"}), frequency="x", recency="t_x", age="T")
    assert {name: round(value, 3) for name, value in modified.parameters.items()} == {"r": 0.525, "alpha": 6.183, "a": 0.891, "b": 1.614}
    assert (modified.kind, pareto.kind) == ("mbg_nbd", "pareto_nbd")
    for model in (pareto, modified, statistics.fit_gamma_gamma(table)):
        # The covariance is of logarithms, in the order of the parameters.
        for (name, value), row, at in zip(model.parameters.items(), model.covariance, range(4)):
            assert model.standard_errors[name] == pytest.approx(value * math.sqrt(row[at]))


# How often donors of 1995 gave in the six years after, the last of these, and how many donors did so (Fader, Hardie, Shang).
DONORS = [
    (0, 0, 3464), (1, 1, 1091), (1, 2, 277), (1, 3, 129), (1, 4, 78), (1, 5, 119), (1, 6, 129), (2, 2, 613), (2, 3, 255), (2, 4, 155), (2, 5, 173),
    (2, 6, 234), (3, 3, 322), (3, 4, 181), (3, 5, 225), (3, 6, 357), (4, 4, 240), (4, 5, 284), (4, 6, 512), (5, 5, 335), (5, 6, 728), (6, 6, 1203),
]  # fmt: skip


def test_occasions_are_fitted_as_published() -> None:
    rows = [(used, last, 6) for used, last, donors in DONORS for _ in range(donors)]
    donors = pl.DataFrame(rows, schema=["frequency", "recency", "age"], orient="row")
    model = statistics.fit_bg_bb(donors)
    assert {name: round(value, 3) for name, value in model.parameters.items()} == {"alpha": 1.204, "beta": 0.75, "gamma": 0.657, "delta": 2.783}
    assert (round(model.log_likelihood, 1), model.customers, model.kind) == (-33225.6, 11104, "bg_bb")
    forecast = model.predict(donors, periods=5)
    assert round(forecast["expected_purchases"][-1], 2) == 3.75 and round(forecast["expected_purchases"][0], 2) == 0.07

    with pytest.raises(crm.InvalidError) as caught:
        model.predict(histories(cdnow()), periods=5)
    assert (caught.value.code, caught.value.field, caught.value.row) == ("out_of_range", "age", 1)
    with pytest.raises(crm.InvalidError) as caught:
        statistics.fit_bg_bb(donors.rename({"recency": "last"}).with_columns(pl.col("last") + 0.5), recency="last")
    assert (caught.value.code, caught.value.field) == ("inconsistent", "last")


def test_orders_become_occasions(purchases: Any) -> None:
    table = statistics.purchase_occasions(purchases, customer="customer", at="date", value="amount", as_of=END, unit_days=30.4375)
    model, spending = statistics.fit_bg_bb(table), statistics.fit_gamma_gamma(table)
    months = model.lifetime_values(table, spending, periods=9, discount_rate=0)
    assert months["expected_purchases"] == pytest.approx(model.predict(table, periods=9)["expected_purchases"])
    assert months.columns == ["customer", "probability_alive", "expected_purchases", "expected_value", "lifetime_value"]
    # By hand: who bought how often in which month behind the first purchase.
    days = pl.DataFrame(cdnow()).group_by("customer", "date").agg(pl.col("amount").sum())
    days = days.with_columns(first=pl.col("date").min().over("customer")).with_columns(since=(pl.col("date") - pl.col("first")).dt.total_days())
    days = days.with_columns(
        month=(pl.col("since") / 30.4375).ceil(), over=((pl.lit(END) - pl.col("first")).dt.total_days() / 30.4375).floor()
    )
    known = days.filter((pl.col("month") > 0) & (pl.col("month") <= pl.col("over")))
    used = known.group_by("customer").agg(pl.col("month").n_unique().alias("used"), pl.col("month").max().alias("last"))
    by_hand = {int(who): (used, int(last)) for who, used, last in used.iter_rows()}
    found = {int(row["customer"]): (row["frequency"], int(row["recency"])) for row in table if row["frequency"]}
    assert found == by_hand and len(found) > 800
    assert all(0 <= expected < 9 for expected in months["expected_purchases"])
    # With a day as the period little is lost: it expects nearly what BG/NBD does, 1,653.4 in 39 weeks.
    daily = statistics.purchase_occasions(purchases, customer="customer", at="date", as_of=END, unit_days=1)
    assert sum(daily["holdout"]) == 1882
    days = statistics.fit_bg_bb(daily)
    assert sum(days.predict(daily, periods=273)["expected_purchases"]) == pytest.approx(1653.4, rel=0.01)
    assert set(daily["holdout_age"]) == {273} and days.holdout(daily).expected == pytest.approx(1653.4, rel=0.01)
    assert set(table["holdout_age"]) == {8, 9} and model.holdout(table).actual == sum(table["holdout"])

    with pytest.raises(crm.InvalidError) as caught:
        statistics.purchase_occasions(purchases, customer="customer", at="date", unit_days=0.5)
    assert (caught.value.code, caught.value.field) == ("out_of_range", "unit_days")


def test_forecast_and_fact_are_those_of_the_papers() -> None:
    """39 weeks of CDNOW held out: 1,882 repeat purchases, of which BG/NBD expects 1,653.4."""
    table = histories(cdnow())
    model = statistics.fit_bg_nbd(table)
    tried = model.holdout(table)
    assert (tried.customers, tried.actual, round(tried.expected, 1)) == (2357, 1882, 1653.4)
    assert (round(tried.mean_absolute_error, 4), round(tried.mean_only_error, 4)) == (0.7855, 1.1335)
    again = model.holdout(pl.DataFrame(table).drop("holdout_age"), periods=39)
    assert (again.actual, again.expected) == (tried.actual, pytest.approx(tried.expected))
    assert tried.conditional["frequency"] == list(range(8)) and sum(tried.conditional["customers"]) == 2357
    counts = model.frequency_counts(table)
    assert counts.columns == ["frequency", "actual", "expected"] and sum(counts["actual"]) == 2357
    assert counts["actual"][0] == 1411 and sum(counts["expected"]) == pytest.approx(2357)
    tracked = model.tracking(cdnow(), customer="customer", at="date", unit_days=7)
    assert (len(tracked), tracked["ends_on"][0], tracked["ends_on"][-1]) == (78, datetime.date(1997, 1, 7), datetime.date(1998, 6, 30))
    assert tracked["actual"][38] == sum(table["frequency"]) and tracked["actual"][77] == sum(table["frequency"]) + 1882
    assert tracked["expected"][38] == pytest.approx(tracked["actual"][38], rel=0.05)

    whole = statistics.purchase_histories(cdnow(), customer="customer", at="date")
    for work, code, field in (
        (lambda: model.holdout(table, periods=-1), "out_of_range", "periods"),
        (lambda: model.holdout(table, periods=0), "out_of_range", "periods"),
        (lambda: model.holdout(table, periods=math.nan), "wrong_type", "periods"),
        (lambda: model.holdout(whole), "out_of_range", "holdout_age"),
        (lambda: model.tracking(cdnow(), customer="customer", at="date", unit_days=7, step_days=0), "out_of_range", "step_days"),
        (lambda: model.predict(table, periods=39, level=math.inf), "wrong_type", "level"),
    ):
        with pytest.raises(crm.InvalidError) as caught:
            work()
        assert (caught.value.code, caught.value.field) == (code, field)


def test_expectations_say_how_sure_they_are() -> None:
    table = histories(cdnow())
    model, spending = statistics.fit_bg_nbd(table), statistics.fit_gamma_gamma(table)
    forecast = model.predict(table, periods=39, level=0.95)
    assert forecast.columns[-2:] == ["expected_purchases_low", "expected_purchases_high"]
    for row in forecast:
        assert row["expected_purchases_low"] < row["expected_purchases"] < row["expected_purchases_high"]
    values = model.lifetime_values(table, spending, level=0.95)
    narrow = model.lifetime_values(table, spending, level=0.5)
    for wide, half in zip(values, narrow):
        assert wide["lifetime_value_low"] < half["lifetime_value_low"] < half["lifetime_value_high"] < wide["lifetime_value_high"]
    # The same each time.
    assert list(narrow) == list(model.lifetime_values(table, spending, level=0.5))
    with pytest.raises(crm.InvalidError) as caught:
        model.predict(table, periods=39, level=1)
    assert (caught.value.code, caught.value.field) == ("out_of_range", "level")
    # Of covariates, too.
    large = pl.DataFrame(table).with_columns(is_large=pl.col("value") > 40)
    moved = statistics.fit_bg_nbd(large, covariates=["is_large"]).predict(large, periods=39, level=0.9)
    assert moved.columns[-1] == "rate_factor" and len(moved) == 2357


def test_instants_are_days_of_their_own_zone() -> None:
    late = datetime.datetime(2026, 1, 31, 23, 30, tzinfo=datetime.timezone.utc)
    for zone, day in (("UTC", 31), ("Asia/Shanghai", 1), ("+01:00", 1), ("-05:00", 31)):
        orders = pa.table({"who": ["a"], "at": pa.array([late], pa.timestamp("ms", zone))})
        found = statistics.purchase_histories(orders, customer="who", at="at")
        assert found["first_day"][0].day == day, zone


def test_rfm_is_exact_and_says_what_it_went_by(purchases: Any) -> None:
    found = statistics.rfm(purchases, customer="customer", at="date", value="amount", as_of=datetime.date(1998, 6, 30))
    table = found.customers
    assert len(table) == 2357 and table["recency_days"][0] == 200 and table["frequency"][0] == 4
    assert isinstance(table["monetary"][0], Decimal) and round(table["monetary"][0], 2) == Decimal("100.50")
    assert found.edges is not None and len(found.edges.monetary) == 4
    assert sum(segment.customers for segment in found.segments) == 2357
    assert {segment.name for segment in found.segments} >= set(table["segment"])
    # DuckDB's quantiles, of the same measures.
    scores = pa.table(table)
    edges = duckdb.sql("SELECT quantile_cont(recency_days, [0.2, 0.4, 0.6, 0.8]) FROM scores").fetchall()[0][0]
    assert [float(edge) for edge in found.edges.recency] == pytest.approx(edges)
    for days, score in zip(table["recency_days"], table["recency_score"]):
        assert score == 5 - sum(edge < days for edge in edges)


def test_what_comes_after_the_day_does_not_count() -> None:
    orders = pa.table({"who": [7, 7, 8], "on": pa.array([0, 9, 10], pa.date32()), "for": pa.array(["1.10", "2.25", "9"]).cast(pa.decimal128(9, 2))})
    found = statistics.rfm(orders, customer="who", at="on", value="for", as_of=datetime.date(1970, 1, 10), method="ntile")
    assert list(found.customers) == [
        {"customer": 7, "recency_days": 0, "frequency": 2, "monetary": Decimal("3.35"), "recency_score": 5, "frequency_score": 1, "monetary_score": 1, "segment": "new"}
    ]


def points() -> pl.DataFrame:
    numbers = random.Random(3)
    centers = [(0, 0), (1000, 1), (1000, 9)]
    rows = [(x + numbers.gauss(0, 40), y + numbers.gauss(0, 0.4)) for x, y in centers for _ in range(100)]
    return pl.DataFrame(rows, schema=["money", "visits"], orient="row")


def test_groups_are_found_and_counted() -> None:
    found = statistics.k_means(points(), columns=["money", "visits"], seed=1)
    assert (found.sizes, [trial.clusters for trial in found.trials]) == ([100] * 3, list(range(2, 11)))
    assert found.silhouette is not None and found.silhouette > 0.8
    assert sorted(round(center["visits"]) for center in found.centers) == [0, 1, 9]
    assert sorted(round(center["money"], -2) for center in found.centers) == [0, 1000, 1000]
    labels = found.labels["cluster"]
    assert [len(set(labels[at : at + 100])) for at in (0, 100, 200)] == [1, 1, 1]
    # The number n is that of the n-th centre.
    assert set(labels) == {1, 2, 3}
    for row in range(0, 300, 7):
        center = found.centers[labels[row] - 1]
        assert abs(points()["visits"][row] - center["visits"]) < 3
    same = statistics.k_means(pa.table(points()), columns=["money", "visits"], clusters=3, seed=1)
    assert same.labels["cluster"] == labels and same.trials == []
    assert statistics.k_means(points(), columns=["visits"], clusters=1).silhouette is None


def test_rules_have_all_measures() -> None:
    lines = pl.DataFrame({"order": [1, 1, 2, 2, 3, 4], "product": ["tea", "cup", "cup", "tea", "cup", "soap"]})
    found = statistics.association_rules(lines, basket="order", item="product", min_support=0.5, min_confidence=0.8)
    assert (found.baskets, found.itemsets) == (4, 3)
    (rule,) = found.rules
    assert (rule["antecedent"], rule["consequent"], rule["conviction"]) == (["tea"], "cup", None)
    assert (rule["count"], rule["support"], rule["confidence"], rule["leverage"], rule["zhang"]) == (2, 0.5, 1.0, 0.125, 0.5)
    numbered = lines.with_columns(pl.col("product").replace_strict({"tea": 11, "cup": 22, "soap": 33}))
    by_number = statistics.association_rules(numbered, basket="order", item="product", min_support=0.5, min_confidence=0.8)
    assert pl.DataFrame(by_number.rules)["antecedent"].to_list() == [[11]]


@pytest.mark.skipif(not GROCERIES.exists(), reason="the published baskets are not here")
def test_groceries_have_the_published_rules() -> None:
    baskets = [line.split(",") for line in GROCERIES.read_text("utf-8").splitlines()]
    lines = pa.table({
        "basket": [number for number, items in enumerate(baskets) for _ in items],
        "item": pa.array([item for items in baskets for item in items]).dictionary_encode(),
    })
    found = statistics.association_rules(lines, basket="basket", item="item", min_support=0.001, max_items=10)
    assert (found.baskets, found.itemsets, len(found.rules)) == (9835, 13492, 5668)
    lengths = [len(antecedent) + 1 for antecedent in found.rules["antecedent"]]
    assert [lengths.count(length) for length in range(2, 7)] == [11, 1461, 3211, 939, 46]
    assert round(found.rules["lift"][0], 6) == 18.995654


def test_items_are_recommended_with_their_reasons() -> None:
    lines = pl.DataFrame({"who": [1, 1, 2, 2, 3, 4, 5, 6], "what": ["tea", "cup", "tea", "cup", "soap", "soap", "soap", "tea"]})
    pairs = statistics.similar_items(lines, customer="who", item="what", min_customers=1)
    assert [(row["item"], row["similar"], row["customers"]) for row in pairs] == [("tea", "cup", 2), ("cup", "tea", 2)]
    assert pairs["score"][0] == pytest.approx(2 / math.sqrt(6))
    found = [row for row in statistics.recommendations(lines, customer="who", item="what", min_customers=1) if row["customer"] == 6]
    assert [(row["item"], row["because"]) for row in found] == [("cup", ["tea"]), ("soap", [])]

    days = [datetime.date(2026, 1, 1)] * 7 + [datetime.date(2026, 2, 1)]
    dated = pl.DataFrame({"who": [1, 1, 2, 2, 3, 6, 4, 6], "what": ["tea", "cup", "tea", "cup", "soap", "tea", "soap", "cup"], "day": days})
    tried = statistics.evaluate_recommendations(dated, customer="who", item="what", at="day", split_at=datetime.date(2026, 2, 1), min_customers=1)
    assert (tried.customers, tried.model.recall, tried.model.mean_average_precision) == (1, 1.0, 1.0)

    # Errors are about the argument by its own name.
    for wrong, code in [({"limit": 0}, "out_of_range"), ({"split_at": datetime.date(2026, 3, 1)}, "too_few")]:
        given: dict[str, Any] = {"at": "day", "split_at": datetime.date(2026, 2, 1), **wrong}
        with pytest.raises(crm.InvalidError) as refused:
            statistics.evaluate_recommendations(dated, customer="who", item="what", **given)
        assert (refused.value.code, refused.value.field) == (code, next(iter(wrong)))


def test_few_bring_most_of_the_value(purchases: Any) -> None:
    lines = pl.DataFrame({"who": ["a", "b", "c", "b", "d", "e"], "paid": [4, 20, 1, 30, 30, 15]})
    found = statistics.abc(lines, item="who", value="paid", tiers={"gold": 20, "rest": 60})
    assert [(row["who"], row["value"], row["class"], row["tier"]) for row in found.items] == [
        ("b", 50, "A", "gold"), ("d", 30, "A", "rest"), ("e", 15, "B", "rest"), ("a", 4, "C", None), ("c", 1, "C", None)
    ]  # fmt: skip
    assert [(group.name, group.count, group.value, group.least) for group in found.classes] == [("A", 2, 80, 30), ("B", 1, 15, 15), ("C", 2, 5, 1)]
    assert [(group.name, group.count, group.share) for group in found.tiers] == [("gold", 1, 0.5), ("rest", 2, 0.45)]
    assert (found.value, found.points[0], found.points[40], len(found.points)) == (100, (0, 0.0), (40, 0.8), 101)
    assert found.gini == pytest.approx(0.496)

    customers = statistics.abc(purchases, item="customer", value="amount")
    assert "tier" not in customers.items.columns and len(customers.items) == 2357
    assert sum(group.count for group in customers.classes) == 2357 and 0.5 < (customers.gini or 0) < 1
    assert customers.items["cumulative_share"][-1] == pytest.approx(1)
    assert sum(customers.items["value"]) == pytest.approx(customers.value)

    for given, field in (({"a_percent": 96}, "a_percent"), ({"tiers": {"x": 50, "y": 40}}, "tiers[1].percent"), ({"value": "none"}, "none")):
        with pytest.raises(crm.InvalidError) as caught:
            statistics.abc(lines, **{"item": "who", "value": "paid", **given})
        assert caught.value.field == field
    empty = statistics.abc(lines.head(0), item="who", value="paid")
    assert (len(empty.items), empty.gini, empty.points, empty.classes[0].least) == (0, None, [], None)


def test_demand_goes_on_with_its_seasons() -> None:
    spans = {"tea": range(60), "soap": range(2), "news": range(58, 60)}
    rows = [
        (name, datetime.date(2020 + month // 12, month % 12 + 1, day), (50 + month + 20 * math.sin(month * math.pi / 6)) / 2)
        for name, months in spans.items()
        for month in months
        for day in (3, 17)
    ]
    sales = pl.DataFrame(rows, schema=["product", "on", "pieces"], orient="row")
    found = statistics.forecast_demand(sales, product="product", at="on", quantity="pieces", horizon=12)
    expected = pl.DataFrame(found.expected)
    assert expected.columns == ["product", "starts_on", "mean", "low", "high"]
    # Of news there are too few months; of soap there were none for years.
    assert expected["product"].unique(maintain_order=True).to_list() == ["tea", "soap"]
    for ahead, row in enumerate(expected.filter(pl.col("product") == "tea").iter_rows(named=True)):
        assert row["starts_on"] == datetime.date(2025, ahead + 1, 1)
        assert 0 <= row["low"] <= row["mean"] <= row["high"]
        assert row["mean"] == pytest.approx(110 + ahead + 20 * math.sin(ahead * math.pi / 6), abs=2)
    tea, soap, news = found.models
    assert (tea.product, tea.periods, tea.season) == ("tea", 60, "additive")
    assert tea.model is not None and tea.seasonal_naive is not None
    assert tea.model.mean_absolute_error < tea.seasonal_naive.mean_absolute_error
    assert (soap.product, soap.periods, news.product, news.periods, news.season, news.model) == ("soap", 60, "news", 2, None, None)
    alone = statistics.forecast_demand(sales.filter(pl.col("product") == "tea"), at="on", quantity="pieces", period="week", horizon=2)
    assert alone.expected.columns == ["starts_on", "mean", "low", "high"] and alone.models[0].product is None


def customers() -> pl.DataFrame:
    numbers = random.Random(5)
    rows = []
    for _ in range(3000):
        orders, away = numbers.randrange(20), numbers.random() * 100
        log_odds = 0.3 * orders - 0.05 * away
        rows.append((orders, away, numbers.random() < 1 / (1 + math.exp(-log_odds))))
    return pl.DataFrame(rows, schema=["orders", "away", "back"], orient="row")


def test_models_learn_and_are_tried_on_rows_that_were_kept_back() -> None:
    table = customers()
    line = statistics.logistic_regression(table, target="back", columns=["orders", "away"])
    assert line.weights["orders"] == pytest.approx(0.3, abs=0.05) and line.weights["away"] == pytest.approx(-0.05, abs=0.01)
    assert line.standard_errors is not None and line.standard_errors["orders"] < 0.05
    trees = statistics.boosted_trees(table, target="back", columns=["orders", "away"])
    for model in (line, trees):
        tried = model.evaluation
        assert tried is not None and (model.rows, tried.rows) == (2400, 600)
        assert tried.auc is not None and tried.auc > 0.8 and tried.log_loss < 0.55
        assert sum(each.rows for each in tried.calibration) == 600
        chances = model.predict(pa.table(table.head(2)))["probability"]
        assert len(chances) == 2 and all(0 < chance < 1 for chance in chances)
        parts = model.explain(table)
        assert parts.columns == ["orders", "away"] and len(parts) == 3000
    # Trees take gaps, weights do not.
    gaps = table.with_columns(pl.when(pl.col("away") > 90).then(None).otherwise(pl.col("away")).alias("away"))
    assert statistics.boosted_trees(gaps, target="back", columns=["orders", "away"]).evaluation is not None
    with pytest.raises(crm.InvalidError) as refused:
        statistics.logistic_regression(gaps, target="back", columns=["orders", "away"])
    assert (refused.value.code, refused.value.field) == ("required", "away")
    assert statistics.logistic_regression(table, target="back", columns=["orders"], test_part=0).evaluation is None


DAY = datetime.date(2026, 1, 1)


@pytest.mark.parametrize(
    ("columns", "code", "field", "row"),
    [
        ({"at": [DAY], "for": [1.0]}, "unknown_column", "who", None),
        ({"who": ["a"], "at": ["2026-01-01"], "for": [1.0]}, "wrong_type", "at", 1),
        ({"who": ["a"], "at": [5], "for": [1.0]}, "wrong_type", "at", 1),
        ({"who": ["a", "b"], "at": [DAY, None], "for": [1.0, 1.0]}, "required", "at", 2),
        ({"who": ["a", None], "at": [DAY, DAY], "for": [1.0, 1.0]}, "required", "who", 2),
        ({"who": [1.5], "at": [DAY], "for": [1.0]}, "wrong_type", "who", 1),
        ({"who": ["a", "a"], "at": [DAY, DAY], "for": [1.0, float("nan")]}, "out_of_range", "for", 2),
        ({"who": ["a"], "at": [DAY], "for": [float("inf")]}, "out_of_range", "for", 1),
        ({"who": ["a"], "at": [DAY], "for": ["12.50"]}, "wrong_type", "for", 1),
        ({"who": ["a"], "at": [DAY], "for": [[1.0]]}, "wrong_type", "for", None),
    ],
)
def test_what_does_not_fit_is_named(columns: dict[str, Any], code: str, field: str, row: int | None) -> None:
    table = pa.table(columns)
    for work in (
        lambda: statistics.purchase_histories(table, customer="who", at="at", value="for"),
        lambda: statistics.rfm(table, customer="who", at="at", value="for", as_of=DAY),
    ):
        with pytest.raises(crm.InvalidError) as refused:
            work()
        assert (refused.value.code, refused.value.field, refused.value.row) == (code, field, row)


@pytest.mark.parametrize(
    ("column", "values", "code", "row"),
    [
        ("frequency", [1, -1], "out_of_range", 2),
        ("frequency", [1, 0], "inconsistent", 2),
        ("frequency", [1.0, 1.5], "out_of_range", 2),
        ("recency", [1.0, 99.0], "out_of_range", 2),
        ("age", [9.0, -3.0], "out_of_range", 2),
        ("age", [9.0, None], "required", 2),
        ("value", [5.0, -1.0], "out_of_range", 2),
        ("value", ["a", "b"], "wrong_type", 1),
    ],
)
def test_histories_that_cannot_be_are_named(column: str, values: list[Any], code: str, row: int) -> None:
    good = {"frequency": [1, 2], "recency": [1.0, 2.0], "age": [9.0, 9.0], "value": [5.0, 5.0]}
    renamed = {f"my_{name}": given for name, given in {**good, column: values}.items()}
    with pytest.raises(crm.InvalidError) as refused:
        statistics.fit_gamma_gamma(pa.table(renamed), frequency="my_frequency", recency="my_recency", age="my_age", value="my_value")
    named = "my_recency" if code == "inconsistent" else f"my_{column}"
    assert (refused.value.code, refused.value.field, refused.value.row) == (code, named, row)


def test_empty_tables_are_an_answer_or_an_error() -> None:
    orders = pa.table({"who": pa.array([], pa.string()), "at": pa.array([], pa.date32()), "for": pa.array([], pa.float64())})
    found = statistics.rfm(orders, customer="who", at="at", value="for", as_of=DAY)
    assert (len(found.customers), found.edges, len(found.segments)) == (0, None, 11)
    table = statistics.purchase_histories(orders, customer="who", at="at", value="for")
    assert len(table) == 0 and list(table) == []
    assert len(statistics.association_rules(orders, basket="who", item="who").rules) == 0
    for work in (
        lambda: statistics.fit_bg_nbd(table),
        lambda: statistics.fit_gamma_gamma(table),
        lambda: statistics.k_means(orders, columns=["for"]),
        lambda: statistics.forecast_demand(orders, at="at", quantity="for"),
        lambda: statistics.logistic_regression(pa.table({"x": pa.array([], pa.float64()), "y": pa.array([], pa.bool_())}), target="y", columns=["x"]),
    ):
        with pytest.raises(crm.InvalidError) as refused:
            work()
        assert refused.value.code == "too_few"


def test_options_are_checked() -> None:
    orders = pa.table({"who": ["a"], "at": [DAY], "for": [1.0]})
    for work, code, field in (
        (lambda: statistics.k_means(points(), columns=["money"], clusters=-1), "wrong_type", "clusters"),
        (lambda: statistics.k_means(points(), columns=["money"], clusters=0), "out_of_range", "clusters"),
        (lambda: statistics.k_means(points(), columns=[]), "required", "columns"),
        (lambda: statistics.association_rules(orders, basket="who", item="who", min_support=2), "out_of_range", "min_support"),
        (lambda: statistics.purchase_histories(orders, customer="who", at="at", unit_days=0), "out_of_range", "unit_days"),
        (lambda: statistics.logistic_regression(customers(), target="away", columns=["orders"]), "wrong_type", "away"),
        (lambda: statistics.forecast_demand(orders, at="at", quantity="for", period="year"), "wrong_type", "period"),  # type: ignore[arg-type]
    ):
        with pytest.raises(crm.InvalidError) as refused:
            work()
        assert (refused.value.code, refused.value.field) == (code, field)
    with pytest.raises(AttributeError):
        statistics.rfm([1, 2], customer="a", at="b", value="c", as_of=DAY)  # type: ignore[arg-type]


def test_results_are_tables() -> None:
    table = table_of_histories = histories(cdnow())
    assert table.columns == ["customer", "first_day", "frequency", "recency", "age", "value", "holdout", "holdout_age"]
    assert pa.table(table).schema.field("first_day").type == pa.date32()
    assert pl.DataFrame(table).height == pd.DataFrame.from_arrow(table).shape[0] == 2357
    assert duckdb.sql("SELECT count(*) FROM table_of_histories").fetchall() == [(2357,)]
    assert "2,357 rows" in repr(table) and "the first 20 shown" in table._repr_html_()
    with pytest.raises(KeyError):
        table["nothing"]


def examples() -> list[Any]:
    """The lines of each docstring that are set in deeper than its text."""
    documented = [(name, " " * 8, getattr(statistics, name).__doc__ or "") for name in statistics.__all__]
    documented.append(("crm.statistics", " " * 4, statistics.__doc__ or ""))
    blocks = ((name, [line for line in text.splitlines() if line.startswith(deep)], deep) for name, deep, text in documented)
    return [pytest.param("\n".join(line[len(deep) :] for line in lines), id=name) for name, lines, deep in blocks if lines]


@pytest.mark.parametrize("example", examples())
def test_examples_run(example: str) -> None:
    numbers = random.Random(7)
    first = datetime.date(2024, 1, 1)
    orders = cdnow().rename({"customer": "customer_id", "date": "ordered_on"})
    lines = pl.DataFrame(
        [
            (n, n % 50, f"p{numbers.randrange(90)}", first + datetime.timedelta(n % 800), 1 + n % 3)
            for n in (numbers.randrange(4000) for _ in range(4000))
        ],
        schema=["order_id", "customer_id", "product", "ordered_on", "pieces"],
        orient="row",
    ).with_columns(pl.col("ordered_on").alias("day"))
    lines = lines.with_columns((pl.col("day") + pl.duration(days=60)).alias("day"))
    histories = statistics.purchase_histories(orders, customer="customer_id", at="ordered_on", value="amount")
    names = {
        **{name: getattr(statistics, name) for name in statistics.__all__},
        "datetime": datetime,
        "orders": orders,
        "histories": histories,
        "lines": lines,
        "customers": customers().rename({"away": "days_away", "back": "came_back"}),
        "scores": statistics.rfm(orders, customer="customer_id", at="ordered_on", value="amount", as_of=END).customers,
    }
    exec(compile(example, "example", "exec"), names)


def test_an_interrupt_ends_what_takes_long(interrupted: Callable[[Callable[[], object], float], bool]) -> None:
    rows = 60_000
    numbers = [[((row + 1) * step % 9_973) / 9_973 for row in range(rows)] for step in (7_919, 104_729, 1_299_709)]
    table = pl.DataFrame({f"n{at}": column for at, column in enumerate(numbers)}).with_columns(
        yes=pl.col("n0") * pl.col("n1") > pl.col("n2") * 0.5
    )
    columns = ["n0", "n1", "n2"]

    for work in (
        lambda: statistics.boosted_trees(table, columns=columns, target="yes"),
        lambda: statistics.k_means(table, columns=columns, most=5),
    ):
        begun = time.monotonic()
        work()
        whole = time.monotonic() - begun

        def ends_early(part: float, work: Callable[[], object] = work, whole: float = whole) -> bool:
            begun = time.monotonic()
            return interrupted(work, whole * part) and time.monotonic() - begun < whole * 0.8

        # At the latest at the fifth time: machines are noisy.
        assert any(ends_early(part) for part in (0.1, 0.2, 0.1, 0.2, 0.1))

