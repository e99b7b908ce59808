from __future__ import annotations

import datetime
import signal
import threading
from collections.abc import Callable, Iterator

import pytest

import crm

NOW = datetime.datetime(2026, 1, 31, 9, tzinfo=datetime.timezone.utc)


Interrupted = Callable[[Callable[[], object], float], bool]


@pytest.fixture
def interrupted() -> Iterator[Interrupted]:
    """Whether work ends by a Ctrl+C that comes after so many seconds.

    Also where the tests run in the background of a shell, which has Ctrl+C ignored."""

    def is_interrupted(work: Callable[[], object], after: float) -> bool:
        timer = threading.Timer(after, signal.raise_signal, [signal.SIGINT])
        try:
            timer.start()
            work()
            timer.cancel()
            timer.join()
        except KeyboardInterrupt:
            timer.join()
            return True
        return False

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield is_interrupted
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def clock() -> crm.ManualClock:
    return crm.ManualClock(NOW)


@pytest.fixture
def db(clock: crm.ManualClock) -> Iterator[crm.Crm]:
    with crm.in_memory(clock=clock, id_seed=1, region="DE") as db:
        yield db
