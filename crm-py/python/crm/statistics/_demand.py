"""How sales go on."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Literal

from .._table import ArrowTable
from ._columns import Table, run

__all__ = [
    "DemandForecast",
    "DemandModel",
    "ForecastAccuracy",
    "forecast_demand",
]


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
    at: str,
    quantity: str,
    period: Literal["day", "week", "month"] = "month",
    horizon: int = 6,
    level: float = 0.8,
    season: int | None = None,
    until: datetime.date | None = None,
    origins: int = 6,
) -> DemandForecast:
    """Adds sales up by period and foretells `horizon` of them by exponential smoothing, by product or of all together.

    `horizon` counts periods, 1 to 1,000, and is 6. An interval holds a period with the probability `level`, above 0 and
    below 1, 0.8 unless told otherwise: more makes it wider. Sales count up to, not including, the period of the day
    `until`. Without it the period of the last sale counts whole: give `until` where it is not over yet. `season` counts
    the periods of one: 7 days, 52 weeks or 12 months, unless told otherwise. From `origins` instants of the past (6)
    forecasts are tried out, for their accuracy.

        forecast_demand(lines, product="product", at="ordered_on", quantity="pieces", period="week").expected
    """
    figures, table = run(
        "forecast_demand",
        sales,
        product=product,
        at=at,
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
