"""Models of yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from .._table import ArrowTable
from ._columns import Table, run

__all__ = [
    "BinaryModel",
    "ReliabilityBin",
    "BinaryEvaluation",
    "boosted_trees",
    "logistic_regression",
]


@dataclass(frozen=True)
class ReliabilityBin:
    """Rows of like probability: what was expected of them and what happened, `None` without rows."""

    from_: float
    to: float
    rows: int
    expected: float | None
    actual: float | None


@dataclass(frozen=True)
class BinaryEvaluation:
    """Probabilities held against what happened, on rows that were kept back."""

    rows: int
    positives: int
    auc: float | None
    """The chance that a positive has a higher probability than a negative; `None` when all outcomes are the same."""

    log_loss: float
    brier: float
    calibration: list[ReliabilityBin]
    """By ten bins of probability."""


@dataclass(frozen=True)
class BinaryModel:
    """A model of yes or no.

        model = logistic_regression(customers, target="came_back", columns=["orders", "days_away"])
        model.evaluation.auc, model.predict(customers)["probability"]
    """

    kind: Literal["logistic", "boosted_trees"]
    """Which model."""

    columns: list[str]
    """What it goes by."""

    rows: int
    """How many rows were learnt from."""

    evaluation: BinaryEvaluation | None
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
        _, found = run("probabilities", table, model=self.state, columns=self.columns)
        return found

    def explain(self, table: ArrowTable) -> Table:
        """By how much each column moves the log-odds of each row away from where nothing is known."""
        _, found = run("contributions", table, model=self.state, columns=self.columns)
        return found


def _learn(
    kind: Literal["logistic", "boosted_trees"],
    table: ArrowTable,
    target: str,
    columns: Sequence[str],
    options: dict[str, object],
) -> BinaryModel:
    names = list(columns)
    figures, _ = run("learn", table, kind=kind, target=target, columns=names, **options)
    state, tried, fit = figures["model"], figures["evaluation"], figures["fit"]
    evaluation: BinaryEvaluation | None = None
    if tried is not None:
        bins = [
            ReliabilityBin(each["from"], each["to"], each["rows"], each.get("expected"), each.get("actual"))
            for each in tried["calibration"]
        ]
        evaluation = BinaryEvaluation(
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

    `l2` is the penalty of large weights, 1 unless told otherwise: more of it brings them nearer to 0, and with 0, none,
    there is no result where a column tells the outcomes apart. The part `test_part` of the rows (0.2; 0 to 1) is kept
    back, and the model tried on it; `seed` says which.

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

    At most `trees` are grown (300), with at most `depth` questions from root to leaf (4: combinations of four columns), and
    of what each says `learning_rate` counts (0.1: less of it wants more trees, and errs less). A fifth of the rows tells
    when to stop. The part `test_part` of the rows (0.2; 0 to 1) is kept back, and the model tried on it; `seed` says which.

        boosted_trees(customers, target="came_back", columns=["orders", "days_away"]).evaluation
    """
    options: dict[str, object] = {
        "trees": trees,
        "depth": depth,
        "learning_rate": float(learning_rate),
        "test_part": float(test_part),
        "seed": seed,
    }
    return _learn("boosted_trees", table, target, columns, options)
