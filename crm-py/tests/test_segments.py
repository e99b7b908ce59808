"""Segments: who watches them look at everybody, and what goes into their expressions."""

from __future__ import annotations

import datetime
import time
import uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from pyroaring import BitMap

import crm

EXPRESSION = "COUNT(orders) FILTER (WHERE placed_at >= now() - INTERVAL '30 days') = 0"


def crowd(customers: int = 3_000, preview_memory: int | None = None) -> crm.Crm:
    db = crm.in_memory(preview_memory=preview_memory)
    for first in range(0, customers, 10_000):
        names = (f"c{n}" for n in range(first, min(first + 10_000, customers)))
        db.batch([crm.Command("customers.create", new=crm.NewCustomer(name=name)) for name in names])
    return db


def test_progress_is_told_and_may_stop() -> None:
    db = crowd()
    seen: list[crm.WorkProgress] = []
    idle = db.segments.create(name="Idle", expression=EXPRESSION, progress=seen.append)
    assert idle.building is None and (seen[-1].done, seen[-1].of) == (3_000, 3_000)

    stopped = db.segments.create(name="Named", expression="name IS NOT NULL", progress=lambda _: False)
    # Reads are exact all the same.
    assert stopped.building is not None and db.segments.count(stopped.id) == 3_000
    db.segments.build(progress=seen.append)
    assert db.segments.get(stopped.id).building is None
    patch = crm.SegmentPatch(expression="name IS NULL")
    assert db.segments.update(stopped.id, patch, progress=seen.append).building is None
    assert db.segments.count(stopped.id) == 0


def test_what_a_watcher_raises_comes_out() -> None:
    db = crowd()

    def watch(progress: crm.WorkProgress) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        db.segments.create(name="Idle", expression=EXPRESSION, progress=watch)
    idle = db.segments.find_by_name("Idle")
    assert idle is not None and idle.building is not None
    db.segments.build()
    assert db.segments.get(idle.id).building is None
    with db.transaction() as tx:
        with pytest.raises(crm.ConflictError) as refused:
            tx.segments.create(name="In one go", expression=EXPRESSION, progress=watch)
        assert (refused.value.code, refused.value.field) == ("illegal_state", "progress")


def test_previews_are_watched_and_stopped() -> None:
    # Without columns, each row is asked.
    db = crowd(preview_memory=0)
    seen: list[crm.WorkProgress] = []
    assert db.segments.preview(EXPRESSION, 5, progress=seen.append).count == 3_000
    assert (seen[-1].done, seen[-1].of) == (3_000, 3_000)
    page = db.segments.select(EXPRESSION, limit=10, progress=seen.append)
    assert len(page.items) == 10
    with pytest.raises(crm.StoppedError):
        db.segments.preview(EXPRESSION, 0, progress=lambda _: False)
    with db.snapshot() as state, pytest.raises(crm.StoppedError):
        state.segments.select(EXPRESSION, progress=lambda _: False)
    with pytest.raises(ZeroDivisionError):
        db.segments.attributes(EXPRESSION, progress=lambda _: 1 // 0)


def test_an_interrupt_ends_a_preview(interrupted: Callable[[Callable[[], object], float], bool]) -> None:
    db = crowd(50_000, preview_memory=0)
    state = db.snapshot()
    # Long for each customer.
    words = (f"name LIKE '%{n}%{n}%{n}%'" for n in range(1_000, 1_099))
    expression = f"({' OR '.join(words)}) AND {EXPRESSION}"
    begun = time.monotonic()
    db.segments.preview(expression, 0)
    whole = time.monotonic() - begun

    def ends(segments: Any) -> bool:
        """Whether it ends before it is done, at the latest at the third time: machines are noisy."""
        for _ in range(3):
            begun = time.monotonic()
            if interrupted(lambda: segments.preview(expression, 0), whole / 10):
                if time.monotonic() - begun < whole * 0.9:
                    return True
        return False

    with db.transaction() as tx:
        for segments in (db.segments, state.segments, tx.segments):
            assert ends(segments)


def test_values_are_bound() -> None:
    db = crm.in_memory(preview_memory=0)
    day = datetime.date(2026, 1, 31)
    at = datetime.datetime(2026, 1, 31, 9, 30, tzinfo=datetime.timezone.utc)
    for expression, value, bound in [
        ("city = :a", "' OR true --", "city = ''' OR true --'"),
        ("order_count >= :a", 3, "order_count >= 3"),
        ("spent('EUR') > :a", Decimal("1.50"), "spent('EUR') > 1.50"),
        ("NOT :a", True, "NOT true"),
        ("created_at::date > :a", day, "CAST(created_at AS DATE) > DATE '2026-01-31'"),
        ("created_at > :a", at, "created_at > TIMESTAMPTZ '2026-01-31T09:30:00.000Z'"),
        ("country IN (:a)", ["DE", "it's"], "country IN ('DE', 'it''s')"),
        ("order_count IN (:a)", [1, 3], "order_count IN (1, 3)"),
        ("spent('EUR') IN (:a)", (Decimal("1.50"), 2), "spent('EUR') IN (1.50, 2)"),
        ("created_at::date IN (:a)", [day], "CAST(created_at AS DATE) IN (DATE '2026-01-31')"),
        ("created_at < now() - :a", datetime.timedelta(hours=36), "created_at < now() - INTERVAL '1 day 12 hours'"),
        ("name = :a", uuid.UUID(int=7), f"name = '{uuid.UUID(int=7)}'"),
    ]:
        assert db.segments.bind(expression, {"a": value}) == bound
        assert db.segments.preview(bound, 0).count == 0
    with pytest.raises(crm.InvalidError) as refused:
        db.segments.bind("order_count IN (:a)", {"a": [1, 1.5]})
    assert (refused.value.code, refused.value.field) == ("wrong_type", "a[1]")
    with pytest.raises(crm.InvalidError) as refused:
        db.segments.bind("city = :city", {"ctiy": "Berlin"})
    assert (refused.value.code, refused.value.field) == ("required", "expression[7..12]: a value for :city is expected")


def test_members_are_bitmaps() -> None:
    db = crowd()
    everybody = db.segments.create(name="Everybody", expression="never(orders)")
    members = db.segments.members_bitmap(everybody.id)
    assert type(members) is bytes and members == db.segments.members_bitmap(everybody.id)
    # The same bytes as another library writes.
    assert members == BitMap(range(1, 3_001)).serialize()
    ones = db.segments.create(name="Ones", expression="name LIKE 'c1%'")
    sevens = BitMap.deserialize(db.segments.select_bitmap("name LIKE '%7'"))
    both = BitMap.deserialize(db.segments.members_bitmap(ones.id)) & sevens
    found = db.customers.of_numbers(list(both))
    names = [db.customers.get(id).name for id in found if id]
    assert names == [f"c{n}" for n in range(3_000) if str(n).startswith("1") and n % 10 == 7]
    assert db.customers.numbers([id for id in found if id]) == list(both)
    with db.snapshot() as snapshot:
        assert snapshot.customers.of_numbers([3_001]) == [None]
        assert snapshot.segments.members_bitmap(everybody.id) == members
    with pytest.raises(crm.InvalidError) as refused:
        db.customers.of_numbers([1, -1])
    assert (refused.value.code, refused.value.field) == ("out_of_range", "numbers[1]")


def test_settle_tells_when_to_ask_again() -> None:
    clock = crm.ManualClock(datetime.datetime(2026, 1, 31, 9, tzinfo=datetime.timezone.utc))
    db = crm.in_memory(clock=clock)
    assert db.segments.settle() is None
    db.customers.create(name="Ada")
    db.segments.create(name="New", expression="created_at > now() - INTERVAL '1 day'")
    assert db.segments.settle() == clock.now() + datetime.timedelta(days=1)
