from __future__ import annotations

import datetime
import signal
from collections.abc import Iterator

import pytest

import crm

NOW = datetime.datetime(2026, 1, 31, 9, tzinfo=datetime.timezone.utc)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl+C interrupts also where the tests run in the background of a shell, which has that ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def clock() -> crm.ManualClock:
    return crm.ManualClock(NOW)


@pytest.fixture
def db(clock: crm.ManualClock) -> Iterator[crm.Crm]:
    with crm.in_memory(clock=clock, id_seed=1, region="DE") as db:
        yield db
