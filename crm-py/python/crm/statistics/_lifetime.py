"""What customers will buy, and what they are worth."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from .._table import ArrowTable
from ._columns import Table, run

__all__ = [
    "PurchaseModel",
    "SpendingModel",
    "fit_bg_nbd",
    "fit_gamma_gamma",
    "fit_mbg_nbd",
    "fit_pareto_nbd",
    "purchase_histories",
]


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
    _, table = run(
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
        _, table = run(
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
        `lifetime_value`, the margin of all `periods`, discounted by `discount_rate` each. `period_length` is in
        the unit of the histories: the usual one is a month of weeks, so give 30.4375 where `unit_days` is 1.
        """
        columns = _Columns(customer, frequency, recency, age, value)
        _, table = run(
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
    figures, _ = run("fit_purchases", histories, kind=kind, **columns.options())
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
    figures, _ = run("fit_spending", histories, **columns.options())
    parameters: dict[str, float] = figures["model"]
    fit = figures["fit"]
    return SpendingModel(
        parameters,
        dict(zip(parameters, fit["standard_errors"])),
        fit["log_likelihood"],
        fit["customers"],
        figures["correlation"],
    )
