"""JSON as the arguments of the typed methods, and what they give as JSON, both by the annotations alone."""

from __future__ import annotations

import base64
import collections.abc
import datetime
import enum
import functools
import inspect
import json
import re
import types
import typing
from dataclasses import fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import crm

VALUES = {
    "text": str,
    "integer": int,
    "decimal": Decimal,
    "bool": bool,
    "date": datetime.date,
    "timestamp": datetime.datetime,
    "texts": list[str],
}

API = json.loads((Path(__file__).parents[2] / "conformance" / "api.json").read_text("utf-8"))
UNIONS = [shape for shape in API["types"].values() if "union" in shape]


def wire_name(name: str) -> str:
    """`from_` as `from`."""
    return name.rstrip("_")


@functools.cache
def hints(of: Any) -> dict[str, Any]:
    return {wire_name(name): hint for name, hint in typing.get_type_hints(of).items()}


def choices(hint: Any) -> list[Any]:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return [choice for part in typing.get_args(hint) for choice in choices(part)]
    return [hint]


def instant(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text.upper().replace("Z", "+00:00"))


def given(json: Any, hint: Any) -> Any:
    """The typed value; what does not fit stays as it is, for the binding to refuse."""
    parts = choices(hint)
    if json is None or hint is Any:
        return json
    if Fixed := next((part for part in parts if part is crm.Fixed), None):
        return Fixed(json["fixed"]) if isinstance(json, dict) else json
    if set(choices(crm.GivenValue)) <= set(parts) and isinstance(json, dict) and set(json) == {"type", "value"} and json["type"] in VALUES:
        return given(json["value"], VALUES[json["type"]])
    for part in parts:
        origin = typing.get_origin(part)
        try:
            if part is Decimal and (isinstance(json, str) or int not in parts and type(json) is int):
                return Decimal(json)
            if part is UUID and isinstance(json, str):
                return UUID(json)
            if part is datetime.datetime and isinstance(json, str):
                return instant(json)
            if part is datetime.date and isinstance(json, str):
                return datetime.date.fromisoformat(json)
            if isinstance(part, type) and issubclass(part, enum.Enum) and part is not crm.Unset:
                return part(json)
        except (ValueError, ArithmeticError):
            continue
        if is_dataclass(part) and isinstance(json, dict):
            typed = {name: given(value, hints(part).get(name, Any)) for name, value in json.items()}
            try:
                return part(**{attribute(part, name): value for name, value in typed.items()})
            except TypeError:
                return typed
        if origin in (list, collections.abc.Sequence, collections.abc.Iterable) and isinstance(json, list):
            return [given(item, typing.get_args(part)[0]) for item in json]
        if origin in (dict, collections.abc.Mapping) and isinstance(json, dict):
            return {key: given(value, typing.get_args(part)[1]) for key, value in json.items()}
    return json


def attribute(record: Any, name: str) -> str:
    names = {wire_name(field.name): field.name for field in fields(record)}
    return names.get(name, name)


def taken(value: Any, hint: Any) -> Any:
    """The value as JSON."""
    if value is None:
        return None
    parts = choices(hint)
    if isinstance(value, enum.Enum):
        return value.value
    if set(choices(crm.Value)) <= set(parts):
        kind = next(name for name, ty in VALUES.items() if type(value) is (typing.get_origin(ty) or ty))
        return {"type": kind, "value": taken(value, VALUES[kind])}
    if isinstance(value, datetime.datetime):
        assert value.tzinfo is datetime.timezone.utc
        return f"{value:%Y-%m-%dT%H:%M:%S}.{value.microsecond // 1000:03}Z".rjust(24, "0")
    if isinstance(value, (datetime.date, UUID)):
        return str(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, crm.Page):
        return {"items": taken(value.items, list[Any]), "next": value.next}
    if isinstance(value, crm.Record):
        json = {wire_name(f.name): taken(getattr(value, f.name), hints(type(value))[wire_name(f.name)]) for f in fields(value)}
        return json | tag(type(value), parts)
    if isinstance(value, (list, crm.Rows)):
        item = next((typing.get_args(part)[0] for part in parts if typing.get_args(part)), Any)
        if isinstance(item, typing.TypeVar):
            item = Any
        return [taken(each, item) for each in value]
    if isinstance(value, dict):
        item = next((typing.get_args(part)[1] for part in parts if typing.get_args(part)), Any)
        return {key: taken(each, item) for key, each in value.items()}
    return value


def tag(of: type, parts: list[Any]) -> dict[str, str]:
    """Which of several records it is, where it is one of several."""
    several = {part.__name__ for part in parts if isinstance(part, type) and is_dataclass(part)}
    for union in UNIONS:
        names = {variant["type"]: variant["name"] for variant in union["union"]}
        if several == set(names):
            return {union["tag"]: names[of.__name__]}
    return {}


def method(db: Any, operation: str) -> Any:
    accessor, name = operation.split(".")
    return getattr(db if accessor == "crm" else getattr(db, accessor, None), name, None)


def call(db: Any, operation: str, args: dict[str, Any], flat: bool) -> Any:
    """Calls the operation's method; `flat` gives records by their fields, as a person would write them."""
    run = method(db, operation)
    known = inspect.signature(run).parameters if run else {}
    if run is None or "new" in known and not args:
        # Python would name the first field that is missing, not the record.
        return db._session.call(operation, args)
    typed = hints(run.__func__)
    arguments: dict[str, Any] = {}
    for name, json in args.items():
        if name == "path" and "file" in known:
            name = "file"
        elif name not in known:
            # No signature has this: as a caller without types would.
            return db._session.call(operation, args)
        value = given(json, typed[name])
        parts = {f"{name}_{field}" if f"{name}_{field}" in known else field: field for field in json} if isinstance(json, dict) else {}
        parts = {next((p for p in known if p == part or wire_name(p) == part), part): field for part, field in parts.items()}
        if flat and isinstance(value, crm.Record) and all(part in known for part in parts):
            arguments.update({part: given(json[field], typed[wire_name(part)]) for part, field in parts.items()})
        else:
            arguments[name] = value
    try:
        inspect.signature(run).bind(**arguments)
    except TypeError:
        # Something that is needed is missing.
        return db._session.call(operation, args)
    answer = run(**arguments)
    hint = typed["return"]
    if isinstance(answer, crm.Page):
        row = typing.get_args(hint)[0]
        return {"items": [taken(item, row) for item in answer.items], "next": answer.next}
    return taken(answer, hint)


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
