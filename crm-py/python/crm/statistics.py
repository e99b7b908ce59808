"""Statistics over any Arrow table, without a store: who is worth what, who is alike, what goes together, what comes next.

Input is anything with `__arrow_c_stream__`: tables of pyarrow, Polars and DuckDB, of pandas by its Arrow export. Columns
go by name; whole numbers, floating point, decimals, dates, instants (their day in the column's own time zone), texts and
dictionaries are taken as they are. What does not fit is an `InvalidError` with the column as `field` and the `row`, the
first being 1. Results are Arrow tables again, or small objects with figures.

    import datetime
    import pyarrow as pa
    from crm import statistics

    orders = pa.table({
        "customer_id": ["ada", "ada", "bob"],
        "ordered_on": [datetime.date(2026, 1, 5), datetime.date(2026, 2, 2), datetime.date(2026, 1, 9)],
        "amount": [20.0, 30.0, 12.5],
    })
    found = statistics.rfm(
        orders, customer="customer_id", at="ordered_on", value="amount", as_of=datetime.date(2026, 3, 1)
    )
    print(found.customers["segment"])

Whatever is random follows from a seed. Formulas, sources and published figures are in the documentation of `crm-core`.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Literal

from . import _native, _show
from ._table import ArrowTable

__all__ = [
    "BinaryModel",
    "Calibration",
    "ClusterTrial",
    "Clusters",
    "DemandForecast",
    "DemandModel",
    "Evaluation",
    "ForecastAccuracy",
    "PurchaseModel",
    "RecommendationEvaluation",
    "RecommendationQuality",
    "Rfm",
    "RfmEdges",
    "RfmSegment",
    "Rules",
    "SpendingModel",
    "Table",
    "association_rules",
    "boosted_trees",
    "evaluate_recommendations",
    "fit_bg_nbd",
    "fit_gamma_gamma",
    "fit_mbg_nbd",
    "fit_pareto_nbd",
    "forecast_demand",
    "k_means",
    "logistic_regression",
    "purchase_histories",
    "recommendations",
    "rfm",
    "similar_items",
]


class Table:
    """Columns of one length.

    An Arrow table: `polars.DataFrame(table)`, `pyarrow.table(table)`, `pandas.DataFrame.from_arrow(table)`, and in
    DuckDB's SQL the variable's name. `table["name"]` is a column as a list; iterating gives the rows.
    """

    __slots__ = ("_native",)

    def __init__(self, native: _native.Columns) -> None:
        self._native = native

    @property
    def columns(self) -> list[str]:
        """The columns' names."""
        return self._native.names()

    def __len__(self) -> int:
        return len(self._native)

    def __getitem__(self, column: str) -> list[Any]:
        return self._native.column(column)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        names = self.columns
        for row in zip(*(self[name] for name in names)):
            yield dict(zip(names, row))

    def __repr__(self) -> str:
        return f"<Table of {len(self):,} rows: {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        names = self.columns
        head = "".join(f'<th style="text-align: left">{escape(name)}</th>' for name in names)
        first = [row for _, row in zip(range(_show.ROWS), self)]
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(_show.text(row[name]))}</td>" for name in names) + "</tr>" for row in first
        )
        shown = f", the first {_show.ROWS} shown" if len(self) > _show.ROWS else ""
        caption = f'<caption style="text-align: left">{len(self):,} rows{shown}</caption>'
        return f'<table class="dataframe">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """A capsule with the table as an Arrow stream."""
        return self._native.__arrow_c_stream__(requested_schema)


def _run(operation: str, table: ArrowTable, /, **options: object) -> tuple[Any, Table]:
    def plain(value: object) -> object:
        if isinstance(value, datetime.datetime):
            return value.date().isoformat()
        if isinstance(value, datetime.date):
            return value.isoformat()
        raise TypeError(f"an option cannot be of type {type(value).__name__}")

    figures, columns = _native.statistics(operation, table, json.dumps(options, default=plain))
    return json.loads(figures), Table(columns)


# Lifetime value.


def purchase_histories(
    orders: ArrowTable,
    *,
    customer: str,
    at: str,
    value: str | None = None,
    until: datetime.date | None = None,
    unit_days: float = 7.0,
) -> Table:
    """What customers bought up to a day, that day included: what models of lifetime value learn from.

    A row a customer: `customer`, `first_day`, `frequency` (days with a purchase behind the first), `recency` (time from
    the first to the last), `age` (time from the first to the end), with a value column `value` (the mean value of repeat
    purchases), and `holdout` (days with a purchase after the end). Time is in units of `unit_days`, weeks unless told
    otherwise. Without `until` the last day of the table is the end.

        histories = purchase_histories(orders, customer="customer_id", at="ordered_on", value="amount")
    """
    _, table = _run(
        "purchase_histories", orders, customer=customer, at=at, value=value, until=until, unit_days=float(unit_days)
    )
    return table


@dataclass(frozen=True)
class _Columns:
    """The columns of purchase histories."""

    customer: str | None
    frequency: str
    recency: str
    age: str
    value: str

    def options(self) -> dict[str, object]:
        return dict(vars(self))


@dataclass(frozen=True)
class SpendingModel:
    """The gamma-gamma model of what a purchase is worth."""

    parameters: dict[str, float]
    """p, q and gamma."""

    standard_errors: dict[str, float]
    """How surely each is known."""

    log_likelihood: float
    """The log-likelihood at its maximum."""

    customers: int
    """Those who came back and paid."""

    correlation: float | None
    """Of frequency and value: from 0.3 on, up or down, the model's values mislead. `None` when it has no value."""


@dataclass(frozen=True)
class PurchaseModel:
    """A fitted model of when customers buy, and whether they will come back.

        model = fit_bg_nbd(histories)
        model.predict(histories, periods=52)["expected_purchases"]
    """

    kind: Literal["bg_nbd", "mbg_nbd", "pareto_nbd"]
    """Which model."""

    parameters: dict[str, float]
    """The parameters by name."""

    standard_errors: dict[str, float]
    """How surely each is known."""

    log_likelihood: float
    """The log-likelihood at its maximum."""

    customers: int
    """How many customers were learnt from."""

    covariance: list[list[float]]
    """Of the logarithms of the parameters, in their order."""

    evaluations: int
    """How often the likelihood was computed."""

    def predict(
        self,
        histories: ArrowTable,
        *,
        periods: float,
        customer: str | None = None,
        frequency: str = "frequency",
        recency: str = "recency",
        age: str = "age",
    ) -> Table:
        """What is expected of each customer: `probability_alive`, and `expected_purchases` within `periods` units of time.

        With a column `customer`, or another of that name given, the table begins with it.
        """
        columns = _Columns(customer, frequency, recency, age, "value")
        _, table = _run(
            "expected_purchases", histories, model=self._model(), periods=float(periods), **columns.options()
        )
        return table

    def lifetime_values(
        self,
        histories: ArrowTable,
        spending: SpendingModel,
        *,
        periods: int = 12,
        period_length: float = 365.25 / 12 / 7,
        discount_rate: float = 0.01,
        margin: float = 1.0,
        customer: str | None = None,
        frequency: str = "frequency",
        recency: str = "recency",
        age: str = "age",
        value: str = "value",
    ) -> Table:
        """What customers are worth: `probability_alive`, `expected_purchases`, `expected_value` of one of them, and
        `lifetime_value`, the margin of all `periods`, discounted by `discount_rate` each. The usual period is a month of
        weeks.
        """
        columns = _Columns(customer, frequency, recency, age, value)
        _, table = _run(
            "lifetime_values",
            histories,
            model=self._model(),
            spending=spending.parameters,
            periods=periods,
            period_length=float(period_length),
            discount_rate=float(discount_rate),
            margin=float(margin),
            **columns.options(),
        )
        return table

    def _model(self) -> dict[str, object]:
        return {"kind": self.kind, **self.parameters}


def _fit(kind: Literal["bg_nbd", "mbg_nbd", "pareto_nbd"], histories: ArrowTable, columns: _Columns) -> PurchaseModel:
    figures, _ = _run("fit_purchases", histories, kind=kind, **columns.options())
    parameters: dict[str, float] = {name: value for name, value in figures["model"].items() if name != "kind"}
    fit = figures["fit"]
    return PurchaseModel(
        kind,
        parameters,
        dict(zip(parameters, fit["standard_errors"])),
        fit["log_likelihood"],
        fit["customers"],
        fit["covariance"],
        fit["evaluations"],
    )


def fit_bg_nbd(
    histories: ArrowTable, *, frequency: str = "frequency", recency: str = "recency", age: str = "age"
) -> PurchaseModel:
    """BG/NBD: customers buy at a rate of their own, and may leave after each repeat purchase (Fader, Hardie, Lee 2005).

    `InvalidError` with the code `too_few` when nobody came back, `not_converged` when no parameters are best.

        model = fit_bg_nbd(purchase_histories(orders, customer="customer_id", at="ordered_on"))
        model.parameters["r"], model.standard_errors["r"], model.log_likelihood
    """
    return _fit("bg_nbd", histories, _Columns(None, frequency, recency, age, "value"))


def fit_mbg_nbd(
    histories: ArrowTable, *, frequency: str = "frequency", recency: str = "recency", age: str = "age"
) -> PurchaseModel:
    """MBG/NBD: as BG/NBD, but customers may also leave after the first purchase (Batislam and others 2007)."""
    return _fit("mbg_nbd", histories, _Columns(None, frequency, recency, age, "value"))


def fit_pareto_nbd(
    histories: ArrowTable, *, frequency: str = "frequency", recency: str = "recency", age: str = "age"
) -> PurchaseModel:
    """Pareto/NBD: customers may leave at any time (Schmittlein, Morrison, Colombo 1987)."""
    return _fit("pareto_nbd", histories, _Columns(None, frequency, recency, age, "value"))


def fit_gamma_gamma(
    histories: ArrowTable,
    *,
    frequency: str = "frequency",
    recency: str = "recency",
    age: str = "age",
    value: str = "value",
) -> SpendingModel:
    """What a purchase is worth, of those who came back and paid (Fader, Hardie 2013)."""
    columns = _Columns(None, frequency, recency, age, value)
    figures, _ = _run("fit_spending", histories, **columns.options())
    parameters: dict[str, float] = figures["model"]
    fit = figures["fit"]
    return SpendingModel(
        parameters,
        dict(zip(parameters, fit["standard_errors"])),
        fit["log_likelihood"],
        fit["customers"],
        figures["correlation"],
    )


# RFM.


@dataclass(frozen=True)
class RfmEdges:
    """The values between the scores, ascending, as decimals in text: a value on an edge belongs below it."""

    recency: list[str]
    frequency: list[str]
    monetary: list[str]


@dataclass(frozen=True)
class RfmSegment:
    """The customers of one name."""

    name: str
    customers: int
    monetary: str
    """What they spent, a decimal in text."""


@dataclass(frozen=True)
class Rfm:
    """Scores from 1 to 5, 5 the best, with what explains them."""

    customers: Table
    """A row a customer: `customer`, `recency_days`, `frequency` (days with a purchase), `monetary`, the three scores,
    `segment`."""

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

    `value` is net of refunds. Edges are the quantiles at 20, 40, 60 and 80 %, or by rank with `ntile`.

        rfm(orders, customer="customer_id", at="ordered_on", value="amount", as_of=datetime.date(2026, 3, 1))
    """
    figures, table = _run("rfm", orders, customer=customer, at=at, value=value, as_of=as_of, method=method)
    edges = figures.get("edges")
    segments = [RfmSegment(each["name"], each["customers"], each["monetary"]) for each in figures["segments"]]
    return Rfm(table, None if edges is None else RfmEdges(**edges), segments)


# Groups.


@dataclass(frozen=True)
class ClusterTrial:
    """How well rows fall into so many groups."""

    clusters: int
    silhouette: float
    inertia: float


@dataclass(frozen=True)
class Clusters:
    """Rows in groups, the largest group first."""

    labels: Table
    """The group of each row, in the rows' order: `cluster`, from 0 on."""

    centers: list[dict[str, float]]
    """The centre of each group, in the columns' own units."""

    sizes: list[int]
    """How many rows each has."""

    inertia: float
    """The sum of the squared distances from the centres, of scaled columns unless `scale` was off."""

    silhouette: float | None
    """How well rows fit their groups, from -1 to 1; of a part of many rows. `None` for one group."""

    trials: list[ClusterTrial]
    """The numbers of groups that were tried."""


def k_means(
    table: ArrowTable,
    *,
    columns: Sequence[str],
    clusters: int | None = None,
    most: int = 10,
    seed: int = 0,
    starts: int = 8,
    scale: bool = True,
) -> Clusters:
    """Groups of alike rows. Without `clusters`, 2 to `most` are tried, and those of the greatest silhouette kept.

    Columns are scaled to the same spread, unless told otherwise.

        k_means(scores, columns=["recency_days", "frequency"], clusters=4, seed=0).sizes
    """
    figures, labels = _run(
        "k_means",
        table,
        columns=list(columns),
        clusters=clusters,
        most=most,
        seed=seed,
        starts=starts,
        scale=scale,
    )
    return Clusters(
        labels,
        [dict(zip(figures["columns"], center)) for center in figures["centers"]],
        figures["sizes"],
        figures["inertia"],
        figures["silhouette"],
        [ClusterTrial(**trial) for trial in figures["trials"]],
    )


# What goes together.


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

        association_rules(lines, basket="order_id", item="product", min_support=0.001)
    """
    figures, table = _run(
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

        similar_items(lines, customer="customer_id", item="product")
    """
    _, table = _run(
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
    count: int = 10,
    fill_up: bool = True,
    reasons: int = 3,
    neighbors: int = 20,
    min_customers: int = 2,
    measure: Literal["cosine", "bm25"] = "cosine",
) -> Table:
    """What each customer may like and does not have yet, the best first: `customer`, `item`, `score`, and `because`, what
    the customer has that it is like. With `fill_up`, popular items are what is left, with the score 0 and no reason.

        recommendations(lines, customer="customer_id", item="product", count=5)
    """
    _, table = _run(
        "recommendations",
        purchases,
        customer=customer,
        item=item,
        count=count,
        fill_up=fill_up,
        reasons=reasons,
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
    """Who bought before the split, and something new after it."""

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
    split: datetime.date,
    count: int = 10,
    neighbors: int = 20,
    min_customers: int = 2,
    measure: Literal["cosine", "bm25"] = "cosine",
) -> RecommendationEvaluation:
    """Learns from the purchases before a day, and compares what it recommends with what was bought from then on.

        evaluate_recommendations(lines, customer="customer_id", item="product", at="day", split=datetime.date(2026, 3, 1))
    """
    figures, _ = _run(
        "evaluate_recommendations",
        purchases,
        customer=customer,
        item=item,
        at=at,
        split=split,
        count=count,
        neighbors=neighbors,
        min_customers=min_customers,
        measure=measure,
    )
    return RecommendationEvaluation(
        figures["customers"],
        RecommendationQuality(**figures["model"]),
        RecommendationQuality(**figures["popular"]),
    )


# Demand.


@dataclass(frozen=True)
class ForecastAccuracy:
    """How far forecasts were off."""

    mean_absolute_error: float
    root_mean_squared_error: float
    mean_absolute_scaled_error: float | None
    """Below 1 is better than one season before; `None` where that was never off."""


@dataclass(frozen=True)
class DemandModel:
    """How the sales of a product were foretold."""

    product: str | int | None
    """Which; `None` for all sales together."""

    periods: int
    """From how many periods."""

    trend: str | None
    """`none`, `additive` or `damped`; `None` where there are too few periods."""

    season: str | None
    """`none`, `additive` or `multiplicative`."""

    model: ForecastAccuracy | None
    """On the last periods, as if they had not happened yet; `None` where there are too few."""

    seasonal_naive: ForecastAccuracy | None
    """The same of "as one season before"."""


@dataclass(frozen=True)
class DemandForecast:
    """How sales go on."""

    expected: Table
    """`product` where asked for, `starts_on`, `mean`, `low`, `high`. Products with too few periods are left out."""

    models: list[DemandModel]
    """By product."""


def forecast_demand(
    sales: ArrowTable,
    *,
    product: str | None = None,
    on: str,
    quantity: str,
    period: Literal["day", "week", "month"] = "month",
    horizon: int = 6,
    level: float = 0.8,
    season: int | None = None,
    until: datetime.date | None = None,
    origins: int = 6,
) -> DemandForecast:
    """Adds sales up by period and foretells `horizon` of them by exponential smoothing, by product or of all together.

    An interval holds a period with the probability `level`. The last period is that before the one of `until`; without
    it, that of the last sale. A season is 7 days, 52 weeks or 12 months, unless told otherwise.

        forecast_demand(lines, product="product", on="ordered_on", quantity="pieces", period="week").expected
    """
    figures, table = _run(
        "forecast_demand",
        sales,
        product=product,
        on=on,
        quantity=quantity,
        period=period,
        horizon=horizon,
        level=float(level),
        season=season,
        until=until,
        origins=origins,
    )

    def accuracy(tried: dict[str, Any] | None, side: str) -> ForecastAccuracy | None:
        return None if tried is None else ForecastAccuracy(**tried[side])

    def model(found: dict[str, Any]) -> DemandModel:
        method = found["method"] or {}
        return DemandModel(
            found.get("product"),
            found["periods"],
            method.get("trend"),
            method.get("season"),
            accuracy(found["backtest"], "model"),
            accuracy(found["backtest"], "seasonal_naive"),
        )

    return DemandForecast(table, [model(found) for found in figures["models"]])


# Learning.


@dataclass(frozen=True)
class Calibration:
    """Rows of like probability: what was expected of them and what happened, `None` without rows."""

    from_: float
    to: float
    rows: int
    expected: float | None
    actual: float | None


@dataclass(frozen=True)
class Evaluation:
    """Probabilities held against what happened, on rows that were kept back."""

    rows: int
    positives: int
    auc: float | None
    """The chance that a positive has a higher probability than a negative; `None` when all outcomes are the same."""

    log_loss: float
    brier: float
    calibration: list[Calibration]
    """By ten bins of probability."""


@dataclass(frozen=True)
class BinaryModel:
    """A model of yes or no.

        model = logistic_regression(customers, target="came_back", columns=["orders", "days_away"])
        model.evaluation.auc, model.predict(customers)["probability"]
    """

    kind: Literal["logistic", "boosted"]
    """Which model."""

    columns: list[str]
    """What it goes by."""

    rows: int
    """How many rows were learnt from."""

    evaluation: Evaluation | None
    """What it is worth on rows that were kept back; `None` where none were."""

    state: dict[str, Any]
    """The model itself, as JSON would have it."""

    weights: dict[str, float]
    """By column: by how much one more raises the log-odds; of trees, by how much its questions lowered the loss."""

    intercept: float
    """The log-odds where all columns are 0; of trees, those before any question."""

    standard_errors: dict[str, float] | None
    """Of the weights; `None` of trees."""

    def predict(self, table: ArrowTable) -> Table:
        """The `probability` of each row."""
        _, found = _run("probabilities", table, model=self.state, columns=self.columns)
        return found

    def explain(self, table: ArrowTable) -> Table:
        """By how much each column moves the log-odds of each row away from where nothing is known."""
        _, found = _run("contributions", table, model=self.state, columns=self.columns)
        return found


def _learn(
    kind: Literal["logistic", "boosted"],
    table: ArrowTable,
    target: str,
    columns: Sequence[str],
    options: dict[str, object],
) -> BinaryModel:
    names = list(columns)
    figures, _ = _run("learn", table, kind=kind, target=target, columns=names, **options)
    state, tried, fit = figures["model"], figures["evaluation"], figures["fit"]
    evaluation: Evaluation | None = None
    if tried is not None:
        bins = [
            Calibration(each["from"], each["to"], each["rows"], each.get("expected"), each.get("actual"))
            for each in tried["calibration"]
        ]
        evaluation = Evaluation(
            tried["rows"], tried["positives"], tried.get("auc"), tried["log_loss"], tried["brier"], bins
        )
    is_logistic = kind == "logistic"
    return BinaryModel(
        kind,
        names,
        figures["rows"],
        evaluation,
        state,
        dict(zip(names, state["weights"] if is_logistic else state["importance"])),
        state["intercept"] if is_logistic else state["base"],
        dict(zip(names, fit["standard_errors"])) if is_logistic else None,
    )


def logistic_regression(
    table: ArrowTable,
    *,
    target: str,
    columns: Sequence[str],
    l2: float = 1.0,
    test_part: float = 0.2,
    seed: int = 0,
) -> BinaryModel:
    """The chance of a yes from numbers, by weights. `target` is true or false, or 1 and 0.

    The part `test_part` of the rows is kept back, and the model tried on it.

        logistic_regression(customers, target="came_back", columns=["orders", "days_away"]).evaluation
    """
    options: dict[str, object] = {"l2": float(l2), "test_part": float(test_part), "seed": seed}
    return _learn("logistic", table, target, columns, options)


def boosted_trees(
    table: ArrowTable,
    *,
    target: str,
    columns: Sequence[str],
    trees: int = 300,
    depth: int = 4,
    learning_rate: float = 0.1,
    test_part: float = 0.2,
    seed: int = 0,
) -> BinaryModel:
    """The chance of a yes from numbers with gaps, bends and combinations, by small decision trees.

        boosted_trees(customers, target="came_back", columns=["orders", "days_away"]).evaluation
    """
    options: dict[str, object] = {
        "trees": trees,
        "depth": depth,
        "learning_rate": float(learning_rate),
        "test_part": float(test_part),
        "seed": seed,
    }
    return _learn("boosted", table, target, columns, options)
