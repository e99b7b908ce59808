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

`at` is the column with the day or instant of a purchase everywhere. `as_of` is the day up to which purchases count, that day
included (`as_of` of a store is an instant: to compare, give it the end of the day; a score of BG/BB there counts
the running occasion too, once it was used); `until` is the first day that does not
count any more, of a forecast by period the first period. Ctrl+C ends fits, trees and clusters.

Whatever is random follows from a seed. Formulas, sources and published figures are in the documentation of `crm-core`.
"""

from ._abc import (
    Abc,
    AbcGroup,
    abc,
)
from ._columns import (
    Table,
)
from ._demand import (
    DemandForecast,
    DemandModel,
    ForecastAccuracy,
    forecast_demand,
)
from ._groups import (
    ClusterTrial,
    Clusters,
    k_means,
)
from ._items import (
    RecommendationEvaluation,
    RecommendationQuality,
    Rules,
    association_rules,
    evaluate_recommendations,
    recommendations,
    similar_items,
)
from ._learning import (
    BinaryEvaluation,
    BinaryModel,
    ReliabilityBin,
    boosted_trees,
    logistic_regression,
)
from ._lifetime import (
    Covariate,
    HoldoutForecast,
    PurchaseModel,
    SpendingModel,
    fit_bg_bb,
    fit_bg_nbd,
    fit_gamma_gamma,
    fit_mbg_nbd,
    fit_pareto_nbd,
    purchase_histories,
    purchase_occasions,
)
from ._rfm import (
    Rfm,
    RfmEdges,
    RfmSegment,
    rfm,
)

__all__ = [
    "Abc",
    "AbcGroup",
    "BinaryEvaluation",
    "BinaryModel",
    "ClusterTrial",
    "Clusters",
    "Covariate",
    "DemandForecast",
    "DemandModel",
    "ForecastAccuracy",
    "HoldoutForecast",
    "PurchaseModel",
    "RecommendationEvaluation",
    "RecommendationQuality",
    "ReliabilityBin",
    "Rfm",
    "RfmEdges",
    "RfmSegment",
    "Rules",
    "SpendingModel",
    "Table",
    "abc",
    "association_rules",
    "boosted_trees",
    "evaluate_recommendations",
    "fit_bg_bb",
    "fit_bg_nbd",
    "fit_gamma_gamma",
    "fit_mbg_nbd",
    "fit_pareto_nbd",
    "forecast_demand",
    "k_means",
    "logistic_regression",
    "purchase_histories",
    "purchase_occasions",
    "recommendations",
    "rfm",
    "similar_items",
]
