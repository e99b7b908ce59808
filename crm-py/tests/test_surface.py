"""Whatever conformance/api.json names is there: operations, arguments, types, fields, values, codes."""

from __future__ import annotations

import inspect
import json
import typing
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import wire

import crm

API = json.loads((Path(__file__).parents[2] / "conformance/api.json").read_text("utf-8"))
RECORDS = {name: shape["record"] for name, shape in API["types"].items() if "record" in shape}
ENUMS = {name: shape["enum"] for name, shape in API["types"].items() if "enum" in shape}
UNIONS = {name: shape["union"] for name, shape in API["types"].items() if "union" in shape}


class Recorder:
    """Takes the place of a handle and keeps what it is asked."""

    asked: tuple[str, dict[str, Any]]

    def call(self, operation: str, arguments: dict[str, Any]) -> Any:
        self.asked = (operation, arguments)
        return crm.Page(crm.Rows(()))

    def watched(self, operation: str, arguments: dict[str, Any], file: object, progress: object) -> Any:
        return self.call(operation, arguments)


def operations() -> list[Any]:
    return [pytest.param(operation, id=operation["name"]) for operation in API["operations"]]


@pytest.mark.parametrize("operation", operations())
def test_each_operation_is_a_method_that_passes_every_argument_on(operation: dict[str, Any]) -> None:
    recorder = Recorder()
    method = wire.method(crm.Crm(recorder, None), operation["name"])  # type: ignore[arg-type]
    assert method is not None, "there is no such method"
    assert inspect.getdoc(method)
    marks: dict[str, Any] = {name: object() for name in inspect.signature(method).parameters}
    if "path" in marks:
        marks["path"] = "shop.crm"
    # A ready record stands in for its fields.
    flat = {name: mark for name, mark in marks.items() if not is_ready(operation, name)}
    method(**flat)
    name, passed = recorder.asked
    assert name == operation["name"]
    given = {mark for argument in passed.values() for mark in (argument.values() if isinstance(argument, dict) else [argument])}
    not_passed = {name for name, mark in flat.items() if mark not in given} - {"file", "progress", "path"}
    assert not_passed == set()
    for argument in operation["arguments"]:
        if argument["name"] == "path" and "file" in marks:
            continue
        assert argument["name"] in passed
        record = RECORDS.get(argument["type"])
        if record and isinstance(passed[argument["name"]], dict):
            assert set(passed[argument["name"]]) == {field["name"] for field in record}


def is_ready(operation: dict[str, Any], name: str) -> bool:
    method = wire.method(crm.Crm(Recorder(), None), operation["name"])  # type: ignore[arg-type]
    hint = wire.hints(method.__func__).get(wire.wire_name(name))
    record = next((part for part in wire.choices(hint) if isinstance(part, type) and issubclass(part, crm.Record)), None)
    return record is not None and inspect.signature(method).parameters[name].default is None and name in {
        argument["name"] for argument in operation["arguments"]
    }


@pytest.mark.parametrize("operation", operations())
def test_each_operation_is_where_its_access_says(operation: dict[str, Any]) -> None:
    accessor, name = operation["name"].split(".")
    on = {"read": crm.Reads, "write": crm.Writes, "handle": crm.Operations}
    for access, group in on.items():
        owner: Any = group
        if accessor != "crm":
            getter = getattr(group, accessor, None)
            owner = typing.get_type_hints(getter.fget)["return"] if getter else None
        allowed = list(on).index(access) >= list(on).index(operation["access"])
        assert hasattr(owner, name) == allowed


@pytest.mark.parametrize("name", RECORDS)
def test_each_record_has_its_fields(name: str) -> None:
    record = getattr(crm, name)
    assert [wire.wire_name(field.name) for field in fields(record)] == [field["name"] for field in RECORDS[name]]
    assert inspect.getdoc(record)


@pytest.mark.parametrize("name", ENUMS)
def test_each_enum_has_its_values(name: str) -> None:
    assert [member.value for member in getattr(crm, name)] == ENUMS[name]


@pytest.mark.parametrize("name", UNIONS)
def test_each_union_has_its_records(name: str) -> None:
    found = [part.__name__ for part in typing.get_args(getattr(crm, name))]
    assert found == [variant["type"] for variant in UNIONS[name]]


def test_each_kind_of_error_has_its_exception() -> None:
    kinds = {error.kind: error for error in crm.CrmError.__subclasses__()}
    assert set(kinds) == {error["kind"] for error in API["errors"]}
    bases = {
        "not_found": LookupError,
        "invalid": ValueError,
        "denied": PermissionError,
        "unavailable": OSError,
        "internal": RuntimeError,
    }
    for kind, base in bases.items():
        assert issubclass(kinds[kind], base)


def test_all_names_are_offered_and_are_there() -> None:
    assert sorted(set(crm.__all__)) == sorted(crm.__all__)
    assert all(hasattr(crm, name) for name in crm.__all__)
    assert set(RECORDS) | set(ENUMS) | set(UNIONS) <= set(crm.__all__)
