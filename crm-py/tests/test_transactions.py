"""Transactions, snapshots, batches, threads, listeners, and what happens when something goes wrong."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

import crm
from crm import _native


def test_a_transaction_is_all_or_nothing(db: crm.Crm) -> None:
    with db.transaction() as tx:
        ada = tx.customers.create(name="Ada")
        assert tx.customers.get(ada.id).name == "Ada"
        assert db.customers.find(ada.id) is None
        with pytest.raises(crm.InvalidError):
            tx.customers.create(name="x" * 100_000)
    assert db.customers.get(ada.id) == ada
    with pytest.raises(ZeroDivisionError), db.transaction() as tx:
        tx.customers.delete(ada.id)
        raise ZeroDivisionError
    assert db.customers.get(ada.id) == ada
    with db.transaction() as tx:
        tx.customers.delete(ada.id)
        tx.roll_back()
    assert db.customers.get(ada.id) == ada


def test_a_write_beside_ones_own_transaction_is_refused(db: crm.Crm) -> None:
    def check(call: Any) -> None:
        with pytest.raises(crm.DeniedError) as caught:
            call()
        assert caught.value.code == "nested_write"

    with db.transaction() as tx:
        check(lambda: db.customers.create(name="Ada"))
        check(lambda: db.as_actor("x").customers.create(name="Ada"))
        check(lambda: db.batch([crm.Command("customers.create")]))
        check(db.transaction)
        check(db.checkpoint)
        check(db.close)
        check(db.stats)
        check(lambda: db.imports.customers(text="a\n1\n", name="a"))
        tx.customers.create(name="Bob")
        assert list(db.customers.list()) == []
        assert db.imports.list().items == []
    assert db.customers.create(name="Ada").name == "Ada"


def test_a_transaction_that_ended_is_over(db: crm.Crm) -> None:
    with db.transaction() as tx:
        pass
    with pytest.raises(crm.ConflictError) as caught:
        tx.customers.create(name="Ada")
    assert (caught.value.code, caught.value.entity) == ("illegal_state", "transaction")
    with pytest.raises(crm.ConflictError):
        tx.commit()


def test_a_forgotten_transaction_is_taken_back(db: crm.Crm) -> None:
    tx = db.transaction()
    tx.customers.create(name="Ada")
    del tx
    gc.collect()
    db.customers.create(name="Bob")
    assert [customer.name for customer in db.customers.all()] == ["Bob"]


def test_another_thread_waits_for_the_transaction(db: crm.Crm) -> None:
    done: list[str] = []
    with db.transaction() as tx:
        thread = threading.Thread(target=lambda: done.append(db.customers.create(name="Bob").name or ""))
        thread.start()
        tx.customers.create(name="Ada")
        time.sleep(0.05)
        assert done == []
    thread.join()
    assert done == ["Bob"] and db.stats().customers == 2


def test_a_transaction_may_go_from_thread_to_thread(db: crm.Crm) -> None:
    tx = db.transaction()
    thread = threading.Thread(target=lambda: (tx.customers.create(name="Ada"), tx.commit()))
    thread.start()
    thread.join()
    # Whoever began it may write again.
    assert db.customers.create(name="Bob").version == 1


def test_a_batch_is_one_transaction(db: crm.Crm) -> None:
    id = db.new_id()
    answers = db.batch(
        [
            crm.Command("customers.create", new=crm.NewCustomer(id=id, name="Ada")),
            crm.Command("customers.add_tags", id=id, tags=["vip"]),
        ]
    )
    assert [answer.version for answer in answers] == [1, 2]
    with pytest.raises(crm.NotFoundError) as caught:
        db.batch([crm.Command("customers.delete", id=id), crm.Command("customers.get", id=db.new_id())])
    assert caught.value.field == "commands[1]"
    assert db.customers.get(id).tags == ["vip"]


def test_a_snapshot_does_not_change(db: crm.Crm) -> None:
    ada = db.customers.create(name="Ada")
    with db.snapshot() as state:
        db.customers.delete(ada.id)
        assert state.customers.get(ada.id) == ada
        assert not hasattr(state.customers, "create")
    with pytest.raises(crm.ClosedError):
        state.customers.get(ada.id)


def test_a_closed_crm_says_so(tmp_path: Path) -> None:
    with crm.open(tmp_path / "shop.crm") as db:
        other = db.as_actor("ada")
    for closed in (db, other):
        with pytest.raises(crm.ClosedError) as caught:
            closed.customers.list()
        assert caught.value.code == "closed"
        closed.close()


def test_options_of_opening(tmp_path: Path) -> None:
    path = tmp_path / "shop.crm"
    with pytest.raises(crm.UnavailableError) as caught:
        crm.open(path, existing=True)
    assert caught.value.code == "no_file" and isinstance(caught.value, OSError)
    with crm.open(path, time_zone="Asia/Tokyo", actor="ada", sharing="single_writer") as db:
        assert db.time_zone.key == "Asia/Tokyo"
        customer = db.customers.create(name="Ada")
        assert db.customers.history(customer.id)[0].actor == "ada"
        with crm.open(path, sharing=crm.Sharing.FOLLOWER) as follower:
            assert follower.customers.get(customer.id) == customer
            with pytest.raises(crm.DeniedError) as denied:
                follower.customers.delete(customer.id)
            assert denied.value.code == "read_only" and isinstance(denied.value, PermissionError)
            with pytest.raises(crm.DeniedError):
                follower.transaction()
    wrong: Any = "nobody"
    for options in ({"time_zone": "Mars/Base"}, {"region": "Germany"}, {"sharing": wrong}):
        with pytest.raises(crm.InvalidError) as invalid:
            crm.open(path, **options)
        assert invalid.value.field == next(iter(options))


def test_listeners_are_told_and_their_faults_harm_nobody(db: crm.Crm, monkeypatch: pytest.MonkeyPatch) -> None:
    faults: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", faults.append)
    told: list[crm.Change] = []
    heard = threading.Semaphore(0)

    def listen(changes: crm.Changes) -> None:
        told.extend(changes.items)
        heard.release()
        if len(told) == 1:
            raise ZeroDivisionError

    with db.subscribe(listen) as subscription:
        for name in ("Ada", "Bob"):
            db.customers.create(name=name)
            assert heard.acquire(timeout=10)
        assert not subscription.has_ended
    assert subscription.has_ended
    db.customers.create(name="Cy")
    assert [change.seq for change in told] == [1, 2]
    assert [fault.exc_type for fault in faults] == [ZeroDivisionError]
    everything: list[int] = []
    again = db.subscribe(lambda changes: (everything.extend(c.seq for c in changes.items), heard.release()), since=0)
    assert heard.acquire(timeout=10)
    again.cancel()
    assert everything == [1, 2, 3]


def test_a_panic_is_an_error_and_the_next_call_works(db: crm.Crm) -> None:
    panic = getattr(_native, "_panic", None)
    if panic is None:
        pytest.skip("built without the feature `panic`")
    with pytest.raises(crm.InternalError) as caught:
        panic()
    assert caught.value.code == "internal"
    assert db.customers.create(name="Ada").version == 1


def test_the_interpreter_runs_on_while_the_disk_is_written(tmp_path: Path) -> None:
    """A long import on one thread leaves the others their turns."""
    rows = "".join(f"c{n},{n}@example.org\n" for n in range(60_000))
    with crm.open(tmp_path / "shop.crm") as db:
        work = threading.Thread(target=lambda: db.imports.customers(text="name,mail\n" + rows, name="name", email="mail"))
        work.start()
        turns, longest, last = 0, 0.0, time.perf_counter()
        while work.is_alive():
            time.sleep(0.001)
            now = time.perf_counter()
            turns, longest, last = turns + 1, max(longest, now - last), now
        work.join()
        assert db.stats().customers == 60_000
    assert turns > 50 and longest < 1.0


def test_many_threads_share_one_handle(tmp_path: Path) -> None:
    with crm.open(tmp_path / "shop.crm") as db:

        def write(who: int) -> None:
            for n in range(25):
                db.customers.create(name=f"{who} {n}")

        threads = [threading.Thread(target=write, args=(who,)) for who in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert db.stats().customers == 200 and db.verify().problems == []


def test_an_interrupt_is_heard_while_waiting_for_a_transaction() -> None:
    script = """
import _thread, signal, threading, crm
signal.signal(signal.SIGINT, signal.default_int_handler)
db = crm.in_memory()
held = threading.Event()
def hold():
    with db.transaction():
        held.set()
        threading.Event().wait(20)
threading.Thread(target=hold, daemon=True).start()
held.wait()
threading.Timer(0.2, _thread.interrupt_main).start()
try:
    db.transaction()
except KeyboardInterrupt:
    print("heard")
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=15, check=False)
    assert run.stdout == "heard\n", run.stderr


def test_the_interpreter_ends_with_all_open() -> None:
    script = """
import crm
db = crm.in_memory()
tx = db.transaction()
tx.customers.create(name="Ada")
other = crm.in_memory()
subscription = other.subscribe(print)
other.customers.create(name="Bob")
state = other.snapshot()
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=15, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_the_interpreter_waits_for_a_listener_that_runs() -> None:
    script = """
import crm, time
db = crm.in_memory()
def slow(changes):
    time.sleep(0.3)
    print("told", flush=True)
subscription = db.subscribe(slow)
db.customers.create(name="Ada")
time.sleep(0.1)
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=15, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "told\n", "")


@pytest.mark.parametrize(
    "script",
    [
        # A listener that waits for somebody who is gone.
        """
import crm, queue, time
db = crm.in_memory()
full = queue.Queue(maxsize=1)
full.put("full")
subscription = db.subscribe(full.put)
db.customers.create(name="Ada")
time.sleep(0.2)
""",
        # A child that was forked while a listener ran.
        """
import crm, os, sys, time
db = crm.in_memory()
subscription = db.subscribe(lambda changes: time.sleep(1))
db.customers.create(name="Ada")
time.sleep(0.2)
child = os.fork()
if child == 0:
    sys.exit(0)
_, status = os.waitpid(child, 0)
assert os.waitstatus_to_exitcode(status) == 0
""",
    ],
)
def test_the_interpreter_ends_whatever_listeners_do(script: str) -> None:
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=20, check=False)
    assert (run.returncode, run.stderr) == (0, "")
