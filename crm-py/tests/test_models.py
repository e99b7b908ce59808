"""Models: who watches a fit, and stops it."""

from __future__ import annotations

import datetime
import random
import time
from collections.abc import Callable

import polars as pl
import pytest

import crm

START = datetime.datetime(2026, 1, 1, 9, tzinfo=datetime.timezone.utc)


def shop(buyers: int = 400) -> crm.Crm:
    """3,000 customers, of whom some buy, each at a rate of their own, until they leave."""
    db = crm.in_memory(clock=crm.ManualClock(START + datetime.timedelta(days=300)))
    db.batch([crm.Command("customers.create", new=crm.NewCustomer(name=f"c{n}")) for n in range(3_000)])
    numbers = random.Random(1)
    orders = []
    for _, customer in zip(range(buyers), db.customers.list(limit=1_000).all()):
        rate, leaves, day = numbers.gammavariate(1, 0.05), numbers.betavariate(1, 3), numbers.uniform(0, 150)
        usual = numbers.gammavariate(6, 5)
        while day < 300:
            price = int(usual * numbers.gammavariate(6, 1 / 6)) + 1
            line = crm.NewOrderLine(sku="TEA", unit_price=price)
            placed_at = START + datetime.timedelta(days=day)
            orders.append(crm.NewOrder(currency="EUR", customer_id=customer.id, lines=[line], placed_at=placed_at))
            if numbers.random() < leaves:
                break
            day += numbers.expovariate(rate)
    db.imports.load(orders)
    return db


def versions(db: crm.Crm) -> int:
    return len(db.models.list().items)


def test_a_fit_is_watched_and_stopped() -> None:
    db = shop()
    seen: list[crm.WorkProgress] = []
    clv = crm.ClvSpec(currency="EUR")
    fitted = db.models.fit(name="clv", spec=clv, progress=seen.append)
    assert fitted.number == 1 and (seen[-1].done, seen[-1].of) == (3_000, 3_000)
    # Among the customers, and between the steps.
    assert seen[0].done < 3_000 and len(seen) > 5
    assert db.models.refit("clv", progress=seen.append).number == 2

    with pytest.raises(crm.StoppedError) as stopped:
        db.models.fit(name="clv", spec=clv, progress=lambda _: False)
    assert (stopped.value.code, stopped.value.entity) == ("stopped", "model")
    with pytest.raises(crm.StoppedError):
        db.models.refit("clv", progress=lambda now: now.done < now.of)
    with pytest.raises(ZeroDivisionError):
        db.models.fit(name="clv", spec=clv, progress=lambda _: 1 // 0)
    with db.transaction() as tx, pytest.raises(crm.ConflictError) as refused:
        tx.models.fit(name="clv", spec=clv, progress=lambda _: False)
    assert (refused.value.code, refused.value.field) == ("illegal_state", "progress")
    assert versions(db) == 2


def test_reads_of_models_are_watched_and_stopped() -> None:
    db = shop()
    db.models.fit(name="clv", spec=crm.ClvSpec(currency="EUR"))
    with db.snapshot() as state:
        for models, reports in ((db.models, db.reports), (state.models, state.reports)):
            seen: list[crm.WorkProgress] = []
            assert len(models.compare("clv", 60, progress=seen.append)) == 1
            assert models.holdout("clv", 60, progress=seen.append).name == "clv"
            assert reports.holdout_page("clv", 60, progress=seen.append).startswith("<!doctype html>")
            assert len(models.scores("clv", limit=10, progress=seen.append)) == 10
            assert len(models.features(currency="EUR", limit=10, progress=seen.append)) == 10
            assert all(0 < now.done <= now.of == 3_000 for now in seen)
            for ask in (
                lambda: models.compare("clv", 60, progress=lambda _: False),
                lambda: models.holdout("clv", 60, progress=lambda _: False),
                lambda: models.scores("clv", progress=lambda _: False),
                lambda: models.features(currency="EUR", progress=lambda _: False),
                lambda: reports.holdout_page("clv", 60, progress=lambda _: False),
            ):
                with pytest.raises(crm.StoppedError):
                    ask()


def test_scores_and_features_are_read_page_by_page() -> None:
    db = shop()
    db.models.fit(name="clv", spec=crm.ClvSpec(currency="EUR"))
    first = db.models.scores("clv", limit=7)
    assert len(first) == 7 and first.next is not None
    assert db.models.scores("clv", limit=7, after=first.next).items[0] == list(first.all())[7]
    with db.snapshot() as state:
        for models in (db.models, state.models):
            scored = [score.customer_id for score in models.scores("clv", limit=7).all()]
            table = pl.DataFrame(models.scores("clv").all())
            assert len(set(scored)) == len(scored) == table.height > 50
            assert table["values"].struct.field("clv").struct.field("lifetime_value").is_sorted(descending=True)
            known = pl.DataFrame(models.features(currency="EUR").all())
            assert known.height == 3_000 and (known["order_count"] > 0).sum() == len(scored)


def test_an_interrupt_ends_a_fit(interrupted: Callable[[Callable[[], object], float], bool]) -> None:
    db = shop(3_000)
    trees = crm.BoostingOptions(trees=400, patience=400)
    spec = crm.PropensitySpec(currency="EUR", outcome=crm.PurchaseOutcome(horizon_days=30), method=trees)
    begun = time.monotonic()
    db.models.fit(name="again", spec=spec)
    whole = time.monotonic() - begun
    # Among the customers, and among the trees. A machine that is less busy than before may be done sooner.
    ended = [interrupted(lambda: db.models.fit(name="again", spec=spec), whole * part) for part in (0.02, 0.05, 0.1, 0.3)]
    assert any(ended)
    assert versions(db) == 1 + ended.count(False)
