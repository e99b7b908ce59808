"""A process that is killed in the midst of writing loses nothing that it was told is written."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import crm

KILLS = int(os.environ.get("CRM_KILLS", "10"))

WRITER = """
import sys, crm
db = crm.open(sys.argv[1])
while True:
    ada = db.customers.create(name="Ada")
    with db.transaction() as tx:
        for price in (1, 2):
            tx.orders.create(currency="EUR", customer_id=ada.id, lines=[crm.NewOrderLine(sku="TEA", quantity=1, unit_price=price)])
    sys.stdout.write(f"{ada.id}\\n")
    sys.stdout.flush()
"""


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "shop.crm"
    written: list[str] = []
    chance = random.Random(7)
    for _ in range(KILLS):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout
        written.append(process.stdout.readline().strip())
        time.sleep(chance.uniform(0, 0.15))
        process.kill()
        # The last line may be cut, and is then not told.
        written += [line.strip() for line in process.stdout if line.endswith("\n")]
        process.wait()
        process.stdout.close()
        with crm.open(path) as db:
            for id in written[-200:]:
                spent = db.customers.profile(id).spent
                assert spent == [crm.Money(amount=3, currency="EUR")]  # type: ignore[arg-type]
            # A transaction is there as a whole or not at all.
            assert len(list(db.orders.all())) % 2 == 0
            assert db.stats().customers >= len(written)
    with crm.open(path) as db:
        assert db.verify().problems == []
        assert {str(customer.id) for customer in db.customers.all()} >= set(written)
    assert len(written) > KILLS
