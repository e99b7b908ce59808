"""Columns in, columns out."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Iterator
from html import escape
from typing import Any

from .. import _native, _show
from .._table import ArrowTable

__all__ = ["Table", "run"]


class Table:
    """Columns of one length.

    An Arrow table: `polars.DataFrame(table)`, `pyarrow.table(table)`, `pandas.DataFrame.from_arrow(table)`, and in
    DuckDB's SQL the variable's name. `table["name"]` is a column as a list; iterating gives the rows.
    """

    __slots__ = ("_native",)

    def __init__(self, native: _native.Columns) -> None:
        self._native = native

    @property
    def columns(self) -> list[str]:
        """The columns' names."""
        return self._native.names()

    def __len__(self) -> int:
        return len(self._native)

    def __getitem__(self, column: str) -> list[Any]:
        return self._native.column(column)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        names = self.columns
        for row in zip(*(self[name] for name in names)):
            yield dict(zip(names, row))

    def __repr__(self) -> str:
        return f"<Table of {len(self):,} rows: {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        names = self.columns
        head = "".join(f'<th style="text-align: left">{escape(name)}</th>' for name in names)
        first = [row for _, row in zip(range(_show.ROWS), self)]
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(_show.text(row[name]))}</td>" for name in names) + "</tr>" for row in first
        )
        shown = f", the first {_show.ROWS} shown" if len(self) > _show.ROWS else ""
        caption = f'<caption style="text-align: left">{len(self):,} rows{shown}</caption>'
        return f'<table class="dataframe">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """A capsule with the table as an Arrow stream."""
        return self._native.__arrow_c_stream__(requested_schema)


def run(operation: str, table: ArrowTable, /, **options: object) -> tuple[Any, Table]:
    def plain(value: object) -> object:
        if isinstance(value, datetime.datetime):
            return value.date().isoformat()
        if isinstance(value, datetime.date):
            return value.isoformat()
        raise TypeError(f"an option cannot be of type {type(value).__name__}")

    # JSON has no such numbers: as a text it is of a wrong type, with its name.
    options = {
        name: str(value) if isinstance(value, float) and not math.isfinite(value) else value
        for name, value in options.items()
    }
    figures, columns = _native.statistics(operation, table, json.dumps(options, default=plain))
    return json.loads(figures), Table(columns)
