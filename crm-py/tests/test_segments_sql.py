"""Expressions of segments say what the same text says in SQL: each of the corpus is asked of this library and of DuckDB."""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

import crm

FOLDER = Path(__file__).parents[2] / "conformance" / "segments"
UTC = datetime.timezone.utc
NOW = datetime.datetime(2026, 3, 30, 10, tzinfo=UTC)
CUSTOMERS = 360

# Instants at which windows begin or end, and around which clocks were changed.
EDGES = [
    datetime.datetime.fromisoformat(text).replace(tzinfo=UTC)
    for text in (
        "2026-02-28T10:00:00", "2026-02-28T09:59:59.999", "2026-02-28T11:00:00", "2026-02-28T10:59:59.999",
        "2026-03-28T23:00:00", "2026-03-28T22:59:59.999", "2026-03-29T00:59:59.999", "2026-03-29T01:00:00",
        "2026-03-29T10:00:00", "2026-03-29T22:00:00", "2026-03-29T21:59:59.999", "2026-02-28T23:00:00",
        "2025-12-31T23:00:00", "2025-12-31T22:59:59.999", "2025-12-30T10:00:00", "2025-10-26T00:30:00",
        "2025-10-26T01:30:00", "2026-03-22T23:00:00", "2026-03-30T09:59:59.999", "2025-03-31T22:00:00",
    )
]  # fmt: skip

# What asks about the customer, and not about its arguments alone.
OF_CUSTOMER = re.compile(
    r"\b(has_tag|has_consent|spent|refunded|balance|bucket|in_segment|local_date|local_hour|state_since|last_change)\("
)
AGGREGATE = re.compile(r"\b(COUNT|SUM|AVG|MIN|MAX|arg_min_null|arg_max_null)\(")


def corpus() -> list[tuple[int, str, str]]:
    """The number of the line, the expression, and what SQL is asked."""
    entries: list[tuple[int, str, str]] = []
    for number, line in enumerate((FOLDER / "corpus.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("=> "):
            entries[-1] = (*entries[-1][:2], line.removeprefix("=> "))
        elif line and not line.startswith("--"):
            entries.append((number, line, OF_CUSTOMER.sub(r"\1(customer, ", line)))
    return entries


class Shop:
    """A little shop with a history, the same each time."""

    def __init__(self) -> None:
        self.random = random.Random(2026)
        self.clock = crm.ManualClock(datetime.datetime(2024, 1, 1, tzinfo=UTC))
        self.db = crm.in_memory(clock=self.clock, id_seed=1, region="DE", time_zone="Europe/Berlin")
        self.ids: list[crm.Customer] = []
        self.later: list[tuple[datetime.datetime, Callable[[], object]]] = []
        self.products = self.catalogue()
        self.fields()
        start = self.clock.now()
        for n in range(CUSTOMERS):
            created = start + (NOW - start) * (n / CUSTOMERS) ** 0.7
            self.later.append((created, lambda n=n: self.customer(n)))
            for _ in range(self.random.randint(0, 2)):
                changed = created + (NOW - created) * self.random.random()
                self.later.append((changed, lambda n=n: self.change(n)))
        self.run()
        self.clock.set(NOW)
        with self.db.transaction() as tx:
            self.activity(tx)

    def run(self) -> None:
        """Does what is due, in the order of time."""
        for at, work in sorted(self.later, key=lambda due: due[0]):
            self.clock.set(max(at, self.clock.now()))
            work()
        self.later.clear()

    def some(self, *values: object, weights: list[int] | None = None) -> object:
        return self.random.choices(values, weights)[0]

    def fields(self) -> None:
        create = self.db.fields.create
        create(key="shoe_size", label="Shoe size", kind="decimal")
        create(key="member", label="Member", kind="bool")
        create(key="contract_end", label="Contract end", kind="date")
        create(key="allergies", label="Allergies", kind="choices", choices=["nuts", "milk", "eggs"])

    def catalogue(self) -> list[crm.Product]:
        names = ["shoes", "hats", "gloves", None]
        categories = {name: self.db.categories.create(name=name).id for name in names if name}
        return [
            self.db.products.create(
                sku=f"{'SHGX'[n % 4]}-{n}",
                name=f"Article {n}",
                category_ids=[categories[name]] if (name := names[n % 4]) else [],
            )
            for n in range(12)
        ]

    def birthday(self, n: int) -> crm.PartialDate | None:
        match n % 8:
            case 0:
                return None
            case 1:
                return crm.PartialDate(month=2, day=29, year=self.random.choice([1984, 2000, 2008]))
            case 2:
                day = NOW.date() + datetime.timedelta(days=self.random.randint(-3, 31))
                return crm.PartialDate(month=day.month, day=day.day, year=self.random.choice([None, 1990, 2008]))
            case 3:
                month, day = self.random.randint(1, 12), self.random.randint(1, 30)
                return crm.PartialDate(month=month, day=day, year=self.random.choice([None, 1985, 2001]), calendar="chinese_lunar")
            case _:
                return crm.PartialDate(month=self.random.randint(1, 12), day=self.random.randint(1, 28), year=self.random.randint(1940, 2012))

    def customer(self, n: int) -> None:
        some = self.some
        country = some("DE", "AT", "CH", "FR", "US", None, weights=[8, 2, 2, 2, 2, 3])
        city = some("Berlin", "Bern", "Wien", None)
        name = {3: "50% GmbH", 7: "a_b GmbH & Co", 11: "Grüße Müller", 13: "MÜLLER", 17: "Zoë Müller"}.get(n, f"Kundin {n}")
        identifiers = []
        if n % 5:
            identifiers.append(crm.Identifier(kind="email", value=f"{'abcdefgh'[n % 8]}{n}@example.{some('org', 'com', 'net')}"))
        if n % 3 == 0:
            identifiers.append(crm.Identifier(kind="phone", value=f"+4930{1000000 + n}"))
        custom: dict[str, object] = {}
        if n % 3:
            custom["shoe_size"] = Decimal(some("38", "40", "41.5", "42.5", "43"))
        if n % 4:
            custom["member"] = n % 4 == 1
        if n % 6 == 0:
            custom["contract_end"] = datetime.date(2026, 4, 30) if n % 12 else NOW.date() + datetime.timedelta(days=n % 90 - 40)
        if n % 7 == 0:
            custom["allergies"] = [["nuts"], ["nuts", "milk"], ["eggs"]][n % 3]
        preferences = [{}, {"colour": "red", "size": "42"}, {"colour": "blue", "gift": True}, {"size": 38, "gift": "false"}][n % 4]
        consents = [
            crm.Consent(purpose=purpose, channel=channel, status=status, at=NOW - datetime.timedelta(days=days + n % 9))
            for purpose, channel, status, days, each in [
                ("newsletter", "email", "granted", 90, 2),
                ("newsletter", "email", "withdrawn", 30, 6),
                ("newsletter", "sms", "granted", 20, 5),
                ("offers", "sms", "granted", 50, 7),
                ("offers", "sms", "withdrawn", 70, 14),
            ]
            if n % each == 0
        ]
        self.ids.append(
            self.db.customers.create(
                kind="organization" if "GmbH" in name or n % 29 == 0 else "person",
                name=name,
                name_parts=crm.PersonName(given="Zoë", family="Müller" if n % 2 else None) if n % 17 == 0 else None,
                identifiers=identifiers,
                addresses=[crm.Address(country=country, city=city, region=some("Berlin", None), postal_code=some("10115", "12099", "80331", None))]
                if country or city
                else None,
                birthday=self.birthday(n),
                language=some("de", "en", "fr", None),
                time_zone=some("Europe/Berlin", "Asia/Tokyo", "America/New_York", "Pacific/Auckland", None, weights=[3, 1, 1, 1, 2]),
                occupation=some("baker", "nurse", None),
                tags=[tag for tag in ("vip", "fair", "beta", "zz") if self.random.random() < 0.25],
                roles=["customer", "supplier"] if n % 10 == 0 else ["customer"],
                lifecycle=some("lead", "qualified", "customer"),
                source=some("web", "fair", "de", None, weights=[4, 2, 1, 2]),
                preferences=preferences,
                custom=custom,
                consents=consents,
            )
        )

    def change(self, n: int) -> None:
        lifecycle = self.random.choice(["lead", "customer", "customer", "lost", "opportunity"])
        self.db.customers.update(self.ids[n].id, lifecycle=lifecycle)

    def activity(self, tx: crm.Transaction) -> None:
        for n, customer in enumerate(self.ids):
            # Few buy much, most buy little.
            for k in range(min(14, int(self.random.paretovariate(0.9)) - 1)):
                self.order(tx, customer, n, k)
            for _ in range(min(9, int(self.random.paretovariate(0.8)) - 1)):
                self.interaction(tx, customer)

    def moment(self) -> datetime.datetime:
        if self.random.random() < 0.2:
            return self.random.choice(EDGES)
        ago = 86_400 * self.random.lognormvariate(4, 1.6)
        return max(NOW - datetime.timedelta(seconds=int(ago)), datetime.datetime(2023, 6, 1, tzinfo=UTC))

    def order(self, tx: crm.Transaction, customer: crm.Customer, n: int, k: int) -> None:
        some = self.some
        back = self.random.random() < 0.06
        lines = []
        for _ in range(self.random.randint(1, 3)):
            quantity = -1 if back else self.random.randint(1, 4)
            price = Decimal(self.random.choice(["4.99", "12.50", "25", "39.90", "99", "0.333"]))
            if self.random.random() < 0.8:
                lines.append(crm.NewOrderLine(product_id=self.random.choice(self.products).id, quantity=quantity, unit_price=price))
            else:
                lines.append(crm.NewOrderLine(sku="loose", name="Loose", quantity=quantity, unit_price=price, tax=Decimal("0.19")))
        # No two orders of one customer are placed at the same instant, so that first and last are told apart.
        placed_at = self.moment() - datetime.timedelta(milliseconds=0 if k == 0 else k)
        order = tx.orders.create(
            customer_id=customer.id,
            currency=some("EUR", "USD", weights=[5, 1]),
            lines=lines,
            source=some("web", "shop", None),
            number=f"{n}-{k}",
            channel=some("web", "app", "in_person", None),
            shipping=Decimal("3.90") if not back and self.random.random() < 0.5 else None,
            placed_at=placed_at,
            payments=[crm.NewPayment(amount=Decimal(10), at=placed_at)] if not back and self.random.random() < 0.7 else None,
        )
        if self.random.random() < 0.1:
            tx.orders.cancel(order.id)
        elif not back and self.random.random() < 0.12:
            tx.orders.refund(order.id, lines=[crm.NewRefundLine(line=1, quantity=1)])

    def interaction(self, tx: crm.Transaction, customer: crm.Customer) -> None:
        some = self.some
        kind = some("page_view", "call", "meeting", "email")
        properties: dict[str, object] = {}
        if kind == "page_view":
            properties = {"page": some("/pricing", "/product", "/"), "new": self.random.random() < 0.3}
        elif self.random.random() < 0.5:
            properties = {"price": some("12.5", "30", "99.95")}
        tx.interactions.record(
            customer_id=customer.id,
            kind=kind,
            direction=some("inbound", "outbound", None),
            channel=None,
            duration_seconds=self.random.randint(1, 900) if kind in ("call", "meeting") else None,
            properties=properties,
            at=self.moment(),
        )


@pytest.fixture(scope="module")
def shop() -> crm.Crm:
    return Shop().db


@pytest.fixture(scope="module")
def sql(shop: crm.Crm) -> duckdb.DuckDBPyConnection:
    shop.segments.create(name="vips", expression="has_tag('vip') AND order_count > 0")
    listed = shop.segments.create(name="listed")
    shop.segments.add(listed.id, [customer.id for customer in shop.customers.all() if customer.name and customer.name.endswith("7")])
    members = [
        {"customer_id": str(member), "name": segment.name}
        for segment in shop.segments.all()
        for member in shop.segments.members(segment.id).items
    ]
    changes = [
        {"customer_id": str(customer.id), "old": change.old, "new": change.new, "at": entry.at}
        for customer in shop.customers.all()
        for entry in shop.customers.history(customer.id).items
        for change in entry.fields
        if change.field == "lifecycle"
    ]
    sql = duckdb.connect()
    for name, rows in {
        "customers": shop.customers.all(),
        "orders": shop.orders.all(),
        "products": shop.products.all(),
        "categories": shop.categories.all(),
    }.items():
        sql.register("given", pa.table(rows))
        sql.execute(f"CREATE TABLE raw_{name} AS SELECT * FROM given")
    tables = [pa.table(shop.interactions.of(customer.id).all()) for customer in shop.customers.all()]
    sql.register("given", pa.concat_tables([table for table in tables if table.num_rows], promote_options="permissive"))
    sql.execute("CREATE TABLE raw_interactions AS SELECT * FROM given")
    for name, records in {"members": members, "changes": changes}.items():
        sql.register("given", pa.Table.from_pylist(records))
        sql.execute(f"CREATE TABLE raw_{name} AS SELECT * FROM given")
    sql.execute((FOLDER / "prelude.sql").read_text(encoding="utf-8"))
    return sql


def test_each_expression_says_what_sql_says(shop: crm.Crm, sql: duckdb.DuckDBPyConnection) -> None:
    entries = corpus()
    assert len(entries) >= 300
    wrong: list[str] = []
    sizes: list[int] = []
    for number, text, query in entries:
        preview = shop.segments.preview(text, CUSTOMERS)
        ours = {str(member) for member in preview.sample}
        if AGGREGATE.search(query) and not query.startswith(("EXISTS", "NOT EXISTS", "(SELECT")):
            source = "customer LEFT JOIN facts ON facts.customer_id = customer.id GROUP BY customer.* HAVING"
        else:
            source = "customer WHERE"
        theirs = {row[0] for row in sql.execute(f"SELECT customer.id FROM {source} {query}").fetchall()}
        sizes.append(len(ours))
        if ours != theirs:
            wrong.append(f"line {number}: {text}\n  {len(ours - theirs)} here alone, {len(theirs - ours)} in SQL alone, {len(ours & theirs)} in both")
    assert not wrong, "\n".join(wrong)
    # What everybody or nobody matches tells little.
    telling = sum(0 < size < CUSTOMERS for size in sizes)
    assert telling >= 280, telling
