"""Values on their way in and out: nothing is rounded, cut or guessed."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import crm

UTC = datetime.timezone.utc


def check_refused(code: str, field: str, call: Callable[[], object]) -> None:
    with pytest.raises(crm.InvalidError) as caught:
        call()
    assert (caught.value.code, caught.value.field) == (code, field)


def order(db: crm.Crm, **line: Any) -> crm.Order:
    return db.orders.create(currency="EUR", lines=[crm.NewOrderLine(sku="TEA", **line)])


@pytest.mark.parametrize(
    "price",
    ["0.1", "-0.00", "5", "79228162514264337593543950335", "0.0000000000000000000000000001", "1234567890123456.789012345678"],
)
def test_decimals_keep_every_digit(db: crm.Crm, price: str) -> None:
    field = db.fields.create(key="d", kind="decimal")
    ada = db.customers.create(name="Ada", custom={field.key: Decimal(price)})
    found = db.customers.get(ada.id).custom["d"]
    assert isinstance(found, Decimal)
    assert found == Decimal(price) and found.as_tuple().exponent == Decimal(price).as_tuple().exponent


@pytest.mark.parametrize(
    ("price", "code"),
    [
        (1.5, "wrong_type"),
        (True, "wrong_type"),
        ("1.5", "wrong_type"),
        (Decimal("NaN"), "invalid_number"),
        (Decimal("-Infinity"), "invalid_number"),
        (Decimal("1E+1000000"), "out_of_range"),
        (Decimal("1E-1000000"), "out_of_range"),
        (10**40, "out_of_range"),
    ],
)
def test_what_is_no_exact_number_is_refused(db: crm.Crm, price: Any, code: str) -> None:
    check_refused(code, "lines[0].unit_price", lambda: order(db, unit_price=price))


def test_a_number_of_more_digits_than_fit_is_refused(db: crm.Crm) -> None:
    with pytest.raises(crm.InvalidError) as caught:
        order(db, unit_price=Decimal("1.00000000000000000000000000000000001"))
    assert caught.value.field == "lines[0].unit_price"


def test_whole_numbers_are_decimals_too(db: crm.Crm) -> None:
    line = order(db, quantity=2, unit_price=Decimal("1E+2")).lines[0]
    assert (line.quantity, line.unit_price) == (2, 100)


@pytest.mark.parametrize(("number", "code"), [(True, "wrong_type"), (1.0, "wrong_type"), ("1", "wrong_type"), (-1, "out_of_range"), (2**64, "out_of_range")])
def test_integers_are_whole_and_in_range(db: crm.Crm, number: Any, code: str) -> None:
    ada = db.customers.create(name="Ada")
    check_refused(code, "version", lambda: db.customers.delete(ada.id, version=number))


@pytest.mark.parametrize("number", [2**53 + 1, -(2**63), 2**63 - 1, 0])
def test_large_integers_come_back(db: crm.Crm, number: int) -> None:
    db.fields.create(key="n", kind="integer")
    assert db.customers.create(name="Ada", custom={"n": number}).custom == {"n": number}
    check_refused("out_of_range", "custom.n", lambda: db.customers.create(name="Ada", custom={"n": 2**63}))


@pytest.mark.parametrize(
    "at",
    [
        datetime.datetime(1969, 12, 31, 23, 59, 59, 999_000, UTC),
        datetime.datetime(1, 1, 1, tzinfo=UTC),
        datetime.datetime(9999, 12, 31, 23, 59, 59, 999_000, UTC),
        datetime.datetime(2026, 3, 29, 2, 30, tzinfo=ZoneInfo("Europe/Berlin")),
        datetime.datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=1),
        datetime.datetime(1890, 1, 1, tzinfo=ZoneInfo("Europe/Amsterdam")),
        datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=5, minutes=45, seconds=30))),
    ],
)
def test_instants_are_the_same_instant(db: crm.Crm, at: datetime.datetime) -> None:
    ada = db.customers.create(name="Ada")
    note = db.notes.create(customer_id=ada.id, body="x", at=at)
    # Python holds instants of a repeated hour in two zones to be different, so they are compared in one.
    assert note.at == at.astimezone(UTC) and note.at.tzinfo is UTC


def test_instants_are_cut_to_milliseconds(db: crm.Crm) -> None:
    ada = db.customers.create(name="Ada")
    at = datetime.datetime(2026, 1, 1, 12, 0, 0, 123_999, UTC)
    assert db.notes.create(customer_id=ada.id, body="x", at=at).at.microsecond == 123_000


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (datetime.datetime(2026, 1, 1), "invalid_timestamp"),
        (datetime.date(2026, 1, 1), "wrong_type"),
        ("2026-01-01T00:00:00Z", "wrong_type"),
        (1_767_225_600, "wrong_type"),
    ],
)
def test_an_instant_says_its_zone(db: crm.Crm, at: Any, code: str) -> None:
    ada = db.customers.create(name="Ada")
    check_refused(code, "at", lambda: db.notes.create(customer_id=ada.id, body="x", at=at))


def test_an_error_says_what_to_give_instead(db: crm.Crm) -> None:
    ada = db.customers.create(name="Ada")
    naive: Any = datetime.datetime(2026, 1, 1)
    wrong: Any = 1.5
    text: Any = "1.5"
    for call, field, expected in [
        (lambda: order(db, unit_price=wrong), "lines[0].unit_price", "a Decimal or an int"),
        (lambda: order(db, unit_price=text), "lines[0].unit_price", "a Decimal or an int"),
        (lambda: db.notes.create(customer_id=ada.id, body="x", at=naive), "at", "an aware datetime, such as datetime.now(timezone.utc)"),
        (lambda: db.scoring.rfm(naive, "EUR"), "as_of", "an aware datetime, such as datetime.now(timezone.utc)"),
        (lambda: db.customers.create(name="Ada", custom={"x": wrong}), "custom.x", "a str, int, Decimal, bool, date, aware datetime or a list of str"),
        (lambda: db.customers.create(name="Ada", kind=wrong), "kind", "crm.CustomerKind or its name"),
        (lambda: db.customers.create(name="Ada", tags=text), "tags", "a list"),
        (lambda: db.customers.create(name="Ada", addresses=[wrong]), "addresses[0]", "crm.Address or a dict"),
        (lambda: crm.ManualClock(naive), "now", "an aware datetime, such as datetime.now(timezone.utc)"),
    ]:
        with pytest.raises(crm.InvalidError) as caught:
            call()
        assert caught.value.field == field
        assert str(caught.value).endswith(f", field: {field} [{caught.value.code}]; give {expected}")


def test_dates_are_no_instants(db: crm.Crm) -> None:
    ada, bob = (db.customers.create(name=name).id for name in ("Ada", "Bob"))
    since = datetime.date(1, 1, 1)
    assert db.relationships.create(from_=ada, to=bob, kind="friend", since=since).since == since
    instant: Any = datetime.datetime(2026, 1, 1, tzinfo=UTC)
    check_refused("wrong_type", "since", lambda: db.relationships.create(from_=ada, to=bob, kind="friend", since=instant))


@pytest.mark.parametrize(("name", "code"), [("a\ud800b", "not_utf8"), ("a\0b", "control_character"), (b"Ada", "wrong_type"), (7, "wrong_type")])
def test_texts_are_texts(db: crm.Crm, name: Any, code: str) -> None:
    check_refused(code, "name", lambda: db.customers.create(name=name))
    assert db.stats().customers == 0


def test_surrogates_are_refused_in_keys_too(db: crm.Crm) -> None:
    with pytest.raises(crm.InvalidError) as caught:
        db.customers.create(preferences={"\udfff": "x"})
    assert caught.value.code == "not_utf8"
    with pytest.raises(crm.CrmError):
        db.fields.get("\ud800")
    with pytest.raises(crm.CrmError):
        db.backup("a\0b.crm")
    with pytest.raises(crm.CrmError):
        crm.open("a\0b.crm")


def test_any_writing_comes_back(db: crm.Crm) -> None:
    for name in ["👩‍👩‍👧‍👦", "مُحَمَّد", "Ада 李明", "Zoë"]:
        assert db.customers.create(name=name).name == name


def test_ids_may_be_texts(db: crm.Crm) -> None:
    ada = db.customers.create(name="Ada")
    assert isinstance(ada.id, uuid.UUID)
    assert db.customers.get(str(ada.id)) == db.customers.get(ada.id) == ada
    assert hash(ada.id) == hash(uuid.UUID(str(ada.id))) and ada.id.version == 7
    check_refused("invalid_id", "id", lambda: db.customers.get("ada"))
    number: Any = 7
    check_refused("wrong_type", "id", lambda: db.customers.get(number))


def test_lists_are_not_texts_and_not_maps(db: crm.Crm) -> None:
    ada = db.customers.create(name="Ada")
    for tags in ("vip", b"vip", {"vip": 1}, 3):
        wrong: Any = tags
        check_refused("wrong_type", "tags", lambda: db.customers.add_tags(ada.id, wrong))
    assert db.customers.add_tags(ada.id, ("b", "a")).tags == ["a", "b"]
    wrong_item: Any = ["a", 1]
    check_refused("wrong_type", "tags[1]", lambda: db.customers.add_tags(ada.id, wrong_item))


def test_custom_values_keep_their_types(db: crm.Crm) -> None:
    properties: dict[str, crm.GivenValue] = {
        "text": "x",
        "integer": -3,
        "decimal": Decimal("1.50"),
        "bool": True,
        "date": datetime.date(1969, 12, 31),
        "instant": datetime.datetime(2026, 1, 1, tzinfo=UTC),
        "texts": ["b", "a"],
    }
    found = db.interactions.record(kind="custom", name="test", channel="web", properties=properties).properties
    assert found == properties
    assert {key: type(value) for key, value in found.items()} == {key: type(value) for key, value in properties.items()}
    number: Any = 1.5
    check_refused("wrong_type", "properties.x", lambda: db.interactions.record(kind="call", properties={"x": number}))


def test_left_out_keeps_and_none_clears(db: crm.Crm) -> None:
    ada = db.customers.create(name="Ada", occupation="Engineer", language="en")
    ada = db.customers.update(ada.id, occupation=None, language="pt-BR")
    assert (ada.name, ada.occupation, ada.language) == ("Ada", None, "pt-BR")
    patch = crm.CustomerPatch(version=ada.version, language=None)
    assert db.customers.update(ada.id, patch).language is None
    with pytest.raises(crm.ConflictError) as caught:
        db.customers.update(ada.id, patch)
    assert caught.value.code == "stale_version"


def test_a_record_or_its_fields_but_not_both(db: crm.Crm) -> None:
    new = crm.NewCustomer(name="Ada")
    assert db.customers.create(new).name == "Ada"
    with pytest.raises(TypeError):
        db.customers.create(new, name="Bob")
    wrong: Any = crm.NewNote(customer_id=uuid.uuid4(), body="x")
    with pytest.raises(crm.InvalidError):
        db.customers.create(wrong)


def test_enums_are_their_names(db: crm.Crm) -> None:
    assert db.customers.create(name="Ada", kind="person").kind is crm.CustomerKind.PERSON
    assert db.customers.create(name="ACME", kind=crm.CustomerKind.ORGANIZATION).kind == "organization"
    assert f"{crm.Channel.IN_PERSON}" == str(crm.Channel.IN_PERSON) == "in_person"
    wrong: Any = "robot"
    check_refused("malformed", "kind", lambda: db.customers.create(kind=wrong))


def test_records_are_values(db: crm.Crm) -> None:
    ada = db.customers.create(name="Ada", addresses=[crm.Address(lines=["1 St"], city="Rome")])
    assert ada.addresses == [crm.Address(lines=["1 St"], city="Rome")]
    assert copy.deepcopy(ada) == pickle.loads(pickle.dumps(ada)) == ada
    with pytest.raises(AttributeError):
        ada.name = "Bob"  # type: ignore[misc]
    page = db.customers.list()
    assert list(pickle.loads(pickle.dumps(page)).items) == [ada]
    error = pytest.raises(crm.NotFoundError, db.customers.get, uuid.uuid4()).value
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.entity, str(again)) == (error.code, error.entity, str(error))


def test_names_are_not_in_errors(db: crm.Crm) -> None:
    with pytest.raises(crm.InvalidError) as caught:
        db.customers.create(name="Ada", identifiers=[crm.Identifier(kind=crm.IdentifierKind.EMAIL, value="ada at home")])
    assert "ada" not in str(caught.value).lower()
    assert (caught.value.kind, caught.value.code, caught.value.entity) == ("invalid", "invalid_email", "customer")


def test_a_body_is_taken_as_it_came(db: crm.Crm) -> None:
    body = '{ "id": 77, "first_name": "Zoë" }'
    assert db.ingest.shopify("customers/create", body.encode()).outcome == "created"
    for same in (body, json.loads(body)):
        assert db.ingest.shopify("customers/create", same).outcome == "unchanged"
    for wrong, code in (("{", "malformed"), (b"\xff", "not_utf8")):
        with pytest.raises(crm.InvalidError) as caught:
            db.ingest.shopify("customers/create", wrong)
        assert caught.value.code == code
