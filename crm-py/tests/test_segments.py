"""Segments: who watches them look at everybody, and what goes into their expressions."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from pyroaring import BitMap

import crm

EXPRESSION = "COUNT(orders) FILTER (WHERE placed_at >= now() - INTERVAL '30 days') = 0"


def crowd() -> crm.Crm:
    db = crm.in_memory()
    db.batch([crm.Command("customers.create", new=crm.NewCustomer(name=f"c{n}")) for n in range(3_000)])
    return db


def test_progress_is_told_and_may_stop() -> None:
    db = crowd()
    seen: list[crm.SegmentBuild] = []
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

    def watch(progress: crm.SegmentBuild) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        db.segments.create(name="Idle", expression=EXPRESSION, progress=watch)
    idle = db.segments.find_by_name("Idle")
    assert idle is not None and idle.building is not None
    db.segments.build()
    assert db.segments.get(idle.id).building is None
    with db.transaction() as tx, pytest.raises(TypeError):
        tx.segments.create(name="In one go", expression=EXPRESSION, progress=watch)


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
    ]:
        assert db.segments.bind(expression, {"a": value}) == bound
        assert db.segments.preview(bound, 0).count == 0
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
