from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest

import crm

NOW = datetime.datetime(2026, 1, 31, 9, tzinfo=datetime.timezone.utc)


@pytest.fixture
def clock() -> crm.ManualClock:
    return crm.ManualClock(NOW)


@pytest.fixture
def db(clock: crm.ManualClock) -> Iterator[crm.Crm]:
    with crm.in_memory(clock=clock, id_seed=1, region="DE") as db:
        yield db
