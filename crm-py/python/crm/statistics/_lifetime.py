"""What customers will buy, and what they are worth."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from .._table import ArrowTable
from ._columns import Table, run

__all__ = [
    "Covariate",
    "HoldoutForecast",
    "PurchaseModel",
    "SpendingModel",
    "fit_bg_bb",
    "fit_bg_nbd",
    "fit_gamma_gamma",
    "fit_mbg_nbd",
    "fit_pareto_nbd",
    "purchase_histories",
    "purchase_occasions",
]


def purchase_histories(
    orders: ArrowTable,
    *,
    customer: str,
    at: str,
    value: str | None = None,
    as_of: datetime.date | None = None,
    unit_days: float = 7.0,
) -> Table:
    """What customers bought up to a day, that day included: what models of lifetime value learn from.

    A row a customer: `customer`, `first_day`, `frequency` (days with a purchase behind the first), `recency` (time from the
    first to the last), `age` (time from the first to the end), with a value column `value` (the mean value of repeat
    purchases), `holdout` (days with a purchase after the end) and `holdout_age` (time from the end to the last day of the
    table). A row is a purchase whatever its value is: take refunds from the purchases before. Time is in units of
    `unit_days`, weeks unless told otherwise. The end is `as_of`, or without it the last day of
    the table.

        histories = purchase_histories(orders, customer="customer_id", at="ordered_on", value="amount")
    """
    return _observed("purchase_histories", orders, customer, at, value, as_of, unit_days)


def purchase_occasions(
    orders: ArrowTable,
    *,
    customer: str,
    at: str,
    value: str | None = None,
    as_of: datetime.date | None = None,
    unit_days: float = 7.0,
) -> Table:
    """What customers bought up to a day in occasions, which `fit_bg_bb` learns from.

    The days after a customer's first purchase are cut into occasions of `unit_days` (7, at least 1; 30.4375 for months), and
    those that are over at the end count. A row a customer: `frequency` is how many were used, that is, had a purchase,
    `recency` the number of the last of these, `age` how many there were, `value` the mean of what was spent in one that was
    used. Of those that are over between the end and the last day of the table, `holdout` were used, and there were
    `holdout_age`. All else as `purchase_histories` has it. A score of a file counts the running occasion too, once it was
    used; here none is counted that is not over.

        months = purchase_occasions(orders, customer="customer_id", at="ordered_on", unit_days=30.4375)
    """
    return _observed("purchase_occasions", orders, customer, at, value, as_of, unit_days)


def _observed(
    operation: str,
    orders: ArrowTable,
    customer: str,
    at: str,
    value: str | None,
    as_of: datetime.date | None,
    unit_days: float,
) -> Table:
    _, table = run(
        operation, orders, customer=customer, at=at, value=value, as_of=as_of, unit_days=float(unit_days)
    )
    return table


# The parameters of each model, in the order in which a fit tells of them.
_PARAMETERS = {
    "bg_nbd": ("r", "alpha", "a", "b"),
    "mbg_nbd": ("r", "alpha", "a", "b"),
    "pareto_nbd": ("r", "alpha", "s", "beta"),
    "bg_bb": ("alpha", "beta", "gamma", "delta"),
    "gamma_gamma": ("p", "q", "gamma"),
}


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

    covariance: list[list[float]]
    """Of the logarithms of the parameters, in their order."""

    evaluations: int
    """How often the likelihood was computed."""


@dataclass(frozen=True)
class Covariate:
    """What was found of a column that moves the rates at which customers buy."""

    column: str
    """The column's name."""

    weight: float
    """By how much one more in it raises the logarithm of the rate: customers then buy e ** weight times as often."""

    mean: float
    """The mean of all customers, of whom the model's parameters are."""

    standard_error: float
    """How surely the weight is known: from twice that on it tells more than chance."""


@dataclass(frozen=True)
class HoldoutForecast:
    """What was expected of a time that a model had not seen, and what became of it."""

    customers: int
    """How many customers there are."""

    actual: int
    """The purchases that they made."""

    expected: float
    """Those that were expected."""

    mean_absolute_error: float
    """The mean distance of the two, a customer."""

    root_mean_squared_error: float
    """The square root of the mean squared distance."""

    mean_only_error: float
    """The mean distance of who only knows the mean of all, which a model is to beat."""

    conditional: Table
    """`customers`, and the means of `actual` and `expected`, by `frequency`: the repeat purchases before."""


@dataclass(frozen=True)
class PurchaseModel:
    """A fitted model of when customers buy, and whether they will come back.

        model = fit_bg_nbd(histories)
        model.predict(histories, periods=52)["expected_purchases"]
    """

    kind: Literal["bg_nbd", "mbg_nbd", "pareto_nbd", "bg_bb"]
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
    """Of the logarithms of the parameters, in their order, and behind them of the weights of covariates."""

    evaluations: int
    """How often the likelihood was computed."""

    covariates: tuple[Covariate, ...] = ()
    """What moves the rates of customers; tables that are asked about need their columns, where a null is the mean."""

    def predict(
        self,
        histories: ArrowTable,
        *,
        periods: float,
        level: float | None = None,
        customer: str | None = None,
        frequency: str = "frequency",
        recency: str = "recency",
        age: str = "age",
    ) -> Table:
        """What is expected of each customer: `probability_alive`, and `expected_purchases` within `periods` units of time
        (at least 0; those of the histories, weeks unless told otherwise); of `fit_bg_bb`, how many of the next `periods`
        occasions they will use. With covariates also `rate_factor`: how many
        times as often a customer buys as one in the mean. With a `level` such as 0.95 also `expected_purchases_low` and
        `expected_purchases_high`: where that part lies of what 200 models say that are as likely as this one.

        With a column `customer`, or another of that name given, the table begins with it.
        """
        columns = _Columns(customer, frequency, recency, age, "value")
        options = {**self._model(), **columns.options(), "periods": float(periods), "level": level}
        _, table = run("expected_purchases", histories, **options, fit=_fit_of(self))
        return table

    def lifetime_values(
        self,
        histories: ArrowTable,
        spending: SpendingModel,
        *,
        periods: int = 12,
        period_length: float | None = None,
        discount_rate: float = 0.01,
        margin: float = 1.0,
        level: float | None = None,
        customer: str | None = None,
        frequency: str = "frequency",
        recency: str = "recency",
        age: str = "age",
        value: str = "value",
    ) -> Table:
        """What customers are worth: `probability_alive`, `expected_purchases`, `expected_value` of one of them, and
        `lifetime_value`, the margin of all `periods` (12; 1 to 1,200), discounted by `discount_rate` each (0.01, one per
        cent). `period_length` is in the unit of the histories. Left out it is a month of weeks, 4.348, so give 30.4375
        where `unit_days` is 1; of `fit_bg_bb` it is one occasion. `margin` is the part of the value that is earned: 1, which is revenue. With a `level` such as 0.95
        also `lifetime_value_low` and `lifetime_value_high`: where that part lies of what 200 models say that are as likely
        as these.
        """
        if period_length is None:
            period_length = 1.0 if self.kind == "bg_bb" else 365.25 / 12 / 7
        columns = _Columns(customer, frequency, recency, age, value)
        _, table = run(
            "lifetime_values",
            histories,
            **self._model(),
            spending=spending.parameters,
            periods=periods,
            period_length=float(period_length),
            discount_rate=float(discount_rate),
            margin=float(margin),
            level=level,
            fit=_fit_of(self),
            spending_fit=_fit_of(spending),
            **columns.options(),
        )
        return table

    def holdout(
        self,
        histories: ArrowTable,
        *,
        periods: float | None = None,
        holdout: str = "holdout",
        holdout_age: str = "holdout_age",
        most: int = 7,
        frequency: str = "frequency",
        recency: str = "recency",
        age: str = "age",
    ) -> HoldoutForecast:
        """What was expected of the time behind the histories, beside what became of it: the columns `holdout` (how many
        purchases) and `holdout_age` (for how long) of `purchase_histories` and `purchase_occasions`, made with an `as_of`
        before the last day of the orders; where nothing was held out that is refused (`out_of_range`). With `periods`, these
        are the units of time for all, so `holdout` has to be of as many. The last group of `conditional` holds all who had bought `most` times before (7), or more often.

            model.holdout(histories).mean_absolute_error
        """
        columns = _Columns(None, frequency, recency, age, "value")
        options = {**self._model(), **columns.options(), "holdout": holdout, "holdout_age": holdout_age, "most": most}
        times = None if periods is None else float(periods)
        figures, table = run("holdout_forecast", histories, **options, periods=times)
        return HoldoutForecast(**figures, conditional=table)

    def frequency_counts(
        self,
        histories: ArrowTable,
        *,
        most: int = 7,
        frequency: str = "frequency",
        recency: str = "recency",
        age: str = "age",
    ) -> Table:
        """How many customers made how many repeat purchases: `frequency`, `actual`, and of how many the model expects it, each
        within the time for which the customer is known, `expected`. The last row holds `most` (7, at most 1,000) and more.
        """
        columns = _Columns(None, frequency, recency, age, "value")
        _, table = run("frequency_counts", histories, **self._model(), **columns.options(), most=most)
        return table

    def tracking(
        self,
        orders: ArrowTable,
        *,
        customer: str,
        at: str,
        unit_days: float,
        as_of: datetime.date | None = None,
        step_days: int = 7,
    ) -> Table:
        """The repeat purchases of all customers, added up since the very first purchase, every `step_days` (7; at most 10,000
        steps): `ends_on` the last day of a step, its `time` in units of `unit_days`, `actual`, and `expected` by the model.

        Give it the orders up to `as_of`, and the `unit_days` of the histories, 7 for weeks. A model with covariates is refused
        (`inconsistent`): orders do not tell them.

            model.tracking(orders, customer="customer_id", at="ordered_on", unit_days=7)
        """
        options = {"customer": customer, "at": at, "as_of": as_of, "unit_days": float(unit_days)}
        _, table = run("tracking", orders, **self._model(), **options, step_days=step_days)
        return table

    def _model(self) -> dict[str, object]:
        covariates = [asdict(covariate) for covariate in self.covariates]
        return {"model": {"kind": self.kind, **self.parameters}, "covariates": covariates}

def _fit_of(model: PurchaseModel | SpendingModel) -> dict[str, object]:
    errors = list(model.standard_errors.values())
    if isinstance(model, PurchaseModel):
        errors += [covariate.standard_error for covariate in model.covariates]
    return {
        "log_likelihood": model.log_likelihood,
        "customers": model.customers,
        "standard_errors": errors,
        "covariance": model.covariance,
        "evaluations": model.evaluations,
    }


def _fit(
    kind: Literal["bg_nbd", "mbg_nbd", "pareto_nbd", "bg_bb"],
    histories: ArrowTable,
    columns: _Columns,
    covariates: Sequence[str] = (),
) -> PurchaseModel:
    figures, _ = run("fit_purchases", histories, kind=kind, covariates=list(covariates), **columns.options())
    parameters: dict[str, float] = {name: figures["model"][name] for name in _PARAMETERS[kind]}
    fit = figures["fit"]
    return PurchaseModel(
        kind,
        parameters,
        dict(zip(parameters, fit["standard_errors"])),
        fit["log_likelihood"],
        fit["customers"],
        fit["covariance"],
        fit["evaluations"],
        tuple(Covariate(**covariate) for covariate in figures.get("covariates", ())),
    )


def fit_bg_nbd(
    histories: ArrowTable,
    *,
    covariates: Sequence[str] = (),
    frequency: str = "frequency",
    recency: str = "recency",
    age: str = "age",
) -> PurchaseModel:
    """BG/NBD: customers buy at a rate of their own, and may leave after each repeat purchase (Fader, Hardie, Lee 2005).

    With columns as `covariates`, none unless told otherwise: numbers or booleans, known of a customer and not changing as
    time passes, such as whether the first order came by the web; of a text make a column of 0 and 1 for each value but one.
    Each moves the rate by a factor (Fader, Hardie 2007). A null is refused here; when asking it is the mean.

    `InvalidError` with the code `too_few` when nobody came back, `not_converged` when no parameters are best, as when a
    covariate, then the `field`, is the same of everybody.

        model = fit_bg_nbd(purchase_histories(orders, customer="customer_id", at="ordered_on"))
        model.parameters["r"], model.standard_errors["r"], model.log_likelihood
    """
    return _fit("bg_nbd", histories, _Columns(None, frequency, recency, age, "value"), covariates)


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


def fit_bg_bb(
    histories: ArrowTable, *, frequency: str = "frequency", recency: str = "recency", age: str = "age"
) -> PurchaseModel:
    """BG/BB: customers use an occasion or not, and may leave before any (Fader, Hardie, Shang 2010).

    For purchases that can only happen, or are only known, once in a while: donations to yearly appeals, months of a
    subscription box, visits to conferences. Histories count occasions, as `purchase_occasions` makes them: `recency` and
    `age` are whole numbers, `frequency` is at most `recency`, that at most `age`, and that at most 36,525 (`InvalidError`
    with the code `out_of_range` and the row otherwise, as for `purchase_histories`, whose times are not whole).

        months = purchase_occasions(orders, customer="customer_id", at="ordered_on", unit_days=30.4375)
        fit_bg_bb(months).predict(months, periods=12)["expected_purchases"]
    """
    return _fit("bg_bb", histories, _Columns(None, frequency, recency, age, "value"))


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
    parameters: dict[str, float] = {name: figures["model"][name] for name in _PARAMETERS["gamma_gamma"]}
    fit = figures["fit"]
    return SpendingModel(
        parameters,
        dict(zip(parameters, fit["standard_errors"])),
        fit["log_likelihood"],
        fit["customers"],
        figures["correlation"],
        fit["covariance"],
        fit["evaluations"],
    )
