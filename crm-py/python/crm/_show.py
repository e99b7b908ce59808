"""How records look: on one line, and as HTML in a notebook."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable, Sequence
from html import escape
from typing import Protocol, cast
from uuid import UUID

LONGEST = 600
"""Characters of a record on one line."""

ROWS = 20
"""Rows of a table."""

_STYLE = "text-align: left; vertical-align: top; white-space: pre-wrap"


def is_empty(value: object) -> bool:
    """Whether a value says nothing."""
    return value is None or isinstance(value, enum.Enum) and value.name == "UNSET" or value == [] or value == {}


def line(name: str, shown: Iterable[tuple[str, object]]) -> str:
    """A record on one line: the fields that say something, shortened when it gets long."""
    parts: list[str] = []
    length = 0
    for field, value in shown:
        if is_empty(value):
            continue
        part = f"{field}={value!r}"
        length += len(part)
        if length > LONGEST:
            parts.append("…")
            break
        parts.append(part)
    return f"{name}({', '.join(parts)})"


def text(value: object) -> str:
    """A value in a cell."""
    if is_empty(value):
        return ""
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d %H:%M") if value.second == 0 else value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, (str, UUID)):
        return str(value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {text(item)}" for key, item in value.items())
    if hasattr(value, "amount") and hasattr(value, "currency"):
        return f"{value.amount} {value.currency}"
    if isinstance(value, Sequence):
        first = [text(item) for item in value[:3]]
        more = ["…"] if len(value) > 3 else []
        return "; ".join(first + more)
    if hasattr(value, "_shown"):
        parts = [text(item) for field, item in value._shown() if not is_empty(item) and field != "id"]
        return " ".join(parts[:3])
    return str(value)


def _cells(values: Iterable[object]) -> str:
    return "".join(f'<td style="{_STYLE}">{escape(text(value))}</td>' for value in values)


class Table(Protocol):
    """Rows that can be cut."""

    def __len__(self) -> int:
        """How many there are."""
        ...

    def __getitem__(self, index: slice, /) -> Sequence[object]:
        """Some of them."""
        ...


def table(name: str, items: Table, more: bool = False) -> str:
    """Records as a table, without the columns that no row fills."""
    rows = [item._shown() for item in items[:ROWS] if hasattr(item, "_shown")]
    names: dict[str, None] = {}
    for row in rows:
        names.update((field, None) for field, value in row if not is_empty(value))
    head = "".join(f'<th style="text-align: left">{escape(field)}</th>' for field in names)
    body = "".join(f"<tr>{_cells(dict(row).get(field) for field in names)}</tr>" for row in rows)
    count = f"{len(items):,}{' and more' if more else ''}"
    shown = f", the first {ROWS} shown" if len(items) > ROWS else ""
    caption = f'<caption style="text-align: left">{escape(name)}: {count}{shown}</caption>'
    return f'<table class="dataframe">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def page(name: str, shown: Iterable[tuple[str, object]]) -> str:
    """A record or a report: a row a field, and its tables below."""
    rows: list[str] = []
    tables: list[str] = []
    for field, value in shown:
        if hasattr(value, "__arrow_c_stream__") and hasattr(value, "_repr_html_"):
            tables.append(table(field, cast(Table, value)))
        elif not is_empty(value):
            rows.append(f'<tr><th style="text-align: left">{escape(field)}</th>{_cells([value])}</tr>')
    caption = f'<caption style="text-align: left">{escape(name)}</caption>'
    return f'<table class="dataframe">{caption}<tbody>{"".join(rows)}</tbody></table>{"".join(tables)}'
